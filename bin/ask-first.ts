import { BadInput } from "../lambdas/check.ts";
import { askOnTerminal, isOnTerminal } from "../lib/terminal.ts";

/** Where a question can be put to a person, if anywhere. */
export interface Asking {
  isOnTerminal: boolean;
  ask: (question: string) => Promise<string>;
}

const terminal: Asking = { isOnTerminal: isOnTerminal(), ask: askOnTerminal };

/**
 * Asks before something is lost, where somebody can answer; elsewhere `--yes` must have been said.
 * @returns whether to go on; else the command ends as one that failed. @throws {BadInput} when nobody is there to be asked.
 */
export async function askFirst(
  loss: string,
  { yes = false }: { yes?: boolean },
  asking: Asking = terminal,
): Promise<boolean> {
  if (yes) return true;
  if (!asking.isOnTerminal)
    throw new BadInput("the command line", [
      `${loss}, and nobody is here to be asked: say --yes if it is meant`,
    ]);
  const goesOn = /^y(?:es)?$/i.test((await asking.ask(`${loss}. Go on? [y/N] `)).trim());
  if (!goesOn) process.exitCode = 1;
  return goesOn;
}
