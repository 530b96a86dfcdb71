import * as v from "valibot";
import { type Instant, instantSchema } from "../check.ts";
import type { FeedState } from "./feed.ts";

/** Hours that a feed may fail before the operator is told. */
const patienceMs = 24 * 3_600_000;

/**
 * A feed that used to deliver and does so no more. `begun`: the operator is told when `tellAt` has come; `told`;
 * `over`: it is back, and that is to be told; `closed`: nothing to tell.
 */
export const outageSchema = v.object({
  feedId: v.string(),
  stage: v.picklist(["begun", "told", "over", "closed"]),
  /** When it last delivered, or first failed. */
  since: instantSchema,
  reason: v.string(),
  tellAt: v.nullable(instantSchema),
});
export type Outage = v.InferOutput<typeof outageSchema>;

/** The outage as it stands after a poll; null when nothing about it changes. */
export function outageAfterPoll(before: Outage | null, state: FeedState, now: Date): Outage | null {
  const stage = before?.stage ?? "closed";
  if (isOut(state)) {
    if (stage === "begun" || stage === "told") return null;
    // It fell silent again before the operator heard that it was back.
    if (before !== null && stage === "over") return { ...before, stage: "told", tellAt: null };
    return beganBy(state, now);
  }
  if (before === null || stage === "closed" || stage === "over") return null;
  return stage === "told"
    ? { ...before, stage: "over", tellAt: now.toISOString() }
    : { ...before, stage: "closed", tellAt: null };
}

/** A feed that never brought an article is the operator's to look at, not an outage. */
const isOut = (state: FeedState) =>
  state.newArticleAt !== null && (state.failingSince !== null || state.health === "stale");

/** A silence is long already when a feed counts as stale; failures are waited out for a day. */
function beganBy(state: FeedState, now: Date): Outage {
  const at = now.toISOString();
  const failing = state.failingSince;
  const since = failing ?? state.newestItemAt ?? state.newArticleAt ?? at;
  return {
    feedId: state.feedId,
    stage: "begun",
    since,
    reason: `${state.health}: ${state.reason}`,
    tellAt: failing === null ? at : laterOf(at, new Date(Date.parse(failing) + patienceMs).toISOString()),
  };
}

const laterOf = (a: Instant, b: Instant) => (a > b ? a : b);
