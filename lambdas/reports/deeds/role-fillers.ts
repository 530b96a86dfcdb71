import { spend } from "../../budget.ts";
import { placeNouns } from "../../mentions/agent-words.ts";
import type { Name } from "../../mentions/name.ts";
import { deedWords } from "../lexicon/deed-words.ts";
import { isEventNoun } from "../lexicon/entries.ts";
import { isPart, isPerson } from "../lexicon/people-words.ts";
import { type Attached, attachedAfter, brought, type Phrase, phraseAt, unitsOf } from "../syntax/phrases.ts";
import { once, type Parsed, type Unit } from "../syntax/units.ts";

/** Who fills a role: a name, or a bare noun ("gunmen"). Units, first to last. */
export interface Filler extends Phrase {
  name: Name | null;
}

const isActor = ({ name }: Unit) => name !== null && (name.reading === "actor" || name.dealtWith === true);
/** Not of "Averian-flagged" and "Averian-backed": they only say what kind of ship or men it is. */
const isLand = ({ name }: Unit) => name !== null && name.actorId !== null && name.reading !== "neither";
const asFiller = (unit: Unit): Filler => ({ first: unit.at, last: unit.at, name: unit.name });

/**
 * The actors that phrases stand for, each by its last name, else by what "of" hangs on it, else by its own noun.
 * `loose`: a land that the words show as a place counts too ("sanctions on Iran").
 */
export function actorsOf(parsed: Parsed, phrases: readonly Phrase[], loose = false): Filler[] {
  return upToMost(phrases, (phrase) => actorsIn(parsed, phrase, loose, 0));
}

/** Fillers of one role: who names more gives a list. */
const mostFillers = 16;
/** How deep an actor may hang: "members of the wing of the army of X". */
const deepest = 3;

/** The fillers of phrases in turn, until there are as many as one role has. */
function upToMost(phrases: readonly Phrase[], fillersOf: (phrase: Phrase) => readonly Filler[]): Filler[] {
  const found: Filler[] = [];
  for (const phrase of phrases) {
    found.push(...fillersOf(phrase));
    if (found.length >= mostFillers) return found.slice(0, mostFillers);
  }
  return found;
}

/** The same phrase hangs on many nouns: what it stands for is sought once. */
function actorsIn(parsed: Parsed, phrase: Phrase, loose: boolean, depth: number): readonly Filler[] {
  spend(parsed.budget);
  if (depth > deepest) return [];
  const where =
    ((phrase.first * parsed.units.length + phrase.last) * (deepest + 1) + depth) * 2 + Number(loose);
  return once(parsed, actorsIn, where, () => soughtIn(parsed, phrase, loose, depth));
}

function soughtIn(parsed: Parsed, phrase: Phrase, loose: boolean, depth: number): readonly Filler[] {
  const { units } = parsed;
  const own = unitsOf(units, phrase);
  spend(parsed.budget, own.length);
  const head = units[phrase.last];
  if (head === undefined) return [];
  const names = own.filter((unit) => isActor(unit) || (loose && isLand(unit)));
  // "the Syrian border town of X": the land that a town lies in is not a party.
  const isTown = placeNouns.has(head.fold) && !names.some(({ possessive }) => possessive);
  const best = isTown ? undefined : bestOf(names, phrase);
  if (best !== undefined) return namedIn(parsed, phrase, best);
  const inner = partedOut(parsed, phrase, head, loose, depth);
  if (inner.length > 0) return inner;
  const owners = isTown || isPerson(head.fold) ? [] : ownersOf(parsed, phrase);
  if (owners.length > 0) return owners;
  const linked = linkedTo(parsed, phrase);
  if (linked.length > 0) return linked;
  if ((head.tag === "adj" && deedWords.fates.has(head.fold)) || isPerson(head.fold))
    return [bareFiller(units, phrase)];
  // "an army convoy", "a military post": whose it is.
  const service = own.filter(({ fold, tag }) => tag !== "name" && deedWords.services.has(fold)).at(-1);
  if (service !== undefined && deedWords.servicePosts.has(head.fold)) return [asFiller(service)];
  return isUnlisted(head) ? [properFiller(units, phrase)] : [];
}

/** "Hezbollah commander Kamal Abu Sadiq": who is known by name and row stands for the rest. */
function bestOf(names: readonly Unit[], phrase: Phrase): Unit | undefined {
  const last = names.at(-1);
  if (last !== undefined && last.at === phrase.last && last.name?.isNamed) return last;
  return names.filter(({ name }) => name?.actorId !== null).at(-1) ?? last;
}

/** "members of X", "gunmen from X": whose men they are says more than what they are. */
function namedIn(parsed: Parsed, phrase: Phrase, best: Unit): Filler[] {
  const isBare = best.name?.isNamed === false && best.at === phrase.last;
  const inner = !isBare
    ? []
    : actorsOf(parsed, brought(hanging(parsed, phrase), ["of", "from"])).filter(
        ({ name }) => name?.isNamed === true && name.person !== true,
      );
  return inner.length > 0 ? inner.slice(0, 2) : [asFiller(best)];
}

/** "elements of X", "the withdrawal of X", "negotiators from X": a noun that stands for what hangs on it. */
function partedOut(
  parsed: Parsed,
  phrase: Phrase,
  { fold }: Unit,
  loose: boolean,
  depth: number,
): readonly Filler[] {
  const [isPeople, isDeed] = [isPerson(fold), isEventNoun(fold)];
  if (!isPart(fold) && !isPeople && !isDeed) return [];
  const hangs = hanging(parsed, phrase);
  const prepositions = isPeople
    ? ["of", "from", "for", "with"]
    : isDeed && hangs[0]?.preposition === "of"
      ? ["of"]
      : ["of", "by", "from"];
  return upToMost(brought(hangs, prepositions), (one) => {
    const speaksFor = deedWords.offices.has(fold) && preposed(parsed, one, "from");
    return actorsIn(parsed, one, loose || preposed(parsed, one, "of") || speaksFor, depth + 1);
  }).filter(({ name }) => !isPeople || name?.isNamed === true);
}

/** "a checkpoint of X", "a depot of X": whose it is. */
function ownersOf(parsed: Parsed, phrase: Phrase): Filler[] {
  const [first] = hanging(parsed, phrase);
  return actorsOf(parsed, first?.preposition === "of" ? first.phrases : []).filter(
    ({ name }) => name?.isNamed === true || (name !== null && name.actorId !== null),
  );
}

/** A proper noun that no table holds: an actor, unless a capital at the beginning of a sentence gave it. */
const isUnlisted = ({ at, fold, isProper, name, tag }: Unit) =>
  isProper &&
  !(at === 0 && abstractEndings.some((ending) => fold.endsWith(ending))) &&
  name === null &&
  tag === "noun" &&
  !isEventNoun(fold) &&
  !deedWords.projectiles.has(fold);

/** "Responsibility for the blast lies with X". */
const abstractEndings = ["ance", "ence", "ion", "ism", "ity", "ment", "ness"];

const preposed = ({ units }: Parsed, phrase: Phrase, preposition: string) =>
  units[phrase.first - 1]?.fold === preposition;

/** Prepositional phrases right behind the phrase. */
export const hanging = (parsed: Parsed, phrase: Phrase): readonly Attached[] =>
  attachedAfter(parsed, phrase.last + 1, true).attached;

/** "targets linked to X", "forces loyal to X", "areas held by X", "a base hosting X". */
function linkedTo(parsed: Parsed, phrase: Phrase): Filler[] {
  const { units } = parsed;
  const link = units[phrase.last + 1]?.fold ?? "";
  if (deedWords.housing.has(link)) {
    const housed = phraseAt(parsed, phrase.last + 2);
    return housed === null ? [] : actorsOf(parsed, [housed]).filter(({ name }) => name?.isNamed === true);
  }
  if (!deedWords.ties.has(link)) return [];
  const { attached } = attachedAfter(parsed, phrase.last + 2);
  return actorsOf(parsed, attached[0]?.phrases ?? []).filter(({ name }) => name !== null);
}

/** "two oil tankers": what is struck or seized at sea is whom it was done to, though no name says whose it is. */
export const shipsOf = ({ units }: Parsed, phrases: readonly Phrase[]): Filler[] =>
  phrases.flatMap((phrase) =>
    deedWords.ships.has(units[phrase.last]?.fold ?? "") ? [bareFiller(units, phrase)] : [],
  );

/** "unidentified gunmen": the noun with the adjectives and nouns before it. */
function bareFiller(units: readonly Unit[], phrase: Phrase): Filler {
  let first = phrase.last;
  while (
    first > phrase.first &&
    (units[first - 1]?.tag === "adj" || units[first - 1]?.tag === "noun") &&
    !units[first - 1]?.possessive &&
    phrase.last - first < 3
  )
    first--;
  // "a Candrian-flagged tanker": the flag is left out.
  const flag = units.slice(first, phrase.last).findLastIndex(({ glued }) => glued);
  return { first: first + flag + 1, last: phrase.last, name: null };
}

function properFiller(units: readonly Unit[], phrase: Phrase): Filler {
  let first = phrase.last;
  while (
    first > phrase.first &&
    (units[first - 1]?.isProper || units[first - 1]?.tag === "name") &&
    units[first - 1]?.tag !== "det"
  )
    first--;
  return { first, last: phrase.last, name: null };
}
