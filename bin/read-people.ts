import type { Alert } from "../lambdas/alerts/alert.ts";
import { decideAlert, type Measured } from "../lambdas/alerts/decide-alert.ts";
import { follows, machines } from "../lambdas/alerts/machines.ts";
import type { Subscription } from "../lambdas/alerts/subscription.ts";
import { idsOf, type SecurityEvent } from "../lambdas/events/event.ts";
import { eventLine } from "../lambdas/events/event-line.ts";
import { allSubscriptions } from "../lambdas/store/alerts.ts";
import { correctionsOf } from "../lambdas/store/corrections.ts";
import { getEvent } from "../lambdas/store/events.ts";
import { alertsTo } from "../lambdas/store/find-alerts.ts";
import { toldOfEvent } from "../lambdas/store/owe-alerts.ts";
import { type Target, tableOf } from "./target.ts";
import type { Person } from "./tell-people.ts";

/** What stands in a message was owed at most so long before it went out. */
const heldAtMostMs = 3 * 86_400_000;

/** Everybody whom an event concerns: who was told of it, is to be, or follows a watch that it hits. */
export async function readPeople(
  event: SecurityEvent,
  measured: readonly Measured[],
  target: Target,
  now: Date,
): Promise<Person[]> {
  const alerts = tableOf(target, "AlertsTable");
  const told = await toldOfEvent(event, measured, alerts);
  const people: Person[] = [];
  for (const subscription of [...(await allSubscriptions(alerts)), machines]) {
    const own = told.to(subscription);
    const follow = measured.filter(({ watch }) => follows(subscription, watch.id));
    const isHit = follow.some(({ answer }) => answer.kind === "hit");
    if (own.length === 0 && (!isHit || subscription === machines)) continue;
    const decision = decideAlert(event, subscription, withEnded(measured, own), own, now);
    people.push({
      id: subscription.id,
      protocol: subscription.protocol,
      alerts: await withBeside(event, subscription, own, target),
      corrections: await correctionsFor(event, subscription, target),
      now: nowSaid(decision, own),
    });
  }
  return people;
}

/** What a second reader was found to end, as it was noted with what waits. */
function withEnded(measured: readonly Measured[], own: readonly Alert[]): Measured[] {
  const noted = own.flatMap(({ watches }) => watches).filter(({ ended }) => ended === true);
  const ended = new Set(noted.map(({ watchId }) => watchId));
  return measured.map((one) => (ended.has(one.watch.id) ? { ...one, ended: true } : one));
}

/** Of one that waits it was not decided that there is nothing to tell. */
function nowSaid(decision: ReturnType<typeof decideAlert>, own: readonly Alert[]): string {
  if (decision.kind === "owe") return `it would be told now, as ${decision.alert.kind}`;
  const waits = own.some(({ state }) => state === "owed" || state === "claimed");
  return waits ? "nothing beside what waits" : decision.reason;
}

/** Alerts with what else their messages told, the oldest first. */
async function withBeside(
  event: SecurityEvent,
  { id }: Subscription,
  own: readonly Alert[],
  target: Target,
): Promise<Person["alerts"]> {
  const sentAt = own.flatMap((alert) => alert.sentAt ?? []).toSorted()[0];
  const around =
    sentAt === undefined
      ? []
      : await alertsTo(
          tableOf(target, "AlertsTable"),
          id,
          new Date(Date.parse(sentAt) - heldAtMostMs).toISOString(),
        );
  const ids = idsOf(event);
  const found: Person["alerts"] = [];
  for (const alert of own.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
    const others = around.filter(
      ({ messageId, eventId }) =>
        messageId !== null && messageId === alert.messageId && !ids.includes(eventId),
    );
    const beside: string[] = [];
    for (const eventId of new Set(others.map((other) => other.eventId))) {
      const other = await getEvent(tableOf(target, "EventsTable"), eventId);
      beside.push(other === null ? eventId : `${eventId}  ${eventLine(other)}`);
    }
    found.push({ alert, beside });
  }
  return found;
}

async function correctionsFor(event: SecurityEvent, { id }: Subscription, target: Target) {
  const ids: (string | null)[] = idsOf(event);
  const all = await correctionsOf(tableOf(target, "AlertsTable"), id);
  return all
    .filter(({ eventId, otherId }) => ids.includes(eventId) || ids.includes(otherId))
    .map(({ said, state, at }) => ({ said, state, at }));
}
