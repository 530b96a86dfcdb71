import { Command } from "commander";
import { BadInput } from "../lambdas/check.ts";
import { ensureKnowledge } from "../lib/knowledge/ensure-knowledge.ts";
import { complain } from "../lib/terminal.ts";

/** Each command's names and the file that says what it does. */
const commands: readonly { names: readonly string[]; add: () => Promise<(program: Command) => void> }[] = [
  { names: ["ingest"], add: async () => (await import("./commands/ingest.ts")).addIngest },
  { names: ["events"], add: async () => (await import("./commands/events.ts")).addEvents },
  { names: ["articles"], add: async () => (await import("./commands/articles.ts")).addArticles },
  { names: ["feeds"], add: async () => (await import("./commands/feeds.ts")).addFeeds },
  { names: ["why"], add: async () => (await import("./commands/why.ts")).addWhy },
  { names: ["feedback"], add: async () => (await import("./commands/feedback.ts")).addFeedback },
  { names: ["silence"], add: async () => (await import("./commands/silence.ts")).addSilence },
  { names: ["watch"], add: async () => (await import("./commands/watch.ts")).addWatch },
  {
    names: ["subscribe", "unsubscribe", "subscriptions", "confirm"],
    add: async () => (await import("./commands/subscriptions.ts")).addSubscriptions,
  },
  { names: ["alerts"], add: async () => (await import("./commands/alerts.ts")).addAlerts },
  { names: ["alert"], add: async () => (await import("./commands/alert.ts")).addAlert },
  { names: ["actors"], add: async () => (await import("./commands/actors.ts")).addActors },
  { names: ["apply"], add: async () => (await import("./commands/apply.ts")).addApply },
  { names: ["explain"], add: async () => (await import("./commands/explain.ts")).addExplain },
  { names: ["lookup"], add: async () => (await import("./commands/lookup.ts")).addLookup },
  { names: ["reader"], add: async () => (await import("./commands/reader.ts")).addReader },
  { names: ["code"], add: async () => (await import("./commands/code.ts")).addCode },
  { names: ["parse-feed"], add: async () => (await import("./commands/parse-feed.ts")).addParseFeed },
  { names: ["extract-text"], add: async () => (await import("./commands/extract-text.ts")).addExtractText },
];

const program = new Command("vedette")
  .description("Security events out of news feeds, and alerts when watched actors or places appear.")
  .helpCommand(false)
  // A command's subcommands have options of the same names.
  .enablePositionalOptions()
  .showHelpAfterError("(vedette --help lists the commands, vedette COMMAND --help its options)")
  // Before the commands are added: they take it over.
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

// The one that is asked for alone: to load them all takes a second. For the list of commands they all are.
const asked = commands.filter(({ names }) => names.includes(process.argv[2] ?? ""));
for (const { add } of asked.length > 0 ? asked : commands) (await add())(program);

program.addHelpText(
  "after",
  `
Commands act on the local run in --data (default .vedette), or on AWS with --stack NAME.
Exit codes: 0 done; 1 it went wrong, with the reason on stderr; 2 the command line or an input is at fault.`,
);

try {
  await ensureKnowledge();
  await program.parseAsync();
} catch (error) {
  const told = error instanceof Error ? error.message : String(error);
  complain(`vedette: ${told}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
