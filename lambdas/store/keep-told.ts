import type { Alert } from "../alerts/alert.ts";
import { type Correction, settle, type Voided } from "../alerts/correction.ts";
import { machines, peopleAmong } from "../alerts/machines.ts";
import { routeOf } from "../alerts/route.ts";
import type { Subscription } from "../alerts/subscription.ts";
import type { Instant } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import { putToldAlert } from "./alerts.ts";
import { correctionsOf, mootCorrection, oweCorrection } from "./corrections.ts";
import { type OweEffects, oweAlerts, toldOfEvent } from "./owe-alerts.ts";

/**
 * Whoever was told of an event counts as told of another that an analyst took out of it, or joined it to: nobody hears of it
 * again for that. Who was still to be told is told of the other too, by his own route, as before the word.
 */
export async function keepTold(from: SecurityEvent, to: SecurityEvent, effects: OweEffects): Promise<void> {
  const [told, known] = [await toldOf(from, effects), await toldOf(to, effects)];
  const waiting: Subscription[] = [];
  for (const subscription of await everybody(effects)) {
    const own = told.to(subscription);
    if (known.to(subscription).some((alert) => hasHeard(alert) || isOwed(alert))) continue;
    for (const alert of own.filter(hasHeard)) await putToldAlert(effects.alerts, asTold(alert, to));
    if (!own.some(hasHeard) && own.some(isOwed)) waiting.push(subscription);
  }
  if (waiting.length > 0)
    await oweAlerts(to, { ...effects, subscriptions: async () => peopleAmong(waiting) });
}

const hasHeard = ({ state }: Alert) => state === "sent" || state === "claimed";
const isOwed = ({ state }: Alert) => state === "owed";
const asTold = (alert: Alert, { id }: SecurityEvent): Alert => ({
  ...alert,
  eventId: id,
  state: "sent",
  sentAt: alert.sentAt ?? alert.claimedAt,
});

const everybody = async ({ subscriptions }: OweEffects) => [machines, ...(await subscriptions())];

async function toldOf(event: SecurityEvent, effects: OweEffects) {
  const watches = (await effects.watchIndex())(event);
  const near = watches.map((watch) => ({ watch }));
  return toldOfEvent(event, near, effects.alerts);
}

/** How a word is told to those whom it concerns. */
export interface Correcting {
  tell: boolean;
  /** Whom it concerns was told since then; null: whenever. */
  since: Instant | null;
  /** Of an undo: the word that it withdraws; null: whichever. */
  of: Instant | null;
}

/** Owes a correction to everybody who was told of the event what is void now. */
export async function correctTold(
  event: SecurityEvent,
  voided: Voided,
  how: Correcting,
  effects: OweEffects,
): Promise<void> {
  const told = await toldOf(event, effects);
  for (const subscription of await everybody(effects)) {
    const own = told
      .to(subscription)
      .filter(({ sentAt }) => sentAt !== null && (how.since === null || sentAt >= how.since));
    if (own.length > 0) await correctOne(subscription, own, event, voided, how, effects);
  }
}

async function correctOne(
  subscription: Subscription,
  told: readonly Alert[],
  event: SecurityEvent,
  voided: Voided,
  how: Correcting,
  effects: OweEffects,
): Promise<void> {
  const { id: subscriptionId } = subscription;
  const now = effects.now();
  const all = await correctionsOf(effects.alerts, subscriptionId);
  const before = how.of === null ? all : all.filter(({ at }) => at === how.of);
  const { at, rule } = routeOf(subscription, event, now);
  const tell = how.tell && rule !== "digest";
  const { owe, moot } = settle(voided, { subscriptionId, tell, told, before }, now.toISOString());
  const taken = await Promise.all(
    moot.map((one: Correction) => mootCorrection(effects.alerts, one, voided.at)),
  );
  // Somebody is just being told of what it takes back: then he must hear of this too.
  if (taken.includes(false)) return correctOne(subscription, told, event, voided, how, effects);
  if (owe === null) return;
  const dueAt = rule === "quiet-hours" ? at : now.toISOString();
  await oweCorrection(effects.alerts, owe, tell ? dueAt : null);
}
