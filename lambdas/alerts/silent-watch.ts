import * as v from "valibot";
import { type Instant, instantSchema } from "../check.ts";
import { quietUntil } from "./route.ts";
import type { Subscription } from "./subscription.ts";

/**
 * A watch whose publishers have all been silent for longer than is their habit. `silent`: its subscribers are told once;
 * `over`: one speaks again, which whoever was told is told too, and then there is no row any longer.
 */
export const silentWatchSchema = v.object({
  watchId: v.string(),
  stage: v.picklist(["silent", "over"]),
  /** When the last of them was heard. */
  since: instantSchema,
  /** When it was first seen to be silent. */
  seenAt: instantSchema,
  /** Subscriptions that were told of the silence, and not yet of its end. */
  told: v.array(v.string()),
  /** Until when somebody is telling it. */
  claimedUntil: v.nullable(instantSchema),
  version: v.number(),
});
export type SilentWatch = v.InferOutput<typeof silentWatchSchema>;

/** So long a silence must have been seen before it is told: after a pause the feeds are read first. */
const patienceMinutes = 30;

/** The watch as it stands now; null when there is nothing to remember of it. */
export function silentWatchNow(
  watchId: string,
  before: SilentWatch | null,
  silentSince: Instant | null,
  now: Date,
): SilentWatch | null {
  if (silentSince === null)
    return before === null || before.told.length === 0 ? null : { ...before, stage: "over" };
  if (before !== null) return { ...before, stage: "silent" };
  const at = now.toISOString();
  return {
    ...{ watchId, stage: "silent", since: silentSince, seenAt: at, told: [], claimedUntil: null, version: 0 },
  };
}

/** Which of a watch's followers are to be told of its stage now. Quiet hours put it off: nothing here is grave. */
export function toTell(
  { stage, seenAt, told, claimedUntil }: SilentWatch,
  followers: readonly Subscription[],
  now: Date,
): Subscription[] {
  if (claimedUntil !== null && claimedUntil > now.toISOString()) return [];
  if (stage === "silent" && now.getTime() - Date.parse(seenAt) < patienceMinutes * 60_000) return [];
  return followers.filter(
    ({ id, quietHours }) =>
      told.includes(id) === (stage === "over") &&
      (quietHours === null || quietUntil(quietHours, now) === null),
  );
}

/** The row after these were told; of who follows it no longer nothing is remembered. */
export function afterTelling(
  row: SilentWatch,
  toldNow: readonly string[],
  followers: readonly Subscription[],
): SilentWatch {
  const told =
    row.stage === "silent"
      ? [...row.told, ...toldNow]
      : row.told.filter((id) => !toldNow.includes(id) && followers.some((one) => one.id === id));
  return { ...row, told, claimedUntil: null };
}
