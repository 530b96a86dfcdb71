import type { Instant } from "../check.ts";
import type { Feed, FeedState } from "../feed/feed.ts";
import { lastHeard } from "../feed/feed-state.ts";
import { silenceOf } from "../feed/silence.ts";

/** That Vedette was at work: of the publishers that matter to one person's watches. */
export interface SignOfLife {
  feedsRead: number;
  feeds: number;
  articles: number;
  lastAt: Instant | null;
  silent: { publisher: string; since: Instant }[];
}

export interface KnownFeed {
  feed: Pick<Feed, "id" | "publisher">;
  state: FeedState;
}

/** A poll that is due and not made for so long is no longer merely waiting for its turn. */
const overdueMinutes = 30;
/** With fewer publishers than this nothing is known yet of who matters to a watch. */
const leastPublishers = 3;

/**
 * The feeds that matter to watches: those of publishers that lately told what hit one of them; all feeds, as long as
 * fewer than three such publishers are known, since any may be the next.
 */
export function matteringFeeds<F extends KnownFeed>(
  feeds: readonly F[],
  publishers: ReadonlySet<string>,
): readonly F[] {
  const own = feeds.filter((one) => publishers.has(publisherOf(one)));
  return new Set(own.map(publisherOf)).size < leastPublishers ? feeds : own;
}

const publisherOf = ({ feed }: KnownFeed) => (feed.publisher === "" ? feed.id : feed.publisher);

/**
 * How the feeds do now, and what they brought.
 * @param articles how many articles each feed brought in the last day, by its id.
 */
export function signOfLife(
  feeds: readonly KnownFeed[],
  articles: ReadonlyMap<string, number>,
  now: Date,
): SignOfLife {
  const unread = feeds.filter(({ state }) => !isRead(state, now));
  const silent = new Map<string, Instant>();
  for (const one of unread) {
    const since = unreadSince(one.state, now);
    const known = silent.get(publisherOf(one));
    if (known === undefined || since < known) silent.set(publisherOf(one), since);
  }
  const last = feeds.flatMap(({ state }) => state.newArticleAt ?? []).toSorted();
  return {
    feedsRead: feeds.length - unread.length,
    feeds: feeds.length,
    articles: feeds.reduce((sum, { feed }) => sum + (articles.get(feed.id) ?? 0), 0),
    lastAt: last.at(-1) ?? null,
    silent: [...silent]
      .map(([publisher, since]) => ({ publisher, since }))
      .toSorted((a, b) => (a.since < b.since ? -1 : 1)),
  };
}

/** The last poll of the feed was answered, and the next one is not overdue. */
function isRead({ succeededAt, failingSince, nextPollAt }: FeedState, now: Date): boolean {
  if (succeededAt === null || failingSince !== null || nextPollAt === null) return false;
  return Date.parse(nextPollAt) > now.getTime() - overdueMinutes * 60_000;
}

const unreadSince = ({ succeededAt, failingSince, nextPollAt }: FeedState, now: Date): Instant =>
  succeededAt ?? failingSince ?? nextPollAt ?? now.toISOString();

/**
 * Since when none of these feeds has said anything new, though each has a habit that this exceeds; null when one speaks,
 * or none ever did.
 */
export function allSilentSince(feeds: readonly KnownFeed[], now: Date): Instant | null {
  const heard = feeds.filter(({ state }) => lastHeard(state) !== null);
  const speaks = heard.some(
    ({ state }) => silenceOf(lastHeard(state), state.habit, { isFirst: false }, now) === null,
  );
  return speaks
    ? null
    : (heard
        .flatMap(({ state }) => lastHeard(state) ?? [])
        .toSorted()
        .at(-1) ?? null);
}
