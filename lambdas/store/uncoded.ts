import { check } from "../check.ts";
import { isToldAsNews } from "../events/event.ts";
import type { Happening } from "../events/happening.ts";
import { indexRows } from "../events/index-rows.ts";
import type { MergePlan } from "../events/plan-merge.ts";
import { mayBeFrom, mostHours } from "../events/second-look.ts";
import { likenessOf, mostMentions, type Uncoded, uncodedSchema } from "../events/uncoded.ts";
import { isWithin, whereMentioned } from "../events/where-to-look.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { getMergePlans } from "./events.ts";
import { type Key, uncodedKey } from "./keys.ts";
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
  const near = waiting.flatMap((uncoded) => {
    const best = likestOf(uncoded, open, knowledge);
    return best === null ? [] : [{ uncoded, best }];
  });
  const plans = await getMergePlans(
    events,
    near.map(({ uncoded }) => uncoded.articleId),
  );
  const found = near.filter(({ uncoded, best }) => finds(uncoded, best, plans.get(uncoded.articleId)));
  const ids = [...changed, ...found.map(({ uncoded }) => uncoded.articleId)];
  return [...new Set(ids)].slice(0, mostMentions);
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

interface Likest {
  eventId: string;
  score: number;
}

/** Which of these events the article looks like most, of those that it finds where it looks; null where it may mention none. */
function likestOf(uncoded: Uncoded, refolded: readonly Refolded[], knowledge: Knowledge): Likest | null {
  const where = whereMentioned(uncoded);
  const isThere = ({ pk, sk }: Key) => where.some((one) => one.partition === pk && isWithin(sk, one));
  const [best] = refolded
    .filter(({ event }) => indexRows(event, []).some(isThere))
    .map(({ event, tellings }) => ({
      eventId: event.id,
      score: likenessOf(uncoded, tellings, knowledge)?.score ?? 0,
    }))
    .toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score < mayBeFrom ? null : best;
}

/** Whether the event is likelier than the one that the article was last found to mention, if any. */
function finds(uncoded: Uncoded, { eventId, score }: Likest, plan: MergePlan | undefined): boolean {
  // It is yet to be merged, and will find the event by itself.
  if (plan?.revision !== uncoded.revision) return false;
  const now = plan.assignments.find(({ mention }) => mention === true);
  return now === undefined || score > now.score || (score === now.score && eventId !== now.eventId);
}
