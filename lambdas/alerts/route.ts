import type { Instant } from "../check.ts";
import { nextDigest, quietUntil } from "./choose-recipients.ts";
import type { Subscription } from "./subscription.ts";

/** When a subscription is to be told, and what makes it that moment. */
export interface Route {
  at: Instant;
  rule: "gathering" | "quiet-hours" | "digest";
}

/** Seconds for which a message waits for the rest of its story. */
const groupWaitSeconds = 30;

/** When somebody is told of something this grave that is owed now. */
export function routeOf(
  { quietHours, digest }: Subscription,
  { severity }: { severity: number },
  now: Date,
): Route {
  if (digest !== null) return { at: nextDigest(digest, now).toISOString(), rule: "digest" };
  const quiet = quietHours === null ? null : quietUntil(quietHours, now);
  if (quiet !== null) return { at: quiet.toISOString(), rule: "quiet-hours" };
  const waits = severity >= 5 ? 0 : groupWaitSeconds;
  return { at: new Date(now.getTime() + waits * 1000).toISOString(), rule: "gathering" };
}
