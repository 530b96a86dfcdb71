import * as v from "valibot";
import type { Day } from "../check.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Report } from "../reports/report.ts";
import { classFamily } from "./class-family.ts";
import { addDays, daysBetween } from "./days.ts";
import { type Happening, happeningOfReport } from "./happening.ts";
import { denialDays } from "./match-date.ts";
import { matchEvent, sameFrom } from "./match-event.ts";
import type { Ruling } from "./ruling.ts";

/** Which event each report of an article goes to, written down before anything is touched. */
export const mergePlanSchema = v.object({
  articleId: v.string(),
  revision: v.number(),
  done: v.boolean(),
  assignments: v.array(
    v.object({ reportId: v.string(), eventId: v.string(), isNew: v.boolean(), score: v.number() }),
  ),
  /** Reports that the article no longer makes, or that moved: to be taken away from these events. */
  removals: v.array(v.object({ reportId: v.string(), eventId: v.string() })),
  /** Every event that the article ever began: their ids are never given again. */
  begun: v.array(v.string()),
});
export type MergePlan = v.InferOutput<typeof mergePlanSchema>;
export type Assignment = MergePlan["assignments"][number];

/** An event that a report may join. */
export interface Candidate {
  eventId: string;
  happening: Happening;
}

/** An edited article is believed to still tell of the event that it told of before. */
const loyalty = 0.1;

/** All that is known when an article is merged. */
export interface Merging {
  article: { articleId: string; revision: number };
  reports: readonly Report[];
  previous: MergePlan | null;
  candidates: readonly Candidate[];
  /** Analysts' decisions on the article; events that are gone are left out by who reads it. */
  ruling: Ruling;
}

/**
 * Each report joins the event that an analyst gave it to, else the stored one that it looks like most, else that of
 * another report of its article, or begins an event. `hash` gives 20 hex digits.
 */
export function planMerge(
  { article, reports, previous, candidates, ruling }: Merging,
  knowledge: Knowledge,
  hash: (text: string) => string,
): MergePlan {
  const formerEvents = new Set(previous?.assignments.map(({ eventId }) => eventId));
  const begun = new Set(previous?.begun);
  const open = candidates.filter(({ eventId }) => !ruling.apart.includes(eventId));
  const tellings = reports.map((report) => ({ report, happening: happeningOfReport(report) }));
  const toStored = tellings.map(({ report, happening }): Assignment | null => {
    const given = ruling.together.find(({ ploverClass }) => classFamily(report).includes(ploverClass));
    if (given !== undefined) return { reportId: report.id, eventId: given.eventId, isNew: false, score: 1 };
    const best = bestOf(happening, open, formerEvents, knowledge);
    return best === null ? null : { reportId: report.id, ...best, isNew: false };
  });
  // What joins nothing stored may tell the same as another report of its article that did, or that began an event.
  const own = tellings.flatMap(({ happening }, at): Candidate[] => {
    const eventId = toStored[at]?.eventId;
    return eventId === undefined ? [] : [{ eventId, happening }];
  });
  const assignments = tellings.map(({ report, happening }, at): Assignment => {
    const stored = toStored[at] ?? null;
    if (stored !== null) return stored;
    const best = bestOf(happening, own, formerEvents, knowledge);
    if (best !== null) return { reportId: report.id, ...best, isNew: false };
    const eventId = newEventId(report, new Set([...begun, ...ruling.apart]), hash);
    begun.add(eventId);
    own.push({ eventId, happening });
    return { reportId: report.id, eventId, isNew: true, score: 0 };
  });
  const kept = new Set(assignments.map(({ reportId, eventId }) => `${reportId} ${eventId}`));
  const removals = [...(previous?.assignments ?? []), ...unfinished(previous)]
    .map(({ reportId, eventId }) => ({ reportId, eventId }))
    .filter(({ reportId, eventId }) => !kept.has(`${reportId} ${eventId}`));
  return { ...article, done: false, assignments, removals, begun: [...begun] };
}

/** A plan that a newer revision overtakes before it was done: what it would have taken away still must go. */
const unfinished = (previous: MergePlan | null) => (previous?.done === false ? previous.removals : []);

function bestOf(
  happening: Happening,
  candidates: readonly Candidate[],
  formerEvents: ReadonlySet<string>,
  knowledge: Knowledge,
): { eventId: string; score: number } | null {
  const scored = candidates
    .map((candidate) => ({
      ...candidate,
      score: matchEvent(happening, candidate.happening, knowledge).score,
    }))
    .filter(({ score }) => score >= sameFrom)
    .map(({ eventId, score, happening: told }) => ({
      eventId,
      score: score + (formerEvents.has(eventId) ? loyalty : 0),
      since: told.firstPublishedAt,
    }));
  // The likeliest; of equals the one known longer.
  scored.sort((a, b) => b.score - a.score || compare(a.since, b.since) || compare(a.eventId, b.eventId));
  const best = scored[0];
  return best === undefined ? null : { eventId: best.eventId, score: best.score };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function newEventId(report: Report, begun: ReadonlySet<string>, hash: (text: string) => string): string {
  const id = `e-${hash(report.id)}`;
  for (let n = 0; ; n += 1) {
    const next = n === 0 ? id : `e-${hash(`${report.id} ${report.revision}${n === 1 ? "" : ` ${n}`}`)}`;
    if (!begun.has(next)) return next;
  }
}

/** Days at most that are searched for one report. */
const mostDays = 9;

/** Where to look for the event of a report: each day, and the classes that it may stand under there. */
export function whereToLook(report: Report): { day: Day; classes: Happening["ploverClass"][] }[] {
  const { from, to } = report.eventDate;
  const first = addDays(from, report.modality === "denied" ? -denialDays : -1);
  const last = addDays(to, 1);
  const count = Math.min(mostDays, daysBetween(first, last) + 1);
  return Array.from({ length: count }, (_, n) => ({
    day: addDays(last, -n),
    classes: classFamily(report),
  }));
}
