import type { Logger } from "@aws-lambda-powertools/logger";
import type { Article } from "../article/article.ts";
import { BadInput } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import { eventLine } from "../events/event-line.ts";
import { type MergePlan, tellsNews } from "../events/plan-merge.ts";
import type { Move } from "../events/ruling.ts";
import type { Story } from "../events/story.ts";
import type { Uncoded } from "../events/uncoded.ts";
import { isByRules, isNews, type Report } from "../reports/report.ts";
import { type ArticleReports, getArticle, getReports, moveArticle } from "./articles.ts";
import { askReader } from "./ask-reader.ts";
import { deleteEventReport, getEventRows, getMergePlan, putEventReport, putMergePlan } from "./events.ts";
import { copyInto, leadAway } from "./folds.ts";
import { getHappenings, isReadId, tellingOf } from "./happenings.ts";
import { putMention } from "./mention-row.ts";
import { type OweEffects, oweAlerts } from "./owe-alerts.ts";
import { deleteEventOpinion, getReading, putEventOpinions } from "./readings.ts";
import { type FoundOut, type Refolded, refold } from "./refold.ts";
import { unsettledIn } from "./stories.ts";
import type { Table } from "./table.ts";
import { thinkOfPlan, withLeads } from "./think-of-plan.ts";
import { triesBefore, tryOnce, whyNoMore } from "./tries.ts";
import { putUncoded, toLookAgain } from "./uncoded.ts";

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
    const told = await toldBy({ articleId, revision }, coded, previous, effects);
    // Before it is known what it mentions: what comes in between finds it.
    if (told.uncoded !== null) await putUncoded(effects.events, told.uncoded, effects.now());
    const plan = await planOf({ articleId, revision }, told, previous, effects);
    await followPlan(plan, told, effects);
    await putMergePlan(effects.events, { ...plan, done: true });
  });
}

/** The plan that was begun for this revision, else a new one, stored before anything is touched. */
async function planOf(
  article: { articleId: string; revision: number },
  told: Told,
  previous: MergePlan | null,
  effects: MergeEffects,
): Promise<MergePlan> {
  if (previous?.revision === article.revision) return withLeads(effects.events, previous);
  return planAnew(article, told, previous, effects);
}

async function planAnew(
  article: { articleId: string; revision: number },
  told: Told,
  previous: MergePlan | null,
  effects: MergeEffects,
  moves: readonly Move[] = [],
): Promise<MergePlan> {
  const plan = await thinkOfPlan({ article, ...told, previous, moves }, effects);
  await putMergePlan(effects.events, plan);
  return plan;
}

/** Whether anybody is told of what comes of a merge, and where an analyst's word puts reports, whatever else holds. */
export interface MergingAgain {
  tell: boolean;
  moves: readonly Move[];
}

/** Merges an article's last coding once more, as when an analyst has ruled on it. @returns where its reports went. */
export async function mergeAgain(
  articleId: string,
  effects: MergeEffects,
  { tell, moves }: MergingAgain = { tell: true, moves: [] },
): Promise<MergePlan> {
  const previous = await getMergePlan(effects.events, articleId);
  if (previous === null) throw new BadInput("the message", [`article ${articleId} was never merged`]);
  return mergeAnew({ articleId, revision: previous.revision }, previous, effects, { tell, moves });
}

/** Merges all that an article is stored as telling, whatever was merged of it before. */
export async function mergeAnew(
  article: { articleId: string; revision: number },
  previous: MergePlan | null,
  effects: MergeEffects,
  { tell, moves }: MergingAgain = { tell: true, moves: [] },
): Promise<MergePlan> {
  const { articleId, revision } = article;
  const coded = await getReports(effects.articles, articleId, revision);
  if (coded === null)
    throw new BadInput("the message", [`what article ${articleId} said is no longer stored`]);
  const told = await toldBy(article, coded, previous, effects);
  const plan = await planAnew(article, told, previous, effects, moves);
  await followPlan(plan, told, effects, tell);
  await putMergePlan(effects.events, { ...plan, done: true });
  return plan;
}

/** What a revision tells: its reports or, where it has none, by what it is looked for among events. */
interface Told {
  reports: readonly Report[];
  uncoded: Uncoded | null;
}

async function toldBy(
  article: { articleId: string; revision: number },
  coded: ArticleReports,
  previous: MergePlan | null,
  effects: MergeEffects,
): Promise<Told> {
  const reports = await withRead(article, coded.reports, previous, effects);
  return { reports, uncoded: reports.length > 0 ? null : (coded.uncoded ?? null) };
}

/** With what a model read in it where rules read no news; that is asked for only where there is, or was, such a model. */
async function withRead(
  { articleId, revision }: { articleId: string; revision: number },
  coded: readonly Report[],
  previous: MergePlan | null,
  { articles, readAgainQueue }: MergeEffects,
): Promise<Report[]> {
  const mayBe =
    readAgainQueue !== undefined || previous?.assignments.some(({ reportId }) => isReadId(reportId)) === true;
  return mayBe && !coded.some(isNews)
    ? tellingOf(coded, await getHappenings(articles, articleId, revision))
    : [...coded];
}

/**
 * Reports first, all of them; then the events, each story's main one before its side deeds; then what proved to be another
 * leads there; then alerts; last, articles that mention these events are looked at again.
 */
async function followPlan(plan: MergePlan, told: Told, effects: MergeEffects, tell = true): Promise<void> {
  const { events } = effects;
  const folds = await takeOver(plan, effects);
  await putReportRows(plan, told, effects);
  const refolded = new Map<string, Refolded>();
  const touched: Story[] = [];
  const refoldOne = async (eventId: string, found: FoundOut = {}) => {
    const done = await refold(eventId, effects, found);
    if (done === null) return;
    refolded.set(eventId, done);
    touched.push(...done.touched);
  };
  for (const eventId of eventsInOrder(plan)) {
    const folding = folds.filter(({ into }) => into === eventId).map(({ younger }) => younger);
    await refoldOne(eventId, { folding, mayBe: mayBeOf(plan, eventId) });
  }
  for (const folding of folds) {
    const elder = refolded.get(folding.into)?.event;
    if (elder === undefined) continue;
    touched.push(...(await leadAway(events, folding.younger.id, elder, effects.now().toISOString())));
    announceFold(folding, effects.logger);
  }
  for (const eventId of await unsettledIn(events, touched)) await refoldOne(eventId);
  let isAlerting = false;
  for (const eventId of eventsInOrder(plan)) {
    const event = refolded.get(eventId)?.event;
    if (tell && event !== undefined && touchesNews(plan, eventId))
      isAlerting = (await oweAlerts(event, effects)) || isAlerting;
  }
  // What the model alone has read it need not read again.
  if (isAlerting && effects.readAgainQueue !== undefined && told.reports.some(isReadByRules))
    await askReader(effects.readAgainQueue, plan, effects.now());
  const retold = [...refolded].flatMap(([eventId, one]) => (touchesNews(plan, eventId) ? [one] : []));
  for (const articleId of await toLookAgain(retold, effects)) await mergeAgain(articleId, effects);
}

const isReadByRules = (report: Report) => isNews(report) && isByRules(report);

/** Puts what the younger of two events has under the elder: they prove to be one. */
async function takeOver({ folds }: MergePlan, { events }: MergeEffects): Promise<Folding[]> {
  const found: Folding[] = [];
  for (const fold of folds) {
    const { stored } = await getEventRows(events, fold.from);
    const into = await copyInto(events, fold);
    if (stored !== null && into !== null) found.push({ younger: stored.event, into, said: fold.said });
  }
  return found;
}

interface Folding {
  younger: SecurityEvent;
  /** The id of the elder. */
  into: string;
  said: readonly string[];
}

async function putReportRows(plan: MergePlan, { reports, uncoded }: Told, effects: MergeEffects) {
  for (const { reportId, eventId, aside = null, mention, score, said = [] } of plan.assignments) {
    if (uncoded !== null && mention === true)
      await putMention(effects.events, eventId, { ...uncoded, reportId, score, said });
    const report = reports.find(({ id }) => id === reportId);
    if (report !== undefined) await putEventReport(effects.events, eventId, { ...report, aside });
  }
  for (const removal of plan.removals) await deleteEventReport(effects.events, removal);
  if (effects.readAgainQueue !== undefined) await putOpinionRows(plan, effects);
}

/** What a second reader made of this revision before goes where its reports go now. */
async function putOpinionRows(plan: MergePlan, { articles, events }: MergeEffects): Promise<void> {
  const reading = await getReading(articles, plan.articleId, plan.revision);
  if (reading !== null) await putEventOpinions(events, plan, reading);
  const isStill = (of: MergePlan["removals"][number]) =>
    plan.assignments.some(({ eventId, reportId }) => eventId === of.eventId && reportId === of.reportId);
  for (const removal of plan.removals)
    if (!isStill(removal)) await deleteEventOpinion(events, removal.eventId, removal.reportId);
}

/** Of two folded lines the younger's, which nobody sees any more. */
function announceFold({ younger, into, said }: Folding, logger: Logger): void {
  if (younger.foldedInto !== null) return;
  const announce = `FOLDED ${younger.id} is ${into}: ${eventLine(younger)}`;
  logger.info("event folded", { eventId: younger.id, into, said, announce });
}

/** Events that the plan concerns, those first that others stand beside. */
function eventsInOrder({ assignments, removals, folds }: MergePlan): string[] {
  const mains = assignments.flatMap(({ aside }) => (aside == null ? [] : [aside.main]));
  const all = [
    ...folds.map(({ into }) => into),
    ...[...assignments, ...removals].map(({ eventId }) => eventId),
  ];
  return [...new Set([...mains.filter((id) => all.includes(id)), ...all])];
}

/** What a report that began the event was near to. */
const mayBeOf = ({ assignments }: MergePlan, of: string) =>
  assignments.find(({ eventId, mayBe }) => eventId === of && mayBe !== undefined)?.mayBe;

/** Background that comes or goes owes nobody anything, not even what a watch applied meanwhile would ask for; nor do mentions. */
const touchesNews = ({ assignments, removals }: MergePlan, of: string): boolean =>
  [...assignments, ...removals].some((one) => one.eventId === of && tellsNews(one));
