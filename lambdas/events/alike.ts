import type { Knowledge } from "../mentions/knowledge.ts";
import type { Candidate } from "./candidate.ts";
import { compare } from "./compare.ts";
import type { SecurityEvent } from "./event.ts";
import type { Happening } from "./happening.ts";
import { matchEvent } from "./match-event.ts";
import { type Judgement, judge } from "./same-event.ts";

/** A stored event that a telling is one with. */
export interface Alike extends Pick<Candidate, "eventId" | "firstSeenAt"> {
  score: number;
  said: string[];
}

/** What one telling of an article has to do with stored events. */
export interface Likeness {
  alike: Alike[];
  /** Events that it may be one with, for a person to decide. */
  near: SecurityEvent["mayBe"];
}

export type Compared = Pick<Candidate, "eventId" | "firstSeenAt" | "tellings">;

/** A telling of an article beside one of a stored event. */
interface Link {
  own: Happening;
  stored: Happening;
  event: Compared;
  judged: Judgement;
}

/**
 * The events that each telling of an article is one with, and those that it may be. What an article tells apart stays apart: of two
 * tellings of one article that cannot be one, here or there, only the likelier is one with a telling of another article.
 */
export function likenessesOf(
  happenings: readonly Happening[],
  events: readonly Compared[],
  knowledge: Knowledge,
): Likeness[] {
  const links = happenings.flatMap((own) => events.flatMap((event) => linksTo(own, event, knowledge)));
  const joining = links.filter(({ judged }) => judged.joins);
  const kept = new Set(joining.filter((one) => !joining.some((other) => outdoes(other, one, knowledge))));
  return happenings.map((own) => {
    const perEvent = events.map((event) => ({
      event,
      ofIt: links.filter((link) => link.own === own && link.event === event),
    }));
    const joined = perEvent.flatMap(({ event, ofIt }) => {
      const best = likeliest(ofIt.filter((link) => kept.has(link)));
      return best === null ? [] : [{ event, score: best.judged.score, said: best.judged.said }];
    });
    const near = perEvent.flatMap(({ event, ofIt }) => {
      const best = likeliest(ofIt);
      return best === null ||
        joined.some((one) => one.event === event) ||
        !(best.judged.joins || best.judged.mayBe)
        ? []
        : [{ eventId: event.eventId, score: best.judged.score, said: best.judged.said }];
    });
    return { alike: alikeOf(own, joined), near };
  });
}

/** An assertion is not held against the denials in an event that others assert. */
function linksTo(own: Happening, event: Compared, knowledge: Knowledge): Link[] {
  const isAsserted = !isDenial(own) && !isOnlyDenied(event);
  const compared = isAsserted ? event.tellings.filter((one) => !isDenial(one)) : event.tellings;
  return compared.map((stored) => ({ own, stored, event, judged: judge(own, stored, knowledge) }));
}

/** Whether a telling that the article of one of both tells apart is likelier. */
function outdoes(other: Link, one: Link, knowledge: Knowledge): boolean {
  if (other.judged.score <= one.judged.score) return false;
  const [isOwn, isStored] = [other.own === one.own, other.stored === one.stored];
  if (isOwn === isStored) return false;
  return isOwn
    ? other.stored.articleId !== undefined &&
        other.stored.articleId === one.stored.articleId &&
        areToldApart(other.stored, one.stored, knowledge)
    : areToldApart(other.own, one.own, knowledge);
}

/** What one article cannot mean as one: other parties, places or days, another kind of deed, another number of dead. */
const areToldApart = (a: Happening, b: Happening, knowledge: Knowledge): boolean =>
  areOtherDead(a.killed, b.killed) || matchEvent(a, b, knowledge).veto !== null;

/** One who died may be one of those whom the same article counts together. */
const areOtherDead = (a: number | null, b: number | null) =>
  a !== null && b !== null && a !== b && Math.min(a, b) > 1;

const likeliest = (links: readonly Link[]): Link | null =>
  links.toSorted((a, b) => b.judged.score - a.judged.score)[0] ?? null;

const isDenial = ({ modality }: Happening) => modality === "denied";
const isOnlyDenied = ({ tellings }: Compared) => tellings.every(isDenial);

/**
 * A denial fits everything of its kind in a week: it goes to the one that it fits best, and to events of denials alone; it leads
 * nothing that is told to an event that others tell, and shows no two to be one.
 */
function alikeOf(
  own: Happening,
  joined: readonly { event: Compared; score: number; said: string[] }[],
): Alike[] {
  const alike = joined.map(({ event, score, said }) => ({
    eventId: event.eventId,
    firstSeenAt: event.firstSeenAt,
    score,
    said,
    isOnlyDenied: isOnlyDenied(event),
  }));
  const best = likest(alike.filter((one) => !one.isOnlyDenied));
  return isDenial(own) ? alike.filter((one) => one.isOnlyDenied || one === best) : alike;
}

/** The likeliest; of equals the one known longer. */
export const likest = <T extends Alike>(alike: readonly T[]): T | null =>
  alike.toSorted((a, b) => b.score - a.score || inAge(a, b))[0] ?? null;

/** The elder first; of equals the smaller id. */
export const inAge = (a: Alike, b: Alike) =>
  compare(a.firstSeenAt, b.firstSeenAt) || compare(a.eventId, b.eventId);
