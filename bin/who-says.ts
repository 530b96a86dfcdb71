import { userInfo } from "node:os";
import type { Command } from "commander";
import { BadInput } from "../lambdas/check.ts";

/** What every word of an analyst says of itself: who says it, and whether it is told at once. */
export interface WordOptions {
  by?: string;
  tell?: boolean;
}

export function withWordOptions(command: Command): Command {
  return command
    .option("--by <name>", "who says so; VEDETTE_USER, or your account's name, when left out")
    .option("--tell", "tell whom it concerns at once; when left out nobody is paged for it");
}

/** @throws {BadInput} when the name is no name. */
export function wordOf({ by, tell = false }: WordOptions, now: Date) {
  const name = (by ?? process.env["VEDETTE_USER"] ?? accountName()).trim();
  if (name === "" || name.length > 100)
    throw new BadInput("--by", ["Expected a name of 1 to 100 characters"]);
  return { by: name, tell, at: now.toISOString() };
}

/** Some containers run under a number that has no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return "somebody";
  }
}

/** What is done about those who were told something that no longer stands. */
export const sayTold = (tell: boolean): string =>
  tell
    ? "Whom it concerns is told.\n"
    : "Nobody is paged for it: whoever was told otherwise reads it in the next digest, or beside the next message.\n";
