import type { ActorType } from "../../mentions/actor.ts";
import type { Knowledge } from "../../mentions/knowledge.ts";
import { deedWords } from "../lexicon/deed-words.ts";
import { frameOf, jointly } from "../lexicon/frames.ts";
import { modeOf } from "../mode.ts";
import { unitsOf, wordsOf } from "../syntax/phrases.ts";
import { isPlural } from "../syntax/tagged-word.ts";
import { once, type Parsed } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import type { Filler } from "./role-fillers.ts";

/** A deed that is, beside these parties, another one than its verb or noun says. */
export interface Rewrite {
  name: string;
  /** Why it is another deed. */
  reason: string;
  /** A sentence with a deed that it rewrites. */
  hit: string;
  /** A sentence much like it with no such deed. */
  near: string;
  when: (deed: Deed, parsed: Parsed, knowledge: Knowledge) => boolean;
  /** The deed as it is told. */
  to: (deed: Deed, parsed: Parsed, knowledge: Knowledge) => Deed;
}

/** In order: the first that holds rewrites a deed, and no other does. */
export const rewrites: readonly Rewrite[] = [
  {
    name: "riot",
    reason: "what protesters wreck, throw or fight in is a riot (PLOVER, section 3.12)",
    hit: "Averian protesters burned two police cars in Dunmere on Friday.",
    near: "Averian rebels burned two police cars in Dunmere on Friday.",
    when: ({ frame, source }, parsed) =>
      frame.traits.has("riotous") && protestersOf(parsed, source).length > 0,
    to: (deed, parsed) => {
      const protesters = protestersOf(parsed, deed.source);
      const others = deed.source.filter((filler) => !protesters.includes(filler));
      return {
        ...deed,
        frame: frameOf("protest/riot"),
        source: protesters,
        target: [...others, ...deed.target],
      };
    },
  },
  {
    name: "riot of those whom police fight",
    reason: "whoever clashes with protesters meets a riot",
    hit: "Candrian police clashed with protesters in Lisport on Friday.",
    near: "Candrian police clashed with rebels in Lisport on Friday.",
    when: ({ frame, target }, parsed) =>
      frame.traits.has("mutual") && protestersOf(parsed, target).length > 0,
    to: (deed, parsed) => ({
      ...deed,
      frame: frameOf("protest/riot"),
      source: protestersOf(parsed, deed.target),
      target: deed.source,
    }),
  },
  {
    name: "drill",
    reason: "what is fired at war games strikes nobody",
    hit: "The Candrian navy fired two missiles during a naval exercise off Harim on Friday.",
    near: "The Candrian navy fired two missiles at Harim on Friday.",
    when: ({ frame, target }, parsed) =>
      frame.traits.has("drilled") && named(target).length === 0 && isAtDrill(parsed),
    to: (deed) => exercised({ ...deed, frame: frameOf("mobilize/exercise") }),
  },
  {
    name: "dummy",
    reason: "what is built to be struck stands for nobody",
    hit: "Averian jets bombed a mock Candrian harbour off Harim on Friday.",
    near: "Averian jets bombed a new Candrian harbour off Harim on Friday.",
    when: (deed, parsed) => deed.frame.traits.has("violent") && isOnDummy(deed, parsed),
    to: (deed) => exercised({ ...deed, frame: frameOf("mobilize/exercise"), target: [] }),
  },
  {
    name: "exercise",
    reason: "several powers that exercise are at it together, one alone shows its strength",
    hit: "Candria held naval exercises with Borduva off Harim on Friday.",
    near: "Candria held talks with Borduva in Harim on Friday.",
    when: ({ frame }) => frame.jointly !== null,
    to: exercised,
  },
  {
    name: "war of words",
    reason: "whoever lives by words attacks with them, where neither weapon, place nor harm is told",
    hit: "General Olin Harsk attacked Queen Ilena on Friday.",
    near: "Gunmen attacked Queen Ilena on Friday.",
    when: (deed, parsed, knowledge) =>
      wordy.has(deed.frame.id) &&
      deed.struck.length === 0 &&
      modeOf({ ...deed, frame: frameOf("assault/attack") }) === null &&
      isAmongDebaters(deed, parsed, knowledge) &&
      (deed.frame.traits.has("mutual") || !isPlacedIn(deed, parsed)) &&
      !isBloody(parsed),
    to: (deed) => ({ ...deed, frame: frameOf("accuse/criticise") }),
  },
  {
    name: "mutual",
    reason: "those who fight each other are both sources (PLOVER, section 3.16)",
    hit: "Averian troops clashed with Candrian forces near Harim on Friday.",
    near: "Averian troops attacked Candrian forces near Harim on Friday.",
    when: ({ frame }) => frame.traits.has("mutual"),
    to: (deed) => ({ ...deed, source: [...deed.source, ...deed.target], target: [] }),
  },
  {
    name: "struck town",
    reason: "a town that is struck is where it happened, not to whom",
    hit: "Averian jets bombed Lisport on Friday.",
    near: "Averian jets bombed Candrian troops on Friday.",
    when: ({ frame, target }, _parsed, knowledge) =>
      frame.traits.has("onPlaces") && target.some((filler) => isTown(filler, knowledge)),
    to: (deed, _parsed, knowledge) => ({
      ...deed,
      target: deed.target.filter((filler) => !isTown(filler, knowledge)),
    }),
  },
];

/** The deed as it is told: rewritten by the first rule that holds, or as it was. */
export const settled = (parsed: Parsed, deed: Deed, knowledge: Knowledge): Deed =>
  rewrites.find((one) => one.when(deed, parsed, knowledge))?.to(deed, parsed, knowledge) ?? deed;

/** What is done by words as well as by arms. */
const wordy: ReadonlySet<string> = new Set(["assault/attack", "assault/clash"]);

/** Whom words reach that reach no state and no army. */
const reachable: ReadonlySet<ActorType> = new Set(["agency", "organisation", "party", "person"]);
const debating: ReadonlySet<ActorType> = new Set(["party", "person"]);

/** Persons, parties and politicians on both sides; nobody on one side is enough where attacks are many. */
function isAmongDebaters({ source, target, trigger }: Deed, parsed: Parsed, knowledge: Knowledge): boolean {
  const isOneOf = (types: ReadonlySet<ActorType>) => (filler: Filler) => {
    const type = knowledge.actors.get(filler.name?.actorId ?? "")?.type;
    return type === undefined
      ? filler.name?.person === true || deedWords.debaters.foundIn(wordsOf(parsed, [filler])) !== null
      : types.has(type);
  };
  return (
    (source.length > 0 || (target.length > 0 && isPlural(trigger.fold))) &&
    source.every(isOneOf(debating)) &&
    target.every(isOneOf(reachable))
  );
}

const isBloody = (parsed: Parsed) =>
  once(parsed, isBloody, "", () => deedWords.bloodshed.foundIn(parsed.text.toLowerCase()) !== null);

/** The words of the deed itself name a place. */
const isPlacedIn = ({ first, last }: Deed, { units }: Parsed) =>
  unitsOf(units, { first, last }).some(({ name }) => name?.reading === "place");

const protestersOf = (parsed: Parsed, fillers: readonly Filler[]) =>
  fillers.filter((filler) => deedWords.protesters.foundIn(wordsOf(parsed, [filler])) !== null);

const named = (fillers: readonly Filler[]) => fillers.filter(({ name }) => name?.isNamed === true);

const isAtDrill = (parsed: Parsed) =>
  once(parsed, isAtDrill, "", () => deedWords.drills.foundIn(parsed.text.toLowerCase()) !== null);

/** "Bombed a mock plant", "an attack on a dummy ship": the words behind a verb's own, those behind a noun. */
const isOnDummy = ({ theme, trigger, last }: Deed, parsed: Parsed) =>
  deedWords.dummies.foundIn(
    trigger.tag === "noun" ? wordsOf(parsed, [{ first: trigger.at, last }]) : theme,
  ) !== null;

/** COOPERATE with those who take part, MOBILIZE of one alone. */
function exercised(deed: Deed): Deed {
  const partners = named(deed.target);
  const isJoint = new Set(deed.source.map(({ name }) => name?.actorId ?? "")).size > 1 || partners.length > 0;
  return isJoint ? { ...deed, target: partners, frame: jointly(deed.frame) } : { ...deed, target: [] };
}

function isTown({ name }: Filler, knowledge: Knowledge): boolean {
  const place = knowledge.places.get(name?.placeId ?? "");
  return place !== undefined && place.precision !== "country";
}
