import type { SecurityEvent } from "../events/event.ts";
import { foldAscii } from "./fold-ascii.ts";
import { cutAtWord, harmlessText } from "./harmless-text.ts";
import { type DigestPart, mostOfWatch, renderDigest } from "./render-digest.ts";
import { renderEmail, renderSubject } from "./render-email.ts";
import { mostReports, renderJson } from "./render-json.ts";
import { fitWords, renderSms, toGsm } from "./render-sms.ts";
import { mostListed, renderSummary, type SummaryText, type Summed } from "./render-summary.ts";
import { sayEventWithCare } from "./say-event.ts";
import type { Subscription } from "./subscription.ts";
import { type Telling, watchName } from "./telling.ts";
import type { Watch } from "./watch.ts";
import { fitted, type Message } from "./wire-message.ts";

/** Whom a message goes to, and by what. */
export type Recipient = Pick<Subscription, "id" | "protocol">;

interface Texts {
  default: string;
  email: () => string;
  sms: () => string;
  json: () => string;
}

/** Who is told, and texts for their protocols alone. */
function addressed(to: readonly Recipient[], { default: said, email, sms, json }: Texts) {
  const byProtocol = { email, sms, https: json, sqs: json };
  const protocols = new Set(to.map(({ protocol }) => protocol));
  const texts: Message["texts"] = { default: said };
  for (const protocol of protocols) texts[protocol] = byProtocol[protocol]();
  return { to: to.map(({ id }) => id), texts };
}

export function composeMessage(telling: Telling, to: readonly Recipient[]): Message {
  const { event, watch, kind } = telling;
  return fitted(
    (most) => ({
      ...addressed(to, {
        default: sayEventWithCare(event),
        email: () => renderEmail(telling, most),
        sms: () => renderSms(telling),
        json: () => renderJson(telling, most),
      }),
      subject: renderSubject(telling),
      watches: [watch.id],
      severity: event.severity,
      class: event.ploverClass,
      countries: countriesOf([event]),
      kind,
    }),
    mostReports,
  );
}

export function composeSummary(watch: Watch, events: readonly Summed[], to: readonly Recipient[]): Message {
  return fitted((most) => {
    const text = renderSummary(watch, events, most);
    return {
      ...addressed(to, textsOf(text)),
      subject: text.subject,
      watches: [watch.id],
      severity: Math.max(...events.map(({ event }) => event.severity)),
      class: null,
      countries: countriesOf(events.map(({ event }) => event)),
      kind: "summary",
    };
  }, mostListed);
}

/** Of each watch fewer entries when it would be too long, then fewer watches, those with the gravest events. */
export function composeDigest(parts: readonly DigestPart[], day: string, to: Recipient): Message {
  const gravest = ({ events }: DigestPart) => Math.max(0, ...events.map(({ event }) => event.severity));
  const sorted = parts.toSorted((a, b) => gravest(b) - gravest(a));
  const [whole, gravestFirst] = [renderDigest(parts, day), renderDigest(sorted, day)];
  const events = parts.flatMap((part) => part.events.map(({ event }) => event));
  const severity = Math.max(1, ...events.map((event) => event.severity));
  const compose = (text: SummaryText, shown: readonly DigestPart[]): Message => ({
    ...addressed([to], textsOf(text)),
    subject: text.subject,
    watches: shown.map(({ watch }) => watch.id),
    severity,
    class: null,
    countries: countriesOf(events),
    kind: events.length > 0 ? "digest" : "mention",
  });
  return fitted(
    (watches) =>
      watches === Number.POSITIVE_INFINITY
        ? fitted((entries) => compose(whole({ watches, entries }), parts), mostOfWatch.events, 1)
        : compose(gravestFirst({ watches, entries: 1 }), sorted.slice(0, watches)),
    parts.length,
  );
}

/** A word to all subscribers of a watch that asks nothing but whether it arrives. */
export function composeTest(watch: Watch, to: readonly Recipient[]): Message {
  const name = harmlessText(watchName(watch), 60);
  const said = `Test of the watch "${name}": this is how its alerts reach you. Nothing has happened.`;
  return {
    ...addressed(to, {
      default: said,
      email: () => `${said}\n`,
      sms: () => fitWords(toGsm(said), 160),
      json: () =>
        JSON.stringify({ version: 1, kind: "test", watch: { id: watch.id, title: watchName(watch) }, said }),
    }),
    subject: foldAscii(cutAtWord(foldAscii(`Test of ${name}`), 97)),
    watches: [watch.id],
    severity: 1,
    class: null,
    countries: [],
    kind: "test",
  };
}

const textsOf = ({ subject, ...texts }: SummaryText): Texts => ({ default: subject, ...texts });

/** Countries that some word names. */
const countriesOf = (events: readonly SecurityEvent[]): string[] => [
  ...new Set(events.flatMap(({ place }) => (place === null || place.inferred ? [] : place.countries))),
];
