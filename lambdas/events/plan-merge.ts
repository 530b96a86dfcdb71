import * as v from "valibot";
import type { Knowledge } from "../mentions/knowledge.ts";
import { isNews, type Report } from "../reports/report.ts";
import type { Candidate } from "./candidate.ts";
import { classFamily } from "./class-family.ts";
import { type Happening, happeningOfReport } from "./happening.ts";
import type { Ruling } from "./ruling.ts";
import { judge } from "./same-event.ts";
import { type Telling, tellingsOf } from "./tellings.ts";

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
  assignments: v.array(
    v.object({
      ...belongingEntries,
      isNew: v.boolean(),
      score: v.number(),
      /** Of a report that begins an event: stored ones that may be the same, for a person to decide. */
      mayBe: v.exactOptional(
        v.array(v.object({ eventId: v.string(), score: v.number(), said: v.array(v.string()) })),
      ),
    }),
  ),
  /** Reports that the article no longer makes, or not as news or as background, or that moved: to be taken away from these events. */
  removals: v.array(v.object(belongingEntries)),
  /** Stored events that this article shows to be one: `from` goes into the elder, `said` is what speaks for it, in words. */
  folds: v.optional(v.array(v.object({ from: v.string(), into: v.string(), said: v.array(v.string()) })), []),
  /** Every event that the article ever began: their ids are never given again. */
  begun: v.array(v.string()),
});
export type MergePlan = v.InferOutput<typeof mergePlanSchema>;
export type Assignment = MergePlan["assignments"][number];
type Belonging = MergePlan["removals"][number];

/** Background tellings from which on an event takes no further one: a massacre is retold for years. */
const mostBackground = 20;

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
 * Each report joins the event that an analyst gave it to, else the stored one that it is one with, also by way of another
 * report of its article, or begins an event. Stored events that prove to be one thereby are folded into the elder. Background
 * begins none and leads no other report to one; what it looks like is asked as of news. `hash` gives 20 hex digits.
 */
export function planMerge(
  { article, reports, previous, candidates, ruling }: Merging,
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
  const givenTo = (report: Report) =>
    ruling.together.find(({ ploverClass }) => classFamily(report).includes(ploverClass))?.eventId ?? null;
  const told = tellingsOf(reports.filter(isNews), knowledge).map((telling): Told => {
    const given = telling.reports.map(givenTo).find((eventId) => eventId !== null) ?? null;
    return { ...telling, givenTo: given, alike: alikeOf(telling.happening, open, knowledge) };
  });
  const groups = groupTold(told);
  const own: Candidate[] = [];
  const ofNews = groups.flatMap((group): Assignment[] => {
    const [first] = group.told.flatMap((one) => one.reports);
    if (first === undefined) return [];
    const eventId = group.goal ?? newEventId(first, new Set([...begun, ...ruling.apart]), hash);
    if (group.goal === null) begun.add(eventId);
    const tellings = group.told.map(({ happening }) => happening);
    own.push({
      eventId,
      tellings,
      firstSeenAt: first.firstSeenAt,
      backgroundOnly: false,
      backgroundCount: 0,
    });
    return group.told.flatMap((one) =>
      one.reports.map((report) => ({
        reportId: report.id,
        eventId,
        isNew: group.goal === null && report === first,
        score: scoreOf(one),
      })),
    );
  });
  const background = reports.filter((report) => !isNews(report));
  const ofBackground = background.flatMap((report): Assignment[] => {
    const happening = happeningOfReport(report);
    const given = givenTo(report);
    const best =
      given !== null
        ? { eventId: given, score: 1 }
        : (likest(alikeOf(happening, openToBackground, knowledge)) ??
          likest(alikeOf(happening, own, knowledge)));
    if (best === null) return [];
    const { eventId, score } = best;
    return [{ reportId: report.id, eventId, score, isNew: false, background: true }];
  });
  const assignments = [...inOrderOf(reports, ofNews), ...ofBackground];
  const kept = new Set(assignments.map(keyOf));
  const removals = [...(previous?.assignments ?? []), ...unfinished(previous)]
    .map(belongingOf)
    .filter((one) => !kept.has(keyOf(one)));
  const folds = groups.flatMap((group) => group.folds);
  return { ...article, done: false, assignments, removals, folds, begun: [...begun] };
}

const inOrderOf = (reports: readonly Report[], assignments: readonly Assignment[]): Assignment[] =>
  reports.flatMap(({ id }) => assignments.filter(({ reportId }) => reportId === id));

const belongingOf = ({ reportId, eventId, background }: Belonging): Belonging => ({
  reportId,
  eventId,
  ...(background === undefined ? {} : { background }),
});
const keyOf = ({ reportId, eventId, background }: Belonging) =>
  `${reportId} ${eventId} ${background === true}`;

/** A plan that a newer revision overtakes before it was done: what it would have taken away still must go. */
const unfinished = (previous: MergePlan | null) => (previous?.done === false ? previous.removals : []);

/** A stored event that a report is one with. */
interface Alike extends Pick<Candidate, "eventId" | "firstSeenAt"> {
  score: number;
  said: string[];
}

const alikeOf = (
  happening: Happening,
  candidates: readonly Pick<Candidate, "eventId" | "firstSeenAt" | "tellings">[],
  knowledge: Knowledge,
): Alike[] =>
  candidates.flatMap(({ eventId, firstSeenAt, tellings }) => {
    const { joins, score, said } = judge(happening, tellings, knowledge);
    return joins ? [{ eventId, firstSeenAt, score, said }] : [];
  });

/** The likeliest; of equals the one known longer. */
const likest = (alike: readonly Alike[]): Alike | null =>
  alike.toSorted((a, b) => b.score - a.score || inAge(a, b))[0] ?? null;

/** The elder first; of equals the smaller id. */
const inAge = (a: Alike, b: Alike) => compare(a.firstSeenAt, b.firstSeenAt) || compare(a.eventId, b.eventId);

/** What an article tells of one happening as news, and the stored events that it is one with. */
interface Told extends Telling {
  /** The event that an analyst gave it to. */
  givenTo: string | null;
  alike: Alike[];
}

/** Tellings of an article that one stored event takes, or that begin one: then `goal` is null. */
interface Group {
  told: Told[];
  goal: string | null;
  folds: MergePlan["folds"];
}

/** Tellings that are one with the same stored event are one, also by way of others. */
function groupTold(told: readonly Told[]): Group[] {
  const groups: Told[][] = [];
  for (const one of told) {
    const events = goalsOf(one);
    const near = groups.filter((group) =>
      group.some((other) => goalsOf(other).some((eventId) => events.includes(eventId))),
    );
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), one]);
  }
  return groups.map((group) => groupOf(told.filter((one) => group.includes(one))));
}

/** What an analyst gave goes where he gave it, and nowhere else. */
const goalsOf = ({ givenTo, alike }: Told): string[] =>
  givenTo !== null ? [givenTo] : alike.map(({ eventId }) => eventId);

/** The elder of the stored events takes the others; what an analyst gave folds nothing. */
function groupOf(told: Told[]): Group {
  const given = told.find(({ givenTo }) => givenTo !== null)?.givenTo ?? null;
  if (given !== null) return { told, goal: given, folds: [] };
  const alike = told.flatMap((one) => one.alike).toSorted(inAge);
  const [elder] = alike;
  if (elder === undefined) return { told, goal: null, folds: [] };
  const younger = alike.filter(
    ({ eventId }, at) =>
      eventId !== elder.eventId && alike.findIndex((one) => one.eventId === eventId) === at,
  );
  const folds = younger.map(({ eventId, said }) => ({ from: eventId, into: elder.eventId, said }));
  return { told, goal: elder.eventId, folds };
}

const scoreOf = ({ givenTo, alike }: Told): number =>
  givenTo !== null ? 1 : Math.max(0, ...alike.map(({ score }) => score));

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function newEventId(report: Report, begun: ReadonlySet<string>, hash: (text: string) => string): string {
  const id = `e-${hash(report.id)}`;
  for (let n = 0; ; n += 1) {
    const next = n === 0 ? id : `e-${hash(`${report.id} ${report.revision}${n === 1 ? "" : ` ${n}`}`)}`;
    if (!begun.has(next)) return next;
  }
}
