import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import { decideArticle } from "../../lambdas/article/decide-article.ts";
import { originOfFeed } from "../../lambdas/article/origin-of-feed.ts";
import { checkFeeds } from "../../lambdas/feed/check-feeds.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { withProvenance } from "../../lambdas/reports/with-provenance.ts";
import { getEvent, getMergePlan } from "../../lambdas/store/events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { type Desk, everyMinute, openDesk, reader, strikes } from "../desk.ts";
import { reportOf, type Said } from "../events/report-of.ts";
import { fictional } from "../fictional.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.stop());

const merge = async (...reports: [Report, ...Report[]]): Promise<string> => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
  await desk.sendQueued();
  const plan = await getMergePlan(desk.tables.events, reports[0].articleId);
  return plan?.assignments[0]?.eventId ?? "";
};
const blog = (said: Said) => reportOf({ publisher: "Night Blog", reliability: "F", severity: 4, ...said });
const agency = (said: Said) => reportOf({ publisher: "Coast Wire", reliability: "A", ...said });
/** As many invented attacks of the blog, four at most: each another town's, on another day than what is true. */
const flood = async (count: number) => {
  for (const [n, place] of ["dunmere", "askel", "quarl", "tessara"].slice(0, count).entries())
    await merge(blog({ id: `f-${n}.0`, day: "2031-05-08", place }));
};
const subjects = () => desk.published().map(({ subject, attributes }) => `${attributes["kind"]}: ${subject}`);

describe("a feed of two fields", () => {
  it("alerts, and says that nobody has rated it", async () => {
    const duty = { ...reader, id: "duty", protocol: "sms", endpoint: "+15555550100" };
    const hook = { ...reader, id: "hook", protocol: "https", endpoint: "https://hook.example/alerts" };
    await desk.configure([strikes], [reader, duty, hook]);
    const feeds = checkFeeds([{ id: "coast", url: "https://www.coast.example/rss" }], "feeds.json");
    const now = desk.send.now().toISOString();
    const item = {
      guid: null,
      link: "https://www.coast.example/1",
      title: "Averian jets bomb Dunmere",
      summary: "Averian jets bombed Dunmere on Saturday, killing four fighters of Red Lantern.",
      content: null,
      publishedAt: now,
    };
    const reports = feeds.flatMap((feed) => {
      const place = { id: articleIdOfUrl(item.link), stored: null, sharesPage: false };
      const { article } = decideArticle(item, place, originOfFeed(feed), () => "regular", now);
      const codable = { ...article, text: item.summary, publishedAt: now };
      return codeArticle(codable, fictional).reports.map((coded, n) =>
        withProvenance(coded, n, article, null),
      );
    });
    const [first, ...others] = reports;
    if (first === undefined) throw new Error("Nothing was coded");
    const eventId = await merge(first, ...others);
    expect(await getEvent(desk.tables.events, eventId)).toMatchObject({
      unrated: true,
      credibility: 6,
      publishers: ["coast.example"],
      reports: [{ reliability: "F", owner: "coast.example", counts: true }],
    });
    const [{ texts } = { texts: null }, ...more] = desk.published();
    expect(more).toEqual([]);
    const said = "told only by publishers that nobody has rated";
    for (const text of [texts?.default, texts?.email]) expect(text).toContain(said);
    expect(texts?.sms).toContain(". Unrated publishers only.");
    expect(JSON.parse(texts?.https ?? "")).toMatchObject({
      told: [{ tellers: said, event: { unrated: true } }],
    });
  });
});

describe("a flood of an unrated publisher", () => {
  it("holds up neither a graver strike nor an equal one of a rated one, and is told in one summary", async () => {
    await desk.configure([{ ...strikes, hourlyCap: 4 }], [reader]);
    await flood(4);
    expect(subjects()).toHaveLength(1);
    await merge(agency({ id: "a-1.0", place: "quarl", severity: 4 }));
    await merge(agency({ id: "a-2.0", place: "askel", severity: 5 }));
    await merge(agency({ id: "a-3.0", publisher: "Borduva Post", place: "tessara", severity: 2 }));
    expect(subjects().slice(1)).toEqual([
      expect.stringMatching(/^new: .*Quarl/),
      expect.stringMatching(/^new: .*Askel/),
      expect.stringMatching(/^new: .*Tessara/),
    ]);
    desk.setNow("2031-05-10T13:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(subjects().slice(4)).toEqual([
      expect.stringMatching(/^summary: \[Vedette 4\] summary: 3 events: /),
    ]);
    expect(desk.published().at(-1)?.texts.email).toContain(
      "\nSeverity 4 · told only by publishers that nobody has rated · ",
    );
  });

  it("does not take a rated strike along into the summary that holds its own version of it", async () => {
    await desk.configure([{ ...strikes, hourlyCap: 4 }], [reader]);
    await flood(1);
    const eventId = await merge(blog({ id: "b-1.0", place: "quarl", severity: 4 }));
    expect(subjects()).toHaveLength(1);
    expect(await merge(agency({ id: "a-1.0", place: "quarl", severity: 3 }))).toBe(eventId);
    expect(subjects().slice(1)).toEqual([expect.stringMatching(/^new: .*Quarl/)]);
    expect(desk.published().at(-1)?.texts.email).toContain("How sure: Possibly true: ");
    desk.setNow("2031-05-10T13:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(subjects()).toHaveLength(2);
  });
});

describe("a backlog of both", () => {
  it("tells an event once in its summary, as the rated one tells it", async () => {
    await desk.configure([strikes], [reader]);
    await merge(blog({ id: "b-1.0", reading: "backlog", severity: 5 }));
    await merge(agency({ id: "a-1.0", reading: "backlog", severity: 3 }));
    await sendDue({ ...everyMinute, summariesNow: true }, desk.send);
    expect(subjects()).toEqual([expect.stringMatching(/^summary: \[Vedette 3\] summary: 1 event: /)]);
    // The summary was the rated word: nothing is left to be told.
    await merge(agency({ id: "a-2.0", publisher: "Borduva Post", severity: 3 }));
    await sendDue({ ...everyMinute, summariesNow: true }, desk.send);
    expect(subjects()).toHaveLength(1);
  });
});

describe("the hourly cap", () => {
  it("lets an event that it held pass when that becomes graver than all that was told", async () => {
    await desk.configure([{ ...strikes, hourlyCap: 2 }], [reader]);
    await merge(agency({ id: "a-1.0" }));
    const eventId = await merge(agency({ id: "a-2.0", place: "quarl" }));
    expect(subjects()).toHaveLength(1);
    expect(await merge(agency({ id: "a-3.0", place: "quarl", severity: 5 }))).toBe(eventId);
    expect(subjects().slice(1)).toEqual([expect.stringMatching(/^new: .*Quarl/)]);
    desk.setNow("2031-05-10T13:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(subjects()).toHaveLength(2);
  });
});

describe("a rated publisher that joins", () => {
  it("is no second message on what was told, and makes the event its own", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(blog({ id: "b-1.0", severity: 3, killed: 500 }));
    expect(await merge(agency({ id: "a-1.0", severity: 3 }))).toBe(eventId);
    await sendDue({ ...everyMinute, summariesNow: true }, desk.send);
    expect(subjects()).toEqual([expect.stringMatching(/^new: \[Vedette 3\] strikes: Air/)]);
    expect(await getEvent(desk.tables.events, eventId)).toMatchObject({ unrated: false, credibility: 3 });
    // A graver word of a rated one is told, and nothing that the other adds.
    await merge(blog({ id: "b-2.0", severity: 5, killed: 900 }));
    await merge(blog({ id: "b-3.0", modality: "denied" }));
    await merge(agency({ id: "a-2.0", publisher: "Borduva Post", severity: 4 }));
    desk.setNow("2031-05-10T14:00:00.000Z");
    await sendDue({ ...everyMinute, summariesNow: true }, desk.send);
    expect(subjects().slice(1)).toEqual([
      expect.stringMatching(/^update: \[Vedette 4\] strikes: UPDATE graver: Air/),
    ]);
    const { email } = desk.published()[1]?.texts ?? { email: "" };
    expect(email).toMatch(/^UPDATE: severity now 4 of 5\n/);
    expect(email).toContain("- killed: 900 (Night Blog, not rated)\n");
  });
});
