import { keyOf, type MergePlan, type Merging, planMerge } from "../events/plan-merge.ts";
import { whereMentioned, whereToLook } from "../events/where-to-look.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { findCandidates, getRuling, leadsOf } from "./events.ts";
import { partedOf } from "./folds.ts";
import { shortHash } from "./keys.ts";
import type { Table } from "./table.ts";

/** Where an article's reports would go, and what that would make one, thought through and not done: it only reads. */
export async function thinkOfPlan(
  {
    article,
    reports,
    uncoded = null,
    previous,
    moves = [],
  }: Pick<Merging, "article" | "reports" | "uncoded" | "previous" | "moves">,
  { events, knowledge }: { events: Table; knowledge: Knowledge },
): Promise<MergePlan> {
  const merging = {
    article,
    reports,
    uncoded,
    moves,
    previous: previous === null ? null : await withLeads(events, previous),
    candidates: await findCandidates(events, [
      ...reports.flatMap(whereToLook),
      ...(uncoded === null ? [] : whereMentioned(uncoded)),
    ]),
    ruling: await getRuling(events, article.articleId),
  };
  const plan = planMerge(merging, knowledge, shortHash);
  const parted = await partedOf(events, plan.folds);
  return parted.length === 0 ? plan : planMerge({ ...merging, parted }, knowledge, shortHash);
}

/** A plan with the events that its ids now lead to: what it names may have proved to be another meanwhile. */
export async function withLeads(events: Table, plan: MergePlan): Promise<MergePlan> {
  const leads = await leadsOf(
    events,
    [...plan.assignments, ...plan.removals].map(({ eventId }) => eventId),
  );
  const led = <T extends { eventId: string }>(one: T): T => ({
    ...one,
    eventId: leads.get(one.eventId) ?? one.eventId,
  });
  const assignments = plan.assignments.map(led);
  const kept = new Set(assignments.map(keyOf));
  return { ...plan, assignments, removals: plan.removals.map(led).filter((one) => !kept.has(keyOf(one))) };
}
