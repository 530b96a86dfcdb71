import type { PloverClass } from "../plover.ts";

/** What a frame may be besides its roles, each with words that show it. Sorted. */
export const traits = {
  acledBySides: "ACLED calls it a battle when both sides are armed, else violence: 'attacked the rebels'",
  alleges: "what one is said to have done is told beside it: 'accused Candria of an attack on Dunmere'",
  anyWeapon: "the verb is said of several weapons: jets and men with dynamite 'bombed' it",
  armed: "the words may tell a weapon: 'struck it with drones', 'threatened it with missiles'",
  asks: "whom one asks is who should do it: 'urged Candria to leave Harim'",
  begins: "it is told of without a party when it begins or ends: 'the truce took effect'",
  blamed: "one may be accused of it, and then it is told: 'accused Candria of shelling Dunmere'",
  blames: "who did what is blamed is the target: 'condemned the raids by Candria'",
  breaksOut: "a place tells enough, though nobody is named: 'clashes broke out in Harim'",
  brokers: "what it brings about is told beside it: 'mediated a prisoner swap'",
  byAnybody: "it is news though private persons do it: 'two men were shot', 'villagers blocked the road'",
  cooperative: "kept back, it is refused: 'will not release the crew'",
  counted: "a bare number is people: 'killed four'",
  declared: "saying it is doing it: 'declared a curfew'",
  describes: "beside a noun it only says what kind it is: 'forces backed by Candria'",
  diplomatic: "its context is diplomacy: 'met', 'signed'",
  domestic: "a power does it at home unless a place is named: 'arrested five men', 'banned the paper'",
  drilled: "at war games it strikes nobody: 'fired missiles during a drill'",
  fixedMode: "no weapon changes how it was done: 'abducted at gunpoint'",
  forcible: "it happens where those are whom it is done to: 'arrested a Drovnian'",
  gives: "who receives it is the target: 'received rifles from Averia'",
  intercepts:
    "what is stopped in flight is whose name it bears or who fired it: 'shot down a Candrian drone'",
  investigates:
    "the violence that is investigated is told beside it: 'opened a probe into the murder of a judge'",
  kills: "somebody is dead: 'killed two', 'died in the blast'",
  launches: "the object is the weapon: 'fired rockets at Dunmere'",
  madeSo: "'to' tells what was done, not what is planned: 'fired tear gas to disperse them'",
  meets: "who takes part are its sides: 'In a phone call with Candria, Averia said'",
  military: "its context is military: 'deployed', 'shelled', 'withdrew'",
  mishap: "accidents do it too: 'a boiler exploded', 'two died'",
  modeByAim: "what it is about tells the mode: 'urged Candria to withdraw', 'rejected talks'",
  modeByTheme: "what is moved tells the mode: 'deployed missiles', 'recruited tribesmen'",
  mutual: "both sides do it to each other, and all are sources: 'clashed with'",
  nounHolds: "its noun too holds what is meant: 'a threat to cut off the water'",
  ofThing: "it is told of a thing though nobody is named: 'the pumps were hacked'",
  onPlaces: "a town that it is done to is a place, not an actor: 'shelled Dunmere', 'sealed off Harim'",
  onePower: "one bare power is party enough: 'the government freed two men'",
  owned: "whose its object is, is the target: 'rejected the plan of Candria'",
  paired: "'held' and the like make a side of their subject: 'Averia held a drill with Esmeria'",
  persons: "whoever it is done to is a person, whatever noun says so: 'abducted a locksmith'",
  placed: "it is done somewhere, and not just to somebody: 'met in Harim', 'seized Dunmere'",
  protests: "where the protest was tells whom it was against: 'in protest at the arrests by Candria'",
  punishes: "'for' brings why: 'jailed for shooting a guard'",
  reaching: "there is always a target: else the next party named is meant: 'threatened to hit Candria'",
  releases: "who is let go is set free by it: 'freed six sailors'",
  riotous: "protesters who do it riot: 'protesters burned cars'",
  said: "it is done by words, and what they hold did not happen: 'offered to withdraw'",
  saidByNobody: "it is told though nobody says it: 'the judge was charged with murder'",
  shared: "'between' brings those who do it: 'talks between Averia and Candria'",
  sporting: "players and markets do it too: 'beat', 'met', 'dropped'",
  step: "it is agreed on and decided before it is done: 'talks on the withdrawal', 'studies sanctions'",
  suffered: "whose it is, suffers it: 'Karmi's killing', 'his arrest'",
  takesClause: "a clause may stand for its object: 'promised that it would leave'",
  tangible: "people and things do it to people and things: no 'fear seized the town', no 'attacked the plan'",
  threatens: "only with something is it done: 'warned of war'",
  together: "parties do it with each other: 'a truce was agreed between Averia and Candria'",
  tolled: "the dead and captured of its sentence are its toll: 'arrested 30 people'",
  twoSided: "without the other side its noun tells nothing: 'gave support'",
  violent: "force is used on people or things: 'shelled', 'stabbed', 'looted'",
} as const;
export type Trait = keyof typeof traits;

/** The traits that a class gives to each of its frames. */
const byClass: Readonly<Record<PloverClass, string>> = {
  AGREE: "cooperative diplomatic paired reaching said shared step takesClause together twoSided",
  CONSULT: "cooperative diplomatic meets placed reaching shared sporting together twoSided",
  SUPPORT: "cooperative declared owned reaching said step twoSided",
  CONCEDE: "cooperative owned reaching said step",
  COOPERATE: "cooperative reaching shared step together twoSided",
  AID: "blamed cooperative gives owned reaching step twoSided",
  RETREAT: "cooperative onePower placed step",
  REQUEST: "asks modeByAim nounHolds reaching said takesClause twoSided",
  ACCUSE: "blames reaching said takesClause twoSided",
  REJECT: "modeByAim owned reaching said sporting takesClause twoSided",
  THREATEN: "armed declared nounHolds reaching said takesClause threatens",
  PROTEST: "byAnybody placed protests",
  SANCTION: "onePower owned reaching said step twoSided",
  MOBILIZE: "byAnybody military placed step tangible",
  COERCE: "blamed byAnybody declared forcible placed sporting",
  ASSAULT: "armed blamed byAnybody forcible military onPlaces placed sporting tangible tolled violent",
};

const isTrait = (word: string): word is Trait => word in traits;

/** @throws for a word that is no trait. */
export const traitsOf = (ploverClass: PloverClass, own = ""): ReadonlySet<Trait> =>
  new Set(
    `${byClass[ploverClass]} ${own}`
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => {
        if (!isTrait(word)) throw new Error(`Cannot read the trait "${word}"`);
        return word;
      }),
  );

const ofClass = new Map<string, ReadonlySet<Trait>>(
  Object.keys(byClass).map((ploverClass) => [ploverClass, traitsOf(ploverClass as PloverClass)]),
);

/** Whether all that a class holds has a trait: for reports, which know their class and not their frame. */
export const classHas = (ploverClass: PloverClass, trait: Trait): boolean =>
  ofClass.get(ploverClass)?.has(trait) === true;
