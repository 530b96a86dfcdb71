import type { Logger } from "@aws-lambda-powertools/logger";
import type { SNSClient } from "@aws-sdk/client-sns";
import type { Alert } from "../alerts/alert.ts";
import { chooseRecipients, followersOf, type Recipients } from "../alerts/choose-recipients.ts";
import { machines, type Recipient } from "../alerts/compose-message.ts";
import type { Subscription } from "../alerts/subscription.ts";
import type { Watch } from "../alerts/watch.ts";
import type { BadInput, Instant } from "../check.ts";
import { claimAlert, closeAlert, oweAlert, postpone } from "./alerts.ts";
import { putAside, type Queue } from "./queues.ts";
import type { Table } from "./table.ts";

/** What sending a single alert and sending a summary have in common. */

export interface SendEffects {
  events: Table;
  alerts: Table;
  sns: SNSClient;
  topicArn: string;
  /** Whom subscribers may ask to be told less; "" when nobody is named. */
  contact: string;
  /** Both kept for a minute by the handler. */
  watches: () => Promise<Watch[]>;
  subscriptions: () => Promise<Subscription[]>;
  /** Until when each silenced watch is silent. */
  silences: () => Promise<ReadonlyMap<string, Instant>>;
  /** Where uncoded articles are found that a digest mentions. */
  articles: Table;
  deadLetters: Queue;
  logger: Logger;
  now: () => Date;
}

/** Owed and due, or claimed so long ago that whoever claimed it is gone. */
export function isSendable(alert: Alert, now: Date, resumeAfterMinutes: number): boolean {
  if (alert.state === "owed") return alert.dueAt <= now.toISOString();
  return alert.state === "claimed" && (alert.claimedAt ?? "") <= givenUpAt(now, resumeAfterMinutes);
}

const givenUpAt = (now: Date, resumeAfterMinutes: number) =>
  new Date(now.getTime() - resumeAfterMinutes * 60_000).toISOString();

export async function findWatch(watchId: string, effects: SendEffects): Promise<Watch | null> {
  return (await effects.watches()).find(({ id }) => id === watchId) ?? null;
}

/** Those who have a row of their own for this change are told by that row. */
export async function recipientsOf(
  alert: Alert,
  severity: number,
  all: readonly Alert[],
  effects: SendEffects,
): Promise<Recipients> {
  const followers = followersOf(await effects.subscriptions(), alert.watchId, alert.onlyTo);
  const deferred = all
    .filter(({ change }) => change.startsWith(`${alert.change}@`))
    .flatMap(({ onlyTo }) => onlyTo ?? []);
  return chooseRecipients(
    alert.onlyTo === null ? followers.filter(({ id }) => !deferred.includes(id)) : followers,
    severity,
    effects.now(),
  );
}

/** Subscribers with the protocol by which each is told, and whoever reads along with a filter policy of its own. */
export async function addressesOf(ids: readonly string[], effects: SendEffects): Promise<Recipient[]> {
  const people = (await effects.subscriptions()).filter(({ id }) => ids.includes(id));
  return [...people.map(({ id, protocol }) => ({ id, protocol })), { id: machines, protocol: "sqs" }];
}

/** Until when the watch is silent; null when it is not. */
export async function silentUntil(watchId: string, now: Date, effects: SendEffects): Promise<Instant | null> {
  const until = (await effects.silences()).get(watchId);
  return until !== undefined && until > now.toISOString() ? until : null;
}

/** The alerts that could be claimed, the first of them first. */
export async function claimAll(
  alerts: readonly Alert[],
  now: Date,
  resumeAfterMinutes: number,
  effects: SendEffects,
): Promise<Alert[]> {
  const claimed: Alert[] = [];
  for (const alert of alerts) {
    const taken = await claimAlert(effects.alerts, alert, now, givenUpAt(now, resumeAfterMinutes));
    if (taken !== null) claimed.push(taken);
  }
  return claimed;
}

/** What can never be sent is closed and put aside, each with the reason. */
export async function giveUp(alerts: readonly Alert[], error: BadInput, effects: SendEffects): Promise<void> {
  for (const alert of alerts) {
    const { eventId, watchId, change } = alert;
    effects.logger.error("alert set aside", { eventId, watchId, change, reason: error.message });
    await putAside(effects.deadLetters, { eventId, watchId, change }, error.message);
    await closeAlert(effects.alerts, alert, "failed");
  }
}

/** Gives each subscriber in quiet hours a row of their own, due when those end; who has one waits on in it. */
export async function defer(
  claimed: readonly Alert[],
  { now, later }: Recipients,
  effects: SendEffects,
): Promise<void> {
  const createdAt = effects.now().toISOString();
  for (const { id, at, inDigest } of later) {
    for (const alert of claimed) {
      if (alert.onlyTo !== null) await postpone(effects.alerts, alert, at);
      else {
        const kind = inDigest ? "digest" : alert.kind;
        await oweAlert(effects.alerts, { ...alert, ...ownRow(alert, id), kind, createdAt, dueAt: at });
      }
    }
  }
  if (now.length > 0) return;
  for (const alert of claimed.filter(({ onlyTo }) => onlyTo === null)) {
    await closeAlert(effects.alerts, alert, "deferred");
  }
}

const ownRow = ({ change }: Alert, subscriptionId: string) => ({
  change: `${change}@${subscriptionId}`,
  state: "owed" as const,
  held: false,
  claimedAt: null,
  attempts: 0,
  onlyTo: [subscriptionId],
});
