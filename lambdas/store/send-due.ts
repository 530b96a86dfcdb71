import { BadInput } from "../check.ts";
import { claimMinutes, waitingRows } from "./alerts.ts";
import { groupBy } from "./group-by.ts";
import { moveFormersOf } from "./move-formers.ts";
import { putAside } from "./queues.ts";
import { sendAlert } from "./send-alert.ts";
import { sendDigests } from "./send-digests.ts";
import { sendSummaries } from "./send-summary.ts";
import { isSendable, type SendAsk, type SendEffects } from "./sending.ts";
import { sendCorrections } from "./tell-corrections.ts";

/** By hand or by the clock. `summariesNow` waits neither for a backlog's summary nor for the hour of a digest. */
export interface DueAsk extends SendAsk {
  summariesNow: boolean;
}

/** Sends what fell due: held updates, ended quiet hours, summaries, lost gatherings, claims that nobody confirmed. */
export async function sendDue(ask: DueAsk, effects: SendEffects): Promise<void> {
  const now = effects.now();
  const looksAhead = ask.summariesNow || ask.endGatherings || ask.resumeAfterMinutes < claimMinutes;
  const by = looksAhead ? undefined : now.toISOString();
  const failures: unknown[] = [];
  const attempt = async (name: unknown, send: () => Promise<void>) => {
    try {
      await send();
    } catch (error) {
      if (error instanceof BadInput) await putAside(effects.deadLetters, name, error.message);
      else failures.push(error);
    }
  };
  const { alerts, formers } = await waitingRows(effects.alerts, by);
  const former = new Set(formers.map(({ eventId }) => eventId));
  for (const eventId of former) await attempt({ eventId }, () => moveFormersOf(eventId, effects));
  const waiting = former.size === 0 ? alerts : (await waitingRows(effects.alerts, by)).alerts;
  const due = waiting.filter((alert) => isSendable(alert, now, ask));
  const singly = due.filter(({ kind }) => kind === "new" || kind === "update");
  for (const eventId of new Set(singly.map((alert) => alert.eventId)))
    await attempt({ eventId }, () => sendAlert({ eventId }, effects, ask));
  const summed = due.filter(({ kind }) => kind === "summary").map(({ subscriptionId }) => subscriptionId);
  // Whose summary is due is told in it what waits for the next.
  const ahead = summed.length === 0 && !ask.summariesNow ? [] : (await waitingRows(effects.alerts)).alerts;
  const summaries = ahead
    .filter(
      ({ kind, state, subscriptionId }) =>
        kind === "summary" && (summed.includes(subscriptionId) || (ask.summariesNow && state === "owed")),
    )
    .toSorted((a, b) => (a.subscriptionId < b.subscriptionId ? -1 : 1));
  if (summaries.length > 0)
    failures.push(
      ...(await sendSummaries(
        groupBy(summaries, (one) => one.subscriptionId),
        ask,
        effects,
      )),
    );
  const digests = { resumeAfterMinutes: ask.resumeAfterMinutes, all: ask.summariesNow };
  failures.push(...(await sendDigests(effects, digests)));
  failures.push(...(await sendCorrections(ask.resumeAfterMinutes, effects)));
  if (failures.length > 0) {
    throw new AggregateError(failures, `Cannot send ${failures.length} due alerts: ${String(failures[0])}`);
  }
}
