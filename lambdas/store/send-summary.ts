import type { Alert } from "../alerts/alert.ts";
import { composeSummary } from "../alerts/compose-message.ts";
import { toldOfSummary } from "../alerts/hourly-cap.ts";
import { type Told, toldWatch, watchName } from "../alerts/telling.ts";
import type { Watch } from "../alerts/watch.ts";
import { BadInput } from "../check.ts";
import { isToldAsNews, type SecurityEvent } from "../events/event.ts";
import { alertsOf, closeAlert, confirmAlert, holdForSummary, noteTold } from "./alerts.ts";
import { getEvent } from "./events.ts";
import { groupBy } from "./group-by.ts";
import { publish } from "./publish.ts";
import { putAside } from "./queues.ts";
import {
  addressesOf,
  claimAll,
  defer,
  findWatch,
  recipientsOf,
  type SendEffects,
  silentUntil,
} from "./sending.ts";

/** One message for all that a watch held back. Subscribers who ask for graver events get theirs alone. */
export async function sendSummary(
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
  const silence = await silentUntil(watch.id, now, effects);
  if (silence !== null) {
    for (const alert of group) await holdForSummary(effects.alerts, alert, silence);
    return;
  }
  const claimed = await claimAll(group, now, resumeAfterMinutes, effects);
  const told: { alert: Alert; summed: Told; to: string[] }[] = [];
  for (const alert of claimed) {
    const event = await getEvent(effects.events, alert.eventId);
    const all = await alertsOf(effects.alerts, alert.eventId, alert.watchId);
    const recipients = await recipientsOf(alert, event?.severity ?? 0, all, effects);
    if (event !== null && (event.feedback.length > 0 || !isToldAsNews(event))) {
      await closeAlert(effects.alerts, alert, "quieted");
      continue;
    }
    if (event === null || recipients.now.length + recipients.later.length === 0) {
      await closeAlert(effects.alerts, alert, "nobody");
      continue;
    }
    await defer([alert], recipients, effects);
    if (recipients.now.length > 0)
      told.push({ alert, summed: toldOf(alert, event, watch), to: recipients.now });
  }
  // An alert goes to several subscribers whose sets of events may differ: it is confirmed when all were told.
  const readers = [...new Set(told.flatMap(({ to }) => to))].map((id) => ({
    id,
    own: told.filter(({ to }) => to.includes(id)),
  }));
  const sets = groupBy(readers, ({ own }) =>
    own.map(({ alert }) => `${alert.eventId} ${alert.change}`).join(";"),
  );
  const messageIds = new Map<Alert, string>();
  for (const set of sets) {
    const own = set[0]?.own ?? [];
    const to = set.map(({ id }) => id);
    const messageId = await tell(
      watch,
      own.map(({ summed }) => summed),
      to,
      effects,
    );
    if (messageId !== null) for (const { alert } of own) messageIds.set(alert, messageId);
  }
  const at = effects.now().toISOString();
  for (const { alert } of told) {
    const messageId = messageIds.get(alert);
    if (messageId === undefined) await closeAlert(effects.alerts, alert, "failed");
    else await confirmAlert(effects.alerts, alert, messageId, at);
  }
  const reached = told.filter(({ alert }) => messageIds.has(alert)).map(({ summed }) => summed.event);
  if (reached.length > 0) await noteTold(effects.alerts, watch.id, at, toldOfSummary(reached));
}

const toldOf = ({ change, why }: Alert, event: SecurityEvent, watch: Watch): Told => ({
  event,
  changes: change.split("@")[0] === "new" ? [] : [change],
  watches: [toldWatch(watch, why)],
});

/** @returns SNS's message id; null when SNS will never take it: then it is put aside, and others are still told. */
async function tell(
  watch: Watch,
  events: readonly Told[],
  to: readonly string[],
  effects: SendEffects,
): Promise<string | null> {
  try {
    const message = composeSummary(events, await addressesOf(to, effects), effects.contact);
    const messageId = await publish(effects.sns, effects.topicArn, message);
    const announce = `SENT   ${watchName(watch)}: summary of ${events.length} → ${to.join(", ")}`;
    effects.logger.info("summary sent", { watchId: watch.id, events: events.length, to, announce });
    return messageId;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    const summary = { watchId: watch.id, to, eventIds: events.map(({ event }) => event.id) };
    effects.logger.error("summary set aside", { ...summary, reason: error.message });
    await putAside(effects.deadLetters, { summary }, error.message);
    return null;
  }
}
