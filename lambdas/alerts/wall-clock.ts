/** Arithmetic by the wall clocks of a zone, through the nights in which they are changed. */

/** Minutes of "22:00" since midnight; "24:00" is the end of the day. */
export function minutesOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

export const minutesUntil = (from: number, to: number) => (to - from + 1440) % 1440;

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** Minutes since midnight, and the day of the week (0 is Sunday), on the wall clocks of a zone. */
export function onWall(at: Date, zone: string): { minute: number; weekday: number } {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return {
    minute: minutesOf(`${part("hour")}:${part("minute")}`),
    weekday: weekdays.indexOf(part("weekday")),
  };
}

/**
 * The next moment at which the wall clocks show that time; never now. A time that the clocks leave out is taken for the
 * moment at which they are changed, or looked for again a minute later.
 */
export function nextOnWall(end: number, zone: string, now: Date): Date {
  const wholeMinute = Math.floor(now.getTime() / 60_000);
  const guess = wholeMinute + (minutesUntil(onWall(now, zone).minute, end % 1440) || 1440);
  // A clock change on the way makes the guess an hour early or late by the wall clock.
  const early = minutesUntil(onWall(new Date(guess * 60_000), zone).minute, end % 1440);
  const exact = guess + (early > 720 ? early - 1440 : early);
  return new Date(Math.max(exact, wholeMinute + 1) * 60_000);
}

export const zoneForm = 'Expected a zone as "Asia/Beirut" or "UTC"';

/** Whether a name is one of a time zone, as "Asia/Beirut". */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
