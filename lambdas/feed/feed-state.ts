import type { Instant } from "../check.ts";
import {
  anyPace,
  type Feed,
  type FeedHealth,
  type FeedPace,
  type FeedReader,
  type FeedState,
  type Habit,
} from "./feed.ts";
import type { FeedAnswer } from "./fetch-feed.ts";
import { habitOf, habitSeen } from "./habit.ts";
import { nextPollAt } from "./next-poll.ts";
import { silenceOf } from "./silence.ts";

/** A feed that was never read: due at once. */
export function newFeedState(feedId: string, now: Instant): FeedState {
  return {
    feedId,
    etag: null,
    lastModified: null,
    movedTo: null,
    health: "never",
    reason: "",
    readBy: "own",
    polledAt: null,
    succeededAt: null,
    newArticleAt: null,
    newestItemAt: null,
    habit: null,
    pace: anyPace,
    failuresInARow: 0,
    failingSince: null,
    itemsSetAside: 0,
    revisionsPutOff: 0,
    begunAt: null,
    itemsOfOthers: 0,
    nextPollAt: now,
  };
}

/** How a poll ended that never came to its end: its function was killed, or ran out of time. */
export const cutOff: PollOutcome = {
  kind: "failed",
  health: "broken",
  reason: "reading it was cut off",
  retryAfterSeconds: null,
};

/**
 * The state to be written before a feed is asked: the next poll is as far off as after a failure, so that a feed that
 * kills its reader costs one poll, and ever fewer.
 */
export function stateWhileReading(feed: Feed, state: FeedState, now: Date, random: () => number): FeedState {
  const { nextPollAt } = stateAfterPoll(feed, state, cutOff, now, random);
  return { ...state, begunAt: now.toISOString(), nextPollAt };
}

/** The state with the poll counted as failed that was begun and cut off, if there was one. */
export function withCutOff(feed: Feed, state: FeedState, random: () => number): FeedState {
  if (state.begunAt === null) return state;
  return stateAfterPoll(feed, state, cutOff, new Date(state.begunAt), random);
}

/** How one poll ended. */
export type PollOutcome =
  | Exclude<FeedAnswer, { kind: "body" }>
  | (Pick<Extract<FeedAnswer, { kind: "body" }>, "movedTo" | "freshSeconds" | "etag" | "lastModified"> & {
      kind: "read";
      readBy: FeedReader;
      /** Why it was not read to its end; "" when it was. */
      inPart: string;
      pace: FeedPace;
      /** Of every item that could be read. */
      dates: readonly (Instant | null)[];
      newArticles: number;
      itemsSetAside: number;
      revisionsPutOff: number;
      itemsOfOthers?: number;
    });

/** The state after a poll that began at `now`. A failure keeps the ETag: what was read before stays read. */
export function stateAfterPoll(
  feed: Feed,
  state: FeedState,
  outcome: PollOutcome,
  now: Date,
  random: () => number,
): FeedState {
  const begun = { ...state, begunAt: null };
  const after =
    outcome.kind === "failed" ? afterFailure(begun, outcome, now) : afterSuccess(begun, outcome, now);
  if (outcome.kind === "failed" && outcome.forGood === true) return { ...after, nextPollAt: null };
  const hostAsksSeconds = outcome.kind === "failed" ? (outcome.retryAfterSeconds ?? 0) : outcome.freshSeconds;
  const polling = {
    everyMinutes: feed.everyMinutes,
    usualMinutes: after.habit?.usualMinutes ?? null,
    silentMinutes: minutesSince(lastHeard(after), now),
    failuresInARow: after.failuresInARow,
    hostAsksSeconds,
    pace: after.pace,
  };
  return { ...after, nextPollAt: nextPollAt(polling, now, random) };
}

function afterFailure(
  state: FeedState,
  { health, reason }: Extract<PollOutcome, { kind: "failed" }>,
  now: Date,
): FeedState {
  const polledAt = now.toISOString();
  return {
    ...state,
    polledAt,
    health,
    reason,
    // The next poll asks where the operator said: what has moved may have moved back.
    movedTo: null,
    failuresInARow: state.failuresInARow + 1,
    failingSince: state.failingSince ?? polledAt,
  };
}

function afterSuccess(
  state: FeedState,
  outcome: Exclude<PollOutcome, { kind: "failed" }>,
  now: Date,
): FeedState {
  const polledAt = now.toISOString();
  const read = outcome.kind === "read" ? whatWasRead(state, outcome, now) : state;
  const after: FeedState = {
    ...read,
    polledAt,
    succeededAt: polledAt,
    movedTo: outcome.movedTo,
    failuresInARow: 0,
    failingSince: null,
    reason: outcome.kind === "read" ? outcome.inPart : keptReason(state),
  };
  const silence = silenceOf(lastHeard(after), after.habit, { isFirst: state.succeededAt === null }, now);
  if (silence !== null)
    return {
      ...after,
      health: "stale",
      reason: [silence, after.reason].filter((one) => one !== "").join("; "),
    };
  return { ...after, health: healthOf(state, outcome) };
}

function whatWasRead(
  state: FeedState,
  outcome: Extract<PollOutcome, { kind: "read" }>,
  now: Date,
): FeedState {
  const polledAt = now.toISOString();
  // A date in the future is a mistake: it must not make the feed look alive until then.
  const newest = outcome.dates
    .filter((date) => date !== null && date <= polledAt)
    .reduce((latest, date) => later(latest, date), state.newestItemAt);
  // What was put off is to be read again, so the host must not answer that nothing has changed since.
  const { etag, lastModified } = outcome.revisionsPutOff > 0 ? state : outcome;
  return {
    ...state,
    etag,
    lastModified,
    readBy: outcome.readBy,
    pace: outcome.pace,
    newestItemAt: newest,
    habit: habitOf(outcome.dates) ?? seenHabit(state, outcome, now) ?? state.habit,
    newArticleAt: outcome.newArticles > 0 ? polledAt : state.newArticleAt,
    itemsSetAside: state.itemsSetAside + outcome.itemsSetAside,
    revisionsPutOff: outcome.revisionsPutOff,
    itemsOfOthers: outcome.itemsOfOthers ?? 0,
  };
}

function seenHabit(
  state: FeedState,
  { dates, newArticles }: Extract<PollOutcome, { kind: "read" }>,
  now: Date,
): Habit | null {
  const silentMinutes = minutesSince(state.newArticleAt, now);
  const isUndated = dates.every((date) => date === null);
  return isUndated && newArticles > 0 && silentMinutes !== null
    ? habitSeen(state.habit, Math.round(silentMinutes))
    : null;
}

/** What was read in part, and has not changed since, still is. */
const keptReason = ({ reason }: FeedState) => (reason.startsWith("in part: ") ? reason : "");

function healthOf(state: FeedState, outcome: Exclude<PollOutcome, { kind: "failed" }>): FeedHealth {
  // What the feed was found to be when it last sent a body, it still is.
  if (outcome.kind === "unchanged")
    return state.health === "empty" || state.health === "undated" ? state.health : "unchanged";
  if (outcome.dates.length === 0) return "empty";
  return outcome.dates.every((date) => date === null) ? "undated" : "ok";
}

/** When the feed last had something new: by its own dates where it has them, else when it was seen. */
export const lastHeard = (state: Pick<FeedState, "newestItemAt" | "newArticleAt">): Instant | null =>
  state.newestItemAt ?? state.newArticleAt;

const later = (a: Instant | null, b: Instant | null) => (a === null || (b !== null && b > a) ? b : a);

const minutesSince = (instant: Instant | null, now: Date) =>
  instant === null ? null : Math.max(0, now.getTime() - Date.parse(instant)) / 60_000;
