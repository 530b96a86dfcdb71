import type { Command } from "commander";
import { reigningSilence } from "../../lambdas/alerts/recurring-silence.ts";
import type { Watch } from "../../lambdas/alerts/watch.ts";
import { BadInput } from "../../lambdas/check.ts";
import { allWatches, deleteSilence, putSilence, silencesAt } from "../../lambdas/store/alerts.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { moment } from "../clock.ts";
import { knownWatch } from "../known-watch.ts";
import { withZone } from "../list-options.ts";
import { readAhead } from "../read-time.ts";
import { layOut, until as untilThen } from "../table.ts";
import { onTarget, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";

interface SilenceOptions extends TargetOptions {
  watch?: string;
  until?: string;
  note: string;
  end?: boolean;
  json?: boolean;
}

export function addSilence(program: Command): void {
  withZone(
    withTargetOptions(
      program
        .command("silence")
        .description(
          "hold a watch's alerts back for a while, to be told in one summary when it ends; without --watch: list",
        )
        .option("--watch <id>", "which watch")
        .option("--until <when>", "until then: 90m, 36h, 2d, 3w from now, tomorrow, a date or a time")
        .option("--note <text>", "why, for others to read", "")
        .option("--end", "end the watch's silence now")
        .option("--json", "print JSON"),
    ),
  ).action(silence);
}

async function silence(options: SilenceOptions): Promise<void> {
  const now = new Date();
  const { watch: given, end, note } = options;
  if (given !== undefined && (options.until === undefined) !== (end === true))
    throw new BadInput("the command line", ["Expected --until WHEN, or --end, beside --watch"]);
  const until = options.until === undefined ? null : readAhead(options.until, "--until", now);
  await onTarget(options, async (target) => {
    const alerts = tableOf(target, "AlertsTable");
    const watchId = given === undefined ? undefined : (await knownWatch(target, given)).id;
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
