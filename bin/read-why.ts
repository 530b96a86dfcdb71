import type { Measured } from "../lambdas/alerts/decide-alert.ts";
import { eventTexts } from "../lambdas/alerts/event-texts.ts";
import { answerOf, measureWatch } from "../lambdas/alerts/match-watch.ts";
import { type ReigningSilence, reigningSilence } from "../lambdas/alerts/recurring-silence.ts";
import { countTimes } from "../lambdas/alerts/times-reached.ts";
import type { Watch, WatchRule } from "../lambdas/alerts/watch.ts";
import type { Instant } from "../lambdas/check.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import type { Knowledge } from "../lambdas/mentions/knowledge.ts";
import type { Report } from "../lambdas/reports/report.ts";
import { allWatches, silencedUntil } from "../lambdas/store/alerts.ts";
import { getEventWithReports } from "../lambdas/store/events.ts";
import { getReading, type Reading } from "../lambdas/store/readings.ts";
import { countedOf } from "../lambdas/store/watch-times.ts";
import { knownEvent } from "./known-event.ts";
import { knownWatch } from "./known-watch.ts";
import { readBonds } from "./read-bonds.ts";
import { readPeople } from "./read-people.ts";
import { rulesAsked } from "./rules-asked.ts";
import { type Target, tableOf } from "./target.ts";
import type { Bonds } from "./tell-bonds.ts";
import type { Person } from "./tell-people.ts";

/** A watch measured against an event as it stands now. */
export interface Reasons extends Measured {
  /** Those that the watch states, and of the others those that keep the event out. */
  rules: WatchRule[];
  silence: ReigningSilence | null;
}

/** All that says why an event alerted, or why not. */
export interface Why {
  event: SecurityEvent;
  reports: readonly Report[];
  bonds: Bonds;
  /** What became of its articles at the second reader. */
  readings: readonly Reading[];
  people: readonly Person[];
  /** Those that it hits, then those that it came near to, the nearest first; the nearest of all where it came near to none. */
  watches: readonly Reasons[];
  /** How many other watches are not shown, as they are further off. */
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
  const inOrder = reasons.toSorted((a, b) => distanceOf(a) - distanceOf(b));
  const near = watchId === undefined ? inOrder.filter(isNear) : inOrder;
  const shown = near.length > 0 ? near : inOrder.slice(0, mostFar);
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

/** Watches shown of an event that came near to none. */
const mostFar = 3;

/** What a watch is about; its other rules only choose of that. */
const interests: ReadonlySet<string> = new Set(["actors", "places", "actors or places"]);

/** It hits, or it is about a watched actor or place and something else keeps it out. */
const isNear = ({ answer, rules }: Reasons) =>
  answer.kind === "hit" || rules.every(({ rule, holds }) => holds || !interests.has(rule));

/** How far an event is from hitting the watch: what the watch is about weighs most, the less the more of it holds. */
function distanceOf({ answer, rules }: Reasons): number {
  if (answer.kind === "hit") return 0;
  const about = rules.filter(({ rule }) => interests.has(rule));
  const missed = about.filter(({ holds }) => !holds).length;
  const others = rules.filter(({ rule, holds }) => !holds && !interests.has(rule)).length;
  return 1 + others + (missed === 0 ? 0 : (100 * missed) / about.length);
}
