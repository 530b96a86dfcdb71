import { spend } from "../../budget.ts";
import { causativeVerbs, lightVerbs, sufferVerbs } from "../lexicon/closed-classes.ts";
import { meaningOf, nounEntry, type Said } from "../lexicon/entries.ts";
import { type Frame, frameOf } from "../lexicon/frames.ts";
import { isRemote } from "../mode.ts";
import type { Clause } from "../syntax/clauses.ts";
import { type Attached, attachedAfter, brought, type Phrase, unitsOf, wordsOf } from "../syntax/phrases.ts";
import { firstOf, type Parsed, type Unit } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import { actorsOf, type Filler } from "./role-fillers.ts";
import { placesIn } from "./verb-deeds.ts";

/** Deeds whose possessor suffers them: "Karmi's killing", "his arrest". */
const suffered =
  /^(?:assault\/(?:kill|assassinate|execute|abduct|torture)|coerce\/(?:arrest|deport)|sanction\/(?:convict|expel)|retreat\/release|accuse\/charge)$/;

/** Verbs that only say that something happens. */
const takesPlace =
  /^(?:break|erupt|occur|happen|take|be|continue|begin|start|resume|hold|follow|go|rage|intensify|escalate|flare|ensue|come|last)$/;

/** "A truce took effect", "went into force". */
const beginsOf = /^(?:take|go|come|enter|hold|begin|start|halt|end|stop|pause)$/;

/** Words of harm: with a place they make an attack of which no party is named worth telling. */
export const tellsOfHarm =
  /\b(?:toll|killed|dead|died|dies|deaths?|wounded|injured|casualt\w+|damaged|destroyed|ablaze|under (?:\w+ )?(?:attack|fire))\b/i;

/** Where a noun stands in a clause. */
interface Place {
  clause: Clause;
  role: "subject" | "object" | "attached";
  /** The preposition that brings it, or "". */
  preposition: string;
  /** The head before that preposition: "responsibility for". */
  before: string;
}

/** What an event noun says was done ("the withdrawal of X from Y"); null when it lacks what its entry asks for. */
export function nounDeed(parsed: Parsed, noun: Unit, clauses: readonly Clause[]): Deed | null {
  const { units, budget } = parsed;
  const [before, next] = [units[noun.at - 1], units[noun.at + 1]];
  if (next?.tag === "noun" || (next?.tag === "name" && !noun.possessive)) return null;
  const entry = nounEntry(noun.fold, before?.fold ?? "");
  if (entry === undefined) return null;
  spend(budget, clauses.length + 1);
  const phrase = phraseOf(units, noun);
  const place = placeIn(units, noun, clauses) ?? openingOf(units, phrase, clauses);
  const own = attachedAfter(parsed, noun.at + 1, true).attached;
  // "clashes broke out between X and Y": what the verb takes is the noun's.
  const attached =
    place !== null && place.role === "subject" && takesPlace.test(place.clause.lemma)
      ? [...own, ...place.clause.attached]
      : own;
  const modifiers = wordsOf(parsed, [{ first: phrase.first, last: Math.max(phrase.first, noun.at - 1) }]);
  const words = (phrases: readonly Phrase[]) => wordsOf(parsed, phrases);
  const said: Said = {
    subj: place?.clause ? words(place.clause.subject) : "",
    obj: "",
    second: "",
    with: words(brought(attached, ["with", "by"])),
    any: `${modifiers} ${attached.map(({ phrases }) => words(phrases)).join(" ")}`,
    inf: "",
    mod: phrase.first === noun.at ? "" : modifiers,
    of: words(brought(attached, ["of"])),
    verb: place?.clause.lemma ?? "",
    attached: attached.map(({ preposition, phrases }) => ({ preposition, words: words(phrases) })),
    hasThat: false,
    hasInfinitive: false,
    hasObject: false,
    objectIsActor: () => false,
    objectIsPlace: () => false,
  };
  const meant = meaningOf(entry, said);
  if (meant === null) return null;
  const isCalledJoint = /\bjoint\b/.test(modifiers);
  const frame = meant.id === "mobilize/exercise" && isCalledJoint ? frameOf("cooperate/exercise") : meant;
  const roles = withVerb(parsed, frame, ownRoles(parsed, frame, noun, phrase, attached), place, noun);
  const isJoint = isCalledJoint || roles.source.length > 1;
  // "its demand that X leave", "a threat to strike": what hangs on the noun names the other party.
  const isContinued =
    roles.source.length > 0 &&
    /^(?:request|threaten)/.test(frame.id) &&
    clauses.some(({ via }) => via === noun);
  const means = `${modifiers} ${noun.fold} ${words(brought(attached, ["with", "by", "using"]))}`;
  // "A drone attack on the refinery": such a deed is told of though nobody is named.
  const isOfThings =
    frame.id === "coerce/cyber" ||
    (frame.id === "retreat/ceasefire" && place !== null && beginsOf.test(place.clause.lemma)) ||
    (frame.ploverClass === "ASSAULT" &&
      (isRemote({ means, theme: "" }) || firstOf(parsed, tellsOfHarm) !== null));
  if (!isContinued && !isOfThings && !hasNeed(entry.need, frame, roles, isJoint)) return null;
  const isFromAbove = roles.voice === "light-verb" || roles.voice === "suffered";
  const last = attached.at(-1)?.phrases.at(-1)?.last ?? noun.at;
  return {
    frame: isJoint && frame.id === "mobilize/exercise" ? frameOf("cooperate/exercise") : frame,
    voice: roles.voice,
    trigger: noun,
    source: unique(roles.source),
    target: unique(roles.target).filter((one) => !roles.source.some(({ first }) => first === one.first)),
    struck:
      frame.object === "target" || frame.object === "none"
        ? placesIn(parsed, brought(attached, frame.to))
        : [],
    clause: place?.clause ?? null,
    first: isFromAbove && place ? Math.min(place.clause.first, phrase.first) : phrase.first,
    last: isFromAbove && place ? Math.max(place.clause.last, last) : last,
    means,
    theme: `${modifiers} ${words(brought(attached, ["of"]))}`,
    isInferred: false,
    notes: [roles.note],
  };
}

interface Roles {
  source: Filler[];
  target: Filler[];
  voice: Deed["voice"];
  note: string;
}

function phraseOf(units: readonly Unit[], noun: Unit): Phrase {
  let first = noun.at;
  while (first > 0) {
    const unit = units[first - 1];
    if (
      unit === undefined ||
      !/^(?:name|noun|adj|number|det|quote)$/.test(unit.tag) ||
      (units[first]?.tag === "det" && unit.tag !== "det")
    )
      break;
    first--;
  }
  return { first, last: noun.at };
}

/** The roles that the noun's own phrase tells: "X's attack on Y", "the withdrawal of X", "talks between X and Y". */
function ownRoles(
  parsed: Parsed,
  frame: Frame,
  noun: Unit,
  phrase: Phrase,
  attached: readonly Attached[],
): Roles {
  const { units } = parsed;
  const brings = (prepositions: readonly string[]) => actorsOf(parsed, brought(attached, prepositions), true);
  const by = brings(["by"]);
  const of = brings(["of"]);
  const isShared =
    /^(?:agree|consult|cooperate|retreat\/ceasefire|retreat\/release|assault\/clash|reject\/fail)/.test(
      frame.id,
    );
  const between = isShared ? brings(["between", "among"]) : [];
  const aims = frame.to.filter(
    (preposition) => preposition !== "of" && preposition !== "between" && preposition !== "in",
  );
  const aimed = brings(isShared ? aims : [...aims, "among"]);
  const names = unitsOf(units, { first: phrase.first, last: noun.at - 1 }).filter(
    ({ name, at }) =>
      name !== null && (name.reading === "actor" || name.actorId !== null) && units[at - 1]?.fold !== "anti",
  );
  const joined = joinedBefore(parsed, phrase, names);
  const owners = names.slice(-1).map((unit): Filler => ({ first: unit.at, last: unit.at, name: unit.name }));
  const ownerIsTarget =
    owners.length > 0 &&
    suffered.test(frame.id) &&
    of.length === 0 &&
    (units[owners[0]?.first ?? 0]?.possessive || by.length > 0);
  const doers = [...(ownerIsTarget ? [] : [...joined, ...owners]), ...by, ...between];
  return {
    source: doers.length === 0 && frame.of === "source" ? of : doers,
    target: ownerIsTarget
      ? owners
      : aimed.length > 0
        ? aimed
        : frame.of === "target"
          ? of
          : frame.of === "source" && doers.length > 0
            ? of
            : [],
    voice: "noun",
    note: "named with the noun",
  };
}

/** "US and British strikes", "Israeli-Lebanese talks": names joined to the one before the noun. */
function joinedBefore({ units }: Parsed, phrase: Phrase, names: readonly Unit[]): Filler[] {
  const conj = units[phrase.first - 1];
  const other = units[phrase.first - 2];
  const isJoined =
    conj?.tag === "conj" &&
    conj.fold === "and" &&
    other?.tag === "name" &&
    other.name?.actorId != null &&
    names.length > 0 &&
    units[phrase.first]?.tag === "name";
  return isJoined && other ? [{ first: other.at, last: other.at, name: other.name }] : [];
}

/** The clause that the noun stands in, and as what. */
function placeIn(units: readonly Unit[], noun: Unit, clauses: readonly Clause[]): Place | null {
  const holds = (phrases: readonly Phrase[]) =>
    phrases.some(({ first, last }) => first <= noun.at && noun.at <= last);
  for (const clause of [...clauses].reverse()) {
    if (holds(clause.object) || holds(clause.second))
      return { clause, role: "object", preposition: "", before: "" };
    const attached = clause.attached.find(({ phrases }) => holds(phrases));
    if (attached) {
      const before = units[attached.at - 1];
      return { clause, role: "attached", preposition: attached.preposition, before: before?.fold ?? "" };
    }
  }
  const subject = clauses.find((clause) => holds(clause.subject));
  if (subject) return { clause: subject, role: "subject", preposition: "", before: "" };
  // "the commander of the attack was": the noun hangs on a subject.
  const behind = clauses.find(
    (clause) => clause.subject.some(({ last }) => last < noun.at) && noun.at < clause.verb.at,
  );
  return behind ? { clause: behind, role: "subject", preposition: "of", before: "" } : null;
}

/** "In a phone call with X on Monday, Y said": what opens a sentence belongs to its first clause. */
function openingOf(units: readonly Unit[], { first }: Phrase, clauses: readonly Clause[]): Place | null {
  const before = units[first - 1];
  const clause = clauses.find(({ governor }) => governor === null);
  if (before?.tag !== "prep" || first > 2 || clause === undefined) return null;
  return { clause, role: "attached", preposition: before.fold, before: "" };
}

const through =
  /^(?:part|responsibility|start|beginning|commencement|series|wave|round|second|first|day|week|spate|string|two|three|involvement|role|hand|participation|complicity|procedures|state|number|dozens|hundreds|credit|campaign|course|days|weeks|round|rounds|day|kind|form|acts?|preparations?|plans?|process)$/;

/** What the verb over the noun adds: who "launched", "came under", "expedited" it, or by whom it "was carried out". */
function withVerb(parsed: Parsed, frame: Frame, own: Roles, place: Place | null, noun: Unit): Roles {
  if (place === null) return own;
  const { clause, role } = place;
  const subjects = clause.isPassive ? [] : actorsOf(parsed, clause.subject);
  const isUnder =
    role === "object" ||
    (role === "attached" &&
      (through.test(place.before) ||
        parsed.units[clause.verb.at + 1]?.at === noun.at - 1 ||
        clause.object.length === 0) &&
      /^(?:of|for|in|on|to|with|under|into|from|after|behind|)$/.test(place.preposition));
  // "its attack", "the withdrawal of its soldiers"
  const ownerAt =
    own.source[0]?.name === null || own.source.length === 0 ? (own.source[0]?.first ?? noun.at) : -1;
  const isOwned =
    /^(?:its|their|his|her)$/.test(parsed.units[ownerAt - 1]?.fold ?? "") ||
    (own.source[0]?.name?.isNamed === false &&
      /^(?:its|their|his|her)$/.test(parsed.units[own.source[0].first - 1]?.fold ?? ""));
  if (
    !clause.isPassive &&
    isUnder &&
    sufferVerbs.has(clause.lemma) &&
    frame.ploverClass === "ASSAULT" &&
    subjects.length > 0
  ) {
    const from = actorsOf(parsed, brought(clause.attached, ["from", "by"]), true);
    return {
      source: own.source.length > 0 ? own.source : from,
      target: subjects,
      voice: "suffered",
      note: `the subject of "${clause.verb.fold}" suffers it`,
    };
  }
  if (
    !clause.isPassive &&
    isUnder &&
    causativeVerbs.has(clause.lemma) &&
    frame.object === "theme" &&
    own.source.length > 0
  ) {
    const sides = new Set(own.source.map(({ name }) => name?.actorId));
    return {
      ...own,
      target:
        own.target.length > 0 ? own.target : subjects.filter(({ name }) => !sides.has(name?.actorId ?? null)),
      note: `brought about by the subject of "${clause.verb.fold}"`,
    };
  }
  // "In a phone call with X, Y said": whoever speaks was on the line.
  if (
    frame.ploverClass === "CONSULT" &&
    role === "attached" &&
    /^(?:in|during|at|on)$/.test(place.preposition) &&
    subjects.length + own.source.length + own.target.length > 1 &&
    subjects.length > 0
  )
    return {
      source: subjects,
      target: [...own.source, ...own.target],
      voice: "light-verb",
      note: `the subject of "${clause.verb.fold}" took part`,
    };
  // "Accused X of an attack on Y": X is said to have done it.
  if (
    role === "attached" &&
    /^(?:of|for|over)$/.test(place.preposition) &&
    /^(?:accuse|suspect|blame)$/.test(clause.lemma) &&
    own.source.length === 0
  ) {
    const blamed = actorsOf(parsed, clause.isPassive ? clause.subject : clause.object, true);
    if (blamed.length > 0)
      return { ...own, source: blamed, voice: "passive", note: `"${clause.verb.fold}" says who did it` };
  }
  const isLight = !clause.isPassive && isUnder && lightVerbs.has(clause.lemma);
  const joint =
    frame.mutual === true ||
    frame.ploverClass === "CONSULT" ||
    frame.ploverClass === "AGREE" ||
    frame.id === "cooperate/exercise";
  if (isLight && subjects.length > 0 && (own.source.length === 0 || isOwned)) {
    const aimed =
      own.target.length > 0 ? own.target : actorsOf(parsed, brought(clause.attached, frame.to), true);
    const rest = aimed.length > 0 || frame.of !== "source" ? aimed : [];
    return {
      source: subjects,
      target: rest,
      voice: "light-verb",
      note: `the subject of "${clause.verb.fold}" does it`,
    };
  }
  if (isLight && subjects.length > 0 && joint && own.source.length === 1 && frame.ploverClass !== "CONSULT")
    return { ...own, voice: "light-verb" };
  if (isOwned && own.source.length === 0 && subjects.length > 0 && !suffered.test(frame.id))
    return { ...own, source: subjects, voice: "light-verb", note: "its owner is the subject" };
  if (role === "subject" && own.source.length === 0 && (clause.isPassive || clause.link === "relative")) {
    const by = actorsOf(parsed, brought(clause.attached, ["by"]));
    const blamed = /^(?:blame|attribute|pin)$/.test(clause.lemma)
      ? actorsOf(parsed, brought(clause.attached, ["on", "to"]), true)
      : [];
    const doers = by.length > 0 ? by : blamed;
    if (
      doers.length > 0 &&
      (lightVerbs.has(clause.lemma) || blamed.length > 0 || /^(?:order|plan|cause)$/.test(clause.lemma))
    )
      return { ...own, source: doers, voice: "passive", note: `by the doer of "${clause.verb.fold}"` };
  }
  return own;
}

/** Whether the noun has the parties that its entry asks for. */
function hasNeed(need: string, frame: Frame, { source, target, voice }: Roles, isJoint: boolean): boolean {
  const parties = source.length + target.length;
  if (need === "both")
    return (
      (source.length > 0 && target.length > 0) ||
      source.length > 1 ||
      (voice === "light-verb" &&
        parties > 0 &&
        !/^(?:agree|consult|support|aid|cooperate|request|reject|accuse|coerce\/restrict|sanction)/.test(
          frame.id,
        )) ||
      (isJoint && parties > 0)
    );
  if (need === "source") return source.length > 0;
  return parties > 0;
}

const unique = (fillers: readonly Filler[]) =>
  fillers.filter(({ first }, at) => fillers.findIndex((other) => other.first === first) === at);
