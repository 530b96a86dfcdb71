import { setTimeout as sleep } from "node:timers/promises";
import { BadInput } from "../lambdas/check.ts";
import { getEvent, getWord } from "../lambdas/store/events.ts";
import { wordMessage } from "../lambdas/store/outgoing.ts";
import { sendMessages } from "../lambdas/store/queues.ts";
import { type Target, tableOf } from "./target.ts";

const lookEveryMs = 250;
/** The merge lane may be busy with a feed's first reading. */
const waitMs = 120_000;

/**
 * Sends merge-report what an analyst says of an event, and waits until it has acted on it.
 * @throws {BadInput} when there is no such event; an error when it is not done in two minutes.
 */
export async function sendWord(target: Target, word: Parameters<typeof wordMessage>[0]): Promise<void> {
  const events = tableOf(target, "EventsTable");
  await knownEvent(target, word.eventId);
  await sendMessages({ sqs: target.sqs, url: target.outputs.ReportsQueueUrl }, [wordMessage(word)]);
  const until = Date.now() + waitMs;
  while ((await getWord(events, word.eventId, word.at))?.done !== true) {
    if (Date.now() > until)
      throw new Error(`merge-report has not done it in ${waitMs / 60_000} minutes: look at its dead letters`);
    await sleep(lookEveryMs);
  }
}

/** @throws {BadInput} when there is no such event. */
export async function knownEvent(target: Target, eventId: string) {
  const event = await getEvent(tableOf(target, "EventsTable"), eventId);
  if (event === null)
    throw new BadInput(eventId, ["there is no such event; vedette events --json lists ids"]);
  return event;
}
