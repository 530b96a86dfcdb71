import * as v from "valibot";
import { type Alert, alertSchema, type Held } from "../alerts/alert.ts";
import { type FormerAlert, formerAlertSchema } from "../alerts/former-alert.ts";
import { type ToldInHour, toldInHourSchema } from "../alerts/hourly-cap.ts";
import { type Subscription, subscriptionSchema } from "../alerts/subscription.ts";
import { type Watch, watchSchema } from "../alerts/watch.ts";
import { check, type Instant, instantSchema } from "../check.ts";
import { alertKey, digestClockKey, formerAlertKey, silenceKey, watchHourKey } from "./keys.ts";
import {
  appendToRow,
  type Condition,
  deleteRow,
  getRow,
  isAbsent,
  putRow,
  queryRows,
  type Table,
  updateRow,
} from "./table.ts";

/** The rows of the alerts table; docs/data-model.md lists them. */

/** Minutes after which a claim that was not confirmed is given up. */
export const claimMinutes = 5;
/** Days for which it is kept what was told in an hour. */
const hourDays = 2;
/** Alerts looked at in one run of what is due; the next minute's run takes the rest. */
const mostDue = 500;

const storedWatchSchema = v.object({ ...watchSchema.entries, names: v.optional(v.array(v.string()), []) });
const storedSubscriptionSchema = v.object(subscriptionSchema.entries);

export async function allWatches(alerts: Table): Promise<Watch[]> {
  const rows = await queryRows(alerts, { index: "list", partition: "watches" });
  return rows.map((row) => check(storedWatchSchema, row, `the watch ${String(row["pk"])}`));
}

export async function allSubscriptions(alerts: Table): Promise<Subscription[]> {
  const rows = await queryRows(alerts, { index: "list", partition: "subscriptions" });
  return rows.map((row) => check(storedSubscriptionSchema, row, `the subscription ${String(row["pk"])}`));
}

/**
 * Owes an alert, or again one that was never told; `again`: also one that waits for a doubt of the second reader which is
 * over. @returns false when it was owed before: nothing was written.
 */
export async function oweAlert(alerts: Table, alert: Alert, again = false): Promise<boolean> {
  return putRow(
    alerts,
    {
      ...keyOf(alert),
      ...alert,
      ...listingOf(alert),
      dueKey: "alert",
    },
    {
      expression: `${isAbsent.expression} OR #inState IN (:quieted, :nobody)${again ? " OR (#inState = :owed AND #held.#rule = :reader)" : ""}`,
      names: { "#inState": "state", ...(again ? { "#held": "held", "#rule": "rule" } : {}) },
      values: {
        ":quieted": "quieted",
        ":nobody": "nobody",
        ...(again ? { ":owed": "owed", ":reader": "reader" } : {}),
      },
    },
  );
}

/** Writes down that somebody was told of an event, by a message that told it as a part of another. */
export async function putToldAlert(alerts: Table, alert: Alert): Promise<void> {
  await putRow(alerts, { ...keyOf(alert), ...alert, ...listingOf(alert) }, isAbsent);
}

const listingOf = ({ subscriptionId, createdAt }: Alert) => ({
  listKey: `to#${subscriptionId}`,
  listAt: createdAt,
  list2Key: `alerts#${createdAt.slice(0, 10)}`,
  list2At: createdAt,
});

const nameOf = (row: Record<string, unknown>) => `the alert ${String(row["pk"])} ${String(row["sk"])}`;

/** Alerts of today's shape, and those of before they were a person's. */
export interface AlertRows {
  alerts: Alert[];
  formers: FormerAlert[];
}

/** Rows of both shapes told apart. */
export function readAlerts(rows: readonly Record<string, unknown>[]): AlertRows {
  const isFormer = (row: Record<string, unknown>) => !("subscriptionId" in row);
  return {
    alerts: rows.filter((row) => !isFormer(row)).map((row) => check(alertSchema, row, nameOf(row))),
    formers: rows.filter(isFormer).map((row) => check(formerAlertSchema, row, nameOf(row))),
  };
}

/** All alerts of one event, whoever's and whatever their state. */
export async function alertsOf(alerts: Table, eventId: string): Promise<Alert[]> {
  const rows = await queryRows(alerts, { partition: alertKey(eventId, "", "").pk });
  return rows.map((row) => check(alertSchema, row, nameOf(row)));
}

/** Alerts of one event on one watch, of before they were a person's. */
export async function formerAlertsOf(
  alerts: Table,
  eventId: string,
  watchId: string,
): Promise<FormerAlert[]> {
  const rows = await queryRows(alerts, { partition: formerAlertKey(eventId, watchId, "").pk });
  return rows.map((row) => check(formerAlertSchema, row, nameOf(row)));
}

/** Alerts that wait, due by then or, without `by`, all of them; the longest due first. */
export async function waitingRows(alerts: Table, by?: Instant): Promise<AlertRows> {
  const to = by === undefined ? {} : { to: by };
  return readAlerts(await queryRows(alerts, { index: "due", partition: "alert", limit: mostDue, ...to }));
}

export async function waitingAlerts(alerts: Table, by?: Instant): Promise<Alert[]> {
  return (await waitingRows(alerts, by)).alerts;
}

/**
 * Takes an alert to send it: only while it is owed, or claimed at `givenUp` or before.
 * @returns the claimed alert, null when somebody else has it or has sent it.
 */
export async function claimAlert(
  alerts: Table,
  alert: Alert,
  now: Date,
  givenUp: Instant,
): Promise<Alert | null> {
  const changes = {
    state: "claimed" as const,
    claimedAt: now.toISOString(),
    dueAt: new Date(now.getTime() + claimMinutes * 60_000).toISOString(),
    attempts: alert.attempts + 1,
  };
  const claimed = await updateRow(alerts, keyOf(alert), changes, isClaimable(givenUp));
  return claimed ? { ...alert, ...changes } : null;
}

/** Notes that SNS has taken a claimed alert: nothing is waited for any longer. */
export async function confirmAlert(
  alerts: Table,
  alert: Alert,
  messageId: string,
  now: Instant,
): Promise<void> {
  await updateRow(alerts, keyOf(alert), { state: "sent", sentAt: now, messageId, dueKey: undefined });
}

/** An alert that is never published itself: nobody asks for it any longer, SNS refuses it for good, another told it. */
export async function closeAlert(
  alerts: Table,
  alert: Alert,
  state: "nobody" | "failed" | "quieted" | "moved",
): Promise<void> {
  await updateRow(alerts, keyOf(alert), { state, dueKey: undefined });
}

/** Lets an alert wait, by a rule; told as `kind` then. */
export async function holdAlert(alerts: Table, alert: Alert, held: Held, kind = alert.kind): Promise<void> {
  await updateRow(alerts, keyOf(alert), { state: "owed", kind, dueAt: held.until, held });
}

/** Sets the watches of an alert that is still owed. */
export async function widenAlert(alerts: Table, alert: Alert, watches: Alert["watches"]): Promise<void> {
  await updateRow(alerts, keyOf(alert), { watches }, isOwed);
}

/** An alert of before they were a person's: rows of its followers tell it. */
export async function closeFormer(alerts: Table, { eventId, watchId, change }: FormerAlert): Promise<void> {
  await updateRow(alerts, formerAlertKey(eventId, watchId, change), { state: "moved", dueKey: undefined });
}

/** What is owed, of alerts and of corrections. */
export const isOwed: Condition = {
  expression: "#inState = :owed",
  names: { "#inState": "state" },
  values: { ":owed": "owed" },
};

/** What may be taken to be sent: owed, or claimed at `givenUp` or before. */
export const isClaimable = (givenUp: Instant): Condition => ({
  expression: "#inState = :owed OR (#inState = :claimed AND claimedAt <= :givenUp)",
  names: { "#inState": "state" },
  values: { ":owed": "owed", ":claimed": "claimed", ":givenUp": givenUp },
});

/** Rows of before the cap had shares hold a bare count. */
const hourSchema = v.object({ told: v.optional(v.array(toldInHourSchema), []) });

/** The messages that a watch has had in the hour of that instant. */
export async function toldInHour(alerts: Table, watchId: string, at: Instant): Promise<ToldInHour[]> {
  const row = await getRow(alerts, watchHourKey(watchId, at));
  return row === undefined ? [] : check(hourSchema, row, `the hour of watch ${watchId}`).told;
}

export async function noteTold(alerts: Table, watchId: string, at: Instant, told: ToldInHour): Promise<void> {
  const expiresAt = Math.floor(Date.parse(at) / 1000) + hourDays * 86_400;
  await appendToRow(alerts, watchHourKey(watchId, at), "told", told, { expiresAt });
}

const keyOf = ({ eventId, subscriptionId, change }: Alert) => alertKey(eventId, subscriptionId, change);

const silenceSchema = v.object({
  watchId: v.string(),
  until: instantSchema,
  since: instantSchema,
  note: v.string(),
});
/** A watch of which nothing is told for a while; the row goes by itself when it is over. */
export type Silence = v.InferOutput<typeof silenceSchema>;

/** Silences that are not over, the first to end first. */
export async function silencesAt(alerts: Table, now: Instant): Promise<Silence[]> {
  const rows = await queryRows(alerts, { index: "list", partition: "silences", from: now });
  return rows.map((row) => check(silenceSchema, row, `the silence of ${String(row["pk"])}`));
}

/** Until when each watch is silent that somebody silenced. */
export async function silencedUntil(alerts: Table, now: Instant): Promise<ReadonlyMap<string, Instant>> {
  return new Map((await silencesAt(alerts, now)).map(({ watchId, until }) => [watchId, until]));
}

export async function putSilence(alerts: Table, silence: Silence): Promise<void> {
  const expiresAt = Math.ceil(Date.parse(silence.until) / 1000);
  const listing = { listKey: "silences", listAt: silence.until };
  await putRow(alerts, { ...silenceKey(silence.watchId), ...silence, ...listing, expiresAt });
}

export async function deleteSilence(alerts: Table, watchId: string): Promise<void> {
  await deleteRow(alerts, silenceKey(watchId));
}

/** When a subscriber's next digest is due, and since when what it mentions was first seen. */
const digestClockSchema = v.object({
  subscriptionId: v.string(),
  since: instantSchema,
  dueAt: instantSchema,
});
export type DigestClock = v.InferOutput<typeof digestClockSchema>;

export async function digestClocks(alerts: Table): Promise<DigestClock[]> {
  const rows = await queryRows(alerts, { index: "due", partition: "digest" });
  return rows.map((row) => check(digestClockSchema, row, `the digest clock of ${String(row["pk"])}`));
}

/** Sets a digest clock. @returns false when it no longer stood at `before`: somebody else has moved it. */
export async function setDigestClock(
  alerts: Table,
  clock: DigestClock,
  before: DigestClock | null,
): Promise<boolean> {
  return putRow(
    alerts,
    { ...digestClockKey(clock.subscriptionId), ...clock, dueKey: "digest" },
    before === null ? isAbsent : { expression: "dueAt = :before", values: { ":before": before.dueAt } },
  );
}

export async function deleteDigestClock(alerts: Table, subscriptionId: string): Promise<void> {
  await deleteRow(alerts, digestClockKey(subscriptionId));
}
