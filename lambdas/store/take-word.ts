import { type Voided, voidByAmends, voidByJoin, voidBySplit, voidByVerdict } from "../alerts/correction.ts";
import { BadInput } from "../check.ts";
import { isToldAsNews } from "../events/event.ts";
import { tellsNews } from "../events/plan-merge.ts";
import { joinSteps, type Ruling, type RulingStep, splitSteps } from "../events/ruling.ts";
import {
  getEvent,
  getEventWithReports,
  getStoredRuling,
  getWord,
  leadOf,
  putRuling,
  putWord,
  wordsOn,
} from "./events.ts";
import { correctTold, keepTold } from "./keep-told.ts";
import { type MergeEffects, mergeAgain } from "./merge-article.ts";
import { oweAlerts } from "./owe-alerts.ts";
import { mostArticles, type WordMessage } from "./queues.ts";
import { refold } from "./refold.ts";

type Split = Extract<WordMessage, { kind: "split" }>;
type Join = Extract<WordMessage, { kind: "join" }>;

/**
 * Does what an analyst said of an event: the word first, with all that is to be done, then the rulings on the articles
 * concerned, then their merge anew, then the word as done. Nobody is told of it unless the word says so. Harmless to
 * repeat, wherever it broke off.
 * @throws {BadInput} when the event, or an article of it, is not there.
 */
export async function takeWord(asked: WordMessage, effects: MergeEffects): Promise<void> {
  const { kind, tell = false } = asked;
  const said = await getEvent(effects.events, asked.eventId);
  if (said === null) throw new BadInput("the message", [`there is no event ${asked.eventId}`]);
  // What is said of an event that proved to be another is said of that.
  const eventId = said.id;
  const message = { ...asked, eventId };
  if (message.kind === "join") {
    const into = await leadOf(effects.events, message.into);
    await move({ ...message, into }, tell, effects);
  } else if (message.kind === "split") await move(message, tell, effects);
  else await judge(message, tell, effects);
  effects.logger.info("analyst's word", { eventId, kind, announce: `WORD   ${kind} ${eventId}` });
}

/**
 * A split or a join: reports go from one event to another. What people were told stays known of either, and whoever was told
 * what is void by it is owed a correction.
 */
async function move(message: Split | Join, tell: boolean, effects: MergeEffects): Promise<void> {
  const { events } = effects;
  const steps = (await stepsBegun(message, effects)) ?? (await stepsOf(message, effects));
  const articleIds = steps.map(({ ruling }) => ruling.articleId);
  const word = { ...message, articleIds, steps };
  await putWord(events, { ...word, done: false });
  for (const { ruling } of steps) await putRuling(events, ruling);
  const touched = new Set<string>();
  for (const { ruling, moves } of steps) {
    const plan = await mergeAgain(ruling.articleId, effects, { tell: false, moves });
    for (const one of plan.assignments) if (tellsNews(one)) touched.add(one.eventId);
  }
  const from = await getEvent(events, message.eventId);
  for (const eventId of touched) {
    const to = eventId === message.eventId ? null : await getEvent(events, eventId);
    if (from === null || to === null) continue;
    await keepTold(from, to, effects);
    const voided =
      message.kind === "split" ? voidBySplit(from.id, to, message.at) : voidByJoin(to.id, from, message.at);
    const since = message.kind === "split" ? await knownSince(to.id, articleIds, effects) : null;
    await correctTold(from, voided, { tell, since, of: null }, effects);
  }
  if (tell) await tellNow([message.eventId, ...touched], effects);
  await putWord(events, { ...word, done: true });
}

/** Since when these articles of an event are known: who was told before that heard nothing of them. */
async function knownSince(eventId: string, articleIds: readonly string[], { events }: MergeEffects) {
  const { reports } = await getEventWithReports(events, eventId);
  const moved = reports.filter(({ articleId }) => articleIds.includes(articleId));
  return moved.map(({ firstSeenAt }) => firstSeenAt).toSorted()[0] ?? null;
}

/** What has become of these events is told as news is. */
async function tellNow(eventIds: readonly string[], effects: MergeEffects): Promise<void> {
  for (const eventId of eventIds) {
    const event = await getEvent(effects.events, eventId);
    if (event !== null && isToldAsNews(event)) await oweAlerts(event, effects);
  }
}

/** What an earlier run, which broke off, wrote down to do: it has moved some reports already. */
async function stepsBegun({ eventId, at }: Split | Join, effects: MergeEffects) {
  const begun = await getWord(effects.events, eventId, at);
  const steps = begun?.kind === "split" || begun?.kind === "join" ? begun.steps : [];
  return steps.length > 0 ? steps : null;
}

async function stepsOf(message: Split | Join, effects: MergeEffects): Promise<RulingStep[]> {
  const { reports } = await getEventWithReports(effects.events, message.eventId);
  const articleIds =
    message.kind === "split"
      ? message.articleIds
      : [...new Set(reports.map(({ articleId }) => articleId))].toSorted();
  if (articleIds.length > mostArticles)
    throw new BadInput("the message", [
      `${message.eventId} has ${articleIds.length} articles, more than the ${mostArticles} that are moved at once: join the other one to it`,
    ]);
  const rulings = await Promise.all(articleIds.map((id) => getStoredRuling(effects.events, id)));
  if (message.kind === "split") return splitSteps(message.eventId, reports, rulings);
  await checkTarget(message, rulings, effects);
  return joinSteps(message, reports, rulings);
}

/** An event that a split left without reports may be joined by what was taken out of it, and by nothing else. */
async function checkTarget(
  { eventId, into }: Join,
  rulings: readonly Ruling[],
  effects: MergeEffects,
): Promise<void> {
  const target = await getEvent(effects.events, into);
  const isLeft = target?.retracted === true && !rulings.some(({ apart }) => apart.includes(into));
  if (target === null || isLeft || into === eventId)
    throw new BadInput("the message", [`there is no other event ${into} to join`]);
}

type Verdict = Exclude<WordMessage, Split | Join>;

/** A verdict, or that one is withdrawn. */
async function judge(message: Verdict, tell: boolean, effects: MergeEffects): Promise<void> {
  if (message.kind === "undo") {
    const words = await wordsOn(effects.events, message.eventId);
    if (!words.some(({ kind, at }) => kind === "feedback" && at === message.of))
      throw new BadInput("the message", [`there is no verdict of ${message.of} on ${message.eventId}`]);
  }
  await putWord(effects.events, { ...message, done: false });
  const event = (await refold(message.eventId, effects))?.event ?? null;
  const voided = voidedBy(message);
  const of = message.kind === "undo" ? message.of : null;
  if (event !== null && voided !== null) await correctTold(event, voided, { tell, since: null, of }, effects);
  if (tell) await tellNow([message.eventId], effects);
  await putWord(effects.events, { ...message, done: true });
}

/** What a verdict makes of what people were told, or that it is withdrawn. */
function voidedBy(message: Verdict): Voided | null {
  const { eventId, at } = message;
  return message.kind === "undo" || message.verdict === "right"
    ? voidByAmends(eventId, at)
    : voidByVerdict(eventId, { verdict: message.verdict, instead: message.instead ?? null, at });
}
