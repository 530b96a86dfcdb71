import { BadInput } from "../../lambdas/check.ts";
import { appendLine } from "./data-folder.ts";
import type { MessageAttributes } from "./filter-policies.ts";
import { countSmsParts, type SmsParts } from "./sms-parts.ts";

/** One delivery, as its receiver would have got it: one line of `<data>/outbox.jsonl`. */
export interface Delivery {
  deliveredAt: string;
  protocol: string;
  endpoint: string;
  /** Text messages have none. */
  subject: string | null;
  body: string;
  attributes: Record<string, unknown>;
  /** Text messages only: what the operator pays for. */
  sms?: SmsParts;
}

export interface Message {
  subject: string | undefined;
  message: string;
  /** `json`: `message` holds a text per protocol, and a default. */
  structure: string | undefined;
  attributes: MessageAttributes;
}

/** SNS: "less than 100 characters", ASCII, no line breaks or control characters, begins with no blank. */
const subjectLimit = 100;
/** SNS, message and attributes together, in bytes. */
const messageLimit = 256 * 1024;
/** SNS, for one text message, in characters. */
const smsLimit = 1600;

/**
 * The message's text by protocol.
 * @throws {BadInput} saying why SNS would refuse it.
 */
export function readMessage(message: Message): (protocol: string) => string {
  const { subject } = message;
  if (subject !== undefined) checkSubject(subject);
  const attributeBytes = Object.entries(message.attributes).reduce(
    (sum, [name, { type, value }]) => sum + Buffer.byteLength(name + type + value),
    0,
  );
  const bytes = Buffer.byteLength(message.message) + attributeBytes;
  if (message.message === "") throw new BadInput("the message", ["Empty message"]);
  if (bytes > messageLimit) {
    throw new BadInput("the message", [`Message too long: ${bytes} bytes of ${messageLimit}`]);
  }
  if (message.structure === undefined) return (protocol) => checkLength(protocol, message.message);
  if (message.structure !== "json") {
    throw new BadInput("the message", [`MessageStructure must be json: found "${message.structure}"`]);
  }
  const texts = readTexts(message.message);
  return (protocol) => checkLength(protocol, texts.get(protocol) ?? texts.get("default") ?? "");
}

function checkLength(protocol: string, text: string): string {
  if (protocol !== "sms" || text.length <= smsLimit) return text;
  throw new BadInput("the message", [
    `Its text for sms has ${text.length} characters: SNS sends ${smsLimit} at most`,
  ]);
}

function checkSubject(subject: string): void {
  const problems = [
    subject.length >= subjectLimit &&
      `has ${subject.length} characters: fewer than ${subjectLimit} are allowed`,
    !/^[\x20-\x7e]*$/.test(subject) && "holds a line break, a control character or a letter outside ASCII",
    !/^\S/.test(subject) && "begins with a blank or is empty",
  ].filter((problem) => problem !== false);
  if (problems.length > 0) throw new BadInput("Subject", problems);
}

function readTexts(json: string): Map<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw new BadInput("the message", [`MessageStructure is json, but Message is not: ${String(error)}`]);
  }
  const entries = typeof parsed === "object" && parsed !== null ? Object.entries(parsed) : [];
  // As on SNS, entries that are not text are passed over.
  const texts = new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  if (!texts.has("default")) {
    throw new BadInput("the message", ["MessageStructure is json, but Message has no text for default"]);
  }
  return texts;
}

/** What one subscriber gets. */
export function makeDelivery(
  message: Message,
  textFor: (protocol: string) => string,
  to: { protocol: string; endpoint: string },
  now: Date,
): Delivery {
  const body = textFor(to.protocol);
  const isSms = to.protocol === "sms";
  return {
    deliveredAt: now.toISOString(),
    protocol: to.protocol,
    endpoint: to.endpoint,
    subject: isSms ? null : (message.subject ?? null),
    body,
    attributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, attribute]) => [name, plainValue(attribute)]),
    ),
    ...(isSms ? { sms: countSmsParts(body) } : {}),
  };
}

function plainValue({ type, value }: MessageAttributes[string]): unknown {
  if (type === "Number") return Number(value);
  return type === "String.Array" ? JSON.parse(value) : value;
}

/** Appends to the outbox file: a line is whole or not there, so that a reader never sees half of one. */
export const writeTo =
  (path: string) =>
  (delivery: Delivery): void =>
    appendLine(path, JSON.stringify(delivery));
