import { lessLines, whyLines } from "./render-email.ts";
import { apart, bySeverity, entryLines, gravestOf, jsonOf, leftLine } from "./render-entry.ts";
import { jsonVersion } from "./render-json.ts";
import { fitWords, linkOf, readShort, smsSeptets, toGsm, unratedShort, withLink } from "./render-sms.ts";
import { fitSubject, subjectStart } from "./render-subject.ts";
import { sayEvent } from "./say-event.ts";
import { type Told, watchesOf } from "./telling.ts";

/** The texts of several events, each made when it is asked for. */
export interface SummaryText {
  subject: string;
  email: () => string;
  sms: () => string;
  json: () => string;
}

/** Events told one by one in a summary; the rest is counted. */
export const mostListed = 30;

/** One message for all that was held back from one person: the backlog of a first reading, a story's side deeds, what exceeded a cap. */
export function renderSummary(
  told: readonly Told[],
  contact: string,
  most = Number.POSITIVE_INFINITY,
): SummaryText {
  const sorted = bySeverity(told);
  const listed = sorted.slice(0, Math.min(mostListed, most));
  const gravest = gravestOf(sorted);
  return {
    subject: subjectOf("summary", sorted, countOf(sorted)),
    email: () =>
      [
        `${countOf(sorted)}, told together; the gravest ${gravest} of 5.`,
        reasonLine(sorted),
        "",
        ...apart(listed.map((one) => entryLines(one, { severity: true, watches: true }))),
        ...leftLine(sorted.slice(listed.length)),
        "",
        ...whyLines(watchesOf(listed), most),
        "",
        ...lessLines(contact),
        "",
      ].join("\n"),
    sms: () => smsOf(`Vedette ${gravest}: ${countOf(sorted)}`, sorted),
    json: () =>
      JSON.stringify({
        version: jsonVersion,
        kind: "summary",
        count: sorted.length,
        told: listed.map(jsonOf),
      }),
  };
}

export const countOf = (told: readonly unknown[]): string =>
  told.length === 1 ? "1 event" : `${told.length} events`;

/** "[Vedette 4] summary: 3 events: Bombing by …, Quarl, XA, 4 killed": the gravest stands for all. */
export function subjectOf(label: string, sorted: readonly Told[], counted: string): string {
  const [first] = sorted;
  const start = `${subjectStart(first === undefined ? null : gravestOf(sorted), label)}${counted}`;
  return first === undefined ? start : fitSubject(first, `${start}: `);
}

const reasonLine = (told: readonly Told[]): string =>
  told.every(({ event }) => event.backlogOnly)
    ? "They were published before we began to read these feeds, or while we could not."
    : "They were held back: for a story to close, for a silence to end, or as more came in an hour than you are told singly.";

/** How many rest on whose word alone; uncounted where it is all of them: " (40 by unrated publishers only)". */
function careOf(sorted: readonly Told[]): string {
  const read = sorted.filter(({ event }) => event.readBy !== undefined).length;
  const unrated = sorted.filter(({ event }) => event.unrated).length - read;
  if (unrated === sorted.length && unrated > 0) return ` (${unratedShort})`;
  if (read === sorted.length && read > 0) return ` (${readShort})`;
  const parts = [
    ...(unrated === 0 ? [] : [`${unrated} by ${unratedShort}`]),
    ...(read === 0 ? [] : [`${read} ${readShort}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** Three of the events after what they are, in one text message; unrated ones only where there is no other. */
export function smsOf(title: string, sorted: readonly Told[]): string {
  const rated = sorted.filter(({ event }) => !event.unrated);
  const care = careOf(sorted);
  const told = (rated.length > 0 ? rated : sorted).slice(0, 3);
  const said = told.map(({ event }) => sayEvent(event, { isShort: true, mostNames: 1, letters: toGsm }));
  const text = fitWords(toGsm(`${title}${care}: ${said.join("; ")}.`), smsSeptets);
  // One link of several events would lead to one of them.
  return sorted.length === 1 ? withLink(text, linkOf(sorted[0])) : text;
}
