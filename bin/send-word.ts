import { setTimeout as sleep } from "node:timers/promises";
import { getWord } from "../lambdas/store/events.ts";
import { wordMessage } from "../lambdas/store/outgoing.ts";
import { sendMessages, type WordMessage } from "../lambdas/store/queues.ts";
import { type Target, tableOf } from "./target.ts";

const lookEveryMs = 250;
/** The merge lane may be busy with a feed's first reading. */
const waitMs = 120_000;

/**
 * Sends merge-report what an analyst says of an event, and waits until it has acted on it.
 * @throws an error when it is not done in two minutes.
 */
export async function sendWord(target: Target, word: WordMessage): Promise<void> {
  const events = tableOf(target, "EventsTable");
  await sendMessages({ sqs: await target.sqs(), url: target.outputs.ReportsQueueUrl }, [wordMessage(word)]);
  const until = Date.now() + waitMs;
  while ((await getWord(events, word.eventId, word.at))?.done !== true) {
    if (Date.now() > until)
      throw new Error(`merge-report has not done it in ${waitMs / 60_000} minutes: look at its dead letters`);
    await sleep(lookEveryMs);
  }
}
