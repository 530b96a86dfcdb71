import type { Logger } from "@aws-lambda-powertools/logger";
import type { SNSClient } from "@aws-sdk/client-sns";
import type { Alert } from "../alerts/alert.ts";
import type { Recipient } from "../alerts/compose-message.ts";
import { isMachines, machines } from "../alerts/machines.ts";
import type { SignOfLife } from "../alerts/sign-of-life.ts";
import type { Subscription } from "../alerts/subscription.ts";
import type { Watch } from "../alerts/watch.ts";
import type { Instant } from "../check.ts";
import { claimAlert, claimMinutes } from "./alerts.ts";
import type { Queue } from "./queues.ts";
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
  /** How the feeds do that matter to these watches; null where there are none. */
  lifeOf: (watchIds: readonly string[]) => Promise<SignOfLife | null>;
  /** Where uncoded articles are found that a digest mentions. */
  articles: Table;
  deadLetters: Queue;
  /** What a second reader's doubts do; absent without one. */
  reader?: "annotate" | "gate";
  logger: Logger;
  now: () => Date;
}

/** How a run of sending is asked for. */
export interface SendAsk {
  /** After which a claim that nobody confirmed is given up. */
  resumeAfterMinutes: number;
  /** Sends what only gathers, though its time has not come. */
  endGatherings: boolean;
}

export const byQueue: SendAsk = { resumeAfterMinutes: claimMinutes, endGatherings: false };

/** The queue's clock and ours may differ by so much: the end of a gathering comes once. */
const clockSkewMs = 2000;

export const isGathering = ({ state, held }: Alert): boolean =>
  state === "owed" && held?.rule === "gathering";

/** Owed and due, or claimed so long ago that whoever claimed it is gone. */
export function isSendable(alert: Alert, now: Date, { resumeAfterMinutes, endGatherings }: SendAsk): boolean {
  if (isGathering(alert)) return endGatherings || Date.parse(alert.dueAt) <= now.getTime() + clockSkewMs;
  return alert.state === "owed"
    ? alert.dueAt <= now.toISOString()
    : isGivenUp(alert, now, resumeAfterMinutes);
}

export const isGivenUp = ({ state, claimedAt }: Alert, now: Date, resumeAfterMinutes: number): boolean =>
  state === "claimed" && (claimedAt ?? "") <= givenUpAt(now, resumeAfterMinutes);

export const givenUpAt = (now: Date, resumeAfterMinutes: number) =>
  new Date(now.getTime() - resumeAfterMinutes * 60_000).toISOString();

export async function findWatch(watchId: string, effects: SendEffects): Promise<Watch | null> {
  return (await effects.watches()).find(({ id }) => id === watchId) ?? null;
}

/** Who this is; null when he is subscribed no longer. */
export async function findSubscription(id: string, effects: SendEffects): Promise<Subscription | null> {
  if (isMachines({ id })) return machines;
  return (await effects.subscriptions()).find((one) => one.id === id) ?? null;
}

/** The alerts that could be claimed, in their order. */
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

/** Those whom a message is composed for. */
export const recipientsOf = (subscriptions: readonly Subscription[]): Recipient[] =>
  subscriptions.map(({ id, protocol }) => ({ id, protocol }));
