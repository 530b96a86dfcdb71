import type { Command } from "commander";
import { checkWatches } from "../../lambdas/alerts/check-watches.ts";
import { indexWatches } from "../../lambdas/alerts/index-watches.ts";
import { type Replayed, replayWatch } from "../../lambdas/alerts/replay-watch.ts";
import type { Watch } from "../../lambdas/alerts/watch.ts";
import { BadInput } from "../../lambdas/check.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { getEventWithReports } from "../../lambdas/store/events.ts";
import { findEvents } from "../../lambdas/store/find-events.ts";
import { groupBy } from "../../lambdas/store/group-by.ts";
import { readJsonFile } from "../../lib/read-json-file.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { readSince } from "../read-options.ts";
import { onTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";

interface WatchTestOptions extends TargetOptions {
  since: string;
  watch?: string;
  json?: boolean;
}

export function addWatch(program: Command): void {
  const watch = program.command("watch").description("watches before they are applied");
  withTargetOptions(
    watch
      .command("test")
      .description(
        "run watches over stored events and print the alerts that they would have sent, day by day",
      )
      .argument("<file>", "a watches.json, or one watch")
      .option("--since <when>", "over events from this day on: a date, or days back, as 30d", "30d")
      .option("--watch <id>", "only this one of the file")
      .option("--json", "print JSON"),
  ).action(testWatches);
}

async function testWatches(file: string, options: WatchTestOptions): Promise<void> {
  const knowledge = loadKnowledge();
  const content = readJsonFile(file);
  const all = checkWatches(Array.isArray(content) ? content : [content], file, knowledge);
  const watches = all.filter(({ id }) => options.watch === undefined || id === options.watch);
  if (watches.length === 0)
    throw new BadInput("--watch", [
      `${file} has no watch "${options.watch}"; it has ${all.map(({ id }) => id).join(", ")}`,
    ]);
  const now = new Date();
  const since = readSince(options.since, now);
  await onTarget(options, async (target) => {
    const results = await replayAll(watches, since, now, target, knowledge);
    print(
      options.json === true ? jsonLine(results) : results.map((result) => tell(result, since)).join("\n"),
    );
  });
}

interface Result {
  watchId: string;
  alerts: Replayed[];
}

async function replayAll(
  watches: readonly Watch[],
  since: string,
  now: Date,
  target: Target,
  knowledge: Knowledge,
): Promise<Result[]> {
  const events = tableOf(target, "EventsTable");
  const until = new Date(now.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
  const found = await findEvents(events, { actorId: null, place: null, ploverClass: null, since, until });
  const results = new Map<string, Replayed[]>(watches.map(({ id }) => [id, []]));
  const watchesFor = indexWatches(watches, knowledge);
  for (const { eventId } of found) {
    const { stored, reports } = await getEventWithReports(events, eventId);
    if (stored === null) continue;
    for (const watch of watchesFor(stored.event))
      results.get(watch.id)?.push(...replayWatch(stored.event, reports, watch, knowledge));
  }
  return [...results].map(([watchId, alerts]) => ({
    watchId,
    alerts: alerts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  }));
}

function tell({ watchId, alerts }: Result, since: string): string {
  const days = groupBy(alerts, ({ at }) => at.slice(0, 10));
  const count = alerts.length === 1 ? "1 alert" : `${alerts.length} alerts`;
  return [
    `${watchId}: ${count} since ${since}${alerts.length === 0 ? "" : `, on ${days.length} ${days.length === 1 ? "day" : "days"}`}`,
    ...days.flatMap((ofDay) => [
      "",
      `  ${ofDay[0]?.at.slice(0, 10)}  ${ofDay.length}`,
      ...ofDay.flatMap(tellAlert),
    ]),
    "",
  ].join("\n");
}

function tellAlert({ at, kind, severity, said, changed, why, eventId }: Replayed): string[] {
  const update = changed.length > 0 ? `UPDATE ${changed.join("; ")}: ` : "";
  const summed = kind === "summary" ? " (in a summary)" : "";
  return [
    `    ${at.slice(11, 16)}  severity ${severity}  ${update}${said}${summed}`,
    `           ${eventId}: ${why.join("; ")}`,
  ];
}
