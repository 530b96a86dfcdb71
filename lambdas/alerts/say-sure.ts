import type { EventReport, SecurityEvent } from "../events/event.ts";
import type { Reliability } from "../feed/feed.ts";
import { harmlessText } from "./harmless-text.ts";
import { capitalise, listNames } from "./say-event.ts";

/** How sure an event is, in words for people. */

/** The NATO Admiralty scale in its own words. */
export const credibilityWords: Readonly<Record<number, string>> = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
};

/** The other half of that scale. */
export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "not rated",
};

/** Of an event that nobody tells whose publisher is rated: every message says it. */
export const unratedSaid = "told only by publishers that nobody has rated";

/** Whose word alone an event rests on, when it is nobody's who is rated: "" of others. Every message says it. */
export function sayCare({ unrated, readBy }: Pick<SecurityEvent, "unrated" | "readBy">): string {
  if (readBy !== undefined)
    return `read by the model ${harmlessText(readBy.model, 80)} alone, checked by nobody`;
  return unrated ? unratedSaid : "";
}

export const isDenial = ({ modality }: Pick<EventReport, "modality">): boolean => modality === "denied";

/** "Doubtful: told by one publisher, usually reliable; denied by Averia Today." */
export const sayHowSure = (event: SecurityEvent): string =>
  `${capitalise(credibilityWords[event.credibility] ?? "not judged")}: ${sayTellers(event)}.`;

/** On what that rests. */
export function sayTellers(event: SecurityEvent): string {
  const { independentCount, reports, denied, modality, unrated } = event;
  const telling = reports.filter((report) => report.counts && (modality === "denied" || !isDenial(report)));
  const best = reliabilityWords[telling.map(({ reliability }) => reliability).toSorted()[0] ?? "F"];
  const told = modality === "denied" ? "only its denial is reported, by" : "told by";
  const tellers = unrated
    ? sayCare(event)
    : `${told} ${sayOwn(event, "one")}, ${independentCount === 1 ? "rated" : "the best rated"} ${best}`;
  const deniers = deniersOf(event);
  const doubts = [
    ...(modality === "alleged" ? ["alleged only"] : []),
    ...(denied && modality !== "denied"
      ? [deniers.length === 0 ? "denied" : `denied by ${listNames(deniers)}`]
      : []),
  ];
  return [tellers, ...doubts].join("; ");
}

/** The same in a list of many, where there is little room: "probably true, 4 publishers; 1 of 2 publishers denies it". */
export function sayDoubt(event: SecurityEvent): string {
  const { modality, denied, unrated, credibility, publisherCount } = event;
  if (unrated) return sayCare(event);
  const deniers = deniersOf(event).length;
  const denial =
    !denied || modality === "denied" || deniers === 0
      ? ""
      : `; ${deniers} of ${publisherCount} publishers ${deniers === 1 ? "denies" : "deny"} it`;
  return `${credibilityWords[credibility] ?? "not judged"}, ${sayOwn(event, "1")}${denial}`;
}

/** Publishers whose word counts and who do nothing but deny it. */
export function deniersOf({ reports }: SecurityEvent): string[] {
  const counted = reports.filter(({ counts }) => counts);
  const telling = new Set(counted.filter((report) => !isDenial(report)).map(({ publisher }) => publisher));
  const denying = counted.filter(isDenial).map(({ publisher }) => publisher);
  return [...new Set(denying)].filter((publisher) => !telling.has(publisher));
}

/** Who tells it in words of their own: "one publisher", "3 publishers", "2 publishers of one owner". */
export function sayOwn(
  { independentCount, reports, modality, unrated }: SecurityEvent,
  one: "one" | "1",
): string {
  const telling = reports.filter(
    (report) => report.counts && report.copyOf === null && (modality === "denied" || !isDenial(report)),
  );
  // The event keeps forty reports at most.
  const count = Math.max(independentCount, new Set(telling.map(({ publisher }) => publisher)).size);
  const counted = (number: number, noun: string) =>
    `${number === 1 ? one : number} ${noun}${number === 1 ? "" : "s"}`;
  const own = counted(count, "publisher");
  return unrated || count === independentCount ? own : `${own} of ${counted(independentCount, "owner")}`;
}
