import * as v from "valibot";
import { decideAlert, type Measured } from "../alerts/decide-alert.ts";
import { eventTexts } from "../alerts/event-texts.ts";
import { machines } from "../alerts/machines.ts";
import { matchWatch } from "../alerts/match-watch.ts";
import type { Watch } from "../alerts/watch.ts";
import type { Instant } from "../check.ts";
import { type Aside, asideSchema, type SecurityEvent } from "../events/event.ts";
import { eventLine } from "../events/event-line.ts";
import { foldEvent } from "../events/fold-event.ts";
import type { Assignment, MergePlan } from "../events/plan-merge.ts";
import { asideOfEvent, type NotedReport } from "../events/story.ts";
import type { Uncoded } from "../events/uncoded.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Report } from "../reports/report.ts";
import { getEvent, getEventWithReports, getMergePlan } from "./events.ts";
import { groupBy } from "./group-by.ts";
import { oftenEnough, toldOfEvent } from "./owe-alerts.ts";
import type { Table } from "./table.ts";
import { thinkOfPlan, withLeads } from "./think-of-plan.ts";

export interface DryMergeEffects {
  events: Table;
  alerts: Table;
  watches: () => Promise<Watch[]>;
  knowledge: Knowledge;
  now: () => Date;
}

/** What one watch would make of the event. `reason` says why not, "" when it would alert. */
export const dryWatchSchema = v.object({
  watchId: v.string(),
  title: v.string(),
  outcome: v.picklist(["alert", "update", "summary", "withheld", "miss"]),
  reason: v.string(),
  why: v.array(v.string()),
});
export type DryWatch = v.InferOutput<typeof dryWatchSchema>;

/** What merging one report would do. */
export const dryMergeSchema = v.object({
  reportId: v.string(),
  /**
   * `new`: it would begin this event; `joins`: it would join it, at this score; `retells`: it would be listed with it as
   * background. Null for background that retells no event: it begins none.
   */
  event: v.nullable(
    v.object({
      kind: v.picklist(["new", "joins", "retells"]),
      eventId: v.string(),
      score: v.number(),
      line: v.string(),
      publishers: v.array(v.string()),
      /** Stored events that would prove to be this one, and go into it. */
      folds: v.array(v.string()),
      /** The main event that it would stand beside, and by which rule. */
      story: v.nullable(asideSchema),
    }),
  ),
  /** None of background: it alerts nobody. */
  watches: v.array(dryWatchSchema),
});
export type DryMerge = v.InferOutput<typeof dryMergeSchema>;

/** The event that an article which codes nothing would be listed with. */
export const dryMentionSchema = v.object({
  articleId: v.string(),
  eventId: v.string(),
  /** From `mentionsFrom` on it mentions the event; below that it may. */
  score: v.number(),
  said: v.array(v.string()),
  line: v.string(),
});
export type DryMention = v.InferOutput<typeof dryMentionSchema>;

/** Which event the article would be listed with; null when none. It only reads. */
export async function dryMention(
  uncoded: Uncoded,
  { events, knowledge }: Pick<DryMergeEffects, "events" | "knowledge">,
): Promise<DryMention | null> {
  const { articleId, revision } = uncoded;
  const previous = await getMergePlan(events, articleId);
  const article = { articleId, revision };
  const plan = await thinkOfPlan({ article, reports: [], uncoded, previous }, { events, knowledge });
  const mention = plan.assignments.find((one) => one.mention === true);
  const event = mention === undefined ? null : await getEvent(events, mention.eventId);
  if (mention === undefined || event === null) return null;
  const { score, said = [] } = mention;
  return { articleId, eventId: event.id, score, said, line: eventLine(event) };
}

/**
 * The merge of these reports, article by article, thought through and not done: it only reads. Where the queue was faster, it
 * tells what was planned then, and takes alerts that are owed since `began` for those that it is to foretell.
 */
export async function dryMerge(
  reports: readonly Report[],
  effects: DryMergeEffects,
  began?: Instant,
): Promise<DryMerge[]> {
  const outcomes: DryMerge[] = [];
  for (const ofArticle of groupBy(reports, ({ articleId }) => articleId)) {
    outcomes.push(...(await dryMergeArticle(ofArticle, effects, began)));
  }
  return outcomes;
}

async function dryMergeArticle(
  reports: readonly Report[],
  effects: DryMergeEffects,
  began: Instant | undefined,
): Promise<DryMerge[]> {
  const [first] = reports;
  if (first === undefined) return [];
  const { articleId, revision } = first;
  const previous = await getMergePlan(effects.events, articleId);
  const plan =
    previous?.revision === revision
      ? await withLeads(effects.events, previous)
      : await thinkOfPlan({ article: { articleId, revision }, reports, previous }, effects);
  const outcomes: DryMerge[] = [];
  for (const { id: reportId } of reports) {
    const assignment = plan.assignments.find((one) => one.reportId === reportId);
    if (assignment === undefined) {
      outcomes.push({ reportId, event: null, watches: [] });
      continue;
    }
    const folds = plan.folds.filter(({ into }) => into === assignment.eventId).map(({ from }) => from);
    const found = await foldWith(
      [assignment.eventId, ...folds],
      joiningOf(plan, assignment, reports),
      effects,
    );
    if (found === null) continue;
    const { event, story } = found;
    const isBackground = assignment.background === true;
    outcomes.push({
      reportId,
      event: {
        kind: isBackground ? "retells" : assignment.isNew ? "new" : "joins",
        eventId: event.id,
        score: assignment.score,
        line: eventLine(event),
        publishers: event.publishers,
        folds,
        story,
      },
      watches: isBackground ? [] : await measure(event, effects, began),
    });
  }
  return outcomes;
}

/** Reports of the article that go where this one goes, with what they stand beside. */
const joiningOf = (plan: MergePlan, { eventId }: Assignment, reports: readonly Report[]): NotedReport[] =>
  plan.assignments
    .filter((one) => one.eventId === eventId)
    .flatMap(({ reportId, aside }) =>
      reports.filter(({ id }) => id === reportId).map((report) => ({ ...report, aside })),
    );

/** The event as it would be with these reports, and those of the events that would go into it. */
async function foldWith(
  [eventId, ...folds]: readonly [string, ...string[]],
  joining: readonly NotedReport[],
  effects: DryMergeEffects,
): Promise<{ event: SecurityEvent; story: Aside | null } | null> {
  const { stored, reports, feedback } = await getEventWithReports(effects.events, eventId);
  const others = await Promise.all(folds.map((id) => getEventWithReports(effects.events, id)));
  const before = [...reports, ...others.flatMap((rows) => rows.reports)].filter(({ id }) =>
    joining.every((report) => report.id !== id),
  );
  const [first, ...rest] = [...before, ...joining];
  if (first === undefined) return null;
  const own = {
    id: eventId,
    version: (stored?.event.version ?? 0) + 1,
    updatedAt: effects.now().toISOString(),
    feedback: [...feedback, ...others.flatMap((rows) => rows.feedback)],
    folded: [...(stored?.event.folded ?? []), ...folds],
  };
  const event = foldEvent([first, ...rest], own, effects.knowledge);
  return { event, story: asideOfEvent([first, ...rest]) };
}

async function measure(
  event: SecurityEvent,
  effects: DryMergeEffects,
  began: Instant | undefined,
): Promise<DryWatch[]> {
  const texts = eventTexts(event);
  const measured: DryWatch[] = [];
  const all: Measured[] = [];
  for (const watch of await effects.watches()) {
    const answer = matchWatch(event, watch, effects.knowledge, texts);
    all.push({ watch, answer: await oftenEnough(answer, watch, event, effects.alerts, { dryRun: true }) });
  }
  const near = all.filter(({ answer }) => answer.kind === "hit" || event.denied);
  // Machines follow every watch: what they would be told is what somebody would be.
  const told = (await toldOfEvent(event, near, effects.alerts))
    .to(machines)
    .filter(({ createdAt }) => began === undefined || createdAt < began);
  for (const { watch, answer } of all) {
    const decision = decideAlert(event, machines, [{ watch, answer }], told, effects.now());
    const named = { watchId: watch.id, title: watch.title };
    if (decision.kind === "owe") {
      const { kind } = decision.alert;
      const outcome = kind === "new" ? "alert" : kind === "update" ? "update" : "summary";
      measured.push({ ...named, outcome, reason: "", why: decision.alert.watches.flatMap((one) => one.why) });
    } else if (answer.kind === "hit") {
      measured.push({ ...named, outcome: "withheld", reason: `withheld: ${decision.reason}`, why: [] });
    } else {
      measured.push({ ...named, outcome: "miss", reason: decision.reason, why: [] });
    }
  }
  return measured;
}
