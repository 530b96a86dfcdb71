import type { Command } from "commander";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import { BadInput, type Instant } from "../../lambdas/check.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { allSubscriptions, waitingAlerts } from "../../lambdas/store/alerts.ts";
import { getEvent } from "../../lambdas/store/events.ts";
import { alertsSince, alertsTo } from "../../lambdas/store/find-alerts.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { moment } from "../lines.ts";
import { readBack } from "../read-time.ts";
import { type SentOrHeld, sentAndHeld, toPeople } from "../sent-and-held.ts";
import { tableWidth } from "../table.ts";
import { onTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { tellAlerts } from "../tell-alerts.ts";

interface AlertsOptions extends TargetOptions {
  since: string;
  to?: string;
  held?: boolean;
  json?: boolean;
}

/** A day's alerts may have been owed the day before: a digest or a story holds them that long. */
const heldAtMostMs = 2 * 86_400_000;

export function addAlerts(program: Command): void {
  withTargetOptions(
    program
      .command("alerts")
      .description("what was sent to whom, and what is held: since when, until when and by which rule")
      .option("--since <when>", "sent since then: a time, as 2026-11-30T08:00Z, or 90m, 24h, 7d back", "24h")
      .option("--to <id>", "to this subscription only; * for what programs are told")
      .option("--held", "only what is held")
      .option("--json", "print JSON, with all events of each message and the reasons"),
  ).action(listAlerts);
}

async function listAlerts(options: AlertsOptions): Promise<void> {
  const now = new Date();
  const since = readBack(options.since, now);
  await onTarget(options, async (target) => {
    if (options.to !== undefined) await checkSubscription(options.to, target);
    const alerts = await readAlertsSince(since, options, now, target);
    const all = sentAndHeld(alerts, now.toISOString());
    const lines = (options.to === "*" ? all : toPeople(all)).filter(
      ({ state, at }) => (state === "held" || options.held !== true) && (at >= since || state === "held"),
    );
    if (options.json === true) print(jsonLine(lines));
    else if (lines.length === 0) print(nothingSaid(options, since));
    else print(tellAlerts(lines, await eventsOf(lines, target), tableWidth()));
  });
}

const nothingSaid = ({ held }: AlertsOptions, since: Instant) =>
  held === true ? "Nothing is held.\n" : `Nothing was sent since ${moment(since)}, and nothing is held.\n`;

/** @throws {BadInput} when nobody is subscribed under that id, with those who are. */
async function checkSubscription(id: string, target: Target): Promise<void> {
  const known = (await allSubscriptions(tableOf(target, "AlertsTable"))).map((one) => one.id);
  if (id !== "*" && !known.includes(id))
    throw new BadInput("--to", [`there is no subscription "${id}"; there are ${known.join(", ") || "none"}`]);
}

/** What was owed since then, or not long before, and all that waits, each once. */
async function readAlertsSince(
  since: Instant,
  { to, held }: AlertsOptions,
  now: Date,
  target: Target,
): Promise<Alert[]> {
  const table = tableOf(target, "AlertsTable");
  const waiting = await waitingAlerts(table);
  const from = new Date(Date.parse(since) - heldAtMostMs).toISOString();
  const owed =
    held === true
      ? []
      : to === undefined
        ? await alertsSince(table, from, now.toISOString())
        : await alertsTo(table, to, from);
  const own = [...owed, ...waiting].filter(({ subscriptionId }) => to === undefined || subscriptionId === to);
  return [...new Map(own.map((alert) => [keyOf(alert), alert])).values()];
}

const keyOf = ({ eventId, subscriptionId, change }: Alert) => `${eventId} ${subscriptionId} ${change}`;

async function eventsOf(
  lines: readonly SentOrHeld[],
  target: Target,
): Promise<ReadonlyMap<string, SecurityEvent>> {
  const ids = new Set(lines.flatMap(({ events }) => events.slice(0, 1).map(({ eventId }) => eventId)));
  const events = new Map<string, SecurityEvent>();
  for (const id of ids) {
    const event = await getEvent(tableOf(target, "EventsTable"), id);
    if (event !== null) events.set(id, event);
  }
  return events;
}
