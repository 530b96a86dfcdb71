import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import { check, type Instant } from "../check.ts";
import { type Candidate, candidateOf } from "../events/candidate.ts";
import { asideSchema, type SecurityEvent, securityEventSchema } from "../events/event.ts";
import type { Happening } from "../events/happening.ts";
import { type IndexRow, indexRowSchema, indexRows } from "../events/index-rows.ts";
import { type MergePlan, mergePlanSchema } from "../events/plan-merge.ts";
import {
  type AnalystWord,
  analystWordSchema,
  feedbackOf,
  noRuling,
  type Ruling,
  rulingSchema,
} from "../events/ruling.ts";
import type { ReportReading } from "../events/second-reading.ts";
import type { NotedReport } from "../events/story.ts";
import type { Stretch } from "../events/where-to-look.ts";
import { isNews, reportSchema } from "../reports/report.ts";
import {
  eventBackgroundKey,
  eventKey,
  eventMentionKey,
  eventReportKey,
  type Key,
  mergePlanKey,
  rulingKey,
  wordKey,
} from "./keys.ts";
import { type MentionRow, mentionRowSchema } from "./mention-row.ts";
import { readReportReading } from "./readings.ts";
import { deleteRow, getRow, getRows, isAbsent, putRow, queryRows, type Table, updateRow } from "./table.ts";

/** The rows of the events table; docs/data-model.md lists them. merge-report alone writes them. */

/** The event of this id; where it proved to be an elder one, that. Null when there is none. */
export async function getEvent(events: Table, eventId: string): Promise<SecurityEvent | null> {
  const row = await getRow(events, eventKey(eventId));
  if (row === undefined) return null;
  const event = check(securityEventSchema, withIndependentCount(row), `the event ${eventId}`);
  return event.foldedInto === null ? event : getEvent(events, event.foldedInto);
}

/** The events of these ids as they are stored, in no particular order, wherever they lead. */
export async function getStoredEvents(events: Table, eventIds: readonly string[]): Promise<SecurityEvent[]> {
  const rows = await getRows(events, eventIds.map(eventKey));
  return rows.map((row) => check(securityEventSchema, withIndependentCount(row), `the ${String(row["pk"])}`));
}

/** The id that an event's id leads to: its own, unless it was folded into another. */
export async function leadOf(events: Table, eventId: string): Promise<string> {
  return (await getEvent(events, eventId))?.id ?? eventId;
}

/** Where each of these ids leads. */
export async function leadsOf(events: Table, eventIds: readonly string[]): Promise<Map<string, string>> {
  const leads = new Map<string, string>();
  for (const id of new Set(eventIds)) leads.set(id, await leadOf(events, id));
  return leads;
}

/** Events stored before copies were told apart: each publisher counted. */
const withIndependentCount = (row: unknown): unknown =>
  typeof row === "object" && row !== null && "publisherCount" in row
    ? { independentCount: row.publisherCount, ...row }
    : row;

/** An event as stored, with the keys of the index rows that it has, and of those still to be deleted. */
export interface StoredEvent {
  event: SecurityEvent;
  indexKeys: Key[];
  staleKeys: Key[];
}

const keySchema = v.object({ pk: v.string(), sk: v.string() });
const storedEventSchema = v.object({
  ...securityEventSchema.entries,
  indexKeys: v.optional(v.array(keySchema), []),
  staleKeys: v.optional(v.array(keySchema), []),
});

/** A report of an event, with what the plan of its article noted of its story. */
const notedReportSchema = v.object({
  ...reportSchema.entries,
  aside: v.optional(v.nullable(asideSchema), null),
});

/** An event, all its reports in no particular order, background among them, and what analysts said of it, the latest last. */
export interface EventRows {
  /** Null while only reports are written. */
  stored: StoredEvent | null;
  reports: NotedReport[];
  feedback: SecurityEvent["feedback"];
  /** Articles that code nothing and mention it, or may. */
  mentions: MentionRow[];
  /** What a second reader made of its reports, or why it did not read them. */
  readings: ReportReading[];
}

/** The rows of the event that this id leads to. */
export async function getEventWithReports(events: Table, eventId: string): Promise<EventRows> {
  const found = await getEventRows(events, eventId);
  const into = found.stored?.event.foldedInto ?? null;
  return into === null ? found : getEventWithReports(events, into);
}

/** The rows of the event of this very id. */
export async function getEventRows(events: Table, eventId: string): Promise<EventRows> {
  const rows = await queryRows(events, { partition: eventKey(eventId).pk });
  const eventRow = rows.find((row) => row["sk"] === "event");
  const reports = rows
    .filter((row) => /^(?:report|background)#/.test(String(row["sk"])))
    .map((row) => check(notedReportSchema, row, `report ${String(row["sk"])} of event ${eventId}`));
  const feedback = feedbackOf(
    rows
      .filter((row) => String(row["sk"]).startsWith("word#"))
      .map((row) => check(analystWordSchema, row, `${String(row["sk"])} on event ${eventId}`)),
  );
  const readings = rows.filter((row) => String(row["sk"]).startsWith("opinion#")).map(readReportReading);
  const mentions = rows
    .filter((row) => String(row["sk"]).startsWith("mention#"))
    .map((row) => check(mentionRowSchema, row, `${String(row["sk"])} of event ${eventId}`));
  const told = { reports, feedback, mentions, readings };
  if (eventRow === undefined) return { stored: null, ...told };
  const { indexKeys, staleKeys, ...event } = check(
    storedEventSchema,
    withIndependentCount(eventRow),
    `the event ${eventId}`,
  );
  return { stored: { event, indexKeys, staleKeys }, ...told };
}

/** News and background have rows of their own: whoever changes from one to the other leaves the former to be deleted. */
export async function putEventReport(events: Table, eventId: string, report: NotedReport): Promise<void> {
  const key = isNews(report) ? eventReportKey : eventBackgroundKey;
  await putRow(events, { ...key(eventId, report.id), ...report });
}

export async function deleteEventReport(
  events: Table,
  { eventId, reportId, background, mention }: MergePlan["removals"][number],
): Promise<void> {
  const key = mention === true ? eventMentionKey : background === true ? eventBackgroundKey : eventReportKey;
  await deleteRow(events, key(eventId, reportId));
}

/**
 * Writes the event when it differs from what is stored, then its index rows, then deletes those that no longer hold.
 * Repeating it repairs what a broken-off run left.
 * @returns the event as it now stands. @throws when the event was changed meanwhile.
 */
export async function putEvent(
  events: Table,
  stored: StoredEvent | null,
  folded: SecurityEvent,
  tellings: readonly Happening[],
): Promise<SecurityEvent> {
  const rows = indexRows(folded, tellings);
  const indexKeys = rows.map(({ pk, sk }) => ({ pk, sk }));
  const isCurrent = ({ pk, sk }: Key) => indexKeys.some((key) => key.pk === pk && key.sk === sk);
  const staleKeys = uniqueKeys([...(stored?.indexKeys ?? []), ...(stored?.staleKeys ?? [])]).filter(
    (key) => !isCurrent(key),
  );
  const isUnchanged = stored !== null && saysTheSame(stored.event, folded);
  const event = isUnchanged ? stored.event : folded;
  if (!isUnchanged || staleKeys.length > stored.staleKeys.length) {
    await putVersion(events, stored, event, indexKeys, staleKeys);
  }
  await Promise.all(rows.map((row) => putRow(events, { ...row, ...listingOf(row) })));
  if (staleKeys.length > 0) {
    await Promise.all(staleKeys.map((key) => deleteRow(events, key)));
    await updateRow(events, eventKey(event.id), { staleKeys: [] });
  }
  return event;
}

/** Apart from when it was folded. */
function saysTheSame(a: SecurityEvent, b: SecurityEvent): boolean {
  const plain = (event: SecurityEvent) => ({ ...event, version: 0, updatedAt: "" });
  return isDeepStrictEqual(plain(a), plain(b));
}

async function putVersion(
  events: Table,
  stored: StoredEvent | null,
  event: SecurityEvent,
  indexKeys: Key[],
  staleKeys: Key[],
): Promise<void> {
  const written = await putRow(
    events,
    {
      ...eventKey(event.id),
      ...event,
      indexKeys,
      staleKeys,
      listKey: `changed#${event.updatedAt.slice(0, 10)}`,
      listAt: event.updatedAt,
    },
    stored === null
      ? isAbsent
      : {
          expression: "#version = :before",
          names: { "#version": "version" },
          values: { ":before": stored.event.version },
        },
  );
  if (!written) throw new Error(`Cannot write event ${event.id} as it was changed meanwhile`);
}

const uniqueKeys = (keys: readonly Key[]): Key[] => [
  ...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values(),
];

/** Unlisted actors are listed by day, as candidates for the dictionary. */
function listingOf({ pk, summary }: IndexRow): Record<string, string> {
  if (!pk.startsWith("unlisted#")) return {};
  return { listKey: `unlisted#${summary.day}`, listAt: pk.slice("unlisted#".length) };
}

/** Rows of one day and class that are read at most: 5 pages of 100. */
const mostCandidates = 500;

/**
 * Events that stand in one of these stretches of the index, as candidates. All stretches are read side by side; what is found by a place or an actor alone says
 * there no more than its id, so that its row by day is read too, all of them at once.
 */
export async function findCandidates(events: Table, where: readonly Stretch[]): Promise<Candidate[]> {
  const stretches = new Map(
    where.map((stretch) => [`${stretch.partition} ${stretch.beginsWith} ${stretch.from}`, stretch]),
  );
  const pages = await Promise.all(
    [...stretches.values()].map((stretch) => {
      const limit = stretch.beginsWith === undefined ? mostNamed.aPartition : mostCandidates;
      return queryRows(events, { ...stretch, limit, newestFirst: true });
    }),
  );
  const rows = pages.flat().map(readIndexRow);
  const found = new Map(rows.flatMap(candidateOfRow));
  const keys = new Map(
    rows.flatMap(({ summary: { eventId, day, ploverClass } }) =>
      found.has(eventId) ? [] : [[eventId, { pk: `day#${day}`, sk: `${ploverClass}#${eventId}` }] as const],
    ),
  );
  const named = await getRows(events, [...keys.values()].slice(0, mostNamed.inAll));
  return [...new Map([...found, ...named.map(readIndexRow).flatMap(candidateOfRow)]).values()];
}

const candidateOfRow = (row: IndexRow): [string, Candidate][] => {
  const candidate = candidateOf(row);
  return candidate === null ? [] : [[candidate.eventId, candidate]];
};

/** Rows of one actor or place that are read at most, and events whose row by day is then read for what they tell. */
const mostNamed = { aPartition: 100, inAll: 60 };

const readIndexRow = (row: Record<string, unknown>): IndexRow =>
  check(indexRowSchema, row, `index row ${String(row["sk"])} of ${String(row["pk"])}`);

export async function getMergePlan(events: Table, articleId: string): Promise<MergePlan | null> {
  const row = await getRow(events, mergePlanKey(articleId));
  return row === undefined ? null : check(mergePlanSchema, row, `the merge plan of ${articleId}`);
}

/** The merge plans of these articles, by article; those never merged have none. */
export async function getMergePlans(
  events: Table,
  articleIds: readonly string[],
): Promise<Map<string, MergePlan>> {
  const rows = await getRows(events, articleIds.map(mergePlanKey));
  const plans = rows.map((row) => check(mergePlanSchema, row, `the merge plan ${String(row["pk"])}`));
  return new Map(plans.map((plan) => [plan.articleId, plan]));
}

export async function putMergePlan(events: Table, plan: MergePlan): Promise<void> {
  await putRow(events, { ...mergePlanKey(plan.articleId), ...plan });
}

/** An article's ruling as it holds now: without pins to events that are gone or ruled out, the latest first. */
export async function getRuling(events: Table, articleId: string): Promise<Ruling> {
  const ruling = await getStoredRuling(events, articleId);
  const together: Ruling["together"] = [];
  for (const pin of ruling.together) {
    if (ruling.apart.includes(pin.eventId)) continue;
    const event = await getEvent(events, pin.eventId);
    if (event !== null && !event.retracted) together.unshift(pin);
  }
  return { ...ruling, together };
}

/** The rulings on these articles as they were given; those on which nobody ruled have none. */
export async function getRulings(events: Table, articleIds: readonly string[]): Promise<Ruling[]> {
  const rows = await getRows(events, articleIds.map(rulingKey));
  return rows.map((row) => check(rulingSchema, row, `the ruling on ${String(row["pk"])}`));
}

/** An article's ruling as it was given, of events that its ids now lead to, for whoever gives the next one. */
export async function getStoredRuling(events: Table, articleId: string): Promise<Ruling> {
  const row = await getRow(events, rulingKey(articleId));
  if (row === undefined) return noRuling(articleId);
  const { apart, together } = check(rulingSchema, row, `the ruling on ${articleId}`);
  const leads = await leadsOf(events, [
    ...apart,
    ...together.flatMap(({ eventId, from = eventId }) => [eventId, from]),
  ]);
  const led = (eventId: string) => leads.get(eventId) ?? eventId;
  return {
    articleId,
    apart: [...new Set(apart.map(led))],
    together: together.map(({ from, ...pin }) => ({
      ...pin,
      eventId: led(pin.eventId),
      ...(from === undefined ? {} : { from: led(from) }),
    })),
  };
}

export async function putRuling(events: Table, ruling: Ruling): Promise<void> {
  await putRow(events, { ...rulingKey(ruling.articleId), ...ruling });
}

/** Writes down what an analyst said of an event. */
export async function putWord(events: Table, word: v.InferInput<typeof analystWordSchema>): Promise<void> {
  await putRow(events, { ...wordKey(word.eventId, word.at), ...word, listKey: "words", listAt: word.at });
}

/** A word on an event, also by an id that leads to it. */
export async function getWord(events: Table, eventId: string, at: Instant): Promise<AnalystWord | null> {
  const row = await getRow(events, wordKey(await leadOf(events, eventId), at));
  return row === undefined ? null : check(analystWordSchema, row, `the word of ${at} on ${eventId}`);
}

/** What analysts said of an event, the latest last. */
export async function wordsOn(events: Table, eventId: string): Promise<AnalystWord[]> {
  const rows = await queryRows(events, { partition: eventKey(eventId).pk, beginsWith: "word#" });
  return rows.map((row) => check(analystWordSchema, row, `${String(row["sk"])} on event ${eventId}`));
}

/** What analysts said since then of any event, the latest first. */
export async function wordsSince(events: Table, since: Instant): Promise<AnalystWord[]> {
  const rows = await queryRows(events, {
    index: "list",
    partition: "words",
    from: since,
    newestFirst: true,
  });
  return rows.map((row) => check(analystWordSchema, row, `the word of ${String(row["listAt"])}`));
}
