import { fold, skeleton } from "../mentions/fold.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { daysBetween } from "./days.ts";
import type { Happening } from "./happening.ts";
import { type MatchScore, matchEvent, matchParts, sameFrom } from "./match-event.ts";
import { lookAgain, mayBeFrom, secondFrom } from "./second-look.ts";
import { sharedWords, toldWords } from "./told-words.ts";

/** Whether a report is one with an event. */
export interface Judgement {
  /** Of the telling that it looks like most. */
  score: number;
  joins: boolean;
  /** Not near enough to join, and near enough for a person to be asked. */
  mayBe: boolean;
  /** What speaks for it, in words. */
  said: string[];
}

const stranger: Judgement = { score: 0, joins: false, mayBe: false, said: [] };

/**
 * Judges a report against each telling of an event; the likest counts. What two tellings make of each other depends on nothing
 * else, and not on which of them came first: so the order in which reports arrive decides nothing.
 */
export function judge(report: Happening, event: readonly Happening[], knowledge: Knowledge): Judgement {
  return event
    .map((telling) => judgeTellings(report, telling, knowledge))
    .reduce((best, one) => (isLikelier(one, best) ? one : best), stranger);
}

const isLikelier = (one: Judgement, other: Judgement) =>
  one.joins === other.joins ? one.score > other.score : one.joins;

/** How a report fits the telling of an event that it looks like most; null when the event has none. */
export const closest = (
  report: Happening,
  event: readonly Happening[],
  knowledge: Knowledge,
): MatchScore | null =>
  event.map((telling) => matchEvent(report, telling, knowledge)).toSorted((a, b) => b.score - a.score)[0] ??
  null;

function judgeTellings(a: Happening, b: Happening, knowledge: Knowledge): Judgement {
  const first = matchEvent(a, b, knowledge);
  const { score, parts, said } = first;
  // Asked only where it decides: it reads the words of both.
  const isBacked = () => !needsBacking(a, b) || isBackedUp(a, b, first);
  if (score >= sameFrom && isBacked()) {
    const speaking = matchParts.filter((part) => parts[part] > 0).map((part) => `${part}: ${said[part]}`);
    return { score, joins: true, mayBe: false, said: speaking };
  }
  const looks = lookAgain(a, b, first, knowledge);
  if (looks === null) return { ...stranger, score };
  const sum = Math.round(100 * looks.reduce((total, { points }) => total + points, 0)) / 100;
  const joins = sum >= secondFrom && isBacked();
  return {
    score: sum,
    joins,
    mayBe: sum >= mayBeFrom && !joins,
    said: looks.filter(({ points }) => points > 0).map((look) => look.said),
  };
}

/** Told in the body of an article, or of one day here and of several there, as tolls of a week are. */
const needsBacking = (a: Happening, b: Happening): boolean =>
  a.toldIn === "body" || b.toldIn === "body" || Math.abs(spanOf(a) - spanOf(b)) >= 2;

const spanOf = ({ eventDate }: Happening) => daysBetween(eventDate.from, eventDate.to);

/**
 * An actor, a place and a day are shared by all that happens in one war. What an article tells beside its main happening is one
 * with another telling only when its own sentence says something more that both say: dead, a number, a name, or words.
 */
function isBackedUp(a: Happening, b: Happening, { parts }: MatchScore): boolean {
  const areBothTold = parts.source >= 0.2 && parts.target >= 0.2 && parts.mode >= 0;
  const isEveryday = a.ploverClass === "ASSAULT" && b.ploverClass === "ASSAULT";
  return (
    (areBothTold && (!isEveryday || parts.weapon > 0)) ||
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
