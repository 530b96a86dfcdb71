import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { layOut } from "../../bin/table.ts";
import { check } from "../../lambdas/check.ts";

/**
 * `npm run reader:plumbing`: answers made from the gold of the real news go the way of a model's, through the file door. What
 * is not right afterwards was lost on the way: a name refused that stands in the text, a place that was not found. It says
 * nothing of any model. `-- FILE` scores the answers of that file instead.
 */
const folder = process.env["VEDETTE_EVAL_DIR"] ?? "";
if (folder === "") {
  process.stdout.write("Skipped: VEDETTE_EVAL_DIR does not name the folder of the evaluation sets.\n");
  process.exit(0);
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const own = join(folder, "realnews");
const temporary = mkdtempSync(join(tmpdir(), "vedette-reader-"));
process.on("exit", () => rmSync(temporary, { recursive: true }));
const [given] = process.argv.slice(2);
const answers = given ?? join(temporary, "answers.jsonl");

const measures = [
  "alerts_true",
  "alerts_right",
  "headline_told",
  "headline_right",
  "fields_found",
  "irrelevant_fired",
] as const;
const figuresSchema = v.looseObject({ headline: v.record(v.string(), v.nullable(v.number())) });
const readSchema = v.looseObject({
  thrown: v.optional(v.array(v.object({ part: v.string(), reason: v.string() })), []),
});

/** What the scorer says of the coder with these options, and the lines that it scored. */
function scored(options: string): { figures: Record<string, number | null>; lines: string[] } {
  const file = join(temporary, "scored.jsonl");
  const command = `node bin/vedette.mjs code --jsonl --reports ${options}`;
  const words = [join(own, "score.py"), "--cmd", command, "--cwd", root, "--save", file];
  const output = execFileSync("python3", words, { encoding: "utf8" });
  const { headline } = check(figuresSchema, JSON.parse(output), "the scorer's answer");
  return { figures: headline, lines: readFileSync(file, "utf8").trim().split("\n") };
}

const rules = scored("");
if (given === undefined) {
  const maker = fileURLToPath(new URL("gold-answers.py", import.meta.url));
  const input = `${rules.lines.join("\n")}\n`;
  writeFileSync(answers, execFileSync("python3", [maker, own], { input, maxBuffer: 2 ** 26 }));
}
const quoted = `--answers '${answers}'`;
const annotate = scored(`${quoted} --reader annotate`);
const gate = scored(`${quoted} --reader gate`);
const begun = scored(`${quoted} --reader gate --begin`);

const columns = [rules, annotate, gate, begun];
const rows = measures.map((measure) => [measure, ...columns.map(({ figures }) => String(figures[measure]))]);
process.stdout.write(layOut(["", "rules alone", "annotate", "gate", "gate, and what only it read"], rows));

const lost = new Map<string, number>();
for (const line of gate.lines)
  for (const { part, reason } of check(readSchema, JSON.parse(line), "a line of the coder").thrown)
    lost.set(`${part}: ${reason}`, (lost.get(`${part}: ${reason}`) ?? 0) + 1);
process.stdout.write(`\nNot taken of the answers:${lost.size === 0 ? " nothing" : ""}\n`);
for (const [what, count] of [...lost].sort(([, one], [, other]) => other - one))
  process.stdout.write(`  ${count}  ${what}\n`);

/** What answers without a fault must come to. */
const asked = { alerts_true: 0.97, alerts_right: 0.9 } as const;
const missed = Object.entries(asked).filter(([measure, least]) => (gate.figures[measure] ?? 0) < least);
if (given === undefined && missed.length > 0) {
  process.stdout.write(
    `\nLost on the way: ${missed.map(([name, least]) => `${name} is asked to be ${least}`).join(", ")}\n`,
  );
  process.exitCode = 1;
}
