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
import { getReading, type Reading } from "../../lambdas/store/readings.ts";
import { countedOf } from "../../lambdas/store/watch-times.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { moment } from "../clock.ts";
import { knownEvent } from "../known-event.ts";
import { knownWatch } from "../known-watch.ts";
import { clean } from "../lines.ts";
import { withZone } from "../list-options.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { readBonds } from "../read-bonds.ts";
import { readIds } from "../read-ids.ts";
import { readPeople } from "../read-people.ts";
import { rulesAsked } from "../rules-asked.ts";
import { sayStandingInFull } from "../say-standing.ts";
import { askTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { type Bonds, tellBonds } from "../tell-bonds.ts";
import { type Person, tellPeople } from "../tell-people.ts";
import { tellAsked, tellReading } from "../tell-reading.ts";

interface WhyOptions extends TargetOptions {
  watch?: string;
  json?: boolean;
}

export function addWhy(program: Command): void {
  withZone(
    withTargetOptions(
      program
        .command("why")
        .description(
          "why an event alerted, or why not: who was told what and when, what is held and by which rule, then each watch rule by rule",
        )
        .argument("<events...>", "ids, or how they begin; - reads them from standard input")
        .option("--watch <id>", "of this watch only; when left out, of all that it came near to")
        .option("--json", "print JSON"),
    ),
  ).action(why);
}

/** A watch measured against an event as it stands now. */
interface Reasons extends Measured {
  /** Those that the watch states, and of the others those that keep the event out. */
  rules: WatchRule[];
  silence: ReigningSilence | null;
}

async function why(given: readonly string[], options: WhyOptions): Promise<void> {
  const ids = await readIds(given);
  const knowledge = await openKnowledge();
  await askTarget(options, async (target) => {
    for (const [at, id] of ids.entries()) {
      const found = await readWhy(target, id, options.watch, knowledge, new Date());
      if (options.json === true) print(jsonLine(jsonOf(found)));
      else print(`${at > 0 ? "\n" : ""}${tellWhy(found)}\n`);
    }
  });
}

function jsonOf({ event, readings, people, watches }: Why) {
  const read = event.secondReading === undefined ? {} : { secondReading: event.secondReading, readings };
  return { event: event.id, ...read, people, watches: watches.map(asJson) };
}

/** All that says why an event alerted, or why not. */
export interface Why {
  event: SecurityEvent;
  reports: readonly Report[];
  bonds: Bonds;
  /** What became of its articles at the second reader. */
  readings: readonly Reading[];
  people: readonly Person[];
  watches: readonly Reasons[];
  /** How many watches name nothing of it, and are not shown. */
  others: number;
}

/**
 * @param given the event's id, or how it begins.
 * @param watchId of this watch alone; undefined: of all that the event came near to.
 * @throws {BadInput} when there is no such event or watch.
 */
export async function readWhy(
  target: Target,
  given: string,
  watchId: string | undefined,
  knowledge: Knowledge,
  now: Date,
): Promise<Why> {
  const event = await knownEvent(target, given);
  const { reports } = await getEventWithReports(tableOf(target, "EventsTable"), event.id);
  const alerts = tableOf(target, "AlertsTable");
  const watches = watchId === undefined ? await allWatches(alerts) : [await knownWatch(target, watchId)];
  const silences = await silencedUntil(alerts, now.toISOString());
  const reasons: Reasons[] = [];
  for (const watch of watches) reasons.push(await reasonsOf(event, watch, silences, knowledge, target, now));
  const shown = watchId === undefined ? reasons.filter(isNear) : reasons;
  return {
    event,
    reports,
    bonds: await readBonds(event, target),
    readings: event.secondReading === undefined ? [] : await readingsOf(reports, target),
    people: await readPeople(event, reasons, target, now),
    watches: shown,
    others: reasons.length - shown.length,
  };
}

/** One for each article revision that its reports come from, if it was read. */
async function readingsOf(reports: readonly Report[], target: Target): Promise<Reading[]> {
  const articles = tableOf(target, "ArticlesTable");
  const revisions = new Map(reports.map(({ articleId, revision }) => [articleId, revision]));
  const found = await Promise.all([...revisions].map(([id, revision]) => getReading(articles, id, revision)));
  return found.flatMap((reading) => reading ?? []);
}

export const tellWhy = ({ event, reports, bonds, readings, people, watches, others }: Why): string =>
  [
    `${event.id}  ${eventLine(event)}`,
    ...tellStandings(reports),
    ...tellBonds(bonds),
    ...tellReading(event),
    ...readings.flatMap(tellAsked),
    ...tellPeople(people),
    ...watches.flatMap(tellWatch),
    ...othersLine(others),
  ].join("\n");

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
