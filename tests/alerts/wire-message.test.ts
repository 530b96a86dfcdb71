import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  composeDigest,
  composeMessage,
  composeSummary,
  composeTest,
  type Recipient,
} from "../../lambdas/alerts/compose-message.ts";
import type { DigestPart, Mention } from "../../lambdas/alerts/render-digest.ts";
import type { Summed } from "../../lambdas/alerts/render-summary.ts";
import type { Telling } from "../../lambdas/alerts/telling.ts";
import { watchSchema } from "../../lambdas/alerts/watch.ts";
import { bytesOf, type Message, mostBytes, toWire } from "../../lambdas/alerts/wire-message.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { readMessage } from "../../lib/local/outbox.ts";
import type { Said } from "../events/report-of.ts";
import { eventOf } from "./event-of.ts";

const watchOf = (id: string) => v.parse(watchSchema, { id, title: `Strikes, ${id}`, places: ["XA"] });
const one = (protocol: Recipient["protocol"]): Recipient => ({ id: `one-${protocol}`, protocol });
const all = [one("email"), one("sms"), one("https"), one("sqs")];

/** Texts that grow most on their way: quotes and backslashes, escaped twice, and letters of four bytes. */
const heavy = (characters: number) => '\\"😀م'.repeat(Math.ceil(characters / 4));
const link = (n: number) => `https://news.example/${"a".repeat(400)}/${n}`;

const telling = (said: Said[]): Telling => ({
  event: eventOf(...said),
  watch: watchOf("strikes"),
  kind: "new",
  changes: [],
  why: ["place Dunmere, within XA"],
});
const known = eventOf({ url: link(0), title: heavy(300), publisher: heavy(200) });
const summed = (count: number, fields: Partial<SecurityEvent> = {}): Summed[] =>
  Array.from({ length: count }, (_, n) => ({
    event: { ...known, id: `e-${n}`, ...fields },
    change: "new",
  }));
const mentions = (count: number): Mention[] =>
  Array.from({ length: count }, (_, n) => ({
    title: `${n} ${heavy(400)}`,
    publisher: heavy(100),
    language: "ar",
    url: link(n),
    names: ["Dunmere", heavy(60)],
  }));
const parts = (watches: number, events: number, named: number): DigestPart[] =>
  Array.from({ length: watches }, (_, n) => ({
    watch: watchOf(`watch-${n}`),
    events: summed(events, { severity: n === watches - 1 ? 5 : 3 }),
    mentions: mentions(named),
  }));

/** As SNS counts it, with what it refuses. */
function isTaken(message: Message): void {
  const { Subject, Message: body, MessageStructure, MessageAttributes } = toWire(message);
  const attributes = Object.fromEntries(
    Object.entries(MessageAttributes).map(([name, { DataType, StringValue }]) => [
      name,
      { type: DataType, value: StringValue },
    ]),
  );
  readMessage({ subject: Subject, message: body, structure: MessageStructure, attributes });
  expect(bytesOf(message)).toBeLessThanOrEqual(mostBytes);
  expect(JSON.stringify(message.texts)).not.toMatch(/\\\\?ud[89a-f]|\ufffd/i);
}

const textsOf = ({ texts }: Message) => Object.keys(texts);
const documentSchema = v.looseObject({
  leftWatches: v.optional(v.number()),
  watches: v.optional(
    v.array(
      v.looseObject({
        id: v.string(),
        events: v.array(v.unknown()),
        mentions: v.array(v.unknown()),
        left: v.object({ events: v.number(), mentions: v.number() }),
      }),
    ),
    [],
  ),
  events: v.optional(v.array(v.unknown()), []),
});
const documentOf = ({ texts }: Message) => v.parse(documentSchema, JSON.parse(texts.sqs ?? "{}"));

describe("a message carries the texts of its recipients' protocols alone", () => {
  it.each<[string, (to: Recipient[]) => Message]>([
    ["an alert", (to) => composeMessage(telling([{}]), to)],
    ["a summary", (to) => composeSummary(watchOf("strikes"), summed(2), to)],
    ["a test", (to) => composeTest(watchOf("strikes"), to)],
  ])("%s", (_, compose) => {
    expect(textsOf(compose([one("email")]))).toEqual(["default", "email"]);
    expect(textsOf(compose([one("sms"), one("sms")]))).toEqual(["default", "sms"]);
    expect(textsOf(compose([one("https"), one("email")])).toSorted()).toEqual(["default", "email", "https"]);
    expect(textsOf(compose(all))).toHaveLength(5);
    expect(compose(all).to).toEqual(["one-email", "one-sms", "one-https", "one-sqs"]);
  });

  it("a digest", () => {
    expect(textsOf(composeDigest(parts(2, 1, 1), "2031-05-10", one("sms")))).toEqual(["default", "sms"]);
    expect(textsOf(composeDigest(parts(2, 1, 1), "2031-05-10", one("sqs")))).toEqual(["default", "sqs"]);
  });
});

describe("a message is cut by bytes, in whole entries", () => {
  it("not at all where it fits", () => {
    const message = composeDigest(parts(2, 20, 10), "2031-05-10", one("email"));
    isTaken(message);
    expect(message.texts.email).not.toContain("… and");
    expect(message.texts.email?.match(/^- /gm)).toHaveLength(2 * 30 + 2);
  });

  it.each([10, 40])("a digest of %i full watches, the gravest of each first", (count) => {
    for (const protocol of ["email", "sqs"] as const) {
      const message = composeDigest(parts(count, 40, 20), "2031-05-10", one(protocol));
      isTaken(message);
      expect(bytesOf(message)).toBeGreaterThan(mostBytes / 4);
      expect(message.subject).toBe(
        `Digest of 2031-05-10: ${count * 40} events, ${count * 20} mentions, gravest 5 of 5`,
      );
    }
    const { email = "" } = composeDigest(parts(count, 40, 20), "2031-05-10", one("email")).texts;
    expect(email).toMatch(/^… and \d+ more: vedette events --since 2031-05-10$/m);
    // Every entry has its link on the line below: none was cut in two.
    for (const entry of email
      .split(/^- /m)
      .slice(1)
      .filter((text) => text.includes("severity")))
      expect(entry).toContain("\n  https://news.example/");
    const { watches, leftWatches = 0 } = documentOf(
      composeDigest(parts(count, 40, 20), "2031-05-10", one("sqs")),
    );
    expect(watches.length + leftWatches).toBe(count);
    for (const { events, mentions: named, left } of watches)
      expect([events.length + left.events, named.length + left.mentions]).toEqual([40, 20]);
  });

  it("leaves watches out when there are too many, those without a grave event first", () => {
    const many = parts(400, 1, 1);
    const email = composeDigest(many, "2031-05-10", one("email"));
    isTaken(email);
    expect(email.texts.email).toMatch(/\n… and \d+ more watches\n/);
    expect(email.watches[0]).toBe("watch-399");
    isTaken(composeDigest(many, "2031-05-10", one("sqs")));
  });

  it("a summary to all protocols at once", () => {
    const message = composeSummary(watchOf("strikes"), summed(100, { publishers: [heavy(4000)] }), all);
    isTaken(message);
    expect(message.texts.email).toMatch(/^… and \d+ more: vedette events --since 2031-05-10$/m);
    expect(message.texts.sms?.length).toBeLessThanOrEqual(160);
  });

  it("an alert whose event is as large as one can be", () => {
    const many = Array.from({ length: 40 }, (_, n) => ({
      publisher: `${n} ${heavy(8000)}`,
      sentence: heavy(5000),
      title: heavy(5000),
      url: link(n),
      source: Array.from({ length: 20 }, (_, i) => `unlisted:${n} ${i} ${heavy(3000)}`),
    }));
    const message = composeMessage(telling(many), all);
    isTaken(message);
    expect(JSON.parse(message.texts.sqs ?? "")).toMatchObject({
      kind: "new",
      event: { id: "e-1", severity: 3 },
    });
    expect(message.texts.email).toContain("Event e-1: vedette events show e-1");
  });

  it("keeps halves of characters out", () => {
    const half = composeMessage(telling([{ title: `${"w".repeat(299)}😀`, sentence: "a \ud83d b" }]), all);
    isTaken(half);
  });
});
