import { afterEach, describe, expect, it } from "vitest";
import { alertsOf } from "../../lambdas/store/alerts.ts";
import { getArticle, getReports } from "../../lambdas/store/articles.ts";
import { getEvent, getEventRows, getMergePlan } from "../../lambdas/store/events.ts";
import { getHappenings } from "../../lambdas/store/happenings.ts";
import { mergeAgain } from "../../lambdas/store/merge-article.ts";
import { takeReadAgainMessage } from "../../lambdas/store/read-again.ts";
import { takeHappenings } from "../../lambdas/store/take-happenings.ts";
import { reader as desk, strikes } from "../desk.ts";
import { model, openReaderDesk, type ReaderDesk } from "../reader-desk.ts";

let open: ReaderDesk | undefined;
const asking = { ...strikes, id: "asking", reader: true };
const openWith = async (how: Parameters<typeof openReaderDesk>[0]): Promise<ReaderDesk> => {
  open = await openReaderDesk(how);
  await open.configure(
    [strikes, asking],
    [desk, { ...desk, id: "night", endpoint: "night@example.org", watches: ["asking"] }],
  );
  open.bedrock.does(({ user }) => ({ answer: user.named === undefined ? { changes: [] } : found }));
  return open;
};
afterEach(async () => {
  await open?.stop();
  open = undefined;
});

/** In French, which no rule reads. */
const french = {
  id: "a-fr",
  publisher: "La Gazette",
  language: "fr",
  title: "Des avions frappent Dunmere",
  text:
    "Des avions d'Averia ont bombardé samedi un dépôt à Dunmere, tuant trois personnes, ont indiqué des habitants de la ville. " +
    "Le gouvernement a refusé de répondre aux questions de la presse sur cette opération, qui serait la première du mois.",
};
const quote = "ont bombardé samedi un dépôt à Dunmere";
const strike = {
  ...{ class: "ASSAULT", modality: "happened", quote, source: ["Averia"], place: "Dunmere" },
  ...{ date: "2031-05-10" },
};
const found = { happenings: [strike] };
/** The same, told in English by another publisher. */
const english = {
  id: "a-en",
  publisher: "Ridge Radio",
  title: "Averian jets bomb Dunmere",
  text: "Averian jets bombed a depot in Dunmere on Saturday, killing three people, officials said. It was the first strike of the month.",
};
const emailsTo = (of: ReaderDesk, id: string) =>
  of
    .published()
    .filter(({ attributes }) => JSON.parse(attributes["to"] ?? "[]").includes(id))
    .map(({ texts }) => texts.email ?? "");
const eventsOf = async (of: ReaderDesk, articleId: string) => {
  const plan = await getMergePlan(of.tables.events, articleId);
  return [...new Set(plan?.assignments.map(({ eventId }) => eventId))];
};

describe("an article that no rule reads", () => {
  it("is read by the model where it names what a watch asks a reader about, and alerts that watch alone", async () => {
    const of = await openWith("annotate");
    await of.bring(french);
    await of.read();
    await of.sendQueued();
    expect(of.bedrock.calls.map(({ user }) => user.named)).toEqual([expect.arrayContaining(["Dunmere"])]);
    const [eventId = ""] = await eventsOf(of, "a-fr");
    expect(await getEvent(of.tables.events, eventId)).toMatchObject({
      readBy: { model, promptVersion: expect.any(String) },
      ...{ credibility: 6, independentCount: 1, ploverClass: "ASSAULT", place: { id: "dunmere" } },
      reports: [{ reportId: "a-fr.r0", trigger: quote }],
    });
    expect(emailsTo(of, "desk")).toEqual([]);
    const [email] = emailsTo(of, "night");
    expect(email).toContain(`How sure: Truth cannot be judged: read by the model ${model} alone`);
    expect(email).toContain(`Read by the model ${model} (prompt `);
    expect(email).toContain(`- La Gazette: "${quote}"`);
    expect(email).not.toContain("nobody has rated");
  });

  it("keeps the model, its cost and its quote in rows of their own, and rewrites no coded report", async () => {
    const of = await openWith("annotate");
    await of.bring(french);
    const coded = await getReports(of.merge.articles, "a-fr", 1);
    await of.read();
    expect(await getHappenings(of.merge.articles, "a-fr", 1)).toMatchObject({
      model,
      tokens: { input: 1_400, output: 120 },
      reports: [{ id: "a-fr.r0", severity: expect.any(Number), readBy: { model }, publisher: "La Gazette" }],
      unread: null,
    });
    expect(await getArticle(of.merge.articles, "a-fr")).toMatchObject({
      ...{ state: "merged", reportCount: 0, language: "fr" },
      read: { revision: 1, model, quotes: [quote] },
    });
    expect(coded?.reports).toEqual([]);
    expect(await getReports(of.merge.articles, "a-fr", 1)).toEqual(coded);
  });

  it("is not asked about where no watch asks, or of what it names none does", async () => {
    const of = await openReaderDesk("annotate");
    open = of;
    await of.configure([strikes, { ...asking, places: ["XC"] }], [desk]);
    await of.bring(french);
    expect(of.queues.waiting("readAgain")).toEqual([]);
  });

  it.each([
    ["of a first reading", { reading: "backlog" as const }],
    ["of last week", { publishedAt: "2031-05-03T12:00:00.000Z" }],
  ])("is not asked about when it is %s", async (_, changes) => {
    const of = await openWith("annotate");
    await of.bring({ ...french, ...changes });
    expect(of.queues.waiting("readAgain")).toEqual([]);
  });

  it("in English, coded to nothing, is asked about too; coded to news it is not", async () => {
    const of = await openWith("annotate");
    await of.bring({
      ...english,
      title: "A quiet day near Dunmere",
      text: "The harbour of Dunmere lay in the sun. Averia has good weather in May, and fishermen mended their nets.",
    });
    await of.bring({ ...english, id: "a-en2" });
    expect(of.queues.waiting("readAgain")).toMatchObject([{ kind: "unread", articleId: "a-en" }]);
  });

  it("without a second reader costs no call more, and is read by nobody", async () => {
    const of = await openReaderDesk(undefined);
    open = of;
    await of.configure([strikes, asking], [desk]);
    of.dieAfter(Number.POSITIVE_INFINITY);
    await of.bring(french);
    const last = of.calls();
    expect(of.queues.waiting("readAgain")).toEqual([]);
    expect(await getArticle(of.tables.articles, "a-fr")).toMatchObject({ state: "merged" });
    expect(last).toBe(callsWithoutReader);
  });
});

/** Of one article in another language: article, text, reports, names, state and tries, as before there was a reader. */
const callsWithoutReader = 12;

describe("what a model alone has read", () => {
  it("is told anew, to everybody, once rules read it in another publisher's article", async () => {
    const of = await openWith("annotate");
    await of.bring(french);
    await of.read();
    await of.sendQueued();
    await of.bring(english);
    await of.read();
    await of.sendQueued();
    const [eventId = ""] = await eventsOf(of, "a-fr");
    expect(await eventsOf(of, "a-en")).toEqual([eventId]);
    const event = await getEvent(of.tables.events, eventId);
    expect(event).toMatchObject({ publishers: ["Ridge Radio"], reportCount: 1, killed: 3 });
    expect(event?.credibility).toBeLessThan(6);
    expect(event?.alsoRead).toMatchObject([{ reportId: "a-fr.r0", readBy: { model } }]);
    expect(event).not.toHaveProperty("readBy");
    expect(emailsTo(of, "desk")).toHaveLength(1);
    expect(emailsTo(of, "desk")[0]).not.toMatch(/UPDATE|Gazette|by the model/);
    expect(emailsTo(of, "night")).toHaveLength(2);
    expect(emailsTo(of, "night")[1]).toContain("UPDATE: now told by Ridge Radio");
  });

  it("counts as one telling, however many publishers it was read in", async () => {
    const of = await openWith("annotate");
    await of.bring(french);
    await of.bring({
      ...french,
      ...{ id: "a-fr2", publisher: "Le Phare", url: "https://phare.example/1" },
      text: french.text.replace("trois", "trois ou quatre"),
    });
    await of.read();
    await of.sendQueued();
    const [eventId = ""] = await eventsOf(of, "a-fr2");
    expect(await getEvent(of.tables.events, eventId)).toMatchObject({
      ...{ credibility: 6, independentCount: 1, publisherCount: 2 },
    });
    expect(emailsTo(of, "night")).toHaveLength(1);
  });

  it("is never of severity 5, and waits as others do", async () => {
    const of = await openWith("gate");
    of.bedrock.does(() => ({ answer: { happenings: [{ ...strike, killed: 90 }] } }));
    await of.bring({ ...french, text: french.text.replace("trois personnes", "90 personnes") });
    await of.read();
    const [eventId = ""] = await eventsOf(of, "a-fr");
    expect(await getEvent(of.tables.events, eventId)).toMatchObject({ killed: 90, severity: 4 });
    const own = (await alertsOf(of.tables.alerts, eventId)).filter(
      ({ subscriptionId }) => subscriptionId === "night",
    );
    expect(own).toMatchObject([{ change: "new", held: { rule: "gathering" } }]);
  });

  it("is the same however often it is asked, read, merged and merged again", async () => {
    const of = await openWith("annotate");
    await of.bring(french);
    await of.read();
    const [eventId = ""] = await eventsOf(of, "a-fr");
    const read = await getEventRows(of.tables.events, eventId);
    await mergeAgain("a-fr", of.merge);
    await takeHappenings({ articleId: "a-fr", revision: 1 }, of.merge);
    for (const message of of.queues.waiting("readAgain")) await takeReadAgainMessage(message, of.reading);
    await of.read();
    expect(await getEventRows(of.tables.events, eventId)).toEqual(read);
    expect(await eventsOf(of, "a-fr")).toEqual([eventId]);
    expect(of.bedrock.calls).toHaveLength(1);
    await of.sendQueued();
    expect(emailsTo(of, "night")).toHaveLength(1);
  });

  it("is lost when the article is corrected and tells it no longer", async () => {
    const of = await openWith("annotate");
    await of.bring(french);
    await of.read();
    const [eventId = ""] = await eventsOf(of, "a-fr");
    of.bedrock.does(() => ({ answer: { happenings: [] } }));
    await of.bring({
      ...french,
      ...{ revision: 2, fingerprint: "f2", title: "Démenti: rien à Dunmere" },
      text: "Contrairement à ce que nous avons écrit, il ne s'est rien passé samedi à Dunmere, selon des habitants joints par téléphone. Averia n'a pas voulu répondre aux questions de la presse.",
    });
    await of.read();
    expect(await getEvent(of.tables.events, eventId)).toMatchObject({ retracted: true });
    await takeHappenings({ articleId: "a-fr", revision: 1 }, of.merge);
    expect((await getEventRows(of.tables.events, eventId)).reports).toEqual([]);
    expect(await eventsOf(of, "a-fr")).toEqual([]);
  });

  it("spends half of the day's budget at most", async () => {
    const of = await openWith("annotate");
    await of.bring(french);
    of.reading.purse.dollarsPerDay = 0.000_4;
    await of.read();
    expect(of.bedrock.calls).toEqual([]);
    expect(await getHappenings(of.merge.articles, "a-fr", 1)).toMatchObject({
      ...{ reports: [], dollars: 0 },
      unread: expect.stringMatching(/budget|share/),
    });
  });
});
