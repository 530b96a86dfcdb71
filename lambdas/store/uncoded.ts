import { check } from "../check.ts";
import { isToldAsNews } from "../events/event.ts";
import type { Happening } from "../events/happening.ts";
import { mayBeFrom, mostHours } from "../events/second-look.ts";
import { likenessOf, mostMentions, type Uncoded, uncodedSchema } from "../events/uncoded.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { getMergePlan } from "./events.ts";
import { uncodedKey } from "./keys.ts";
import type { Refolded } from "./refold.ts";
import { putRow, queryRows, type Table } from "./table.ts";

/** Articles about security that code nothing: rows of the events table. They wait for events that come after them. */

/** Days that one waits: as long as what it mentions may be on its way. */
const waitDays = 4;
/** Of those that wait around a time so many are looked at, the latest. */
const mostWaiting = 200;

/** Lets the article be found by an event that comes after it. */
export async function putUncoded(events: Table, uncoded: Uncoded, now: Date): Promise<void> {
  const expiresAt = Math.floor(now.getTime() / 1000) + waitDays * 86_400;
  await putRow(events, { ...uncodedKey(uncoded.publishedAt, uncoded.articleId), ...uncoded, expiresAt });
}

/**
 * Articles that are to be looked at again after these events were folded anew: those that waited and now find one of them, and
 * those that mention one which no longer looks as it did.
 */
export async function toLookAgain(
  refolded: readonly Refolded[],
  { events, knowledge }: { events: Table; knowledge: Knowledge },
): Promise<string[]> {
  const changed = refolded.flatMap(({ tellings, mentions }) =>
    mentions
      .filter((one) => (likenessOf(one, tellings, knowledge)?.score ?? 0) !== one.score)
      .map(({ articleId }) => articleId),
  );
  const open = refolded.filter(
    ({ event, mentions }) => isToldAsNews(event) && mentions.length < mostMentions,
  );
  const waiting = await waitingNear(
    events,
    open.flatMap(({ tellings }) => tellings),
  );
  const found: string[] = [];
  for (const uncoded of waiting)
    if (await findsBetter(uncoded, open, events, knowledge)) found.push(uncoded.articleId);
  return [...new Set([...changed, ...found])].slice(0, mostMentions);
}

async function waitingNear(events: Table, tellings: readonly Happening[]): Promise<Uncoded[]> {
  if (tellings.length === 0) return [];
  const at = tellings.map(({ firstPublishedAt }) => Date.parse(firstPublishedAt));
  const hours = (count: number) => count * 3_600_000;
  const from = new Date(Math.min(...at) - hours(mostHours)).toISOString();
  const to = `${new Date(Math.max(...at) + hours(mostHours)).toISOString()}~`;
  const { pk: partition } = uncodedKey("", "");
  const rows = await queryRows(events, { partition, from, to, newestFirst: true, limit: mostWaiting });
  return rows.map((row) => check(uncodedSchema, row, `the article ${String(row["sk"])} that waits`));
}

/** Whether one of these events is likelier than the one that the article was last found to mention, if any. */
async function findsBetter(
  uncoded: Uncoded,
  refolded: readonly Refolded[],
  events: Table,
  knowledge: Knowledge,
): Promise<boolean> {
  const best = refolded
    .map(({ event, tellings }) => ({
      eventId: event.id,
      score: likenessOf(uncoded, tellings, knowledge)?.score ?? 0,
    }))
    .toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined || best.score < mayBeFrom) return false;
  const plan = await getMergePlan(events, uncoded.articleId);
  // It is yet to be merged, and will find the event by itself.
  if (plan?.revision !== uncoded.revision) return false;
  const now = plan.assignments.find(({ mention }) => mention === true);
  return (
    now === undefined || best.score > now.score || (best.score === now.score && best.eventId !== now.eventId)
  );
}
