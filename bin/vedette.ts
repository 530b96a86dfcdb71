import { readFileSync } from "node:fs";
import { Command } from "commander";
import { BadInput } from "../lambdas/check.ts";
import { complain } from "../lib/terminal.ts";
import { commands } from "./commands.ts";
import { glossary } from "./glossary.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const program = new Command("vedette")
  .description("Security events out of news feeds, and alerts when watched actors or places appear.")
  .version(`vedette ${version}`, "-V, --version", "print the version")
  .helpCommand(false)
  // A command's subcommands have options of the same names.
  .enablePositionalOptions()
  .showHelpAfterError("(vedette --help lists the commands, vedette COMMAND --help its options)")
  // Before the commands are added: they take it over.
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

// The one that is asked for alone: to load them all takes a second. For the list their names are enough.
const asked = Object.values(commands)
  .flat()
  .find(({ names }) => names.includes(process.argv[2] ?? ""));
if (asked !== undefined) (await asked.add())(program);
else
  for (const [heading, listed] of Object.entries(commands))
    for (const { names, says } of listed)
      for (const [at, name] of names.entries())
        program
          .command(name)
          .summary(says[at] ?? "")
          .helpGroup(heading);

program.addHelpText(
  "after",
  `
Wherever an id is asked for, its beginning is enough where no other begins so, and - reads ids from standard input.
Times: 90m, 36h, 2d, 3w; today, yesterday, tomorrow; 2026-11-30 or 2026-11-30T08:00, by the clocks of --zone.
Commands act on the local run in --data (default .vedette), or on AWS with --stack NAME.
Exit codes: 0 done; 1 it went wrong, with the reason on stderr; 2 the command line or an input is at fault.

${glossary}
`,
);

try {
  await program.parseAsync();
} catch (error) {
  const told = error instanceof Error ? error.message : String(error);
  complain(`vedette: ${told}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}
