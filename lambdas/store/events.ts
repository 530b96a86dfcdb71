import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import { check, type Instant } from "../check.ts";
import { type Candidate, candidateOf } from "../events/candidate.ts";
import { type SecurityEvent, securityEventSchema } from "../events/event.ts";
import type { Happening } from "../events/happening.ts";
import { type IndexRow, indexRowSchema, indexRows } from "../events/index-rows.ts";
import { type MergePlan, mergePlanSchema } from "../events/plan-merge.ts";
import {
  type AnalystWord,
  analystWordSchema,
  noRuling,
  type Ruling,
  rulingSchema,
} from "../events/ruling.ts";
import { whereToLook } from "../events/where-to-look.ts";
import { isNews, type Report, reportSchema } from "../reports/report.ts";
import {
  eventBackgroundKey,
  eventKey,
  eventReportKey,
  type Key,
  mergePlanKey,
  rulingKey,
  wordKey,
} from "./keys.ts";
import { deleteRow, getRow, isAbsent, putRow, queryRows, type Table, updateRow } from "./table.ts";

/** The rows of the events table; docs/data-model.md lists them. merge-report alone writes them. */

export async function getEvent(events: Table, eventId: string): Promise<SecurityEvent | null> {
  const row = await getRow(events, eventKey(eventId));
  return row === undefined
    ? null
    : check(securityEventSchema, withIndependentCount(row), `the event ${eventId}`);
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

/** An event, all its reports in no particular order, background among them, and what analysts said of it, the latest last. */
export interface EventRows {
  /** Null while only reports are written. */
  stored: StoredEvent | null;
  reports: Report[];
  feedback: SecurityEvent["feedback"];
}

export async function getEventWithReports(events: Table, eventId: string): Promise<EventRows> {
  const rows = await queryRows(events, { partition: eventKey(eventId).pk });
  const eventRow = rows.find((row) => row["sk"] === "event");
  const reports = rows
    .filter((row) => /^(?:report|background)#/.test(String(row["sk"])))
    .map((row) => check(reportSchema, row, `report ${String(row["sk"])} of event ${eventId}`));
  const feedback = rows
    .filter((row) => String(row["sk"]).startsWith("word#"))
    .map((row) => check(analystWordSchema, row, `${String(row["sk"])} on event ${eventId}`))
    .flatMap((word) =>
      word.kind === "feedback" ? [{ verdict: word.verdict, note: word.note, at: word.at }] : [],
    );
  if (eventRow === undefined) return { stored: null, reports, feedback };
  const { indexKeys, staleKeys, ...event } = check(
    storedEventSchema,
    withIndependentCount(eventRow),
    `the event ${eventId}`,
  );
  return { stored: { event, indexKeys, staleKeys }, reports, feedback };
}

/** News and background have rows of their own: whoever changes from one to the other leaves the former to be deleted. */
export async function putEventReport(events: Table, eventId: string, report: Report): Promise<void> {
  const key = isNews(report) ? eventReportKey : eventBackgroundKey;
  await putRow(events, { ...key(eventId, report.id), ...report });
}

export async function deleteEventReport(
  events: Table,
  { eventId, reportId, background }: MergePlan["removals"][number],
): Promise<void> {
  const key = background === true ? eventBackgroundKey : eventReportKey;
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

/** Events that one of the reports may join. */
export async function findCandidates(events: Table, reports: readonly Report[]): Promise<Candidate[]> {
  const stretches = new Map(
    reports.flatMap(whereToLook).map((stretch) => [`${stretch.partition} ${stretch.beginsWith}`, stretch]),
  );
  const found = new Map<string, Candidate>();
  for (const stretch of stretches.values()) {
    const rows = await queryRows(events, { ...stretch, limit: mostCandidates });
    for (const row of rows) {
      const named = `index row ${String(row["sk"])} of ${stretch.partition}`;
      const candidate = candidateOf(check(indexRowSchema, row, named));
      if (candidate !== null) found.set(candidate.eventId, candidate);
    }
  }
  return [...found.values()];
}

export async function getMergePlan(events: Table, articleId: string): Promise<MergePlan | null> {
  const row = await getRow(events, mergePlanKey(articleId));
  return row === undefined ? null : check(mergePlanSchema, row, `the merge plan of ${articleId}`);
}

export async function putMergePlan(events: Table, plan: MergePlan): Promise<void> {
  await putRow(events, { ...mergePlanKey(plan.articleId), ...plan });
}

/** An article's ruling; pins to events that are gone meanwhile are left out. */
export async function getRuling(events: Table, articleId: string): Promise<Ruling> {
  const row = await getRow(events, rulingKey(articleId));
  if (row === undefined) return noRuling(articleId);
  const ruling = check(rulingSchema, row, `the ruling on ${articleId}`);
  const together: Ruling["together"] = [];
  for (const pin of ruling.together) {
    const event = await getEvent(events, pin.eventId);
    if (event !== null && !event.retracted) together.push(pin);
  }
  return { ...ruling, together };
}

export async function putRuling(events: Table, ruling: Ruling): Promise<void> {
  await putRow(events, { ...rulingKey(ruling.articleId), ...ruling });
}

/** Writes down what an analyst said of an event. */
export async function putWord(events: Table, word: AnalystWord): Promise<void> {
  await putRow(events, { ...wordKey(word.eventId, word.at), ...word, listKey: "words", listAt: word.at });
}

export async function getWord(events: Table, eventId: string, at: Instant): Promise<AnalystWord | null> {
  const row = await getRow(events, wordKey(eventId, at));
  return row === undefined ? null : check(analystWordSchema, row, `the word of ${at} on ${eventId}`);
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
