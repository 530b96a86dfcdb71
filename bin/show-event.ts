import type { Article } from "../lambdas/article/article.ts";
import { listersOf } from "../lambdas/article/claim.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { happeningOfReport } from "../lambdas/events/happening.ts";
import { closest } from "../lambdas/events/same-event.ts";
import { weighReports } from "../lambdas/events/weigh-reports.ts";
import type { Knowledge } from "../lambdas/mentions/knowledge.ts";
import { isByRules, isNews, type Report, standingOf } from "../lambdas/reports/report.ts";
import { alertsOf } from "../lambdas/store/alerts.ts";
import { getArticles } from "../lambdas/store/articles.ts";
import { getEventWithReports, wordsOn } from "../lambdas/store/events.ts";
import { jsonLine, print } from "../lib/terminal.ts";
import { knownEvent } from "./known-event.ts";
import { screenOf } from "./list-options.ts";
import { openKnowledge } from "./open-knowledge.ts";
import { colourCodes } from "./paint.ts";
import { readBonds } from "./read-bonds.ts";
import { readIds } from "./read-ids.ts";
import { sayStandingInFull } from "./say-standing.ts";
import { sentAndHeld, toPeople } from "./sent-and-held.ts";
import { askTarget, type Target, type TargetOptions, tableOf } from "./target.ts";
import { tellBonds } from "./tell-bonds.ts";
import { type Belonging, tellEvent } from "./tell-event.ts";

interface ShowOptions extends TargetOptions {
  json?: boolean;
  arithmetic?: boolean;
}

export async function showEvents(given: readonly string[], options: ShowOptions): Promise<void> {
  const ids = await readIds(given);
  const knowledge = await openKnowledge();
  await askTarget(options, async (target) => {
    for (const [at, id] of ids.entries()) {
      if (at > 0 && options.json !== true) print("\n");
      await showEvent(await knownEvent(target, id), options, knowledge, target);
    }
  });
}

async function showEvent(
  event: SecurityEvent,
  options: ShowOptions,
  knowledge: Knowledge,
  target: Target,
): Promise<void> {
  const { reports } = await getEventWithReports(tableOf(target, "EventsTable"), event.id);
  const ids = reports.map(({ articleId }) => articleId);
  const articles = await getArticles(tableOf(target, "ArticlesTable"), ids);
  const belonging = belongingOf(event, reports, articles, knowledge);
  const now = new Date().toISOString();
  const alerts = toPeople(sentAndHeld(await alertsOf(tableOf(target, "AlertsTable"), event.id), now));
  const words = await wordsOn(tableOf(target, "EventsTable"), event.id);
  if (options.json === true) {
    print(jsonLine({ event, reports: belonging, alerts, words }));
    return;
  }
  const bonds = tellBonds(await readBonds(event, target));
  const told = tellEvent(
    { event, belonging, bonds, alerts, words },
    { ...screenOf(), hasArithmetic: options.arithmetic === true },
  );
  print(told, colourCodes);
}

/** Each report measured against the one of the others that it looks like most; background against what is told as news. */
function belongingOf(
  event: SecurityEvent,
  reports: readonly Report[],
  articles: ReadonlyMap<string, Article>,
  knowledge: Knowledge,
): Belonging[] {
  const inOrder = reports.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  const telling = event.backgroundOnly ? inOrder : inOrder.filter(isNews);
  const byRules = telling.filter(isByRules);
  const counted = new Set(weighReports(byRules.length > 0 ? byRules : telling, knowledge).counted);
  return inOrder.map((report) => {
    const others = telling.filter(({ id }) => id !== report.id).map(happeningOfReport);
    const match = closest(happeningOfReport(report), others, knowledge);
    const { id: reportId, publisher, title, url, publishedAt, modality } = report;
    const { sentence } = report.evidence;
    const copyOf = event.reports.find((one) => one.reportId === reportId)?.copyOf ?? null;
    const article = articles.get(report.articleId);
    return {
      reportId,
      publisher,
      title,
      url,
      publishedAt,
      modality,
      sentence: sentence.text,
      copyOf,
      counts: counted.has(report),
      standing: standingOf(report),
      ...(report.readBy === undefined
        ? {}
        : { read: { by: report.readBy, quote: report.evidence.trigger.text } }),
      saidOfStanding: sayStandingInFull(report),
      listedBy: article === undefined ? [] : listersOf(article),
      match,
    };
  });
}
