import type { Logger } from "@aws-lambda-powertools/logger";
import type { Article } from "../article/article.ts";
import { BadInput } from "../check.ts";
import { isToldAsNews, type SecurityEvent } from "../events/event.ts";
import { eventLine } from "../events/event-line.ts";
import { foldEvent } from "../events/fold-event.ts";
import { type MergePlan, planMerge } from "../events/plan-merge.ts";
import type { Report } from "../reports/report.ts";
import { getArticle, getReports, moveArticle } from "./articles.ts";
import {
  deleteEventReport,
  findCandidates,
  getEventWithReports,
  getMergePlan,
  getRuling,
  putEvent,
  putEventReport,
  putMergePlan,
} from "./events.ts";
import { shortHash } from "./keys.ts";
import { type OweEffects, oweAlerts } from "./owe-alerts.ts";
import type { Table } from "./table.ts";
import { triesBefore, tryOnce, whyNoMore } from "./tries.ts";

export interface MergeEffects extends OweEffects {
  articles: Table;
  events: Table;
}

/**
 * Merges one revision of an article with all its reports, in the order of docs/data-model.md: plan, report rows,
 * events, index rows, owed alerts, plan done, article merged. Harmless to repeat, wherever it broke off.
 * @throws {BadInput} when it was tried too often, and is set aside.
 */
export async function mergeArticle(
  { articleId, revision }: { articleId: string; revision: number },
  effects: MergeEffects,
): Promise<void> {
  const article = await getArticle(effects.articles, articleId);
  if (article === null) throw new BadInput("the message", [`there is no article ${articleId}`]);
  const previous = await getMergePlan(effects.events, articleId);
  const isOutdated = article.revision > revision || (previous !== null && previous.revision > revision);
  if (isOutdated) {
    effects.logger.info("older revision acknowledged", { articleId, revision });
    return;
  }
  const isDone = previous?.revision === revision && previous.done;
  if (!isDone) await mergeWithin(article, previous, effects);
  await moveArticle(
    effects.articles,
    articleId,
    revision,
    { from: "coded", to: "merged" },
    effects.now().toISOString(),
  );
}

/** What kills its function, or fails, holds up all that wait in the lane behind it: it is not tried for ever. */
async function mergeWithin(
  article: Article,
  previous: MergePlan | null,
  effects: MergeEffects,
): Promise<void> {
  const { id: articleId, revision } = article;
  const before = await triesBefore(effects.articles, article);
  const reason = article.state === "set-aside" ? article.stateReason : whyNoMore("merging", before);
  if (reason !== null) {
    effects.logger.error("article set aside", { articleId, revision, feedId: article.feedId, reason });
    const move = { from: "coded", to: "set-aside", reason } as const;
    await moveArticle(effects.articles, articleId, revision, move, effects.now().toISOString());
    throw new BadInput(`the article ${articleId}`, [reason]);
  }
  await tryOnce(effects.articles, article, before, effects.now(), async () => {
    const coded = await getReports(effects.articles, articleId, revision);
    if (coded === null) {
      throw new BadInput("the message", [`revision ${revision} of ${articleId} is not coded`]);
    }
    const plan = await planOf({ articleId, revision }, coded.reports, previous, effects);
    await followPlan(plan, coded.reports, effects);
    await putMergePlan(effects.events, { ...plan, done: true });
  });
}

/** The plan that was begun for this revision, else a new one, stored before anything is touched. */
async function planOf(
  article: { articleId: string; revision: number },
  reports: readonly Report[],
  previous: MergePlan | null,
  effects: MergeEffects,
): Promise<MergePlan> {
  if (previous?.revision === article.revision) return previous;
  return planAnew(article, reports, previous, effects);
}

async function planAnew(
  article: { articleId: string; revision: number },
  reports: readonly Report[],
  previous: MergePlan | null,
  effects: MergeEffects,
): Promise<MergePlan> {
  const candidates = await findCandidates(effects.events, reports);
  const ruling = await getRuling(effects.events, article.articleId);
  const plan = planMerge({ article, reports, previous, candidates, ruling }, effects.knowledge, shortHash);
  await putMergePlan(effects.events, plan);
  return plan;
}

/** Merges an article's last coding once more, as when an analyst has ruled on it. */
export async function mergeAgain(articleId: string, effects: MergeEffects): Promise<void> {
  const previous = await getMergePlan(effects.events, articleId);
  if (previous === null) throw new BadInput("the message", [`article ${articleId} was never merged`]);
  const { revision } = previous;
  const coded = await getReports(effects.articles, articleId, revision);
  if (coded === null)
    throw new BadInput("the message", [`what article ${articleId} said is no longer stored`]);
  const plan = await planAnew({ articleId, revision }, coded.reports, previous, effects);
  await followPlan(plan, coded.reports, effects);
  await putMergePlan(effects.events, { ...plan, done: true });
}

async function followPlan(plan: MergePlan, reports: readonly Report[], effects: MergeEffects): Promise<void> {
  const eventIds = new Set([...plan.assignments, ...plan.removals].map(({ eventId }) => eventId));
  for (const eventId of eventIds) {
    for (const { reportId } of plan.assignments.filter((one) => one.eventId === eventId)) {
      const report = reports.find(({ id }) => id === reportId);
      if (report !== undefined) await putEventReport(effects.events, eventId, report);
    }
    for (const removal of plan.removals.filter((one) => one.eventId === eventId)) {
      await deleteEventReport(effects.events, removal);
    }
    const event = await refold(eventId, effects);
    if (event !== null && touchesNews(plan, eventId)) await oweAlerts(event, effects);
  }
}

/** Background that comes or goes owes nobody anything, not even what a watch applied meanwhile would ask for. */
const touchesNews = ({ assignments, removals }: MergePlan, of: string): boolean =>
  [...assignments, ...removals].some(({ eventId, background }) => eventId === of && background !== true);

/** Folds the event anew from its report rows; null when it never came to be. */
export async function refold(eventId: string, effects: MergeEffects): Promise<SecurityEvent | null> {
  const { stored, reports, feedback } = await getEventWithReports(effects.events, eventId);
  const [first, ...others] = reports;
  const version = (stored?.event.version ?? 0) + 1;
  const updatedAt = effects.now().toISOString();
  if (first === undefined) {
    if (stored === null) return null;
    const left = { retracted: true, background: [], backgroundCount: 0, backgroundOnly: false };
    return putEvent(effects.events, stored, { ...stored.event, version, updatedAt, ...left });
  }
  const own = { id: eventId, version, updatedAt, feedback };
  const folded = foldEvent([first, ...others], own, effects.knowledge);
  const event = await putEvent(effects.events, stored, folded);
  announceEvent(stored?.event ?? null, event, effects.logger);
  return event;
}

function announceEvent(before: SecurityEvent | null, event: SecurityEvent, logger: Logger): void {
  const facts = { eventId: event.id, version: event.version };
  if (event.backgroundOnly) {
    logger.info("event without news", facts);
  } else if (before === null || !isToldAsNews(before)) {
    logger.info("event", { ...facts, announce: `EVENT  ${eventLine(event)}` });
  } else if (event.publisherCount > before.publisherCount) {
    const joined = event.publishers.filter((publisher) => !before.publishers.includes(publisher)).join(", ");
    const announce = `JOINED ${eventLine({ ...event, publishers: [`+ ${joined}: ${tellersOf(event)}`] })}`;
    logger.info("event joined", { ...facts, announce });
  }
}

const tellersOf = ({ publisherCount, independentCount }: SecurityEvent) =>
  publisherCount === independentCount
    ? `${publisherCount} publishers`
    : `${publisherCount} publishers, ${independentCount} that confirm it in words of their own`;
