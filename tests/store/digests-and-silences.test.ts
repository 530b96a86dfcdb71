import { Logger } from "@aws-lambda-powertools/logger";
import { InvalidParameterException, PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../lambdas/reports/report.ts";
import {
  alertsOf,
  deleteSilence,
  digestClocks,
  putSilence,
  waitingAlerts,
} from "../../lambdas/store/alerts.ts";
import { putNames } from "../../lambdas/store/article-names.ts";
import { putArticle } from "../../lambdas/store/articles.ts";
import { subscriptionKey } from "../../lambdas/store/keys.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { sendTest } from "../../lambdas/store/send-test.ts";
import { deleteRow } from "../../lambdas/store/table.ts";
import { articleOf } from "../article-of.ts";
import { type Desk, everyMinute, openDesk, reader, strikes } from "../desk.ts";
import { reportOf } from "../events/report-of.ts";
import { fictional } from "../fictional.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.stop());

const merge = async (...reports: [Report, ...Report[]]) => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
  await desk.sendQueued();
};
const at = async (when: string) => {
  desk.setNow(when);
  await sendDue(everyMinute, desk.send);
};
/** SNS that refuses for good what is for `never`, for now what is for `later`, and publishes the rest. */
const refusing = (never: string, onRefused: () => void, later = "") => {
  const sns = new SNSClient({ region: "us-east-1" });
  sns.middlewareStack.add(
    () => async (args) => {
      const message = v.parse(publishedSchema, args.input);
      const to = message.MessageAttributes["to"]?.StringValue ?? "";
      if (to.includes(`"${later}"`)) throw new Error("Rate exceeded");
      if (to.includes(`"${never}"`)) {
        onRefused();
        throw new InvalidParameterException({
          message: "Invalid parameter: Message too long",
          $metadata: {},
        });
      }
      return { response: {}, output: await desk.send.sns.send(new PublishCommand(message)) };
    },
    { step: "initialize" },
  );
  return sns;
};
const publishedSchema = v.looseObject({
  Message: v.string(),
  MessageAttributes: v.record(v.string(), v.object({ DataType: v.string(), StringValue: v.string() })),
});
const told = () => desk.published().map(({ attributes }) => attributes["to"]);
const kinds = () => desk.published().map(({ attributes }) => attributes["kind"]);

describe("a daily digest", () => {
  const digesting = { ...reader, digest: { at: "18:00", zone: "UTC" } };

  it("tells all of a day in one message, at its hour, and nothing singly", async () => {
    await desk.configure([strikes], [digesting]);
    await at("2031-05-10T12:00:00.000Z");
    await merge(reportOf({ id: "a-1.0" }));
    await merge(reportOf({ id: "a-2.0", place: "quarl", severity: 4 }));
    await at("2031-05-10T17:59:00.000Z");
    expect(kinds()).toEqual([]);
    await at("2031-05-10T18:00:00.000Z");
    await at("2031-05-10T18:01:00.000Z");
    expect(kinds()).toEqual(["digest"]);
    const [digest] = desk.published();
    expect(digest?.subject).toMatch(/^\[Vedette 4\] digest: 2 events: Air strike .*, Quarl, XA$/);
    expect(digest?.texts.email).toMatch(
      /\nSeverity 4 of 5\n- Air strike .*Quarl.*\n[\s\S]*\nSeverity 3 of 5\n- .*Dunmere/,
    );
    expect(Object.keys(digest?.texts ?? {})).toEqual(["default", "email"]);
    await at("2031-05-11T18:00:00.000Z");
    expect(kinds()).toEqual(["digest"]);
  });

  it("others are still told singly", async () => {
    await desk.configure([strikes], [digesting, { ...reader, id: "duty", endpoint: "duty@example.org" }]);
    await merge(reportOf({ id: "a-1.0" }));
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["duty"]']);
    await at("2031-05-10T12:00:00.000Z");
    await at("2031-05-10T18:00:00.000Z");
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["duty"]', '["desk"]']);
  });

  it("mentions articles without an event that name what is watched, whatever their language", async () => {
    const watch = { ...strikes, mentions: true };
    await desk.configure([watch], [digesting]);
    await at("2031-05-10T12:00:00.000Z");
    const article = articleOf({
      id: "a-9",
      title: "Dunmere <b>sous</b> la pluie",
      language: "fr",
      names: ["dunmere"],
      publisher: "Gazette",
      url: "https://gazette.example/pluie",
      firstSeenAt: "2031-05-10T13:00:00.000Z",
    });
    const store = { articles: desk.tables.articles, retentionDays: 180 };
    await putArticle(store, article, "texte", "feed");
    await putNames(store, article, ["dunmere"], fictional);
    await at("2031-05-10T18:00:00.000Z");
    expect(kinds()).toEqual(["mention"]);
    const text = desk.published()[0]?.texts.email ?? "";
    expect(text).toContain(
      "- Dunmere ‹b›sous‹/b› la pluie\nGazette, fr · names Dunmere · for Strikes in Averia\nhttps://gazette.example/pluie\n",
    );
    await at("2031-05-11T18:00:00.000Z");
    expect(kinds()).toEqual(["mention"]);
  });

  it("is repeated when its sender died before it was noted, and only then", async () => {
    await desk.configure([strikes], [digesting]);
    await at("2031-05-10T12:00:00.000Z");
    await merge(reportOf({ id: "a-1.0" }));
    desk.setNow("2031-05-10T18:00:00.000Z");
    desk.dieAfter(1_000_000);
    await sendDue(everyMinute, desk.send);
    const calls = desk.calls();
    desk.dieAfter(Number.POSITIVE_INFINITY);
    expect(calls).toBeGreaterThan(4);
    await at("2031-05-10T18:10:00.000Z");
    expect(kinds()).toEqual(["digest"]);
  });

  describe("that SNS will never take", () => {
    const second = { ...digesting, id: "second", endpoint: "second@example.org" };
    const third = { ...second, id: "third", endpoint: "third@example.org" };

    it("is closed, logged and put aside with its reason, and the next one goes out", async () => {
      await desk.configure([strikes], [digesting]);
      await at("2031-05-10T12:00:00.000Z");
      await merge(reportOf({ id: "a-1.0" }));
      const logged: unknown[] = [];
      const logger = new Logger({ logLevel: "SILENT" });
      logger.error = (...words: unknown[]) => logged.push(words);
      let publishes = 0;
      const sns = refusing("desk", () => publishes++);
      for (let minute = 0; minute < 60; minute++) {
        desk.setNow(`2031-05-10T18:${String(minute).padStart(2, "0")}:00.000Z`);
        await sendDue(everyMinute, { ...desk.send, sns, logger });
      }
      expect(publishes).toBe(1);
      expect(logged).toHaveLength(1);
      expect(await waitingAlerts(desk.tables.alerts)).toEqual([]);
      expect(desk.queues.waiting("alertsDead")).toMatchObject([
        { digest: { subscriptionId: "desk", day: "2031-05-10", eventIds: [expect.stringMatching(/^e-/)] } },
      ]);
      expect(desk.queues.reasons("alertsDead")).toEqual([
        "Cannot use the alert: SNS refuses it: Invalid parameter: Message too long",
      ]);
      await merge(reportOf({ id: "a-2.0", place: "quarl", day: "2031-05-11" }));
      await at("2031-05-11T18:00:00.000Z");
      expect(kinds()).toEqual(["digest"]);
      expect(desk.published()[0]?.texts.email).toContain("Quarl");
    });

    it("holds up no other subscriber's, nor does one that failed for now", async () => {
      await desk.configure([strikes], [digesting, second, third]);
      await at("2031-05-10T12:00:00.000Z");
      await merge(reportOf({ id: "a-1.0" }));
      desk.setNow("2031-05-10T18:00:00.000Z");
      const sns = refusing("desk", () => {}, "second");
      await expect(sendDue(everyMinute, { ...desk.send, sns })).rejects.toThrow("Rate exceeded");
      expect(told()).toEqual(['["third"]']);
      await at("2031-05-10T18:06:00.000Z");
      await at("2031-05-10T18:07:00.000Z");
      expect(told()).toEqual(['["third"]', '["second"]']);
    });
  });

  it("told in a summary when it is given up with alerts waiting", async () => {
    await desk.configure([strikes], [digesting]);
    await at("2031-05-10T12:00:00.000Z");
    await merge(reportOf({ id: "a-1.0" }));
    await deleteRow(desk.tables.alerts, subscriptionKey("desk"));
    await desk.configure([], [reader]);
    await at("2031-05-10T12:05:00.000Z");
    await at("2031-05-10T12:06:00.000Z");
    expect(kinds()).toEqual(["summary"]);
    expect(await digestClocks(desk.tables.alerts)).toEqual([]);
  });
});

describe("a silence", () => {
  it("holds a watch's alerts back and tells them in one summary when it ends", async () => {
    await desk.configure([strikes], [reader]);
    await putSilence(desk.tables.alerts, {
      watchId: "strikes",
      since: "2031-05-10T11:00:00.000Z",
      until: "2031-05-10T15:00:00.000Z",
      note: "",
    });
    await merge(reportOf({ id: "a-1.0" }));
    await merge(reportOf({ id: "a-2.0", place: "quarl" }));
    await at("2031-05-10T14:59:00.000Z");
    expect(kinds()).toEqual([]);
    await at("2031-05-10T15:00:00.000Z");
    await at("2031-05-10T15:01:00.000Z");
    expect(kinds()).toEqual(["summary"]);
    expect(desk.published()[0]?.texts.email).toContain("Quarl");
  });

  it("of every week holds back while it reigns, and what it held is told after it", async () => {
    // 10 May 2031 is a Saturday.
    const watch = { ...strikes, silences: [{ every: "Sat 14:00-18:00", zone: "Europe/Paris" }] };
    await desk.configure([watch], [reader]);
    desk.setNow("2031-05-10T12:00:00.000Z");
    await merge(reportOf({ id: "a-1.0" }));
    await at("2031-05-10T15:59:00.000Z");
    expect(kinds()).toEqual([]);
    await at("2031-05-10T16:00:00.000Z");
    expect(kinds()).toEqual(["summary"]);
    await merge(reportOf({ id: "a-2.0", place: "quarl" }));
    expect(kinds()).toEqual(["summary", "new"]);
  });

  it("that is ended early ends", async () => {
    await desk.configure([strikes], [reader]);
    const silence = {
      watchId: "strikes",
      since: "2031-05-10T11:00:00.000Z",
      until: "2031-05-12T15:00:00.000Z",
      note: "",
    };
    await putSilence(desk.tables.alerts, silence);
    await deleteSilence(desk.tables.alerts, "strikes");
    await merge(reportOf({ id: "a-1.0" }));
    expect(kinds()).toEqual(["new"]);
  });
});

describe("a test", () => {
  it("reaches every subscriber of the watch and says what it is", async () => {
    await desk.configure([strikes], [{ ...reader, minSeverity: 5 }]);
    expect(await sendTest("strikes", desk.send)).toEqual({ to: ["desk"] });
    expect(kinds()).toEqual(["test"]);
    expect(desk.published()[0]?.subject).toBe("[Vedette 1] strikes: Test of Strikes in Averia");
    await expect(sendTest("none", desk.send)).rejects.toThrow('no watch "none"');
    expect(await alertsOf(desk.tables.alerts, "e-1")).toEqual([]);
  });
});
