import type { SecurityEvent } from "../events/event.ts";
import { renderEmail, renderSubject } from "./render-email.ts";
import { renderJson } from "./render-json.ts";
import { renderSms } from "./render-sms.ts";
import { renderSummary, type Summed } from "./render-summary.ts";
import { sayEvent } from "./say-event.ts";
import type { Telling } from "./telling.ts";
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
      default: sayEvent(event),
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

/** Countries that some word names. */
const countriesOf = (events: readonly SecurityEvent[]): string[] => [
  ...new Set(events.flatMap(({ place }) => (place === null || place.inferred ? [] : place.countries))),
];
