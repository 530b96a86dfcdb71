import type { Command } from "commander";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import { decideAlert } from "../../lambdas/alerts/decide-alert.ts";
import { eventTexts } from "../../lambdas/alerts/event-texts.ts";
import { machines } from "../../lambdas/alerts/machines.ts";
import { answerOf, measureWatch } from "../../lambdas/alerts/match-watch.ts";
import { type ReigningSilence, reigningSilence } from "../../lambdas/alerts/recurring-silence.ts";
import type { Watch, WatchRule } from "../../lambdas/alerts/watch.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { eventLine } from "../../lambdas/events/event-line.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { isNews, type Report } from "../../lambdas/reports/report.ts";
import { alertsOf, allWatches, silencedUntil } from "../../lambdas/store/alerts.ts";
import { getEventWithReports } from "../../lambdas/store/events.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { harmless, oneLine } from "../lines.ts";
import { sayStandingInFull } from "../say-standing.ts";
import { knownEvent } from "../send-word.ts";
import { onTarget, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { knownWatch } from "./silence.ts";

interface WhyOptions extends TargetOptions {
  watch?: string;
  json?: boolean;
}

export function addWhy(program: Command): void {
  withTargetOptions(
    program
      .command("why")
      .description("why an event alerted, or why not: each watch rule by rule, and what was sent")
      .argument("<event>", "its id")
      .option("--watch <id>", "of this watch only; when left out, of all that it came near to")
      .option("--json", "print JSON"),
  ).action(why);
}

/** A watch measured against an event as it stands now, with what was told of it so far. */
interface Reasons {
  watchId: string;
  title: string;
  hits: boolean;
  rules: WatchRule[];
  /** Why nothing more is owed now, or that it is. */
  now: string;
  silence: ReigningSilence | null;
  alerts: Pick<Alert, "change" | "kind" | "state" | "createdAt" | "sentAt" | "dueAt">[];
}

async function why(eventId: string, options: WhyOptions): Promise<void> {
  const now = new Date();
  await onTarget(options, async (target) => {
    const event = await knownEvent(target, eventId);
    const { reports } = await getEventWithReports(tableOf(target, "EventsTable"), eventId);
    const alerts = tableOf(target, "AlertsTable");
    const watches =
      options.watch === undefined ? await allWatches(alerts) : [await knownWatch(target, options.watch)];
    const silences = await silencedUntil(alerts, now.toISOString());
    const knowledge = loadKnowledge();
    const told = await alertsOf(alerts, eventId);
    const reasons: Reasons[] = [];
    for (const watch of watches) {
      reasons.push(reasonsOf(event, watch, told, reigningSilence(watch, silences, now), knowledge, now));
    }
    const shown = options.watch === undefined ? reasons.filter(isNear) : reasons;
    print(
      options.json === true ? jsonLine(reasons) : tell(event, reports, shown, reasons.length - shown.length),
    );
  });
}

function reasonsOf(
  event: SecurityEvent,
  watch: Watch,
  told: readonly Alert[],
  silence: ReigningSilence | null,
  knowledge: Knowledge,
  now: Date,
): Reasons {
  const texts = eventTexts(event);
  const measured = measureWatch(event, watch, knowledge, texts);
  const answer = answerOf(measured);
  const toMachines = told.filter(({ subscriptionId }) => subscriptionId === machines.id);
  const decision = decideAlert(event, machines, [{ watch, answer }], toMachines, now);
  return {
    watchId: watch.id,
    title: watch.title,
    hits: answer.kind === "hit",
    rules: measured.rules,
    now: decision.kind === "owe" ? `it would be told now, as ${decision.alert.kind}` : decision.reason,
    silence,
    alerts: told
      .filter(({ watches }) => watches.some(({ watchId }) => watchId === watch.id))
      .map(({ change, kind, state, createdAt, sentAt, dueAt }) => ({
        change,
        kind,
        state,
        createdAt,
        sentAt,
        dueAt,
      })),
  };
}

/** It alerted, or it is about a watched actor or place and something else kept it out. */
const isNear = ({ hits, alerts, rules }: Reasons) =>
  hits ||
  alerts.length > 0 ||
  rules.every(({ rule, holds }) => holds || !/^(?:actors|places|actors or places)$/.test(rule));

function tell(
  event: SecurityEvent,
  reports: readonly Report[],
  reasons: readonly Reasons[],
  others: number,
): string {
  return [
    `${event.id}  ${eventLine(event)}`,
    ...tellStandings(reports),
    ...reasons.flatMap(tellWatch),
    ...(others > 0
      ? ["", `${others} other ${others === 1 ? "watch names" : "watches name"} no actor or place of it.`]
      : []),
    "",
  ].join("\n");
}

/** What each report is to its article, news first, and what decided it. */
function tellStandings(reports: readonly Report[]): string[] {
  const inOrder = reports.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  return [...inOrder.filter(isNews), ...inOrder.filter((report) => !isNews(report))].map(
    (report) => `  ${harmless(oneLine(`${report.id} (${report.publisher}): ${sayStandingInFull(report)}`))}`,
  );
}

const time = (at: string) => `${at.slice(0, 16).replace("T", " ")} UTC`;

function tellWatch({ watchId, title, hits, rules, now, silence, alerts }: Reasons): string[] {
  const kept = rules.filter(({ holds }) => !holds).length;
  const verdict = hits ? "it hits" : `kept out by ${kept === 1 ? "one rule" : `${kept} rules`}`;
  return [
    "",
    `${watchId}${title === "" ? "" : ` (${title})`}: ${verdict}`,
    ...rules.map(
      ({ rule, holds, said }) => `  ${holds ? "yes" : "NO "}  ${rule.padEnd(16)} ${harmless(oneLine(said))}`,
    ),
    ...(alerts.length === 0 ? ["  nothing was sent"] : []),
    ...alerts.map(
      ({ change, kind, state, createdAt, sentAt, dueAt }) =>
        `  ${state.padEnd(9)}${kind} (${change}) owed ${time(createdAt)}${sentAt === null ? `, due ${time(dueAt)}` : `, sent ${time(sentAt)}`}`,
    ),
    ...(silence === null ? [] : [`  ${silence.said}, until ${time(silence.until)}`]),
    `  now: ${harmless(now)}`,
  ];
}
