import type { SNSClient } from "@aws-sdk/client-sns";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { checkSubscriptions } from "../alerts/check-subscriptions.ts";
import { checkWatches } from "../alerts/check-watches.ts";
import { type Subscription, subscriptionSchema } from "../alerts/subscription.ts";
import { type Watch, watchSchema } from "../alerts/watch.ts";
import { BadInput } from "../check.ts";
import { checkFeeds } from "../feed/check-feeds.ts";
import { type Feed, feedSchema } from "../feed/feed.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { allSubscriptions, allWatches } from "./alerts.ts";
import { deleteFeed, putFeed } from "./feeds.ts";
import { feedKey, type Key, subscriptionKey, watchKey } from "./keys.ts";
import { equalSubscriptions, type ManagedEndpoints } from "./sns-subscriptions.ts";
import { deleteRow, putRow, queryRows, type Table } from "./table.ts";

export interface ConfigFiles {
  feeds: unknown;
  watches: unknown;
  /** Null when there is no such file: subscribers are left alone. */
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
  /** Of which files what is stored and not in them is removed; of the others it is kept. */
  prune?: readonly ConfigFile[];
}

export type ConfigFile = "feeds.json" | "watches.json" | "subscriptions.json";
export const configFiles: readonly ConfigFile[] = ["feeds.json", "watches.json", "subscriptions.json"];

/**
 * One entry in which the files and what is stored differ. `kept`: it is not in the file, and stays. `fields`: its top-level
 * fields that change, or a remark.
 */
export interface Difference {
  file: ConfigFile;
  id: string;
  change: "added" | "changed" | "removed" | "kept";
  fields: string[];
}

/**
 * Makes the stored configuration, and SNS's subscriptions, hold what the files say; what they leave out is removed only
 * of the files in `prune`. Nothing is written unless all are good and SNS has room. A run that broke off can be repeated:
 * SNS first, so that nobody counts as told whom SNS does not know; then who is told before what is watched before what is
 * read, and taken away the other way round.
 * @throws {BadInput} with every problem of every file.
 */
export async function applyConfig(
  files: ConfigFiles,
  target: ConfigTarget,
  effects: ConfigEffects,
): Promise<Difference[]> {
  const { dryRun = false, prune = [] } = effects;
  const feedsTable: Table = { documents: effects.documents, name: target.feedsTable };
  const alertsTable: Table = { documents: effects.documents, name: target.alertsTable };
  const keptWatches = prune.includes("watches.json") ? [] : await allWatches(alertsTable);
  const { feeds, watches, subscriptions } = checkFiles(
    files,
    keptWatches.map(({ id }) => id),
    effects.knowledge,
  );
  const ofFeeds = await compare("feeds.json", feedsTable, feeds, prune);
  const ofWatches = await compare("watches.json", alertsTable, watches, prune);
  const ofSubscriptions = await compare("subscriptions.json", alertsTable, subscriptions, prune);
  noteFollowers(ofWatches, ofSubscriptions);
  const remarks =
    subscriptions === null
      ? []
      : await equalSubscriptions(
          effects.sns,
          target.alertTopicArn,
          endpointsOf(subscriptions, ofSubscriptions),
          dryRun,
        );
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

/** A watch that goes while somebody who stays follows it. */
function noteFollowers(ofWatches: Comparison, { stored, puts, gone }: Comparison): void {
  const staying = stored.filter(
    ({ id }) => !gone.includes(String(id)) && !puts.some((row) => row["id"] === id),
  );
  for (const { id, change, fields } of ofWatches.differences) {
    const followers = staying.filter(({ watches }) => Array.isArray(watches) && watches.includes(id));
    if (change === "removed" && followers.length > 0)
      fields.push(`still followed by ${followers.map((one) => String(one["id"])).join(", ")}`);
  }
}

const endpointsOf = (wanted: readonly Subscription[], { stored, gone }: Comparison): ManagedEndpoints => {
  const isTouched = (id: string) => gone.includes(id) || wanted.some((one) => one.id === id);
  const known = stored.map(endpointOf);
  return {
    wanted,
    former: known.filter(({ id }) => isTouched(id)),
    kept: known.filter(({ id }) => !isTouched(id)),
  };
};

/** All checked, so that one run shows every problem. */
function checkFiles(
  files: ConfigFiles,
  keptWatches: readonly string[],
  knowledge: Knowledge,
): { feeds: Feed[]; watches: Watch[]; subscriptions: Subscription[] | null } {
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
  const watchIds = [...new Set([...idsIn(files.watches), ...keptWatches])];
  const subscriptions =
    files.subscriptions === null
      ? null
      : attempt(() => checkSubscriptions(files.subscriptions, "subscriptions.json", watchIds));
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

/** How the entries of each file are stored. Rows of before a field was thought of mean its default. */
const storage = {
  "feeds.json": { listKey: "feeds", keyOf: feedKey, fields: v.object(feedSchema.entries) },
  "watches.json": { listKey: "watches", keyOf: watchKey, fields: v.object(watchSchema.entries) },
  "subscriptions.json": {
    listKey: "subscriptions",
    keyOf: subscriptionKey,
    fields: v.object(subscriptionSchema.entries),
  },
} as const;

/** @param entries null when there is no file to compare with. */
async function compare(
  file: ConfigFile,
  table: Table,
  entries: readonly ConfigEntry[] | null,
  prune: readonly ConfigFile[],
): Promise<Comparison> {
  const { listKey, keyOf, fields: schema } = storage[file];
  const rows = await queryRows(table, { index: "list", partition: listKey });
  const stored = rows.map((row): ConfigRow => ({ ...row, pk: String(row["pk"]), sk: String(row["sk"]) }));
  const compared: Comparison = { table, stored, puts: [], gone: [], differences: [] };
  for (const entry of entries ?? []) {
    const before = stored.find((row) => row["id"] === entry.id);
    const fields = before === undefined ? formerNameOf(entry, stored) : changedFields(before, entry, schema);
    if (before !== undefined && fields.length === 0) continue;
    const change = before === undefined ? "added" : "changed";
    compared.differences.push({ file, id: entry.id, change, fields });
    compared.puts.push({ ...keyOf(entry.id), listKey, listAt: entry.id, ...entry });
  }
  for (const row of entries === null ? [] : stored) {
    const id = String(row["id"]);
    if (entries?.some((entry) => entry.id === id)) continue;
    // An endpoint can be subscribed once: who has it under another name goes by that name now.
    const isRenamed = entries?.some((entry) => isSameEndpoint(entry, row)) === true;
    if (isRenamed || prune.includes(file)) compared.gone.push(id);
    if (!isRenamed)
      compared.differences.push({ file, id, change: prune.includes(file) ? "removed" : "kept", fields: [] });
  }
  return compared;
}

const isSameEndpoint = (entry: ConfigEntry, row: ConfigRow) =>
  "endpoint" in entry && entry.protocol === row["protocol"] && entry.endpoint === row["endpoint"];

const formerNameOf = (entry: ConfigEntry, stored: readonly ConfigRow[]): string[] =>
  stored.filter((row) => isSameEndpoint(entry, row)).map((row) => `was ${String(row["id"])}`);

/** Fields that the entry has otherwise, or no longer. */
function changedFields(
  { pk: _pk, sk: _sk, listKey: _key, listAt: _at, ...row }: ConfigRow,
  entry: ConfigEntry,
  schema: v.GenericSchema,
): string[] {
  const meant = v.safeParse(schema, row);
  const before: Record<string, unknown> = { ...row, ...(meant.success ? Object(meant.output) : {}) };
  const wanted: Record<string, unknown> = { ...entry };
  return [...new Set([...Object.keys(wanted), ...Object.keys(before)])].filter(
    (field) => canonical(before[field]) !== canonical(wanted[field]),
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

/**
 * Subscribes one more, or changes what is stored of one, in SNS first. Who has the endpoint under another id goes by this
 * one from now on.
 * @throws {BadInput} when SNS refuses it.
 */
export async function putSubscription(
  wanted: Subscription,
  target: Omit<ConfigTarget, "feedsTable">,
  { documents, sns }: Pick<ConfigEffects, "documents" | "sns">,
): Promise<void> {
  const table: Table = { documents, name: target.alertsTable };
  const compared = await compare("subscriptions.json", table, [wanted], []);
  await equalSubscriptions(sns, target.alertTopicArn, endpointsOf([wanted], compared), false);
  for (const row of compared.puts) await putRow(table, row);
  for (const id of compared.gone) await deleteRow(table, subscriptionKey(id));
}

/** Ends one subscription, in SNS first. @returns what SNS cannot do of it. */
export async function removeSubscription(
  id: string,
  target: Omit<ConfigTarget, "feedsTable">,
  { documents, sns }: Pick<ConfigEffects, "documents" | "sns">,
): Promise<string[]> {
  const table: Table = { documents, name: target.alertsTable };
  const stored = await allSubscriptions(table);
  const [former, kept] = [stored.filter((one) => one.id === id), stored.filter((one) => one.id !== id)];
  const remarks = await equalSubscriptions(sns, target.alertTopicArn, { wanted: [], former, kept }, false);
  await deleteRow(table, subscriptionKey(id));
  return remarks.map(({ remark }) => remark);
}

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
