import { Logger } from "@aws-lambda-powertools/logger";
import { SNSClient } from "@aws-sdk/client-sns";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import * as v from "valibot";
import type { Alert } from "./alerts/alert.ts";
import { chooseRecipients, followersOf } from "./alerts/choose-recipients.ts";
import { renderEmail, renderSubject } from "./alerts/render-email.ts";
import { renderJson } from "./alerts/render-json.ts";
import { renderSms } from "./alerts/render-sms.ts";
import { renderSummary, type Summed } from "./alerts/render-summary.ts";
import { sayEvent } from "./alerts/say-event.ts";
import type { Subscription } from "./alerts/subscription.ts";
import { type Telling, watchName } from "./alerts/telling.ts";
import type { Watch } from "./alerts/watch.ts";
import { BadInput, check } from "./check.ts";
import { readEnv } from "./env.ts";
import type { SecurityEvent } from "./events/event.ts";
import {
  alertsOf,
  allSubscriptions,
  allWatches,
  claimAlert,
  claimMinutes,
  closeAlert,
  confirmAlert,
  countHour,
  getAlert,
  holdForSummary,
  hourCount,
  oweAlert,
  waitingAlerts,
} from "./store/alerts.ts";
import { consume } from "./store/consume.ts";
import { getEvent } from "./store/events.ts";
import { keepFor } from "./store/keep-for.ts";
import { type Message, publish } from "./store/publish.ts";
import {
  type AlertMessage,
  alertMessageSchema,
  connectQueues,
  putAside,
  type Queue,
} from "./store/queues.ts";
import { connectDocuments, type Table } from "./store/table.ts";

export interface SendEffects {
  events: Table;
  alerts: Table;
  sns: SNSClient;
  topicArn: string;
  /** Both kept for a minute by the handler. */
  watches: () => Promise<Watch[]>;
  subscriptions: () => Promise<Subscription[]>;
  deadLetters: Queue;
  logger: Logger;
  now: () => Date;
}

/**
 * Sends one alert that is due: claim, publish, confirm, count. Other changes of the same event and watch that wait
 * are told in the same message. Harmless to repeat; a crash between publish and confirm repeats that one message.
 * @throws {BadInput} when there is no such alert, or SNS will never take it.
 */
export async function sendAlert(
  message: AlertMessage,
  effects: SendEffects,
  resumeAfterMinutes = claimMinutes,
): Promise<void> {
  const alert = await getAlert(effects.alerts, message);
  if (alert === null) throw new BadInput("the message", ["no such alert is owed"]);
  const now = effects.now();
  if (alert.kind === "summary" || !isSendable(alert, now, resumeAfterMinutes)) return;
  const watch = await findWatch(alert.watchId, effects);
  if (watch === null) return closeAlert(effects.alerts, alert, "nobody");
  const event = await getEvent(effects.events, alert.eventId);
  if (event === null) throw new BadInput("the alert", [`there is no event ${alert.eventId}`]);
  const all = await alertsOf(effects.alerts, alert.eventId, alert.watchId);
  const recipients = await recipientsOf(alert, event.severity, all, effects);
  const waiting = all.filter((other) => isToldWith(alert, other));
  if (recipients.now.length === 0 && recipients.later.length === 0) {
    for (const one of [alert, ...waiting]) await closeAlert(effects.alerts, one, "nobody");
    return;
  }
  if (
    recipients.now.length > 0 &&
    (await hourCount(effects.alerts, watch.id, now.toISOString())) >= watch.hourlyCap
  ) {
    const until = nextHour(now);
    for (const one of [alert, ...waiting]) await holdForSummary(effects.alerts, one, until);
    effects.logger.info("hourly cap reached", {
      watchId: watch.id,
      eventId: event.id,
      announce: `HELD   ${watchName(watch)}: over ${watch.hourlyCap} alerts this hour, told in a summary at ${until.slice(11, 16)} UTC`,
    });
    return;
  }
  const claimed = await claimAll([alert, ...waiting], now, resumeAfterMinutes, effects);
  if (claimed[0]?.change !== alert.change) return;
  await defer(claimed, recipients.later, now, effects);
  if (recipients.now.length === 0) {
    for (const one of claimed) await closeAlert(effects.alerts, one, "deferred");
    return;
  }
  const isNew = claimed.some(({ kind }) => kind === "new");
  const telling: Telling = {
    event,
    watch,
    kind: isNew ? "new" : "update",
    changes: isNew ? [] : claimed.map(({ change }) => change),
    why: claimed.at(-1)?.why ?? alert.why,
  };
  await deliver(messageOf(telling, recipients.now), claimed, effects);
  effects.logger.info("alert sent", {
    eventId: event.id,
    watchId: watch.id,
    changes: claimed.map(({ change }) => change),
    to: recipients.now,
    announce: `SENT   ${watchName(watch)}: ${isNew ? "" : "UPDATE "}${sayEvent(event)} → ${recipients.now.join(", ")}`,
  });
}

/** Sends what fell due: held updates, ended quiet hours, summaries, claims that nobody confirmed. */
export async function sendDue(
  ask: { resumeAfterMinutes: number; summariesNow: boolean },
  effects: SendEffects,
): Promise<void> {
  const now = effects.now();
  const waiting = await waitingAlerts(effects.alerts, horizonOf(ask, now));
  const due = waiting.filter((alert) => isSendable(alert, now, ask.resumeAfterMinutes));
  const failures: unknown[] = [];
  const attempt = async (alerts: readonly Alert[], send: () => Promise<void>) => {
    try {
      await send();
    } catch (error) {
      if (error instanceof BadInput) await giveUp(alerts, error, effects);
      else failures.push(error);
    }
  };
  for (const alert of due.filter(({ kind }) => kind !== "summary")) {
    await attempt([alert], () => sendAlert(alert, effects, ask.resumeAfterMinutes));
  }
  const summed = waiting.filter(
    (alert) => alert.kind === "summary" && isSummable(alert, due, ask.summariesNow),
  );
  for (const group of groupBy(summed, ({ watchId, onlyTo }) => `${watchId} ${onlyTo?.join(" ") ?? ""}`)) {
    await attempt(group, () => sendSummary(group, effects, ask.resumeAfterMinutes));
  }
  if (failures.length > 0) {
    throw new AggregateError(failures, `Cannot send ${failures.length} due alerts: ${String(failures[0])}`);
  }
}

/** One message for all that a watch held back. Subscribers who ask for graver events get theirs alone. */
async function sendSummary(
  group: readonly Alert[],
  effects: SendEffects,
  resumeAfterMinutes: number,
): Promise<void> {
  const [first] = group;
  const watch = first === undefined ? null : await findWatch(first.watchId, effects);
  if (first === undefined || watch === null) {
    for (const alert of group) await closeAlert(effects.alerts, alert, "nobody");
    return;
  }
  const now = effects.now();
  const claimed = await claimAll(group, now, resumeAfterMinutes, effects);
  const told: { alert: Alert; summed: Summed; to: string[] }[] = [];
  for (const alert of claimed) {
    const event = await getEvent(effects.events, alert.eventId);
    const all = await alertsOf(effects.alerts, alert.eventId, alert.watchId);
    const recipients = await recipientsOf(alert, event?.severity ?? 0, all, effects);
    if (event === null || event.retracted || recipients.now.length + recipients.later.length === 0) {
      await closeAlert(effects.alerts, alert, "nobody");
      continue;
    }
    await defer([alert], recipients.later, now, effects);
    if (recipients.now.length === 0) await closeAlert(effects.alerts, alert, "deferred");
    else told.push({ alert, summed: { event, change: alert.change }, to: recipients.now });
  }
  // An alert goes to several subscribers whose sets of events may differ: it is confirmed when all were told.
  const readers = [...new Set(told.flatMap(({ to }) => to))].map((id) => ({
    id,
    events: told.filter(({ to }) => to.includes(id)).map(({ summed }) => summed),
  }));
  const sets = groupBy(readers, ({ events }) =>
    events.map(({ event, change }) => `${event.id} ${change}`).join(";"),
  );
  const messageIds: string[] = [];
  for (const set of sets) {
    const events = set[0]?.events ?? [];
    const to = set.map(({ id }) => id);
    messageIds.push(await publish(effects.sns, effects.topicArn, summaryOf(watch, events, to)));
    const announce = `SENT   ${watchName(watch)}: summary of ${events.length} → ${to.join(", ")}`;
    effects.logger.info("summary sent", { watchId: watch.id, events: events.length, to, announce });
  }
  const at = effects.now().toISOString();
  for (const { alert } of told) await confirmAlert(effects.alerts, alert, messageIds[0] ?? "", at);
  if (messageIds.length > 0) await countHour(effects.alerts, watch.id, at);
}

async function deliver(message: Message, claimed: readonly Alert[], effects: SendEffects): Promise<void> {
  const messageId = await publishOrClose(message, claimed, effects);
  const at = effects.now().toISOString();
  for (const alert of claimed) await confirmAlert(effects.alerts, alert, messageId, at);
  await countHour(effects.alerts, claimed[0]?.watchId ?? "", at);
}

async function publishOrClose(
  message: Message,
  claimed: readonly Alert[],
  effects: SendEffects,
): Promise<string> {
  try {
    return await publish(effects.sns, effects.topicArn, message);
  } catch (error) {
    if (error instanceof BadInput) {
      for (const alert of claimed) await closeAlert(effects.alerts, alert, "failed");
    }
    throw error;
  }
}

/** What can never be sent is closed and put aside, each with the reason. */
async function giveUp(alerts: readonly Alert[], error: BadInput, effects: SendEffects): Promise<void> {
  for (const alert of alerts) {
    const { eventId, watchId, change } = alert;
    effects.logger.error("alert set aside", { eventId, watchId, change, reason: error.message });
    await putAside(effects.deadLetters, { eventId, watchId, change }, error.message);
    await closeAlert(effects.alerts, alert, "failed");
  }
}

function messageOf(telling: Telling, to: readonly string[]): Message {
  const { event, watch, kind } = telling;
  const json = renderJson(telling);
  return {
    subject: renderSubject(telling),
    texts: {
      default: sayEvent(event),
      email: renderEmail(telling),
      sms: renderSms(telling),
      https: json,
      sqs: json,
    },
    to,
    watches: [watch.id],
    severity: event.severity,
    class: event.ploverClass,
    countries: countriesOf([event]),
    kind,
  };
}

function summaryOf(watch: Watch, events: readonly Summed[], to: readonly string[]): Message {
  const { subject, email, sms, json } = renderSummary(watch, events);
  return {
    subject,
    texts: { default: subject, email, sms, https: json, sqs: json },
    to,
    watches: [watch.id],
    severity: Math.max(...events.map(({ event }) => event.severity)),
    class: null,
    countries: countriesOf(events.map(({ event }) => event)),
    kind: "summary",
  };
}

/** Countries that some word names. */
const countriesOf = (events: readonly SecurityEvent[]): string[] => [
  ...new Set(events.flatMap(({ place }) => (place === null || place.inferred ? [] : place.countries))),
];

/** Owed and due, or claimed so long ago that whoever claimed it is gone. */
function isSendable(alert: Alert, now: Date, resumeAfterMinutes: number): boolean {
  if (alert.state === "owed") return alert.dueAt <= now.toISOString();
  return alert.state === "claimed" && (alert.claimedAt ?? "") <= givenUpAt(now, resumeAfterMinutes);
}

const givenUpAt = (now: Date, resumeAfterMinutes: number) =>
  new Date(now.getTime() - resumeAfterMinutes * 60_000).toISOString();

/** A summary that is due takes along all that waits for a summary of the same watch. */
function isSummable(alert: Alert, due: readonly Alert[], summariesNow: boolean): boolean {
  if (due.includes(alert)) return true;
  if (alert.state !== "owed" || alert.onlyTo !== null) return false;
  return (
    summariesNow ||
    due.some(
      ({ kind, watchId, onlyTo }) => kind === "summary" && watchId === alert.watchId && onlyTo === null,
    )
  );
}

/** Summaries that are due take along later ones, and claims may be given up early: then all that waits is read. */
function horizonOf(
  _ask: { resumeAfterMinutes: number; summariesNow: boolean },
  _now: Date,
): string | undefined {
  return undefined;
}

/** Waiting changes of the same event and watch, for the same subscribers, that one message can tell. */
const isToldWith = (alert: Alert, other: Alert) =>
  other.change !== alert.change &&
  other.state === "owed" &&
  other.kind !== "summary" &&
  String(other.onlyTo) === String(alert.onlyTo);

async function findWatch(watchId: string, effects: SendEffects): Promise<Watch | null> {
  return (await effects.watches()).find(({ id }) => id === watchId) ?? null;
}

/** Those who have a row of their own for this change are told by that row. */
async function recipientsOf(alert: Alert, severity: number, all: readonly Alert[], effects: SendEffects) {
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

/** The alerts that could be claimed, the first of them first. */
async function claimAll(
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

/** Gives each subscriber in quiet hours a row of their own, due when those end. */
async function defer(
  claimed: readonly Alert[],
  later: readonly { id: string; at: string }[],
  now: Date,
  effects: SendEffects,
): Promise<void> {
  for (const { id, at } of later) {
    for (const alert of claimed) {
      await oweAlert(effects.alerts, {
        ...alert,
        change: `${alert.change.split("@")[0]}@${id}`,
        state: "owed",
        createdAt: now.toISOString(),
        dueAt: at,
        claimedAt: null,
        attempts: 0,
        onlyTo: [id],
      });
    }
  }
}

function nextHour(now: Date): string {
  return new Date((Math.floor(now.getTime() / 3_600_000) + 1) * 3_600_000).toISOString();
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}

/** By hand or by the clock: what is due. `summariesNow` does not wait for the ten minutes of a backlog's summary. */
const askSchema = v.object({
  resumeAfterMinutes: v.optional(v.pipe(v.number(), v.minValue(0)), claimMinutes),
  summariesNow: v.optional(v.boolean(), false),
});

const logger = new Logger({ serviceName: "send-alerts" });
let connected: { effects: SendEffects; queue: Queue } | undefined;

export async function handler(input: unknown): Promise<SQSBatchResponse | undefined> {
  connected ??= connect();
  const { effects, queue } = connected;
  if (isBatch(input)) {
    return consume(input, { queue, deadLetters: effects.deadLetters, logger }, (body) =>
      sendAlert(check(alertMessageSchema, body, "the message"), effects),
    );
  }
  await sendDue(check(askSchema, input ?? {}, "the input"), effects);
  return undefined;
}

const isBatch = (input: unknown): input is SQSEvent =>
  typeof input === "object" && input !== null && "Records" in input && Array.isArray(input.Records);

function connect(): { effects: SendEffects; queue: Queue } {
  const env = readEnv(
    "EVENTS_TABLE",
    "ALERTS_TABLE",
    "ALERTS_QUEUE_URL",
    "DEAD_LETTER_QUEUE_URL",
    "ALERT_TOPIC_ARN",
  );
  const [documents, sqs] = [connectDocuments(), connectQueues()];
  const now = () => new Date();
  const alerts = { documents, name: env.ALERTS_TABLE };
  return {
    queue: { sqs, url: env.ALERTS_QUEUE_URL },
    effects: {
      events: { documents, name: env.EVENTS_TABLE },
      alerts,
      sns: new SNSClient({}),
      topicArn: env.ALERT_TOPIC_ARN,
      watches: keepFor(60, now, () => allWatches(alerts)),
      subscriptions: keepFor(60, now, () => allSubscriptions(alerts)),
      deadLetters: { sqs, url: env.DEAD_LETTER_QUEUE_URL },
      logger,
      now,
    },
  };
}
