import { afterEach, describe, expect, it } from "vitest";
import { alertsOf } from "../../lambdas/store/alerts.ts";
import { getEvent, getEventRows } from "../../lambdas/store/events.ts";
import { mergeAgain, mergeArticle } from "../../lambdas/store/merge-article.ts";
import { takeReadAgainMessage } from "../../lambdas/store/read-again.ts";
import { getReading } from "../../lambdas/store/readings.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { takeOpinion } from "../../lambdas/store/take-opinion.ts";
import { reader as desk, everyMinute, strikes } from "../desk.ts";
import { model, openReaderDesk, type ReaderDesk } from "../reader-desk.ts";

let open: ReaderDesk | undefined;
const openWith = async (...how: Parameters<typeof openReaderDesk>): Promise<ReaderDesk> => {
  open = await openReaderDesk(...how);
  await open.configure([strikes], [desk]);
  return open;
};
afterEach(async () => {
  await open?.stop();
  open = undefined;
});

const raid = {
  id: "a-1",
  title: "Averian jets bomb Dunmere",
  text: "Averian jets bombed a depot in Dunmere on Saturday, killing three people, officials said. It was the first strike of the month.",
};
const grave = {
  id: "a-1",
  title: "Averian jets bomb Dunmere",
  text: "Averian jets bombed a depot in Dunmere on Saturday, killing ninety people, officials said. It was the first strike of the month.",
};
const change = (judgement: string, more: object = {}) => ({
  changes: [{ n: 1, judgement, quote: "jets bombed a depot in Dunmere", ...more }],
});
const emails = (of: ReaderDesk) => of.published().map(({ texts }) => texts.email ?? "");
const later = (of: ReaderDesk, minutes: number) =>
  of.setNow(new Date(of.reading.now().getTime() + minutes * 60_000).toISOString());

describe("a second reader that annotates", () => {
  it("is asked once of an article that is about to alert, with all that it is to judge", async () => {
    const desk = await openWith("annotate");
    await desk.take(raid);
    await desk.read();
    await mergeAgain("a-1", desk.merge);
    await desk.read();
    expect(desk.bedrock.calls).toHaveLength(1);
    const [call] = desk.bedrock.calls;
    expect(call?.modelId).toBe(model);
    expect(call?.user.headline).toBe(raid.title);
    expect(call?.user.reports).toMatchObject([{ n: 1, word: "bomb" }]);
    expect(call?.body).toMatchObject({
      inferenceConfig: { temperature: 0 },
      toolConfig: { tools: [{ toolSpec: { name: "answer" } }], toolChoice: { any: {} } },
    });
  });

  it("asks nothing of what alerts nobody", async () => {
    const desk = await openWith("annotate");
    await desk.take({
      ...raid,
      title: "Averian minister visits Kelmora",
      text: "The minister of Averia met that of Borduva in Kelmora on Saturday.",
    });
    await desk.read();
    expect(desk.queues.waiting("readAgain")).toEqual([]);
    expect(desk.bedrock.calls).toEqual([]);
  });

  it("says in the message what it agrees to", async () => {
    const desk = await openWith("annotate");
    await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    expect(emails(desk)).toHaveLength(1);
    expect(emails(desk)[0]).toContain(`Second reader (the model ${model}`);
    expect(emails(desk)[0]).toContain("- Coast Wire: it is told as news");
  });

  it("says what it doubts, with the article's words, and sends it all the same", async () => {
    const desk = await openWith("annotate");
    desk.bedrock.does(() => ({ answer: change("background") }));
    const [eventId = ""] = await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    const [email] = emails(desk);
    expect(email).toContain("- the second reader doubts it");
    expect(email).toContain('- Coast Wire: it is background, and no news: "jets bombed a depot in Dunmere"');
    const machines = JSON.parse(desk.toMachines()[0]?.texts.default ?? "{}");
    expect(machines.told[0].reading).toEqual({ doubt: "the second reader doubts it", unread: null });
    expect(machines.told[0].event.secondReading).toMatchObject({
      doubted: true,
      opinions: [{ judgement: "background", model, promptVersion: expect.any(String) }],
    });
    expect(await getEvent(desk.tables.events, eventId)).toMatchObject({ severity: 4, killed: 3 });
  });

  it("shows both readings where it has a field otherwise, and stores none of it in the report", async () => {
    const desk = await openWith("annotate");
    desk.bedrock.does(() => ({ answer: change("news", { correct: { killed: 3, modality: "alleged" } }) }));
    const [eventId = ""] = await desk.take(raid);
    const before = (await getEventRows(desk.tables.events, eventId)).reports;
    await desk.read();
    await desk.sendQueued();
    expect(emails(desk)[0]).toContain("As it has it: whether: alleged, not happened");
    expect((await getEventRows(desk.tables.events, eventId)).reports).toEqual(before);
    expect(await getEvent(desk.tables.events, eventId)).toMatchObject({ modality: "happened" });
  });

  it("keeps model, prompt, tokens, cost and what was refused with each reading", async () => {
    const desk = await openWith("annotate");
    desk.bedrock.does(() => ({
      answer: {
        changes: [
          { n: 1, judgement: "not-so", quote: "words that nobody wrote" },
          { n: 7, judgement: "news", quote: "x" },
        ],
      },
    }));
    await desk.take(raid);
    await desk.read();
    expect(await getReading(desk.merge.articles, "a-1", 1)).toMatchObject({
      model,
      tokens: { input: 1_400, output: 120 },
      dollars: expect.closeTo((1_400 * 0.035 + 120 * 0.14) / 1_000_000, 9),
      opinions: [{ judgement: "unsure" }],
      thrownCount: 2,
      unread: null,
    });
  });

  it("is not asked the same twice: an edition in the same words has the kept answer", async () => {
    const desk = await openWith("annotate");
    desk.bedrock.does(() => ({ answer: change("background") }));
    await desk.take(raid);
    await desk.read();
    await desk.take({ ...raid, revision: 2, fingerprint: "f2" });
    await desk.read();
    expect(desk.bedrock.calls).toHaveLength(1);
    expect(await getReading(desk.merge.articles, "a-1", 2)).toMatchObject({
      dollars: 0,
      opinions: [{ judgement: "background" }],
    });
  });
});

describe("a second reader at the gate", () => {
  const digest = { ...desk, digest: { at: "18:00", zone: "UTC", below: 2 } };

  it.each(["background", "not-so", "out-of-scope"])("keeps what is %s for the digest", async (judgement) => {
    const desk = await openWith("gate");
    await desk.configure([strikes], [digest]);
    await sendDue(everyMinute, desk.send);
    desk.bedrock.does(() => ({ answer: change(judgement) }));
    const [eventId = ""] = await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    expect(desk.published()).toEqual([]);
    const own = (await alertsOf(desk.tables.alerts, eventId)).filter(
      ({ subscriptionId }) => subscriptionId === "desk",
    );
    expect(own).toMatchObject([
      { kind: "digest", state: "owed", dueAt: "2031-05-10T18:00:00.000Z", held: { rule: "reader" } },
    ]);
    desk.setNow("2031-05-10T18:01:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(emails(desk)).toHaveLength(1);
    expect(emails(desk)[0]).toContain("Digest of");
    expect(emails(desk)[0]).toContain("second reader doubts it");
  });

  it("tells it in a summary to whom has no digest: never away", async () => {
    const desk = await openWith("gate");
    desk.bedrock.does(() => ({ answer: change("not-so") }));
    await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    expect(desk.heard()).toEqual([]);
    later(desk, 61);
    await sendDue(everyMinute, desk.send);
    expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["summary"]);
  });

  it.each(["news", "unsure"])("lets what is %s pass", async (judgement) => {
    const desk = await openWith("gate");
    desk.bedrock.does(() => ({ answer: change(judgement) }));
    await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    expect(desk.published()).toHaveLength(1);
  });

  it("keeps what hits no watch as it has it, and hits none that the rules did not", async () => {
    const desk = await openWith("gate");
    await desk.configure(
      [strikes, { id: "candria", title: "Candria", places: ["XC"] }],
      [{ ...digest, watches: ["strikes", "candria"] }],
    );
    desk.bedrock.does(() => ({ answer: change("news", { correct: { modality: "hypothetical" } }) }));
    const [eventId = ""] = await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    expect(desk.published()).toEqual([]);
    const own = (await alertsOf(desk.tables.alerts, eventId)).filter(
      ({ subscriptionId }) => subscriptionId === "desk",
    );
    expect(own).toMatchObject([
      {
        held: { rule: "reader", said: "as the second reader has it, it is nothing that was asked for" },
        watches: [{ watchId: "strikes", ended: true }],
      },
    ]);
  });

  it("is of no weight once another publisher tells it and is not doubted: then it goes out at once", async () => {
    const desk = await openWith("gate");
    await desk.configure([strikes], [digest]);
    desk.bedrock.does(({ user }) => ({
      answer: user.headline === raid.title ? change("not-so") : { changes: [] },
    }));
    await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    expect(desk.published()).toEqual([]);
    const [eventId = ""] = await desk.take({
      id: "a-2",
      publisher: "Ridge Radio",
      title: "Three die as Averia bombs Dunmere depot",
      text: "Averian jets bombed a depot in Dunmere on Saturday and killed three people, witnesses told Ridge Radio.",
    });
    await desk.read();
    expect((await getEvent(desk.tables.events, eventId))?.publishers).toHaveLength(2);
    await desk.sendQueued();
    expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["new"]);
  });
});

describe("what is of severity 5", () => {
  it.each(["annotate", "gate"] as const)(
    "goes out at once and unread (%s), and is taken back by one update",
    async (how) => {
      const desk = await openWith(how);
      desk.bedrock.does(() => ({ answer: change("not-so") }));
      await desk.take(grave);
      await desk.sendQueuedAt(desk.reading.now().toISOString());
      expect(emails(desk)).toHaveLength(1);
      expect(emails(desk)[0]).toContain(
        "Not read by the second reader: what is so grave does not wait to be read.",
      );
      await desk.read();
      await desk.sendQueued();
      await takeOpinion({ articleId: "a-1", revision: 1 }, desk.merge);
      await desk.sendQueued();
      expect(desk.published().map(({ attributes }) => attributes["kind"])).toEqual(["new", "update"]);
      expect(emails(desk)[1]).toContain(
        "UPDATE: the second reader takes it back: the article does not say so",
      );
    },
  );

  it.each(["news", "unsure"])("has no update when it is %s", async (judgement) => {
    const desk = await openWith("gate");
    desk.bedrock.does(() => ({ answer: change(judgement) }));
    await desk.take(grave);
    await desk.sendQueuedAt(desk.reading.now().toISOString());
    await desk.read();
    await desk.sendQueued();
    expect(desk.published()).toHaveLength(1);
  });
});

describe("a second reader that does not read", () => {
  const deeds = {
    throttled: { error: "ThrottlingException", status: 429 },
    refused: { error: "AccessDeniedException", status: 403 },
    failed: { error: "InternalServerException", status: 500 },
    late: "never",
    "no-answer": { text: "I am glad to help." },
  } as const;

  it.each(Object.entries(deeds))(
    "(%s) delays nothing, loses nothing, and the message says so",
    async (why, deed) => {
      const desk = await openWith("gate");
      desk.bedrock.does(() => deed);
      await desk.take(raid);
      await desk.read();
      await desk.sendQueuedAt("2031-05-10T12:00:30.000Z");
      expect(emails(desk)).toHaveLength(1);
      expect(emails(desk)[0]).toContain("Not read by the second reader: ");
      expect(await getReading(desk.merge.articles, "a-1", 1)).toMatchObject({ unread: why });
    },
  );

  it("because it says what is no answer, changes nothing", async () => {
    const desk = await openWith("gate");
    desk.bedrock.does(() => ({ answer: { verdict: "suppress", alerts: [] } }));
    await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    expect(emails(desk)[0]).toContain("the model gave no answer that could be used");
  });

  it("in time has the alert go out on time; its later word changes nothing that was told", async () => {
    const desk = await openWith("gate");
    desk.bedrock.does(() => ({ answer: change("not-so") }));
    await desk.take(raid);
    await desk.sendQueuedAt("2031-05-10T12:00:30.000Z");
    expect(emails(desk)[0]).toContain("Not read by the second reader: it was not read in time.");
    await desk.read();
    await desk.sendQueued();
    expect(desk.published()).toHaveLength(1);
  });

  it("because the budget is spent, is told so, and not asked", async () => {
    const desk = await openWith("gate");
    desk.reading.purse.dollarsPerDay = 0.000_01;
    await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    expect(desk.bedrock.calls).toEqual([]);
    expect(emails(desk)[0]).toMatch(/Not read by the second reader: its budget .* is spent/);
  });

  it("is not asked what waited for minutes behind a model that hangs", async () => {
    const desk = await openWith("annotate");
    await desk.take(raid);
    later(desk, 11);
    await desk.read();
    expect(desk.bedrock.calls).toEqual([]);
    expect(await getReading(desk.merge.articles, "a-1", 1)).toMatchObject({ unread: "stale", dollars: 0 });
  });
});

describe("what a second reader says", () => {
  it("is the same however often it is merged, split off or read", async () => {
    const desk = await openWith("annotate");
    desk.bedrock.does(() => ({ answer: change("background") }));
    const [eventId = ""] = await desk.take(raid);
    await desk.read();
    const read = await getEventRows(desk.tables.events, eventId);
    await mergeAgain("a-1", desk.merge);
    await takeOpinion({ articleId: "a-1", revision: 1 }, desk.merge);
    for (const message of desk.queues.waiting("readAgain")) await takeReadAgainMessage(message, desk.reading);
    expect(await getEventRows(desk.tables.events, eventId)).toEqual(read);
    expect(desk.bedrock.calls).toHaveLength(1);
  });

  it("of a former revision counts for nothing", async () => {
    const desk = await openWith("gate");
    desk.bedrock.does(() => ({ answer: change("not-so") }));
    const [eventId = ""] = await desk.take(raid);
    const waiting = desk.queues.waiting("readAgain");
    for (const message of waiting) await takeReadAgainMessage(message, desk.reading);
    await desk.store({ ...raid, revision: 2, fingerprint: "f2", text: raid.text.replace("three", "four") });
    await mergeArticle({ articleId: "a-1", revision: 2 }, desk.merge);
    await takeOpinion({ articleId: "a-1", revision: 1 }, desk.merge);
    expect((await getEvent(desk.tables.events, eventId))?.secondReading).toBeUndefined();
  });

  it("goes with the report into the event that proves to be the same", async () => {
    const desk = await openWith("annotate");
    desk.bedrock.does(() => ({ answer: change("background") }));
    const [eventId = ""] = await desk.take(raid);
    await desk.read();
    const rows = await getEventRows(desk.tables.events, eventId);
    expect(rows.readings).toMatchObject([{ reportId: "a-1.0", revision: 1, unread: null }]);
  });

  it("touches no other article's report, whatever it answers", async () => {
    const desk = await openWith("gate");
    await desk.take({
      ...raid,
      id: "a-9",
      publisher: "Ridge Radio",
      title: "Borduvan jets bomb Kelmora",
      text: "Averian jets bombed a barracks in Tessara on Friday, killing one soldier, witnesses said.",
    });
    const others = desk.queues.waiting("alerts").length;
    desk.bedrock.does(({ user }) => ({
      answer:
        user.headline !== raid.title
          ? { changes: [] }
          : {
              changes: [
                { n: 1, judgement: "not-so", quote: "jets bombed a depot in Dunmere", reportId: "a-9.0" },
                { n: 2, judgement: "not-so", quote: "Averian jets bombed a barracks" },
              ],
            },
    }));
    await desk.take(raid);
    await desk.read();
    await desk.sendQueued();
    expect(others).toBeGreaterThan(0);
    const reading = await getReading(desk.merge.articles, "a-1", 1);
    expect(reading?.opinions.map(({ reportId }) => reportId)).toEqual(["a-1.0"]);
    expect(emails(desk).some((email) => email.includes("Ridge Radio"))).toBe(true);
  });
});

it("without a second reader nothing is asked, stored or said", async () => {
  const desk = await openWith(undefined);
  desk.dieAfter(Number.POSITIVE_INFINITY);
  const [eventId = ""] = await desk.take(raid);
  await desk.sendQueued();
  expect(desk.queues.waiting("readAgain")).toEqual([]);
  expect(emails(desk)[0]).not.toContain("econd reader");
  expect(await getEvent(desk.tables.events, eventId)).not.toHaveProperty("secondReading");
  expect(
    desk
      .heard()
      .map(({ texts }) => JSON.stringify(texts))
      .join(),
  ).not.toMatch(/reading|doubted|unread/);
});
