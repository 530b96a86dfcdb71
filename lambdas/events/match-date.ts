import type { EventDate } from "../reports/report.ts";
import { daysBetween } from "./days.ts";
import type { Happening } from "./happening.ts";
import { type PartAnswer, points, veto } from "./match-place.ts";

/** Undated articles tell of one happening when they come out within these hours of each other. */
const undatedHours = 18;
/** Days that a denial may lag behind what it denies. */
export const denialDays = 3;

/** When something is told of, and what of it. */
export type Dated = Pick<Happening, "modality" | "eventDate" | "firstPublishedAt" | "lastPublishedAt">;

export function matchDate(a: Dated, b: Dated): PartAnswer {
  const denial = [a, b].find(({ modality }) => modality === "denied");
  const other = denial === a ? b : a;
  if (denial !== undefined && other.modality !== "denied" && isDenialOf(denial.eventDate, other.eventDate)) {
    return points(0.15, `denied on ${denial.eventDate.to}, within ${denialDays} days`);
  }
  const [sharp, dull] = a.eventDate.precision === "published" ? [b, a] : [a, b];
  if (dull.eventDate.precision !== "published") return matchRanges(a.eventDate, b.eventDate);
  if (sharp.eventDate.precision === "published") return matchPublished(a, b);
  // One text names the day, the other was published on it, or the day after, or the evening before it by UTC.
  const lag = daysBetween(sharp.eventDate.to, dull.eventDate.to);
  const early = daysBetween(dull.eventDate.from, sharp.eventDate.from);
  if (early <= 0 && lag <= 0)
    return points(0.2, `published on the day that one names, ${sharp.eventDate.to}`);
  if (lag === 1) return points(0.15, "published the day after the one that is named");
  if (early === 1 && isEvening(dull)) return points(0.05, "published the evening before, by UTC");
  return apart(a.eventDate, b.eventDate);
}

/** Hour of UTC from which it is the next day somewhere in the lands that are watched. */
const eveningHour = 18;
const isEvening = ({ lastPublishedAt }: Pick<Happening, "lastPublishedAt">) =>
  new Date(lastPublishedAt).getUTCHours() >= eveningHour;

function isDenialOf(denial: EventDate, denied: EventDate): boolean {
  const lag = daysBetween(denied.to, denial.to);
  return lag >= 0 && lag <= denialDays;
}

function matchRanges(a: EventDate, b: EventDate): PartAnswer {
  if (a.from > b.to || b.from > a.to) return apart(a, b);
  return points(a.precision === b.precision ? 0.2 : 0.1, `${rangeText(a)} and ${rangeText(b)} overlap`);
}

function matchPublished(a: Dated, b: Dated): PartAnswer {
  if (a.eventDate.to === b.eventDate.to) return points(0.2, `undated, both of ${a.eventDate.to}`);
  const hours = Math.min(
    Math.abs(hoursBetween(a.lastPublishedAt, b.firstPublishedAt)),
    Math.abs(hoursBetween(b.lastPublishedAt, a.firstPublishedAt)),
  );
  if (hours <= undatedHours) return points(0.15, `undated, published ${Math.round(hours)} h apart`);
  return apart(a.eventDate, b.eventDate);
}

const hoursBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 3_600_000;

const apart = (a: EventDate, b: EventDate): PartAnswer => veto(`dated ${rangeText(a)} and ${rangeText(b)}`);

const rangeText = ({ from, to }: EventDate) => (from === to ? from : `${from} to ${to}`);
