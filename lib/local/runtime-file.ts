import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * `function-runtime.ts` as JavaScript that plain Node runs: a child that had to load a TypeScript loader first would
 * start much later than a function does. Written once for each state of its source. @returns its path.
 */
export async function makeRuntimeFile(folder: string): Promise<string> {
  const source = readFileSync(new URL("./function-runtime.ts", import.meta.url), "utf8");
  const hash = createHash("sha256").update(source).digest("hex").slice(0, 16);
  const path = join(folder, `function-runtime-${hash}.mjs`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  const { transformSync } = await import("esbuild");
  writeFileSync(unfinished, transformSync(source, { loader: "ts", format: "esm" }).code);
  renameSync(unfinished, path);
  return path;
}
