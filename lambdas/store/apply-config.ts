import type { SNSClient } from "@aws-sdk/client-sns";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { checkSubscriptions } from "../alerts/check-subscriptions.ts";
import { checkWatches } from "../alerts/check-watches.ts";
import type { Subscription } from "../alerts/subscription.ts";
import type { Watch } from "../alerts/watch.ts";
import { BadInput } from "../check.ts";
import { checkFeeds } from "../feed/check-feeds.ts";
import type { Feed } from "../feed/feed.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { allWatches } from "./alerts.ts";
import { deleteFeed, putFeed } from "./feeds.ts";
import { feedKey, type Key, subscriptionKey, watchKey } from "./keys.ts";
import { equalSubscriptions } from "./sns-subscriptions.ts";
import { deleteRow, putRow, queryRows, type Table } from "./table.ts";

export interface ConfigFiles {
  feeds: unknown;
  watches: unknown;
  subscriptions: unknown;
}

export interface ConfigTarget {
  feedsTable: string;
  alertsTable: string;
  alertTopicArn: string;
}

export interface ConfigEffects {
  documents: DynamoDBDocumentClient;
  sns: SNSClient;
  knowledge: Knowledge;
  now: () => Date;
  /** Check and compare only. */
  dryRun?: boolean;
}

/** One entry that the files change; `fields` are its top-level fields that differ, or a remark of SNS. */
export interface Difference {
  file: "feeds.json" | "watches.json" | "subscriptions.json";
  id: string;
  change: "added" | "changed" | "removed";
  fields: string[];
}

/**
 * Makes the stored configuration, and SNS's subscriptions, equal to the three files. Nothing is written unless all
 * three are good and SNS has room. A run that broke off can be repeated: SNS first, so that nobody counts as told whom
 * SNS does not know; then who is told before what is watched before what is read, and taken away the other way round.
 * @throws {BadInput} with every problem of every file.
 */
export async function applyConfig(
  files: ConfigFiles,
  target: ConfigTarget,
  effects: ConfigEffects,
): Promise<Difference[]> {
  const { feeds, watches, subscriptions } = checkFiles(files, effects.knowledge);
  const feedsTable: Table = { documents: effects.documents, name: target.feedsTable };
  const alertsTable: Table = { documents: effects.documents, name: target.alertsTable };
  const ofFeeds = await compare("feeds.json", feedsTable, "feeds", feedKey, feeds);
  const ofWatches = await compare("watches.json", alertsTable, "watches", watchKey, watches);
  const ofSubscriptions = await compare(
    "subscriptions.json",
    alertsTable,
    "subscriptions",
    subscriptionKey,
    subscriptions,
  );
  const dryRun = effects.dryRun ?? false;
  const former = ofSubscriptions.stored.map(endpointOf);
  const remarks = await equalSubscriptions(effects.sns, target.alertTopicArn, subscriptions, former, dryRun);
  if (!dryRun) {
    for (const { table, puts } of [ofSubscriptions, ofWatches]) {
      for (const row of puts) await putRow(table, row);
    }
    // All feeds, changed or not: a run that broke off may have left one without its state.
    for (const feed of feeds) await putFeed(feedsTable, feed, effects.now().toISOString());
    for (const id of ofFeeds.gone) await deleteFeed(feedsTable, id);
    for (const id of ofWatches.gone) await deleteRow(alertsTable, watchKey(id));
    for (const id of ofSubscriptions.gone) await deleteRow(alertsTable, subscriptionKey(id));
  }
  return addRemarks(
    [ofFeeds, ofWatches, ofSubscriptions].flatMap(({ differences }) => differences),
    remarks,
  );
}

/**
 * Makes the stored subscriptions, and SNS's, equal to these entries, beside the watches that are stored.
 * @throws {BadInput} with every problem of the entries.
 */
export async function applySubscriptions(
  entries: unknown,
  target: Omit<ConfigTarget, "feedsTable">,
  { documents, sns }: Pick<ConfigEffects, "documents" | "sns">,
): Promise<Difference[]> {
  const table: Table = { documents, name: target.alertsTable };
  const watchIds = (await allWatches(table)).map(({ id }) => id);
  const subscriptions = checkSubscriptions(entries, "subscriptions.json", watchIds);
  const compared = await compare(
    "subscriptions.json",
    table,
    "subscriptions",
    subscriptionKey,
    subscriptions,
  );
  const former = compared.stored.map(endpointOf);
  const remarks = await equalSubscriptions(sns, target.alertTopicArn, subscriptions, former, false);
  for (const row of compared.puts) await putRow(table, row);
  for (const id of compared.gone) await deleteRow(table, subscriptionKey(id));
  return addRemarks(compared.differences, remarks);
}

/** All three checked, so that one run shows every problem. */
function checkFiles(
  files: ConfigFiles,
  knowledge: Knowledge,
): { feeds: Feed[]; watches: Watch[]; subscriptions: Subscription[] } {
  const problems: string[] = [];
  const attempt = <T>(read: () => T[]): T[] => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      problems.push(...error.problems.map((problem) => `${error.where}: ${problem}`));
      return [];
    }
  };
  const feeds = attempt(() => checkFeeds(files.feeds, "feeds.json"));
  const watches = attempt(() => checkWatches(files.watches, "watches.json", knowledge));
  const subscriptions = attempt(() =>
    checkSubscriptions(files.subscriptions, "subscriptions.json", idsIn(files.watches)),
  );
  if (problems.length > 0) throw new BadInput("the configuration, so nothing was changed", problems);
  return { feeds, watches, subscriptions };
}

/** The ids that a file's entries give themselves, good or not: a bad watch must not blame its subscribers. */
function idsIn(file: unknown): string[] {
  const entries = v.safeParse(v.array(v.unknown()), file);
  if (!entries.success) return [];
  return entries.output.flatMap((entry) => {
    const named = v.safeParse(v.object({ id: v.string() }), entry);
    return named.success ? [named.output.id] : [];
  });
}

type ConfigRow = Key & Record<string, unknown>;
type ConfigEntry = Feed | Watch | Subscription;

interface Comparison {
  table: Table;
  stored: ConfigRow[];
  puts: ConfigRow[];
  gone: string[];
  differences: Difference[];
}

async function compare(
  file: Difference["file"],
  table: Table,
  listKey: string,
  keyOf: (id: string) => Key,
  entries: readonly ConfigEntry[],
): Promise<Comparison> {
  const rows = await queryRows(table, { index: "list", partition: listKey });
  const stored = rows.map((row): ConfigRow => ({ ...row, pk: String(row["pk"]), sk: String(row["sk"]) }));
  const storedById = new Map(stored.map((row) => [String(row["id"]), row]));
  const differences: Difference[] = [];
  const puts: ConfigRow[] = [];
  for (const entry of entries) {
    const before = storedById.get(entry.id);
    const fields = before === undefined ? [] : changedFields(before, entry);
    if (before !== undefined && fields.length === 0) continue;
    differences.push({ file, id: entry.id, change: before === undefined ? "added" : "changed", fields });
    puts.push({ ...keyOf(entry.id), listKey, listAt: entry.id, ...entry });
  }
  const wanted = new Set(entries.map(({ id }) => id));
  const removed = [...storedById.keys()].filter((id) => !wanted.has(id));
  for (const id of removed) differences.push({ file, id, change: "removed", fields: [] });
  return { table, stored, puts, gone: removed, differences };
}

/** Fields that the entry has otherwise, or no longer. */
function changedFields(
  { pk: _pk, sk: _sk, listKey: _key, listAt: _at, ...row }: ConfigRow,
  entry: ConfigEntry,
): string[] {
  const wanted: Record<string, unknown> = { ...entry };
  return [...new Set([...Object.keys(wanted), ...Object.keys(row)])].filter(
    (field) => canonical(row[field]) !== canonical(wanted[field]),
  );
}

/** JSON with the keys of objects sorted: DynamoDB does not keep their order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const endpointOf = (row: ConfigRow) => ({
  id: String(row["id"]),
  protocol: String(row["protocol"]),
  endpoint: String(row["endpoint"]),
});

/** What SNS needed done, or cannot do, beside what the files say. */
function addRemarks(
  differences: Difference[],
  remarks: readonly { id: string; remark: string }[],
): Difference[] {
  const all = [...differences];
  for (const { id, remark } of remarks) {
    const at = all.findIndex((one) => one.file === "subscriptions.json" && one.id === id);
    const known = all[at];
    if (known === undefined) {
      all.push({ file: "subscriptions.json", id, change: "changed", fields: [remark] });
    } else {
      all[at] = { ...known, fields: [...known.fields, remark] };
    }
  }
  return all;
}
