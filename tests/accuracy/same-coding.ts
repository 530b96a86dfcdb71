import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { evaluationTexts, ownTexts, type SampleText } from "./sample-texts.ts";

/**
 * `npm run same-coding -- REV [own]`: codes every text of the suite, and of the evaluation sets when VEDETTE_EVAL_DIR names
 * their folder (not with `own`), once as the revision does and once as the work tree does, and fails when a report, or the
 * reason why a sentence has none, differs. What the revision came to is kept in node_modules/.cache for the next time.
 */
const [revision, only = ""] = process.argv.slice(2);
if (revision === undefined || !["", "own"].includes(only)) {
  process.stderr.write("Which revision? npm run same-coding -- REV [own]\n");
  process.exit(2);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
const script = fileURLToPath(new URL("code-texts.ts", import.meta.url));
const folder = only === "own" ? "" : (process.env["VEDETTE_EVAL_DIR"] ?? "");
const samples: SampleText[] = [...ownTexts(), ...(folder === "" ? [] : evaluationTexts(folder))];

const codedSchema = v.object({
  id: v.string(),
  coding: v.object({ reports: v.array(v.unknown()), silences: v.array(v.string()) }),
  inPart: v.nullable(v.string()),
});
type Coded = v.InferOutput<typeof codedSchema>;
const keptSchema = v.record(v.string(), codedSchema);

const git = (...words: string[]) =>
  execFileSync("git", words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
const temporary = mkdtempSync(join(tmpdir(), "vedette-same-coding-"));
const kept = join(root, "node_modules/.cache/vedette/same-coding", `${git("rev-parse", revision)}.json`);
const keyOf = (sample: SampleText) => createHash("sha256").update(JSON.stringify(sample)).digest("base64url");

function coded(tree: string, texts: readonly SampleText[]): Coded[] {
  if (texts.length === 0) return [];
  const file = join(temporary, "texts.json");
  writeFileSync(file, JSON.stringify(texts));
  const answer = execFileSync(process.execPath, ["--import", "tsx", script, tree, file], {
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

/** As the revision codes the samples: what is kept of it, and the rest coded now. */
function codedBefore(): Record<string, Coded> {
  const known = existsSync(kept) ? check(keptSchema, JSON.parse(readFileSync(kept, "utf8")), kept) : {};
  const missing = samples.filter((sample) => known[keyOf(sample)] === undefined);
  if (missing.length === 0) return known;
  const tree = join(temporary, "before");
  git("worktree", "add", "--quiet", "--detach", tree, revision ?? "");
  try {
    symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
    for (const [n, one] of coded(tree, missing).entries()) {
      const sample = missing[n];
      if (sample !== undefined) known[keyOf(sample)] = one;
    }
  } finally {
    git("worktree", "remove", "--force", tree);
  }
  mkdirSync(join(kept, ".."), { recursive: true });
  rmSync(kept, { force: true });
  writeFileSync(kept, JSON.stringify(known));
  return known;
}

try {
  const old = codedBefore();
  const now = coded(root, samples);
  let different = 0;
  for (const [n, sample] of samples.entries()) {
    const [a, b] = [JSON.stringify(old[keyOf(sample)]?.coding), JSON.stringify(now[n]?.coding)];
    if (a === b) continue;
    different += 1;
    process.stdout.write(`${sample.id}\n  before ${a}\n  now    ${b}\n`);
  }
  const reports = now.reduce((sum, { coding }) => sum + coding.reports.length, 0);
  const inPart = now.filter((one) => one.inPart !== null);
  for (const one of inPart) process.stdout.write(`${one.id} ${one.inPart}\n`);
  process.stdout.write(
    `${samples.length} texts, ${reports} reports: ` +
      `${different} coded otherwise than in ${revision}, ${inPart.length} in part\n`,
  );
  process.exitCode = different > 0 || inPart.length > 0 ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true });
}
