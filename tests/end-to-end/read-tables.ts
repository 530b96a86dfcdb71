import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { type Alert, alertSchema } from "../../lambdas/alerts/alert.ts";
import { type Article, articleSchema } from "../../lambdas/article/article.ts";
import { check } from "../../lambdas/check.ts";
import { type SecurityEvent, securityEventSchema } from "../../lambdas/events/event.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { getReports } from "../../lambdas/store/articles.ts";
import { allFeeds, type KnownFeed } from "../../lambdas/store/feeds.ts";
import { queryRows, type Table } from "../../lambdas/store/table.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { openLocalRun } from "../../lib/local/open-local-run.ts";

/** Everything that a run left in the tables, with articles known by their slugs. */
export interface Tables {
  feeds: KnownFeed[];
  articles: (Article & { slug: string; reports: Report[] })[];
  events: (SecurityEvent & { slugs: string[] })[];
  alerts: Alert[];
}

const outputsSchema = v.object({
  FeedsTable: v.string(),
  ArticlesTable: v.string(),
  EventsTable: v.string(),
  AlertsTable: v.string(),
});

/** Reads a data folder through a local run without schedules; nothing is left waiting, so nothing changes. */
export async function readTables(dataDir: string): Promise<Tables> {
  const local = await openLocalRun({ data: dataDir, config: "config" });
  try {
    const names = check(outputsSchema, local.outputs, "the outputs");
    const documents = DynamoDBDocumentClient.from(new DynamoDBClient(local.client));
    const table = (name: string): Table => ({ documents, name });
    const slugOf = slugsByPath();
    const listed = async (name: string, index: "list" | "list2", prefix: string) =>
      (
        await Promise.all(
          lastDays().map((day) => queryRows(table(name), { index, partition: `${prefix}#${day}` })),
        )
      ).flat();

    const articles: Tables["articles"] = [];
    for (const row of await listed(names.ArticlesTable, "list2", "day")) {
      const article = check(articleSchema, row, "an article");
      const coded = await getReports(table(names.ArticlesTable), article.id, article.revision);
      articles.push({ ...article, slug: slugOf(article.url), reports: coded?.reports ?? [] });
    }
    const events = (await listed(names.EventsTable, "list", "changed")).map((row) => {
      const event = check(securityEventSchema, row, "an event");
      return { ...event, slugs: event.reports.map(({ url }) => slugOf(url)).sort() };
    });
    const alerts = (await listed(names.AlertsTable, "list2", "alerts")).map((row) =>
      check(alertSchema, row, "an alert"),
    );
    const feeds = await allFeeds(table(names.FeedsTable), new Date().toISOString());
    return { feeds, articles, events, alerts };
  } finally {
    await local.close();
  }
}

function slugsByPath(): (url: string | null) => string {
  const slugs = new Map(readNewsroom(new Date()).map(({ path, slug }) => [path, slug]));
  return (url) => (url === null ? "pasted" : (slugs.get(new URL(url).pathname) ?? `unknown: ${url}`));
}

/** Today and yesterday: a run may cross midnight. */
const lastDays = () =>
  [0, 1].map((back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10));
