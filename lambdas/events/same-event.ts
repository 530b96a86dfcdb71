import type { Knowledge } from "../mentions/knowledge.ts";
import type { Happening } from "./happening.ts";
import { type MatchScore, matchEvent, matchParts, sameFrom } from "./match-event.ts";

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
    .reduce((best, one) => (one.score > best.score ? one : best), stranger);
}

/** How a report fits the telling of an event that it looks like most; null when the event has none. */
export const closest = (
  report: Happening,
  event: readonly Happening[],
  knowledge: Knowledge,
): MatchScore | null =>
  event.map((telling) => matchEvent(report, telling, knowledge)).toSorted((a, b) => b.score - a.score)[0] ??
  null;

function judgeTellings(a: Happening, b: Happening, knowledge: Knowledge): Judgement {
  const { score, parts, said } = matchEvent(a, b, knowledge);
  const speaking = matchParts.filter((part) => parts[part] > 0).map((part) => `${part}: ${said[part]}`);
  return { score, joins: score >= sameFrom, mayBe: false, said: speaking };
}
