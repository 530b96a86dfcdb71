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
/** As many invented attacks of the blog, eight at most: each another town's, or another day's. */
const flood = async (count: number) => {
  const invented = ["2031-05-08", "2031-05-09"].flatMap((day) =>
    ["dunmere", "askel", "quarl", "tessara"].map((place) => ({ day, place })),
  );
  for (const [n, said] of invented.slice(0, count).entries()) await merge(blog({ id: `f-${n}.0`, ...said }));
};
const subjects = () => desk.published().map(({ subject, attributes }) => `${attributes["kind"]}: ${subject}`);

describe("a feed of two fields", () => {
  it("alerts, and says that nobody has rated it", async () => {
    await desk.configure([strikes], [reader]);
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
      return codeArticle(codable, fictional).reports.map((coded, n) => withProvenance(coded, n, article, null));
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
    for (const text of [texts?.default, texts?.email, texts?.sms]) expect(text).toContain(said);
    expect(JSON.parse(texts?.https ?? "")).toMatchObject({ tellers: said, event: { unrated: true } });
  });
});

describe("a flood of an unrated publisher", () => {
  it("holds up neither a graver strike nor an equal one of a rated one, and is told in one summary", async () => {
    await desk.configure([{ ...strikes, hourlyCap: 8 }], [reader]);
    await flood(8);
    expect(subjects()).toHaveLength(2);
    await merge(agency({ id: "a-1.0", place: "quarl", severity: 4 }));
    await merge(agency({ id: "a-2.0", place: "askel", severity: 5 }));
    await merge(agency({ id: "a-3.0", place: "tessara", severity: 2 }));
    expect(subjects().slice(2)).toEqual([
      expect.stringMatching(/^new: .*Quarl/),
      expect.stringMatching(/^new: .*Askel/),
      expect.stringMatching(/^new: .*Tessara/),
    ]);
    desk.setNow("2031-05-10T13:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(subjects().slice(5)).toEqual(["summary: Summary: 6 events on Strikes in Averia, gravest 4 of 5"]);
    expect(desk.published().at(-1)?.texts.email).toContain(
      "Night Blog; told only by publishers that nobody has rated)",
    );
  });

  it("does not take a rated strike along into the summary that holds its own version of it", async () => {
    await desk.configure([{ ...strikes, hourlyCap: 8 }], [reader]);
    await flood(2);
    const eventId = await merge(blog({ id: "b-1.0", place: "quarl", severity: 4 }));
    expect(subjects()).toHaveLength(2);
    expect(await merge(agency({ id: "a-1.0", place: "quarl", severity: 3 }))).toBe(eventId);
    expect(subjects().slice(2)).toEqual([expect.stringMatching(/^new: .*Quarl/)]);
    expect(desk.published().at(-1)?.texts.email).toContain("credibility 3 ");
    desk.setNow("2031-05-10T13:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(subjects()).toHaveLength(3);
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
  it("is told at once, without the cooldown of what unrated ones told", async () => {
    await desk.configure([strikes], [reader]);
    await merge(blog({ id: "b-1.0", severity: 5, killed: 500 }));
    desk.setNow("2031-05-10T12:01:00.000Z");
    await merge(agency({ id: "a-1.0", severity: 3 }));
    expect(subjects()).toEqual([
      expect.stringMatching(/^new: Air/),
      expect.stringMatching(/^update: UPDATE/),
    ]);
    const { email, sms } = desk.published()[1]?.texts ?? { email: "", sms: "" };
    expect(email).toMatch(/^UPDATE: now told by Coast Wire: severity 3 of 5\n/);
    expect(email).toContain("Severity  3 of 5\n");
    expect(email).toContain("- killed: 500 (Night Blog, not rated)\n");
    expect(sms).not.toContain("500");
    // Nothing that the other adds is told.
    await merge(blog({ id: "b-2.0", severity: 5, killed: 900 }));
    await merge(blog({ id: "b-3.0", modality: "denied" }));
    await sendDue({ ...everyMinute, summariesNow: true }, desk.send);
    expect(subjects()).toHaveLength(2);
  });
});
