import { allSilentSince, matteringFeeds, type SignOfLife, signOfLife } from "../alerts/sign-of-life.ts";
import type { Instant } from "../check.ts";
import { allFeeds, type KnownFeed } from "./feeds.ts";
import { queryRows, type Table } from "./table.ts";
import { publishersOfWatches } from "./watch-publishers.ts";

/** What is known of how the feeds do, and of who tells what hits which watch. */
export interface Life {
  feeds: readonly KnownFeed[];
  publishersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Three queries, and a row for each feed: to be kept for some minutes. */
export async function readLife(feeds: Table, alerts: Table, now: Date): Promise<Life> {
  return {
    feeds: await allFeeds(feeds, now.toISOString()),
    publishersOf: await publishersOfWatches(alerts, now),
  };
}

/** Articles that are counted of a day; more than any ordinary number of feeds brings. */
const mostArticles = 50_000;

/** How many articles each feed brought in the last day. */
export async function articlesOfDay(articles: Table, now: Date): Promise<ReadonlyMap<string, number>> {
  const until = now.toISOString();
  const from = new Date(now.getTime() - 86_400_000).toISOString();
  const counts = new Map<string, number>();
  for (const day of new Set([from.slice(0, 10), until.slice(0, 10)])) {
    const range = { index: "list2", partition: `day#${day}`, from, to: until } as const;
    for (const row of await queryRows(articles, { ...range, only: "feedId", limit: mostArticles })) {
      const feedId = String(row["feedId"]);
      counts.set(feedId, (counts.get(feedId) ?? 0) + 1);
    }
  }
  return counts;
}

/** The feeds that matter to these watches together. */
const feedsOf = ({ feeds, publishersOf }: Life, watchIds: readonly string[]) =>
  matteringFeeds(feeds, new Set(watchIds.flatMap((id) => [...(publishersOf.get(id) ?? [])])));

/** A sign of life for whoever follows these watches; null where no feed is configured. */
export const lifeOf = (
  life: Life,
  articles: ReadonlyMap<string, number>,
  watchIds: readonly string[],
  now: Date,
): SignOfLife | null => (life.feeds.length === 0 ? null : signOfLife(feedsOf(life, watchIds), articles, now));

/** Since when all publishers that matter to the watch have been silent; null when they are not. */
export const silentSince = (life: Life, watchId: string, now: Date): Instant | null =>
  allSilentSince(feedsOf(life, [watchId]), now);
