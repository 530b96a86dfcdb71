import { spend } from "../../budget.ts";
import { deedWords } from "../lexicon/deed-words.ts";
import { meaningOf, nounEntry, type Said } from "../lexicon/entries.ts";
import { type Frame, jointly } from "../lexicon/frames.ts";
import { isRemote } from "../mode.ts";
import type { Clause } from "../syntax/clause.ts";
import { brought, type Phrase, unitsOf, wordsOf } from "../syntax/phrases.ts";
import { isHeadline, type Parsed, type Unit } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import { tellsHarm } from "./needs.ts";
import { type Ownership, ownershipOf } from "./noun-owner.ts";
import { type Spot, type Standing, spotOf } from "./noun-spot.ts";
import { actorsOf, type Filler, shipsOf } from "./role-fillers.ts";
import { headsOf, isOfThought } from "./thought.ts";
import { placesIn } from "./verb-deeds.ts";
import { type Roles, withVerb } from "./verb-over-noun.ts";

/** What an event noun says was done ("the withdrawal of X from Y"); null when it lacks what its entry asks for. */
export function nounDeed(parsed: Parsed, noun: Unit, clauses: readonly Clause[]): Deed | null {
  const { units, budget } = parsed;
  const [before, next] = [units[noun.at - 1], units[noun.at + 1]];
  if (next?.tag === "noun" || (next?.tag === "name" && !noun.possessive)) return null;
  const entry = nounEntry(noun.fold, before?.fold ?? "");
  if (entry === undefined) return null;
  spend(budget, clauses.length + 1);
  const spot = spotOf(parsed, noun, clauses);
  const { attached, standing, modifiers } = spot;
  const meant = meaningOf(entry, saidOf(parsed, spot))?.frame;
  if (meant === undefined) return null;
  if (meant.traits.has("tangible") && isOfThought(parsed, meant, attached)) return null;
  const isCalledJoint = joined.test(modifiers);
  const frame = isCalledJoint ? jointly(meant) : meant;
  const roles = withVerb(parsed, frame, ownRoles(parsed, frame, spot), standing, noun);
  const isJoint = isCalledJoint || roles.source.length > 1;
  const means = `${modifiers} ${noun.fold} ${wordsOf(parsed, brought(attached, ["with", "by", "using"]))}`;
  const isTold =
    isContinued(frame, roles, noun, clauses) ||
    isOfThings(parsed, frame, standing, means) ||
    breaksOut(parsed, frame, spot) ||
    hasNeed(entry.need, frame, roles, isJoint);
  if (!isTold) return null;
  return {
    frame: isJoint ? jointly(frame) : frame,
    voice: roles.voice,
    trigger: noun,
    source: unique(roles.source),
    target: unique(roles.target).filter((one) => !roles.source.some(({ first }) => first === one.first)),
    struck:
      frame.object === "target" || frame.object === "none"
        ? placesIn(parsed, brought(attached, frame.to))
        : [],
    things: brought(attached, ["of", ...frame.to]),
    clause: standing?.clause ?? null,
    ...spanOf(spot, roles),
    means,
    theme: `${modifiers} ${wordsOf(parsed, brought(attached, ["of"]))}`,
    isInferred: false,
    notes: [roles.note],
  };
}

const joined = /\bjoint\b/;

/** What the conditions of a noun's entry ask about. */
function saidOf(parsed: Parsed, { noun, phrase, standing, attached, modifiers }: Spot): Said {
  const words = (phrases: readonly Phrase[]) => wordsOf(parsed, phrases);
  return {
    subj: standing?.clause ? words(standing.clause.subject) : "",
    obj: "",
    second: "",
    with: words(brought(attached, ["with", "by"])),
    any: `${modifiers} ${attached.map(({ phrases }) => words(phrases)).join(" ")}`,
    who: "",
    what: headsOf(parsed, brought(attached, ["on", "against", "of", "at", "into"])),
    inf: "",
    mod: phrase.first === noun.at ? "" : modifiers,
    of: words(brought(attached, ["of"])),
    verb: standing?.clause.lemma ?? "",
    attached: attached.map(({ preposition, phrases }) => ({ preposition, words: words(phrases) })),
    hasThat: false,
    hasInfinitive: false,
    hasObject: false,
    objectIsActor: () => false,
    objectIsPlace: () => false,
  };
}

/** "its demand that X leave", "a threat to strike": what hangs on the noun names the other party. */
const isContinued = (frame: Frame, { source }: Roles, noun: Unit, clauses: readonly Clause[]) =>
  source.length > 0 && frame.traits.has("nounHolds") && clauses.some(({ via }) => via === noun);

/** "A drone attack on the refinery": such a deed is told of though nobody is named. */
const isOfThings = (parsed: Parsed, { traits }: Frame, standing: Standing | null, means: string) =>
  traits.has("ofThing") ||
  (traits.has("begins") && standing !== null && deedWords.beginning.has(standing.clause.lemma)) ||
  (traits.has("violent") && (tellsHarm(parsed) || isRemote({ means, theme: "" })));

/** "Clashes break out in Dunmere", "Fresh clashes in Dunmere" as a headline has it. */
const breaksOut = (parsed: Parsed, { traits }: Frame, { standing, attached }: Spot) =>
  traits.has("breaksOut") &&
  (standing === null ? isHeadline(parsed) : deedWords.happening.has(standing.clause.lemma)) &&
  placesIn(
    parsed,
    attached.flatMap(({ phrases }) => phrases),
  ).length > 0;

/** The units that tell the deed: those of its phrase, and of the clause whose subject does or suffers it. */
function spanOf(
  { noun, phrase, standing, attached }: Spot,
  { voice }: Roles,
): { first: number; last: number } {
  const isFromAbove = voice === "light-verb" || voice === "suffered";
  const last = attached.at(-1)?.phrases.at(-1)?.last ?? noun.at;
  return isFromAbove && standing
    ? { first: Math.min(standing.clause.first, phrase.first), last: Math.max(standing.clause.last, last) }
    : { first: phrase.first, last };
}

/** The roles that the noun's own phrase tells: "X's attack on Y", "the withdrawal of X", "talks between X and Y". */
function ownRoles(parsed: Parsed, frame: Frame, { noun, phrase, attached }: Spot): Roles {
  const { units } = parsed;
  const brings = (prepositions: readonly string[]) => actorsOf(parsed, brought(attached, prepositions), true);
  const by = brings(["by"]);
  const of = brings(["of"]);
  const isShared = frame.traits.has("shared");
  const between = isShared ? brings(["between", "among"]) : [];
  const aims = frame.to.filter(
    (preposition) => preposition !== "of" && preposition !== "between" && preposition !== "in",
  );
  const aimed = firstOf(
    brings(isShared ? aims : [...aims, "among"]),
    frame.traits.has("forcible") ? shipsOf(parsed, brought(attached, aims)) : [],
  );
  const names = unitsOf(units, { first: phrase.first, last: noun.at - 1 }).filter(
    ({ name, at }) =>
      name !== null && (name.reading === "actor" || name.actorId !== null) && units[at - 1]?.fold !== "anti",
  );
  const owners = names.slice(-1).map((unit): Filler => ({ first: unit.at, last: unit.at, name: unit.name }));
  const ownership = ownershipOf(parsed, frame, phrase, noun, names);
  const ownerIsTarget =
    ownership === "struck" ||
    (owners.length > 0 &&
      frame.traits.has("suffered") &&
      of.length === 0 &&
      (units[owners[0]?.first ?? 0]?.possessive || by.length > 0));
  const isDoer = ownership === "doer" && !ownerIsTarget;
  const doers = [
    ...(isDoer ? [...joinedBefore(parsed, frame, phrase, names), ...owners] : doersAhead(ownership, names)),
    ...by,
    ...between,
  ];
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

/** "Averia's Candria strikes": before the land where they were stands whose they were. */
const doersAhead = (ownership: Ownership, names: readonly Unit[]): Filler[] =>
  ownership === "nobody"
    ? names.slice(-2, -1).map((unit) => ({ first: unit.at, last: unit.at, name: unit.name }))
    : [];

/** "US and British strikes", "Israeli-Lebanese talks": names joined to the one before the noun. */
function joinedBefore({ units }: Parsed, frame: Frame, phrase: Phrase, names: readonly Unit[]): Filler[] {
  const [first, last] = names.slice(-2);
  // "Averia-Candria talks": the name before the hyphen is the other side.
  const isPair = first !== undefined && last?.glued === true && last.at === first.at + 1;
  if (isPair && (frame.traits.has("shared") || frame.traits.has("mutual")))
    return [{ first: first.at, last: first.at, name: first.name }];
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

/** Whether the noun has the parties that its entry asks for. */
function hasNeed(need: string, frame: Frame, { source, target, voice }: Roles, isJoint: boolean): boolean {
  const parties = source.length + target.length;
  if (need === "both")
    return (
      (source.length > 0 && target.length > 0) ||
      source.length > 1 ||
      (voice === "light-verb" && parties > 0 && !frame.traits.has("twoSided")) ||
      (isJoint && parties > 0)
    );
  if (need === "source") return source.length > 0;
  return parties > 0;
}

const firstOf = (...found: readonly Filler[][]): Filler[] => found.find(({ length }) => length > 0) ?? [];

const unique = (fillers: readonly Filler[]) =>
  fillers.filter(({ first }, at) => fillers.findIndex((other) => other.first === first) === at);
