import type { Command } from "commander";
import { jsonLine, print } from "../../lib/terminal.ts";
import { screenOf, withZone } from "../list-options.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { colourCodes } from "../paint.ts";
import { readIds } from "../read-ids.ts";
import { readWhy } from "../read-why.ts";
import { askTarget, type TargetOptions, withTargetOptions } from "../target.ts";
import { tellWhy, whyAsJson } from "../tell-why.ts";

interface WhyOptions extends TargetOptions {
  watch?: string;
  arithmetic?: boolean;
  json?: boolean;
}

export function addWhy(program: Command): void {
  withZone(
    withTargetOptions(
      program
        .command("why")
        .description(
          "why an event alerted, or why not: who was told what and when, what is held and by which rule, then each watch rule by rule, the nearest first",
        )
        .argument("<events...>", "ids, or how they begin; - reads them from standard input")
        .option("--watch <id>", "of this watch only; when left out, of all that it came near to")
        .option("--arithmetic", "also what made each report news or background, part by part")
        .option("--json", "print JSON"),
    ),
  ).action(why);
}

async function why(given: readonly string[], options: WhyOptions): Promise<void> {
  const ids = await readIds(given);
  const knowledge = await openKnowledge();
  const page = { ...screenOf(), hasArithmetic: options.arithmetic === true };
  await askTarget(options, async (target) => {
    for (const [at, id] of ids.entries()) {
      const found = await readWhy(target, id, options.watch, knowledge, new Date());
      if (options.json === true) print(jsonLine(whyAsJson(found)));
      else print(`${at > 0 ? "\n" : ""}${tellWhy(found, page)}\n`, colourCodes);
    }
  });
}
