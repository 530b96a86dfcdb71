import type { Command } from "commander";
import { withZone } from "../list-options.ts";
import { timesSaid } from "../read-time.ts";
import { withTargetOptions } from "../target.ts";

export function addWatch(program: Command): void {
  const watch = program.command("watch").description("watches as applied, and before they are");
  withTargetOptions(
    watch
      .command("list")
      .description("the watches as applied, who follows each, and what they hold back")
      .option("--json", "print JSON, whole watches"),
  ).action(async (options) => (await import("../list-watches.ts")).listWatches(options));
  withZone(
    withTargetOptions(
      watch
        .command("show")
        .description("what a watch asks for, who follows it, and whether it is silent")
        .argument("<watch>", "its id, or how it begins")
        .option("--json", "print JSON"),
    ),
  ).action(async (given, options) => (await import("../list-watches.ts")).showWatch(given, options));
  withTargetOptions(
    watch
      .command("add")
      .description("add a watch, or change the one of that id; a file stays what it is")
      .argument(
        "<what>",
        "a watches.json, one watch as JSON, - for standard input, or an id, with what it asks for:",
      )
      .option("--title <title>", "what it is called in messages")
      .option("--actor <names...>", "one of these actors")
      .option("--place <names...>", "in one of these places: names, or ISO codes of countries")
      .option("--class <classes...>", "of these classes only")
      .option("--min-severity <n>", "this grave and more, 1 to 5"),
  ).action(async (what, options) => (await import("../change-watches.ts")).addWatches(what, options));
  withTargetOptions(
    watch
      .command("remove")
      .description("remove a watch; asks first when somebody follows it")
      .argument("<watch>", "its id, or how it begins")
      .option("--yes", "do not ask"),
  ).action(async (given, options) => (await import("../change-watches.ts")).removeWatch(given, options));
  withZone(
    withTargetOptions(
      watch
        .command("test")
        .description(
          "run watches over stored events and print the alerts that they would have sent, day by day, and what confidence or standing alone kept from them",
        )
        .argument("<file>", "a watches.json, or one watch")
        .option("--since <when>", `over events from this day on: ${timesSaid}`, "30d")
        .option("--watch <id>", "only this one of the file")
        .option("--json", "print JSON"),
    ),
  ).action(async (file, options) => (await import("../test-watches.ts")).testWatches(file, options));
}
