import { safeLink } from "./harmless-text.ts";
import { sayTellers } from "./render-email.ts";
import { sayChange, sayEvent } from "./say-event.ts";
import { type Telling, watchName } from "./telling.ts";

/**
 * What machines receive (https, sqs): one JSON document, keys stable within `version`. Texts of publishers are given
 * as they stand: whoever shows them must escape them.
 *
 * `kind` new | update; `changed` and `tellers` in words; `watch`; `why`; `event` as stored but for its bookkeeping, with
 * up to ten reports, each with publisher, title, link, sentence and rule.
 */
export function renderJson({ event, watch, kind, changes, why }: Telling): string {
  const { version, reports, backlogOnly: _backlogOnly, ...facts } = event;
  return JSON.stringify({
    version: 1,
    kind,
    said: sayEvent(event),
    tellers: sayTellers(event),
    changed: changes.flatMap((change) => sayChange(change, event)),
    watch: { id: watch.id, title: watchName(watch) },
    why,
    event: {
      ...facts,
      eventVersion: version,
      reports: reports.slice(0, 10).map((report) => ({ ...report, url: safeLink(report.url) })),
    },
  });
}
