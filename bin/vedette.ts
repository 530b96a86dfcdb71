import { Command } from "commander";
import { BadInput } from "../lambdas/check.ts";
import { complain } from "../lib/terminal.ts";
import { addActors } from "./commands/actors.ts";
import { addAlert } from "./commands/alert.ts";
import { addApply } from "./commands/apply.ts";
import { addArticles } from "./commands/articles.ts";
import { addCode } from "./commands/code.ts";
import { addEvents } from "./commands/events.ts";
import { addExplain } from "./commands/explain.ts";
import { addExtractText } from "./commands/extract-text.ts";
import { addFeedback } from "./commands/feedback.ts";
import { addFeeds } from "./commands/feeds.ts";
import { addIngest } from "./commands/ingest.ts";
import { addLookup } from "./commands/lookup.ts";
import { addParseFeed } from "./commands/parse-feed.ts";
import { addSilence } from "./commands/silence.ts";
import { addSubscriptions } from "./commands/subscriptions.ts";
import { addWatch } from "./commands/watch.ts";
import { addWhy } from "./commands/why.ts";

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

for (const add of [
  addIngest,
  addEvents,
  addArticles,
  addFeeds,
  addWhy,
  addFeedback,
  addSilence,
  addWatch,
  addSubscriptions,
  addAlert,
  addActors,
  addApply,
  addExplain,
  addLookup,
  addCode,
  addParseFeed,
  addExtractText,
])
  add(program);

program.addHelpText(
  "after",
  `
Commands act on the local run in --data (default .vedette), or on AWS with --stack NAME.
Exit codes: 0 done; 1 it went wrong, with the reason on stderr; 2 the command line or an input is at fault.`,
);

try {
  await program.parseAsync();
} catch (error) {
  const told = error instanceof Error ? error.message : String(error);
  complain(`vedette: ${told}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
