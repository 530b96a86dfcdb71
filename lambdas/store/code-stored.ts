import type { Logger } from "@aws-lambda-powertools/logger";
import { freshHours } from "../alerts/decide-alert.ts";
import type { Article, ArticleText } from "../article/article.ts";
import { isPageBetter } from "../article/choose-text.ts";
import { codedText } from "../article/coded-text.ts";
import { detectLanguage } from "../article/detect-language.ts";
import { readPage } from "../article/read-page.ts";
import { signatureOf } from "../article/signature-of.ts";
import { BadInput, check } from "../check.ts";
import { type Uncoded, uncodedOf } from "../events/uncoded.ts";
import type { OpenWeb } from "../feed/open-web.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { namesIn } from "../mentions/names-in.ts";
import { type Coded, type codeArticle, mostReports } from "../reports/code-article.ts";
import { isNews, type Report } from "../reports/report.ts";
import { withProvenance } from "../reports/with-provenance.ts";
import { allow, mergeCost } from "./allowances.ts";
import { putNames } from "./article-names.ts";
import type { ArticleStore } from "./article-store.ts";
import { getFeedText, getText, putPageText } from "./article-texts.ts";
import {
  type ArticleReports,
  type Found,
  getArticle,
  getReports,
  moveArticle,
  putReports,
  waitLonger,
} from "./articles.ts";
import { askUnread, namedFor, type UnreadEffects } from "./ask-reader.ts";
import { reportsMessage } from "./outgoing.ts";
import { owePageRetry } from "./page-retries.ts";
import { type ArticleMessage, articleMessageSchema, type Queue, sendMessages } from "./queues.ts";
import type { Table } from "./table.ts";
import { mostCutOff, type Tries, triesBefore, tryOnce, whyNoMore } from "./tries.ts";

export interface CodeArticleEffects {
  store: ArticleStore;
  /** For what each feed is allowed in an hour. */
  feeds: Table;
  reportsQueue: Queue;
  /** The web as far as robots.txt lets us. */
  openPage: OpenWeb;
  code: typeof codeArticle;
  knowledge: Knowledge;
  now: () => Date;
  logger: Logger;
  /** Where articles are sent that no rule reads; absent without a second reader. */
  unread?: UnreadEffects;
}

/** Names kept of an article that is not coded: one that names more is a list. Of English ones, the most are of no event. */
const mostNames = { other: 30, english: 12 };
/** Coding ends here with what was read so far: a good way under the function's timeout, of which the page takes its own. */
const mostCodingMs = 20_000;

/** What became of a revision: `none` when it has no reports to give, being outdated. */
type CodedRevision =
  | { kind: "coded"; found: ArticleReports }
  | { kind: "none" }
  | { kind: "set-aside"; reason: string };

/**
 * Codes one revision of a stored article: its text, its reports or its names, its state, then on to merging. What is already coded
 * is only sent on again; what is past that, or an older revision, is left alone.
 * @returns the reports, or null when this revision has none to give, being outdated or set aside.
 * @throws {BadInput} when there is no such article.
 */
export async function codeStored(
  message: ArticleMessage,
  effects: CodeArticleEffects,
): Promise<ArticleReports | null> {
  const coded = await codeRevision(message, effects);
  return coded.kind === "coded" ? coded.found : null;
}

async function codeRevision(
  { articleId, revision }: ArticleMessage,
  effects: CodeArticleEffects,
): Promise<CodedRevision> {
  const { store, now } = effects;
  const article = await getArticle(store.articles, articleId);
  if (article === null || revision > article.revision) {
    throw new BadInput("a message of the articles queue", [`${articleId} has no revision ${revision}`]);
  }
  if (revision < article.revision) return { kind: "none" };
  if (article.state === "set-aside") return { kind: "set-aside", reason: article.stateReason };
  if (article.state === "merged") return reportsOf(article, effects);
  if (article.state === "coded") {
    await sendToMerge(article, effects);
    return reportsOf(article, effects);
  }
  const before = await triesBefore(store.articles, article);
  const reason = whyNoMore("coding", before, hasPage(article) ? mostCutOff + 1 : mostCutOff);
  if (reason !== null) return setAside(article, reason, effects);
  return tryOnce(store.articles, article, before, now(), () => codeArticleOnce(article, before, effects));
}

async function codeArticleOnce(
  article: Article,
  before: Tries,
  effects: CodeArticleEffects,
): Promise<CodedRevision> {
  const { store, now } = effects;
  const { id: articleId, revision } = article;
  const text = await textToCode(article, before, effects);
  const dated = datedByPage(article, text);
  const coded = codeText(dated, text, effects);
  if (coded.kind === "failed") return setAside(article, coded.reason, effects);
  // What the page was cut at comes before what the coder left of it.
  const inPart = text.pageInPart || coded.found.inPart;
  const kept: Found = inPart === undefined ? coded.found : { ...coded.found, inPart };
  const { reports, uncoded } = coded;
  const found: ArticleReports = {
    ...{ reports, textFrom: text.textFrom },
    ...(uncoded === null ? {} : { uncoded }),
  };
  await putReports(store, article, found);
  await putNames(store, article, coded.found.names, effects.knowledge);
  await askOfUnread(dated, text, coded, effects);
  // Nine articles in ten say nothing that is coded: what never was in an event, and mentions none, need not be merged.
  const to = revision === 1 && reports.length === 0 && uncoded === null ? "merged" : "coded";
  const move = { from: "stored", to, found: kept } as const;
  const moved = await moveArticle(store.articles, articleId, revision, move, now().toISOString());
  // Not moved: a newer revision or a twin of this message came first, and sends its own.
  if (moved && to === "coded")
    await sendToMerge({ ...article, ...kept, state: "coded", attempt: 0 }, effects);
  effects.logger.info("article coded", {
    articleId,
    revision,
    feedId: article.feedId,
    textFrom: text.textFrom,
    language: coded.found.language,
    names: coded.found.names.length,
    reports: coded.reports.length,
  });
  return { kind: "coded", found };
}

/**
 * Asks a second reader, where there is one, about an article that may be news and in which no rule reads any, when it names
 * what a watch asks it about. Before the article is past its state, as nobody would ask later.
 */
async function askOfUnread(
  article: Article,
  { text }: ArticleText,
  { reports, found }: Extract<Coding, { kind: "coded" }>,
  { unread, knowledge, now }: CodeArticleEffects,
): Promise<void> {
  if (unread === undefined || reports.some(isNews) || article.reading === "backlog") return;
  const oldest = new Date(now().getTime() - freshHours * 3_600_000).toISOString();
  if ((article.publishedAt ?? article.firstSeenAt) < oldest) return;
  const names =
    reports.length === 0 ? found.names : namesIn(codedText({ title: article.title, text }), knowledge);
  const named = await namedFor(names, unread, knowledge);
  if (named.length > 0) await askUnread(unread, article, named, now());
}

async function reportsOf(article: Article, { store }: CodeArticleEffects): Promise<CodedRevision> {
  const found = await getReports(store.articles, article.id, article.revision);
  return found === null ? { kind: "none" } : { kind: "coded", found };
}

async function setAside(
  article: Article,
  reason: string,
  { store, now, logger }: CodeArticleEffects,
): Promise<CodedRevision> {
  const { id, revision } = article;
  logger.error("article set aside", { articleId: id, revision, feedId: article.feedId, reason });
  const move = { from: "stored", to: "set-aside", reason } as const;
  const moved = await moveArticle(store.articles, id, revision, move, now().toISOString());
  // Not moved: a newer revision came first, and is tried for itself.
  return moved ? { kind: "set-aside", reason } : { kind: "none" };
}

/** Sends a coded article on, or lets it wait when its feed has had its share of the hour's merges. */
async function sendToMerge(article: Article, effects: CodeArticleEffects): Promise<void> {
  const { feeds, store, reportsQueue, now, logger } = effects;
  const cost = mergeCost(article);
  if ((await allow(feeds, article.feedId, "merged", cost, now())) === cost) {
    await sendMessages(reportsQueue, [reportsMessage(article)]);
    return;
  }
  logger.warn("article waits: its feed has had its hour's merges", {
    articleId: article.id,
    feedId: article.feedId,
  });
  await waitLonger(store.articles, article, now());
}

/** Whether there is a page to be read that may be what kills the function. */
const hasPage = ({ fullText, url }: Article) => fullText && url !== null;

/**
 * The page's text when it is to be read and gives more than the feed did. A page that refuses or fails, for now or
 * for good, never holds the article up: what the feed said is coded at once, and a page that failed is tried again later.
 * So is one with which the function was killed again and again.
 */
async function textToCode(
  article: Article,
  before: Tries,
  { store, openPage, now, logger }: CodeArticleEffects,
): Promise<ArticleText & { pageInPart?: string }> {
  if (hasPage(article) && before.cutOff >= mostCutOff) {
    const feedText = await getFeedText(store.articles, article.id, article.revision);
    if (feedText === null) throw new Error(`Cannot code ${article.id} as its text is missing`);
    const retryAt = await owePageRetry(store, article, now());
    logger.warn("coded without its page", { articleId: article.id, ...before, retryAt });
    return feedText;
  }
  const stored = await getText(store.articles, article.id, article.revision);
  if (stored === null) throw new Error(`Cannot code ${article.id} as its text is missing`);
  if (stored.textFrom !== "feed" || !article.fullText || article.url === null) return stored;
  const reading = await readPage(article.url, openPage);
  if (reading.kind === "none") {
    logger.info("page not read", { articleId: article.id, url: article.url, reason: reading.reason });
    if (reading.isPassing) await owePageRetry(store, article, now());
    return stored;
  }
  const { page } = reading;
  if (!isPageBetter(page, article.title, stored.text)) return stored;
  await putPageText(store, article, page.text, page.publishedAt);
  const { text, publishedAt: pageDate, inPart: pageInPart } = page;
  return { ...stored, text, textFrom: "page", pageDate, pageInPart };
}

/** An article that its feed does not date is as old as its page says: an old page that turns up is no news. */
export function datedByPage(article: Article, { pageDate }: ArticleText): Article {
  const isDated = article.publishedAt !== null || pageDate === null || pageDate > article.firstSeenAt;
  return isDated ? article : { ...article, publishedAt: pageDate };
}

/** Set only of what was not read to its end, and taken from a row that an earlier coding left. */
const inPartOf = ({ inPart }: Coded): Pick<Found, "inPart"> => (inPart === null ? {} : { inPart });

type Coding =
  | { kind: "coded"; reports: Report[]; uncoded: Uncoded | null; found: Found }
  | { kind: "failed"; reason: string };

/** Only English is coded yet: of other articles, and of those that tell nothing, the names are kept. What the text is written in beats what its feed says. */
function codeText(article: Article, { text }: ArticleText, effects: CodeArticleEffects): Coding {
  const { id, revision, title } = article;
  const publishedAt = article.publishedAt ?? article.firstSeenAt;
  try {
    const whole = codedText({ title, text });
    const language = detectLanguage(whole) ?? article.language;
    if (language !== "en") {
      const names = namesIn(whole, effects.knowledge).slice(0, mostNames.other);
      return { kind: "coded", reports: [], uncoded: null, found: { language, names, reportCount: 0 } };
    }
    const until = effects.now().getTime() + mostCodingMs;
    const hasTime = () => effects.now().getTime() < until;
    const coded = effects.code({ id, revision, title, text, publishedAt }, effects.knowledge, hasTime);
    const signature = coded.reports.length === 0 ? null : signatureOf(text);
    const reports = coded.reports
      .slice(0, mostReports)
      .map((report, n) => withProvenance(report, n, article, signature));
    const names = reports.length > 0 ? [] : namesIn(whole, effects.knowledge).slice(0, mostNames.english);
    const { named } = coded;
    return {
      kind: "coded",
      reports,
      uncoded: reports.length > 0 || named === null ? null : uncodedOf(article, named),
      found: { language, names, reportCount: reports.length, ...inPartOf(coded) },
    };
  } catch (error) {
    // The coder is a pure function: what it fails on, it fails on every time.
    return { kind: "failed", reason: `the coder failed: ${String(error).slice(0, 500)}` };
  }
}

/** @throws {BadInput} for what was set aside, so that its message goes to the dead letters, and the operator hears of it. */
export async function takeArticleMessage(body: unknown, effects: CodeArticleEffects): Promise<void> {
  const message = check(articleMessageSchema, body, "a message of the articles queue");
  const coded = await codeRevision(message, effects);
  if (coded.kind === "set-aside") throw new BadInput(`the article ${message.articleId}`, [coded.reason]);
}
