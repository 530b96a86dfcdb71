import { fold, skeleton } from "../mentions/fold.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { daysBetween } from "./days.ts";
import type { Happening } from "./happening.ts";
import { type MatchScore, matchEvent, matchParts, sameFrom } from "./match-event.ts";
import { isWide, seatPoints } from "./match-place.ts";
import { lookAgain, mayBeFrom, numbersOfBoth, saidFor, secondFrom, sumOf } from "./second-look.ts";
import { sharedWords, toldWords } from "./told-words.ts";

/** Whether two tellings are one happening. */
export interface Judgement {
  score: number;
  joins: boolean;
  /** Not near enough to join, and near enough for a person to be asked. */
  mayBe: boolean;
  /** What speaks for it, in words. */
  said: string[];
}

const stranger: Judgement = { score: 0, joins: false, mayBe: false, said: [] };

/** How a report fits the telling of an event that it looks like most; null when the event has none. */
export const closest = (
  report: Happening,
  event: readonly Happening[],
  knowledge: Knowledge,
): MatchScore | null =>
  event.map((telling) => matchEvent(report, telling, knowledge)).toSorted((a, b) => b.score - a.score)[0] ??
  null;

/**
 * Whether two tellings are one happening. It depends on nothing else, and not on which of them came first: so the order in which
 * reports arrive decides nothing.
 */
export function judge(a: Happening, b: Happening, knowledge: Knowledge): Judgement {
  if (isPlanBesideDeed(a, b)) return stranger;
  const first = matchEvent(a, b, knowledge);
  const { score, parts, said } = first;
  // Asked only where it decides: it reads the words of both.
  const isBacked = () => !needsBacking(a, b, first) || isBackedUp(a, b, first);
  if (score >= sameFrom && isBacked()) {
    const speaking = matchParts.filter((part) => parts[part] > 0).map((part) => `${part}: ${said[part]}`);
    return { score, joins: true, mayBe: false, said: speaking };
  }
  const looks = lookAgain(a, b, first, knowledge);
  if (looks === null) return { ...stranger, score };
  const sum = sumOf(looks);
  const joins = sum >= secondFrom && isBacked();
  return {
    score: sum,
    joins,
    mayBe: sum >= mayBeFrom && !joins,
    said: saidFor(looks),
  };
}

/** Who says that he will strike on tells of no strike: a plan without a day is none of the deeds of its day. */
function isPlanBesideDeed(a: Happening, b: Happening): boolean {
  const isVague = ({ modality, eventDate }: Happening) =>
    modality === "planned" && eventDate.precision === "published";
  const areStrikes = [a, b].every(
    ({ ploverClass, modality }) => ploverClass === "ASSAULT" && modality !== "denied",
  );
  return areStrikes && isVague(a) !== isVague(b);
}

/** Strikes, raids and shots: in a war each day has several of the same parties. */
const isEveryday = (a: Happening, b: Happening) =>
  [a, b].every(({ ploverClass }) => ploverClass === "ASSAULT") &&
  ![a, b].every(({ modality }) => modality === "planned");

/** In the order of how little else an article says of it. */
const toldIn = ["main", "lead", "body"] as const;
const leastTold = (a: Happening, b: Happening) =>
  toldIn[Math.max(toldIn.indexOf(a.toldIn), toldIn.indexOf(b.toldIn))] ?? "body";

/**
 * Whether actor, place and day are not enough: of what the body of an article tells, or its lead beside the main happening, where
 * it is another kind of deed or a strike elsewhere than on one spot; of one day here and of several there, as tolls of a week are; of strikes of which
 * neither telling says in what town, or of a town and a village of the province that is called after it.
 */
function needsBacking(a: Happening, b: Happening, { parts }: MatchScore): boolean {
  const told = leastTold(a, b);
  const isDenial = a.modality === "denied" || b.modality === "denied";
  return (
    told === "body" ||
    (told === "lead" && !isDenial && (parts.mode < 0 || (isEveryday(a, b) && parts.place < spotPoints))) ||
    isOfDays(a) !== isOfDays(b) ||
    Math.abs(spanOf(a) - spanOf(b)) >= 2 ||
    (isEveryday(a, b) &&
      ([a, b].every(({ place }) => place === null || isWide(place)) || parts.place === seatPoints))
  );
}

const spanOf = ({ eventDate }: Happening) => daysBetween(eventDate.from, eventDate.to);
const isOfDays = ({ eventDate: { precision } }: Happening) =>
  precision !== "day" && precision !== "published";

/** Points of a place from which it is one spot for both. */
const spotPoints = 0.35;

/**
 * An actor, a place and a day are shared by all that happens in one war. So there must be something more that both say: dead, a
 * name, words of their own, both sides; where headline or lead tell it also a number, or one kind of deed on one spot.
 */
function isBackedUp(a: Happening, b: Happening, { parts }: MatchScore): boolean {
  const told = leastTold(a, b);
  const areBothTold = parts.source >= 0.2 && parts.target >= 0.2 && parts.mode >= 0;
  return (
    (areBothTold && (told === "main" || !isEveryday(a, b) || parts.weapon > 0)) ||
    (told === "main" && numbersOfBoth(a, b).length > 0) ||
    (told !== "body" && parts.place >= spotPoints && parts.mode > 0) ||
    parts.toll > 0 ||
    ownWords(a, b) >= 0.25 ||
    ownNames(a, b).length > 0
  );
}

/** How much two tellings have in common beyond what their actors and places are called. */
function ownWords(a: Happening, b: Happening): number {
  const known = [a, b].flatMap(({ sourceIds, targetIds, place }) => [
    ...sourceIds,
    ...targetIds,
    place?.name ?? "",
  ]);
  const stems = toldWords(known.join(" ").replace(/[:-]/g, " ")).map((word) => word.slice(0, 4));
  const own = (words: readonly string[]) => words.filter((word) => !stems.includes(word.slice(0, 4)));
  return Math.max(0, ...a.words.flatMap((one) => b.words.map((other) => sharedWords(own(one), own(other)))));
}

function ownNames(a: Happening, b: Happening): string[] {
  const placed = [a.place?.name ?? "", b.place?.name ?? ""].flatMap((name) => fold(name).split(" "));
  const ofB = new Set(b.particulars.flat().map(skeleton));
  return a.particulars.flat().filter((name) => ofB.has(skeleton(name)) && !placed.includes(name));
}
