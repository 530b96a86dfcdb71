import { describe, expect, it } from "vitest";
import { effectProblems, importProblems, importsOf } from "./import-problems.ts";
import { readSourceTree } from "./source-tree.ts";

describe("the project's own imports", () => {
  const tree = readSourceTree("lambdas", "lib", "bin");

  it("are found in every folder", () => {
    const folders = new Set(Object.keys(tree).map((file) => file.split("/")[0]));
    expect([...folders].sort()).toEqual(["bin", "lambdas", "lib"]);
    expect(Object.values(tree).flatMap(importsOf).length).toBeGreaterThan(100);
  });

  it("go in the directions of the layout", () => {
    expect(importProblems(tree)).toEqual([]);
  });

  it("leave the clock, chance and the environment to the handlers", () => {
    expect(effectProblems(tree)).toEqual([]);
  });
});

describe("an import", () => {
  it.each([
    ['import a from "a";', ["a"]],
    ['import type { A } from "./a.ts";', ["./a.ts"]],
    ['import {\n  type A,\n  b,\n} from "../a.ts";', ["../a.ts"]],
    ['import * as v from "valibot";', ["valibot"]],
    ['import "./a.ts";', ["./a.ts"]],
    ['export { a } from "./a.ts";\nexport * from "./b.ts";', ["./a.ts", "./b.ts"]],
    ['const a = await import("./a.ts");', ["./a.ts"]],
    ['// import a from "a";\n/**\n * import b from "b";\n */', []],
    ['export const text = "withdrawal from";\nexport const other = "x";', []],
  ])("is found in %j", (text, specifiers) => {
    expect(importsOf(text)).toEqual(specifiers);
  });

  const allowed: [string, string][] = [
    ["lambdas/events/event.ts", "../reports/report.ts"],
    ["lambdas/events/event.ts", "./credibility.ts"],
    ["lambdas/feed/feed.ts", "../check.ts"],
    ["lambdas/store/articles.ts", "../alerts/alert.ts"],
    ["lambdas/store/articles.ts", "@aws-sdk/lib-dynamodb"],
    ["lambdas/ingest.ts", "./store/articles.ts"],
    ["lambdas/ingest.ts", "@aws-sdk/client-sqs"],
    ["lambdas/feed/read-xml.ts", "htmlparser2"],
    ["lambdas/feed/read-xml.ts", "../budget.ts"],
    ["lambdas/feed/parse-feed.ts", "rss-parser"],
    ["lib/functions.ts", "../lambdas/env.ts"],
    ["lib/functions.ts", "aws-cdk-lib/aws-lambda"],
    ["lib/local/start.ts", "../synthesize.ts"],
    ["lib/knowledge/build-knowledge.ts", "../../lambdas/mentions/fold.ts"],
    ["lib/local/start.ts", "dynalite"],
    ["bin/vedette.ts", "../lambdas/reports/code-article.ts"],
  ];
  it.each(allowed)("of %s from %s is allowed", (file, specifier) => {
    expect(importProblems({ [file]: `import { a } from "${specifier}";` })).toEqual([]);
  });

  const refused: [string, string, string][] = [
    ["lambdas/feed/feed.ts", "../article/article.ts", "article stands to the right of feed"],
    ["lambdas/reports/report.ts", "../events/event.ts", "events stands to the right of reports"],
    ["lambdas/reports/lexicon/verbs.ts", "../syntax/units.ts", "lexicon knows nothing of syntax"],
    ["lambdas/reports/syntax/units.ts", "../deeds/deed.ts", "syntax knows nothing of deeds"],
    ["lambdas/mentions/knowledge/a.ts", "../../reports/report.ts", "reports stands to the right of mentions"],
    [
      "lambdas/events/event.ts",
      "../store/table.ts",
      "a stage imports only stages, check.ts, budget.ts and time-limit.ts",
    ],
    [
      "lambdas/events/event.ts",
      "../env.ts",
      "a stage imports only stages, check.ts, budget.ts and time-limit.ts",
    ],
    [
      "lambdas/events/event.ts",
      "../ingest.ts",
      "a stage imports only stages, check.ts, budget.ts and time-limit.ts",
    ],
    [
      "lambdas/events/event.ts",
      "@aws-sdk/client-sqs",
      "AWS clients stand in lambdas/store/ and the handlers",
    ],
    ["lambdas/store/table.ts", "../env.ts", "the store imports stages, and no settings"],
    ["lambdas/check.ts", "./env.ts", "check.ts stands alone"],
    ["lambdas/article/read.ts", "htmlparser2", "htmlparser2 stands in lambdas/feed alone"],
    ["lambdas/feed/read-xml.ts", "rss-parser", "rss-parser stands in lambdas/feed/parse-feed.ts alone"],
    ["lambdas/ingest.ts", "aws-cdk-lib", "CDK stands in lib/ alone"],
    ["lambdas/ingest.ts", "../lib/pipeline.ts", "what runs on Lambda imports nothing from outside lambdas/"],
    ["lambdas/ingest.ts", "dynalite", "embedded AWS stands in lib/local/ alone"],
    ["lambdas/helpers/a.ts", "../feed/feed.ts", "helpers is no stage: name it in tests/import-problems.ts"],
    ["lib/functions.ts", "../lambdas/ingest.ts", "the stack knows of its functions only their settings"],
    ["lib/functions.ts", "./local/start.ts", "the stack knows of its functions only their settings"],
    ["lib/knowledge/build-knowledge.ts", "../../lambdas/env.ts", "packing knows of names alone"],
    ["lib/local/start.ts", "../../bin/vedette.ts", "the local run knows nothing of the command line"],
    ["lambdas/feed/feed.ts", "../check", "the path ends in .ts"],
    [
      "lib/local/engine.ts",
      "fauxqs",
      "the embedded SQS comes from lib/local/sqs-engine.ts, where it is made to behave like AWS's",
    ],
    ["lib/local/engine.ts", "../../node_modules/a/b.js", "packages are imported by name"],
  ];
  it.each(refused)("of %s from %s is refused", (file, specifier, reason) => {
    const line = `${file}: imports ${specifier}; ${reason}`;
    expect(importProblems({ [file]: `import type { A } from "${specifier}";` })).toEqual([line]);
  });

  it("that only running tells is refused", () => {
    expect(importProblems({ "lambdas/feed/feed.ts": "await import(name);" })).toHaveLength(1);
  });
});

describe("an effect", () => {
  it.each([
    ["lambdas/feed/feed.ts", "const now = new Date();", "reads the clock; take it as an argument"],
    ["lambdas/store/table.ts", "const now = Date.now();", "reads the clock; take it as an argument"],
    ["lambdas/events/event.ts", "const id = Math.random();", "draws at random; take it as an argument"],
    ["lambdas/ingest.ts", 'const a = process.env["A"];', "reads process.env; lambdas/env.ts alone does"],
    ["bin/vedette.ts", "process.stdout.write(text)", "writes to the terminal; lib/terminal.ts alone does"],
    ["lib/local/start.ts", "console.log(text)", "writes to the terminal; lib/terminal.ts alone does"],
  ])("in %s is refused: %s", (file, text, reason) => {
    expect(effectProblems({ [file]: text })).toEqual([`${file}: ${reason}`]);
  });

  it.each([
    ["lambdas/ingest.ts", "const now = () => new Date();"],
    ["lambdas/feed/feed.ts", "const at = new Date(text);\n// never new Date() here"],
    ["lambdas/env.ts", "check(schema, process.env)"],
    ["lib/local/start.ts", "const now = new Date();"],
    ["lib/terminal.ts", "process.stdout.write(text)"],
  ])("in %s is allowed: %s", (file, text) => {
    expect(effectProblems({ [file]: text })).toEqual([]);
  });
});
