import { LambdaClient } from "@aws-sdk/client-lambda";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { plain } from "../../bin/paint.ts";
import { readWhy } from "../../bin/read-why.ts";
import type { Target } from "../../bin/target.ts";
import { tellWhy } from "../../bin/tell-why.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { putSilence } from "../../lambdas/store/alerts.ts";
import { getMergePlan } from "../../lambdas/store/events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { type Desk, everyMinute, openDesk, reader, strikes } from "../desk.ts";
import { reportOf, type Said } from "../events/report-of.ts";
import { fictional } from "../fictional.ts";

/** What `vedette why` says of what merge-report and send-alerts left in the tables. */

const averia = { id: "averia", title: "Averia", actors: ["averia"], places: ["XA"], match: "any" };
const all = { ...reader, watches: ["strikes", "averia"] };
const demand: Said = {
  ploverClass: "REQUEST",
  mode: "appeal",
  source: ["league-of-harbours"],
  target: ["averia"],
  place: null,
  severity: 2,
  sentence: "The League of Harbours urged Averia to hold back.",
};
const at = (time: string) => `2031-05-10T${time}:00.000Z`;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.configure([strikes, averia], [all]);
});
afterEach(() => desk.stop());

const target = (): Target => ({
  outputs: {
    FeedsTable: desk.tables.feeds.name,
    ArticlesTable: desk.tables.articles.name,
    EventsTable: desk.tables.events.name,
    AlertsTable: desk.tables.alerts.name,
    FeedsQueueUrl: "none",
    ArticlesQueueUrl: "none",
    ReportsQueueUrl: desk.queues.reports.url,
    AlertsQueueUrl: "none",
    FeedsDeadLettersUrl: "none",
    ArticlesDeadLettersUrl: "none",
    ReportsDeadLettersUrl: "none",
    AlertsDeadLettersUrl: "none",
    AlertTopicArn: desk.send.topicArn,
    OperationsTopicArn: desk.send.topicArn,
    SendAlertsFunction: "send-alerts",
    IngestFunction: "ingest",
  },
  documents: desk.send.alerts.documents,
  lambda: async () => new LambdaClient({ region: "us-east-1" }),
  sns: async () => desk.send.sns,
  sqs: async () => desk.merge.alertsQueue.sqs,
});
const page = { width: 1000, paint: plain, hasArithmetic: false };
const why = async (eventId: string, time: string) =>
  tellWhy(await readWhy(target(), eventId, undefined, fictional, new Date(at(time))), page);

const merge = async (time: string, ...reports: [Report, ...Report[]]): Promise<string[]> => {
  desk.setNow(at(time));
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
  const plan = await getMergePlan(desk.tables.events, reports[0].articleId);
  return reports.map(({ id }) => plan?.assignments.find((one) => one.reportId === id)?.eventId ?? "none");
};
const raid = (id: string, said: Said = {}) => reportOf({ id: `${id}.0`, isMain: true, ...said });
const sendDueAt = async (time: string) => {
  desk.setNow(at(time));
  await sendDue(everyMinute, desk.send);
};

describe("why", () => {
  it("says since when and until when a message gathers, then in which message it went, and beside what", async () => {
    const [main = "", side = ""] = await merge("12:00", raid("a-1"), reportOf({ ...demand, id: "a-1.1" }));
    expect(await why(main, "12:00")).toMatch(
      /\n {2}desk \(email\)\n {4}held {5}new, severity 3: since 2031-05-10 12:00 UTC until 2031-05-10 12:00:30 UTC, by gathering: .*\n/,
    );
    await sendDueAt("12:01");
    const told = await why(main, "12:02");
    expect(told).toMatch(
      new RegExp(
        ` {2}desk \\(email\\)\n {4}sent {5}2031-05-10 12:01 UTC {2}new, severity 3, message \\S+\n {13}with ${side} {2}REQUEST`,
      ),
    );
    expect(told).toMatch(/\n {4}now {6}told already, and nothing material has changed\n/);
    expect(await why(side, "12:02")).toMatch(
      new RegExp(
        `\nin the story of ${main} {2}ASSAULT aerial .*\n {2}by a demand, told beside .*; the story closes 2031-05-11 09:00 UTC\n`,
      ),
    );
  });

  it("says that a later side deed waits for its story, and until when", async () => {
    await merge("12:00", raid("a-1"));
    await sendDueAt("12:01");
    const other = { publisher: "Borduva Post" };
    const [, side = ""] = await merge(
      "13:00",
      raid("a-2", other),
      reportOf({ ...demand, ...other, id: "a-2.1" }),
    );
    await sendDueAt("13:01");
    expect(await why(side, "13:02")).toMatch(
      /\n {4}held {5}new, severity 2: since 2031-05-10 13:01 UTC until 2031-05-11 09:00 UTC, by story: .*told together when the story closes/,
    );
  });

  it("says which route holds it: quiet hours, a digest, too low a severity", async () => {
    const people = [
      {
        ...all,
        id: "sleeper",
        endpoint: "s@example.org",
        quietHours: { from: "11:00", to: "14:00", zone: "UTC" },
      },
      { ...all, id: "evening", endpoint: "e@example.org", digest: { at: "18:00", zone: "UTC", below: 4 } },
      { ...all, id: "grave", endpoint: "g@example.org", minSeverity: 5 },
    ];
    await desk.configure([], people);
    const [event = ""] = await merge("12:00", raid("a-1"));
    const told = await why(event, "12:00");
    expect(told).toMatch(
      /\n {2}sleeper \(email\)\n {4}held {5}new, severity 3: since .* until 2031-05-10 14:00 UTC, by quiet-hours: /,
    );
    expect(told).toMatch(
      /\n {2}evening \(email\)\n {4}held {5}new, severity 3, in a digest: since .* until 2031-05-10 18:00 UTC, by digest: /,
    );
    expect(told).toMatch(/\n {2}grave \(email\): nothing; .*severity 3.*5.*\n/);
  });

  it("says which silence holds it, whether somebody asked for it or the watch has it every week", async () => {
    const weekly = { every: "Sat 11:00-15:00", zone: "UTC" };
    await desk.configure([{ ...strikes, silences: [weekly] }], []);
    await putSilence(desk.tables.alerts, {
      watchId: "averia",
      until: at("20:00"),
      note: "",
      since: at("11:00"),
    });
    const [event = ""] = await merge("12:00", raid("a-1"));
    await sendDueAt("12:01");
    const told = await why(event, "12:02");
    expect(told).toMatch(
      /\n {4}held {5}new, severity 3, in a summary: since .* until 2031-05-10 15:00 UTC, by silence: /,
    );
    expect(told).toMatch(
      /\nstrikes \(Strikes in Averia\): it hits\n[\s\S]*? {2}silent .*, until 2031-05-10 15:00 UTC/,
    );
    expect(told).toMatch(/\naveria \(Averia\): it hits\n[\s\S]*? {2}silenced, until 2031-05-10 20:00 UTC/);
  });

  it("says which events proved to be it, by either id", async () => {
    const blast = { source: [], target: [], place: "tarn-air-base", mode: "explosives" };
    const named = { place: null, particulars: ["kray", "14"] };
    const [first = ""] = await merge(
      "12:00",
      raid("b-1", {
        ...blast,
        title: "Blasts heard at Tarn Air Base",
        sentence: "Explosions shook Tarn Air Base.",
      }),
    );
    const [second = ""] = await merge(
      "12:10",
      raid("b-2", {
        ...named,
        publisher: "Borduva Post",
        title: "Averian jets hit Red Lantern",
        sentence: "Averian jets attacked a Red Lantern depot.",
      }),
    );
    expect(second).not.toBe(first);
    await merge(
      "12:20",
      raid("b-3", {
        ...named,
        place: "tarn-air-base",
        publisher: "Averia Today",
        title: "Averian jets hit Red Lantern depot at Tarn Air Base",
        sentence: "Averian jets attacked a Red Lantern depot at Tarn Air Base.",
      }),
    );
    for (const id of [first, second]) {
      const told = await why(id, "12:21");
      expect(told).toMatch(new RegExp(`^${first} {2}`));
      expect(told).toMatch(
        new RegExp(
          `\nwas also ${second} until 2031-05-10 12:20 UTC, when the two proved to be one happening: ASSAULT`,
        ),
      );
    }
  });

  it("tells of what hits no watch which came nearest and what keeps each out, the nearest first, and no rule that nobody set", async () => {
    const grave = { ...strikes, id: "grave", minSeverity: 5, minConfidence: 0.99 };
    const elsewhere = { ...averia, match: "all", actors: ["borduva"], places: ["XB"] };
    await desk.configure([elsewhere, grave, { ...strikes, classes: ["THREATEN"] }], []);
    const [event = ""] = await merge("12:00", raid("a-1"));
    const told = await why(event, "12:02");
    expect(told).toContain("\n\nWho was told\n  nobody: no watch is hit\n");
    const [, nearest = ""] = told.split("\nNo watch is hit; the nearest first\n");
    expect(nearest).toMatch(
      /^\nstrikes .*: kept out by one rule\n {2}yes {2}places .*\n {2}NO {3}classes +class ASSAULT is not watched\n\ngrave .*: kept out by 2 rules\n/,
    );
    expect(nearest).not.toMatch(/minPublishers|minCredibility|modalities|reports|standing/);
    expect(nearest).toMatch(/\n1 other watch is further off;/);
    const far = { ...grave, places: ["XB"] };
    await desk.configure([far, { ...strikes, places: ["XB"], classes: ["THREATEN"] }], []);
    expect(await why(event, "12:02")).toMatch(
      /; the nearest first\n\nstrikes .*: kept out by 2 rules\n(?:.*\n)+\ngrave .*: kept out by 3 rules\n(?:.*\n)+\naveria .*: kept out by 2 rules\n {2}NO {3}actors +no watched actor\n {2}NO {3}places .*$/,
    );
  });
});
