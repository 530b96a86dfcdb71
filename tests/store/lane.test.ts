import { Logger } from "@aws-lambda-powertools/logger";
import { SetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { check } from "../../lambdas/check.ts";
import { consume, retryAfterSeconds } from "../../lambdas/store/consume.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { reportsMessageSchema, sendMessages } from "../../lambdas/store/queues.ts";
import { type Desk, openDesk, reader, strikes } from "../desk.ts";
import { reportOf } from "../events/report-of.ts";
import { readSnapshot } from "../lib/template.ts";
import { deleteReceived, receiveBatch } from "../receive-batch.ts";

/** The merge lane's numbers, as the template has them. */
function laneOfTemplate() {
  const { Resources } = readSnapshot();
  const number = (id: string, property: string) => Number(Resources[id]?.Properties[property]);
  const redrive = Resources["ReportsQueue"]?.Properties["RedrivePolicy"] as { maxReceiveCount: number };
  return {
    batchSize: number("MergeReportMapping", "BatchSize"),
    timeoutSeconds: number("MergeReport", "Timeout"),
    visibilitySeconds: number("ReportsQueue", "VisibilityTimeout"),
    maxReceiveCount: redrive.maxReceiveCount,
  };
}
const lane = laneOfTemplate();

describe("the merge lane by the template's numbers", () => {
  it("takes one message at a time: a neighbour's tries do not count with those of one that fails", () => {
    expect(lane.batchSize).toBe(1);
  });

  it("has a pause before each retry, and none before the dead letters", () => {
    expect(retryAfterSeconds).toHaveLength(lane.maxReceiveCount - 1);
  });

  it("merges the next article within 30 s of a fault, though the retry takes all the time it may", () => {
    expect((retryAfterSeconds[0] ?? 0) + lane.timeoutSeconds).toBeLessThanOrEqual(30);
  });

  it("merges the next article within two minutes of a kill, though both take all the time they may", () => {
    expect(lane.visibilitySeconds + 2 * lane.timeoutSeconds).toBeLessThanOrEqual(120);
  });

  it("stands for under two minutes when an article fails at every try", () => {
    const pauses = retryAfterSeconds.reduce((sum, pause) => sum + pause, 0);
    expect(pauses).toBeLessThanOrEqual(120);
  });
});

const articles = ["a-1", "a-2", "a-3"];

/** Three coded articles wait in the lane, on the local engine with the template's numbers. */
async function openLane(): Promise<Desk> {
  const desk = await openDesk();
  await desk.configure([strikes], [reader]);
  const deadLetters = desk.queues.server.inspectQueue("reports-dead-letters.fifo")?.arn;
  await desk.queues.reports.sqs.send(
    new SetQueueAttributesCommand({
      QueueUrl: desk.queues.reports.url,
      Attributes: {
        VisibilityTimeout: String(lane.visibilitySeconds),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: deadLetters,
          maxReceiveCount: lane.maxReceiveCount,
        }),
      },
    }),
  );
  for (const id of articles) await desk.storeCoded([reportOf({ id: `${id}.0` })]);
  await sendMessages(
    desk.queues.reports,
    articles.map((articleId) => ({
      body: { kind: "reports", articleId, revision: 1 },
      group: "lane-0",
      deduplicationId: articleId,
    })),
  );
  return desk;
}

/** Looks at each call of the lane's clients before it is made. */
function beforeEachCall(desk: Desk, look: (operation: string) => void): void {
  const step = { step: "initialize" } as const;
  desk.merge.articles.documents.middlewareStack.add((next, { commandName = "" }) => {
    return async (args) => {
      look(commandName);
      return next(args);
    };
  }, step);
  desk.merge.alertsQueue.sqs.middlewareStack.add((next, { commandName = "" }) => {
    return async (args) => {
      look(commandName);
      return next(args);
    };
  }, step);
}

/** Lets the n-th call fail, unanswered and once. */
function throttleAt(desk: Desk, call: number): void {
  let made = 0;
  beforeEachCall(desk, () => {
    made += 1;
    if (made === call) throw new Error("ThrottlingException");
  });
}

/** What the mapping does: receives, hands over, deletes what was done. @returns the second at which each was merged. */
async function runLane(
  desk: Desk,
  isKilled: () => boolean,
  take: (articleId: string) => Promise<void>,
): Promise<Record<string, number>> {
  const begun = Date.now();
  const seconds = () => (Date.now() - begun) / 1000;
  const mergedAt: Record<string, number> = {};
  // By the desk's own clients, so that its faults and kills meet the lane's calls of SQS too.
  const { sqs } = desk.merge.alertsQueue;
  const intake = {
    queue: { sqs, url: desk.queues.reports.url },
    deadLetters: { sqs, url: desk.queues.reportsDead.url },
    logger: new Logger({ logLevel: "SILENT" }),
  };
  const isEmpty = () => {
    const messages = desk.queues.server.inspectQueue("reports.fifo")?.messages;
    return messages?.ready.length === 0 && messages.inflight.length === 0;
  };
  while (!isEmpty() && seconds() < 3600) {
    const batch = await receiveBatch(desk.queues.reports, lane.batchSize);
    // The engine's clock stands still but for this.
    if (batch.Records.length === 0) vi.setSystemTime(Date.now() + 1000);
    const answer = await consume(batch, intake, (body) => {
      const message = check(reportsMessageSchema, body, "the message");
      if (message.kind !== "reports") throw new Error("Expected an article");
      return take(message.articleId);
    });
    if (isKilled()) {
      // Nobody answers the mapping, and the next run is a new process.
      desk.dieAfter(Number.POSITIVE_INFINITY);
      continue;
    }
    const failed = answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    for (const record of batch.Records.filter(({ messageId }) => !failed.includes(messageId))) {
      await deleteReceived(desk.queues.reports, record);
      mergedAt[JSON.parse(record.body).articleId] = seconds();
    }
  }
  return mergedAt;
}

const mergeAt = (desk: Desk) => (articleId: string) => mergeArticle({ articleId, revision: 1 }, desk.merge);
const never = () => false;

describe("the merge lane on the local engine", () => {
  /** The first call of each kind that the first merge makes, and its last one. */
  let calls: number[] = [];
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const desk = await openLane();
    const made: string[] = [];
    beforeEachCall(desk, (operation) => made.push(operation));
    await mergeAt(desk)("a-1");
    calls = [...new Set([...made.map((operation) => made.indexOf(operation) + 1), made.length])];
    await desk.stop();
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  it("goes on within 30 s, whichever kind of call is throttled", async () => {
    expect(calls.length).toBeGreaterThan(4);
    for (const call of calls) {
      const desk = await openLane();
      throttleAt(desk, call);
      const mergedAt = await runLane(desk, never, mergeAt(desk));
      expect(Object.keys(mergedAt), `call ${call}`).toEqual(articles);
      expect(Math.max(...Object.values(mergedAt)), `call ${call}`).toBeLessThanOrEqual(30);
      expect(desk.queues.waiting("reportsDead")).toEqual([]);
      await desk.stop();
    }
  });

  it("goes on within two minutes, at whichever kind of call the process is killed", async () => {
    for (const call of calls) {
      const desk = await openLane();
      desk.dieAfter(call);
      const mergedAt = await runLane(desk, () => desk.calls() === call, mergeAt(desk));
      expect(Object.keys(mergedAt), `call ${call}`).toEqual(articles);
      expect(Math.min(...Object.values(mergedAt)), `call ${call}`).toBe(lane.visibilitySeconds);
      expect(Math.max(...Object.values(mergedAt)), `call ${call}`).toBeLessThanOrEqual(120);
      await desk.stop();
    }
  });

  it("puts aside alone what fails at every try: its neighbours are merged", async () => {
    const desk = await openLane();
    const tries: string[] = [];
    const mergedAt = await runLane(desk, never, async (articleId) => {
      tries.push(articleId);
      if (articleId === "a-1") throw new Error("it never works");
      await mergeAt(desk)(articleId);
    });
    expect(tries).toEqual([...Array.from({ length: lane.maxReceiveCount }, () => "a-1"), "a-2", "a-3"]);
    expect(Object.keys(mergedAt)).toEqual(["a-2", "a-3"]);
    expect(mergedAt["a-2"]).toBeLessThanOrEqual(120);
    expect(desk.queues.waiting("reportsDead")).toMatchObject([{ articleId: "a-1" }]);
    await desk.stop();
  });

  it("gives a killed process's message back alone: its neighbours keep their tries", async () => {
    const desk = await openLane();
    let died = 0;
    const received = new Map<string, number>();
    let killed = false;
    const mergedAt = await runLane(
      desk,
      () => {
        const was = killed;
        killed = false;
        return was;
      },
      async (articleId) => {
        received.set(articleId, (received.get(articleId) ?? 0) + 1);
        if (articleId === "a-1" && died < lane.maxReceiveCount) {
          died += 1;
          killed = true;
          return;
        }
        await mergeAt(desk)(articleId);
      },
    );
    expect(Object.fromEntries(received)).toEqual({ "a-1": lane.maxReceiveCount, "a-2": 1, "a-3": 1 });
    expect(Object.keys(mergedAt)).toEqual(["a-2", "a-3"]);
    await desk.stop();
  });
});
