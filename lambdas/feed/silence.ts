import type { Instant } from "../check.ts";
import type { Habit } from "./feed.ts";

const dayMinutes = 24 * 60;
/** A feed is stale after so many of its long silences. */
const longSilences = 4;
/** No habit is so regular that less than a day says anything. */
const leastMinutes = dayMinutes;
/** On a first reading its items may well be what it has to say this week. */
const leastAtFirstMinutes = 7 * dayMinutes;
/** A feed whose habit is not known. */
const withoutHabitMinutes = 30 * dayMinutes;

/** How a feed that answers has been silent for longer than is its habit, in words; null when it has not. */
export function silenceOf(
  lastHeard: Instant | null,
  habit: Habit | null,
  { isFirst }: { isFirst: boolean },
  now: Date,
): string | null {
  if (lastHeard === null) return null;
  const silentMinutes = (now.getTime() - Date.parse(lastHeard)) / 60_000;
  const bearable =
    habit === null
      ? withoutHabitMinutes
      : Math.max(isFirst ? leastAtFirstMinutes : leastMinutes, habit.longMinutes * longSilences);
  if (silentMinutes <= bearable) return null;
  const usually = habit === null ? "" : `, usually every ${spoken(habit.usualMinutes)}`;
  return `nothing new for ${spoken(silentMinutes)}${usually}`;
}

/** "40 min", "5 h", "3 days". */
function spoken(minutes: number): string {
  if (minutes < 90) return `${Math.max(1, Math.round(minutes))} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / dayMinutes)} days`;
}
