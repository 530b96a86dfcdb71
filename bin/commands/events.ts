import { type Command, Option } from "commander";
import { modalitySchema, ploverClasses } from "../../lambdas/reports/plover.ts";
import { withListOptions, withZone } from "../list-options.ts";
import { timesSaid } from "../read-time.ts";
import { withTargetOptions } from "../target.ts";
import { withWordOptions } from "../who-says.ts";

export function addEvents(program: Command): void {
  const events = program.command("events").enablePositionalOptions();
  withListOptions(
    withTargetOptions(
      events
        .description("list stored events, the latest first, also those planned for days to come")
        .option("--actor <name>", "with this actor as source or target: an id or any name of the dictionary")
        .option("--place <name>", "in this place, province or country: an id, a name or an ISO code")
        .option("--class <class>", `of this class: ${ploverClasses.join(", ")}`)
        .addOption(new Option("--modality <modality>", "told so").choices([...modalitySchema.options]))
        .option("--severity <n>", "this grave and more, 1 to 5")
        .option("--since <when>", `from this day on: ${timesSaid}`, "7d")
        .option("--until <when>", "up to this day, as --since; however far ahead when left out")
        .option("--follow", "go on, and print each event that comes"),
    ),
    ["when", "severity", "who", "where"],
  ).action(async (options) => (await import("../list-events.ts")).listEvents(options));
  withZone(
    withTargetOptions(
      events
        .command("show")
        .description("an event: what its reports say, word for word, where they differ, and who was alerted")
        .argument("<events...>", "ids, or how they begin; - reads them from standard input")
        .option("--arithmetic", "also why each report belongs to it, part by part")
        .option("--json", "print JSON"),
    ),
  ).action(async (given, options) => (await import("../show-event.ts")).showEvents(given, options));
  withWord(
    events
      .command("split")
      .description(
        "take articles out of an event: their reports begin or join others, now and when coded again; undoes a join",
      )
      .argument("<event>", "the event's id, or how it begins")
      .argument(
        "<articles...>",
        "ids of articles (a-…) or of their reports (a-….0), or how they begin; - reads them from standard input",
      ),
  ).action(async (event, articles, options) =>
    (await import("../correct-event.ts")).splitEvent(event, articles, options),
  );
  withWord(
    events
      .command("join")
      .description(
        "two events are one happening: the second takes the first one's reports, now and when coded again; undoes a split",
      )
      .argument("<event>", "the event that ends, by its id or how it begins")
      .argument("<into>", "the event that takes its reports"),
  ).action(async (event, into, options) =>
    (await import("../correct-event.ts")).joinEvent(event, into, options),
  );
}

const withWord = (command: Command) => withWordOptions(withTargetOptions(command));
