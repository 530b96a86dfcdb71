import type { Command } from "commander";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import type { Instant } from "../../lambdas/check.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { allSubscriptions, waitingAlerts } from "../../lambdas/store/alerts.ts";
import { counted } from "../../lambdas/store/counted.ts";
import { getEvent, getStoredEvents } from "../../lambdas/store/events.ts";
import { alertsSince, alertsTo } from "../../lambdas/store/find-alerts.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { qualityOf, tellQuality } from "../alert-quality.ts";
import { moment, zoneSaid } from "../clock.ts";
import { knownWatch } from "../known-watch.ts";
import { type ListOptions, limitOf, screenOf, withListOptions } from "../list-options.ts";
import { oneOf } from "../one-of.ts";
import { colourCodes } from "../paint.ts";
import { readSeverity } from "../read-severity.ts";
import { readBack, readEnd, timesSaid } from "../read-time.ts";
import { type SentOrHeld, sentAndHeld, toPeople } from "../sent-and-held.ts";
import { askTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { tellAlerts } from "../tell-alerts.ts";

interface AlertsOptions extends TargetOptions, ListOptions {
  since: string;
  until?: string;
  to?: string;
  watch?: string;
  severity?: string;
  held?: boolean;
  quality?: boolean;
}

/** A day's alerts may have been owed the day before: a digest or a story holds them that long. */
const heldAtMostMs = 2 * 86_400_000;

export function addAlerts(program: Command): void {
  withListOptions(
    withTargetOptions(
      program
        .command("alerts")
        .description("what was sent to whom, and what is held: since when, until when and by which rule")
        .option("--since <when>", `sent since then: ${timesSaid}`, "24h")
        .option("--until <when>", "sent until then, as --since")
        .option("--to <id>", "to this subscription only; * for what programs are told")
        .option("--watch <id>", "for this watch only")
        .option("--severity <n>", "this grave and more, 1 to 5")
        .option("--held", "only what is held")
        .option(
          "--quality",
          "instead: of the alerts that analysts judged, how many were right, by watch and by publisher",
        ),
    ),
    ["when", "severity"],
  ).action(listAlerts);
}

async function listAlerts(options: AlertsOptions): Promise<void> {
  const now = new Date();
  const since = readBack(options.since, "--since", now);
  const until = options.until === undefined ? null : readEnd(options.until, "--until", now);
  const leastSeverity = readSeverity(options.severity);
  await askTarget(options, async (target) => {
    const { to: asked, ...others } = options;
    const to = asked === undefined ? undefined : await knownSubscription(asked, target);
    const watch = options.watch === undefined ? null : (await knownWatch(target, options.watch)).id;
    const alerts = await readAlertsSince(
      since,
      { ...others, ...(to === undefined ? {} : { to }) },
      now,
      target,
    );
    if (options.quality === true) {
      const quality = qualityOf(alerts, await feedbackOf(alerts, target));
      print(options.json === true ? jsonLine(quality) : tellQuality(quality, screenOf(options)), colourCodes);
      return;
    }
    const all = sentAndHeld(alerts, now.toISOString());
    const lines = (to === "*" ? all : toPeople(all)).filter(
      ({ state, at, events, watches }) =>
        (state === "held" || (options.held !== true && at >= since && (until === null || at <= until))) &&
        (events[0]?.severity ?? 0) >= leastSeverity &&
        (watch === null || watches.some(({ watchId }) => watchId === watch)),
    );
    const ordered =
      options.sort === "severity"
        ? lines.toSorted((a, b) => (b.events[0]?.severity ?? 0) - (a.events[0]?.severity ?? 0))
        : lines;
    const shown = ordered.slice(0, limitOf(options));
    const screen = screenOf(options);
    if (options.json === true) print(jsonLine(shown));
    else if (lines.length === 0) print(nothingSaid(options, since));
    else
      print(
        `${screen.paint(headOf(shown, lines, now), "dim")}\n${tellAlerts(shown, await eventsOf(shown, target), screen, now)}`,
        colourCodes,
      );
  });
}

function headOf(shown: readonly SentOrHeld[], all: readonly SentOrHeld[], now: Date): string {
  const held = all.filter(({ state }) => state === "held").length;
  const of = shown.length < all.length ? `${shown.length} of ` : "";
  const rest = shown.length < all.length ? " (--limit all: the rest)" : "";
  return `${of}${counted(all.length, "message")}, ${held} held${rest}; times of ${zoneSaid(now)}`;
}

const nothingSaid = ({ held }: AlertsOptions, since: Instant) =>
  held === true ? "Nothing is held.\n" : `Nothing was sent since ${moment(since)}, and nothing is held.\n`;

/** What analysts said of the events that were told, each event once. */
async function feedbackOf(alerts: readonly Alert[], target: Target) {
  const ids = [...new Set(alerts.filter(({ state }) => state === "sent").map(({ eventId }) => eventId))];
  return getStoredEvents(tableOf(target, "EventsTable"), ids);
}

/** The subscription that is meant by its id or how it begins. @throws {BadInput} when there is none, with those that there are. */
async function knownSubscription(id: string, target: Target): Promise<string> {
  if (id === "*") return id;
  return oneOf(await allSubscriptions(tableOf(target, "AlertsTable")), id, "--to", "subscription").id;
}

/** What was owed since then, or not long before, and all that waits, each once. */
async function readAlertsSince(
  since: Instant,
  { to, held }: Pick<AlertsOptions, "to" | "held">,
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
