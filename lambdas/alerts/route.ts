import type { Instant } from "../check.ts";
import type { Subscription } from "./subscription.ts";
import { minutesOf, nextOnWall, onWall } from "./wall-clock.ts";

/** When a subscriber is told of something, and what it waits for until then. */
export interface Route {
  at: Instant;
  rule: "gathering" | "quiet-hours" | "digest";
}

/** From this severity on nothing waits for the rest of its story. */
export const atOnceSeverity = 5;

/**
 * The way that a happening of this severity goes to a subscriber. What belongs in the digest waits for it, quiet hours or
 * not; else quiet hours hold it back, but for what is grave enough to break them; else it waits for the rest of its story.
 */
export function routeOf(
  { digest, quietHours, groupWaitSeconds }: Pick<Subscription, "digest" | "quietHours" | "groupWaitSeconds">,
  { severity }: { severity: number },
  now: Date,
): Route {
  if (digest !== null && (digest.below === null || severity < digest.below))
    return { at: nextDigest(digest, now).toISOString(), rule: "digest" };
  const breaksQuiet = quietHours?.unlessSeverity != null && severity >= quietHours.unlessSeverity;
  const quiet = quietHours === null || breaksQuiet ? null : quietUntil(quietHours, now);
  if (quiet !== null) return { at: quiet.toISOString(), rule: "quiet-hours" };
  const waitSeconds = severity >= atOnceSeverity ? 0 : groupWaitSeconds;
  return { at: new Date(now.getTime() + waitSeconds * 1000).toISOString(), rule: "gathering" };
}

type QuietHours = NonNullable<Subscription["quietHours"]>;

/** When the quiet hours that reign now end; null outside of them. They may cross midnight. */
export function quietUntil(
  { from, to, zone }: Pick<QuietHours, "from" | "to" | "zone">,
  now: Date,
): Date | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const { minute } = onWall(now, zone);
  const isQuiet = start < end ? minute >= start && minute < end : minute >= start || minute < end;
  return isQuiet ? nextOnWall(end, zone, now) : null;
}

/** The next time that the digest's hour comes round on its zone's clocks; never now. */
export const nextDigest = (
  { at, zone }: Pick<NonNullable<Subscription["digest"]>, "at" | "zone">,
  now: Date,
): Date => nextOnWall(minutesOf(at), zone, now);
