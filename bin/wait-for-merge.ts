import { setTimeout as sleep } from "node:timers/promises";
import { eventLine } from "../lambdas/events/event-line.ts";
import { tellsNews } from "../lambdas/events/plan-merge.ts";
import { alertsOf } from "../lambdas/store/alerts.ts";
import { getArticle } from "../lambdas/store/articles.ts";
import { getEvent, getMergePlan } from "../lambdas/store/events.ts";
import type { IngestAnswer } from "./commands/ingest.ts";
import { type Target, tableOf } from "./target.ts";

/** What became of one article: its state, and the events that its reports are now part of. */
export interface Outcome {
  articleId: string;
  state: string;
  reason: string;
  events: {
    eventId: string;
    line: string;
    /** What it is to the article: one that only retells it says nothing new of it, and one that mentions it nothing at all. */
    belongsAs: "news" | "background" | "mention";
    alerts: { subscriptionId: string; change: string; state: string }[];
  }[];
}

/** Milliseconds between two looks, and until waiting ends: twice the longest function's time. */
const lookEveryMs = 250;
const waitMs = 240_000;

/** Waits until the articles are merged or set aside, then tells what they have become. */
export async function waitForMerge(target: Target, { articles }: IngestAnswer): Promise<Outcome[]> {
  const until = Date.now() + waitMs;
  const outcomes: Outcome[] = [];
  for (const { article } of articles) outcomes.push(await outcomeOf(target, article.id, until));
  return outcomes;
}

async function outcomeOf(target: Target, articleId: string, until: number): Promise<Outcome> {
  const articles = tableOf(target, "ArticlesTable");
  let article = await getArticle(articles, articleId);
  while (article !== null && ["stored", "coded"].includes(article.state) && Date.now() < until) {
    await sleep(lookEveryMs);
    article = await getArticle(articles, articleId);
  }
  return {
    articleId,
    state: article?.state ?? "deleted",
    reason: article?.stateReason ?? "",
    events: article?.state === "merged" ? await eventsOf(target, articleId) : [],
  };
}

async function eventsOf(target: Target, articleId: string): Promise<Outcome["events"]> {
  const alerts = tableOf(target, "AlertsTable");
  const events = tableOf(target, "EventsTable");
  const plan = await getMergePlan(events, articleId);
  const told: Outcome["events"] = [];
  const assignments = plan?.assignments ?? [];
  for (const eventId of new Set(assignments.map((assignment) => assignment.eventId))) {
    const event = await getEvent(events, eventId);
    if (event === null) continue;
    const owed = await alertsOf(alerts, eventId);
    const states = owed.map(({ subscriptionId, change, state }) => ({ subscriptionId, change, state }));
    const own = assignments.filter((one) => one.eventId === eventId);
    const belongsAs = own.some(tellsNews)
      ? "news"
      : own.some(({ background }) => background === true)
        ? "background"
        : "mention";
    told.push({ eventId, line: eventLine(event), belongsAs, alerts: states });
  }
  return told;
}
