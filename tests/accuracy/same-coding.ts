import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { evaluationTexts, ownTexts, type SampleText } from "./sample-texts.ts";

/**
 * `npm run same-coding -- REV`: codes every text of the suite, and of the evaluation sets when VEDETTE_EVAL_DIR names
 * their folder, once as the revision does and once as the work tree does, and fails when one report differs.
 */
const [revision] = process.argv.slice(2);
if (revision === undefined) {
  process.stderr.write("Which revision? npm run same-coding -- REV\n");
  process.exit(2);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
const script = fileURLToPath(new URL("code-texts.ts", import.meta.url));
const folder = process.env["VEDETTE_EVAL_DIR"] ?? "";
const samples: SampleText[] = [...ownTexts(), ...(folder === "" ? [] : evaluationTexts(folder))];

const codedSchema = v.object({
  id: v.string(),
  reports: v.array(v.unknown()),
  inPart: v.nullable(v.string()),
});
type Coded = v.InferOutput<typeof codedSchema>;

const temporary = mkdtempSync(join(tmpdir(), "vedette-same-coding-"));
const before = join(temporary, "before");
const git = (...words: string[]) =>
  execFileSync("git", words, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
const texts = join(temporary, "texts.json");
writeFileSync(texts, JSON.stringify(samples));

function coded(tree: string): Coded[] {
  const answer = execFileSync(process.execPath, ["--import", "tsx", script, tree, texts], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 29,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return answer
    .trim()
    .split("\n")
    .map((line) => check(codedSchema, JSON.parse(line), `the coding in ${tree}`));
}

try {
  git("worktree", "add", "--detach", before, revision);
  symlinkSync(join(root, "node_modules"), join(before, "node_modules"));
  const [old, now] = [coded(before), coded(root)];
  let different = 0;
  for (const [n, sample] of samples.entries()) {
    const [a, b] = [JSON.stringify(old[n]?.reports), JSON.stringify(now[n]?.reports)];
    if (a === b) continue;
    different += 1;
    process.stdout.write(`${sample.id}\n  before ${a}\n  now    ${b}\n`);
  }
  const inPart = now.filter((one) => one.inPart !== null);
  for (const one of inPart) process.stdout.write(`${one.id} ${one.inPart}\n`);
  process.stdout.write(
    `${samples.length} texts, ${now.reduce((sum, { reports }) => sum + reports.length, 0)} reports: ` +
      `${different} coded otherwise than in ${revision}, ${inPart.length} in part\n`,
  );
  process.exitCode = different > 0 || inPart.length > 0 ? 1 : 0;
} finally {
  git("worktree", "remove", "--force", before);
  rmSync(temporary, { recursive: true });
}
