import type { Alert } from "../alerts/alert.ts";
import type { Article } from "../article/article.ts";
import { laneOf } from "../events/lane-of.ts";
import type { Feed } from "../feed/feed.ts";
import type {
  AlertMessage,
  ArticleMessage,
  FeedMessage,
  Outgoing,
  ReportsMessage,
  WordMessage,
} from "./queues.ts";

/** A group for each feed: one that hangs or kills its reader holds up no other. Hosts are spared by their turns (`hosts.ts`). */
export const feedMessage = ({ feed }: { feed: Feed }, askedAt: string): Outgoing<FeedMessage> => ({
  body: { feedId: feed.id, askedAt },
  group: `feed:${feed.id}`,
  deduplicationId: `${feed.id}:${askedAt}`,
});

/** A group for each feed, whatever hosts its links name: its articles wait for each other, not others for them. */
export const articleMessage = (article: Article): Outgoing<ArticleMessage> => ({
  body: { articleId: article.id, revision: article.revision },
  group: article.feedId === null ? "by-hand" : `feed:${article.feedId}`,
  deduplicationId: `${article.id}:${article.revision}:${article.attempt}`,
});

export const reportsMessage = (article: Article): Outgoing<ReportsMessage> => ({
  body: { kind: "reports", articleId: article.id, revision: article.revision },
  group: laneOf({ articleId: article.id }),
  deduplicationId: `${article.id}:${article.revision}:${article.attempt}`,
});

/** What an analyst says of an event goes the way of reports, in the event's lane. */
export const wordMessage = (word: WordMessage): Outgoing<ReportsMessage> => ({
  body: word,
  group: laneOf({ articleId: word.eventId }),
  deduplicationId: `${word.kind}:${word.eventId}:${word.at}`,
});

/** That the second reader has read an article, or will not: the way of reports, as merge-report alone writes events. */
export const opinionMessage = (
  articleId: string,
  revision: number,
  at: string,
): Outgoing<ReportsMessage> => ({
  body: { kind: "opinion", articleId, revision },
  group: laneOf({ articleId }),
  deduplicationId: `opinion:${articleId}:${revision}:${at}`,
});

/** That a model has read in an article what no rule could: merged as reports are. */
export const happeningsMessage = (
  articleId: string,
  revision: number,
  at: string,
): Outgoing<ReportsMessage> => ({
  body: { kind: "happenings", articleId, revision },
  group: laneOf({ articleId }),
  deduplicationId: `happenings:${articleId}:${revision}:${at}`,
});

/** SQS holds a message back for fifteen minutes at most; what waits longer is found by the minute's run. */
const mostDelaySeconds = 900;

/** That something gathered of an event falls due, once for each moment: a message that arrives then. */
export function gatheringMessages(
  eventId: string,
  alerts: readonly Alert[],
  now: Date,
): Outgoing<AlertMessage>[] {
  const singly = alerts.filter(
    ({ state, kind }) => state === "owed" && (kind === "new" || kind === "update"),
  );
  const delays = singly.map(({ dueAt }) =>
    Math.max(0, Math.ceil((Date.parse(dueAt) - now.getTime()) / 1000)),
  );
  return [...new Set(delays)]
    .filter((seconds) => seconds <= mostDelaySeconds)
    .toSorted((a, b) => a - b)
    .map((delaySeconds) => ({ body: { eventId }, delaySeconds }));
}
