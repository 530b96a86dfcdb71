import { deedWords } from "../lexicon/deed-words.ts";
import type { Frame } from "../lexicon/frames.ts";
import { wordTest } from "../lexicon/word-classes.ts";
import type { Phrase } from "../syntax/phrases.ts";
import type { Parsed, Unit } from "../syntax/units.ts";

/** What a name before an event noun is to the deed: who did it, whom it struck, or only where or what it was about. */
export type Ownership = "doer" | "struck" | "nobody";

/** A name before an event noun: "Averian" of "the Averian embassy attack". */
export interface Owned {
  frame: Frame;
  owner: Unit;
  noun: Unit;
  /** The words between them. */
  between: string;
  /** Another name is joined to it: "Averia and Candria". */
  isJoined: boolean;
  /** A name stands before it that does the deed: "Averia's Candria strikes". */
  isOwnedTwice: boolean;
  /** Another place is named in the sentence. */
  isPlacedElsewhere: boolean;
}

/** A name before an event noun that is not its doer. */
export interface OwnerRule {
  name: string;
  /** A sentence in which it decides. */
  hit: string;
  /** A sentence much like it in which it does not. */
  near: string;
  as: Ownership;
  when: (owned: Owned) => boolean;
}

const isThing = wordTest("@ships|@property|@traffic|@land");
const isLaunched = wordTest("@weapons");
const isMission = (words: string) => deedWords.missions.foundIn(words) !== null;

/** In order: the first that holds says what the name is; where none does, it is the doer. */
export const ownerRules: readonly OwnerRule[] = [
  {
    name: "a town",
    hit: "The Lisport attacks killed five people.",
    near: "Lisport's attacks killed five people.",
    as: "nobody",
    when: ({ owner, isJoined }) => owner.name?.reading === "place" && !owner.possessive && !isJoined,
  },
  {
    name: "a post of a power",
    hit: "The Averian embassy attack in Lisport killed five people.",
    near: "The Averian drone attack in Lisport killed five people.",
    as: "struck",
    when: ({ frame, owner, between }) =>
      frame.traits.has("violent") && !owner.possessive && !isLandsName(owner) && isMission(between),
  },
  {
    name: "a convoy of a power",
    hit: "The Averia convoy ambush in Dunmere killed five soldiers.",
    near: "The Averian army ambush in Dunmere killed five rebels.",
    as: "struck",
    when: ({ frame, owner }) =>
      frame.traits.has("violent") && !owner.possessive && deedWords.struckForces.has(lastWord(owner)),
  },
  {
    name: "a land before what was struck in it",
    hit: "The Averia tanker attacks worry shippers.",
    near: "The Averia drone attacks worry shippers.",
    as: "nobody",
    when: ({ frame, owner, between }) =>
      frame.traits.has("violent") && isLandsName(owner) && isThing(between) && !isLaunched(between),
  },
  {
    name: "a land before a deed of another",
    hit: "Averia's Candria strikes killed five people.",
    near: "Averia's strikes on Candria killed five people.",
    as: "nobody",
    when: ({ frame, owner, isOwnedTwice }) =>
      frame.traits.has("violent") && isOwnedTwice && isLandsName(owner),
  },
  {
    name: "a land before a strike",
    hit: "An air strike hit a depot, and the Candria strike killed five people.",
    near: "The Candria strike killed five people in Averia.",
    as: "nobody",
    when: ({ frame, owner, between, isPlacedElsewhere }) =>
      frame.traits.has("violent") && isLandsName(owner) && !isPlacedElsewhere && !isLaunched(between),
  },
];

/** "Iran", where "Iranian" or "US" would tell who did it: the name of the land itself, and no acronym. */
const isLandsName = ({ name, possessive, fold }: Unit) =>
  name !== null && name.placeId !== null && !possessive && fold.replaceAll(".", "").length > longestAcronym;
const longestAcronym = 3;

const lastWord = ({ fold }: Unit) => fold.slice(fold.lastIndexOf(" ") + 1);

/** What the last name before an event noun is to the deed. */
export function ownershipOf(
  { units }: Parsed,
  frame: Frame,
  phrase: Phrase,
  noun: Unit,
  names: readonly Unit[],
): Ownership {
  const owner = names.at(-1);
  if (owner === undefined) return "doer";
  const owned: Owned = {
    frame,
    owner,
    noun,
    between: units
      .slice(owner.at + 1, noun.at)
      .map(({ fold }) => fold)
      .join(" "),
    isJoined: units[owner.at - 1]?.tag === "conj" && units[owner.at - 2]?.tag === "name",
    isOwnedTwice: names.at(-2)?.at === owner.at - 1 && !owner.glued,
    isPlacedElsewhere: units.some(
      ({ at, name }) => name?.reading === "place" && (at < phrase.first || at > noun.at),
    ),
  };
  return ownerRules.find(({ when }) => when(owned))?.as ?? "doer";
}
