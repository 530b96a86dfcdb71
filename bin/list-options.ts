import { type Command, InvalidArgumentError, Option } from "commander";
import { goByZone } from "./clock.ts";
import { type Paint, paintFor } from "./paint.ts";
import { terminalWidth } from "./table.ts";

/** What all lists share. */
export interface ListOptions {
  limit?: number;
  sort: string;
  wide?: boolean;
  zone?: string;
  json?: boolean;
}

/** Rows of a list for people, when nothing else is asked for. */
const usualLimit = 100;

/** Adds the options that all lists share. `sorts`: by what the list can be sorted, the usual one first. */
export function withListOptions(command: Command, sorts: readonly [string, ...string[]]): Command {
  return withZone(command)
    .option("--limit <n>", `rows at most, or "all" (${usualLimit}; JSON: all)`, readLimit)
    .addOption(new Option("--sort <by>", "in this order").choices(sorts).default(sorts[0]))
    .option("--wide", "all columns, nothing cut or broken over lines")
    .option("--json", "print JSON instead of a table");
}

/** Adds `--zone`, which is heeded before the command does anything. */
export const withZone = (command: Command): Command =>
  command
    .option("--zone <zone>", "times by its clocks, as Asia/Beirut (those of this machine)")
    .hook("preAction", (_, asked) => goByZone(asked.opts<{ zone?: string }>().zone));

function readLimit(text: string): number {
  if (text === "all") return Number.POSITIVE_INFINITY;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError('Expected a number from 1 on, or "all".');
  return limit;
}

export const limitOf = ({ limit, json }: Pick<ListOptions, "limit" | "json">): number =>
  limit ?? (json === true ? Number.POSITIVE_INFINITY : usualLimit);

/** What a list is written for. */
export interface Screen {
  width: number;
  paint: Paint;
}

export const screenOf = ({ wide }: { wide?: boolean } = {}): Screen => ({
  width: wide === true ? Number.POSITIVE_INFINITY : terminalWidth(),
  paint: paintFor(process.stdout.isTTY === true, process.env),
});
