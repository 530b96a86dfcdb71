import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { BadInput } from "../lambdas/check.ts";
import { complain } from "../lib/terminal.ts";
import { commands } from "./commands.ts";
import { glossary } from "./glossary.ts";
import { broken } from "./lines.ts";
import { messageOf } from "./message-of.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** What holds for all commands. */
const notes = [
  "Wherever an id is asked for, its beginning is enough where no other begins so, and - reads ids from standard input.",
  "Times: 90m, 36h, 2d, 3w; today, yesterday, tomorrow; 2026-11-30 or 2026-11-30T08:00, by the clocks of --zone.",
  "Commands act on the local run in --data (default .vedette), or on AWS with --stack NAME.",
  "Exit codes: 0 done; 1 it went wrong, with the reason on stderr; 2 the command line or an input is at fault.",
];

/** Runs what these words of a command line ask for. @returns its exit code, as `vedette --help` explains them. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const program = new Command("vedette")
    .description("Security events out of news feeds, and alerts when watched actors or places appear.")
    .version(`vedette ${version}`, "-V, --version", "print the version")
    .helpCommand(false)
    // A command's subcommands have options of the same names.
    .enablePositionalOptions()
    .showHelpAfterError("(vedette --help lists the commands, vedette COMMAND --help its options)")
    // Before the commands are added: they take it over.
    .exitOverride();

  // The one that is asked for alone: to load them all takes a second. For the list their names are enough.
  const asked = Object.values(commands)
    .flat()
    .find(({ names }) => names.includes(args[0] ?? ""));
  if (asked !== undefined) (await asked.add())(program);
  else
    for (const [heading, listed] of Object.entries(commands))
      for (const { names, says } of listed)
        for (const [at, name] of names.entries())
          program
            .command(name)
            .summary(says[at] ?? "")
            .helpGroup(heading);

  const width = program.configureOutput().getOutHelpWidth?.() ?? 80;
  const said = notes.map((note) => broken(note, width)).join("\n");
  program.addHelpText("after", `\n${said}\n\n${glossary(width)}\n`);

  try {
    process.exitCode = 0;
    await program.parseAsync(args, { from: "user" });
    // A command may say so itself that it went wrong.
    return Number(process.exitCode);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    complain(`vedette: ${messageOf(error)}\n`);
    return error instanceof BadInput ? 2 : 1;
  }
}
