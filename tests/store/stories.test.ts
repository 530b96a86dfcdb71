import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { getEvent, getMergePlan } from "../../lambdas/store/events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { getStory } from "../../lambdas/store/stories.ts";
import { type Desk, Killed, openDesk, reader, strikes } from "../desk.ts";
import { reportOf, type Said, today } from "../events/report-of.ts";
import { killEvery, tries } from "../proof.ts";
import { partitionOf, seeded, shuffled } from "../shuffled.ts";

const hour = (n: number) => `${today}T${String(n).padStart(2, "0")}:00:00.000Z`;
const demand: Said = {
  ploverClass: "REQUEST",
  mode: "appeal",
  source: ["league-of-harbours"],
  target: ["averia"],
  place: null,
  severity: 2,
  title: "Depot struck in Dunmere",
  sentence: "The League of Harbours urged Averia to hold back at Dunmere.",
  particulars: ["dunmere", "depot"],
};
const sanctions: Said = {
  ploverClass: "SANCTION",
  mode: "impose",
  source: ["esmeria"],
  target: ["averia"],
  place: null,
  severity: 2,
  title: "Depot struck in Dunmere",
  sentence: "Esmeria imposed sanctions on Averia.",
};

/** What each article tells: the first report is its main happening. */
const articles: Record<string, [Report, ...Report[]]> = {
  raid: [
    reportOf({ id: "a-1.0", isMain: true, publishedAt: hour(8) }),
    reportOf({ ...demand, id: "a-1.1", publishedAt: hour(8) }),
  ],
  raidAgain: [
    reportOf({ id: "a-2.0", isMain: true, publishedAt: hour(9), publisher: "Borduva Post" }),
    reportOf({ ...demand, id: "a-2.1", publishedAt: hour(9), publisher: "Borduva Post" }),
    reportOf({ ...sanctions, id: "a-2.2", publishedAt: hour(9), publisher: "Borduva Post" }),
  ],
  demandAlone: [
    reportOf({ ...demand, id: "a-3.0", isMain: true, publishedAt: hour(10), publisher: "Averia Today" }),
    reportOf({ id: "a-3.1", publishedAt: hour(10), publisher: "Averia Today" }),
  ],
  live: [
    reportOf({
      id: "a-4.0",
      isMain: true,
      place: "quarl",
      publishedAt: hour(7),
      publisher: "Candria Daily",
      title: "Live: strikes in Averia",
    }),
    reportOf({
      id: "a-4.1",
      ploverClass: "COERCE",
      mode: "arrest",
      place: "quarl",
      publishedAt: hour(7),
      publisher: "Candria Daily",
      title: "Live: strikes in Averia",
    }),
  ],
};

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.configure([strikes], [reader]);
});
afterEach(() => desk.stop());

const merge = async (reports: readonly [Report, ...Report[]]) => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
};
const mergeAll = async (...names: string[]) => {
  for (const name of names) await merge(articles[name] ?? oops(name));
};
const oops = (name: string): never => {
  throw new Error(`There is no ${name}`);
};
const eventOf = async (reportId: string): Promise<SecurityEvent> => {
  const plan = await getMergePlan(desk.tables.events, reportId.split(".")[0] ?? "");
  const id = plan?.assignments.find((one) => one.reportId === reportId)?.eventId ?? oops(reportId);
  return (await getEvent(desk.tables.events, id)) ?? oops(id);
};
const idOf = async (reportId: string) => (await eventOf(reportId)).id;

describe("a story", () => {
  it("holds the side deeds that an article tells beside its main happening", async () => {
    await mergeAll("raid");
    const main = await idOf("a-1.0");
    expect((await eventOf("a-1.1")).story).toEqual({
      main,
      since: hour(8),
      by: "a demand, told beside the main happening of its article",
    });
    expect((await eventOf("a-1.0")).story).toBeNull();
    await mergeAll("raidAgain", "demandAlone");
    // Told later as the main happening of an article of its own, it is told already.
    expect(await idOf("a-3.0")).toBe(await idOf("a-1.1"));
    expect(await eventOf("a-3.0")).toMatchObject({ story: { main } });
    expect(await eventOf("a-1.0")).toMatchObject({ reportCount: 3, story: null });
    const story = await getStory(desk.tables.events, main);
    expect(story?.claims.map(({ eventId }) => eventId)).toEqual([await idOf("a-1.1"), await idOf("a-2.2")]);
  });

  it("is none of a live page", async () => {
    await mergeAll("live");
    expect((await eventOf("a-4.1")).story).toBeNull();
  });

  it.each([
    ["round-up", "Security round-up: strike in Dunmere, talks in Murov"],
    ["list", "Five things that happened in Averia"],
    ["brief", "News in brief: strike in Dunmere, talks in Murov"],
  ])("is none of a %s", async (_, title) => {
    await merge([
      reportOf({ id: "a-7.0", isMain: true, title }),
      reportOf({ ...demand, id: "a-7.1", title }),
    ]);
    expect((await eventOf("a-7.1")).story).toBeNull();
  });

  it("holds any deed that shares the day, the place and a party, and no other", async () => {
    const ambush: Said = { mode: "firearms", source: ["red-lantern"], target: ["averia-military"] };
    await merge([
      reportOf({ id: "a-8.0", isMain: true }),
      reportOf({ ...ambush, id: "a-8.1" }),
      reportOf({ ...ambush, id: "a-8.2", place: "quarl" }),
      reportOf({ ...ambush, id: "a-8.3", source: ["borduva-military"], target: ["drovnia"] }),
    ]);
    expect((await eventOf("a-8.1")).story).toMatchObject({
      main: await idOf("a-8.0"),
      by: expect.stringMatching(/^the day, the place \(0 km apart\) and a party/),
    });
    for (const id of ["a-8.2", "a-8.3"]) expect((await eventOf(id)).story, id).toBeNull();
  });

  it("takes twelve events, of which an earlier one moves the last aside", async () => {
    const askers = "Abor Brikel Cawdon Drumm Esken Farlo Grenth Hobbin Jussov Kelp Lannick".split(" ");
    const asked = (source: string, n: number, said: Said = {}) =>
      reportOf({
        ...demand,
        id: `a-1.${n + 1}`,
        source: [`unlisted:council of ${source}`],
        publishedAt: hour(9),
        title: `What ${source} wants`,
        sentence: `${source} spoke.`,
        particulars: [source.toLowerCase()],
        ...said,
      });
    const raid = reportOf({ id: "a-1.0", isMain: true, publishedAt: hour(9) });
    await merge([raid, ...askers.map((source, n) => asked(source, n))]);
    const inStory = async () => {
      const events = await Promise.all(askers.map((_, n) => eventOf(`a-1.${n + 1}`)));
      return events.filter(({ story }) => story !== null).map(({ id }) => id);
    };
    const before = await inStory();
    expect(new Set(before).size).toBe(11);
    const early = { id: "a-2.1", publishedAt: hour(8) };
    await merge([
      reportOf({ id: "a-2.0", isMain: true, publisher: "Borduva Post", publishedAt: hour(8) }),
      asked("Zennor", 1, early),
    ]);
    expect((await eventOf("a-2.1")).story?.since).toBe(hour(8));
    const after = await inStory();
    expect(after).toEqual(before.filter((id) => id !== before.toSorted().at(-1)));
    for (const id of after) expect((await getEvent(desk.tables.events, id))?.story?.since).toBe(hour(8));
  });

  it("ends when nobody tells its main event any longer", async () => {
    await mergeAll("raid");
    const edited = reportOf({ ...demand, id: "a-1.1", revision: 2, publishedAt: hour(8) });
    await desk.storeCoded([edited]);
    await mergeArticle(edited, desk.merge);
    expect((await eventOf("a-1.1")).story).toBeNull();
  });

  it("goes along when its main event proves to be another", async () => {
    const vague = reportOf({
      id: "a-5.0",
      isMain: true,
      publishedAt: hour(9),
      publisher: "Candria Daily",
      place: null,
      title: "Averian jets hit Red Lantern",
      sentence: "Averian jets attacked a Red Lantern depot.",
      particulars: ["kray", "14"],
    });
    const bare = reportOf({
      id: "a-6.0",
      publishedAt: hour(8),
      publisher: "Coast Wire",
      source: [],
      target: [],
      mode: "explosives",
      place: "tarn-air-base",
      title: "Blasts heard at Tarn Air Base",
      sentence: "Explosions shook Tarn Air Base.",
    });
    await merge([vague, reportOf({ ...demand, id: "a-5.1", publishedAt: hour(9) })]);
    await merge([bare]);
    expect((await eventOf("a-5.1")).story?.main).toBe(await idOf("a-5.0"));
    await merge([{ ...vague, ...idsOf("a-7.0"), publisher: "Borduva Post", place: bare.place }]);
    const main = await idOf("a-6.0");
    expect(await idOf("a-5.0")).toBe(main);
    expect((await eventOf("a-5.1")).story).toMatchObject({ main, since: hour(8) });
    expect((await getStory(desk.tables.events, main))?.claims).toHaveLength(1);
  });
});

const idsOf = (id: string) => ({ id, articleId: id.split(".")[0] ?? id });

/** Which reports stand together, and of each the reports of its story's main event. */
async function whatCameOfIt() {
  const ids = Object.values(articles).flatMap((reports) => reports.map(({ id }) => id));
  const events = new Map<string, SecurityEvent>();
  for (const id of ids) events.set(id, await eventOf(id));
  const told = (eventId: string | undefined) =>
    ids.filter((id) => events.get(id)?.id === eventId && eventId !== undefined);
  return {
    partition: partitionOf(new Map([...events].map(([id, event]) => [id, event.id]))),
    stories: ids.map((id) => {
      const story = events.get(id)?.story ?? null;
      return [id, told(story?.main).join(" "), story?.since, story?.by];
    }),
  };
}

/** What was published, without the ids that hang on which article came first. */
const messages = () =>
  desk
    .published()
    .map(({ subject, texts }) => `${subject}\n${texts.email ?? ""}`.replace(/\be-[0-9a-f]{20}\b/g, "e-…"))
    .toSorted();

const { numRuns: orders } = tries(24, 5);

it(`${orders} orders of arrival make the same events, stories and messages`, async () => {
  const liveThrough = async (order: readonly string[]) => {
    await desk.configure(
      [{ id: "all", match: "any", actors: ["averia"], places: ["XA"] }],
      [{ ...reader, watches: ["all"] }],
    );
    await mergeAll(...order);
    await desk.sendQueued();
    return { ...(await whatCameOfIt()), messages: messages() };
  };
  const expected = await liveThrough(Object.keys(articles));
  expect(expected.partition).toContain("a-1.0 a-2.0 a-3.1");
  // The raid with its demand and sanctions, and the two of the live page: each once.
  expect(expected.messages).toHaveLength(3);
  const random = seeded(11);
  for (let n = 0; n < orders; n++) {
    await desk.stop();
    desk = await openDesk();
    const order = shuffled(Object.keys(articles), random);
    expect(await liveThrough(order), order.join(", ")).toEqual(expected);
  }
});

it("is the same whichever call a merge dies after", async () => {
  await mergeAll(...Object.keys(articles));
  const expected = await whatCameOfIt();
  const [last, ...first] = Object.keys(articles).toReversed();
  for (let dieAfter = 1, died = true; died; dieAfter += killEvery(7)) {
    await desk.stop();
    desk = await openDesk();
    await mergeAll(...first);
    const reports = articles[last ?? ""] ?? oops("last");
    await desk.storeCoded(reports);
    desk.dieAfter(dieAfter);
    died = await mergeArticle(reports[0], desk.merge).then(
      () => false,
      (error: unknown) => error instanceof Killed,
    );
    desk.dieAfter(Number.POSITIVE_INFINITY);
    await mergeArticle(reports[0], desk.merge);
    expect(await whatCameOfIt(), `died after call ${dieAfter}`).toEqual(expected);
  }
});
