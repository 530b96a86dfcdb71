import type { SecurityEvent } from "../events/event.ts";
import { foldAscii } from "./fold-ascii.ts";
import { cutAtWord, harmlessText, safeLink } from "./harmless-text.ts";
import { fitWords, toGsm } from "./render-sms.ts";
import { sayChange, sayEvent, unratedSaid } from "./say-event.ts";
import { muteLines, watchName } from "./telling.ts";
import type { Watch } from "./watch.ts";

/** One event in a summary. */
export interface Summed {
  event: SecurityEvent;
  change: string;
}

/** Each event once, with all its changes; what was never told before is new, whatever has changed since. */
export function eachOnce(summed: readonly Summed[]): Summed[] {
  const byEvent = new Map<string, Summed>();
  for (const { event, change } of summed) {
    const own = change.split("@")[0] ?? "";
    const known = byEvent.get(event.id)?.change;
    const all = known === undefined ? own : `${known}+${own}`;
    byEvent.set(event.id, { event, change: known === "new" || own === "new" ? "new" : all });
  }
  return [...byEvent.values()];
}

/** The texts of several events, each made when it is asked for. */
export interface SummaryText {
  subject: string;
  email: () => string;
  sms: () => string;
  json: () => string;
}

/** Events told one by one in a summary; the rest is counted. */
export const mostListed = 30;

/** One message for all that a watch held back: the backlog of a first reading, or what exceeded its hourly cap. */
export function renderSummary(
  watch: Watch,
  events: readonly Summed[],
  most = Number.POSITIVE_INFINITY,
): SummaryText {
  const sorted = bySeverity(events);
  const listed = sorted.slice(0, Math.min(mostListed, most));
  const count = sorted.length === 1 ? "1 event" : `${sorted.length} events`;
  const name = harmlessText(watchName(watch), 80);
  const gravest = gravestOf(sorted);
  return {
    subject: foldAscii(cutAtWord(foldAscii(`Summary: ${count} on ${name}, gravest ${gravest} of 5`), 97)),
    email: () =>
      [
        `Summary: ${count} on "${name}", told together`,
        reasonLine(sorted, watch),
        "",
        ...listed.flatMap(summaryLines),
        ...leftLine(sorted.slice(listed.length)),
        "",
        "Why you got this",
        `- watch: ${name}`,
        "",
        ...muteLines([watch]),
        "",
      ].join("\n"),
    sms: () => smsOf(`${count} on ${name}`, sorted),
    json: () =>
      JSON.stringify({
        version: 1,
        kind: "summary",
        watch: { id: watch.id, title: watchName(watch) },
        count: sorted.length,
        events: listed.map(jsonOf),
      }),
  };
}

/** The gravest first; after all of them those that nobody tells who is rated: no flood of them hides the others. */
export const bySeverity = (events: readonly Summed[]): Summed[] =>
  events.toSorted(
    ({ event: a }, { event: b }) =>
      Number(a.unrated) - Number(b.unrated) || b.severity - a.severity || (a.id < b.id ? -1 : 1),
  );

export const gravestOf = (events: readonly Summed[]): number =>
  Math.max(1, ...events.map(({ event }) => event.severity));

/** What is not listed, and where it can be read. */
export function leftLine(left: readonly Summed[]): string[] {
  const [first] = left.map(({ event }) => event.eventDate.to).toSorted();
  return first === undefined ? [] : [`… and ${left.length} more: vedette events --since ${first}`];
}

/** An event of several, as machines receive it. */
export const jsonOf = ({ event, change }: Summed) => ({
  id: event.id,
  said: sayEvent(event),
  unrated: event.unrated,
  changed: sayChange(change, event),
  severity: event.severity,
  ploverClass: event.ploverClass,
  day: event.eventDate.to,
  url: safeLink(event.reports[0]?.url ?? null),
});

function reasonLine(events: readonly Summed[], watch: Watch): string {
  return events.every(({ event }) => event.backlogOnly)
    ? "Published before we began to read these feeds, or while we could not."
    : `Held back while the watch was silenced, or as more came in an hour than the ${watch.hourlyCap} alerts that it takes, or one owner's share of them.`;
}

export function summaryLines({ event, change }: Summed): string[] {
  const changed = sayChange(change, event);
  const link = safeLink(event.reports[0]?.url ?? null);
  const update = changed.length > 0 ? `UPDATE ${changed.join("; ")}: ` : "";
  return [
    `- ${update}${sayEvent(event)} (${event.eventDate.to}, severity ${event.severity}, ${harmlessText(event.publishers.slice(0, 3).join(", "), 120)}${event.unrated ? `; ${unratedSaid}` : ""})`,
    ...(link === null ? [] : [`  ${link}`]),
  ];
}

/** Three of the events after what they are, in one text message; unrated ones only where there is no other. */
export function smsOf(title: string, sorted: readonly Summed[]): string {
  const rated = sorted.filter(({ event }) => !event.unrated);
  const unrated = sorted.length - rated.length;
  const care = unrated === 0 ? "" : ` (${rated.length === 0 ? "" : `${unrated} `}${unratedSaid})`;
  const said = (rated.length > 0 ? rated : sorted).slice(0, 3).map(({ event }) => sayEvent(event));
  return fitWords(toGsm(`${title}${care}: ${said.join("; ")}`), 160);
}
