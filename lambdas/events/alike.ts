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
  const ofEach = happenings.map((own) => events.map((event) => linksTo(own, event, knowledge)));
  const outdone = outdoneIn(
    ofEach.flat(2).filter(({ judged }) => judged.joins),
    knowledge,
  );
  return ofEach.map((ofEvents) => {
    const near: Likeness["near"] = [];
    const joined = ofEvents.flatMap((links) => {
      const best = likeliest(links.filter((link) => link.judged.joins && !outdone.has(link)));
      if (best !== null) return [best];
      const next = likeliest(links.filter(({ judged }) => judged.joins || judged.mayBe));
      if (next !== null)
        near.push({ eventId: next.event.eventId, score: next.judged.score, said: next.judged.said });
      return [];
    });
    return { alike: alikeOf(joined), near };
  });
}

/** An assertion is not held against the denials in an event that others assert. */
function linksTo(own: Happening, event: Compared, knowledge: Knowledge): Link[] {
  const isAsserted = !isDenial(own) && !isOnlyDenied(event);
  const compared = isAsserted ? event.tellings.filter((one) => !isDenial(one)) : event.tellings;
  return compared.map((stored) => ({ own, stored, event, judged: judge(own, stored, knowledge) }));
}

/** Those beside which there is a likelier one of a telling that the same article tells apart. */
function outdoneIn(joining: readonly Link[], knowledge: Knowledge): Set<Link> {
  const toOneStored = groupsBy(joining, ({ stored }) => stored);
  const ofOneOwn = groupsBy(
    joining.filter(({ stored }) => stored.articleId !== undefined),
    ({ own }) => own,
  ).flatMap((links) => groupsBy(links, ({ stored }) => stored.articleId));
  const outdone = (side: "own" | "stored") => (links: Link[]) =>
    links.filter((one) =>
      links.some(
        (other) => other.judged.score > one.judged.score && areToldApart(other[side], one[side], knowledge),
      ),
    );
  return new Set([...toOneStored.flatMap(outdone("own")), ...ofOneOwn.flatMap(outdone("stored"))]);
}

function groupsBy(links: readonly Link[], keyOf: (link: Link) => unknown): Link[][] {
  const groups = new Map<unknown, Link[]>();
  for (const link of links) {
    const group = groups.get(keyOf(link));
    if (group === undefined) groups.set(keyOf(link), [link]);
    else group.push(link);
  }
  return [...groups.values()];
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
function alikeOf(joined: readonly Link[]): Alike[] {
  const alike = joined.map(({ own, event, judged: { score, said } }) => ({
    eventId: event.eventId,
    firstSeenAt: event.firstSeenAt,
    score,
    said,
    isFree: !isDenial(own) || isOnlyDenied(event),
  }));
  const best = likest(alike.filter(({ isFree }) => !isFree));
  return alike.filter((one) => one.isFree || one === best);
}

/** The likeliest; of equals the one known longer. */
export const likest = <T extends Alike>(alike: readonly T[]): T | null =>
  alike.toSorted((a, b) => b.score - a.score || inAge(a, b))[0] ?? null;

/** The elder first; of equals the smaller id. */
export const inAge = (a: Alike, b: Alike) =>
  compare(a.firstSeenAt, b.firstSeenAt) || compare(a.eventId, b.eventId);
