import { harmlessText, safeLink } from "./harmless-text.ts";
import { isPutRight, sayChanges, sayWhyVoid } from "./say-change.ts";
import { capitalise, sayEvent } from "./say-event.ts";
import { readingInShort } from "./say-reading.ts";
import { sayDoubt } from "./say-sure.ts";
import { type Told, watchName } from "./telling.ts";

/** Names of one role in a list: told in full, as nothing else tells of them. */
const mostNames = 6;
const mostWatches = 3;

/** What is told of an event beside what happened. */
interface Asked {
  severity: boolean;
  watches: boolean;
}

/** One event of several: what happened, how grave if asked, how sure, for which watches if asked, where to read of it. */
export function entryLines({ event, changes, watches, reading }: Told, asked: Asked): string[] {
  const changed = sayChanges(changes, event);
  const update = changed.length > 0 ? `UPDATE, ${changed.join("; ")}: ` : "";
  const link = safeLink(event.reports[0]?.url ?? null);
  const of = watches.slice(0, mostWatches).map((watch) => harmlessText(watchName(watch), 60));
  const left = watches.length - of.length;
  const about = [
    ...(asked.severity ? [`severity ${event.severity}`] : []),
    sayDoubt(event),
    ...(readingInShort(reading) === "" ? [] : [readingInShort(reading)]),
    ...(asked.watches && of.length > 0
      ? [`for ${[...of, ...(left > 0 ? [`${left} more`] : [])].join(", ")}`]
      : []),
  ];
  return [
    `- ${update}${sayEvent(event, { mostNames })}`,
    capitalise(about.join(" · ")),
    ...(link === null ? [] : [link]),
  ];
}

/** The lines of several entries, with an empty one between two. */
export const apart = (entries: readonly (readonly string[])[]): string[] =>
  entries.flatMap((lines, n) => (n === 0 ? lines : ["", ...lines]));

/** The gravest first; after all of them those that nobody tells who is rated: no flood of them hides the others. */
export const bySeverity = (told: readonly Told[]): Told[] =>
  told.toSorted(
    ({ event: a }, { event: b }) =>
      Number(a.unrated) - Number(b.unrated) || b.severity - a.severity || (a.id < b.id ? -1 : 1),
  );

export const gravestOf = (told: readonly Told[]): number =>
  Math.max(1, ...told.map(({ event }) => event.severity));

/** What is not listed, the last of those sorted. */
export const leftLine = (left: readonly Told[]): string[] =>
  left.length === 0 ? [] : [`… and ${left.length} more, the gravest of them ${gravestOf(left)} of 5`];

/** An event of several, as machines receive it. */
export const jsonOf = ({ event, changes, watches, reading }: Told) => ({
  id: event.id,
  said: sayEvent(event),
  doubt: sayDoubt(event),
  unrated: event.unrated,
  ...(event.readBy === undefined ? {} : { readBy: event.readBy }),
  changed: sayChanges(changes, event),
  severity: event.severity,
  ploverClass: event.ploverClass,
  day: event.eventDate.to,
  url: safeLink(event.reports[0]?.url ?? null),
  watches: watches.map(({ id, title }) => ({ id, title: watchName({ id, title }) })),
  ...(reading === undefined ? {} : { reading }),
});

/** What no longer stands of what the reader was told before, or has been put right, and why. */
export function correctionLines(corrections: readonly Told[], shown: number): string[] {
  if (corrections.length === 0) return [];
  const left = corrections.length - shown;
  return [
    "Of what you were told before",
    ...corrections.slice(0, shown).map((told) => {
      const word = isPutRight(told) ? "put right" : "no longer stands";
      return `- ${word}: ${sayEvent(told.event)} (${sayWhyVoid(told)})`;
    }),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ];
}

export const jsonOfCorrection = (told: Told) => ({
  ...jsonOf({ ...told, changes: [] }),
  because: sayWhyVoid(told),
});
