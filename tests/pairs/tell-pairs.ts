import { layOut } from "../../bin/table.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { type Judged, pairsNames, readPairs, scorePairs } from "./score-pairs.ts";

/**
 * `npm run pairs`: the open set by kind, with those that are wrong. `-- --set-aside`, `-- --fourth`: the sets that rules are not
 * made on, the counts alone.
 */
const name = pairsNames.find((one) => process.argv.includes(`--${one}`)) ?? "open";
await ensureKnowledge();
const pairs = readPairs(name);
const judged = scorePairs(pairs, loadKnowledge());

const count = (kind: string | null) => {
  const own = judged.filter((pair) => kind === null || pair.kind === kind);
  const right = own.filter((pair) => pair.right).length;
  return [
    kind ?? "all",
    String(own.length),
    String(right),
    String(own.filter(({ uncoded }) => uncoded).length),
  ];
};
const kinds = [...new Set(judged.map(({ kind }) => kind))];
process.stdout.write(layOut(["KIND", "PAIRS", "RIGHT", "ONE UNCODED"], [...kinds.map(count), count(null)]));
const joined = (of: readonly Judged[]) => of.filter(({ same, right }) => same === right).length;
const [same, apart] = [judged.filter((pair) => pair.same), judged.filter((pair) => !pair.same)];
process.stdout.write(
  `joined: ${joined(same)} of ${same.length} that are one, ${joined(apart)} of ${apart.length} that are two\n`,
);
if (name === "open")
  for (const { kind, a, b, uncoded } of judged.filter(({ right }) => !right))
    process.stdout.write(`wrong: ${kind} ${a} ${b}${uncoded ? " (one is not coded)" : ""}\n`);
