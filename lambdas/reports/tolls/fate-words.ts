import { weekdays } from "../dates/calendar.ts";
import { words } from "../lexicon/closed-classes.ts";
import { singularOf } from "../lexicon/singular-of.ts";
import { foldAt, phraseEnds, type Tokens } from "../syntax/words-at.ts";

export const fates = ["killed", "wounded", "captured", "missing"] as const;
export type Fate = (typeof fates)[number];

/** How a word tells it: of an object, or of its subject if passive; of its subject alone; of what stands before it. */
export type Form = "participle" | "active" | "intransitive" | "plain" | "noun";

const pairUp = <T>(table: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(table.flatMap(([value, list]) => [...words(list)].map((word) => [word, value] as const)));

export const fateWords = pairUp<readonly [Fate, Form]>([
  [
    ["killed", "participle"],
    "killed slain murdered massacred beheaded assassinated executed martyred lynched eliminated",
  ],
  [
    ["killed", "active"],
    "kill kills killing murdering massacring beheading assassinating executing slaying slew",
  ],
  [["killed", "intransitive"], "died dies die dying perished drowned"],
  [["killed", "plain"], "dead"],
  [["killed", "noun"], "deaths death fatalities fatality lives life"],
  [["wounded", "participle"], "wounded injured maimed hurt"],
  [["wounded", "active"], "wound wounding injure injures injuring maiming hurting"],
  [["wounded", "noun"], "injuries wounds"],
  [["captured", "participle"], "captured kidnapped abducted arrested detained"],
  [
    ["captured", "active"],
    `capture captures capturing kidnap kidnaps kidnapping abduct abducts abducting arrest arrests arresting detain
    detains detaining`,
  ],
  [["captured", "noun"], "abductions kidnappings"],
  [["missing", "plain"], "missing unaccounted"],
  [["missing", "intransitive"], "disappeared"],
]);
/** Acts named as nouns: "the killing of four", "the arrest of two". */
export const acts = pairUp<Fate>([
  [
    "killed",
    "killing killings death deaths murder murders assassination execution massacre slaying beheading lives",
  ],
  ["wounded", "wounding injuring injury"],
  ["captured", "capture kidnapping abduction arrest arrests detention capturing abducting arresting"],
  ["missing", "disappearance"],
]);

/** Whether the word has an object, or a subject if passive. */
export function isVerbal(word: string): boolean {
  const form = fateWords.get(word)?.[1];
  return form === "participle" || form === "active";
}

const people =
  words(`soldier policeman policewoman officer man woman boy girl child baby infant toddler teenager civilian
  farmer shepherd journalist reporter cameraman photographer commander leader chief general colonel major captain
  lieutenant sergeant minister president governor mayor spokesman lawmaker judge activist militant fighter gunman rebel
  insurgent terrorist attacker bomber assailant suspect driver bodyguard guard aide deputy adviser contractor worker medic
  doctor nurse teacher student pilot sailor peacekeeper diplomat ambassador envoy priest cleric imam settler villager
  resident prisoner hostage operative smuggler trader fisherman engineer son daughter wife husband brother sister father
  mother cousin nephew niece uncle grandson granddaughter grandmother grandfather trooper marine conscript ranger sniper
  operator protester rescuer bystander pedestrian tourist translator interpreter lawyer politician senator sheikh warlord
  jihadist colleague neighbour neighbor victim passenger employee labourer laborer docker miner pensioner person`);
/** A single person by what he is. */
export const isPersonNoun = (fold: string): boolean => people.has(fold);

const things =
  words(`village town city district position position post outpost hill hilltop base checkpoint tank vehicle
  truck lorry car boat ship vessel tanker drone rocket missile shell bomb jet plane aircraft helicopter gun rifle weapon
  house home building bridge school hospital province area country settlement airport airfield depot cache animal dog cow
  cattle sheep goat donkey horse camel bird deal plan bill proposal truce ceasefire strike attack raid clash blast
  explosion incident wave lot series string result row place bid spree way state end total`);
export const isThing = (fold: string): boolean => things.has(fold) || things.has(singularOf(fold));

/** One of these is no number of persons: "a family was killed". */
export const bodies =
  words(`family group crowd squad patrol convoy crew platoon unit team brigade battalion gang cell
  militia army force band delegation couple pair number handful few score large`);

/** Between subject and participle: "were also reported killed", "went missing". */
export const links =
  words(`also reportedly allegedly later already still all both each either feared presumed believed
  reported confirmed declared pronounced listed found left leaving lay lying remain remains remained went gone go as to
  have has had is are was were be been being get gets got getting then since just now`);
/** What no subject of a fate reaches over. */
export const barriers =
  words(`but while when where which if because although though as after before since until unless
  said says told added that whose whom it`);

export const isAdverb = (fold: string): boolean => fold.endsWith("ly");
const adverbsOfTime = words(
  `yesterday today overnight last late early this earlier so since there here nearby`,
);
/** A time or a place that may follow a participle or go before a number. */
export const isTime = (fold: string): boolean => adverbsOfTime.has(fold) || weekdays.has(fold);

/** Whether a noun phrase that begins before it may go on with the token. */
export function isNoun(tokens: Tokens, at: number): boolean {
  const fold = foldAt(tokens, at);
  return tokens[at]?.kind === "word" && !phraseEnds.has(fold) && !fateWords.has(fold);
}
