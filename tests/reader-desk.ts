import * as v from "valibot";
import { namesForReader } from "../lambdas/alerts/mention-names.ts";
import type { Article } from "../lambdas/article/article.ts";
import { codeArticle } from "../lambdas/reports/code-article.ts";
import type { Report } from "../lambdas/reports/report.ts";
import { withProvenance } from "../lambdas/reports/with-provenance.ts";
import { allWatches } from "../lambdas/store/alerts.ts";
import { moveArticle, putArticle, putReports } from "../lambdas/store/articles.ts";
import { type CodeArticleEffects, codeStored } from "../lambdas/store/code-stored.ts";
import { connectBedrock } from "../lambdas/store/converse.ts";
import { getMergePlan } from "../lambdas/store/events.ts";
import { type MergeEffects, mergeArticle } from "../lambdas/store/merge-article.ts";
import { reportsMessageSchema } from "../lambdas/store/queues.ts";
import { type ReadAgainEffects, takeReadAgainMessage } from "../lambdas/store/read-again.ts";
import type { SendEffects } from "../lambdas/store/sending.ts";
import { takeHappenings } from "../lambdas/store/take-happenings.ts";
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
  /** Stores it as its feed brings it, and has it coded: what no rule reads is asked of the model. */
  bring(article: Partial<Article> & { id: string; text: string }): Promise<void>;
  /** The model reads whatever is asked, and merging hears of it, and of what was brought. */
  read(): Promise<void>;
}

export const model = "amazon.nova-micro-v1:0";

export async function openReaderDesk(reader: SendEffects["reader"]): Promise<ReaderDesk> {
  // What the coder loads takes seconds, in which no connection may wait.
  codeArticle(
    { id: "a-0", revision: 1, title: "", text: "Rain.", publishedAt: "2031-05-10T12:00:00.000Z" },
    fictional,
  );
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
    patienceMs: 60_000,
    knowledge: fictional,
    logger,
    now,
  };
  const coding: CodeArticleEffects = {
    store: reading.store,
    feeds: { documents: articles.documents, name: desk.tables.feeds.name },
    reportsQueue: desk.queues.reports,
    openPage: async () => {
      throw new Error("No page is to be read");
    },
    code: codeArticle,
    knowledge: fictional,
    now,
    logger,
    ...(reader === undefined
      ? {}
      : {
          unread: {
            queue: desk.queues.readAgain,
            names: async () => namesForReader(await allWatches(desk.tables.alerts), fictional),
          },
        }),
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
    async bring({ text, ...changes }) {
      const at = now().toISOString();
      const article = articleOf({
        publisher: "Coast Wire",
        reliability: "B",
        publishedAt: at,
        firstSeenAt: at,
        stateSince: at,
        feedId: null,
        url: `https://coast.example/${changes.id}`,
        fullText: false,
        ...changes,
      });
      await putArticle(reading.store, article, text, "feed");
      await codeStored({ articleId: article.id, revision: article.revision }, coding);
    },
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
        if (message.kind === "reports") await mergeArticle(message, desk.merge);
        if (message.kind === "opinion") await takeOpinion(message, desk.merge);
        if (message.kind === "happenings") await takeHappenings(message, desk.merge);
      }
    },
    stop: async () => {
      client.destroy();
      await bedrock.stop();
      await desk.stop();
    },
  };
}
