import { describe, expect, it } from "vitest";
import { type Message, makeDelivery, readMessage } from "../../../lib/local/outbox.ts";
import { countSmsParts } from "../../../lib/local/sms-parts.ts";

const plain: Message = { subject: "A subject", message: "text", structure: undefined, attributes: {} };
const perProtocol = {
  ...plain,
  structure: "json",
  message: JSON.stringify({ default: "for all", email: "long", sms: "short", https: { not: "text" } }),
};

describe("the text that a protocol gets", () => {
  it.each([
    ["email", "long"],
    ["sms", "short"],
    ["sqs", "for all"],
    ["https", "for all"],
  ])("%s: %s", (protocol, text) => {
    expect(readMessage(perProtocol)(protocol)).toBe(text);
  });

  it("is the message itself without a structure", () => {
    expect(readMessage(plain)("sms")).toBe("text");
  });

  it.each([
    [{ message: "not json" }, /not: SyntaxError/],
    [{ message: '{"email": "x"}' }, /default/],
    [{ structure: "xml" }, /json/],
    [{ message: "" }, /Empty/],
    [{ subject: "x".repeat(100) }, /100 characters/],
    [{ subject: "two\nlines" }, /line break/],
    [{ subject: "Ağrı" }, /ASCII/],
    [{ subject: "" }, /empty/],
    [{ structure: undefined, message: "x".repeat(256 * 1024 + 1) }, /too long/],
    [
      {
        structure: undefined,
        message: "x".repeat(256 * 1024 - 5),
        attributes: { kind: { type: "String", value: "new" } },
      },
      /too long/,
    ],
  ])("is refused as SNS would: %#", (change, reason) => {
    expect(() => readMessage({ ...perProtocol, ...change })).toThrow(reason);
  });

  it("takes a subject of 99 characters and a message of 256 KiB", () => {
    const message = "x".repeat(256 * 1024);
    expect(readMessage({ ...plain, subject: "x".repeat(99), message })("email")).toBe(message);
  });

  it("is refused for sms over 1,600 characters", () => {
    const long = { ...perProtocol, message: JSON.stringify({ default: "x".repeat(1601) }) };
    expect(() => readMessage(long)("sms")).toThrow(/1601 characters/);
  });
});

describe("a delivery", () => {
  const now = new Date("2030-01-01T00:00:00Z");
  const attributes = {
    to: { type: "String.Array", value: '["desk"]' },
    severity: { type: "Number", value: "4" },
    kind: { type: "String", value: "new" },
  };

  it("carries what its receiver gets", () => {
    const message = { ...perProtocol, attributes };
    expect(
      makeDelivery(message, readMessage(message), { protocol: "email", endpoint: "desk@example.org" }, now),
    ).toEqual({
      deliveredAt: "2030-01-01T00:00:00.000Z",
      protocol: "email",
      endpoint: "desk@example.org",
      subject: "A subject",
      body: "long",
      attributes: { to: ["desk"], severity: 4, kind: "new" },
    });
  });

  it("has no subject and counts its parts for sms", () => {
    const to = { protocol: "sms", endpoint: "+15555550100" };
    expect(makeDelivery(perProtocol, readMessage(perProtocol), to, now)).toMatchObject({
      subject: null,
      body: "short",
      sms: { encoding: "GSM-7", parts: 1 },
    });
  });
});

describe("parts of a text message", () => {
  it.each([
    ["", "GSM-7", 1],
    ["a".repeat(160), "GSM-7", 1],
    ["a".repeat(161), "GSM-7", 2],
    ["a".repeat(306), "GSM-7", 2],
    ["a".repeat(307), "GSM-7", 3],
    // The euro sign takes two.
    ["€".repeat(80), "GSM-7", 1],
    ["€".repeat(81), "GSM-7", 2],
    ["ş".repeat(70), "UCS-2", 1],
    ["ş".repeat(71), "UCS-2", 2],
    [`ş${"a".repeat(133)}`, "UCS-2", 2],
    [`ş${"a".repeat(134)}`, "UCS-2", 3],
    ["🚁".repeat(35), "UCS-2", 1],
    ["🚁".repeat(36), "UCS-2", 2],
  ])("%#: %s is %s, %d", (text, encoding, parts) => {
    expect(countSmsParts(text)).toEqual({ encoding, parts });
  });
});
