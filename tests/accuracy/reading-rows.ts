import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";

const percentages = v.record(v.string(), v.object({ macro: v.number(), cases: v.number() }));
const feedsSchema = v.object({
  cases: v.number(),
  case_pass: v.number(),
  fields: percentages,
  groups: v.record(v.string(), v.object({ pass: v.number(), of: v.number() })),
});
const fulltextSchema = v.object({
  scrapinghub: v.object({ pages: v.number(), f1: v.number(), f1_std: v.number() }),
  trafilatura: v.object({ pages: v.number(), f1: v.number() }),
  pages_per_s: v.number(),
});

/** How well feeds and pages are read, by the scorers of the evaluation folder: rows of set, size, measure, figure. */
export function readingRows(folder: string, root: string): string[][] {
  const answers = mkdtempSync(join(tmpdir(), "vedette-reading-"));
  try {
    return [
      ...feedRows(folder, root, join(answers, "feeds.json")),
      ...pageRows(folder, root, join(answers, "pages.json")),
    ];
  } finally {
    rmSync(answers, { recursive: true });
  }
}

function feedRows(folder: string, root: string, out: string): string[][] {
  // What other parsers expect is the link that the feed lists.
  const command = "node bin/vedette.mjs parse-feed --jsonl --listed-links";
  const scorer = join(folder, "feeds", "score-feeds.mjs");
  execFileSync("node", [scorer, "--split", "dev", "--jsonl", "--cmd", command, "--out", out], { cwd: root });
  const { cases, case_pass, fields, groups } = check(
    feedsSchema,
    readJson(out),
    "the scorer's answer on feeds",
  );
  const share = ({ pass, of }: { pass: number; of: number }) => `${((100 * pass) / of).toFixed(1)} %`;
  const encoding = ["encoding", "transcoded"].flatMap((name) => groups[name] ?? []);
  const sum = encoding.reduce((a, b) => ({ pass: a.pass + b.pass, of: a.of + b.of }), { pass: 0, of: 0 });
  const row = (size: number, measure: string, figure: string) => ["feeds", String(size), measure, figure];
  const field = (name: string, measure: string) => {
    const found = fields[name];
    return found === undefined ? [] : [row(found.cases, measure, `${found.macro.toFixed(1)} %`)];
  };
  return [
    row(cases, "all checks right", `${case_pass.toFixed(1)} %`),
    ...field("no_throw", "parsed without error"),
    row(sum.of, "encoding cases", share(sum)),
    ...field("title_plain", "titles plain text"),
    ...("base" in groups && groups["base"] !== undefined
      ? [row(groups["base"].of, "links with xml:base", share(groups["base"]))]
      : []),
    ...field("date", "dates"),
    ...field("link", "links"),
  ];
}

function pageRows(folder: string, root: string, out: string): string[][] {
  const command = "node bin/vedette.mjs extract-text --jsonl";
  const scorer = join(folder, "fulltext", "score-fulltext.py");
  execFileSync("python3", [scorer, "--split", "dev", "--cmd", command, "--out", out], { cwd: root });
  const { scrapinghub, trafilatura, pages_per_s } = check(
    fulltextSchema,
    readJson(out),
    "the scorer's answer on pages",
  );
  const pages = String(scrapinghub.pages);
  return [
    [
      "fulltext",
      pages,
      "benchmark F1",
      `${scrapinghub.f1.toFixed(4)} (bootstrap deviation ${scrapinghub.f1_std})`,
    ],
    ["fulltext", String(trafilatura.pages), "segment F1", trafilatura.f1.toFixed(4)],
    ["fulltext", "", "pages a second, start included", pages_per_s.toFixed(1)],
  ];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
