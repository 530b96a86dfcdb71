import { createHash } from "node:crypto";
import type { Logger } from "@aws-lambda-powertools/logger";
import type { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import type { Article } from "../article/article.ts";
import { BadInput, check } from "../check.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { acceptAnswer } from "../reader/accept-answer.ts";
import { costOf } from "../reader/prices.ts";
import { promptVersion, type Question, questionBefore, type ReadArticle } from "../reader/question.ts";
import type { Report } from "../reports/report.ts";
import type { ArticleStore } from "./article-store.ts";
import { getText } from "./article-texts.ts";
import { getArticle, getReports } from "./articles.ts";
import { type Answered, converse, mostTokens } from "./converse.ts";
import { opinionMessage } from "./outgoing.ts";
import { type Queue, type ReadAgainMessage, readAgainMessageSchema, sendMessages } from "./queues.ts";
import { type Purpose, type Purse, reserve, settle } from "./reader-budget.ts";
import { getKeptAnswer, getReading, keepAnswer, putReading, type Reading } from "./readings.ts";

export interface ReadAgainEffects {
  store: ArticleStore;
  reportsQueue: Queue;
  bedrock: BedrockRuntimeClient;
  /** As Bedrock names it. */
  model: string;
  purse: Purse;
  /** Milliseconds that a call may take: less than what is about to be told waits for the rest of its story. */
  patienceMs: number;
  knowledge: Knowledge;
  logger: Logger;
  now: () => Date;
}

/** Minutes after which nobody waits for an answer any longer: what queued up behind a model that hangs is not asked. */
const staleMinutes = 10;

/** Parts of an answer that were refused, as kept with the reading. */
const mostThrown = 20;

/** @throws {BadInput} on a message that can never be used. */
export const takeReadAgainMessage = (body: unknown, effects: ReadAgainEffects): Promise<void> =>
  readStoredAgain(check(readAgainMessageSchema, body, "a message of the read-again queue"), effects);

/**
 * Has one article revision read by the model, keeps what it says or why it was not read, and sends word of it to
 * merge-report. An article revision is read once: harmless to repeat.
 * @throws {BadInput} when there is no such article, or it is not coded.
 */
async function readStoredAgain(message: ReadAgainMessage, effects: ReadAgainEffects): Promise<void> {
  const { articleId, revision } = message;
  const { store, reportsQueue, logger } = effects;
  const article = await getArticle(store.articles, articleId);
  if (article === null) throw new BadInput("the message", [`there is no article ${articleId}`]);
  if (article.revision !== revision) {
    logger.info("older revision acknowledged", { articleId, revision });
    return;
  }
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
  const coded = await getReports(store.articles, id, revision);
  const text = await getText(store.articles, id, revision);
  if (coded === null || text === null)
    throw new BadInput("the message", [`revision ${revision} of ${id} is not coded`]);
  const at = now().toISOString();
  const shown: ReadArticle = {
    id,
    publisher: article.publisher,
    publishedAt: coded.reports[0]?.publishedAt ?? article.publishedAt ?? article.firstSeenAt,
    title: article.title,
    text: text.text,
  };
  const question = questionBefore(shown, coded.reports);
  const isStale = now().getTime() - Date.parse(askedAt) > staleMinutes * 60_000;
  const { answered, dollars } = isStale
    ? { answered: unasked("stale", "it waited too long to be asked"), dollars: 0 }
    : await ask(question, purposeOf(article, coded.reports), effects);
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

const unasked = (why: Extract<Answered, { kind: "unread" }>["why"], said: string): Answered => ({
  kind: "unread",
  why,
  said,
  tokens: { input: 0, output: 0 },
});

interface Asked {
  answered: Answered;
  dollars: number;
}

/** The kept answer to the same question, else the model's, if there is money for it. */
async function ask(question: Question, purpose: Purpose, effects: ReadAgainEffects): Promise<Asked> {
  const { store, bedrock, model, purse, patienceMs, now } = effects;
  const hash = hashOf(model, question);
  const kept = await getKeptAnswer(store.articles, hash);
  if (kept !== undefined)
    return { answered: { kind: "answered", answer: kept, tokens: { input: 0, output: 0 } }, dollars: 0 };
  const most = costOf(model, mostTokens(question));
  const reserved = await reserve(purse, purpose, most, now());
  if (typeof reserved === "string") return { answered: unasked(reserved, saidOf[reserved]), dollars: 0 };
  const answered = await converse(bedrock, model, question, patienceMs);
  // What a call cost that was given up, nobody knows: as much as was reserved.
  const dollars = answered.tokens === null ? most : costOf(model, answered.tokens);
  await settle(purse, reserved, dollars);
  if (answered.kind === "answered") await keepAnswer(store.articles, hash, answered, now().toISOString());
  return { answered, dollars };
}

const saidOf = {
  budget: "the day's budget is spent",
  share: "its publisher's share of the day's budget is spent",
} as const;

/** The same for the same question to the same model. */
const hashOf = (model: string, { system, user, schema }: Question): string =>
  createHash("sha256")
    .update(JSON.stringify([model, promptVersion, system, user, schema]))
    .digest("hex")
    .slice(0, 40);
