import type { Alert } from "../alerts/alert.ts";
import type { Article } from "../article/article.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { mostNamed, type Queue, type ReadAgainMessage, sendMessages } from "./queues.ts";

/** Whether somebody is about to be told by itself: what waits for a digest or a backlog's summary is not read again. */
export const isAboutToTell = (alerts: readonly Alert[]): boolean =>
  alerts.some(({ state, kind }) => state === "owed" && (kind === "new" || kind === "update"));

/** Has the second reader read an article whose reports are about to alert. Asked again, it only says again what it said. */
export async function askReader(
  readAgainQueue: Queue,
  { articleId, revision }: { articleId: string; revision: number },
  now: Date,
): Promise<void> {
  const body: ReadAgainMessage = { kind: "before-alert", articleId, revision, askedAt: now.toISOString() };
  await sendMessages(readAgainQueue, [{ body }]);
}

/** How code-article asks for a reading; absent without a second reader. */
export interface UnreadEffects {
  queue: Queue;
  /** Ids that some watch asks a second reader about. */
  names: () => Promise<ReadonlySet<string>>;
}

/** What an article has to do with a watch: the ids of those names in it, the most named first. */
export async function namedFor(
  names: readonly string[],
  { names: asked }: UnreadEffects,
  knowledge: Knowledge,
): Promise<string[]> {
  const wanted = await asked();
  const lands = (id: string) => knowledge.places.get(id)?.countries ?? [];
  return names.filter((id) => [id, ...lands(id)].some((one) => wanted.has(one))).slice(0, mostNamed);
}

/** Has the second reader read an article in which no rule reads news. Harmless to repeat. */
export async function askUnread(
  { queue }: UnreadEffects,
  { id: articleId, revision }: Pick<Article, "id" | "revision">,
  named: readonly string[],
  now: Date,
): Promise<void> {
  const body: ReadAgainMessage = {
    kind: "unread",
    articleId,
    revision,
    named: [...named],
    askedAt: now.toISOString(),
  };
  await sendMessages(queue, [{ body }]);
}
