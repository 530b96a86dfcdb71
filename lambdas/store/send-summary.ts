import type { Alert } from "../alerts/alert.ts";
import { composeSummary } from "../alerts/compose-message.ts";
import { toldOfSummary } from "../alerts/hourly-cap.ts";
import { eachOnce, type Summed } from "../alerts/render-summary.ts";
import { watchName } from "../alerts/telling.ts";
import { alertsOf, closeAlert, confirmAlert, holdForSummary, noteTold } from "./alerts.ts";
import { getEvent } from "./events.ts";
import { groupBy } from "./group-by.ts";
import { publish } from "./publish.ts";
import { claimAll, defer, findWatch, recipientsOf, type SendEffects, silentUntil } from "./sending.ts";

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
  const told: { alert: Alert; summed: Summed; to: string[] }[] = [];
  for (const alert of claimed) {
    const event = await getEvent(effects.events, alert.eventId);
    const all = await alertsOf(effects.alerts, alert.eventId, alert.watchId);
    const recipients = await recipientsOf(alert, event?.severity ?? 0, all, effects);
    if (event !== null && event.feedback.length > 0) {
      await closeAlert(effects.alerts, alert, "quieted");
      continue;
    }
    if (event === null || event.retracted || recipients.now.length + recipients.later.length === 0) {
      await closeAlert(effects.alerts, alert, "nobody");
      continue;
    }
    await defer([alert], recipients, effects);
    if (recipients.now.length > 0)
      told.push({ alert, summed: { event, change: alert.change }, to: recipients.now });
  }
  // An alert goes to several subscribers whose sets of events may differ: it is confirmed when all were told.
  const readers = [...new Set(told.flatMap(({ to }) => to))].map((id) => ({
    id,
    events: eachOnce(told.filter(({ to }) => to.includes(id)).map(({ summed }) => summed)),
  }));
  const sets = groupBy(readers, ({ events }) =>
    events.map(({ event, change }) => `${event.id} ${change}`).join(";"),
  );
  const messageIds: string[] = [];
  for (const set of sets) {
    const events = set[0]?.events ?? [];
    const to = set.map(({ id }) => id);
    messageIds.push(await publish(effects.sns, effects.topicArn, composeSummary(watch, events, to)));
    const announce = `SENT   ${watchName(watch)}: summary of ${events.length} → ${to.join(", ")}`;
    effects.logger.info("summary sent", { watchId: watch.id, events: events.length, to, announce });
  }
  const at = effects.now().toISOString();
  for (const { alert } of told) await confirmAlert(effects.alerts, alert, messageIds[0] ?? "", at);
  if (messageIds.length > 0)
    await noteTold(effects.alerts, watch.id, at, toldOfSummary(told.map(({ summed }) => summed.event)));
}
