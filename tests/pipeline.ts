import { Logger } from "@aws-lambda-powertools/logger";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { CodableArticle } from "../lambdas/article/article.ts";
import type { CodedReport } from "../lambdas/reports/report.ts";
import type { CodeArticleEffects } from "../lambdas/store/code-stored.ts";
import { politeWeb } from "../lambdas/store/polite-web.ts";
import type { PollFeedsEffects } from "../lambdas/store/poll-feeds.ts";
import type { ReadFeedEffects } from "../lambdas/store/read-feed.ts";
import { fictional } from "./fictional.ts";
import type { LocalQueues, LocalTables } from "./local-aws.ts";

/** What the first three handlers need, wired to local tables, queues and one test site. */
export interface Pipeline extends ReadFeedEffects, CodeArticleEffects, PollFeedsEffects {
  /** Sets the clock. */
  setNow: (at: string) => void;
  /** From now on no call is made any more: the process was killed. */
  die: () => void;
}

/**
 * `dieAfter`: the n-th answered AWS call is the last, the code that made it never learns of it, as when a process is
 * killed between two calls.
 */
export function wirePipeline(
  tables: LocalTables,
  queues: LocalQueues,
  allowHosts: string,
  options: {
    dieAfter?: number;
    code?: (article: CodableArticle) => CodedReport[];
    onCall?: () => void;
  } = {},
): Pipeline {
  let clock = new Date("2031-05-04T12:00:00.000Z");
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const shared = { region: "us-east-1", credentials, maxAttempts: 1 };
  const dynamo = new DynamoDBClient({ ...shared, endpoint: tables.endpoint });
  const sqs = new SQSClient({ ...shared, endpoint: queues.endpoint });
  let left = options.dieAfter ?? Number.POSITIVE_INFINITY;
  /** A killed process calls nobody any more. */
  const call = async <T>(make: () => Promise<T>): Promise<T> => {
    if (left <= 0) throw new Killed();
    const answer = await make();
    options.onCall?.();
    left -= 1;
    if (left <= 0) throw new Killed();
    return answer;
  };
  // Two clients, one fault: typed apart, as their middleware stacks are.
  dynamo.middlewareStack.add((next) => (args) => call(() => next(args)), { step: "initialize" });
  sqs.middlewareStack.add((next) => (args) => call(() => next(args)), { step: "initialize" });
  const documents = DynamoDBDocumentClient.from(dynamo);
  const articles = { documents, name: tables.articles.name };
  return {
    feeds: { documents, name: tables.feeds.name },
    store: { articles, retentionDays: 180 },
    feedsQueue: { sqs, url: queues.feeds.url },
    articlesQueue: { sqs, url: queues.articles.url },
    reportsQueue: { sqs, url: queues.reports.url },
    ...politeWeb({
      feeds: { documents, name: tables.feeds.name },
      allowHosts,
      userAgent: "vedette-tests",
      delayMs: 1000,
      now: () => clock,
      sleep: async (ms) => {
        clock = new Date(clock.getTime() + ms);
      },
    }),
    random: () => 0,
    code: (article) => ({ reports: options.code?.(article) ?? [], named: null, inPart: null }),
    knowledge: fictional,
    logger: new Logger({ logLevel: "SILENT" }),
    now: () => clock,
    die: () => {
      left = 0;
    },
    setNow: (at) => {
      clock = new Date(at);
    },
  };
}

export class Killed extends Error {
  override readonly name = "Killed";
}

/** A report of a strike, as a coder would give it; `trigger` tells reports of a test apart. */
export const strikeReport = (trigger: string): CodedReport => ({
  ploverClass: "ASSAULT",
  mode: "aerial",
  contexts: ["military"],
  quadClass: "material conflict",
  cameoRoot: "19",
  acledType: null,
  acledSubType: null,
  intensity: -10,
  sourceActors: [
    { id: "averia-military", name: "Averian Armed Forces", text: "Averian jets", reason: "test" },
  ],
  targetActors: [],
  attributedTo: [],
  place: null,
  eventDate: { from: "2031-05-04", to: "2031-05-04", precision: "published" },
  modality: "happened",
  modalityWords: "",
  toll: { killed: null, wounded: null, captured: null, missing: null },
  weapon: null,
  severity: 4,
  confidence: 0.7,
  rule: "assault/test",
  evidence: {
    sentence: { start: 0, end: trigger.length, text: trigger },
    trigger: { start: 0, end: trigger.length, text: trigger },
    retold: [],
  },
  particulars: [],
  coderVersion: "test",
});
