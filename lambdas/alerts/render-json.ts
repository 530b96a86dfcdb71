import { cutAtWord, safeLink } from "./harmless-text.ts";
import { sayTellers } from "./render-email.ts";
import { sayChange, sayEvent } from "./say-event.ts";
import { type Telling, watchName } from "./telling.ts";

/** Reports told of one event. */
export const mostReports = 10;

/**
 * What machines receive (https, sqs): one JSON document, keys stable within `version`. Texts of publishers are given
 * as they stand: whoever shows them must escape them.
 *
 * `kind` new | update; `changed` and `tellers` in words; `watch`; `why`; `event` as stored but for its bookkeeping, with up to ten
 * reports, each with publisher, title, link, sentence and rule. With `most` below that no list in it is longer.
 */
export function renderJson(
  { event, watch, kind, changes, why }: Telling,
  most = Number.POSITIVE_INFINITY,
): string {
  const { version, reports, backlogOnly: _backlogOnly, ...told } = event;
  // What retells it as background is nobody's news.
  const { background: _background, backgroundCount: _count, backgroundOnly: _only, ...facts } = told;
  const document = {
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
      reports: reports.slice(0, mostReports).map((report) => ({ ...report, url: safeLink(report.url) })),
    },
  };
  return JSON.stringify(document, (_, value: unknown) => {
    if (typeof value === "string") return whole(value);
    return Array.isArray(value) ? value.slice(0, most) : value;
  });
}

/** A text from outside, cut at so many characters and without halves of any. */
export const whole = (text: string, most = 2000): string => cutAtWord(text.replace(/\p{Cs}/gu, ""), most);
