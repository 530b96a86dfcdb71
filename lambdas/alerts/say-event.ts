import type { SecurityEvent } from "../events/event.ts";
import { placeLine } from "../events/event-line.ts";
import type { Modality, PloverClass } from "../reports/plover.ts";
import { harmlessText } from "./harmless-text.ts";

/** How each class is said as a noun, with the word before those to whom it is done. */
const nouns: Record<PloverClass, { noun: string; to: string }> = {
  AGREE: { noun: "agreement", to: "with" },
  CONSULT: { noun: "talks", to: "with" },
  SUPPORT: { noun: "support", to: "for" },
  CONCEDE: { noun: "concession", to: "to" },
  COOPERATE: { noun: "cooperation", to: "with" },
  AID: { noun: "aid", to: "to" },
  RETREAT: { noun: "withdrawal", to: "from" },
  REQUEST: { noun: "demand", to: "to" },
  ACCUSE: { noun: "accusation", to: "against" },
  REJECT: { noun: "rejection", to: "of" },
  THREATEN: { noun: "threat", to: "against" },
  PROTEST: { noun: "protest", to: "against" },
  SANCTION: { noun: "sanctions", to: "on" },
  MOBILIZE: { noun: "mobilisation", to: "against" },
  COERCE: { noun: "coercion", to: "of" },
  ASSAULT: { noun: "attack", to: "on" },
};

/** Modes that have a word of their own. */
const modeNouns: Readonly<Record<string, { noun: string; to: string }>> = {
  "ASSAULT aerial": { noun: "air strike", to: "on" },
  "ASSAULT drone": { noun: "drone strike", to: "on" },
  "ASSAULT explosives": { noun: "bombing", to: "of" },
  "ASSAULT heavy-weapons": { noun: "attack with heavy weapons", to: "on" },
  "ASSAULT abduct": { noun: "abduction", to: "of" },
  "COOPERATE training": { noun: "training", to: "of" },
  "COOPERATE exercise": { noun: "joint exercise", to: "with" },
  "COERCE arrest": { noun: "arrests", to: "of" },
  "CONSULT phone": { noun: "telephone call", to: "with" },
  "ASSAULT suicide-attack": { noun: "suicide attack", to: "on" },
  "ASSAULT firearms": { noun: "armed attack", to: "on" },
  "COERCE seize": { noun: "seizure", to: "of" },
  "MOBILIZE militia": { noun: "raising of a force", to: "against" },
  "MOBILIZE troops": { noun: "troop deployment", to: "against" },
  "RETREAT ceasefire": { noun: "ceasefire", to: "with" },
  "RETREAT release": { noun: "release", to: "of" },
  "MOBILIZE exercise": { noun: "exercise", to: "against" },
};

const modalityWords: Record<Modality, string> = {
  happened: "",
  announced: "announced",
  planned: "planned",
  threatened: "threatened",
  alleged: "alleged",
  denied: "denied",
  historical: "past",
  hypothetical: "imagined",
};

/** That it was done to people goes without saying. */
const isAnybody = /^unlisted:(?:people|persons?|others?)$/;

/** What happened, in a few words: "Alleged air strike by Averia on Red Lantern, Dunmere, XA". */
export function sayEvent(event: SecurityEvent): string {
  const { noun, to } = modeNouns[`${event.ploverClass} ${event.mode}`] ?? nouns[event.ploverClass];
  const doers = listNames(event.sourceActors.map(({ name }) => name));
  const others = listNames(
    event.targetActors.filter(({ id }) => !isAnybody.test(id)).map(({ name }) => name),
  );
  const said = [
    event.ploverClass === "THREATEN" && event.modality === "threatened" ? "" : modalityWords[event.modality],
    noun,
    doers === "" ? "" : `by ${doers}`,
    others === "" ? "" : `${to} ${others}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
  const place = harmlessText(placeLine(event.place), 80);
  const denied = event.denied && event.modality !== "denied" ? " (denied)" : "";
  return capitalise(`${place === "" ? said : `${said}, ${place}`}${denied}`);
}

/** "Averia, Candria and 2 more". */
export function listNames(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map((name) => harmlessText(name, 60));
  const left = names.length - shown.length;
  if (left > 0) return `${shown.join(", ")} and ${left} more`;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Of an event that nobody tells whose publisher is rated: every message says it. */
export const unratedSaid = "told only by publishers that nobody has rated";

/** What happened, with the caution that an unrated telling asks for, where a message has no other room for it. */
export const sayEventWithCare = (event: SecurityEvent): string =>
  `${sayEvent(event)}${event.unrated ? ` (${unratedSaid})` : ""}`;

/** Who tells it in words of their own: "one publisher", "3 publishers", "2 publishers of one owner". */
export function sayOwn(
  { independentCount, reports, modality, unrated }: SecurityEvent,
  one: "one" | "1",
): string {
  const telling = reports.filter(
    (report) =>
      report.counts && report.copyOf === null && (modality === "denied" || report.modality !== "denied"),
  );
  // The event keeps forty reports at most.
  const count = Math.max(independentCount, new Set(telling.map(({ publisher }) => publisher)).size);
  const counted = (number: number, noun: string) =>
    `${number === 1 ? one : number} ${noun}${number === 1 ? "" : "s"}`;
  const own = counted(count, "publisher");
  return unrated || count === independentCount ? own : `${own} of ${counted(independentCount, "owner")}`;
}

/** What changed since it was told, in words: "severity now 4", "confirmed as happened", "denied by Averia Today". */
export function sayChange(change: string, event: SecurityEvent): string[] {
  const counted = event.reports.filter(({ counts }) => counts);
  const publishersOf = (isDenial: boolean) => [
    ...new Set(
      counted
        .filter(({ modality }) => (modality === "denied") === isDenial)
        .map(({ publisher }) => publisher),
    ),
  ];
  const deniers = publishersOf(true);
  const [changes = ""] = change.split("@");
  return changes.split("+").flatMap((one) => {
    if (one.startsWith("severity:")) return [`severity now ${event.severity} of 5`];
    if (one === "rated")
      return [`now told by ${listNames(publishersOf(false))}: severity ${event.severity} of 5`];
    if (one === "modality:happened") return ["now said to have happened"];
    if (one === "denied")
      return [`a denial is reported${deniers.length > 0 ? ` by ${listNames(deniers)}` : ""}`];
    return [];
  });
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
