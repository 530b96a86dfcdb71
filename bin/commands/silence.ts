import type { Command } from "commander";
import { reigningSilence } from "../../lambdas/alerts/recurring-silence.ts";
import type { Watch } from "../../lambdas/alerts/watch.ts";
import { BadInput } from "../../lambdas/check.ts";
import { allWatches, deleteSilence, putSilence, silencesAt } from "../../lambdas/store/alerts.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { moment } from "../lines.ts";
import { readUntil } from "../read-time.ts";
import { layOut, until as untilThen } from "../table.ts";
import { onTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";

interface SilenceOptions extends TargetOptions {
  watch?: string;
  until?: string;
  note: string;
  end?: boolean;
  json?: boolean;
}

export function addSilence(program: Command): void {
  withTargetOptions(
    program
      .command("silence")
      .description(
        "hold a watch's alerts back for a while, to be told in one summary when it ends; without --watch: list",
      )
      .option("--watch <id>", "which watch")
      .option("--until <when>", "until then: a time, as 2026-11-30T08:00Z, or 90m, 8h, 2d from now")
      .option("--note <text>", "why, for others to read", "")
      .option("--end", "end the watch's silence now")
      .option("--json", "print JSON"),
  ).action(silence);
}

async function silence(options: SilenceOptions): Promise<void> {
  const now = new Date();
  const { watch: watchId, end, note } = options;
  if (watchId !== undefined && (options.until === undefined) !== (end === true))
    throw new BadInput("the command line", ["Expected --until WHEN, or --end, beside --watch"]);
  const until = options.until === undefined ? null : readUntil(options.until, now);
  await onTarget(options, async (target) => {
    const alerts = tableOf(target, "AlertsTable");
    if (watchId !== undefined) await knownWatch(target, watchId);
    if (watchId !== undefined && until !== null)
      await putSilence(alerts, { watchId, until, since: now.toISOString(), note });
    if (watchId !== undefined && end === true) await deleteSilence(alerts, watchId);
    const silences = await silencesAt(alerts, now.toISOString());
    if (options.json === true) {
      print(jsonLine(silences));
      return;
    }
    if (silences.length === 0) print("No watch is silenced.\n");
    else
      print(
        layOut(
          ["WATCH", "UNTIL", "", "NOTE"],
          silences.map((one) => [one.watchId, moment(one.until), untilThen(one.until, now), one.note]),
        ),
      );
    print(tellWeekly(await allWatches(alerts), now));
  });
}

/** Silences that come every week, by the watches themselves. */
function tellWeekly(watches: readonly Watch[], now: Date): string {
  const weekly = watches.filter(({ silences }) => silences.length > 0);
  if (weekly.length === 0) return "";
  const rows = weekly.flatMap((watch) => {
    const until = reigningSilence(watch, new Map(), now)?.until ?? null;
    const reigns = until === null ? "" : `silent now, ends ${untilThen(until, now)}`;
    return watch.silences.map(({ every, zone }, at) => [
      watch.id,
      `${every} ${zone}`,
      at === 0 ? reigns : "",
    ]);
  });
  return `\n${layOut(["WATCH", "EVERY WEEK", ""], rows)}`;
}

/** @throws {BadInput} when there is no such watch, with those that there are. */
export async function knownWatch(target: Target, watchId: string) {
  const watches = await allWatches(tableOf(target, "AlertsTable"));
  const found = watches.find(({ id }) => id === watchId);
  if (found === undefined)
    throw new BadInput("--watch", [
      `there is no watch "${watchId}"; there are ${watches.map(({ id }) => id).join(", ") || "none"}`,
    ]);
  return found;
}
