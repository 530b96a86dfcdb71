import { rmSync, writeFileSync } from "node:fs";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { codedPath, isSame, readGolden, slugs } from "./read-golden.ts";

// Writes what is coded today beside what a reader would code, for review as a diff.
await ensureKnowledge();
const folders = slugs.map(readGolden);
for (const { slug, expected, coded } of folders) {
  if (isSame(coded, expected)) rmSync(codedPath(slug), { force: true });
  else writeFileSync(codedPath(slug), `${JSON.stringify(coded, null, 2)}\n`);
}
const right = folders.filter(({ coded, expected }) => isSame(coded, expected)).length;
process.stdout.write(
  `${right} of ${folders.length} golden articles are coded as a reader would code them.\n`,
);
