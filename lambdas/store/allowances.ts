import type { Article } from "../article/article.ts";
import { feedHourKey } from "./keys.ts";
import { addToRow, type Table } from "./table.ts";

/**
 * What one feed may bring in an hour before it has to wait, so that no feed fills the queues that all share. Far above
 * what honest feeds bring (a few dozen articles an hour, a fifth of them with reports); what is over stays stored and is sent later.
 */
export const perHour = {
  /** Articles sent to be coded. */
  coded: 600,
  /** Reports sent to be merged: what they cost is time of the one lane of all feeds. */
  merged: 400,
  /** Changed articles stored as new revisions. */
  revised: 120,
};

/** What merging an article takes of its feed's share; one that says nothing any more is merged as well. */
export const mergeCost = ({ reportCount = 1 }: Pick<Article, "reportCount">) => Math.max(1, reportCount);

/** Days that an hour's counts are kept. */
const keptDays = 2;

/** How many of `wanted` the feed may have this hour; what is given by hand waits for nobody. Asking uses them up. */
export async function allow(
  feeds: Table,
  feedId: string | null,
  what: keyof typeof perHour,
  wanted: number,
  now: Date,
): Promise<number> {
  if (feedId === null || wanted === 0) return wanted;
  const expiresAt = Math.floor(now.getTime() / 1000) + keptDays * 86_400;
  const total = await addToRow(feeds, feedHourKey(feedId, now.toISOString()), what, wanted, { expiresAt });
  return Math.max(0, Math.min(wanted, perHour[what] - (total - wanted)));
}
