import { composeMessage } from "../alerts/compose-message.ts";
import type { Correction } from "../alerts/correction.ts";
import { peopleAmong } from "../alerts/machines.ts";
import type { Subscription } from "../alerts/subscription.ts";
import type { Telling, Told } from "../alerts/telling.ts";
import {
  claimCorrections,
  confirmCorrections,
  correctionsOf,
  dueCorrections,
  failCorrections,
} from "./corrections.ts";
import { getEvent } from "./events.ts";
import { groupBy } from "./group-by.ts";
import { publishOrPutAside } from "./publish.ts";
import { findSubscription, givenUpAt, recipientsOf, type SendEffects } from "./sending.ts";

/** Corrections that a message tells, claimed, as it tells them. */
export interface ToldCorrections {
  corrections: Correction[];
  told: Told[];
}

export const noCorrections: ToldCorrections = { corrections: [], told: [] };

/** All that waits for a subscriber's digest. */
export const correctionsForDigest = async (
  { id }: Subscription,
  resumeAfterMinutes: number,
  effects: SendEffects,
): Promise<ToldCorrections> => claimed(await waitingOf(id, effects), resumeAfterMinutes, effects);

/**
 * What a message through these watches corrects beside what it tells. Who has a digest reads it there; a text message has no
 * room for it, and tells only what goes out by itself.
 */
export async function correctionsBeside(
  { id, digest, protocol }: Subscription,
  watchIds: ReadonlySet<string>,
  resumeAfterMinutes: number,
  effects: SendEffects,
): Promise<ToldCorrections> {
  if (digest !== null || protocol === "sms") return noCorrections;
  const waiting = (await waitingOf(id, effects)).filter(
    ({ tell, watches }) => !tell && watches.some(({ watchId }) => watchIds.has(watchId)),
  );
  return claimed(waiting, resumeAfterMinutes, effects);
}

const waitingOf = async (subscriptionId: string, { alerts }: SendEffects): Promise<Correction[]> =>
  (await correctionsOf(alerts, subscriptionId)).filter(
    ({ state }) => state === "owed" || state === "claimed",
  );

async function claimed(
  waiting: readonly Correction[],
  resumeAfterMinutes: number,
  effects: SendEffects,
): Promise<ToldCorrections> {
  const now = effects.now();
  const given = givenUpAt(now, resumeAfterMinutes);
  const corrections = waiting.length === 0 ? [] : await claimCorrections(effects.alerts, waiting, now, given);
  return { corrections, told: await toldOf(corrections, effects) };
}

/** Each event as it stands now, with what is corrected as its change. */
async function toldOf(corrections: readonly Correction[], effects: SendEffects): Promise<Told[]> {
  const titles = new Map((await effects.watches()).map(({ id, title }) => [id, title]));
  const told: Told[] = [];
  for (const { eventId, said, watches } of corrections) {
    const event = await getEvent(effects.events, eventId);
    if (event === null) continue;
    const named = watches.map(({ watchId, why }) => ({ id: watchId, title: titles.get(watchId) ?? "", why }));
    told.push({ event, changes: [said], watches: named });
  }
  return told;
}

/** Notes that they were told. */
export const confirmTold = async (
  { corrections }: ToldCorrections,
  messageId: string,
  effects: SendEffects,
): Promise<void> => confirmCorrections(effects.alerts, corrections, messageId, effects.now().toISOString());

/**
 * Sends the corrections that are told by themselves: those of the same words in one publish. One that fails holds up no
 * other. @returns the passing faults that were met.
 */
export async function sendCorrections(resumeAfterMinutes: number, effects: SendEffects): Promise<unknown[]> {
  const due = await dueCorrections(effects.alerts, effects.now().toISOString());
  const failures: unknown[] = [];
  for (const alike of groupBy(due, wordsOf)) {
    try {
      await sendAlike(alike, resumeAfterMinutes, effects);
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

const wordsOf = ({ at, eventId, otherId, watches }: Correction) =>
  JSON.stringify([at, eventId, otherId, watches]);

async function sendAlike(
  alike: readonly Correction[],
  resumeAfterMinutes: number,
  effects: SendEffects,
): Promise<void> {
  const all = await Promise.all(alike.map((one) => findSubscription(one.subscriptionId, effects)));
  const subscriptions = all.filter((one) => one !== null);
  const { corrections, told } = await claimed(alike, resumeAfterMinutes, effects);
  const [main] = told;
  if (corrections.length === 0) return;
  if (main === undefined || subscriptions.length === 0) return failCorrections(effects.alerts, corrections);
  const telling: Telling = { kind: "correction", main, also: [], story: null, contact: effects.contact };
  const facts = { eventId: main.event.id, to: peopleAmong(subscriptions).map(({ id }) => id) };
  const message = composeMessage(telling, recipientsOf(subscriptions));
  const messageId = await publishOrPutAside(message, "correction", facts, effects);
  if (messageId === null) return failCorrections(effects.alerts, corrections);
  await confirmTold({ corrections, told }, messageId, effects);
  const announce = `SENT   correction of ${main.event.id}: ${main.changes.join("; ")} → ${facts.to.join(", ")}`;
  effects.logger.info("correction sent", { ...facts, announce });
}
