import * as v from "valibot";
import type { Knowledge } from "../mentions/knowledge.ts";
import { isByRules, isNews, type Report } from "../reports/report.ts";
import { type Alike, inAge, type Likeness, likenessesOf, likest } from "./alike.ts";
import type { Candidate } from "./candidate.ts";
import { classFamily } from "./class-family.ts";
import { asideSchema, nearEventSchema } from "./event.ts";
import { type Happening, happeningOfReport } from "./happening.ts";
import type { Move, Ruling } from "./ruling.ts";
import { asidesIn } from "./story.ts";
import { type Telling, tellingsOf } from "./tellings.ts";
import { mentionsIn, type Uncoded } from "./uncoded.ts";

/** A report in an event; `background` is true where it only retells it, and absent where it is news. */
const belongingEntries = {
  reportId: v.string(),
  eventId: v.string(),
  background: v.exactOptional(v.literal(true)),
  /** Of an article that codes nothing, and only mentions the event. */
  mention: v.exactOptional(v.literal(true)),
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
      /** That it stands beside the main happening of its article. */
      aside: v.exactOptional(asideSchema),
      isNew: v.boolean(),
      score: v.number(),
      /** Of a report that begins an event: stored ones that may be the same, for a person to decide. */
      mayBe: v.exactOptional(v.array(nearEventSchema)),
      /** Of a mention: what speaks for it, in words. */
      said: v.exactOptional(v.array(v.string())),
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
export type Belonging = MergePlan["removals"][number];

/** Whether it tells its event as news: of anything else nobody is told. */
export const tellsNews = ({ background, mention }: Belonging): boolean =>
  background !== true && mention !== true;

/** Background tellings from which on an event takes no further one: a massacre is retold for years. */
const mostBackground = 20;

/** All that is known when an article is merged. */
export interface Merging {
  article: { articleId: string; revision: number };
  reports: readonly Report[];
  /** Of an article that codes nothing: what it is looked for by. Null, or absent, of any other. */
  uncoded?: Uncoded | null;
  previous: MergePlan | null;
  candidates: readonly Candidate[];
  /** Analysts' decisions on the article; events that are gone are left out by who reads it. */
  ruling: Ruling;
  /** Where an analyst's word puts reports now, whatever else holds. */
  moves?: readonly Move[];
  /** Pairs of events that stay two, whatever tells both: an analyst parted them. */
  parted?: readonly Parted[];
}

/** Two events that no report makes one. */
export type Parted = readonly [string, string];

/**
 * Each report joins the event that an analyst gave it to, else the stored one that it is one with, also by way of another
 * report of its article, or begins an event. Stored events that prove to be one thereby are folded into the elder. Background
 * begins none and leads no other report to one; what it looks like is asked as of news. An article that codes nothing mentions
 * the event that it looks like. `hash` gives 20 hex digits.
 */
export function planMerge(
  { article, reports, uncoded = null, previous, candidates, ruling, moves = [], parted = [] }: Merging,
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
    (
      moves.find(({ reportId }) => reportId === report.id) ??
      ruling.together.find(({ ploverClass }) => classFamily(report).includes(ploverClass))
    )?.eventId ?? null;
  const tellings = tellingsOf(reports.filter(isNews), knowledge);
  const happenings = tellings.map(({ happening }) => happening);
  const likenesses = likenessesOf(happenings, open, knowledge);
  const told = tellings.map((telling, at): Told => {
    const given = telling.reports.map(givenTo).find((eventId) => eventId !== null) ?? null;
    const likeness = likenesses[at] ?? { alike: [], near: [] };
    const alike = telling.reports.every(isByRules) ? likeness.alike : onlyLikest(likeness.alike);
    return { ...telling, givenTo: given, ...likeness, alike };
  });
  const groups = groupTold(told, parted);
  const own: Candidate[] = [];
  const ofNews = groups.flatMap((group): Assignment[] => {
    const [first] = group.told.flatMap((one) => one.reports);
    if (first === undefined) return [];
    const eventId = group.goal ?? newEventId(first, new Set([...begun, ...ruling.apart]), hash);
    if (group.goal === null) begun.add(eventId);
    own.push({
      eventId,
      tellings: group.told.map(({ happening }) => happening),
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
        ...(group.goal === null && report === first ? nearOf(group.told) : {}),
      })),
    );
  });
  const alikeTo = (happening: Happening, events: readonly Candidate[]) =>
    likenessesOf([happening], events, knowledge).flatMap(({ alike }) => alike);
  const background = reports.filter((report) => !isNews(report));
  const ofBackground = background.flatMap((report): Assignment[] => {
    const happening = happeningOfReport(report);
    const given = givenTo(report);
    const best =
      given !== null
        ? { eventId: given, score: 1 }
        : (likest(alikeTo(happening, openToBackground)) ?? likest(alikeTo(happening, own)));
    if (best === null) return [];
    const { eventId, score } = best;
    return [{ reportId: report.id, eventId, score, isNew: false, background: true }];
  });
  const folds = groups.flatMap((group) => group.folds);
  const leads = new Map(folds.map(({ from, into }) => [from, into]));
  const led = <T extends Belonging>(one: T): T => ({
    ...one,
    eventId: leads.get(one.eventId) ?? one.eventId,
  });
  const mentions = uncoded === null ? [] : mentionsIn(uncoded, open, formerEvents, knowledge);
  const placed = [...inOrderOf(reports, ofNews), ...ofBackground.map(led), ...mentions];
  const kept = new Set(placed.map(keyOf));
  const removals = [...(previous?.assignments ?? []), ...unfinished(previous)]
    .map((one) => led(belongingOf(one)))
    .filter((one) => !kept.has(keyOf(one)));
  const assignments = withAsides(placed, reports, knowledge);
  return { ...article, done: false, assignments, removals, folds, begun: [...begun] };
}

function withAsides(
  assignments: readonly Assignment[],
  reports: readonly Report[],
  knowledge: Knowledge,
): Assignment[] {
  const eventOf = new Map(assignments.map(({ reportId, eventId }) => [reportId, eventId]));
  // Nor does it put any beside another.
  const asides = asidesIn(reports.filter(isByRules), eventOf, knowledge);
  return assignments.map((one) => {
    const aside = asides.get(one.reportId);
    return aside === undefined ? one : { ...one, aside };
  });
}

const inOrderOf = (reports: readonly Report[], assignments: readonly Assignment[]): Assignment[] =>
  reports.flatMap(({ id }) => assignments.filter(({ reportId }) => reportId === id));

const belongingOf = ({ reportId, eventId, background, mention }: Belonging): Belonging => ({
  reportId,
  eventId,
  ...(background === undefined ? {} : { background }),
  ...(mention === undefined ? {} : { mention }),
});
/** The same for a report that stays where it is, and as what it is. */
export const keyOf = ({ reportId, eventId, background, mention }: Belonging) =>
  `${reportId} ${eventId} ${background === true} ${mention === true}`;

/** A plan that a newer revision overtakes before it was done: what it would have taken away still must go. */
const unfinished = (previous: MergePlan | null) => (previous?.done === false ? previous.removals : []);

/** Events near which one begins that may be the same: for a person to decide. */
const mostNear = 5;

/** Stored events that may be the one that these tellings begin, the likeliest first; nothing where there are none. */
function nearOf(told: readonly Told[]): Pick<Assignment, "mayBe"> {
  const near = told.flatMap((one) => one.near).toSorted((a, b) => b.score - a.score);
  const mayBe = near
    .filter(({ eventId }, at) => near.findIndex((one) => one.eventId === eventId) === at)
    .slice(0, mostNear);
  return mayBe.length === 0 ? {} : { mayBe };
}

/** What a model alone read shows no two events to be one: it goes to the likeliest. */
function onlyLikest(alike: Alike[]): Alike[] {
  const best = likest(alike);
  return best === null ? [] : [best];
}

/** What an article tells of one happening as news, and the stored events that it is one with. */
interface Told extends Telling, Likeness {
  /** The event that an analyst gave it to. */
  givenTo: string | null;
}

/** Tellings of an article that one stored event takes, or that begin one: then `goal` is null. */
interface Group {
  told: Told[];
  goal: string | null;
  folds: MergePlan["folds"];
}

/** Tellings that are one with the same stored event are one, also by way of others; not by way of what an analyst parted. */
function groupTold(told: readonly Told[], parted: readonly Parted[]): Group[] {
  const groups: Told[][] = [];
  for (const one of told) {
    const events = goalsOf(one);
    const near = groups.filter((group) =>
      group.some((other) => goalsOf(other).some((eventId) => events.includes(eventId))),
    );
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push([...near.flat(), one]);
  }
  return groups.flatMap((group) =>
    partGroup(
      told.filter((one) => group.includes(one)),
      parted,
    ),
  );
}

/** One group where all its events may be one; else those groups that are left when what stays two is told apart. */
function partGroup(told: Told[], parted: readonly Parted[]): Group[] {
  const events = told.flatMap(({ alike }) => alike).toSorted(inAge);
  const areParted = (a: string, b: string) => parted.some((two) => two.includes(a) && two.includes(b));
  const together = new Set<string>();
  for (const { eventId } of events)
    if (![...together].some((other) => areParted(other, eventId))) together.add(eventId);
  const isHere = ({ eventId }: Alike) => together.has(eventId);
  if (told.some(({ givenTo }) => givenTo !== null) || events.every(isHere)) return [groupOf(told)];
  // What is likest to an event that stays apart goes there.
  const staysHere = ({ alike }: Told) => {
    const best = likest(alike);
    return best === null || isHere(best);
  };
  const part = (some: Told[], isIn: (one: Alike) => boolean) =>
    groupTold(
      some.map((one) => ({ ...one, alike: one.alike.filter(isIn) })),
      parted,
    );
  return [
    ...part(told.filter(staysHere), isHere),
    ...part(
      told.filter((one) => !staysHere(one)),
      (one) => !isHere(one),
    ),
  ];
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

function newEventId(report: Report, begun: ReadonlySet<string>, hash: (text: string) => string): string {
  const id = `e-${hash(report.id)}`;
  for (let n = 0; ; n += 1) {
    const next = n === 0 ? id : `e-${hash(`${report.id} ${report.revision}${n === 1 ? "" : ` ${n}`}`)}`;
    if (!begun.has(next)) return next;
  }
}
