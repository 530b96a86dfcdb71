import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { isWhole } from "./proof.ts";
import { assembledBy, type Expression, literalsIn, whyUnsafe } from "./regular-expressions.ts";
import { readSourceTree } from "./source-tree.ts";

/**
 * One line of a hostile text must not keep a function busy: no regular expression of the project takes more than linear
 * time, says recheck, which looks for the text on which each is slowest.
 */
const sources = Object.entries(readSourceTree("bin", "lib", "lambdas"));

/**
 * Files whose expressions only ever see a short text, cut before it is shown to them, or one of our own: there more than
 * linear time is little time. No further one may be slow there than so many, as recheck calls them by chance or not.
 */
const bounded = [
  { file: "lambdas/article/aside.ts", slow: 1, sees: "the first 1,000 characters of a sentence" },
  { file: "lambdas/article/dateline.ts", slow: 5, sees: "the first 120 characters of a sentence" },
  { file: "lambdas/feed/parse-date.ts", slow: 2, sees: "the first 100 characters of a date" },
  {
    file: "lambdas/reports/lexicon/modality-words.ts",
    slow: 1,
    sees: "one sentence, 2,500 characters at most",
  },
  { file: "lambdas/reports/lexicon/entries.ts", slow: 1, sees: "lines of our own tables" },
];

/** Its expressions are made of plain words, each with a star at its end at most: `reports/lexicon.test.ts` sees to that. */
const ofPlainWords = "lambdas/reports/lexicon/word-list.ts";
/** Files that put an expression together from parts, when they are loaded. */
const assembling = sources
  .filter(([file, text]) => file !== ofPlainWords && /\bnew RegExp\(/.test(text))
  .map(([file]) => file);

/**
 * Expressions that recheck has called safe before: `npm test` judges only those that are new, `npm run proof` all of them,
 * and fails when the list is another (`npm run proof -- tests/regular-expressions.test.ts -u` writes it).
 */
const judgedFile = fileURLToPath(new URL("regular-expressions.judged", import.meta.url));
const judgedSafe: ReadonlySet<string> = new Set(readFileSync(judgedFile, "utf8").split("\n"));

describe("regular expressions", () => {
  beforeAll(() => {
    // What is put together as a file is loaded must be put together now.
    vi.resetModules();
  });

  test("are linear in their text, each of them", async () => {
    const literals = sources.flatMap(([file, text]) => literalsIn(file, text));
    const assembled: Expression[] = [];
    for (const file of assembling) {
      // One file before it may have loaded it already.
      vi.resetModules();
      const own = await assembledBy(file, () => import(/* @vite-ignore */ `../${file}`));
      expect(
        own,
        `${file} puts an expression together when it is called: do it when it is loaded`,
      ).not.toEqual([]);
      assembled.push(...own);
    }
    const all = new Map([...literals, ...assembled].map((one) => [`/${one.pattern}/${one.flags}`, one]));
    expect(all.size).toBeGreaterThan(300);
    const waiting = [...all].filter(([written]) => isWhole || !judgedSafe.has(written)).map(([, one]) => one);
    const problems: string[] = [];
    const slow = new Set<string>();
    const work = async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
        const problem = await whyUnsafe(one);
        if (problem === null) continue;
        problems.push(problem);
        slow.add(`/${one.pattern}/${one.flags}`);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    const isBounded = (problem: string) => bounded.some(({ file }) => problem.startsWith(`${file}: `));
    expect(problems.filter((problem) => !isBounded(problem))).toEqual([]);
    for (const { file, slow: mostSlow, sees } of bounded)
      expect(
        problems.filter((problem) => problem.startsWith(`${file}: `)).length,
        `${file}: ${sees}`,
      ).toBeLessThanOrEqual(mostSlow);
    const safe = [...all.keys()].filter((written) => !slow.has(written)).sort();
    if (isWhole) await expect(`${safe.join("\n")}\n`).toMatchFileSnapshot(judgedFile);
  }, 300_000);

  test("that are slow are found", async () => {
    const [slow] = literalsIn("slow.ts", "export const isRow = (text: string) => /^(a+)+$/.test(text);");
    expect(slow).toBeDefined();
    expect(slow === undefined ? null : await whyUnsafe(slow)).toMatch(/^slow\.ts: .*exponential/);
    const made = await assembledBy("made.ts", async () => new RegExp(`${"a"}+b`));
    expect(made).toEqual([{ file: "made.ts", pattern: "a+b", flags: "" }]);
  });
});
