import type { Alert } from "../alerts/alert.ts";
import { BadInput } from "../check.ts";
import { claimMinutes, waitingAlerts } from "./alerts.ts";
import { groupBy } from "./group-by.ts";
import { sendAlert } from "./send-alert.ts";
import { sendDigests } from "./send-digests.ts";
import { sendSummary } from "./send-summary.ts";
import { giveUp, isSendable, type SendEffects } from "./sending.ts";

/** Sends what fell due: held updates, ended quiet hours, summaries, claims that nobody confirmed. */
export async function sendDue(
  ask: { resumeAfterMinutes: number; summariesNow: boolean },
  effects: SendEffects,
): Promise<void> {
  const now = effects.now();
  const looksAhead = ask.summariesNow || ask.resumeAfterMinutes < claimMinutes;
  let waiting = await waitingAlerts(effects.alerts, looksAhead ? undefined : now.toISOString());
  const due = waiting.filter((alert) => isSendable(alert, now, ask.resumeAfterMinutes));
  // A summary takes along what would be told in the next one.
  if (!looksAhead && due.some(({ kind }) => kind === "summary"))
    waiting = await waitingAlerts(effects.alerts);
  const failures: unknown[] = [];
  const attempt = async (alerts: readonly Alert[], send: () => Promise<void>) => {
    try {
      await send();
    } catch (error) {
      if (error instanceof BadInput) await giveUp(alerts, error, effects);
      else failures.push(error);
    }
  };
  for (const alert of due.filter(({ kind }) => kind !== "summary" && kind !== "digest")) {
    await attempt([alert], () => sendAlert(alert, effects, ask.resumeAfterMinutes));
  }
  const summed = waiting.filter(
    (alert) => alert.kind === "summary" && isSummable(alert, due, ask.summariesNow),
  );
  for (const group of groupBy(summed, ({ watchId, onlyTo }) => `${watchId} ${onlyTo?.join(" ") ?? ""}`)) {
    await attempt(group, () => sendSummary(group, effects, ask.resumeAfterMinutes));
  }
  const digests = { resumeAfterMinutes: ask.resumeAfterMinutes, all: ask.summariesNow };
  failures.push(...(await sendDigests(effects, digests)));
  if (failures.length > 0) {
    throw new AggregateError(failures, `Cannot send ${failures.length} due alerts: ${String(failures[0])}`);
  }
}

/** A summary that is due takes along all that waits for a summary of the same watch. */
function isSummable(alert: Alert, due: readonly Alert[], summariesNow: boolean): boolean {
  if (due.some((one) => isSame(one, alert))) return true;
  if (alert.state !== "owed" || alert.onlyTo !== null) return false;
  return (
    summariesNow ||
    due.some(
      ({ kind, watchId, onlyTo }) => kind === "summary" && watchId === alert.watchId && onlyTo === null,
    )
  );
}

const isSame = (a: Alert, b: Alert) =>
  a.eventId === b.eventId && a.watchId === b.watchId && a.change === b.change;
