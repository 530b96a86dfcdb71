import { type Node, parse } from "acorn";
import { transformSync } from "esbuild";
import { check } from "recheck";
import { isWhole } from "./proof.ts";

/** A regular expression of the project: where it stands, its pattern and its flags. */
export interface Expression {
  file: string;
  pattern: string;
  flags: string;
}

/** Every regular expression that a file writes as a literal. */
export function literalsIn(file: string, text: string): Expression[] {
  const { code } = transformSync(text, { loader: "ts", target: "es2023" });
  const found: Expression[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (isNode(node)) {
      const regex: unknown = Reflect.get(node, "regex");
      if (isRegex(regex)) found.push({ file, pattern: regex.pattern, flags: regex.flags });
      Object.values(node).forEach(walk);
    }
  };
  walk(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return found;
}

/** Every regular expression that is put together while `load` runs. */
export async function assembledBy(file: string, load: () => Promise<unknown>): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      found.push({ file, pattern: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** The search is limited by characters read and by its seed, not by time: one verdict, however busy the machine is. */
const untimed = { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null };

/** How long it searches for a slow text unless the proof is whole: a third less; the literals known to be slow are found so too. */
const searched = isWhole ? {} : { maxIteration: 3, attackLimit: 30_000_000, maxAttackStringSize: 30_000 };

/** What recheck says of an expression that can be made slow, or that it cannot judge; null when it is safe. */
export async function whyUnsafe({ file, pattern, flags }: Expression): Promise<string | null> {
  const verdict = await check(pattern, flags, { ...untimed, ...searched, randomSeed: 1 });
  if (verdict.status === "safe") return null;
  const said =
    verdict.status === "vulnerable"
      ? `${verdict.complexity.summary}, for example ${verdict.attack.pattern}`
      : `cannot be judged (${verdict.error.kind})`;
  return `${file}: /${pattern}/${flags}: ${said}`;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
