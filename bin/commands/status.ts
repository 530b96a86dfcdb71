import type { Command } from "commander";
import { jsonLine, print } from "../../lib/terminal.ts";
import { screenOf, withZone } from "../list-options.ts";
import { colourCodes } from "../paint.ts";
import { readStatus } from "../read-status.ts";
import { askTarget, isRunning, type TargetOptions, withTargetOptions } from "../target.ts";
import { tellStatus } from "../tell-status.ts";

export function addStatus(program: Command): void {
  withZone(
    withTargetOptions(
      program
        .command("status")
        .description(
          "how it all is on one screen: feeds, queues, alerts of the day, and what wants attention",
        )
        .option("--json", "print JSON"),
    ),
  )
    .addHelpText("after", "\nExit code 1 when something wants attention.")
    .action(status);
}

async function status(options: TargetOptions & { json?: boolean }): Promise<void> {
  const now = new Date();
  const runs = await isRunning(options);
  await askTarget(options, async (target) => {
    const found = { runs, ...(await readStatus(target, now)) };
    print(options.json === true ? jsonLine(found) : tellStatus(found, screenOf(), now), colourCodes);
    if (found.attention.length > 0) process.exitCode = 1;
  });
}
