import type { Article } from "../article/article.ts";
import { laneOf } from "../events/lane-of.ts";
import type { Feed, FeedState } from "../feed/feed.ts";
import { hostAndPort } from "../feed/host-and-port.ts";
import type { ArticleMessage, FeedMessage, Outgoing, ReportsMessage } from "./queues.ts";

/** One feed request at a time per host: the one that the feed has moved to, if it has. */
export const feedMessage = (
  { feed, state }: { feed: Feed; state: Pick<FeedState, "movedTo"> },
  askedAt: string,
): Outgoing<FeedMessage> => ({
  body: { feedId: feed.id, askedAt },
  group: hostAndPort(state.movedTo ?? feed.url),
  deduplicationId: `${feed.id}:${askedAt}`,
});

/** One page request at a time per host. */
export const articleMessage = (article: Article): Outgoing<ArticleMessage> => ({
  body: { articleId: article.id, revision: article.revision },
  group: article.url === null ? "pasted" : hostAndPort(article.url),
  deduplicationId: `${article.id}:${article.revision}:${article.attempt}`,
});

export const reportsMessage = (article: Article): Outgoing<ReportsMessage> => ({
  body: { kind: "reports", articleId: article.id, revision: article.revision },
  group: laneOf({ articleId: article.id }),
  deduplicationId: `${article.id}:${article.revision}:${article.attempt}`,
});

/** What an analyst says of an event goes the way of reports, in the event's lane. */
export const wordMessage = (
  word: Exclude<ReportsMessage, { kind: "reports" }>,
): Outgoing<ReportsMessage> => ({
  body: word,
  group: laneOf({ articleId: word.eventId }),
  deduplicationId: `${word.kind}:${word.eventId}:${word.at}`,
});
