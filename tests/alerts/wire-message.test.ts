import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  composeDigest,
  composeMessage,
  composeSummary,
  composeTest,
  type Recipient,
} from "../../lambdas/alerts/compose-message.ts";
import { machines } from "../../lambdas/alerts/machines.ts";
import type { Digest, DigestPart, Mention, Told } from "../../lambdas/alerts/telling.ts";
import { watchSchema } from "../../lambdas/alerts/watch.ts";
import { bytesOf, type Message, mostBytes, toWire } from "../../lambdas/alerts/wire-message.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { readMessage } from "../../lib/local/outbox.ts";
import { eventOf } from "./event-of.ts";
import { tellingOf, toldOf, withEvent } from "./telling-of.ts";

const watchOf = (id: string) => v.parse(watchSchema, { id, title: `Strikes, ${id}`, places: ["XA"] });
const one = (protocol: Recipient["protocol"]): Recipient => ({ id: `one-${protocol}`, protocol });
const all = [one("email"), one("sms"), one("https"), one("sqs")];

/** Texts that grow most on their way: quotes and backslashes, escaped twice, and letters of four bytes. */
const heavy = (characters: number) => '\\"😀م'.repeat(Math.ceil(characters / 4));
const link = (n: number) => `https://news.example/${"a".repeat(400)}/${n}`;

const known = eventOf({ url: link(0), title: heavy(300), publisher: heavy(200) });
const heavyWatches = Array.from({ length: 30 }, (_, n) => ({
  id: `watch-${n}`,
  title: heavy(200),
  why: [heavy(300), heavy(300)],
}));
const many = (count: number, fields: Partial<SecurityEvent> = {}): Told[] =>
  Array.from({ length: count }, (_, n) => ({
    event: { ...known, id: `e-${n}`, ...fields },
    changes: [],
    watches: heavyWatches.slice(0, 3),
  }));
const mentions = (count: number): Mention[] =>
  Array.from({ length: count }, (_, n) => ({
    title: `${n} ${heavy(400)}`,
    publisher: heavy(100),
    language: "ar",
    url: link(n),
    names: ["Dunmere", heavy(60)],
  }));
/** Of each watch events of its own; the last one's are the gravest. */
const digestOf = (watches: number, events: number, named: number): Digest => ({
  parts: Array.from(
    { length: watches },
    (_, n): DigestPart => ({
      watch: watchOf(`watch-${n}`),
      events: many(events, { severity: n === watches - 1 ? 5 : 3 }).map((told) => ({
        ...told,
        event: { ...told.event, id: `e-${n}-${told.event.id}` },
      })),
      mentions: mentions(named),
    }),
  ),
  life: null,
  corrections: many(20),
  day: "2031-05-10",
  contact: "",
});

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
  expect(Object.keys(attributes).length).toBeLessThanOrEqual(9);
  expect(JSON.stringify(message.texts)).not.toMatch(/\\\\?ud[89a-f]|\ufffd/i);
}

const textsOf = ({ texts }: Message) => Object.keys(texts);
const documentSchema = v.looseObject({
  told: v.array(v.looseObject({ id: v.string() })),
  mentions: v.optional(v.array(v.unknown()), []),
  left: v.object({ events: v.number(), mentions: v.number() }),
});
const documentOf = ({ texts }: Message) => v.parse(documentSchema, JSON.parse(texts.sqs ?? "{}"));

describe("a message carries the texts of its recipients' protocols alone", () => {
  it.each<[string, (to: Recipient[]) => Message]>([
    ["an alert", (to) => composeMessage(tellingOf(), to)],
    ["a summary", (to) => composeSummary(many(2), to, "")],
    ["a test", (to) => composeTest(watchOf("strikes"), to)],
  ])("%s", (_, compose) => {
    expect(textsOf(compose([one("email")]))).toEqual(["default", "email"]);
    expect(textsOf(compose([one("sms"), one("sms")]))).toEqual(["default", "sms"]);
    expect(textsOf(compose([one("https"), one("email")])).toSorted()).toEqual(["default", "email", "https"]);
    expect(textsOf(compose(all))).toHaveLength(5);
    expect(compose(all).to).toEqual(["one-email", "one-sms", "one-https", "one-sqs"]);
  });

  it("a digest", () => {
    expect(textsOf(composeDigest(digestOf(2, 1, 1), one("sms")))).toEqual(["default", "sms"]);
    expect(textsOf(composeDigest(digestOf(2, 1, 1), one("sqs")))).toEqual(["default", "sqs"]);
  });
});

describe("attributes", () => {
  const namesOf = (message: Message) => Object.keys(toWire(message).MessageAttributes).toSorted();

  it("are eight at most, each of them left out when there is nothing to say", () => {
    const story = tellingOf(toldOf(), { story: "e-1" });
    expect(namesOf(composeMessage(story, [...all, { id: machines.id, protocol: "sqs" }]))).toEqual([
      "class",
      "countries",
      "events",
      "kind",
      "severity",
      "story",
      "to",
      "watches",
    ]);
    const nowhere = withEvent(toldOf([{ place: null }]), {});
    expect(namesOf(composeMessage(tellingOf(nowhere), all))).toEqual([
      "class",
      "events",
      "kind",
      "severity",
      "to",
    ]);
  });

  it("name the events that are told, the main one first, and the story", () => {
    const main = withEvent(toldOf(), { id: "e-main" });
    const also = [withEvent(toldOf([{ severity: 4 }]), { id: "e-other" })];
    const { MessageAttributes } = toWire(composeMessage(tellingOf(main, { also, story: "e-main" }), all));
    expect(MessageAttributes["events"]).toEqual({
      DataType: "String.Array",
      StringValue: '["e-main","e-other"]',
    });
    expect(MessageAttributes["story"]).toEqual({ DataType: "String", StringValue: "e-main" });
    expect(MessageAttributes["severity"]).toEqual({ DataType: "Number", StringValue: "4" });
  });
});

describe("a message is cut by bytes, in whole entries", () => {
  it("not at all where it fits", () => {
    const message = composeDigest(digestOf(2, 20, 10), one("email"));
    isTaken(message);
    expect(message.texts.email?.match(/^- /gm)).toHaveLength(2 * 30 + 10);
    expect(message.events).toHaveLength(40);
  });

  it.each([10, 40, 400])("a digest of %i full watches, the gravest first", (count) => {
    const digest = digestOf(count, 40, 20);
    for (const protocol of ["email", "sqs"] as const) {
      const message = composeDigest(digest, one(protocol));
      isTaken(message);
      expect(bytesOf(message)).toBeGreaterThan(mostBytes / 4);
      expect(message.subject).toContain(
        `[Vedette 5] digest: ${count * 40} events, ${count * 20} mentions: Air`,
      );
      expect(message.events[0]).toMatch(`e-${count - 1}-`);
    }
    const { email = "" } = composeDigest(digest, one("email")).texts;
    expect(email).toMatch(/^… and \d+ more, the gravest of them 3 of 5$/m);
    // Every entry has its link on the line below: none was cut in two.
    const entries =
      email
        .split(/^Of what you were told before$/m)[0]
        ?.split(/^- /m)
        .slice(1) ?? [];
    for (const entry of entries) expect(entry).toContain("\nhttps://news.example/");
    const { told, mentions: named, left } = documentOf(composeDigest(digest, one("sqs")));
    expect([told.length + left.events, named.length + left.mentions]).toEqual([count * 40, count * 20]);
  });

  it("a summary to all protocols at once", () => {
    const message = composeSummary(many(100, { publishers: [heavy(4000)] }), all, "");
    isTaken(message);
    expect(message.texts.email).toMatch(/^… and \d+ more, the gravest of them 3 of 5$/m);
    expect(message.texts.sms?.length).toBeLessThanOrEqual(160);
    expect(message.events.length).toBeLessThanOrEqual(30);
  });

  it("a story whose events are as large as they can be, on thirty watches", () => {
    const reports = Array.from({ length: 40 }, (_, n) => ({
      publisher: `${n} ${heavy(8000)}`,
      sentence: heavy(5000),
      title: heavy(5000),
      object: heavy(80),
      url: link(n),
      source: Array.from({ length: 20 }, (_, i) => `unlisted:${n} ${i} ${heavy(3000)}`),
    }));
    const told = { ...toldOf(reports), watches: heavyWatches };
    const also = Array.from({ length: 11 }, (_, n) => withEvent(told, { id: `e-also-${n}` }));
    const message = composeMessage(tellingOf(told, { also, contact: heavy(2000) }), [
      ...all,
      { id: machines.id, protocol: "sqs" },
    ]);
    isTaken(message);
    expect(JSON.parse(message.texts.sqs ?? "")).toMatchObject({
      kind: "new",
      told: [{ event: { id: "e-1", severity: 3 } }],
    });
    expect(message.texts.email).toContain("\nEvent e-1: ASSAULT");
    expect(message.events).toHaveLength(12);
  });

  it("to many subscribers", () => {
    const to = Array.from({ length: 200 }, (_, n) => ({ id: `subscriber-${n}`, protocol: "sqs" as const }));
    isTaken(
      composeMessage(tellingOf(toldOf(Array.from({ length: 60 }, () => ({ title: heavy(5000) })))), to),
    );
  });

  it("keeps halves of characters out", () => {
    const half = toldOf([{ title: `${"w".repeat(299)}😀`, sentence: "a \ud83d b", object: "a \ud83d" }]);
    isTaken(composeMessage(tellingOf(half), all));
  });
});
