import type { Command } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { type LookedUp, lookUpName } from "../look-up-name.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { colourCodes, type Paint, paintFor } from "../paint.ts";
import { layOut } from "../table.ts";

export function addLookup(program: Command): void {
  program
    .command("lookup")
    .description("say which actors and places a name stands for, and through which spelling")
    .argument("<name...>", "the name, as it stands in a text")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      `
Keys: exact, letter by letter; folded, but for case, marks and articles; skeleton, another transliteration.
Exit code 1 when nothing bears the name.`,
    )
    .action(lookup);
}

async function lookup(words: readonly string[], { json }: { json?: boolean }): Promise<void> {
  const name = words.join(" ").trim();
  if (name === "") throw new BadInput("the command line", ["Expected a name, found nothing"]);
  const answer = lookUpName(name, await openKnowledge());
  const paint = paintFor(process.stdout.isTTY === true, process.env);
  print(json === true ? jsonLine({ name, ...answer }) : tellLookedUp(name, answer, paint), colourCodes);
  if (answer.found.length === 0) process.exitCode = 1;
}

/** Rows shown; a name like Santa Cruz is borne by hundreds of towns. */
const mostRows = 20;

export function tellLookedUp(name: string, { found, nearest }: LookedUp, paint: Paint): string {
  if (found.length === 0) {
    const suggest = (kind: string, ids: readonly string[]) =>
      ids.length === 0 ? "" : `  ${kind}  ${ids.join(", ")}\n`;
    return `Nothing is known by the name "${name}". Nearest to it:\n${suggest("actors", nearest.actors)}${suggest("places", nearest.places)}`;
  }
  const rows = found
    .slice(0, mostRows)
    .map(({ kind, id, alias, key, condition, about }) => [
      kind,
      id,
      condition === "" ? key : `${key}, ${condition}`,
      alias,
      about,
    ]);
  const [header = "", ...lines] = layOut(["kind", "id", "key", "alias", "what"], rows).trimEnd().split("\n");
  const shown = lines.map((line, n) => paint(line, found[n]?.kind === "actor" ? "red" : "green"));
  const more = found.length - rows.length;
  return `${[paint(header, "dim"), ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join("\n")}\n`;
}
