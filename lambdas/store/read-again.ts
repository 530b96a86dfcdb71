import type { Article } from "../article/article.ts";
import { BadInput, check } from "../check.ts";
import { acceptAnswer } from "../reader/accept-answer.ts";
import { promptVersion, questionBefore, type ReadArticle } from "../reader/question.ts";
import type { Report } from "../reports/report.ts";
import { getArticle } from "./articles.ts";
import { askOnce } from "./ask-model.ts";
import { opinionMessage } from "./outgoing.ts";
import { type ReadAgainMessage, readAgainMessageSchema, sendMessages } from "./queues.ts";
import { codedOf, type ReadUnreadEffects, readUnread } from "./read-unread.ts";
import type { Purpose } from "./reader-budget.ts";
import { getReading, mostThrown, putReading, type Reading } from "./readings.ts";

export type ReadAgainEffects = ReadUnreadEffects;

/** @throws {BadInput} on a message that can never be used. */
export async function takeReadAgainMessage(body: unknown, effects: ReadAgainEffects): Promise<void> {
  const message = check(readAgainMessageSchema, body, "a message of the read-again queue");
  const { articleId, revision } = message;
  const article = await getArticle(effects.store.articles, articleId);
  if (article === null) throw new BadInput("the message", [`there is no article ${articleId}`]);
  if (article.revision !== revision) {
    effects.logger.info("older revision acknowledged", { articleId, revision });
    return;
  }
  await (message.kind === "unread"
    ? readUnread(article, message, effects)
    : readStoredAgain(article, message, effects));
}

/**
 * Has one article revision read by the model, keeps what it says or why it was not read, and sends word of it to
 * merge-report. An article revision is read once: harmless to repeat.
 * @throws {BadInput} when it is not coded.
 */
async function readStoredAgain(
  article: Article,
  message: ReadAgainMessage,
  effects: ReadAgainEffects,
): Promise<void> {
  const { store, reportsQueue, logger } = effects;
  const { id: articleId, revision } = article;
  const before = await getReading(store.articles, articleId, revision);
  const reading = before ?? (await readArticle(article, message, effects));
  if (before === null) await putReading(store, article, reading);
  await sendMessages(reportsQueue, [opinionMessage(articleId, revision, reading.at)]);
  const { unread, said, opinions, thrownCount, tokens, dollars } = reading;
  logger.info("article read again", {
    articleId,
    revision,
    judgements: opinions.map(({ judgement }) => judgement),
    thrown: thrownCount,
    ...tokens,
    dollars,
    ...(unread === null ? {} : { unread, said }),
  });
}

async function readArticle(
  article: Article,
  { askedAt }: ReadAgainMessage,
  effects: ReadAgainEffects,
): Promise<Reading> {
  const { store, model, now, knowledge } = effects;
  const { id, revision } = article;
  const { coded, text } = await codedOf(article, store);
  const at = now().toISOString();
  const shown: ReadArticle = {
    id,
    publisher: article.publisher,
    publishedAt: coded.reports[0]?.publishedAt ?? article.publishedAt ?? article.firstSeenAt,
    title: article.title,
    text: text.text,
  };
  const question = questionBefore(shown, coded.reports);
  const purpose = purposeOf(article, coded.reports);
  const { answered, dollars } = await askOnce(question, purpose, askedAt, effects);
  const base = { articleId: id, revision, at, model, promptVersion, dollars };
  const tokens = answered.tokens ?? { input: 0, output: 0 };
  if (answered.kind === "unread") {
    const { why: unread, said } = answered;
    return { ...base, tokens, opinions: [], missed: null, thrown: [], thrownCount: 0, unread, said };
  }
  const by = { model, promptVersion, at };
  const { opinions, missed, thrown } = acceptAnswer(answered.answer, shown, coded.reports, knowledge, by);
  const taken = { opinions, missed, thrown: thrown.slice(0, mostThrown), thrownCount: thrown.length };
  const isNone = opinions.length === 0;
  return {
    ...base,
    tokens,
    ...taken,
    unread: isNone ? "no-answer" : null,
    said: isNone ? "nothing of its answer could be taken" : "",
  };
}

const purposeOf = (article: Article, [report]: readonly Report[]): Purpose => ({
  kind: "before-alert",
  owner: report?.owner ?? article.publisher,
  isRated: article.reliability !== "F",
});
