import type { Command } from "commander";
import { unratedFeeds } from "../../lambdas/feed/check-feeds.ts";
import { applyConfig, configFiles, type Difference } from "../../lambdas/store/apply-config.ts";
import { readConfigFolder } from "../../lib/config-folder.ts";
import { complain, jsonLine, print } from "../../lib/terminal.ts";
import { askFirst } from "../ask-first.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { onTarget, type TargetOptions, withTargetOptions } from "../target.ts";
import { tellDifferences } from "../tell-differences.ts";

interface ApplyOptions extends TargetOptions {
  prune?: boolean;
  dryRun?: boolean;
  yes?: boolean;
  json?: boolean;
}

export function addApply(program: Command): void {
  withTargetOptions(
    program
      .command("apply")
      .description(
        "add and change feeds, watches and subscribers as a folder's feeds.json, watches.json and, if there is one, subscriptions.json say",
      )
      .argument("<dir>", "the folder")
      .option("--prune", "also remove what is stored and not in the files; a missing file removes nothing")
      .option("--dry-run", "check the files and show the differences, change nothing")
      .option("--yes", "do not ask before something is removed")
      .option("--json", "print the differences as JSON"),
  ).action(apply);
}

async function apply(dir: string, options: ApplyOptions): Promise<void> {
  const files = readConfigFolder(dir);
  const prune = options.prune === true ? configFiles : [];
  await onTarget(options, async ({ documents, outputs, ...clients }) => {
    const sns = await clients.sns();
    const target = {
      feedsTable: outputs.FeedsTable,
      alertsTable: outputs.AlertsTable,
      alertTopicArn: outputs.AlertTopicArn,
    };
    const knowledge = await openKnowledge();
    const run = (dryRun: boolean) =>
      applyConfig(files, target, { documents, sns, knowledge, now: () => new Date(), dryRun, prune });
    const planned = await run(true);
    const unrated = unratedFeeds(files.feeds, "feeds.json").map(tellUnrated).join("");
    if (options.json !== true) print(tellDifferences(planned) + unrated);
    else complain(unrated);
    const isDone = options.dryRun !== true && (await mayGoOn(planned, options)) && (await run(false));
    if (options.json === true) print(jsonLine(planned));
    else if (planned.some(({ change }) => change !== "kept"))
      print(isDone ? "Done; functions read it within 60 seconds.\n" : "Nothing was changed.\n");
  });
}

/** Whatever is removed must be meant. @throws {BadInput} when nobody is there to be asked. */
async function mayGoOn(planned: readonly Difference[], options: ApplyOptions): Promise<boolean> {
  const removed = planned.filter(({ change }) => change === "removed").length;
  return removed === 0 || askFirst(`${removed} would be removed`, options);
}

/** Said at each apply, as long as nobody has judged the feed. */
const tellUnrated = (id: string) =>
  `${"unrated".padEnd(8)} ${"feeds.json".padEnd(20)} ${id}  (no reliability given: F; beside a publisher of A to E it counts for nothing)\n`;
