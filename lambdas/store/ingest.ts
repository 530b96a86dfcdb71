import * as v from "valibot";
import type { Article } from "../article/article.ts";
import type { Instant } from "../check.ts";
import type { Uncoded } from "../events/uncoded.ts";
import type { Report } from "../reports/report.ts";
import { type ArticleReports, getArticle } from "./articles.ts";
import { type CodeArticleEffects, codeStored } from "./code-stored.ts";
import { counted } from "./counted.ts";
import type { DryMention, DryMerge } from "./dry-merge.ts";
import { type ByHand, type TakeByHandEffects, takeByHand } from "./take-by-hand.ts";

export interface IngestEffects extends CodeArticleEffects, TakeByHandEffects {
  /** Which event each report would join and which watches it would alert, as seen from the moment `began`, without writing anything. */
  dryMerge: (reports: readonly Report[], began: Instant) => Promise<DryMerge[]>;
  /** Which event an article that codes nothing would be listed with, likewise. */
  dryMention: (uncoded: Uncoded) => Promise<DryMention | null>;
}

/** One article given by hand, and what it was coded as; no reports while it waits in the queue or was set aside. */
export interface Ingested extends ArticleReports {
  article: Article;
}

/** What was done at each stage of the pipeline, in words. `merge` is dry: the queue does it. */
export const stageSchema = v.object({
  stage: v.picklist(["read", "store", "code", "merge"]),
  said: v.string(),
});
export type Stage = v.InferOutput<typeof stageSchema>;

export interface IngestAnswer {
  stages: Stage[];
  articles: Ingested[];
  dryMerge: DryMerge[];
  /** Of articles that code nothing: the events that they would be listed with. */
  dryMentions: DryMention[];
  /** Articles that were stored and sent, and are coded by the queue rather than in this answer. */
  queued: number;
}

/** Articles at most that one call codes itself; a feed's others go through the queue. */
const mostCodedHere = 20;
/** Nor does it begin another one after this time: pages may be slow, and the function is stopped at two minutes. */
const codingMs = 60_000;

/** Stores and sends what was given by hand, as a poll would, and codes it at once to show what comes of it. */
export async function ingest(input: ByHand, effects: IngestEffects): Promise<IngestAnswer> {
  const began = effects.now();
  const taken = await takeByHand(input, effects);
  const articles: Ingested[] = [];
  const merged: DryMerge[] = [];
  const mentions: DryMention[] = [];
  for (const { id, revision } of taken.articles.slice(0, mostCodedHere)) {
    if (effects.now().getTime() - began.getTime() > codingMs) break;
    const coded = await codeStored({ articleId: id, revision }, effects);
    const article = await getArticle(effects.store.articles, id);
    if (article === null) continue;
    articles.push({ article, ...(coded ?? { reports: [], textFrom: "feed" }) });
    if (coded !== null) merged.push(...(await effects.dryMerge(coded.reports, began.toISOString())));
    const mention = coded?.uncoded === undefined ? null : await effects.dryMention(coded.uncoded);
    if (mention !== null) mentions.push(mention);
  }
  const queued = taken.articles.length - articles.length;
  const stages: Stage[] = [
    { stage: "read", said: taken.read },
    { stage: "store", said: taken.stored },
    { stage: "code", said: sayCoded(articles, queued) },
    { stage: "merge", said: sayMerged(merged, mentions.length) },
  ];
  return { stages, articles, dryMerge: merged, dryMentions: mentions, queued };
}

const textFromWords = { page: "from the page", feed: "from what the feed said", pasted: "from the text" };

function sayCoded(articles: readonly Ingested[], queued: number): string {
  const reports = articles.reduce((sum, article) => sum + article.reports.length, 0);
  const from = (["page", "feed", "pasted"] as const)
    .map((textFrom) => ({ textFrom, count: articles.filter((one) => one.textFrom === textFrom).length }))
    .filter(({ count }) => count > 0)
    .map(({ textFrom, count }) => `${count} ${textFromWords[textFrom]}`);
  const here = articles.length === 0 ? "nothing" : `${from.join(", ")}: ${counted(reports, "report")}`;
  return queued === 0 ? here : `${here}; ${counted(queued, "article")} left to the queue`;
}

function sayMerged(merged: readonly DryMerge[], mentions: number): string {
  const mentioned = mentions === 0 ? [] : [`${mentions} would be listed with an event that it names`];
  if (merged.length === 0) return mentioned[0] ?? "nothing to merge";
  const begun = merged.filter(({ event }) => event?.kind === "new").length;
  const joined = merged.filter(({ event }) => event?.kind === "joins").length;
  const background = merged.length - begun - joined;
  const alerts = merged
    .flatMap(({ watches }) => watches)
    .filter(({ outcome }) => outcome !== "miss" && outcome !== "withheld").length;
  return [
    `${begun} would begin an event, ${joined} would join one`,
    ...(background === 0 ? [] : [`${background} told as background`]),
    ...mentioned,
    counted(alerts, "alert"),
  ].join("; ");
}
