import { InvalidParameterException, SNSClient } from "@aws-sdk/client-sns";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BadInput } from "../../lambdas/check.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { alertsOf, toldInHour, waitingAlerts } from "../../lambdas/store/alerts.ts";
import { getMergePlan } from "../../lambdas/store/events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { sendAlert } from "../../lambdas/store/send-alert.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { type Desk, everyMinute, Killed, openDesk, reader, strikes } from "../desk.ts";
import { reportOf } from "../events/report-of.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.stop());

const merge = async (...reports: [Report, ...Report[]]): Promise<string> => {
  await desk.storeCoded(reports);
  await mergeArticle(reports[0], desk.merge);
  const plan = await getMergePlan(desk.tables.events, reports[0].articleId);
  return plan?.assignments[0]?.eventId ?? "";
};
/** Of one person, "desk" when none is named. */
const statesOf = async (eventId: string, of = "desk") =>
  (await alertsOf(desk.tables.alerts, eventId))
    .filter(({ subscriptionId }) => subscriptionId === of)
    .map(({ change, state }) => `${change} ${state}`);
/** SNS as it refuses a message for good, or for now. */
const refusing = (
  fault: Error = new InvalidParameterException({ message: "Invalid parameter: Subject", $metadata: {} }),
) => {
  const sns = new SNSClient({ region: "us-east-1" });
  sns.middlewareStack.add(() => () => Promise.reject(fault), { step: "initialize" });
  return sns;
};
/** As when every gathering is over. */
const soon = { ...everyMinute, endGatherings: true };
const kinds = () => desk.published().map(({ attributes }) => attributes["kind"]);

describe("sendAlert", () => {
  it("publishes once, addressed, with a text per protocol, and counts the hour", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    await desk.sendQueued();
    await desk.sendQueued();
    expect(desk.published()).toHaveLength(1);
    expect(desk.published()[0]).toMatchObject({
      subject: "[Vedette 3] strikes: Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
      attributes: {
        to: '["desk"]',
        watches: '["strikes"]',
        severity: "3",
        class: "ASSAULT",
        countries: '["XA"]',
        kind: "new",
      },
    });
    const sent = { change: "new", state: "sent", attempts: 1, sentAt: "2031-05-10T12:00:00.000Z" };
    expect(await alertsOf(desk.tables.alerts, eventId)).toMatchObject([
      { subscriptionId: "*", ...sent },
      { subscriptionId: "desk", ...sent },
    ]);
    expect(await waitingAlerts(desk.tables.alerts)).toEqual([]);
    expect(await toldInHour(desk.tables.alerts, "strikes", "2031-05-10T12:30:00.000Z")).toEqual([
      { by: ["Coast Wire"], severity: 3, unrated: false, of: `${eventId} new` },
    ]);
  });

  it("carries the texts of its recipients' protocols alone", async () => {
    const texts = () => desk.published().map((one) => Object.keys(one.texts).toSorted());
    await desk.configure([strikes], [reader]);
    await merge(reportOf({ id: "a-1.0" }));
    await desk.sendQueued();
    // Programs with a policy of their own share the publish: they read the default, which is JSON then.
    expect(texts()).toEqual([["default", "email", "sms"]]);
    expect(JSON.parse(desk.published()[0]?.texts.default ?? "")).toMatchObject({ kind: "new" });
    const queue = {
      ...reader,
      id: "queue",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-east-1:000000000000:q",
    };
    await desk.configure([strikes], [reader, queue]);
    await merge(reportOf({ id: "a-2.0", place: "quarl" }));
    await desk.sendQueued();
    expect(texts()[1]).toEqual(["default", "email", "sms", "sqs"]);
    expect(desk.published()[1]?.attributes["to"]).toBe('["desk","queue"]');
  });

  it("publishes to nobody by name what nobody is subscribed to; programs may still choose it", async () => {
    await desk.configure([strikes], [{ ...reader, minSeverity: 5 }]);
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    await desk.sendQueued();
    expect(desk.published()).toEqual([]);
    expect(await statesOf(eventId)).toEqual([]);
    expect(desk.toMachines()).toMatchObject([{ attributes: { watches: '["strikes"]', kind: "new" } }]);
  });

  it("refuses what was never owed", async () => {
    await expect(sendAlert({ eventId: "e-none" }, desk.send)).rejects.toThrow(BadInput);
  });

  it("sends different messages through different watches", async () => {
    const lantern = { id: "lantern", title: "Red Lantern", actors: ["red-lantern"] };
    await desk.configure(
      [strikes, lantern],
      [reader, { ...reader, id: "two", endpoint: "two@example.org", watches: ["lantern"] }],
    );
    await merge(reportOf({ id: "a-1.0" }));
    await desk.sendQueued();
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["desk"]', '["two"]']);
    const [toStrikes, toLantern] = desk.published();
    expect(toStrikes?.texts.email).toContain("Strikes in Averia");
    expect(toStrikes?.texts.email).not.toContain("actor Red Lantern");
    expect(toLantern?.texts.email).not.toContain("Strikes in Averia");
    // By attribute, a publish says nothing of watches that its recipients do not follow.
    expect(toStrikes?.attributes).not.toHaveProperty("watches");
    expect(desk.toMachines().map(({ attributes }) => attributes["watches"])).toEqual([
      '["lantern","strikes"]',
    ]);
  });

  it("holds updates for the cooldown and tells several together", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(reportOf({ id: "a-1.0", modality: "alleged" }));
    await desk.sendQueued();
    desk.setNow("2031-05-10T12:05:00.000Z");
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post", severity: 4 }));
    desk.setNow("2031-05-10T12:10:00.000Z");
    await merge(reportOf({ id: "a-3.0", publisher: "Averia Today", modality: "denied", target: [] }));
    desk.setNow("2031-05-10T12:29:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(kinds()).toEqual(["new"]);
    desk.setNow("2031-05-10T12:30:00.000Z");
    await sendDue(everyMinute, desk.send);
    await sendDue(everyMinute, desk.send);
    expect(kinds()).toEqual(["new", "update"]);
    expect(desk.published()[1]?.texts.email).toMatch(
      /^UPDATE: severity now 4 of 5; now said to have happened; a denial is reported by Averia Today\n/,
    );
    expect(await statesOf(eventId)).toEqual(["denied sent", "new sent", "severity:4+modality:happened sent"]);
  });

  it("leaves subscribers asleep, and tells them when their quiet hours end", async () => {
    const quietHours = { from: "22:00", to: "06:00", zone: "UTC" };
    const sleeper = { ...reader, id: "duty", protocol: "sms", endpoint: "+15555550100", quietHours };
    await desk.configure([strikes], [reader, sleeper]);
    desk.setNow("2031-05-10T23:00:00.000Z");
    await merge(reportOf({ id: "a-1.0" }));
    await desk.sendQueued();
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["desk"]']);
    desk.setNow("2031-05-11T05:59:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(desk.published()).toHaveLength(1);
    desk.setNow("2031-05-11T06:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    await sendDue(everyMinute, desk.send);
    expect(desk.published().map(({ attributes }) => attributes["to"])).toEqual(['["desk"]', '["duty"]']);
  });

  it("tells at once a sleeper's whole night, when all are asleep", async () => {
    const quietHours = { from: "22:00", to: "06:00", zone: "UTC" };
    await desk.configure([strikes], [{ ...reader, quietHours }]);
    desk.setNow("2031-05-10T23:00:00.000Z");
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    await desk.sendQueued();
    expect(await statesOf(eventId)).toEqual(["new owed"]);
    desk.setNow("2031-05-11T01:00:00.000Z");
    await merge(reportOf({ id: "a-2.0", publisher: "Borduva Post", severity: 5 }));
    await sendDue(everyMinute, desk.send);
    desk.setNow("2031-05-11T06:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(kinds()).toEqual(["new"]);
    expect(desk.published()[0]?.attributes["severity"]).toBe("5");
    expect(await waitingAlerts(desk.tables.alerts)).toEqual([]);
  });

  it("lets a sleeper sleep on, whose quiet hours were made longer meanwhile", async () => {
    const asleepUntil = (to: string) => [{ ...reader, quietHours: { from: "22:00", to, zone: "UTC" } }];
    await desk.configure([strikes], asleepUntil("06:00"));
    desk.setNow("2031-05-10T23:00:00.000Z");
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    await desk.sendQueued();
    await desk.configure([strikes], asleepUntil("08:00"));
    desk.setNow("2031-05-11T06:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(desk.published()).toEqual([]);
    expect(await statesOf(eventId)).toEqual(["new owed"]);
    desk.setNow("2031-05-11T08:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(kinds()).toEqual(["new"]);
  });

  it("holds what exceeds the hourly cap, and tells it in one summary of the next hour", async () => {
    await desk.configure([{ ...strikes, hourlyCap: 2 }], [reader]);
    for (const [n, place] of ["dunmere", "askel", "quarl", "tessara"].entries()) {
      await merge(
        reportOf({ id: `a-${n}.0`, place, publisher: n % 2 === 0 ? "Coast Wire" : "Borduva Post" }),
      );
    }
    await desk.sendQueued();
    await sendDue(everyMinute, desk.send);
    expect(kinds()).toEqual(["new", "new"]);
    desk.setNow("2031-05-10T13:00:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(kinds()).toEqual(["new", "new", "summary"]);
    expect(desk.published()[2]?.subject).toBe(
      "[Vedette 3] summary: 2 events: Air strike by Averian Armed Forces on Red Lantern, Tessara, XA",
    );
  });

  it("sums up a backlog in one message per watch, ten minutes later or when asked to", async () => {
    await desk.configure(
      [strikes],
      [reader, { ...reader, id: "grave", endpoint: "g@example.org", minSeverity: 4 }],
    );
    await merge(reportOf({ id: "a-1.0", reading: "backlog" }));
    desk.setNow("2031-05-10T12:06:00.000Z");
    await merge(reportOf({ id: "a-2.0", reading: "backlog", place: "quarl", severity: 4 }));
    await desk.sendQueued();
    await sendDue(everyMinute, desk.send);
    expect(desk.published()).toEqual([]);
    desk.setNow("2031-05-10T12:10:00.000Z");
    await sendDue(everyMinute, desk.send);
    // His own backlog began when he was first owed something.
    desk.setNow("2031-05-10T12:16:00.000Z");
    await sendDue(everyMinute, desk.send);
    const told = desk.published().map(({ subject, attributes }) => `${attributes["to"]} ${subject}`);
    expect(told).toEqual([
      '["desk"] [Vedette 4] summary: 2 events: Air strike by Averian Armed Forces on Red Lantern, Quarl, XA',
      '["grave"] [Vedette 4] summary: 1 event: Air strike by Averian Armed Forces on Red Lantern, Quarl, XA',
    ]);
    await merge(reportOf({ id: "a-3.0", reading: "backlog", place: "askel" }));
    await sendDue({ ...everyMinute, summariesNow: true }, desk.send);
    expect(desk.published()).toHaveLength(3);
    expect(await waitingAlerts(desk.tables.alerts)).toEqual([]);
  });

  it("closes what SNS will never take, with the reason in the dead letters, and goes on", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    await sendDue(soon, { ...desk.send, sns: refusing() });
    expect(await statesOf(eventId)).toEqual(["new failed"]);
    expect(desk.queues.waiting("alertsDead")).toEqual([
      { alert: { to: ["*", "desk"], eventIds: [eventId] } },
    ]);
    await expect(sendAlert({ eventId }, desk.send)).resolves.toBeUndefined();
    expect(desk.published()).toEqual([]);
  });

  it("closes a summary that SNS will never take, and puts it aside once", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(reportOf({ id: "a-1.0", reading: "backlog" }));
    const due = { ...everyMinute, summariesNow: true };
    await sendDue(due, { ...desk.send, sns: refusing() });
    await sendDue(due, { ...desk.send, sns: refusing() });
    expect(await statesOf(eventId)).toEqual(["new failed"]);
    expect(desk.queues.waiting("alertsDead")).toEqual([
      { summary: { to: ["*", "desk"], eventIds: [eventId] } },
    ]);
    expect(desk.queues.reasons("alertsDead")).toEqual([
      "Cannot use the alert: SNS refuses it: Invalid parameter: Subject",
    ]);
  });

  it("leaves what a passing fault stopped to be sent later, and says so", async () => {
    await desk.configure([strikes], [reader]);
    await merge(reportOf({ id: "a-1.0" }));
    const throttled = { ...desk.send, sns: refusing(new Error("Rate exceeded")) };
    await expect(sendDue(soon, throttled)).rejects.toThrow("Cannot send 1 due alerts: Error: Rate exceeded");
    desk.setNow("2031-05-10T12:05:00.000Z");
    await sendDue(everyMinute, desk.send);
    expect(kinds()).toEqual(["new"]);
  });

  it("leaves an alert claimed by another until five minutes have passed, or fewer when told so", async () => {
    await desk.configure([strikes], [reader]);
    const eventId = await merge(reportOf({ id: "a-1.0" }));
    // Read event, its story, its alerts, the hour; claim for programs, claim for the desk, then die.
    desk.dieAfter(6);
    await expect(sendAlert({ eventId }, desk.send, soon)).rejects.toThrow(Killed);
    desk.dieAfter(Number.POSITIVE_INFINITY);
    expect(await statesOf(eventId)).toEqual(["new claimed"]);
    desk.setNow("2031-05-10T12:04:00.000Z");
    await desk.sendQueued();
    await sendDue(everyMinute, desk.send);
    expect(desk.published()).toEqual([]);
    await sendDue({ ...everyMinute, resumeAfterMinutes: 0 }, desk.send);
    expect(desk.published()).toHaveLength(1);
    expect(await statesOf(eventId)).toEqual(["new sent"]);
  });
});

describe("sendAlert, killed after each call and repeated", () => {
  it("loses no alert, and repeats it only when the publish itself was not confirmed", async () => {
    await desk.configure([{ ...strikes, hourlyCap: 100 }], [reader]);
    let repeats = 0;
    for (let last = 1; last < 20; last++) {
      desk.setNow("2031-05-10T12:00:00.000Z");
      const eventId = await merge(
        reportOf({
          id: `a-${last}.0`,
          day: `2031-05-${String(last + 7).padStart(2, "0")}`,
          place: last > 3 ? "quarl" : "askel",
        }),
      );
      const before = desk.published().length;
      desk.dieAfter(last);
      const died = await sendAlert({ eventId }, desk.send, soon).then(
        () => false,
        (error: unknown) => {
          if (error instanceof Killed) return true;
          throw error;
        },
      );
      desk.dieAfter(Number.POSITIVE_INFINITY);
      desk.setNow("2031-05-10T12:06:00.000Z");
      await sendDue(everyMinute, desk.send);
      const sent = desk.published().length - before;
      expect([1, 2], `killed after call ${last}`).toContain(sent);
      if (sent === 2) repeats += 1;
      expect(await statesOf(eventId)).toEqual(["new sent"]);
      if (!died) break;
      expect(last).toBeLessThan(19);
    }
    expect(repeats).toBe(1);
  });
});

describe("a summary, killed after each call and repeated", () => {
  it("loses no event, and repeats the message only when the publish itself was not confirmed", async () => {
    const due = { ...everyMinute, summariesNow: true };
    let repeats = 0;
    let died = true;
    for (let last = 1; died; last++) {
      await desk.stop();
      desk = await openDesk();
      await desk.configure([strikes], [reader]);
      const eventIds = [
        await merge(reportOf({ id: "a-1.0", reading: "backlog" })),
        await merge(reportOf({ id: "a-2.0", reading: "backlog", place: "quarl" })),
      ];
      desk.dieAfter(last);
      died = await sendDue(due, desk.send).then(
        () => false,
        () => true,
      );
      desk.dieAfter(Number.POSITIVE_INFINITY);
      desk.setNow("2031-05-10T12:06:00.000Z");
      await sendDue(due, desk.send);
      const told = desk.published().map(({ subject }) => subject);
      expect(told.length, `killed after call ${last}`).toBeLessThanOrEqual(2);
      if (told.length === 2) repeats += 1;
      expect(told[0]).toMatch(/^\[Vedette 3\] summary: 2 events: /);
      for (const eventId of eventIds) expect(await statesOf(eventId)).toEqual(["new sent"]);
    }
    // After the publish: what is noted of it is noted at once.
    expect(repeats).toBe(1);
  });
});
