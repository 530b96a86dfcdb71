import type { Knowledge } from "../../mentions/knowledge.ts";
import { deedWords } from "../lexicon/deed-words.ts";
import type { Frame } from "../lexicon/frames.ts";
import { isPerson } from "../lexicon/people-words.ts";
import { weaponWords } from "../lexicon/weapon-words.ts";
import { wordTest } from "../lexicon/word-classes.ts";
import type { WordList } from "../lexicon/word-list.ts";
import { isRemote } from "../mode.ts";
import type { PloverClass } from "../plover.ts";
import { isListed, type ReportActor, type ReportPlace } from "../report.ts";
import { knownOf } from "../report-actor.ts";
import { wordsOf } from "../syntax/phrases.ts";
import { once, type Parsed } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import type { Filler } from "./role-fillers.ts";

/** A deed with what its sentence is known to say of it. */
export interface Told {
  parsed: Parsed;
  deed: Deed;
  source: readonly ReportActor[];
  target: readonly ReportActor[];
  place: ReportPlace | null;
  /** Its sentence counts dead, wounded, captured or missing. */
  hasToll: boolean;
  /** The article speaks of violence somewhere. */
  isOfViolence: boolean;
  knowledge: Knowledge;
}

/** What a deed cannot be reported without. */
export interface Need {
  /** The frames that need it. */
  of: (frame: Frame) => boolean;
  lacks: (told: Told) => boolean;
  /** Why there is no report, for the reader. */
  reason: string;
  /** A sentence with a deed that lacks it. */
  hit: string;
  /** A sentence much like it, whose deeds have it. */
  near: string;
}

const any = () => true;
const violent = ({ traits }: Frame) => traits.has("violent");
const peaceful = (frame: Frame) => !violent(frame);
const ofClass =
  (...classes: readonly PloverClass[]) =>
  ({ ploverClass }: Frame) =>
    classes.includes(ploverClass);

/** In order: the first that is lacking is the reason why there is no report. */
export const needs: readonly Need[] = [
  {
    of: any,
    lacks: (told) => told.source.length + told.target.length === 0 && !isOfPlace(told),
    reason: "nobody is named who did it or to whom",
    hit: "The road was blocked on Friday.",
    near: "The border crossing at Harim was blocked on Friday.",
  },
  {
    of: peaceful,
    lacks: (told) =>
      isDoneByThing(told) &&
      !isOfPlace(told) &&
      !(ofClass("COERCE")(told.deed.frame) && told.target.length > 0),
    reason: "what did it is no actor",
    hit: "The price of bread threatened Averia.",
    near: "Candria threatened Averia with war.",
  },
  {
    of: ({ traits }) => !traits.has("byAnybody") && traits.has("onePower"),
    lacks: (told) => !isOfPlace(told) && powersOf(told).length === 0,
    reason: "private persons among themselves",
    hit: "The doctor resigned on Friday.",
    near: "The minister resigned on Friday.",
  },
  {
    of: ({ traits }) => !traits.has("byAnybody") && !traits.has("onePower"),
    lacks: (told) => !isOfPlace(told) && isAmongOthers(told),
    reason: "private persons among themselves",
    hit: "Two villagers thanked a doctor in Dunmere.",
    near: "Two villagers thanked Averia in Dunmere.",
  },
  {
    of: violent,
    lacks: (told) => told.source.length === 0 && isAccident(told),
    reason: "no word of violence, or an accident",
    hit: "Two people were killed when a bus overturned near Dunmere.",
    near: "Two people were killed when militants shelled Dunmere.",
  },
  {
    of: violent,
    lacks: (told) => isCommonCrime(told),
    reason: "a crime of private persons",
    hit: "Burglars looted the car of an Averian soldier in Dunmere.",
    near: "Gunmen looted the car of an Averian soldier in Dunmere.",
  },
  {
    of: violent,
    lacks: (told) =>
      !isOfPeople(told, [...told.source, ...told.target]) &&
      told.deed.struck.length === 0 &&
      !isPlaced(told.place),
    reason: "neither side is people or a power",
    hit: "A shell hit Bluebird.",
    near: "A shell hit Dunmere.",
  },
  {
    of: violent,
    lacks: (told) => !isStrikeTold(told),
    reason: "whom or what it struck is not said",
    hit: "Red Lantern clashed on Friday.",
    near: "Red Lantern clashed with Averian troops on Friday.",
  },
  {
    of: ofClass("COERCE"),
    lacks: (told) => told.source.length === 0 && !isOfPlace(told) && !isOfPeople(told, told.target),
    reason: "nobody is named who did it",
    hit: "Bluebird was seized.",
    near: "Averian police seized Bluebird.",
  },
  {
    of: ofClass("CONSULT"),
    lacks: ({ deed, source, target }) =>
      source.length + target.length <= 1 &&
      !(source.length > 0 && ([...source, ...target].some(isListed) || deed.frame.traits.has("brokers"))),
    reason: "with whom is not said",
    hit: "General Olin Harsk met on Monday.",
    near: "General Olin Harsk met General Ravo Tull on Monday.",
  },
  {
    of: ({ traits }) => (traits.has("asks") || traits.has("blames")) && !traits.has("saidByNobody"),
    lacks: ({ source }) => source.length === 0,
    reason: "who says so is not named",
    hit: "Candria was urged to leave Harim.",
    near: "Averia urged Candria to leave Harim.",
  },
  {
    of: ({ id }) => id === "request/appeal",
    lacks: ({ parsed, deed, target }) =>
      target.length === 0 && !tells(deedWords.appeals, `${deed.theme} ${parsed.text.toLowerCase()}`),
    reason: "of whom is not said",
    hit: "Averia appealed for calm.",
    near: "Averia appealed for a truce.",
  },
  {
    of: (frame) => !ofClass("ASSAULT", "COERCE", "CONSULT", "REQUEST", "ACCUSE")(frame) && !isOwnTale(frame),
    lacks: (told) =>
      told.source.length === 0 &&
      !(told.deed.frame.object === "target" && told.target.length > 0) &&
      !(isOutbreak(told.deed) && isPlaced(told.place)),
    reason: "who did it is not named",
    hit: "The plan of Averia was rejected on Monday.",
    near: "The plan of Averia was rejected by Candria on Monday.",
  },
];

/** Why a deed makes no report; "" when it lacks nothing. */
export const lackOf = (told: Told): string =>
  needs.find(({ of, lacks }) => of(told.deed.frame) && lacks(told))?.reason ?? "";

/** Told though nobody is named who did it: "the troops withdrew", "flour arrived", "sanctions were imposed". */
const isOwnTale = ofClass("RETREAT", "AID", "SANCTION");

const tells = (list: WordList, words: string) => list.foundIn(words) !== null;

const partiesOf = ({ deed }: Told) => [...deed.source, ...deed.target];

/** By its own words, not by the article's. */
const isPlaced = (place: ReportPlace | null) =>
  place !== null && !place.inferred && !place.reason.startsWith("the article's first");

/** "Three rockets were fired at X", "the crossing at X was closed": told for the place's sake, whoever did it. */
const isOfPlace = ({ parsed, deed, place }: Told) =>
  isPlaced(place) &&
  (violent(deed.frame)
    ? tells(weaponWords.launched, deed.theme) ||
      isRemote(deed) ||
      tellsHarm(parsed) ||
      isOutbreak(deed) ||
      isThingStruck(deed)
    : isOfThing(deed));

/** "Clashes broke out in X". */
const isOutbreak = ({ frame, voice }: Deed) => frame.traits.has("breaksOut") && voice === "noun";

const isOfPublic = wordTest("@property|@forces|@traffic|convoy*|airport*|embassy|port|refiner*|camp*");
/** "A hospital was struck in X". */
const isThingStruck = ({ frame, voice, theme, clause }: Deed) =>
  voice === "passive" && clause?.link !== "adverbial" && !frame.traits.has("mishap") && isOfPublic(theme);

/** Whether a sentence tells of harm, whoever did it. */
export const tellsHarm = (parsed: Parsed): boolean =>
  once(parsed, tellsHarm, "", () => tells(deedWords.harm, parsed.text.toLowerCase()));

/** "The crossing was closed", "the tanker was seized", "the pumps were hacked": the thing itself says what it was about. */
const isOfThing = (deed: Deed) =>
  isOutbreak(deed) ||
  deed.frame.traits.has("ofThing") ||
  deed.frame.traits.has("begins") ||
  things.some(({ of, holds }) => of === deed.frame.id && holds(deed));

const things: readonly { of: string; holds: (deed: Deed) => boolean }[] = [
  { of: "coerce/seize", holds: ({ theme }) => tells(deedWords.ships, theme) },
  { of: "coerce/curfew", holds: ({ voice }) => voice === "passive" },
  { of: "coerce/martial-law", holds: ({ voice }) => voice === "passive" },
  {
    of: "coerce/restrict",
    holds: ({ theme, struck }) => struck.length > 0 || tells(deedWords.passages, theme),
  },
  { of: "aid/give", holds: ({ means, theme }) => tells(deedWords.loads, `${means} ${theme}`) },
];

/** "The price of bread threatened Averia". */
const isDoneByThing = ({ deed, source }: Told) =>
  deed.voice === "active" && source.length === 0 && (deed.clause?.subject.length ?? 0) > 0;

const isKnown = (filler: Filler, knowledge: Knowledge) =>
  filler.name?.isNamed === true || knownOf(filler, knowledge) !== undefined;

/** All who did it are named by what they are to each other, or by a petty trade: no power, no arms. */
const isCommonCrime = ({ parsed, deed }: Told) =>
  deed.source.length > 0 &&
  deed.source.every(
    (filler) => filler.name?.isNamed !== true && tells(deedWords.culprits, wordsOf(parsed, [filler])),
  );

/** A name, a row of the dictionary, or a noun that stands for a power. */
const isPublic = (filler: Filler, { parsed, knowledge }: Told) =>
  isKnown(filler, knowledge) || tells(deedWords.powers, wordsOf(parsed, [filler]));

const powersOf = (told: Told) => partiesOf(told).filter((filler) => isPublic(filler, told));

/** Nobody is known, and there are not two powers. */
function isAmongOthers(told: Told): boolean {
  if (partiesOf(told).some((filler) => isKnown(filler, told.knowledge))) return false;
  const powers = powersOf(told);
  return (
    powers.length < 2 &&
    !powers.some((filler) => tells(deedWords.severalPowers, wordsOf(told.parsed, [filler])))
  );
}

/** Whether some of the actors are people or a power, or some party has a name. */
function isOfPeople(told: Told, actors: readonly ReportActor[]): boolean {
  const isNamed = partiesOf(told).some(({ name }) => name?.isNamed === true);
  return actors.some(
    (actor) =>
      isNamed ||
      actor.id === "unlisted:people" ||
      isListed(actor) ||
      isPerson(actor.text.toLowerCase().split(/\s+/).at(-1) ?? ""),
  );
}

/** Whom or what it struck is told by a target, a place, a toll, a thing that a power struck, or by two who fight. */
const isStrikeTold = (told: Told) =>
  told.target.length > 0 ||
  isPlaced(told.place) ||
  told.hasToll ||
  (told.deed.theme.trim() !== "" && (told.source.some(isListed) || powersOf(told).length > 0)) ||
  told.source.length > 1;

const isTraffic = wordTest("@traffic");
const isMishap = (words: string) => isTraffic(words) || tells(deedWords.mishaps, words);
/** Whether words tell of violence. */
export const tellsViolence = (words: string): boolean => tells(deedWords.violence, words);
const isByHand = (words: string) => tells(deedWords.hands, words);

/** Deaths that nobody is said to have caused: only words of violence make them an assault. */
function isAccident({ parsed, deed, isOfViolence }: Told): boolean {
  if (!isOfViolence && !tellsOf(parsed, tellsViolence)) return true;
  return deed.frame.traits.has("mishap") && tellsOf(parsed, isMishap) && !tellsOf(parsed, isByHand);
}

/** Whether a test holds of a sentence's words, made once for all its deeds. */
const tellsOf = (parsed: Parsed, test: (words: string) => boolean) =>
  once(parsed, test, "words", () => test(parsed.units.map(({ fold }) => fold).join(" ")));
