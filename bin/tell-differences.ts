import type { Difference } from "../lambdas/store/apply-config.ts";

/** Each entry in which files and store differ, and how many: "+3 ~2 -9". */
export function tellDifferences(differences: readonly Difference[]): string {
  const count = (of: Difference["change"]) => differences.filter(({ change }) => change === of).length;
  const kept = differences.filter(({ change }) => change === "kept");
  const changing = differences.filter(({ change }) => change !== "kept");
  return [
    ...changing.map(({ file, id, change, fields }) => {
      const which = fields.length > 0 ? `  (${fields.join(", ")})` : "";
      return `${change.padEnd(8)} ${file.padEnd(20)} ${id}${which}`;
    }),
    ...kept.map(({ file, id }) => `${"kept".padEnd(8)} ${file.padEnd(20)} ${id}  (not in the file)`),
    ...(kept.length > 0 ? [`--prune removes what is kept: ${kept.length}`] : []),
    changing.length === 0
      ? "Nothing to change."
      : `+${count("added")} ~${count("changed")} -${count("removed")}`,
    "",
  ].join("\n");
}
