import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterEach, describe, expect, test } from "vitest";
import { askFirst } from "../../bin/ask-first.ts";
import { keepFile } from "../../bin/keep-file.ts";
import { type Asked, subscriptionOf } from "../../bin/subscription-of.ts";
import { confirmationWord, tellChanges, tellLoss, tellRoute } from "../../bin/tell-subscription.ts";
import { type Subscription, subscriptionSchema } from "../../lambdas/alerts/subscription.ts";

const who = { id: "desk", protocol: "email", endpoint: "desk@example.org" };
const known = ["strikes", "talks", "straits"];
const of = (fields: object): Subscription =>
  v.parse(subscriptionSchema, { ...who, watches: ["strikes", "talks"], ...fields });
const routed = of({
  minSeverity: 2,
  quietHours: { from: "22:00", to: "06:00", zone: "Asia/Beirut", unlessSeverity: 5 },
  digest: { at: "18:00", zone: "Asia/Beirut", below: 4 },
});
const become = (asked: Asked, before: Subscription | null = routed) =>
  v.parse(subscriptionSchema, subscriptionOf(who, asked, before, known));

describe("subscriptionOf", () => {
  test("adds watches and keeps all that is not named", () => {
    expect(become({ watch: ["straits,talks"] })).toEqual({
      ...routed,
      watches: ["strikes", "talks", "straits"],
    });
    expect(become({})).toEqual(routed);
  });

  test("takes watches away by name, or all that --only leaves out", () => {
    expect(become({ removeWatch: ["talks"] }).watches).toEqual(["strikes"]);
    expect(become({ watch: ["straits"], removeWatch: ["talks"] }).watches).toEqual(["strikes", "straits"]);
    expect(become({ watch: ["straits"], only: true }).watches).toEqual(["straits"]);
    expect(become({}, of({ watches: ["strikes", "gone"] })).watches).toEqual(["strikes"]);
  });

  test.each<[string, Asked, Subscription | null, RegExp]>([
    [
      "none is left",
      { removeWatch: ["strikes,talks"] },
      routed,
      /would be left with no watch: vedette unsubscribe desk ends it/,
    ],
    [
      "one is taken that he has not",
      { removeWatch: ["straits"] },
      routed,
      /desk has no watch "straits"; it has strikes, talks/,
    ],
    [
      "a new one names none",
      {},
      null,
      /desk is new: say of which watches, with --watch; there are strikes, talks, straits/,
    ],
    ["--only names none", { only: true }, routed, /Expected --watch beside it/],
    [
      "there is no digest",
      { digestBelow: "4" },
      of({}),
      /Cannot use --digest-below: Expected --digest beside it/,
    ],
    [
      "there is no digest to be always sent",
      { always: true },
      of({}),
      /Cannot use --always: Expected --digest beside it/,
    ],
    [
      "there are no quiet hours",
      { quietUnless: "5" },
      of({}),
      /Cannot use --quiet-unless: Expected --quiet beside it/,
    ],
  ])("refuses when %s", (_, asked, before, message) => {
    expect(() => become(asked, before)).toThrow(message);
  });

  test("changes of a route what is named", () => {
    expect(become({ digestBelow: "3", always: true }).digest).toEqual({
      at: "18:00",
      zone: "Asia/Beirut",
      below: 3,
      always: true,
    });
    expect(become({ digest: "daily" }).digest).toMatchObject({ at: "07:00", zone: "Asia/Beirut", below: 4 });
    expect(become({ digestBelow: "none" }).digest?.below).toBeNull();
    expect(become({ quiet: "23:00-05:00" }).quietHours).toEqual({
      from: "23:00",
      to: "05:00",
      zone: "Asia/Beirut",
      unlessSeverity: 5,
    });
    expect(become({ zone: "Europe/Paris" })).toMatchObject({
      quietHours: { from: "22:00", zone: "Europe/Paris" },
      digest: { at: "18:00", zone: "Europe/Paris" },
    });
    expect(become({ quiet: false, digest: false })).toMatchObject({ quietHours: null, digest: null });
    expect(become({ tellConfirmed: true, groupWait: "0", minSeverity: "3" })).toMatchObject({
      tellConfirmed: true,
      groupWaitSeconds: 0,
      minSeverity: 3,
    });
  });
});

describe("what subscribe says", () => {
  test("the route in words", () => {
    expect(tellRoute(routed)).toBe(
      "severity 2 and more; below 4 in a digest at 18:00 Asia/Beirut; quiet 22:00-06:00 Asia/Beirut, unless severity 5; waits 30 s for the rest of a story",
    );
    expect(
      tellRoute(of({ digest: { at: "07:00", always: true }, tellConfirmed: true, groupWaitSeconds: 0 })),
    ).toBe(
      "every severity; all in a digest at 07:00 UTC, also when it is empty; told again when it is confirmed; waits for nothing",
    );
  });

  test("what changes, and nothing else", () => {
    expect(tellChanges(routed, become({ watch: ["straits"], minSeverity: "4", quiet: false }))).toEqual([
      "watches: +straits (3)",
      "severity 2 and more → severity 4 and more",
      "quiet 22:00-06:00 Asia/Beirut, unless severity 5 → no quiet hours",
    ]);
    expect(tellChanges(routed, become({}))).toEqual([]);
  });

  test("what is lost that nobody named", () => {
    expect(tellLoss(routed, become({ watch: ["straits"], only: true }))).toBe(
      "desk would lose 2 watches: strikes, talks",
    );
    expect(tellLoss(routed, become({ removeWatch: ["talks"] }), ["talks"])).toBeNull();
    expect(tellLoss(routed, become({ watch: ["straits"] }))).toBeNull();
    expect(tellLoss(routed, { ...routed, endpoint: "new@example.org" })).toBe(
      "email desk@example.org would get nothing any longer",
    );
  });
});

describe("confirmationWord", () => {
  test("speaks of a link only while one is waited for, and of what a channel needs only once", () => {
    const sms = of({ protocol: "sms", endpoint: "+15555550100" });
    const queue = of({ protocol: "sqs", endpoint: "arn:aws:sqs:eu-west-1:123456789012:alerts" });
    expect(confirmationWord(routed, { standing: "confirmed", isNew: false })).toBeNull();
    expect(confirmationWord(routed, { standing: "confirmed", isNew: true })).toBeNull();
    expect(confirmationWord(routed, { standing: "pending", isNew: true })).toMatch(
      /sends desk@example.org a confirmation link/,
    );
    expect(confirmationWord(sms, { standing: "confirmed", isNew: true })).toMatch(/SMS sandbox/);
    expect(confirmationWord(sms, { standing: "confirmed", isNew: false })).toBeNull();
    expect(confirmationWord(queue, { standing: "confirmed", isNew: true })).toMatch(/queue's policy/);
  });
});

describe("askFirst", () => {
  const asked: string[] = [];
  const answering = (answer: string, isOnTerminal = true) => ({
    isOnTerminal,
    ask: async (question: string) => {
      asked.push(question);
      return answer;
    },
  });
  afterEach(() => {
    process.exitCode = undefined;
    asked.length = 0;
  });

  test("takes only a yes for one, on a terminal", async () => {
    expect(await askFirst("2 would go", {}, answering("y"))).toBe(true);
    expect(await askFirst("2 would go", {}, answering("Yes "))).toBe(true);
    expect(process.exitCode).toBeUndefined();
    expect(await askFirst("2 would go", {}, answering(""))).toBe(false);
    expect(await askFirst("2 would go", {}, answering("yesterday"))).toBe(false);
    expect(process.exitCode).toBe(1);
    expect(asked[0]).toBe("2 would go. Go on? [y/N] ");
  });

  test("elsewhere wants it said beforehand", async () => {
    await expect(askFirst("2 would go", {}, answering("y", false))).rejects.toThrow(
      /2 would go, .*: say --yes/,
    );
    expect(await askFirst("2 would go", { yes: true }, answering("n", false))).toBe(true);
    expect(asked).toEqual([]);
  });
});

describe("keepFile", () => {
  const folder = mkdtempSync(join(tmpdir(), "vedette-file-"));
  const path = join(folder, "subscriptions.json");
  afterEach(() => rmSync(path, { force: true }));
  const entry = { ...who, watches: ["strikes"], minSeverity: 2 };
  const stored = [of(entry)];
  const read = (): unknown => JSON.parse(readFileSync(path, "utf8"));

  test("writes no file where there is none", () => {
    expect(keepFile(path, stored, stored[0] ?? null, null)).toBeNull();
    expect(() => read()).toThrow("ENOENT");
  });

  test("keeps one equal that was, as short as a person writes it", () => {
    writeFileSync(path, JSON.stringify([entry]));
    const duty = of({ id: "duty", endpoint: "duty@example.org", tellConfirmed: true });
    expect(keepFile(path, stored, null, duty)).toBe(`Wrote ${path}.`);
    expect(read()).toEqual([
      entry,
      {
        ...who,
        id: "duty",
        endpoint: "duty@example.org",
        watches: ["strikes", "talks"],
        tellConfirmed: true,
      },
    ]);
    expect(keepFile(path, [...stored, duty], duty, { ...duty, id: "night" })).toBe(`Wrote ${path}.`);
    expect(read()).toMatchObject([{ id: "desk" }, { id: "night" }]);
    expect(keepFile(path, [...stored, { ...duty, id: "night" }], of(entry), null)).toBe(`Wrote ${path}.`);
    expect(read()).toMatchObject([{ id: "night" }]);
  });

  test("leaves one alone that says something else, and says what its apply would do", () => {
    writeFileSync(path, JSON.stringify([{ ...entry, minSeverity: 3 }]));
    expect(keepFile(path, stored, stored[0] ?? null, of(entry))).toMatch(
      /says otherwise and was left alone: the next apply of it changes desk back\.$/,
    );
    expect(keepFile(path, [], null, of({ id: "duty" }))).toMatch(/apply --prune of it would end duty\.$/);
    expect(read()).toEqual([{ ...entry, minSeverity: 3 }]);
  });
});
