import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { type Alert, toldSchema } from "./alert.ts";
import { follows } from "./machines.ts";
import type { Subscription } from "./subscription.ts";

/**
 * An alert as it was owed before alerts were a person's: to whoever was subscribed to one watch, or, with `onlyTo`, to
 * one who slept or had a digest then. Read, and moved to its followers, but never written any more.
 */
export const formerAlertSchema = v.object({
  eventId: v.string(),
  watchId: v.string(),
  /** As today; `@<id>` behind it for one subscription. */
  change: v.string(),
  kind: v.picklist(["new", "update", "summary", "digest"]),
  state: v.picklist(["owed", "claimed", "sent", "nobody", "deferred", "failed", "quieted", "moved"]),
  createdAt: instantSchema,
  dueAt: instantSchema,
  claimedAt: v.nullable(instantSchema),
  sentAt: v.nullable(instantSchema),
  messageId: v.nullable(v.string()),
  attempts: v.number(),
  told: toldSchema,
  held: v.optional(v.boolean(), false),
  why: v.array(v.string()),
  onlyTo: v.nullable(v.array(v.string())),
});
export type FormerAlert = v.InferOutput<typeof formerAlertSchema>;

/**
 * What these alerts of one event were to a subscription: whoever follows their watch counts as told, by the row of his
 * own where he has one. What was too slight for him, he was not told.
 */
export function toldTo(subscription: Subscription, formers: readonly FormerAlert[]): Alert[] {
  const { id, minSeverity } = subscription;
  const own = formers.filter(({ onlyTo }) => onlyTo?.includes(id) === true);
  const ofAll = formers.filter(
    ({ onlyTo, watchId, change }) =>
      onlyTo === null && !own.some((one) => one.watchId === watchId && one.change === `${change}@${id}`),
  );
  return [...own, ...ofAll]
    .filter(({ watchId, told }) => follows(subscription, watchId) && told.severity >= minSeverity)
    .map((former) => asAlert(former, id));
}

const waiting = new Set<FormerAlert["state"]>(["owed", "claimed", "quieted", "failed"]);

function asAlert(
  { watchId, why, onlyTo: _onlyTo, held, change, state, ...same }: FormerAlert,
  subscriptionId: string,
): Alert {
  const since = same.createdAt;
  return {
    ...same,
    subscriptionId,
    change: change.split("@")[0] ?? change,
    // `nobody`, `deferred`, `moved`: whoever follows the watch now is not told of it after the fact.
    state: waiting.has(state) ? (state as Alert["state"]) : "sent",
    watches: [{ watchId, why }],
    held: held ? { since, until: same.dueAt, rule: "hourly-cap", said: "held back for a summary" } : null,
    story: null,
  };
}
