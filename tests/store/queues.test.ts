import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sendMessages } from "../../lambdas/store/queues.ts";
import { type LocalQueues, startQueues } from "../local-aws.ts";

describe("queues", () => {
  let queues: LocalQueues;
  beforeAll(async () => {
    queues = await startQueues();
  });
  afterAll(() => queues.stop());
  beforeEach(() => queues.empty());

  const message = (n: number, attempt = 0) => ({
    body: { articleId: `a-${n}`, revision: 1 },
    group: "news.example:443",
    deduplicationId: `a-${n}:1:${attempt}`,
  });

  it("sends more than one batch, in order", async () => {
    await sendMessages(
      queues.articles,
      Array.from({ length: 23 }, (_, n) => message(n)),
    );
    const waiting = queues.waiting("articles");
    expect(waiting).toHaveLength(23);
    expect(waiting[22]).toEqual({ articleId: "a-22", revision: 1 });
  });

  it("drops a repeat of the same attempt, and lets the next attempt through", async () => {
    await sendMessages(queues.articles, [message(1)]);
    await sendMessages(queues.articles, [message(1)]);
    expect(queues.waiting("articles")).toHaveLength(1);
    await sendMessages(queues.articles, [message(1, 1)]);
    expect(queues.waiting("articles")).toHaveLength(2);
  });
});
