import { compareReading, readingOf } from "../newsroom/compare-reading.ts";
import { publisherOf } from "../newsroom/configured.ts";
import { type ExpectedEvent, expected } from "../newsroom/expected.ts";
import { alternativesOf, expectedOf } from "../newsroom/expected-of.ts";
import { listeners } from "./listeners.ts";
import type { Tables } from "./read-tables.ts";

/** Tables and expectations in the same few words, so that a difference reads as a diff. */
interface Lines {
  read: string[];
  wanted: string[];
}

const isRead = (slug: string) => !(slug in expected.misread);

/** Events with what they say, and who tells them; what is told by the way is left out. */
export function eventLines(tables: Tables): Lines {
  const events = tables.events.filter((event) => {
    const retold = expectedOf(event)?.retold ?? [];
    return !event.retracted && event.slugs.some((slug) => isRead(slug) && !retold.includes(slug));
  });
  const wanted = expected.events.filter(({ slugs }) => slugs.some(isRead));
  return { read: events.map(lineOf).sort(), wanted: wanted.map(lineOfExpected).sort() };
}

function lineOf(event: Tables["events"][number]): string {
  const reading = { ...readingOf(event), mode: null };
  const happening = expectedOf(event);
  if (happening === null) return `unforeseen ${JSON.stringify(reading)} ${event.slugs.join(" & ")}`;
  const { retold } = happening;
  const right = { ...happening, mode: null, or: alternativesOf(happening), optional: false };
  // What a misread article makes of it is not held against it.
  const { read } = compareReading([right], [event.slugs.every(isRead) ? reading : right]);
  const slugs = event.slugs.filter((slug) => !retold.includes(slug));
  const publishersOf = (slugs: readonly string[]) => slugs.map((slug) => publisherOf.get(slug));
  const isAside = (slug: string) => retold.includes(slug) || !isRead(slug);
  // Who tells it by the way, or is misread, may stand among them.
  const others = publishersOf(event.slugs.filter(isAside));
  const own = publishersOf(event.slugs.filter((slug) => !isAside(slug)));
  const publishers = event.publishers.filter((name) => own.includes(name) || !others.includes(name));
  return line(read.join(), event.denied, publishers, slugs);
}

function lineOfExpected(event: ExpectedEvent): string {
  const reading = { ...event, mode: null };
  const { read } = compareReading([{ ...reading, or: [], optional: false }], [reading]);
  const publishers = new Set(event.slugs.filter(isRead).map((slug) => publisherOf.get(slug) ?? ""));
  return line(read.join(), event.denied, [...publishers], event.slugs);
}

const line = (reading: string, denied: boolean, publishers: readonly string[], slugs: readonly string[]) =>
  [
    reading,
    denied ? "denied" : "not denied",
    [...publishers].sort().join(" & "),
    [...new Set(slugs)].filter(isRead).sort().join(" & "),
  ].join(" | ");

/** Alerts as `person: change happening`, that of programs aside; what may be told or not is left out. */
export function alertLines(tables: Tables): Lines {
  const events = new Map(tables.events.map((event) => [event.id, event]));
  const isWanted = (key: string) =>
    expected.events.find((event) => event.key === key)?.slugs.every(isRead) === true;
  const read = tables.alerts.flatMap(({ subscriptionId, eventId, change }) => {
    const event = events.get(eventId);
    const listener = listeners.find(({ id }) => id === subscriptionId);
    if (event === undefined || listener === undefined) return [];
    const known = expectedOf(event)?.key;
    const isAsked = known === undefined ? event.slugs.every(isRead) : isWanted(known);
    const key = known ?? `unforeseen ${event.slugs.join(" & ")}`;
    if (!isAsked) return [];
    return listener.may.includes(key) ? [] : [`${subscriptionId}: ${change} ${key}`];
  });
  const wanted = listeners.flatMap(({ id, must }) => must.filter(isWanted).map((key) => `${id}: new ${key}`));
  return { read: read.sort(), wanted: wanted.sort() };
}

/** What was read of each article that is not known to be misread. */
export function articleLines({ articles }: Tables): Record<string, Lines> {
  return Object.fromEntries(
    articles
      .filter(({ slug }) => isRead(slug))
      .map(({ slug, reports }) => [
        slug,
        compareReading(expected.articles[slug] ?? [], reports.map(readingOf)),
      ]),
  );
}
