import type { Alert } from "../alerts/alert.ts";
import { composeMessage } from "../alerts/compose-message.ts";
import { overCap, toldOf } from "../alerts/hourly-cap.ts";
import { sayEvent } from "../alerts/say-event.ts";
import { type Telling, toldWatch, watchName } from "../alerts/telling.ts";
import type { Watch } from "../alerts/watch.ts";
import type { Message } from "../alerts/wire-message.ts";
import { BadInput, type Instant } from "../check.ts";
import { isToldAsNews, type SecurityEvent } from "../events/event.ts";
import {
  alertsOf,
  claimMinutes,
  closeAlert,
  confirmAlert,
  getAlert,
  holdForSummary,
  noteTold,
  toldInHour,
} from "./alerts.ts";
import { getEvent } from "./events.ts";
import { publish } from "./publish.ts";
import type { AlertMessage } from "./queues.ts";
import {
  addressesOf,
  claimAll,
  defer,
  findWatch,
  isSendable,
  recipientsOf,
  type SendEffects,
  silentUntil,
} from "./sending.ts";

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
  if (alert.kind === "summary" || alert.kind === "digest" || !isSendable(alert, now, resumeAfterMinutes))
    return;
  const watch = await findWatch(alert.watchId, effects);
  if (watch === null) return closeAlert(effects.alerts, alert, "nobody");
  const event = await getEvent(effects.events, alert.eventId);
  if (event === null) {
    await closeAlert(effects.alerts, alert, "failed");
    throw new BadInput("the alert", [`there is no event ${alert.eventId}`]);
  }
  const all = await alertsOf(effects.alerts, alert.eventId, alert.watchId);
  const recipients = await recipientsOf(alert, event.severity, all, effects);
  const waiting = all.filter((other) => isToldWith(alert, other, now, resumeAfterMinutes));
  if (event.feedback.length > 0 || !isToldAsNews(event)) {
    for (const one of [alert, ...waiting]) await closeAlert(effects.alerts, one, "quieted");
    return;
  }
  const silence = await silentUntil(watch.id, now, effects);
  if (silence !== null) {
    await holdAll([alert, ...waiting], watch, silence, "silenced", effects);
    return;
  }
  if (recipients.now.length === 0 && recipients.later.length === 0) {
    for (const one of [alert, ...waiting]) await closeAlert(effects.alerts, one, "nobody");
    return;
  }
  if (recipients.now.length > 0) {
    const told = await toldInHour(effects.alerts, watch.id, now.toISOString());
    const over = overCap(event, told, watch);
    if (over !== null) {
      await holdAll([alert, ...waiting], watch, nextHour(now), over, effects);
      return;
    }
  }
  const claimed = await claimAll([alert, ...waiting], now, resumeAfterMinutes, effects);
  if (claimed[0]?.change !== alert.change) return;
  await defer(claimed, recipients, effects);
  if (recipients.now.length === 0) return;
  const isNew = claimed.some(({ change }) => change.split("@")[0] === "new");
  const telling: Telling = {
    kind: isNew ? "new" : "update",
    main: {
      event,
      changes: isNew ? [] : inOrder(claimed).map(({ change }) => change),
      watches: [toldWatch(watch, claimed.at(-1)?.why ?? alert.why)],
    },
    also: [],
    story: null,
    contact: effects.contact,
  };
  await deliver(composeMessage(telling, await addressesOf(recipients.now, effects)), event, claimed, effects);
  effects.logger.info("alert sent", {
    eventId: event.id,
    watchId: watch.id,
    changes: claimed.map(({ change }) => change),
    to: recipients.now,
    announce: `SENT   ${watchName(watch)}: ${isNew ? "" : "UPDATE "}${sayEvent(event)} → ${recipients.now.join(", ")}`,
  });
}

async function holdAll(
  alerts: readonly Alert[],
  watch: Watch,
  until: Instant,
  reason: string,
  effects: SendEffects,
): Promise<void> {
  for (const alert of alerts) await holdForSummary(effects.alerts, alert, until);
  effects.logger.info("alerts held", {
    watchId: watch.id,
    alerts: alerts.length,
    reason,
    announce: `HELD   ${watchName(watch)}: ${reason}, summary at ${until.slice(0, 16).replace("T", " ")} UTC`,
  });
}

async function deliver(
  message: Message,
  event: SecurityEvent,
  claimed: readonly Alert[],
  effects: SendEffects,
): Promise<void> {
  const messageId = await publishOrClose(message, claimed, effects);
  const at = effects.now().toISOString();
  for (const alert of claimed) await confirmAlert(effects.alerts, alert, messageId, at);
  await noteTold(effects.alerts, claimed[0]?.watchId ?? "", at, toldOf(event));
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

/** Waiting changes of the same event and watch, for the same subscribers, that one message can tell. */
const isToldWith = (alert: Alert, other: Alert, now: Date, resumeAfterMinutes: number) =>
  other.change !== alert.change &&
  other.kind !== "digest" &&
  String(other.onlyTo) === String(alert.onlyTo) &&
  // Held updates too, and what waits for a summary: their time has not come, but this message tells them already.
  (other.state === "owed" || isSendable(other, now, resumeAfterMinutes));

/** As they came about. */
const inOrder = (alerts: readonly Alert[]) =>
  alerts.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));

function nextHour(now: Date): string {
  return new Date((Math.floor(now.getTime() / 3_600_000) + 1) * 3_600_000).toISOString();
}
