import type { SecurityEvent } from "../events/event.ts";
import { foldAscii } from "./fold-ascii.ts";
import { cutAtWord, harmlessText } from "./harmless-text.ts";
import { isMachines, peopleAmong } from "./machines.ts";
import { eachOnce, mostEntries, renderDigest } from "./render-digest.ts";
import { renderEmail } from "./render-email.ts";
import { bySeverity, gravestOf } from "./render-entry.ts";
import { jsonVersion, mostReports, renderJson } from "./render-json.ts";
import { renderLife, type Silence } from "./render-life.ts";
import { fitWords, renderSms, smsSeptets, toGsm } from "./render-sms.ts";
import { renderSubject, subjectCharacters, subjectStart } from "./render-subject.ts";
import { mostListed, renderSummary, type SummaryText } from "./render-summary.ts";
import { sayEvent } from "./say-event.ts";
import { sayCare } from "./say-sure.ts";
import type { Subscription } from "./subscription.ts";
import { type Digest, type Telling, type Told, watchesOf, watchName } from "./telling.ts";
import type { Watch } from "./watch.ts";
import { fitted, type Message } from "./wire-message.ts";

/** Whom a message goes to, and by what. */
export type Recipient = Pick<Subscription, "id" | "protocol">;

interface Texts {
  /** In one line, for whoever has no text of its own. */
  said: string;
  email: () => string;
  sms: () => string;
  json: () => string;
}

/** Who is told, and texts for their protocols alone; machines get the JSON document unless by e-mail or text message. */
function addressed(to: readonly Recipient[], { said, email, sms, json }: Texts, told: readonly Told[]) {
  const byProtocol = { email, sms, https: json, sqs: json };
  const isToMachines = to.some(isMachines);
  const people = peopleAmong(to);
  const protocols = new Set(people.map(({ protocol }) => protocol));
  if (isToMachines) protocols.add("email").add("sms");
  const texts: Message["texts"] = { default: isToMachines ? json() : said };
  for (const protocol of protocols) texts[protocol] = byProtocol[protocol]();
  return {
    to: people.map(({ id }) => id),
    watches: isToMachines ? watchesOf(told).map(({ id }) => id) : [],
    texts,
  };
}

/** The main happening with what else is told of its story. */
export function composeMessage(telling: Telling, to: readonly Recipient[]): Message {
  const { kind, main, also, story } = telling;
  const told = [main, ...also];
  // However much is cut, these stay.
  const [subject, said] = [renderSubject(telling), sayEvent(main.event)];
  const care = sayCare(main.event) === "" ? "" : ` (${sayCare(main.event)})`;
  const inShort = renderSms(telling);
  return fitted(
    (most) => ({
      ...addressed(
        to,
        {
          said: `${said}${care}`,
          email: () => renderEmail(telling, most),
          sms: () => inShort,
          json: () => renderJson(telling, most),
        },
        told,
      ),
      subject,
      events: idsOf(told),
      story,
      severity: gravestOf(told),
      class: main.event.ploverClass,
      countries: countriesOf(told),
      kind,
    }),
    mostReports,
  );
}

/** All that was held back from the same people, in one message. */
export function composeSummary(told: readonly Told[], to: readonly Recipient[], contact: string): Message {
  const once = bySeverity(eachOnce([{ events: told }]));
  return fitted((most) => {
    const text = renderSummary(once, contact, most);
    return {
      ...addressed(to, textsOf(text), once),
      subject: text.subject,
      events: idsOf(once.slice(0, Math.min(mostListed, most))),
      story: null,
      severity: gravestOf(once),
      class: null,
      countries: countriesOf(once),
      kind: "summary",
    };
  }, mostListed);
}

/** Fewer entries when it would be too long: the gravest. */
export function composeDigest(digest: Digest, to: Recipient): Message {
  const textFor = renderDigest(digest);
  const events = bySeverity(eachOnce(digest.parts));
  const hasMentions = digest.parts.some(({ mentions }) => mentions.length > 0);
  return fitted((entries) => {
    const text = textFor(entries);
    return {
      ...addressed([to], textsOf(text), []),
      subject: text.subject,
      events: idsOf(events.slice(0, Math.min(mostEntries, entries))),
      story: null,
      severity: gravestOf(events),
      class: null,
      countries: countriesOf(events),
      kind: events.length === 0 && hasMentions ? "mention" : "digest",
    };
  }, mostEntries);
}

/** That the publishers of some watches have all fallen silent, or that one speaks again. */
export function composeLife(silence: Silence, to: readonly Recipient[], now: Date): Message {
  const text = renderLife(silence, now);
  return {
    ...addressed(to, textsOf(text), []),
    watches: to.some(isMachines) ? silence.watches.map(({ id }) => id) : [],
    subject: text.subject,
    events: [],
    story: null,
    severity: 1,
    class: null,
    countries: [],
    kind: "life",
  };
}

/** A word to all subscribers of a watch that asks nothing but whether it arrives. */
export function composeTest(watch: Watch, to: readonly Recipient[]): Message {
  const name = harmlessText(watchName(watch), 60);
  const said = `Test of the watch "${name}": this is how its alerts reach you. Nothing has happened.`;
  const subject = foldAscii(`${subjectStart(1, watch.id)}Test of ${name}`);
  return {
    ...addressed(
      to,
      {
        said,
        email: () => `${said}\n`,
        sms: () => fitWords(toGsm(said), smsSeptets),
        json: () =>
          JSON.stringify({
            version: jsonVersion,
            kind: "test",
            watch: { id: watch.id, title: watchName(watch) },
            said,
          }),
      },
      [],
    ),
    subject: foldAscii(cutAtWord(subject, subjectCharacters - 2)),
    watches: [watch.id],
    events: [],
    story: null,
    severity: 1,
    class: null,
    countries: [],
    kind: "test",
  };
}

const textsOf = ({ subject, ...texts }: SummaryText): Texts => ({ said: subject, ...texts });

const idsOf = (told: readonly Told[]): string[] => told.map(({ event }) => event.id);

/** Countries that some word names. */
const countriesOf = (told: readonly Told[]): string[] => [
  ...new Set(told.flatMap(({ event }) => namedCountries(event))),
];
const namedCountries = ({ place }: SecurityEvent) =>
  place === null || place.inferred ? [] : place.countries;
