import * as v from "valibot";
import type { Day } from "../check.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { isNews, type Report } from "../reports/report.ts";
import { classFamily } from "./class-family.ts";
import { addDays, daysBetween } from "./days.ts";
import { type Happening, happeningOfReport } from "./happening.ts";
import { denialDays } from "./match-date.ts";
import { matchEvent, sameFrom } from "./match-event.ts";
import type { Move, Ruling } from "./ruling.ts";

/** A report in an event; `background` is true where it only retells it, and absent where it is news. */
const belongingEntries = {
  reportId: v.string(),
  eventId: v.string(),
  background: v.exactOptional(v.literal(true)),
};

/** Which event each report of an article goes to, written down before anything is touched. */
export const mergePlanSchema = v.object({
  articleId: v.string(),
  revision: v.number(),
  done: v.boolean(),
  /** Background that retells no event goes to none, and stays with its article. */
  assignments: v.array(v.object({ ...belongingEntries, isNew: v.boolean(), score: v.number() })),
  /** Reports that the article no longer makes, or not as news or as background, or that moved: to be taken away from these events. */
  removals: v.array(v.object(belongingEntries)),
  /** Every event that the article ever began: their ids are never given again. */
  begun: v.array(v.string()),
});
export type MergePlan = v.InferOutput<typeof mergePlanSchema>;
export type Assignment = MergePlan["assignments"][number];
type Belonging = MergePlan["removals"][number];

/** An event that a report may join. */
export interface Candidate {
  eventId: string;
  happening: Happening;
  /** Nobody tells it as news any longer. */
  backgroundOnly: boolean;
  /** How many retell it. */
  backgroundCount: number;
}

/** Background tellings from which on an event takes no further one: a massacre is retold for years. */
const mostBackground = 20;

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
  /** Where an analyst's word puts reports now, whatever else holds. */
  moves?: readonly Move[];
}

/**
 * Each report joins the event that an analyst gave it to, else the stored one that it looks like most, else that of
 * another report of its article, or begins an event. Background begins none and leads no other report to one; what it
 * looks like is asked as of news. `hash` gives 20 hex digits.
 */
export function planMerge(
  { article, reports, previous, candidates, ruling, moves = [] }: Merging,
  knowledge: Knowledge,
  hash: (text: string) => string,
): MergePlan {
  const formerEvents = new Set(previous?.assignments.map(({ eventId }) => eventId));
  const begun = new Set(previous?.begun);
  const open = candidates.filter(({ eventId }) => !ruling.apart.includes(eventId));
  const openToBackground = open.filter(
    ({ eventId, backgroundOnly, backgroundCount }) =>
      formerEvents.has(eventId) || (!backgroundOnly && backgroundCount < mostBackground),
  );
  const toStored = (report: Report, happening: Happening, among: readonly Candidate[]) => {
    const given =
      moves.find(({ reportId }) => reportId === report.id) ??
      ruling.together.find(({ ploverClass }) => classFamily(report).includes(ploverClass));
    if (given !== undefined) return { eventId: given.eventId, score: 1 };
    return bestOf(happening, among, formerEvents, knowledge);
  };
  const news = reports.filter(isNews).map((report) => {
    const happening = happeningOfReport(report);
    return { report, happening, stored: toStored(report, happening, open) };
  });
  // What joins nothing stored may tell the same as another report of its article that did, or that began an event.
  const own = news.flatMap(({ happening, stored }): Told[] =>
    stored === null ? [] : [{ eventId: stored.eventId, happening }],
  );
  const ofNews = news.map(({ report, happening, stored }): Assignment => {
    const best = stored ?? bestOf(happening, own, formerEvents, knowledge);
    if (best !== null) return { reportId: report.id, ...best, isNew: false };
    const eventId = newEventId(report, new Set([...begun, ...ruling.apart]), hash);
    begun.add(eventId);
    own.push({ eventId, happening });
    return { reportId: report.id, eventId, isNew: true, score: 0 };
  });
  const background = reports.filter((report) => !isNews(report));
  const ofBackground = background.flatMap((report): Assignment[] => {
    const happening = happeningOfReport(report);
    const best =
      toStored(report, happening, openToBackground) ?? bestOf(happening, own, formerEvents, knowledge);
    return best === null ? [] : [{ reportId: report.id, ...best, isNew: false, background: true }];
  });
  const assignments = [...ofNews, ...ofBackground];
  const kept = new Set(assignments.map(keyOf));
  const removals = [...(previous?.assignments ?? []), ...unfinished(previous)]
    .map(belongingOf)
    .filter((one) => !kept.has(keyOf(one)));
  return { ...article, done: false, assignments, removals, begun: [...begun] };
}

const belongingOf = ({ reportId, eventId, background }: Belonging): Belonging => ({
  reportId,
  eventId,
  ...(background === undefined ? {} : { background }),
});
const keyOf = ({ reportId, eventId, background }: Belonging) =>
  `${reportId} ${eventId} ${background === true}`;

/** A plan that a newer revision overtakes before it was done: what it would have taken away still must go. */
const unfinished = (previous: MergePlan | null) => (previous?.done === false ? previous.removals : []);

type Told = Pick<Candidate, "eventId" | "happening">;

function bestOf(
  happening: Happening,
  candidates: readonly Told[],
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
