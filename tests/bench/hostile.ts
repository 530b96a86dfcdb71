import { layOut } from "../../bin/table.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { hostileDoorRows } from "./hostile-doors.ts";
import { codedShapes, ordinaryProse } from "./hostile-texts.ts";

/** Something that hostile input is given to: its figures as rows of what, figure, target. */
export interface Suite {
  name: string;
  rows: () => Promise<string[][]> | string[][];
}

/** One place to add a suite. */
export const suites: readonly Suite[] = [
  { name: "coder", rows: codedShapes },
  { name: "ordinary prose", rows: ordinaryProse },
  { name: "doors", rows: hostileDoorRows },
];

/** `npm run bench:hostile [-- NAME …]`: what hostile input costs at most, by steps and by processor time. */
await ensureKnowledge();
const wanted = process.argv.slice(2);
for (const { name, rows } of suites) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`${layOut([name, "figure", "to reach"], await rows())}\n`);
}
