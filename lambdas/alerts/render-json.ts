import type { SecurityEvent } from "../events/event.ts";
import { cutAtWord, safeLink } from "./harmless-text.ts";
import { jsonOfCorrection } from "./render-entry.ts";
import { sayChanges } from "./say-change.ts";
import { sayEvent } from "./say-event.ts";
import { sayTellers } from "./say-sure.ts";
import { type Telling, type Told, watchName } from "./telling.ts";

/** Changes with the shape of the documents. */
export const jsonVersion = 2;

/** Reports told of one event. */
export const mostReports = 10;

/**
 * What machines receive (https, sqs): one JSON document, keys stable within `version`. Texts of publishers are given
 * as they stand: whoever shows them must escape them.
 *
 * `kind` new | update | correction; `said` the main happening in words; `story` the id of the story's main event, or
 * null; `told` every event that this message tells, the main one first: `main`, `said`, `tellers` (on what it rests, in
 * words), `changed` (since it was told last, in words; none when it is new), `watches` that it hits with their titles,
 * `why` (all reasons), `reading` (with a second reader: its `doubt` in words, or why it is `unread`), `corrections` (what was told before and no longer stands, `because`), and `event` as stored but for its bookkeeping, with up to ten reports, each with publisher, title,
 * link, sentence and rule. With `most` below that no list in it is longer.
 */
export function renderJson(
  { kind, main, also, story, corrections = [] }: Telling,
  most = Number.POSITIVE_INFINITY,
): string {
  const document = {
    version: jsonVersion,
    kind,
    said: sayEvent(main.event),
    story,
    told: [toldOf(main, true), ...also.map((told) => toldOf(told, false))],
    corrections: corrections.map(jsonOfCorrection),
  };
  return JSON.stringify(document, (_, value: unknown) => {
    if (typeof value === "string") return whole(value);
    return Array.isArray(value) ? value.slice(0, most) : value;
  });
}

const toldOf = ({ event, changes, watches, reading }: Told, isMain: boolean) => ({
  main: isMain,
  said: sayEvent(event),
  tellers: sayTellers(event),
  changed: sayChanges(changes, event),
  watches: watches.map((watch) => ({ id: watch.id, title: watchName(watch) })),
  why: [...new Set(watches.flatMap(({ why }) => why))],
  ...(reading === undefined ? {} : { reading }),
  event: factsOf(event),
});

/** What retells it as background is nobody's news, nor what mentions it, nor what a model alone read beside rules, and how it is kept nobody's business. */
function factsOf(event: SecurityEvent) {
  const { version, reports, backlogOnly: _backlogOnly, ...told } = event;
  const {
    background: _background,
    backgroundCount: _count,
    backgroundOnly: _only,
    alsoRead: _read,
    mentionedBy: _mentioned,
    ...facts
  } = told;
  return {
    ...facts,
    eventVersion: version,
    reports: reports.slice(0, mostReports).map((report) => ({ ...report, url: safeLink(report.url) })),
  };
}

/** A text from outside, cut at so many characters and without halves of any. */
export const whole = (text: string, most = 2000): string => cutAtWord(text.replace(/\p{Cs}/gu, ""), most);
