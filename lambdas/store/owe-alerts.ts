import { isDeepStrictEqual } from "node:util";
import type { Logger } from "@aws-lambda-powertools/logger";
import type { Alert } from "../alerts/alert.ts";
import { decideAlert, type Measured, whyQuieted, whyStale } from "../alerts/decide-alert.ts";
import { eventTexts } from "../alerts/event-texts.ts";
import { type FormerAlert, toldTo } from "../alerts/former-alert.ts";
import type { WatchIndex } from "../alerts/index-watches.ts";
import { isMachines, machines } from "../alerts/machines.ts";
import { matchWatch } from "../alerts/match-watch.ts";
import { sayEvent } from "../alerts/say-event.ts";
import type { Subscription } from "../alerts/subscription.ts";
import type { Watch, WatchAnswer } from "../alerts/watch.ts";
import { idsOf, type SecurityEvent } from "../events/event.ts";
import { foldEvent } from "../events/fold-event.ts";
import { reportsReadAgain } from "../events/second-reading.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { alertsOf, formerAlertsOf, oweAlert, widenAlert } from "./alerts.ts";
import { isAboutToTell } from "./ask-reader.ts";
import { getEventRows } from "./events.ts";
import { groupBy } from "./group-by.ts";
import { gatheringMessages } from "./outgoing.ts";
import { type Queue, sendMessages } from "./queues.ts";
import type { Table } from "./table.ts";
import { notePublishers } from "./watch-publishers.ts";
import { timesReached } from "./watch-times.ts";

export interface OweEffects {
  alerts: Table;
  alertsQueue: Queue;
  /** Both kept for a minute by the handler. */
  watchIndex: () => Promise<WatchIndex>;
  subscriptions: () => Promise<Subscription[]>;
  knowledge: Knowledge;
  logger: Logger;
  now: () => Date;
  /** Where events are read as a second reader has them; absent without one. */
  events?: Table;
  readAgainQueue?: Queue;
}

/**
 * Owes each subscription, and the machines, a word of the event where one is due, through whichever of its watches, and
 * queues the end of its gathering.
 * @returns whether somebody is about to be told of it by itself.
 */
export async function oweAlerts(event: SecurityEvent, effects: OweEffects): Promise<boolean> {
  const texts = eventTexts(event);
  const watches = (await effects.watchIndex())(event);
  const isNews = whyQuieted(event) === null && whyStale(event, effects.now()) === null;
  const asReadAgain = await readAgainOf(event, effects);
  const measured: Measured[] = [];
  for (const watch of watches) {
    const answer = matchWatch(event, watch, effects.knowledge, texts);
    const ended = asReadAgain !== null && !hits(asReadAgain, watch, effects.knowledge);
    measured.push({
      watch,
      answer: isNews ? await noteHit(answer, watch, event, effects) : answer,
      ...(ended ? { ended } : {}),
    });
  }
  const near = measured.filter(({ answer }) => answer.kind === "hit" || event.denied);
  if (near.length === 0 && !event.denied) return false;
  const told = await toldOfEvent(event, near, effects.alerts);
  const now = effects.now();
  const owed: { alert: Alert; again: boolean }[] = [];
  for (const subscription of [machines, ...(await effects.subscriptions())]) {
    const before = told.to(subscription);
    const decision = decideAlert(event, subscription, measured, before, now);
    if (decision.kind === "owe") {
      owed.push({ alert: decision.alert, again: decision.again ?? false });
    } else if (isMachines(subscription) && before.length === 0) {
      const { reason } = decision;
      effects.logger.info("alert withheld", {
        eventId: event.id,
        watches: near.map(({ watch }) => watch.id),
        reason,
      });
    }
  }
  await Promise.all(owed.map(({ alert, again }) => oweAlert(effects.alerts, alert, again)));
  const alerts = owed.map(({ alert }) => alert);
  announceAlerts(event, alerts, effects.logger);
  if (event.secondReading !== undefined) await noteEnded(told.alerts, measured, effects.alerts);
  // Also those that an earlier run owed and did not live to queue.
  const all = [...told.alerts, ...alerts];
  await sendMessages(effects.alertsQueue, gatheringMessages(event.id, all, now));
  return isAboutToTell(all);
}

/** The event as the second reader has it, where that differs; null where it does not, or there is no such reader. */
async function readAgainOf(
  event: SecurityEvent,
  { events, readAgainQueue, knowledge }: OweEffects,
): Promise<SecurityEvent | null> {
  if (readAgainQueue === undefined || events === undefined || event.secondReading?.corrected !== true)
    return null;
  const { reports, readings } = await getEventRows(events, event.id);
  const [first, ...others] = reportsReadAgain(reports, readings);
  return first === undefined ? null : foldEvent([first, ...others], event, knowledge);
}

const hits = (event: SecurityEvent, watch: Watch, knowledge: Knowledge): boolean =>
  matchWatch(event, watch, knowledge, eventTexts(event)).kind === "hit";

/** Notes with what waits which of its watches the event does not hit as the second reader has it. */
async function noteEnded(
  waiting: readonly Alert[],
  measured: readonly Measured[],
  alerts: Table,
): Promise<void> {
  const ended = new Set(measured.filter((one) => one.ended === true).map(({ watch }) => watch.id));
  for (const alert of waiting.filter(({ state }) => state === "owed")) {
    const watches = alert.watches.map(({ watchId, why }) => ({
      watchId,
      why,
      ...(ended.has(watchId) ? { ended: true } : {}),
    }));
    if (!isDeepStrictEqual(watches, alert.watches)) await widenAlert(alerts, alert, watches);
  }
}

/** Notes who tells what hits the watch, and counts it, where the watch asks how often such a thing happens. */
async function noteHit(
  answer: WatchAnswer,
  watch: Watch,
  event: SecurityEvent,
  { alerts, now }: OweEffects,
): Promise<WatchAnswer> {
  if (answer.kind === "hit") await notePublishers(alerts, watch.id, event.publishers, now());
  return oftenEnough(answer, watch, event, alerts);
}

/** A hit of a watch that tells only of what happens N times in T is one when it has; `dryRun` counts nothing. */
export async function oftenEnough(
  answer: WatchAnswer,
  watch: Watch,
  event: SecurityEvent,
  alerts: Table,
  how: { dryRun?: boolean } = {},
): Promise<WatchAnswer> {
  if (answer.kind === "miss" || watch.times === null) return answer;
  const { withheld, why } = await timesReached(alerts, watch, event, how);
  return withheld === null ? { ...answer, hit: { ...answer.hit, why } } : { kind: "miss", reason: withheld };
}

/** What was told of an event: by its rows, those of the events folded into it, and those of before alerts were a person's. */
interface ToldOfEvent {
  alerts: Alert[];
  to(subscription: Subscription): Alert[];
}

export async function toldOfEvent(
  event: SecurityEvent,
  near: readonly Pick<Measured, "watch">[],
  alerts: Table,
): Promise<ToldOfEvent> {
  const ids = idsOf(event);
  const rows = (await Promise.all(ids.map((id) => alertsOf(alerts, id)))).flat();
  // Machines follow every watch: once they have a row, the event was looked at since.
  const isLookedAt = rows.some(({ subscriptionId }) => subscriptionId === machines.id);
  const formers: FormerAlert[] = isLookedAt
    ? []
    : (
        await Promise.all(ids.flatMap((id) => near.map(({ watch }) => formerAlertsOf(alerts, id, watch.id))))
      ).flat();
  return {
    alerts: rows,
    to: (subscription) => [
      ...rows.filter(({ subscriptionId }) => subscriptionId === subscription.id),
      ...toldTo(subscription, formers),
    ],
  };
}

/** What goes out at once is announced when it is sent. */
function announceAlerts(event: SecurityEvent, owed: readonly Alert[], logger: Logger): void {
  for (const alike of groupBy(owed, ({ change, kind, dueAt }) => `${change} ${kind} ${dueAt}`)) {
    const [first] = alike;
    if (first === undefined) continue;
    const { change, kind, dueAt, held } = first;
    const to = alike.map(({ subscriptionId }) => subscriptionId);
    const named = to.filter((id) => id !== machines.id);
    const waits = held !== null && held.rule !== "gathering" && named.length > 0;
    const announce = waits
      ? { announce: `HELD   ${sayEvent(event)}: ${held.said} → ${named.join(", ")}` }
      : {};
    logger.info("alert owed", { eventId: event.id, change, kind, dueAt, to, ...announce });
  }
}
