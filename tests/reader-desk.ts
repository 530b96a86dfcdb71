import * as v from "valibot";
import type { Article } from "../lambdas/article/article.ts";
import { codeArticle } from "../lambdas/reports/code-article.ts";
import type { Report } from "../lambdas/reports/report.ts";
import { withProvenance } from "../lambdas/reports/with-provenance.ts";
import { moveArticle, putArticle, putReports } from "../lambdas/store/articles.ts";
import { connectBedrock } from "../lambdas/store/converse.ts";
import { getMergePlan } from "../lambdas/store/events.ts";
import { type MergeEffects, mergeArticle } from "../lambdas/store/merge-article.ts";
import { reportsMessageSchema } from "../lambdas/store/queues.ts";
import { type ReadAgainEffects, takeReadAgainMessage } from "../lambdas/store/read-again.ts";
import type { SendEffects } from "../lambdas/store/sending.ts";
import { takeOpinion } from "../lambdas/store/take-opinion.ts";
import { articleOf } from "./article-of.ts";
import { type BedrockStub, startBedrock } from "./bedrock-stub.ts";
import { type Desk, openDesk } from "./desk.ts";
import { fictional } from "./fictional.ts";

/** A desk with a second reader: its model is a stub on loopback, its stage runs over the wire as merging and sending do. */
export interface ReaderDesk extends Desk {
  merge: Desk["merge"] & MergeEffects;
  reading: ReadAgainEffects;
  bedrock: BedrockStub;
  /** Stores an article and its coding, as the first half of the pipeline leaves it. */
  store(article: Partial<Article> & { id: string; text: string }): Promise<Report[]>;
  /** Stores it and merges it. @returns the ids of the events that it tells. */
  take(article: Partial<Article> & { id: string; text: string }): Promise<string[]>;
  /** The model reads whatever is asked, and merging hears of it. */
  read(): Promise<void>;
}

export const model = "amazon.nova-micro-v1:0";

export async function openReaderDesk(reader: SendEffects["reader"]): Promise<ReaderDesk> {
  const desk = await openDesk();
  const bedrock = await startBedrock();
  const client = connectBedrock({
    region: "us-east-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    endpoint: bedrock.url,
    maxAttempts: 1,
  });
  const { articles, logger, now } = desk.merge;
  if (reader !== undefined) {
    desk.merge.readAgainQueue = desk.queues.readAgain;
    desk.send.reader = reader;
  }
  const reading: ReadAgainEffects = {
    store: { articles, retentionDays: 180 },
    reportsQueue: desk.queues.reports,
    bedrock: client,
    model,
    purse: { table: articles, dollarsPerDay: 1 },
    patienceMs: 1_000,
    knowledge: fictional,
    logger,
    now,
  };
  const taken = { asked: 0, said: 0 };

  const store: ReaderDesk["store"] = async ({ text, ...changes }) => {
    const at = now().toISOString();
    const article = articleOf({
      publisher: "Coast Wire",
      publishedAt: at,
      firstSeenAt: at,
      stateSince: at,
      url: `https://coast.example/${changes.id}`,
      ...changes,
    });
    const { id, title, revision } = article;
    const coded = codeArticle(
      { id, title, text, revision, publishedAt: article.publishedAt ?? at },
      fictional,
    );
    const reports = coded.reports.map((report, n) => withProvenance(report, n, article, null));
    await putArticle(reading.store, article, text, "feed");
    await putReports(reading.store, article, { reports, textFrom: "feed" });
    await moveArticle(articles, id, revision, { from: "stored", to: "coded" }, at);
    return reports;
  };
  return {
    ...desk,
    reading,
    bedrock,
    store,
    async take(given) {
      await store(given);
      await mergeArticle({ articleId: given.id, revision: given.revision ?? 1 }, desk.merge);
      const plan = await getMergePlan(desk.tables.events, given.id);
      return [...new Set(plan?.assignments.map(({ eventId }) => eventId))];
    },
    async read() {
      const asked = desk.queues.waiting("readAgain").slice(taken.asked);
      taken.asked += asked.length;
      await Promise.all(asked.map((message) => takeReadAgainMessage(message, reading)));
      const said = desk.queues.waiting("reports").slice(taken.said);
      taken.said += said.length;
      for (const one of said) {
        const message = v.parse(reportsMessageSchema, one);
        if (message.kind === "opinion") await takeOpinion(message, desk.merge);
      }
    },
    stop: async () => {
      client.destroy();
      await bedrock.stop();
      await desk.stop();
    },
  };
}
