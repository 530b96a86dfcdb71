import { BadInput } from "../check.ts";
import type { AnalystWord } from "../events/ruling.ts";
import { getEvent, getEventWithReports, getRuling, getWord, putRuling, putWord } from "./events.ts";
import { type MergeEffects, mergeAgain } from "./merge-article.ts";
import type { ReportsMessage } from "./queues.ts";
import { refold } from "./refold.ts";

/**
 * Does what an analyst said of an event: the word first, then the rulings on the articles concerned, then their merge
 * anew, then the word as done. Harmless to repeat, wherever it broke off.
 * @throws {BadInput} when the event, or an article of it, is not there.
 */
export async function takeWord(
  message: Exclude<ReportsMessage, { kind: "reports" }>,
  effects: MergeEffects,
): Promise<void> {
  if ((await getEvent(effects.events, message.eventId)) === null) {
    throw new BadInput("the message", [`there is no event ${message.eventId}`]);
  }
  const word: AnalystWord = {
    ...(message.kind === "join" ? await joining(message, effects) : message),
    done: false,
  };
  await putWord(effects.events, word);
  if (word.kind === "split") await split(word, effects);
  else if (word.kind === "join") await join(word, effects);
  else await refold(word.eventId, effects);
  await putWord(effects.events, { ...word, done: true });
  const { eventId, kind } = word;
  effects.logger.info("analyst's word", { eventId, kind, announce: `WORD   ${kind} ${eventId}` });
}

async function split(
  { eventId, articleIds }: Extract<AnalystWord, { kind: "split" }>,
  effects: MergeEffects,
): Promise<void> {
  for (const articleId of articleIds) {
    const ruling = await getRuling(effects.events, articleId);
    const together = ruling.together.filter((pin) => pin.eventId !== eventId);
    await putRuling(effects.events, { articleId, together, apart: withOne(ruling.apart, eventId) });
  }
  for (const articleId of articleIds) await mergeAgain(articleId, effects);
}

/** Whose reports move: as first written down, since a run that broke off has moved some already. */
async function joining(message: Extract<ReportsMessage, { kind: "join" }>, effects: MergeEffects) {
  const { eventId, into, at } = message;
  const target = await getEvent(effects.events, into);
  if (target === null || target.retracted || into === eventId) {
    throw new BadInput("the message", [`there is no other event ${into} to join`]);
  }
  const begun = await getWord(effects.events, eventId, at);
  if (begun?.kind === "join") return { ...message, articleIds: begun.articleIds };
  const { reports } = await getEventWithReports(effects.events, eventId);
  return { ...message, articleIds: [...new Set(reports.map(({ articleId }) => articleId))] };
}

async function join(
  { eventId, into, articleIds }: Extract<AnalystWord, { kind: "join" }>,
  effects: MergeEffects,
): Promise<void> {
  const { reports } = await getEventWithReports(effects.events, eventId);
  for (const { articleId, ploverClass } of reports) {
    const { apart, together } = await getRuling(effects.events, articleId);
    const others = together.filter((pin) => pin.eventId !== eventId && pin.ploverClass !== ploverClass);
    await putRuling(effects.events, {
      articleId,
      apart: apart.filter((id) => id !== into),
      together: [...others, { ploverClass, eventId: into }],
    });
  }
  for (const articleId of articleIds) await mergeAgain(articleId, effects);
}

const withOne = (ids: readonly string[], id: string) => (ids.includes(id) ? [...ids] : [...ids, id]);
