import type { SecurityEvent } from "../events/event.ts";
import { foldAscii } from "./fold-ascii.ts";
import { cutAtWord, harmlessText } from "./harmless-text.ts";
import { type DigestPart, renderDigest } from "./render-digest.ts";
import { renderEmail, renderSubject } from "./render-email.ts";
import { renderJson } from "./render-json.ts";
import { fitWords, renderSms, toGsm } from "./render-sms.ts";
import { renderSummary, type Summed } from "./render-summary.ts";
import { sayEventWithCare } from "./say-event.ts";
import { type Telling, watchName } from "./telling.ts";
import type { Watch } from "./watch.ts";

/** One message of the alert topic: a text per protocol, and the attributes by which it finds its way. */
export interface Message {
  subject: string;
  texts: { default: string; email: string; sms: string; https: string; sqs: string };
  /** Subscription ids: each managed subscription's filter policy asks for its own. */
  to: readonly string[];
  watches: readonly string[];
  severity: number;
  /** PLOVER class; null for a summary of several. */
  class: string | null;
  countries: readonly string[];
  kind: string;
}

export function composeMessage(telling: Telling, to: readonly string[]): Message {
  const { event, watch, kind } = telling;
  const json = renderJson(telling);
  return {
    subject: renderSubject(telling),
    texts: {
      default: sayEventWithCare(event),
      email: renderEmail(telling),
      sms: renderSms(telling),
      https: json,
      sqs: json,
    },
    to,
    watches: [watch.id],
    severity: event.severity,
    class: event.ploverClass,
    countries: countriesOf([event]),
    kind,
  };
}

export function composeSummary(watch: Watch, events: readonly Summed[], to: readonly string[]): Message {
  const { subject, email, sms, json } = renderSummary(watch, events);
  return {
    subject,
    texts: { default: subject, email, sms, https: json, sqs: json },
    to,
    watches: [watch.id],
    severity: Math.max(...events.map(({ event }) => event.severity)),
    class: null,
    countries: countriesOf(events.map(({ event }) => event)),
    kind: "summary",
  };
}

export function composeDigest(parts: readonly DigestPart[], day: string, to: string): Message {
  const { subject, email, sms, json } = renderDigest(parts, day);
  const events = parts.flatMap((part) => part.events.map(({ event }) => event));
  return {
    subject,
    texts: { default: subject, email, sms, https: json, sqs: json },
    to: [to],
    watches: parts.map(({ watch }) => watch.id),
    severity: Math.max(1, ...events.map(({ severity }) => severity)),
    class: null,
    countries: countriesOf(events),
    kind: events.length > 0 ? "digest" : "mention",
  };
}

/** A word to all subscribers of a watch that asks nothing but whether it arrives. */
export function composeTest(watch: Watch, to: readonly string[]): Message {
  const name = harmlessText(watchName(watch), 60);
  const said = `Test of the watch "${name}": this is how its alerts reach you. Nothing has happened.`;
  const json = JSON.stringify({
    version: 1,
    kind: "test",
    watch: { id: watch.id, title: watchName(watch) },
    said,
  });
  return {
    subject: foldAscii(cutAtWord(foldAscii(`Test of ${name}`), 97)),
    texts: { default: said, email: `${said}\n`, sms: fitWords(toGsm(said), 160), https: json, sqs: json },
    to,
    watches: [watch.id],
    severity: 1,
    class: null,
    countries: [],
    kind: "test",
  };
}

/** Countries that some word names. */
const countriesOf = (events: readonly SecurityEvent[]): string[] => [
  ...new Set(events.flatMap(({ place }) => (place === null || place.inferred ? [] : place.countries))),
];
