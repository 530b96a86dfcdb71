import type { EventActor, SecurityEvent } from "../events/event.ts";
import { placeLine } from "../events/event-line.ts";
import type { Modality } from "../reports/plover.ts";
import { isListed } from "../reports/report.ts";
import { nounOf } from "./deed-nouns.ts";
import { harmlessText } from "./harmless-text.ts";

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

/** How an event is said: what there is room for, and which letters can be shown. */
export interface Manner {
  /** Short names of actors that have one. */
  isShort?: boolean;
  /** A place without its countries, a toll without the wounded. */
  isBrief?: boolean;
  /** Names in one role; the rest is counted. */
  mostNames?: number;
  /** What else is done to a text from outside, harmless already: nothing is left of one that cannot be shown. */
  letters?: (text: string) => string;
}

/** What happened, in a few words: "Alleged air strike by Averia on Red Lantern, Dunmere, XA, 4 killed (denied)". */
export function sayEvent(event: SecurityEvent, manner: Manner = {}): string {
  return `${sayDeed(event, manner)}${sayRest(event, manner)}`;
}

/** Who did what to whom, or to what: "Seizure of oil tanker by Candria". */
export function sayDeed(event: SecurityEvent, manner: Manner = {}): string {
  const { noun, to, moving, isBetween = false } = nounOf(event);
  const doers = namesOf(event.sourceActors, manner);
  const others = toWhom(event, manner);
  const moved = moving === undefined ? "" : thingOf(event, manner);
  const all = [...doers, ...others];
  const onOthers = others.length === 0 ? "" : `${to} ${list(others, manner)}`;
  const byDoers = doers.length === 0 ? "" : `by ${list(doers, manner)}`;
  const words =
    isBetween && all.length > 1
      ? [noun, `between ${list(all, manner)}`]
      : moved !== ""
        ? [`${moving} of ${moved}`, byDoers, onOthers]
        : to === "of"
          ? [noun, onOthers, byDoers]
          : [noun, byDoers, onOthers];
  const isThreat = event.ploverClass === "THREATEN" && event.modality === "threatened";
  return capitalise(
    [isThreat ? "" : modalityWords[event.modality], ...words].filter((word) => word !== "").join(" "),
  );
}

/** What stands behind the deed: ", Dunmere, XA, 4 killed (denied)". */
export function sayRest(event: SecurityEvent, manner: Manner = {}): string {
  const parts = [sayPlace(event, manner), sayToll(event, manner)].filter((part) => part !== "");
  const denied = event.denied && event.modality !== "denied" ? " (denied)" : "";
  return `${parts.map((part) => `, ${part}`).join("")}${denied}`;
}

/** "Dunmere, XA"; nothing where no place is named. */
export function sayPlace({ place }: SecurityEvent, manner: Manner = {}): string {
  const { letters = asItIs, isBrief = false } = manner;
  const isAlone = isBrief && place !== null && !place.inferred && place.name !== "";
  return letters(harmlessText(isAlone ? place.name : placeLine(place), 80))
    .split(", ")
    .filter((part) => part !== "")
    .join(", ");
}

/** "4 killed, 7 wounded"; nothing where nobody counts any. */
export function sayToll({ killed, wounded }: SecurityEvent, { isBrief = false }: Manner = {}): string {
  return [...counted(killed, "killed"), ...(isBrief ? [] : counted(wounded, "wounded"))].join(", ");
}

const counted = (count: number | null, fate: string) =>
  count === null || count === 0 ? [] : [`${count} ${fate}`];

/** Who did it, by name. */
export const sayDoers = (event: SecurityEvent, manner: Manner = {}): string =>
  list(namesOf(event.sourceActors, manner), manner);

/** What exactly was hit of those to whom it was done: "an arms depot"; nothing where that is told already. */
export function sayThing(event: SecurityEvent): string {
  const { moving, isOfWords = false, isOfThings = false } = nounOf(event);
  const isTold = moving !== undefined || isOfWords || isOfThings || !event.targetActors.some(isListed);
  return isTold ? "" : thingOf(event);
}

/** Those to whom it was done; where no known name is among them the words for what it was done to say more. */
function toWhom(event: SecurityEvent, manner: Manner): string[] {
  const { moving, isOfWords = false, isOfThings = false } = nounOf(event);
  const others = besidesDoers(event).filter(({ id }) => !isAnybody.test(id));
  const thing = moving !== undefined || isOfWords ? "" : thingOf(event, manner);
  if (thing === "") return namesOf(others, manner);
  if (!others.some(isListed)) return [thing];
  return isOfThings ? [withOwners(thing, others.filter(isListed), manner)] : namesOf(others, manner);
}

/** Those of the other side: who did it stands there, by another's telling, only where nobody else does. */
function besidesDoers({ sourceActors, targetActors }: SecurityEvent): EventActor[] {
  const others = targetActors.filter(({ id }) => sourceActors.every((doer) => doer.id !== id));
  return others.length > 0 ? others : targetActors;
}

/** "an oil tanker (Candria)"; the words alone where they say whose it is. */
function withOwners(thing: string, owners: readonly EventActor[], manner: Manner): string {
  const words = thing.toLowerCase();
  const isSaid = owners.some(({ name, texts }) =>
    [name, ...texts].some((text) => words.includes(text.toLowerCase())),
  );
  return isSaid ? thing : `${thing} (${list(namesOf(owners, manner), manner)})`;
}

/** That it was done to people goes without saying. */
const isAnybody = /^unlisted:(?:people|persons?|others?)$/;

/** What a deed was done to in the words of those who tell it, the fullest that are short enough: "six commanders". */
export function thingOf(event: SecurityEvent, { letters = asItIs }: Manner = {}): string {
  const told = event.reports
    .filter(({ counts, copyOf, modality }) => counts && copyOf === null && modality !== "denied")
    .map(({ object }) => letters(harmlessText(object ?? "", longestThing)))
    .filter((words) => words !== "" && !words.endsWith("…") && !words.endsWith("..."))
    .filter((words) => lastWord(words) !== lastWord(nounOf(event).noun));
  return told.reduce((best, words) => (words.length > best.length ? words : best), "");
}
const longestThing = 48;

/** Who imposes sanctions does no more than the deed's own noun says. */
const lastWord = (words: string) => words.toLowerCase().split(" ").at(-1)?.replace(/s$/, "");

/**
 * Names that can be shown, each once; one that is part of another says nothing more ("tanker", "oil tanker"), nor do bare
 * nouns ("gunmen") beside somebody who has a name.
 */
function namesOf(actors: readonly EventActor[], { isShort = false, letters = asItIs }: Manner): string[] {
  const isNamed = (actor: EventActor) => isListed(actor) || !/^\p{Ll}/u.test(actor.name);
  const named = actors.filter(isNamed);
  const names = (named.length > 0 ? named : actors)
    .map(({ name, short = null }) => letters(harmlessText(isShort && short !== null ? short : name, 60)))
    .filter((name) => name !== "");
  return [...new Set(names)].filter((name) => !names.some((other) => other.endsWith(` ${name}`)));
}

const asItIs = (text: string) => text;

/** "Averia, Candria and 2 more". */
export const listNames = (names: readonly string[], most = 3): string =>
  list(
    names.map((name) => harmlessText(name, 60)),
    { mostNames: most },
  );

function list(names: readonly string[], { mostNames = 3 }: Manner): string {
  const shown = names.slice(0, mostNames);
  const left = names.length - shown.length;
  if (left > 0) return `${shown.join(", ")} and ${left} more`;
  return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

export const capitalise = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
