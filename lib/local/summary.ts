import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import { type Article, articleSchema } from "../../lambdas/article/article.ts";
import { check } from "../../lambdas/check.ts";
import { type SecurityEvent, securityEventSchema } from "../../lambdas/events/event.ts";
import { readAlerts } from "../../lambdas/store/alerts.ts";
import { allFeeds, type KnownFeed } from "../../lambdas/store/feeds.ts";
import { queryRows, type Table } from "../../lambdas/store/table.ts";
import type { DeadLetters } from "./drain.ts";
import type { Grant } from "./grants.ts";

/** Days back, today included, of which events, alerts and set-aside items are shown. */
const daysShown = 3;

const asideSchema = v.object({ pk: v.string(), reason: v.string() });
const outputsSchema = v.object({
  FeedsTable: v.string(),
  ArticlesTable: v.string(),
  EventsTable: v.string(),
  AlertsTable: v.string(),
});

/** What the tables say at the end of a run. */
export interface SummaryData {
  startedAt: string;
  feeds: KnownFeed[];
  /** Seen in the days shown, and those that wait since longer. */
  articles: Article[];
  events: SecurityEvent[];
  alerts: Alert[];
  itemsSetAside: { feedId: string; reason: string }[];
}

/** What one run came to. */
export interface RunSummary extends SummaryData {
  deadLetters: readonly DeadLetters[];
  /** Their resources by the names that people call them. */
  unusedGrants: readonly Grant[];
  /** Path of the outbox. */
  outbox: string;
  /** Deliveries in this run. */
  deliveries: number;
}

/** Reads the tables as the operator, by their access patterns: nothing is scanned. */
export async function readSummary(
  documents: DynamoDBDocumentClient,
  outputs: Record<string, string>,
  startedAt: Date,
  now: Date,
): Promise<SummaryData> {
  const names = check(outputsSchema, outputs, "the stack's outputs");
  const table = (name: string): Table => ({ documents, name });
  const days = Array.from({ length: daysShown }, (_, back) =>
    new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10),
  );
  const ofDays = async (name: string, index: "list" | "list2", prefix: string) =>
    (
      await Promise.all(days.map((day) => queryRows(table(name), { index, partition: `${prefix}#${day}` })))
    ).flat();
  const waiting = await Promise.all(
    ["stored", "coded", "set-aside"].map((state) =>
      queryRows(table(names.ArticlesTable), { index: "due", partition: `state#${state}` }),
    ),
  );
  const articles = [...(await ofDays(names.ArticlesTable, "list2", "day")), ...waiting.flat()].map((row) =>
    check(articleSchema, row, `the article ${String(row["pk"])}`),
  );
  const events = (await ofDays(names.EventsTable, "list", "changed")).map((row) =>
    check(securityEventSchema, row, `the event ${String(row["pk"])}`),
  );
  const ofAlerts = readAlerts(await ofDays(names.AlertsTable, "list2", "alerts"));
  const aside = (await ofDays(names.FeedsTable, "list", "aside")).map((row) =>
    check(asideSchema, row, `the item set aside ${String(row["pk"])}`),
  );
  return {
    startedAt: startedAt.toISOString(),
    feeds: await allFeeds(table(names.FeedsTable), now.toISOString()),
    articles: [...new Map(articles.map((article) => [article.id, article])).values()],
    events,
    alerts: ofAlerts.alerts,
    itemsSetAside: aside.map(({ pk, reason }) => ({ feedId: pk.replace(/^feed#/, ""), reason })),
  };
}
