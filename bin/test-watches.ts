import { checkWatches } from "../lambdas/alerts/check-watches.ts";
import { indexWatches } from "../lambdas/alerts/index-watches.ts";
import { replayWatch } from "../lambdas/alerts/replay-watch.ts";
import type { Watch } from "../lambdas/alerts/watch.ts";
import { withheldFrom } from "../lambdas/alerts/withheld.ts";
import { BadInput } from "../lambdas/check.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { foldEvent } from "../lambdas/events/fold-event.ts";
import type { Knowledge } from "../lambdas/mentions/knowledge.ts";
import type { Report } from "../lambdas/reports/report.ts";
import { getEventWithReports } from "../lambdas/store/events.ts";
import { findArticles } from "../lambdas/store/find-articles.ts";
import { findBackground } from "../lambdas/store/find-background.ts";
import { findEvents } from "../lambdas/store/find-events.ts";
import { readJsonFile } from "../lib/read-json-file.ts";
import { jsonLine, print } from "../lib/terminal.ts";
import { oftenEnough, silenceAt } from "./often-enough.ts";
import { openKnowledge } from "./open-knowledge.ts";
import { readDay } from "./read-time.ts";
import { onTarget, type Target, type TargetOptions, tableOf } from "./target.ts";
import { type Replay, tellReplay } from "./tell-replay.ts";

export interface WatchTestOptions extends TargetOptions {
  since: string;
  watch?: string;
  json?: boolean;
}

export async function testWatches(file: string, options: WatchTestOptions): Promise<void> {
  const knowledge = await openKnowledge();
  const content = readJsonFile(file);
  const all = checkWatches(Array.isArray(content) ? content : [content], file, knowledge);
  const watches = all.filter(({ id }) => options.watch === undefined || id === options.watch);
  if (watches.length === 0)
    throw new BadInput("--watch", [
      `${file} has no watch "${options.watch}"; it has ${all.map(({ id }) => id).join(", ")}`,
    ]);
  const now = new Date();
  const since = readDay(options.since, "--since", now);
  await onTarget(options, async (target) => {
    const results = await replayAll(watches, since, now, target, knowledge);
    print(
      options.json === true
        ? jsonLine(results)
        : results.map((result) => tellReplay(result, since, now)).join("\n"),
    );
  });
}

/** Articles whose background is asked for, the latest. */
const mostArticles = 5000;

async function replayAll(
  watches: readonly Watch[],
  since: string,
  now: Date,
  target: Target,
  knowledge: Knowledge,
): Promise<Replay[]> {
  const events = tableOf(target, "EventsTable");
  const question = { actorId: null, place: null, ploverClass: null, since, until: null };
  const found = await findEvents(events, question);
  const replays = new Map(watches.map((watch) => [watch.id, emptyReplay(watch)]));
  const watchesFor = indexWatches(watches, knowledge);
  const replayed = new Map<string, SecurityEvent>();
  const replay = (event: SecurityEvent, reports: readonly Report[]) => {
    for (const watch of watchesFor(event)) {
      const { alerts, withheld } = replays.get(watch.id) ?? emptyReplay(watch);
      const sent = replayWatch(event, reports, watch, knowledge);
      if (sent.length > 0) replayed.set(event.id, event);
      alerts.push(...sent.map((alert) => ({ ...alert, silence: silenceAt(watch, alert.at) })));
      const kept = withheldFrom(event, reports, watch, knowledge);
      if (kept !== null) withheld.push(kept);
    }
  };
  for (const { eventId } of found) {
    const { stored, reports } = await getEventWithReports(events, eventId);
    if (stored !== null) replay(stored.event, reports);
  }
  for (const report of await backgroundSince(since, now, target))
    replay(asEvent(report, knowledge), [report]);
  return watches.map((watch) => {
    const { alerts, withheld, ...one } = replays.get(watch.id) ?? emptyReplay(watch);
    const inOrder = { ...one, alerts: alerts.toSorted(byTime), withheld: withheld.toSorted(byTime) };
    return watch.times === null ? inOrder : oftenEnough(inOrder, watch.times, replayed);
  });
}

const emptyReplay = ({ id: watchId, minConfidence }: Watch): Replay => ({
  watchId,
  minConfidence,
  alerts: [],
  withheld: [],
  seldom: [],
});

/** Background that retells no event: it would have begun one, were it news. */
async function backgroundSince(since: string, now: Date, target: Target): Promise<Report[]> {
  const [articles, events] = [tableOf(target, "ArticlesTable"), tableOf(target, "EventsTable")];
  const seen = await findArticles(articles, {
    ...{ nameId: null, feedId: null, language: null, state: null },
    ...{ since: `${since}T00:00:00.000Z`, now: now.toISOString(), most: mostArticles },
  });
  const background = await findBackground({ articles, events }, seen);
  return background.flatMap(({ report, eventId }) => (eventId === null ? [report] : []));
}

/** What the report would be by itself; it goes by the report's id. */
const asEvent = (report: Report, knowledge: Knowledge): SecurityEvent =>
  foldEvent([report], { id: report.id, version: 1, updatedAt: report.firstSeenAt }, knowledge);

const byTime = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
