import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import type { FeedHealth } from "../lambdas/feed/feed.ts";
import { allSubscriptions, allWatches, silencesAt, waitingAlerts } from "../lambdas/store/alerts.ts";
import { counted } from "../lambdas/store/counted.ts";
import { allFeeds, type KnownFeed } from "../lambdas/store/feeds.ts";
import { alertsSince } from "../lambdas/store/find-alerts.ts";
import { heldArticles } from "../lambdas/store/held-articles.ts";
import { standingsOf } from "../lambdas/store/sns-subscriptions.ts";
import { sentAndHeld, toPeople } from "./sent-and-held.ts";
import { type Target, tableOf } from "./target.ts";

/** How a stack does. */
export interface Status {
  /** Whether it goes on polling by itself. */
  runs: boolean;
  feeds: {
    count: number;
    byHealth: Partial<Record<FeedHealth, number>>;
    polledAt: string | null;
    nextPollAt: string | null;
  };
  articles: { waiting: number; setAside: number };
  queues: { name: string; waiting: number; deadLetters: number }[];
  /** Messages to people of the last 24 hours, and those that wait. */
  alerts: { sent: number; held: number; failed: number };
  watches: number;
  subscriptions: number;
  /** What somebody should look at, and by which command. */
  attention: string[];
}

const dayMs = 86_400_000;

export async function readStatus(target: Target, now: Date): Promise<Omit<Status, "runs">> {
  const alertsTable = tableOf(target, "AlertsTable");
  const feeds = await allFeeds(tableOf(target, "FeedsTable"), now.toISOString());
  const held = [...(await heldArticles(tableOf(target, "ArticlesTable"))).values()];
  const waiting = held.reduce((sum, one) => sum + one.waiting, 0);
  const setAside = held.reduce((sum, one) => sum + one.setAside.length, 0);
  const queues = await readQueues(target);
  const alerts = await readAlerts(target, now);
  const watches = await allWatches(alertsTable);
  const subscriptions = await allSubscriptions(alertsTable);
  const { standings } = await standingsOf(
    await target.sns(),
    target.outputs.AlertTopicArn,
    subscriptions,
    [],
  );
  const undelivered = [...standings].filter(([, { standing }]) => standing !== "confirmed").map(([id]) => id);
  const silent = await silencesAt(alertsTable, now.toISOString());
  return {
    feeds: feedsOf(feeds),
    articles: { waiting, setAside },
    queues,
    alerts,
    watches: watches.length,
    subscriptions: subscriptions.length,
    attention: [
      ...feeds
        .filter(isAiling)
        .map(
          ({ feed, state }) =>
            `feed ${feed.id} is ${state.health}: ${state.reason} (vedette feeds ${feed.id})`,
        ),
      ...(feeds.length === 0 ? ["no feed is configured (vedette apply --help)"] : []),
      ...queues
        .filter(({ deadLetters }) => deadLetters > 0)
        .map(
          ({ name, deadLetters }) => `${counted(deadLetters, "dead letter")} of ${name} (docs/runbook.md)`,
        ),
      ...(alerts.failed > 0
        ? [`${counted(alerts.failed, "message")} could not be sent (vedette alerts)`]
        : []),
      ...(undelivered.length > 0
        ? [`nothing is delivered to ${undelivered.join(", ")} (vedette subscriptions)`]
        : []),
      ...(watches.length === 0 ? ["no watch is applied (vedette watch add --help)"] : []),
      ...(silent.length > 0
        ? [`silenced: ${silent.map(({ watchId }) => watchId).join(", ")} (vedette silence)`]
        : []),
    ],
  };
}

const well: ReadonlySet<FeedHealth> = new Set(["ok", "unchanged", "never", "empty"]);
const isAiling = ({ state }: KnownFeed) => !well.has(state.health);

function feedsOf(feeds: readonly KnownFeed[]): Status["feeds"] {
  const byHealth: Status["feeds"]["byHealth"] = {};
  for (const { state } of feeds) byHealth[state.health] = (byHealth[state.health] ?? 0) + 1;
  const polled = feeds.flatMap(({ state }) => state.polledAt ?? []).toSorted();
  const next = feeds.flatMap(({ state }) => state.nextPollAt ?? []).toSorted();
  return { count: feeds.length, byHealth, polledAt: polled.at(-1) ?? null, nextPollAt: next[0] ?? null };
}

async function readAlerts(target: Target, now: Date): Promise<Status["alerts"]> {
  const table = tableOf(target, "AlertsTable");
  const from = new Date(now.getTime() - dayMs).toISOString();
  const owed = await alertsSince(table, from, now.toISOString());
  const messages = toPeople(sentAndHeld(owed, now.toISOString()));
  const waiting = toPeople(sentAndHeld(await waitingAlerts(table), now.toISOString()));
  const count = (state: string) => messages.filter((one) => one.state === state).length;
  return { sent: count("sent"), held: waiting.length, failed: count("failed") };
}

const queueNames = ["Feeds", "Articles", "Reports", "Alerts"] as const;

async function readQueues(target: Target): Promise<Status["queues"]> {
  const sqs = await target.sqs();
  const lengthOf = async (url: string) => {
    const names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"] as const;
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...names] }),
    );
    return names.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0);
  };
  return Promise.all(
    queueNames.map(async (name) => ({
      name: name.toLowerCase(),
      waiting: await lengthOf(target.outputs[`${name}QueueUrl`]),
      deadLetters: await lengthOf(target.outputs[`${name}DeadLettersUrl`]),
    })),
  );
}
