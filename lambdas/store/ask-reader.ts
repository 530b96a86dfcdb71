import type { Alert } from "../alerts/alert.ts";
import { type Queue, type ReadAgainMessage, sendMessages } from "./queues.ts";

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
