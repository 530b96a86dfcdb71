import { Argument, Command } from "commander";
import { print } from "../../lib/terminal.ts";
import { completionScript, type Shell, shells, type Words } from "../completion-script.ts";

export function addCompletion(program: Command): void {
  program
    .command("completion")
    .description("a script that lets a shell complete commands and options")
    .addArgument(new Argument("<shell>", "for which shell").choices(shells))
    .addHelpText(
      "after",
      `
bash:  source <(vedette completion bash)
zsh:   source <(vedette completion zsh)
fish:  vedette completion fish | source`,
    )
    .action(async (shell: Shell) => {
      // All of them: an option that no command has would be completed in vain.
      const { commands } = await import("../commands.ts");
      const all = new Command();
      for (const { add } of Object.values(commands).flat()) (await add())(all);
      print(completionScript(shell, wordsOf(all, [])));
    });
}

/** What may follow each command and subcommand. */
const wordsOf = (command: Command, path: readonly string[]): Words[] => [
  {
    path,
    words: [
      ...command.commands.map((one) => one.name()),
      ...command.options.flatMap(({ long }) => long ?? []),
      "--help",
    ],
  },
  ...command.commands.flatMap((one) => wordsOf(one, [...path, one.name()])),
];
