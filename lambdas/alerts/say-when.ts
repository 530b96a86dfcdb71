import type { Day, Instant } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import type { EventDate } from "../reports/report.ts";

/** Days and times for people, in UTC: "Sat 10 May 2031", "17:52 UTC". */

const part = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const [weekday, month] = [part({ weekday: "short" }), part({ month: "long" })];

/** "Sat 10 May 2031". */
export function sayDay(day: Day): string {
  const date = new Date(day);
  return `${weekday.format(date)} ${date.getUTCDate()} ${month.format(date)} ${date.getUTCFullYear()}`;
}

/** "10 May", where the year goes without saying. */
export const sayDayShort = (day: Day): string => sayDay(day).split(" ").slice(1, 3).join(" ");

/** "17:52 UTC", and the day before it unless it is the one that is known: "9 May, 17:52 UTC". */
export function sayTime(at: Instant, today: Day): string {
  const time = `${at.slice(11, 16)} UTC`;
  return at.slice(0, 10) === today ? time : `${sayDayShort(at.slice(0, 10))}, ${time}`;
}

/** When it happened, as far as anybody says, and when it was first reported. */
export function sayWhen({ eventDate, firstPublishedAt }: SecurityEvent): string {
  const published = firstPublishedAt.slice(0, 10);
  if (eventDate.precision === "published")
    return `no day given; first reported ${sayDay(published)}, ${sayTime(firstPublishedAt, published)}`;
  return `${sayDate(eventDate)}; first reported ${sayTime(firstPublishedAt, eventDate.to)}`;
}

const sayDate = ({ from, to, precision }: EventDate): string => {
  if (precision === "year") return `in ${from.slice(0, 4)}`;
  if (precision === "month") return `in ${sayDay(from).split(" ").slice(2).join(" ")}`;
  return from === to ? sayDay(from) : `between ${sayDay(from)} and ${sayDay(to)}`;
};
