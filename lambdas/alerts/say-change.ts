import type { SecurityEvent } from "../events/event.ts";
import { sayInstead } from "../events/put-right.ts";
import { quietedBy, type Verdict } from "../events/ruling.ts";
import { harmlessText } from "./harmless-text.ts";
import { listNames } from "./say-event.ts";
import { sayOpinion } from "./say-reading.ts";
import { isDenial } from "./say-sure.ts";
import type { Told } from "./telling.ts";

/** One change of an event since it was told last: for a sentence, and for a subject or a text message. */
interface Change {
  said: (event: SecurityEvent) => string;
  short: string;
}

/** By the change's key as alerts hold it, without what stands behind a colon there. */
const changeWords: Readonly<Record<string, Change>> = {
  severity: { said: ({ severity }) => `severity now ${severity} of 5`, short: "graver" },
  rated: {
    said: (event) => `now told by ${listNames(tellersOf(event))}: severity ${event.severity} of 5`,
    short: "told by a rated publisher",
  },
  rules: {
    said: (event) => `now told by ${listNames(tellersOf(event))}, and no longer by a model alone`,
    short: "told by a publisher",
  },
  modality: { said: () => "now said to have happened", short: "it happened" },
  denied: {
    said: (event) => {
      const by = deniers(event);
      return `a denial is reported${by.length > 0 ? ` by ${listNames(by)}` : ""}`;
    },
    short: "denied",
  },
  publishers: {
    said: (event) => `now told by ${listNames(tellersOf(event))}`,
    short: "told by more",
  },
  doubted: {
    said: ({ secondReading }) =>
      `the second reader takes it back: ${secondReading?.opinions.slice(0, 1).map(sayOpinion).join("") ?? ""}`,
    short: "doubted by the second reader",
  },
  confirmed: {
    said: (event) => `now confirmed: told by ${listNames(tellersOf(event))}`,
    short: "confirmed",
  },
};

/** What changed since it was told, in words: "severity now 4", "a denial is reported by Averia Today". */
export const sayChanges = (changes: readonly string[], event: SecurityEvent): string[] =>
  wordsOf(changes).map(({ said }) => said(event));

/** The same in a word or two each. */
export const sayChangesShort = (changes: readonly string[]): string[] =>
  wordsOf(changes).map(({ short }) => short);

function wordsOf(changes: readonly string[]): Change[] {
  const keys = changes
    .flatMap((change) => (change.split("@")[0] ?? "").split("+"))
    .map((key) => key.split(":")[0] ?? "");
  return [...new Set(keys)].flatMap((key) => changeWords[key] ?? []);
}

const publishersOf = (event: SecurityEvent, areDenying: boolean): string[] => [
  ...new Set(
    event.reports
      .filter((report) => report.counts && isDenial(report) === areDenying)
      .map(({ publisher }) => publisher),
  ),
];
const tellersOf = (event: SecurityEvent) => publishersOf(event, false);
const deniers = (event: SecurityEvent) => publishersOf(event, true);

/** A correction: an event as it stands now, and what is corrected, in words that it came with, if it did. */
type Corrected = Pick<Told, "event" | "changes">;

/** Whether what somebody was told stands again, as it has been put right: the event says it so now. */
export function isPutRight({ event, changes }: Corrected): boolean {
  const { feedback, foldedInto, retracted, backgroundOnly } = event;
  return (
    quietedBy(feedback) === null &&
    (changes.length > 0 || feedback.some(({ instead }) => instead !== null)) &&
    foldedInto === null &&
    !retracted &&
    !backgroundOnly
  );
}

/** Why what somebody was told no longer stands, or what has been put right. */
export function sayWhyVoid({ event, changes }: Corrected): string {
  if (changes.length > 0) return changes.map((said) => harmlessText(said, 300)).join("; ");
  const { feedback, foldedInto, retracted, backgroundOnly } = event;
  const quieted = quietedBy(feedback);
  if (quieted !== null) return verdictWords[quieted];
  const corrected = feedback.findLast(({ instead }) => instead !== null);
  if (corrected !== undefined) return harmlessText(sayInstead(corrected), 200);
  if (foldedInto !== null) return verdictWords.duplicate;
  if (retracted) return "its articles say so no longer";
  return backgroundOnly ? "its articles only look back on it" : "it was looked at again";
}

const verdictWords: Record<Verdict, string> = {
  right: "it was looked at again",
  false: "it did not happen as it was read",
  duplicate: "it is one with another event",
  "wrong-place": "it did not happen at that place",
  "wrong-actor": "it was not done by or to those who were named",
};
