import type { Instant } from "../check.ts";
import { anyPace, type Feed, type FeedHealth, type FeedPace, type FeedState, type Habit } from "./feed.ts";
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
    polledAt: null,
    succeededAt: null,
    newArticleAt: null,
    newestItemAt: null,
    habit: null,
    pace: anyPace,
    failuresInARow: 0,
    failingSince: null,
    itemsSetAside: 0,
    itemsOfOthers: 0,
    nextPollAt: now,
  };
}

/** How one poll ended. */
export type PollOutcome =
  | Exclude<FeedAnswer, { kind: "body" }>
  | (Pick<Extract<FeedAnswer, { kind: "body" }>, "movedTo" | "freshSeconds" | "etag" | "lastModified"> & {
      kind: "read";
      pace: FeedPace;
      /** Of every item that could be read. */
      dates: readonly (Instant | null)[];
      newArticles: number;
      itemsSetAside: number;
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
  const after =
    outcome.kind === "failed" ? afterFailure(state, outcome, now) : afterSuccess(state, outcome, now);
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
    reason: "",
  };
  const silence = silenceOf(lastHeard(after), after.habit, { isFirst: state.succeededAt === null }, now);
  if (silence !== null) return { ...after, health: "stale", reason: silence };
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
  return {
    ...state,
    etag: outcome.etag,
    lastModified: outcome.lastModified,
    pace: outcome.pace,
    newestItemAt: newest,
    habit: habitOf(outcome.dates) ?? seenHabit(state, outcome, now) ?? state.habit,
    newArticleAt: outcome.newArticles > 0 ? polledAt : state.newArticleAt,
    itemsSetAside: state.itemsSetAside + outcome.itemsSetAside,
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

function healthOf(state: FeedState, outcome: Exclude<PollOutcome, { kind: "failed" }>): FeedHealth {
  // What the feed was found to be when it last sent a body, it still is.
  if (outcome.kind === "unchanged")
    return state.health === "empty" || state.health === "undated" ? state.health : "unchanged";
  if (outcome.dates.length === 0) return "empty";
  return outcome.dates.every((date) => date === null) ? "undated" : "ok";
}

/** When the feed last had something new: by its own dates where it has them, else when it was seen. */
const lastHeard = (state: FeedState): Instant | null => state.newestItemAt ?? state.newArticleAt;

const later = (a: Instant | null, b: Instant | null) => (a === null || (b !== null && b > a) ? b : a);

const minutesSince = (instant: Instant | null, now: Date) =>
  instant === null ? null : Math.max(0, now.getTime() - Date.parse(instant)) / 60_000;
