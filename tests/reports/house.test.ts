import { type Node, parse } from "acorn";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { frames } from "../../lambdas/reports/lexicon/frames.ts";
import { ploverClasses } from "../../lambdas/reports/plover.ts";
import { readSourceTree } from "../source-tree.ts";

/** A rule of language is a row of data with its examples: these keep it from growing back into code. */
const sources = Object.entries(readSourceTree("lambdas/reports"));
const isIn = (file: string, folders: readonly string[]) =>
  folders.some((folder) => file.startsWith(`lambdas/reports/${folder}`));

/** An ending that words may have, in whatever number: "(?:sh|ch)es$", and no whole word. */
const isEnding = (pattern: string) => pattern.endsWith("$") && !pattern.startsWith("^");

/** Two words of two letters or more, one beside the other: "(?:army|navy)". */
const holdsWords = (pattern: string) =>
  !isEnding(pattern) &&
  /[a-z]{2,}[^|]*\|[^|]*[a-z]{2,}/i.test(pattern.replace(/\\[a-zA-Z]|\(\?(?:[:=!]|<[=!])/g, ""));

/** A literal of a file, whether a function holds it, and whether something is compared with it or sought in a set of it. */
interface Literal {
  kind: "regex" | "string";
  value: string;
  inFunction: boolean;
  isTest: boolean;
}

/** Nodes whose literals are compared with something: "a === 'b'", "new Set(['b'])", "case 'b'". */
const comparing = /^(?:BinaryExpression|NewExpression|SwitchCase)$/;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

function literalsOf(text: string): Literal[] {
  const { code } = transformSync(text, { loader: "ts", target: "es2023" });
  const found: Literal[] = [];
  const walk = (value: unknown, inFunction: boolean, isTest: boolean): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, inFunction, isTest);
    if (!isNode(value)) return;
    if (value.type === "Literal") {
      const regex: unknown = Reflect.get(value, "regex");
      const plain: unknown = Reflect.get(value, "value");
      if (typeof regex === "object" && regex !== null)
        found.push({ kind: "regex", value: String(Reflect.get(regex, "pattern")), inFunction, isTest });
      else if (typeof plain === "string") found.push({ kind: "string", value: plain, inFunction, isTest });
      return;
    }
    const isWithin = isTest && value.type === "ArrayExpression";
    for (const inner of Object.values(value))
      walk(inner, inFunction || /Function/.test(value.type), isWithin || comparing.test(value.type));
  };
  walk(parse(code, { ecmaVersion: "latest", sourceType: "module" }), false, false);
  return found;
}

const literals = sources.flatMap(([file, text]) => literalsOf(text).map((one) => ({ file, ...one })));
const shown = ({ file, value }: { file: string; value: string }) => `${file}: ${value}`;

describe("the coder's words", () => {
  test("are sought by lists, not by regular expressions within functions", () => {
    const lists = literals.filter(
      ({ kind, value, inFunction }) => kind === "regex" && inFunction && holdsWords(value),
    );
    expect(lists.map(shown)).toEqual([]);
  });

  test("stand in the lexicon, or in the data of their grammar", () => {
    const lists = literals.filter(
      ({ kind, value, file }) =>
        kind === "regex" && holdsWords(value) && !isIn(file, ["lexicon/", "dates/", "tolls/", "relevance/"]),
    );
    expect(lists.map(shown)).toEqual([]);
  });
});

describe("frames and classes", () => {
  /** Tests of a frame or class outside the tables, with the reason why no trait says it. */
  const allowed: Readonly<Record<string, string>> = {
    "lambdas/reports/severity.ts: COERCE": "severity has a table of its own by class",
    "lambdas/reports/severity.ts: PROTEST": "severity has a table of its own by class",
    "lambdas/reports/severity.ts: MOBILIZE": "severity has a table of its own by class",
    "lambdas/reports/deeds/swallow.ts: CONCEDE": "a row of the modes of what is asked for",
    "lambdas/reports/deeds/swallow.ts: RETREAT": "a row of the modes of what is asked for",
    "lambdas/reports/deeds/swallow.ts: CONSULT": "a row of the modes of what is asked for",
    "lambdas/reports/deeds/swallow.ts: AID": "a row of the modes of what is asked for",
  };
  const tables = ["lexicon/", "plover.ts", "deeds/needs.ts", "deeds/settle.ts"];
  const names = new Set([...frames.map(({ id }) => id), ...ploverClasses]);
  const classIn = new RegExp(
    `\\b(?:${ploverClasses.join("|")})\\b|\\b(?:${ploverClasses.join("|")})\\\\?/`,
    "i",
  );

  test("are asked for their traits, not for their names", () => {
    const tests = literals.filter(
      ({ file, kind, value, isTest }) =>
        !isIn(file, tables) && (kind === "string" ? isTest && names.has(value) : classIn.test(value)),
    );
    expect(tests.map(shown).filter((one) => allowed[one] === undefined)).toEqual([]);
    expect(Object.keys(allowed).filter((one) => !tests.map(shown).includes(one))).toEqual([]);
    expect(tests.length).toBeLessThanOrEqual(10);
  });
});

test("a list of words within an expression is known from other expressions", () => {
  expect(["(?:army|navy)", "^(?:on|in)$", "suicide bomb|blew up"].map(holdsWords)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["[a-z]+s", "\\d|\\s", "^(?:s|es)$", "x", "(?:sh|ch)es$"].map(holdsWords)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
