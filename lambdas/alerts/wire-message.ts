import type { Subscription } from "./subscription.ts";

export type Protocol = Subscription["protocol"];

/** One message of the alert topic: a text per protocol, and the attributes by which it finds its way. */
export interface Message {
  subject: string;
  /** Of the recipients' protocols alone; `default` is what anybody else on the topic gets. */
  texts: { default: string } & Partial<Record<Protocol, string>>;
  /** Subscription ids: each managed subscription's filter policy asks for its own. */
  to: readonly string[];
  /** Watches by which machine subscribers choose; none when no machine is told, so that they get each happening once. */
  watches: readonly string[];
  /** The events that it tells, the main one first. */
  events: readonly string[];
  /** The main event of the story that they belong to. */
  story: string | null;
  severity: number;
  /** PLOVER class; null for a summary of several. */
  class: string | null;
  countries: readonly string[];
  kind: string;
}

/** As SNS's Publish takes it. */
export interface WireMessage {
  Subject: string;
  MessageStructure: "json";
  Message: string;
  MessageAttributes: Record<string, { DataType: string; StringValue: string }>;
}

/** At most eight attributes: raw delivery to SQS takes ten. */
export function toWire(message: Message): WireMessage {
  const list = (values: readonly string[]) => ({
    DataType: "String.Array",
    StringValue: JSON.stringify(values),
  });
  return {
    Subject: message.subject,
    MessageStructure: "json",
    Message: JSON.stringify(message.texts),
    MessageAttributes: {
      ...(message.to.length === 0 ? {} : { to: list(message.to) }),
      ...(message.watches.length === 0 ? {} : { watches: list(message.watches) }),
      ...(message.events.length === 0 ? {} : { events: list(message.events) }),
      ...(message.story === null ? {} : { story: { DataType: "String", StringValue: message.story } }),
      severity: { DataType: "Number", StringValue: String(message.severity) },
      kind: { DataType: "String", StringValue: message.kind },
      ...(message.class === null ? {} : { class: { DataType: "String", StringValue: message.class } }),
      ...(message.countries.length === 0 ? {} : { countries: list(message.countries) }),
    },
  };
}

/** SNS takes 256 KB, all texts with their escapes and all attributes together; some room is left. */
export const mostBytes = 200_000;

/** What SNS counts, in bytes of UTF-8. */
export function bytesOf(message: Message): number {
  const { Message: body, MessageAttributes } = toWire(message);
  const attributes = Object.entries(MessageAttributes).flatMap(([name, { DataType, StringValue }]) => [
    name,
    DataType,
    StringValue,
  ]);
  return [body, ...attributes].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

const fits = (message: Message) => bytesOf(message) <= mostBytes;

/**
 * The whole message if it fits, else the one with the largest number of entries, below `many`, that does: entries stay
 * whole. With `least` when even that is too much.
 * @param compose the message with at most so many entries; all of them for Infinity.
 */
export function fitted(compose: (most: number) => Message, many: number, least = 0): Message {
  const whole = compose(Number.POSITIVE_INFINITY);
  if (fits(whole)) return whole;
  let [kept, tooMany] = [least, many];
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2);
    if (fits(compose(middle))) kept = middle;
    else tooMany = middle;
  }
  return compose(kept);
}
