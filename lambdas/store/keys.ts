import { createHash } from "node:crypto";

/** Every key format of the four tables: docs/data-model.md lists the rows they name. */

/** Key of one row. */
export interface Key {
  pk: string;
  sk: string;
}

const revisionText = (revision: number) => String(revision).padStart(4, "0");

export const feedKey = (feedId: string): Key => ({ pk: `feed#${feedId}`, sk: "config" });
export const feedStateKey = (feedId: string): Key => ({ pk: `feed#${feedId}`, sk: "state" });
export const asideKey = (feedId: string, at: string, excerpt: string): Key => ({
  pk: `feed#${feedId}`,
  sk: `aside#${at}#${shortHash(excerpt)}`,
});

/** What a feed was allowed in one hour; apart from the feed's own rows, which are read together. */
export const feedHourKey = (feedId: string, at: string): Key => ({
  pk: `allowed#${feedId}`,
  sk: at.slice(0, 13),
});

/** Between `config` and `state`, so that one query reads all three. */
export const outageKey = (feedId: string): Key => ({ pk: `feed#${feedId}`, sk: "outage" });

/** `host` is `host:port`. */
export const hostRobotsKey = (host: string): Key => ({ pk: `host#${host}`, sk: "robots" });
export const hostAskedKey = (host: string): Key => ({ pk: `host#${host}`, sk: "asked" });

export const articleKey = (articleId: string): Key => ({ pk: `article#${articleId}`, sk: "meta" });
export const feedTextKey = (articleId: string, revision: number): Key => ({
  pk: `article#${articleId}`,
  sk: `text#${revisionText(revision)}`,
});
export const pageTextKey = (articleId: string, revision: number): Key => ({
  pk: `article#${articleId}`,
  sk: `page#${revisionText(revision)}`,
});
export const reportsKey = (articleId: string, revision: number): Key => ({
  pk: `article#${articleId}`,
  sk: `reports#${revisionText(revision)}`,
});
/** What became of a revision at the second reader. */
export const readingKey = (articleId: string, revision: number): Key => ({
  pk: `article#${articleId}`,
  sk: `opinion#${revisionText(revision)}`,
});
/** What a model alone read in a revision. */
export const happeningsKey = (articleId: string, revision: number): Key => ({
  pk: `article#${articleId}`,
  sk: `read#${revisionText(revision)}`,
});
/** `hash`: of model, prompt version and question. */
export const keptAnswerKey = (hash: string): Key => ({ pk: `answer#${hash}`, sk: "answer" });
/** `day` is UTC's. */
export const readerDayKey = (day: string): Key => ({ pk: `reader#${day}`, sk: "spent" });
export const readerShareKey = (day: string, owner: string): Key => ({
  pk: `reader#${day}`,
  sk: `owner#${shortHash(owner)}`,
});
export const triesKey = (articleId: string): Key => ({ pk: `article#${articleId}`, sk: "tries" });
export const pageRetryKey = (articleId: string): Key => ({ pk: `article#${articleId}`, sk: "page-retry" });
/** `nameId`: an actor's or a place's. */
export const nameKey = (nameId: string, at: string, articleId: string): Key => ({
  pk: `name#${nameId}`,
  sk: `${at}#${articleId}`,
});
export const guidKey = (feedId: string, guid: string): Key => ({
  pk: `guid#${feedId}#${shortHash(guid)}`,
  sk: "alias",
});

export const eventKey = (eventId: string): Key => ({ pk: `event#${eventId}`, sk: "event" });
export const eventReportKey = (eventId: string, reportId: string): Key => ({
  pk: `event#${eventId}`,
  sk: `report#${reportId}`,
});
/** Apart from its reports: code that does not know of background never takes one for news. */
export const eventBackgroundKey = (eventId: string, reportId: string): Key => ({
  pk: `event#${eventId}`,
  sk: `background#${reportId}`,
});
export const eventMentionKey = (eventId: string, reportId: string): Key => ({
  pk: `event#${eventId}`,
  sk: `mention#${reportId}`,
});
/** One partition: of a hundred articles one or two code nothing and are looked for, and they wait for a few days. */
export const uncodedKey = (publishedAt: string, articleId: string): Key => ({
  pk: "uncoded",
  sk: `${publishedAt}#${articleId}`,
});
export const eventOpinionKey = (eventId: string, reportId: string): Key => ({
  pk: `event#${eventId}`,
  sk: `opinion#${reportId}`,
});
export const wordKey = (eventId: string, at: string): Key => ({ pk: `event#${eventId}`, sk: `word#${at}` });
export const rulingKey = (articleId: string): Key => ({ pk: `article#${articleId}`, sk: "ruling" });
export const mergePlanKey = (articleId: string): Key => ({ pk: `article#${articleId}`, sk: "merged" });

/** Of the story whose main event has this id. */
export const storyKey = (eventId: string): Key => ({ pk: `story#${eventId}`, sk: "story" });

export const watchKey = (watchId: string): Key => ({ pk: `watch#${watchId}`, sk: "config" });
export const watchHourKey = (watchId: string, at: string): Key => ({
  pk: `watch#${watchId}`,
  sk: `hour#${at.slice(0, 13)}`,
});
export const silenceKey = (watchId: string): Key => ({ pk: `watch#${watchId}`, sk: "silence" });
export const watchTimesKey = (watchId: string): Key => ({ pk: `watch#${watchId}`, sk: "times" });
export const watchPublishersKey = (watchId: string): Key => ({ pk: `watch#${watchId}`, sk: "publishers" });
export const silentWatchKey = (watchId: string): Key => ({ pk: `watch#${watchId}`, sk: "silent" });
export const digestClockKey = (subscriptionId: string): Key => ({
  pk: `subscription#${subscriptionId}`,
  sk: "digest",
});
export const subscriptionKey = (subscriptionId: string): Key => ({
  pk: `subscription#${subscriptionId}`,
  sk: "config",
});
export const alertKey = (eventId: string, subscriptionId: string, change: string): Key => ({
  pk: `alert#${eventId}`,
  sk: `${subscriptionId}#${change}`,
});
/** Of before alerts were a person's. */
export const formerAlertKey = (eventId: string, watchId: string, change: string): Key => ({
  pk: `alert#${eventId}#${watchId}`,
  sk: change,
});

/** `at` and the events are the analyst's word's; `otherId` null of a verdict. */
export const correctionKey = (
  subscriptionId: string,
  at: string,
  eventId: string,
  otherId: string | null,
): Key => ({
  pk: `correction#${subscriptionId}`,
  sk: `${at}#${eventId}${otherId === null ? "" : `#${otherId}`}`,
});

/** 20 hex digits of the SHA-256: 80 bits, enough for a trillion articles without a clash. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 20);
}
