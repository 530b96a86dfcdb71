import type { Alert } from "../../lambdas/alerts/alert.ts";
import { machines } from "../../lambdas/alerts/machines.ts";
import { compareReading, readingOf } from "../newsroom/compare-reading.ts";
import { publisherOf } from "../newsroom/configured.ts";
import { type ExpectedEvent, expected } from "../newsroom/expected.ts";
import type { Tables } from "./read-tables.ts";

/** Tables and expectations in the same few words, so that a difference reads as a diff. */
interface Lines {
  read: string[];
  wanted: string[];
}

const isRead = (slug: string) => !(slug in expected.misread);

/** The expected happening that an event is: of its class, told by its articles; where it happened decides, then by how many. */
export function expectedOf(event: Told): ExpectedEvent | null {
  const readings = (one: ExpectedEvent) => [one, ...alternativesOf(one)];
  const isAt = (one: ExpectedEvent) => readings(one).some(({ place }) => place === placeOf(event));
  const tellings = (one: ExpectedEvent) =>
    [...one.slugs, ...one.retold].filter((slug) => event.slugs.includes(slug)).length;
  const [first] = expected.events
    .filter((one) => tellings(one) > 0)
    .filter((one) => readings(one).some(({ ploverClass }) => ploverClass === event.ploverClass))
    .sort((a, b) => Number(isAt(b)) - Number(isAt(a)) || tellings(b) - tellings(a));
  return first ?? null;
}

type Told = Pick<Tables["events"][number], "ploverClass" | "place" | "slugs">;
const placeOf = ({ place }: Told) => (place === null || place.inferred ? null : place.id);

/** Other right readings of what its articles tell of it. */
const alternativesOf = (event: ExpectedEvent) =>
  event.slugs
    .flatMap((slug) => expected.articles[slug] ?? [])
    .filter(({ ploverClass, place }) => ploverClass === event.ploverClass && place === event.place)
    .flatMap(({ or }) => or);

/** Events with what they say, and who tells them; what is told by the way is left out. */
export function eventLines(tables: Tables): Lines {
  const events = tables.events.filter(
    (event) => !event.retracted && (event.slugs.length === 0 || event.slugs.some(isRead)),
  );
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
  const others = retold.filter((slug) => event.slugs.includes(slug)).map((slug) => publisherOf.get(slug));
  const publishers = event.publishers.filter(
    (name) => happening.publishers.includes(name) || !others.includes(name),
  );
  return line(read.join(), event.denied, publishers, slugs);
}

function lineOfExpected(event: ExpectedEvent): string {
  const reading = { ...event, mode: null };
  const { read } = compareReading([{ ...reading, or: [], optional: false }], [reading]);
  return line(read.join(), event.denied, event.publishers, event.slugs);
}

const line = (reading: string, denied: boolean, publishers: readonly string[], slugs: readonly string[]) =>
  [
    reading,
    denied ? "denied" : "not denied",
    [...publishers].sort().join(" & "),
    [...new Set(slugs)].filter(isRead).sort().join(" & "),
  ].join(" | ");

/** Alerts as `watch: kind event`, the event by its expected key. */
export function alertLines(tables: Tables): Lines {
  const events = new Map(tables.events.map((event) => [event.id, event]));
  // Programs follow every watch, each event once; whoever has a digest has a row of his own.
  const rows = tables.alerts.filter(
    ({ subscriptionId, kind }) => subscriptionId === machines.id || kind === "digest",
  );
  const read = rows.flatMap((alert) => {
    const event = events.get(alert.eventId);
    if (event === undefined || !event.slugs.some(isRead)) return [];
    const key = expectedOf(event)?.key ?? event.id;
    return alert.watches.map(({ watchId }) => `${watchId}: ${kindOf(alert)} ${key}`);
  });
  const isWanted = (key: string) =>
    expected.events.find((event) => event.key === key)?.slugs.some(isRead) === true;
  const wanted = Object.entries(expected.alerts).flatMap(([watchId, { single, summary }]) => [
    ...single.filter(isWanted).map((key) => `${watchId}: new ${key}`),
    ...summary.filter(isWanted).map((key) => `${watchId}: summary ${key}`),
    // Whoever has a digest has a row of his own for each.
    ...(expected.digests.watches.includes(watchId) ? [...single, ...summary] : [])
      .filter(isWanted)
      .map((key) => `${watchId}: digest ${key}`),
  ]);
  return { read: read.sort(), wanted: wanted.sort() };
}

const kindOf = ({ kind, change }: Alert) => (kind === "update" ? `update ${change}` : kind);

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
