import type { Instant } from "../check.ts";
import { minutesOf, nextOnWall, onWall } from "./wall-clock.ts";
import type { Watch } from "./watch.ts";

/** Days of the week, 0 is Sunday, from one minute to another; the next day's when it crosses midnight. */
interface Weekly {
  days: ReadonlySet<number>;
  from: number;
  to: number;
}

const names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const time = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const form = new RegExp(`^([a-z]{3,5}(?:[-,][a-z]{3})*) (${time})-(${time}|24:00)$`);
export const weeklyForm =
  'Expected days and hours as "Fri 12:00-18:00", "Mon-Fri 22:00-06:00" or "daily 00:00-05:00"';

/** What "Fri 12:00-18:00" says; null when it says nothing. */
export function readWeekly(every: string): Weekly | null {
  const [, days = "", from = "", to = ""] = form.exec(every.trim().toLowerCase()) ?? [];
  const read = readDays(days);
  if (read === null || from === to) return null;
  return { days: read, from: minutesOf(from), to: minutesOf(to) };
}

/** "daily", "fri", "mon-fri", "sat,sun", "fri-mon". */
function readDays(text: string): ReadonlySet<number> | null {
  if (text === "daily") return new Set(names.keys());
  const days = text.split(",").flatMap((part) => {
    const [first = "", last = first, more] = part.split("-");
    const [from, to] = [names.indexOf(first), names.indexOf(last)];
    if (from === -1 || to === -1 || more !== undefined) return [-1];
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, n) => (from + n) % 7);
  });
  return days.includes(-1) ? null : new Set(days);
}

/** A silence of a watch, as it reigns now. */
export interface ReigningSilence {
  until: Instant;
  /** In words, of a weekly one as the watch says it. */
  said: string;
}

/**
 * The silence of a watch that reigns now, the last to end of several: one that somebody put (`putUntil`: until when each
 * watch is silent), or one that comes every week; null when it may speak.
 */
export function reigningSilence(
  { id, silences }: Pick<Watch, "id" | "silences">,
  putUntil: ReadonlyMap<string, Instant>,
  now: Date,
): ReigningSilence | null {
  const put = putUntil.get(id);
  const weekly = silences.flatMap(({ every, zone }) => {
    const until = silentUntil(readWeekly(every), zone, now);
    return until === null ? [] : [{ until: until.toISOString(), said: `silent ${every} ${zone}` }];
  });
  return [
    ...(put !== undefined && put > now.toISOString() ? [{ until: put, said: "silenced" }] : []),
    ...weekly,
  ].reduce<ReigningSilence | null>(
    (last, one) => (last === null || one.until > last.until ? one : last),
    null,
  );
}

function silentUntil(weekly: Weekly | null, zone: string, now: Date): Date | null {
  if (weekly === null) return null;
  const { minute, weekday } = onWall(now, zone);
  const { days, from, to } = weekly;
  const begunToday = days.has(weekday) && minute >= from && (from > to || minute < to);
  const begunYesterday = from > to && days.has((weekday + 6) % 7) && minute < to;
  return begunToday || begunYesterday ? nextOnWall(to, zone, now) : null;
}
