import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { layOut } from "../../bin/table.ts";
import { check } from "../../lambdas/check.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { bootstrapInterval, macroF1 } from "./bootstrap.ts";
import { judgedEvents } from "./judged-events.ts";
import { readingRows } from "./reading-rows.ts";
import { judgedRealNews, realNewsRows, tenths } from "./real-news.ts";
import { reliabilityTable } from "./reliability-table.ts";
import { roleCoverage } from "./role-coverage.ts";
import { judgeSyntax, missedSyntax, syntaxRows } from "./syntax-rows.ts";

/** The sets in the order of the pipeline, as the scorer names them. */
const sets = ["relevance", "entities", "geo", "events", "clusters"] as const;
const figures = v.record(v.string(), v.union([v.number(), v.null_(), v.string()]));
const answerSchema = v.looseObject({
  headline: v.union([figures, v.number(), v.null_()]),
  docs: v.number(),
  seconds: v.number(),
});

const folder = process.env["VEDETTE_EVAL_DIR"] ?? "";
if (folder === "") {
  process.stdout.write("Skipped: VEDETTE_EVAL_DIR does not name the folder of the evaluation sets.\n");
  process.exit(0);
}

const asksMissed = process.argv.includes("--missed");
const head = ["set", "texts", "measure", "figure"];
await ensureKnowledge();
const knowledge = loadKnowledge();
const syntax = judgeSyntax(folder, knowledge);
if (process.argv.includes("--syntax")) {
  const missed = asksMissed ? missedSyntax(syntax) : [];
  process.stdout.write([layOut(head, syntaxRows(syntax)), ...missed.map((line) => `${line}\n`)].join(""));
  process.exit(0);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
const gold = join(folder, "events", "dev.jsonl");
const answers = mkdtempSync(join(tmpdir(), "vedette-accuracy-"));
process.on("exit", () => rmSync(answers, { recursive: true }));
const rows = sets.flatMap((set) => {
  const answer = score(set);
  const told =
    typeof answer.headline === "object" && answer.headline !== null
      ? answer.headline
      : { headline: answer.headline };
  return Object.entries(told).map(([name, figure]) => [set, String(answer.docs), name, String(figure)]);
});
const coverage = roleCoverage(gold, knowledge);
const roles = ["roles", `${coverage.spans} spans`];
rows.push([...roles, "spans with an actor mention", coverage.touched.toFixed(4)]);
rows.push([...roles, "spans half covered by actor mentions", coverage.half.toFixed(4)]);
const { judgements, pairs } = judgedEvents(gold, answersTo("events"));
const interval = bootstrapInterval(pairs, macroF1).map((value) => value.toFixed(4));
rows.push(["events", String(pairs.length), "plover_gsr_macro_F1, 95 % interval", interval.join(" to ")]);
rows.unshift(...realNewsRows(folder, root), ...readingRows(folder, root));
rows.push(...syntaxRows(syntax));
process.stdout.write(layOut(head, rows));
process.stdout.write(`\n${reliabilityTable(judgements)}`);
const real = judgedRealNews(folder, knowledge);
const table = tenths(real.map(({ report, tells }) => ({ share: report.confidence, isSo: tells })));
process.stdout.write(
  `\n${layOut(["confidence", "reports of the real news", "share that tells something new"], table)}`,
);

if (asksMissed) for (const { span, text } of coverage.missed) process.stdout.write(`\n${span}\n  ${text}\n`);

function answersTo(set: string): string {
  return join(answers, `${set}.jsonl`);
}

function score(set: string) {
  const command = `node bin/vedette.mjs code --jsonl${set === "clusters" ? " --cluster" : ""}`;
  const output = execFileSync(
    "python3",
    [join(folder, "score.py"), set, "dev", "--cmd", command, "--cwd", root, "--save", answersTo(set)],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 2 ** 24 },
  );
  return check(answerSchema, JSON.parse(output), `the scorer's answer on ${set}`);
}
