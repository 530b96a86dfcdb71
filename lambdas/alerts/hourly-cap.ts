import * as v from "valibot";
import type { SecurityEvent } from "../events/event.ts";
import type { Watch } from "./watch.ts";

/** One message that a watch had in an hour: whose word it rested on, and how grave it was. */
export const toldInHourSchema = v.object({
  /** Owners of the publishers that tell it, at most ten; none of a summary. */
  by: v.array(v.string()),
  severity: v.number(),
  unrated: v.boolean(),
  /** The event and its changes: whoever else is told the same takes no more room. "" of a summary. */
  of: v.optional(v.string(), ""),
});
export type ToldInHour = v.InferOutput<typeof toldInHourSchema>;

/** The part of a watch's hourly cap that the publishers of one owner may fill, by whether anybody has rated them. */
const shares = { rated: 1 / 2, unrated: 1 / 4 };

const mostOwners = 10;

export function toldOf(event: SecurityEvent, of = ""): ToldInHour {
  const telling = event.reports.filter(
    ({ counts, modality }) => counts && (modality !== "denied" || event.modality === "denied"),
  );
  const owners = new Set(telling.map(({ owner, publisher }) => owner ?? publisher));
  return { by: [...owners].slice(0, mostOwners), severity: event.severity, unrated: event.unrated, of };
}

/** A summary fills no owner's share, and is as grave as the gravest that a rated publisher tells in it, if any. */
export function toldOfSummary(events: readonly SecurityEvent[]): ToldInHour {
  const rated = events.filter(({ unrated }) => !unrated);
  const severity = Math.max(1, ...(rated.length > 0 ? rated : events).map((event) => event.severity));
  return { by: [], severity, unrated: rated.length === 0, of: "" };
}

/**
 * Why an event must wait for the summary of the next hour; null when it may be told now. What is graver than all that was
 * told in the hour may. Else the watch has its cap, and each owner a share of it, an event of several owners that of any.
 * What unrated publishers told takes no room from the rated, nor makes theirs look slighter.
 */
export function overCap(
  event: SecurityEvent,
  told: readonly ToldInHour[],
  { hourlyCap }: Pick<Watch, "hourlyCap">,
): string | null {
  const { by, severity, unrated } = toldOf(event);
  const before = unrated ? told : told.filter((one) => !one.unrated);
  if (before.every((one) => one.severity < severity)) return null;
  if (before.length >= hourlyCap) return `over ${hourlyCap} this hour`;
  const share = Math.ceil(hourlyCap * (unrated ? shares.unrated : shares.rated));
  const isFull = (owner: string) => told.filter((one) => one.by.includes(owner)).length >= share;
  if (!by.every(isFull)) return null;
  return `over ${share} of ${hourlyCap} this hour by ${by.join(", ")}`;
}
