import { spend } from "../../budget.ts";
import { placeNouns } from "../../mentions/agent-words.ts";
import type { Name } from "../../mentions/name.ts";
import { isEventNoun } from "../lexicon/entries.ts";
import { isPart, isPerson } from "../lexicon/people-words.ts";
import { type Attached, attachedAfter, brought, type Phrase, unitsOf } from "../syntax/phrases.ts";
import { once, type Parsed, type Unit } from "../syntax/units.ts";

/** Who fills a role: a name, or a bare noun ("gunmen"). Units, first to last. */
export interface Filler extends Phrase {
  name: Name | null;
}

const isActor = ({ name }: Unit) => name !== null && (name.reading === "actor" || name.dealtWith === true);
const isLand = ({ name }: Unit) => name !== null && name.actorId !== null;
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

function soughtIn(parsed: Parsed, phrase: Phrase, loose: boolean, depth: number): Filler[] {
  const { units } = parsed;
  const own = unitsOf(units, phrase);
  spend(parsed.budget, own.length);
  const head = units[phrase.last];
  if (head === undefined) return [];
  const names = own.filter((unit) => isActor(unit) || (loose && isLand(unit)));
  const listed = names.filter(({ name }) => name?.actorId !== null);
  const last = names.at(-1);
  // "Hezbollah commander Kamal Abu Sadiq": who is known by name and row stands for the rest.
  // "the Syrian border town of X": the land that a town lies in is no party.
  const isTown = placeNouns.has(head.fold) && !names.some(({ possessive }) => possessive);
  const best = isTown
    ? undefined
    : last !== undefined && last.at === phrase.last && last.name?.isNamed
      ? last
      : (listed.at(-1) ?? last);
  const hangs = hanging(parsed, phrase);
  if (best !== undefined) {
    const isBare = best.name?.isNamed === false && best.at === phrase.last;
    if (isBare) {
      // "members of X", "gunmen from X": whose men they are says more than what they are.
      const inner = actorsOf(parsed, brought(hangs, ["of", "from"])).filter(
        ({ name }) => name?.isNamed === true && name.person !== true,
      );
      if (inner.length > 0) return inner.slice(0, 2);
    }
    return [asFiller(best)];
  }
  if (isPart(head.fold) || isPerson(head.fold) || isEventNoun(head.fold)) {
    const isDeed = isEventNoun(head.fold);
    const prepositions = isPerson(head.fold)
      ? ["of", "from", "for", "with"]
      : isDeed && hangs[0]?.preposition === "of"
        ? ["of"]
        : ["of", "by", "from"];
    const inner = upToMost(brought(hangs, prepositions), (one) =>
      actorsIn(
        parsed,
        one,
        loose || preposed(parsed, one, "of") || (isOffice.test(head.fold) && preposed(parsed, one, "from")),
        depth + 1,
      ),
    ).filter(({ name }) => !isPerson(head.fold) || name?.isNamed === true);
    if (inner.length > 0) return inner;
  }
  // "a checkpoint of X", "a depot of X": whose it is.
  const owners = isTown
    ? []
    : actorsOf(parsed, hangs[0]?.preposition === "of" ? hangs[0].phrases : []).filter(
        ({ name }) => name?.isNamed === true || (name !== null && name.actorId !== null),
      );
  if (owners.length > 0 && !isPerson(head.fold)) return owners;
  const linked = linkedTo(parsed, phrase);
  if (linked.length > 0) return linked;
  if (
    isPerson(head.fold) ||
    (head.tag === "adj" && /^(?:wounded|dead|accused|unemployed|homeless|displaced|poor)$/.test(head.fold))
  )
    return [bareFiller(units, phrase)];
  // "an army convoy", "a military post": whose it is.
  const force = own.filter(({ fold, tag }) => tag !== "name" && isForce.test(fold)).at(-1);
  if (force !== undefined && isForceThing.test(head.fold)) return [asFiller(force)];
  // A proper noun that no table holds: an unlisted actor, unless it is a place.
  if (
    head.isProper &&
    !(head.at === 0 && isAbstract.test(head.fold)) &&
    head.name === null &&
    head.tag === "noun" &&
    !isEventNoun(head.fold) &&
    !isProjectile.test(head.fold)
  )
    return [properFiller(units, phrase)];
  return [];
}

/** "Responsibility for the blast lies with X": a capital that a sentence gives. */
const isAbstract = /(?:ity|ion|ment|ness|ance|ence|ism)$/;

/** "Rockets from X hit Y": a capital at the beginning of a sentence names nobody. */
const isProjectile =
  /^(?:rockets?|missiles?|drones?|shells?|mortars?|bombs?|projectiles?|guns?|jets|warplanes)$/;

/** Whoever is sent speaks for those whom he comes from. */
const isOffice =
  /^(?:negotiators?|envoys?|delegat\w+|diplomats?|representatives?|mediators?|ministers?|troops|soldiers)$/;

const isForce = /^(?:army|military|police|paramilitary|navy|militia|rebel|militant|guerrilla|gendarmerie)$/;
const isForceThing =
  /^(?:convoys?|patrols?|vehicles?|trucks?|bus|buses|jeeps?|posts?|outposts?|checkpoints?|positions?|camps?|bases?|barracks|stations?|headquarters|columns?|hideouts?)$/;

const preposed = ({ units }: Parsed, phrase: Phrase, preposition: string) =>
  units[phrase.first - 1]?.fold === preposition;

/** Prepositional phrases right behind the phrase. */
export const hanging = (parsed: Parsed, phrase: Phrase): readonly Attached[] =>
  attachedAfter(parsed, phrase.last + 1, true).attached;

/** "targets linked to X", "forces loyal to X", "areas held by X". */
function linkedTo(parsed: Parsed, phrase: Phrase): Filler[] {
  const { units } = parsed;
  const link = units[phrase.last + 1];
  if (
    !/^(?:belonging|linked|loyal|affiliated|tied|allied|used|held|run|controlled|owned|operated|close|aligned|backed|supported|led|manned|occupied)$/.test(
      link?.fold ?? "",
    )
  )
    return [];
  const { attached } = attachedAfter(parsed, phrase.last + 2);
  return actorsOf(parsed, attached[0]?.phrases ?? []).filter(({ name }) => name !== null);
}

/** "unidentified gunmen": the noun with the adjectives and nouns before it. */
function bareFiller(units: readonly Unit[], phrase: Phrase): Filler {
  let first = phrase.last;
  while (
    first > phrase.first &&
    /^(?:adj|noun)$/.test(units[first - 1]?.tag ?? "") &&
    !units[first - 1]?.possessive &&
    phrase.last - first < 3
  )
    first--;
  return { first, last: phrase.last, name: null };
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
