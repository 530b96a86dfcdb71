import type { Article } from "../article/article.ts";
import type { Instant } from "../check.ts";
import { addDays } from "../events/days.ts";
import { getArticles } from "./articles.ts";
import { getStoredEvents } from "./events.ts";
import { type EventQuestion, findEvents } from "./find-events.ts";
import type { Table } from "./table.ts";

/** Days before an article was first seen that what it tells may have happened, and days ahead that it may be planned for. */
const daysTold = { back: 30, ahead: 366 };
/** Events whose articles are read, the latest. */
const mostEvents = 1000;

/** Articles first seen since then whose events name this actor, or lie in this place. */
export async function articlesTelling(
  { articles, events }: { articles: Table; events: Table },
  named: Pick<EventQuestion, "actorId" | "place">,
  since: Instant,
  now: Instant,
): Promise<Article[]> {
  const found = await findEvents(events, {
    ...{ ...named, ploverClass: null, most: mostEvents },
    since: addDays(since.slice(0, 10), -daysTold.back),
    until: addDays(now.slice(0, 10), daysTold.ahead),
  });
  const ids = found.slice(0, mostEvents).map(({ eventId }) => eventId);
  const stored = await getStoredEvents(events, ids);
  const told = stored.flatMap(({ reports, background }) => [...reports, ...background]);
  const read = await getArticles(articles, [...new Set(told.map(({ articleId }) => articleId))]);
  return [...read.values()].filter(({ firstSeenAt }) => firstSeenAt >= since);
}
