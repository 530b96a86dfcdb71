import type { Command } from "commander";
import { unratedFeeds } from "../../lambdas/feed/check-feeds.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { applyConfig, type Difference } from "../../lambdas/store/apply-config.ts";
import { readConfigFolder } from "../../lib/config-folder.ts";
import { complain, jsonLine, print } from "../../lib/terminal.ts";
import { onTarget, type TargetOptions, withTargetOptions } from "../target.ts";

export function addApply(program: Command): void {
  withTargetOptions(
    program
      .command("apply")
      .description(
        "make feeds, watches and subscriptions equal to a folder's feeds.json, watches.json, subscriptions.json",
      )
      .argument("<dir>", "the folder")
      .option("--dry-run", "check the files and show the differences, change nothing")
      .option("--json", "print the differences as JSON"),
  ).action(apply);
}

async function apply(
  dir: string,
  options: TargetOptions & { dryRun?: boolean; json?: boolean },
): Promise<void> {
  const files = readConfigFolder(dir);
  const differences = await onTarget(options, ({ documents, sns, outputs }) =>
    applyConfig(
      files,
      {
        feedsTable: outputs.FeedsTable,
        alertsTable: outputs.AlertsTable,
        alertTopicArn: outputs.AlertTopicArn,
      },
      { documents, sns, knowledge: loadKnowledge(), now: () => new Date(), dryRun: options.dryRun ?? false },
    ),
  );
  const unrated = unratedFeeds(files.feeds, "feeds.json").map(tellUnrated).join("");
  if (options.json === true) complain(unrated);
  print(options.json === true ? jsonLine(differences) : tell(differences, options.dryRun) + unrated);
}

/** Said at each apply, as long as nobody has judged the feed. */
const tellUnrated = (id: string) =>
  `${"unrated".padEnd(8)} ${"feeds.json".padEnd(20)} ${id}  (no reliability given: F; beside a publisher of A to E it counts for nothing)\n`;

function tell(differences: Difference[], dryRun = false): string {
  if (differences.length === 0) return "Nothing to change.\n";
  const lines = differences.map(
    ({ file, id, change, fields }) =>
      `${change.padEnd(8)} ${file.padEnd(20)} ${id}${fields.length > 0 ? `  (${fields.join(", ")})` : ""}`,
  );
  return `${lines.join("\n")}\n${dryRun ? "Nothing was changed (--dry-run)." : "Done; functions read it within 60 seconds."}\n`;
}
