import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import { digestClocks } from "../../lambdas/store/alerts.ts";
import { getArticle } from "../../lambdas/store/articles.ts";
import { getMergePlan } from "../../lambdas/store/events.ts";
import { articleKey, subscriptionKey } from "../../lambdas/store/keys.ts";
import { putOutage } from "../../lambdas/store/outages.ts";
import { owePageRetry } from "../../lambdas/store/page-retries.ts";
import { deleteRow, updateRow } from "../../lambdas/store/table.ts";
import { type LocalRun, startLocalRun } from "../../lib/local/local-run.ts";
import { rss, type Site, startSite } from "../site.ts";
import { makeDataDir } from "./start.ts";

/** Everything that the functions ever do, trouble and edits among it: a grant that this leaves unused is one too many. */

const data = makeDataDir();
/** Refused, but not before it is looked up when its host was last asked, as that of any host but our own is. */
const inside = "http://10.0.0.1/feed";
let site: Site;
let run: LocalRun;
/** Reads left that find DynamoDB broken, by function: five are more than one read with all its retries. */
const brokenCalls = new Map<string, number>();

beforeAll(async () => {
  site = await startSite();
  vi.stubEnv("VEDETTE_ALLOW_HOSTS", site.host);
  run = await startLocalRun({
    configDir: writeConfig(),
    dataDir: join(data.path, "data"),
    port: 0,
    demo: false,
    schedules: false,
    log: () => {},
    isBroken(caller, operation) {
      if (operation !== "Query" && operation !== "GetItem") return false;
      const left = brokenCalls.get(caller) ?? 0;
      brokenCalls.set(caller, left - 1);
      return left > 0;
    },
  });
});
afterAll(async () => {
  await run.stop();
  await site.stop();
  vi.unstubAllEnvs();
  data.remove();
});

test("every grant of the stack is used by some call", async () => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(run.client));
  const sqs = new SQSClient(run.client);
  const articles = { documents, name: run.outputs["ArticlesTable"] ?? "" };
  const events = { documents, name: run.outputs["EventsTable"] ?? "" };

  // News of two strikes; the quiet subscriber's alerts wait.
  serve([strike("homs", "Homs"), strike("hama", "Hama")]);
  await poll();
  // The second article takes its strike back; a third one only names a town; a fourth one shares the first one's page.
  serve([
    strike("homs", "Homs"),
    item("hama", "Bakers of Hama win a prize", "The bakers were glad."),
    item("rain", "Rain expected in Hama", "Rain is expected in Hama and Homs."),
    item("homs#later", "Bakers of Homs are glad too", "They were as glad as those of Hama."),
  ]);
  await poll();
  // A poll by the clock, and articles that stayed where a crash left them.
  for (const [slug, state] of Object.entries({ homs: "stored", hama: "coded" })) {
    const key = articleKey(articleIdOfUrl(site.url(`/${slug}`)));
    await updateRow(articles, key, { state, dueKey: `state#${state}`, dueAt: new Date(0).toISOString() });
  }
  await run.invoke("poll-feeds", { resumeAfterMinutes: 0 });
  await run.drain();
  // A page that failed long ago.
  const hama = await getArticle(articles, articleIdOfUrl(site.url("/hama")));
  if (hama !== null) await owePageRetry({ articles, retentionDays: 180 }, hama, new Date(0));
  await run.invoke("poll-feeds", {});
  await run.drain();
  // A feed that fell silent a day ago.
  const feeds = { documents, name: run.outputs["FeedsTable"] ?? "" };
  const at = new Date(0).toISOString();
  const outage = { feedId: "harbour", stage: "begun", since: at, reason: "unreachable", tellAt: at } as const;
  await putOutage(feeds, outage, null);
  await run.invoke("send-alerts", {});
  // A digest, with an article that only names what is watched; then its subscriber wants none any longer.
  await run.invoke("send-alerts", { summariesNow: true });
  const alerts = { documents, name: run.outputs["AlertsTable"] ?? "" };
  await deleteRow(alerts, subscriptionKey("daily"));
  await run.invoke("send-alerts", { testWatch: "syria" });
  // Messages that nobody understands.
  for (const name of ["Feeds", "Articles", "Reports", "Alerts"]) {
    const fifo = name === "Alerts" ? {} : { MessageGroupId: "g", MessageDeduplicationId: name };
    const QueueUrl = run.outputs[`${name}QueueUrl`];
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "{}", ...fifo }));
  }
  await run.drain();
  // A service that is broken for a while, met by each function that reads a queue.
  for (const caller of ["read-feed", "code-article", "merge-report"])
    brokenCalls.set(caller, caller === "read-feed" ? 2 * 5 : 5);
  serve([strike("daraa", "Daraa")]);
  await poll();
  const told = await getMergePlan(events, articleIdOfUrl(site.url("/homs")));
  brokenCalls.set("send-alerts", 5);
  const again = JSON.stringify({ eventId: told?.assignments[0]?.eventId ?? "" });
  await sqs.send(new SendMessageCommand({ QueueUrl: run.outputs["AlertsQueueUrl"], MessageBody: again }));
  await run.drain();
  // By hand, and faster than the queue.
  brokenCalls.set("code-article", 5);
  serve([strike("daraa", "Daraa"), strike("idlib", "Idlib")]);
  await run.invoke("ingest", { url: site.url("/feed") });
  await expect(run.invoke("ingest", { url: inside })).rejects.toThrow("10.0.0.1:80 is not a public address");
  await run.invoke("ingest", {
    text: "Israeli jets bombed a depot in Aleppo.",
    title: "Depot in Aleppo bombed",
    publisher: "The Harbour Post",
  });
  // Of which nothing is coded: what it mentions is found by the names alone.
  await run.invoke("ingest", {
    text: "The Israeli army was silent on Monday night. Missiles, rockets and drones lay under the rubble of the depot in Homs.",
    title: "A night of fear in Homs",
    publisher: "The Harbour Post",
  });
  await run.drain();
  // By now send-alerts has looked again who is subscribed, and lets the digest's clock go.
  const patience = { timeout: 90_000, interval: 2000 };
  await vi.waitFor(async () => {
    await run.invoke("send-alerts", { summariesNow: true });
    expect(await digestClocks(alerts)).toEqual([]);
  }, patience);

  expect(run.refusals).toEqual([]);
  expect((await run.deadLetters()).map(({ messages }) => messages.length)).toEqual([1, 1, 1, 1]);
  expect(run.unusedGrants({ all: true })).toEqual([]);
}, 600_000);

async function poll(): Promise<void> {
  await run.invoke("poll-feeds", { all: true });
  await run.drain();
  await run.invoke("send-alerts", { summariesNow: true });
  await run.drain();
}

function serve(items: readonly string[]): void {
  const body = rss(items);
  site.pages.set("/feed", { headers: { "content-type": "application/rss+xml" }, body });
}

const strike = (slug: string, city: string) =>
  item(
    slug,
    `Israeli jets bomb depot near ${city}`,
    // With a side deed, so that there are stories.
    `Israeli jets bombed a depot near ${city}, killing four people. Iran condemned the Israeli strike.`,
  );

const item = (slug: string, title: string, summary: string) =>
  `<title>${title}</title><link>${site.url(`/${slug}`)}</link><guid>${slug}</guid>
   <pubDate>${new Date().toUTCString()}</pubDate><description>${summary}</description>`;

/** One feed, one watch, a subscriber who sleeps now and one who does not. */
function writeConfig(): string {
  const path = join(data.path, "config");
  mkdirSync(path, { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(path, name), JSON.stringify(value));
  const hour = (offset: number) => new Date(Date.now() + offset * 3_600_000).toISOString().slice(11, 16);
  write("feeds.json", [
    { id: "harbour", url: site.url("/feed"), publisher: "The Harbour Post" },
    { id: "inside", url: inside },
  ]);
  write("watches.json", [{ id: "syria", places: ["SY"], mentions: true }]);
  write("subscriptions.json", [
    { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["syria"] },
    {
      id: "daily",
      protocol: "email",
      endpoint: "daily@example.org",
      watches: ["syria"],
      digest: { at: hour(5), zone: "UTC" },
    },
    {
      id: "sleeper",
      protocol: "sms",
      endpoint: "+15555550100",
      watches: ["syria"],
      quietHours: { from: hour(-2), to: hour(2), zone: "UTC" },
    },
  ]);
  return path;
}
