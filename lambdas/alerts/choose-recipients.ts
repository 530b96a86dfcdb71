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
  for (const { id, quietHours, digest } of followers.filter(({ minSeverity }) => severity >= minSeverity)) {
    const at =
      digest !== null ? nextDigest(digest, now) : quietHours === null ? null : quietUntil(quietHours, now);
    if (at === null) recipients.now.push(id);
    else recipients.later.push({ id, at: at.toISOString(), inDigest: digest !== null });
  }
  return recipients;
}

type QuietHours = NonNullable<Subscription["quietHours"]>;

/** When the quiet hours that reign now end; null outside of them. They may cross midnight. */
export function quietUntil({ from, to, zone }: QuietHours, now: Date): Date | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const isQuiet = (minute: number) =>
    start < end ? minute >= start && minute < end : minute >= start || minute < end;
  const minute = localMinute(now, zone);
  if (!isQuiet(minute)) return null;
  const wholeMinute = Math.floor(now.getTime() / 60_000);
  const guess = wholeMinute + minutesUntil(minute, end);
  return new Date(onClock(guess, end, zone) * 60_000);
}

/** The next time that the digest's hour comes round on its zone's clocks; never now. */
export function nextDigest({ at, zone }: NonNullable<Subscription["digest"]>, now: Date): Date {
  const end = minutesOf(at);
  const wholeMinute = Math.floor(now.getTime() / 60_000);
  const wait = minutesUntil(localMinute(now, zone), end) || 1440;
  return new Date(onClock(wholeMinute + wait, end, zone) * 60_000);
}

/** A clock change on the way makes a guess an hour early or late by the wall clock. */
function onClock(guess: number, end: number, zone: string): number {
  const early = minutesUntil(localMinute(new Date(guess * 60_000), zone), end);
  return guess + (early > 720 ? early - 1440 : early);
}

const minutesUntil = (from: number, to: number) => (to - from + 1440) % 1440;

function minutesOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight on the wall clocks of a zone. */
function localMinute(at: Date, zone: string): number {
  const text = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(at);
  return minutesOf(text);
}
