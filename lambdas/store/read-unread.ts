import type { Logger } from "@aws-lambda-powertools/logger";
import type { Article } from "../article/article.ts";
import { BadInput } from "../check.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { acceptUnread } from "../reader/accept-answer.ts";
import { promptVersion, questionUnread } from "../reader/question.ts";
import { isNews } from "../reports/report.ts";
import { withProvenance } from "../reports/with-provenance.ts";
import { getText } from "./article-texts.ts";
import { getReports, noteRead } from "./articles.ts";
import { type AskEffects, askOnce } from "./ask-model.ts";
import { datedByPage } from "./code-stored.ts";
import { getHappenings, type Happenings, putHappenings, readId } from "./happenings.ts";
import { happeningsMessage } from "./outgoing.ts";
import { type Queue, type ReadAgainMessage, sendMessages } from "./queues.ts";
import { mostThrown } from "./readings.ts";

export interface ReadUnreadEffects extends AskEffects {
  reportsQueue: Queue;
  knowledge: Knowledge;
  logger: Logger;
}

type Unread = Extract<ReadAgainMessage, { kind: "unread" }>;

/**
 * Has a model read an article revision in which no rule reads news, keeps what code takes of its answer, or why it was not
 * read, and sends what it tells to be merged. A revision is read once: harmless to repeat.
 * @throws {BadInput} when it is not coded.
 */
export async function readUnread(
  article: Article,
  message: Unread,
  effects: ReadUnreadEffects,
): Promise<void> {
  const { store, reportsQueue, logger } = effects;
  const { id: articleId, revision } = article;
  const before = await getHappenings(store.articles, articleId, revision);
  const found = before ?? (await readArticle(article, message, effects));
  if (found === null) {
    logger.info("rules read it by now", { articleId, revision });
    return;
  }
  if (before === null) await putHappenings(store, article, found);
  const { unread, said, reports, thrownCount, tokens, dollars } = found;
  if (reports.length > 0) {
    const { model, promptVersion } = found;
    const quotes = reports.map(({ evidence }) => evidence.trigger.text);
    await noteRead(store.articles, articleId, { revision, model, promptVersion, quotes });
    await sendMessages(reportsQueue, [happeningsMessage(articleId, revision, found.at)]);
  }
  logger.info("unread article read", {
    articleId,
    revision,
    reports: reports.length,
    thrown: thrownCount,
    ...tokens,
    dollars,
    ...(unread === null ? {} : { unread, said }),
  });
}

/**
 * What was coded of an article as it stands, and from which text.
 * @throws {BadInput} when it is not coded.
 */
export async function codedOf({ id, revision }: Article, { articles }: AskEffects["store"]) {
  const coded = await getReports(articles, id, revision);
  const text = await getText(articles, id, revision);
  if (coded === null || text === null)
    throw new BadInput("the message", [`revision ${revision} of ${id} is not coded`]);
  return { coded, text };
}

/** Null when rules read news in it. */
async function readArticle(
  article: Article,
  { named, askedAt }: Unread,
  effects: ReadUnreadEffects,
): Promise<Happenings | null> {
  const { store, model, now, knowledge } = effects;
  const { id, revision, title, publisher } = article;
  const { coded, text } = await codedOf(article, store);
  if (coded.reports.some(isNews)) return null;
  const dated = datedByPage(article, text);
  const publishedAt = dated.publishedAt ?? dated.firstSeenAt;
  const shown = { id, publisher, publishedAt, title, text: text.text };
  const names = named.flatMap((one) => (knowledge.actors.get(one) ?? knowledge.places.get(one))?.name ?? []);
  const purpose = {
    kind: "unread",
    owner: article.owner ?? publisher,
    isRated: article.reliability !== "F",
  } as const;
  const at = now().toISOString();
  const { answered, dollars } = await askOnce(questionUnread(shown, names), purpose, askedAt, effects);
  const tokens = answered.tokens ?? { input: 0, output: 0 };
  const base = { articleId: id, revision, at, model, promptVersion, tokens, dollars };
  if (answered.kind === "unread")
    return { ...base, reports: [], thrown: [], thrownCount: 0, unread: answered.why, said: answered.said };
  const { reports, thrown } = acceptUnread(answered.answer, shown, knowledge, { model, promptVersion, at });
  return {
    ...base,
    reports: reports.map((report, n) => ({
      ...withProvenance(report, n, dated, null),
      id: readId(id, n),
    })),
    thrown: thrown.slice(0, mostThrown),
    thrownCount: thrown.length,
    unread: null,
    said: "",
  };
}
