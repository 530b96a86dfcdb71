import type { Command } from "commander";
import type { Measured } from "../../lambdas/alerts/decide-alert.ts";
import { eventTexts } from "../../lambdas/alerts/event-texts.ts";
import { answerOf, measureWatch } from "../../lambdas/alerts/match-watch.ts";
import { type ReigningSilence, reigningSilence } from "../../lambdas/alerts/recurring-silence.ts";
import { countTimes } from "../../lambdas/alerts/times-reached.ts";
import type { Watch, WatchRule } from "../../lambdas/alerts/watch.ts";
import type { Instant } from "../../lambdas/check.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { eventLine } from "../../lambdas/events/event-line.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { isNews, type Report } from "../../lambdas/reports/report.ts";
import { allWatches, silencedUntil } from "../../lambdas/store/alerts.ts";
import { getEventWithReports } from "../../lambdas/store/events.ts";
import { countedOf } from "../../lambdas/store/watch-times.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { moment } from "../clock.ts";
import { knownEvent } from "../known-event.ts";
import { knownWatch } from "../known-watch.ts";
import { clean } from "../lines.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { readBonds } from "../read-bonds.ts";
import { readPeople } from "../read-people.ts";
import { rulesAsked } from "../rules-asked.ts";
import { sayStandingInFull } from "../say-standing.ts";
import { onTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { tellBonds } from "../tell-bonds.ts";
import { tellPeople } from "../tell-people.ts";

interface WhyOptions extends TargetOptions {
  watch?: string;
  json?: boolean;
}

export function addWhy(program: Command): void {
  withTargetOptions(
    program
      .command("why")
      .description(
        "why an event alerted, or why not: who was told what and when, what is held and by which rule, then each watch rule by rule",
      )
      .argument("<event>", "its id, or how it begins")
      .option("--watch <id>", "of this watch only; when left out, of all that it came near to")
      .option("--json", "print JSON"),
  ).action(why);
}

/** A watch measured against an event as it stands now. */
interface Reasons extends Measured {
  /** Those that the watch states, and of the others those that keep the event out. */
  rules: WatchRule[];
  silence: ReigningSilence | null;
}

async function why(given: string, options: WhyOptions): Promise<void> {
  const now = new Date();
  await onTarget(options, async (target) => {
    const event = await knownEvent(target, given);
    const { reports } = await getEventWithReports(tableOf(target, "EventsTable"), event.id);
    const alerts = tableOf(target, "AlertsTable");
    const watches =
      options.watch === undefined ? await allWatches(alerts) : [await knownWatch(target, options.watch)];
    const silences = await silencedUntil(alerts, now.toISOString());
    const knowledge = await openKnowledge();
    const reasons: Reasons[] = [];
    for (const watch of watches)
      reasons.push(await reasonsOf(event, watch, silences, knowledge, target, now));
    const bonds = await readBonds(event, target);
    const people = await readPeople(event, reasons, target, now);
    const shown = options.watch === undefined ? reasons.filter(isNear) : reasons;
    if (options.json === true) print(jsonLine({ event: event.id, people, watches: shown.map(asJson) }));
    else
      print(
        [
          `${event.id}  ${eventLine(event)}`,
          ...tellStandings(reports),
          ...tellBonds(bonds),
          ...tellPeople(people),
          ...shown.flatMap(tellWatch),
          ...othersLine(reasons.length - shown.length),
          "",
        ].join("\n"),
      );
  });
}

async function reasonsOf(
  event: SecurityEvent,
  watch: Watch,
  silences: ReadonlyMap<string, Instant>,
  knowledge: Knowledge,
  target: Target,
  now: Date,
): Promise<Reasons> {
  const measured = measureWatch(event, watch, knowledge, eventTexts(event));
  const answer = answerOf(measured);
  const often = answer.kind === "hit" ? await timesRule(event, watch, target) : null;
  const rules = [...rulesAsked(watch, measured.rules), ...(often === null ? [] : [often])];
  return {
    watch,
    answer: often === null || often.holds ? answer : { kind: "miss", reason: often.said },
    rules,
    silence: reigningSilence(watch, silences, now),
  };
}

/** How often it has happened, of a watch that asks; looked at, and not counted. */
async function timesRule(event: SecurityEvent, watch: Watch, target: Target): Promise<WatchRule | null> {
  if (watch.times === null) return null;
  const { counted } = await countedOf(tableOf(target, "AlertsTable"), watch.id);
  const { withheld, why: said } = countTimes(event, watch.times, counted);
  return { rule: "times", holds: withheld === null, said: withheld ?? said.join("; ") };
}

/** It hits, or it is about a watched actor or place and something else keeps it out. */
const isNear = ({ answer, rules }: Reasons) =>
  answer.kind === "hit" ||
  rules.every(({ rule, holds }) => holds || !/^(?:actors|places|actors or places)$/.test(rule));

const asJson = ({ watch, answer, rules, silence }: Reasons) => ({
  watchId: watch.id,
  title: watch.title,
  hits: answer.kind === "hit",
  rules,
  silence,
});

/** What each report is to its article, news first, and what decided it. */
function tellStandings(reports: readonly Report[]): string[] {
  const inOrder = reports.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  return [...inOrder.filter(isNews), ...inOrder.filter((report) => !isNews(report))].map(
    (report) => `  ${clean(`${report.id} (${report.publisher}): ${sayStandingInFull(report)}`)}`,
  );
}

function tellWatch({ watch, answer, rules, silence }: Reasons): string[] {
  const kept = rules.filter(({ holds }) => !holds).length;
  const verdict =
    answer.kind === "hit" ? "it hits" : `kept out by ${kept === 1 ? "one rule" : `${kept} rules`}`;
  return [
    "",
    `${watch.id}${watch.title === "" ? "" : ` (${watch.title})`}: ${verdict}`,
    ...rules.map(({ rule, holds, said }) => `  ${holds ? "yes" : "NO "}  ${rule.padEnd(16)} ${clean(said)}`),
    ...(silence === null ? [] : [`  ${silence.said}, until ${moment(silence.until)}`]),
  ];
}

const othersLine = (others: number): string[] =>
  others > 0
    ? ["", `${others} other ${others === 1 ? "watch names" : "watches name"} no actor or place of it.`]
    : [];
