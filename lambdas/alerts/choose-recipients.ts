import { routeOf } from "./route.ts";
import type { Subscription } from "./subscription.ts";

/** Who is told now, and who when their quiet hours are over, or in their next digest. */
export interface Recipients {
  now: string[];
  later: { id: string; at: string; inDigest: boolean }[];
}

/** Of the subscriptions that follow the watch, those that ask for no more than this severity. */
export function followersOf(
  subscriptions: readonly Subscription[],
  watchId: string,
  onlyTo: readonly string[] | null,
): Subscription[] {
  return subscriptions.filter(
    ({ id, watches }) => watches.includes(watchId) && (onlyTo === null || onlyTo.includes(id)),
  );
}

export function chooseRecipients(
  followers: readonly Subscription[],
  severity: number,
  now: Date,
): Recipients {
  const recipients: Recipients = { now: [], later: [] };
  for (const one of followers.filter(({ minSeverity }) => severity >= minSeverity)) {
    const { at, rule } = routeOf(one, { severity }, now);
    if (rule === "gathering") recipients.now.push(one.id);
    else recipients.later.push({ id: one.id, at, inDigest: rule === "digest" });
  }
  return recipients;
}
