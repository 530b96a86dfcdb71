import type { Instant } from "../check.ts";
import type { Habit } from "./feed.ts";

const minuteMs = 60_000;
/** Fewer dated items than this show no habit. */
const leastItems = 5;

/** How often a feed publishes, by the dates of the items that it lists; null when too few have one. */
export function habitOf(dates: readonly (Instant | null)[]): Habit | null {
  const times = dates.flatMap((date) => (date === null ? [] : [Date.parse(date)])).sort((a, b) => a - b);
  if (times.length < leastItems) return null;
  const gaps = times
    .slice(1)
    .map((time, n) => (time - (times[n] ?? time)) / minuteMs)
    .sort((a, b) => a - b);
  const at = (share: number) => Math.max(1, Math.round(gaps[Math.floor((gaps.length - 1) * share)] ?? 1));
  return { usualMinutes: at(0.5), longMinutes: at(0.9) };
}

/** The habit of a feed without dates, by the silence that its new articles ended. */
export function habitSeen(before: Habit | null, silentMinutes: number): Habit {
  if (before === null) return { usualMinutes: silentMinutes, longMinutes: silentMinutes };
  return {
    usualMinutes: Math.round(before.usualMinutes * 0.7 + silentMinutes * 0.3),
    longMinutes: Math.round(Math.max(silentMinutes, before.longMinutes * 0.9)),
  };
}
