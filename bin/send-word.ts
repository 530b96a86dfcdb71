import { setTimeout as sleep } from "node:timers/promises";
import { BadInput } from "../lambdas/check.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { getEvent, getWord } from "../lambdas/store/events.ts";
import { daysFound, eventIdsBeginning } from "../lambdas/store/find-event.ts";
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
  await sendMessages({ sqs: target.sqs, url: target.outputs.ReportsQueueUrl }, [wordMessage(word)]);
  const until = Date.now() + waitMs;
  while ((await getWord(events, word.eventId, word.at))?.done !== true) {
    if (Date.now() > until)
      throw new Error(`merge-report has not done it in ${waitMs / 60_000} minutes: look at its dead letters`);
    await sleep(lookEveryMs);
  }
}

/** Hex digits of an id that are enough to look for it. */
const leastDigits = 3;

/**
 * The event of this id, or, of those of the last days, the one whose id begins so: `e-a198…`, `a198`.
 * @throws {BadInput} when there is none, or more than one.
 */
export async function knownEvent(target: Target, given: string): Promise<SecurityEvent> {
  const events = tableOf(target, "EventsTable");
  const id = given.startsWith("e-") ? given : `e-${given}`;
  const event = await getEvent(events, id);
  if (event !== null) return event;
  if (!new RegExp(`^e-[0-9a-f]{${leastDigits},19}$`).test(id))
    throw new BadInput(given, ["there is no such event; vedette events lists ids"]);
  const [first, ...others] = await eventIdsBeginning(events, id, new Date().toISOString().slice(0, 10));
  if (others.length > 0)
    throw new BadInput(given, [`several events begin so: ${[first, ...others].join(", ")}`]);
  const found = first === undefined ? null : await getEvent(events, first);
  if (found === null)
    throw new BadInput(given, [
      `no event of the last ${daysFound.back} days begins so; of older ones give the whole id`,
    ]);
  return found;
}
