import * as v from "valibot";
import { type Article, articleStateSchema } from "../article/article.ts";
import { check } from "../check.ts";
import { triesKey } from "./keys.ts";
import { getRow, type Table, updateRow } from "./table.ts";

/**
 * What became of the tries at an article's revision in its present state. A try counts once it has begun: waiting in a
 * queue, being sent on again and a restart in between are none.
 */
export interface Tries {
  /** Began and never ended: the function was killed or ran out of time. */
  cutOff: number;
  /** Ended in an error. */
  failed: number;
  /** The last error, in words. */
  reason: string;
}

/** So often is one thing cut off before it is not tried any more: chance kills a function once or twice. */
export const mostCutOff = 3;
/** Errors may pass, as those of a throttled table do: three messages' worth of receives, half an hour between them. */
export const mostFailed = 15;

const none: Tries = { cutOff: 0, failed: 0, reason: "" };

const rowSchema = v.object({
  revision: v.number(),
  state: articleStateSchema,
  cutOff: v.number(),
  failed: v.number(),
  reason: v.string(),
});

/** The tries before this one: those of another revision or state are over. */
export async function triesBefore(articles: Table, article: Article): Promise<Tries> {
  const row = await getRow(articles, triesKey(article.id));
  if (row === undefined) return none;
  const { revision, state, ...tries } = check(rowSchema, row, `the tries at ${article.id}`);
  return revision === article.revision && state === article.state ? tries : none;
}

/** Does one try. It counts as cut off from before it begins until it has failed; one that succeeds moves the article on. */
export async function tryOnce<T>(
  articles: Table,
  article: Article,
  before: Tries,
  now: Date,
  work: () => Promise<T>,
): Promise<T> {
  await putTries(articles, article, { ...before, cutOff: before.cutOff + 1 }, now);
  try {
    return await work();
  } catch (error) {
    const reason = String(error).slice(0, 500);
    // Where not even this can be written, the try counts as cut off; what is to be told is why it failed.
    await putTries(articles, article, { ...before, failed: before.failed + 1, reason }, now).catch(() => {});
    throw error;
  }
}

/** Why there is to be no further try, `work` naming what was tried; null when there is. */
export function whyNoMore(work: string, tries: Tries, cutOffAtMost = mostCutOff): string | null {
  if (tries.cutOff >= cutOffAtMost) return `${work} was cut off ${tries.cutOff} times`;
  if (tries.failed >= mostFailed) return `${work} failed ${tries.failed} times: ${tries.reason}`;
  return null;
}

/** Begins to count anew, when what was cut off was killed with all the others. */
export async function forgetTries(articles: Table, article: Article): Promise<void> {
  await updateRow(articles, triesKey(article.id), { ...none }, { expression: "attribute_exists(pk)" });
}

/** Days that tries are remembered: what waits longer than that is tried anew. */
const triesDays = 30;

async function putTries(articles: Table, article: Article, tries: Tries, now: Date): Promise<void> {
  const { revision, state } = article;
  const expiresAt = Math.floor(now.getTime() / 1000) + triesDays * 86_400;
  await updateRow(articles, triesKey(article.id), { revision, state, ...tries, expiresAt });
}
