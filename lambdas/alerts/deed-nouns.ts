import type { SecurityEvent } from "../events/event.ts";
import type { PloverClass } from "../reports/plover.ts";

/** How a deed is said as a noun. */
export interface DeedNoun {
  noun: string;
  /** The word before those to whom it is done: "on", "of". */
  to: string;
  /** What the deed is called where it is told what was moved by it: "deployment" of two frigates. */
  moving?: string;
  /** Of several parties it is "between" them. */
  isBetween?: true;
  /** Who or what exactly it was done to says more than whose they were: an oil tanker, five suspects. */
  isOfThings?: true;
  /** What it was done about is told as its object, and not whom it was done to. */
  isOfWords?: true;
}

const ofClass: Record<PloverClass, DeedNoun> = {
  AGREE: { noun: "agreement", to: "with", isBetween: true, isOfWords: true },
  CONSULT: { noun: "talks", to: "with", isBetween: true, isOfWords: true },
  SUPPORT: { noun: "support", to: "for" },
  CONCEDE: { noun: "concession", to: "to", isOfWords: true },
  COOPERATE: { noun: "cooperation", to: "with", isBetween: true, isOfWords: true },
  AID: { noun: "aid", to: "to", moving: "delivery" },
  RETREAT: { noun: "withdrawal", to: "from", moving: "withdrawal" },
  REQUEST: { noun: "demand", to: "to", isOfWords: true },
  ACCUSE: { noun: "accusation", to: "against", isOfWords: true },
  REJECT: { noun: "rejection", to: "of" },
  THREATEN: { noun: "threat", to: "against" },
  PROTEST: { noun: "protest", to: "against" },
  SANCTION: { noun: "sanctions", to: "on" },
  MOBILIZE: { noun: "mobilisation", to: "against", moving: "deployment" },
  COERCE: { noun: "coercion", to: "of" },
  ASSAULT: { noun: "attack", to: "on" },
};

/** Modes that have a word of their own. Sorted. */
const ofMode: Readonly<Record<string, DeedNoun>> = {
  "ASSAULT abduct": { noun: "abduction", to: "of", isOfThings: true },
  "ASSAULT aerial": { noun: "air strike", to: "on" },
  "ASSAULT assassinate": { noun: "assassination", to: "of", isOfThings: true },
  "ASSAULT beat": { noun: "beating", to: "of", isOfThings: true },
  "ASSAULT clash": { noun: "fighting", to: "with", isBetween: true },
  "ASSAULT crowd-control": { noun: "dispersal", to: "of" },
  "ASSAULT drone": { noun: "drone strike", to: "on" },
  "ASSAULT execute": { noun: "execution", to: "of", isOfThings: true },
  "ASSAULT explosives": { noun: "bombing", to: "of" },
  "ASSAULT firearms": { noun: "armed attack", to: "on" },
  "ASSAULT heavy-weapons": { noun: "heavy-weapons attack", to: "on" },
  "ASSAULT mob": { noun: "mob attack", to: "on" },
  "ASSAULT property": { noun: "destruction", to: "of", isOfThings: true },
  "ASSAULT sexual": { noun: "sexual assault", to: "on" },
  "ASSAULT suicide-attack": { noun: "suicide attack", to: "on" },
  "ASSAULT territory": { noun: "seizure of ground", to: "from" },
  "ASSAULT torture": { noun: "torture", to: "of", isOfThings: true },
  "COERCE arrest": { noun: "arrests", to: "of", isOfThings: true },
  "COERCE censor": { noun: "censorship", to: "of" },
  "COERCE curfew": { noun: "curfew", to: "on" },
  "COERCE cyber": { noun: "cyber attack", to: "on" },
  "COERCE deport": { noun: "deportation", to: "of", isOfThings: true },
  "COERCE martial-law": { noun: "martial law", to: "on" },
  "COERCE restrict": { noun: "restrictions", to: "on" },
  "COERCE seize": { noun: "seizure", to: "of", isOfThings: true },
  "CONSULT meet": { noun: "meeting", to: "with", isBetween: true, isOfWords: true },
  "CONSULT phone": { noun: "telephone call", to: "with", isBetween: true, isOfWords: true },
  "CONSULT third-party": { noun: "mediation", to: "between", isOfWords: true },
  "CONSULT visit": { noun: "visit", to: "to", isOfWords: true },
  "COOPERATE exercise": { noun: "joint exercise", to: "with", isOfWords: true },
  "COOPERATE training": { noun: "training", to: "of" },
  "MOBILIZE exercise": { noun: "exercise", to: "against" },
  "MOBILIZE militia": { noun: "raising of a force", to: "against", moving: "raising" },
  "MOBILIZE troops": { noun: "troop deployment", to: "against", moving: "deployment" },
  "MOBILIZE weapons": { noun: "deployment of weapons", to: "against", moving: "deployment" },
  "PROTEST boycott": { noun: "boycott", to: "of" },
  "PROTEST hunger": { noun: "hunger strike", to: "against" },
  "PROTEST obstruct": { noun: "blockade", to: "of" },
  "PROTEST riot": { noun: "riot", to: "against" },
  "PROTEST strike": { noun: "strike", to: "against" },
  "RETREAT access": { noun: "access", to: "for", isOfWords: true },
  "RETREAT ceasefire": { noun: "ceasefire", to: "with", isBetween: true, isOfWords: true },
  "RETREAT disarm": { noun: "surrender", to: "to", isOfWords: true },
  "RETREAT release": { noun: "release", to: "of", isOfThings: true },
  "RETREAT resign": { noun: "resignation", to: "from", isOfWords: true },
  "SANCTION convict": { noun: "conviction", to: "of", isOfThings: true },
  "SANCTION expel": { noun: "expulsion", to: "of", isOfThings: true },
};

/** The noun of an event's deed. */
export const nounOf = ({ ploverClass, mode }: Pick<SecurityEvent, "ploverClass" | "mode">): DeedNoun =>
  ofMode[`${ploverClass} ${mode}`] ?? ofClass[ploverClass];
