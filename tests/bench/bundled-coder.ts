import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";

type CodeJudged = typeof import("../../lambdas/reports/code-article.ts").codeJudged;
export interface BundledCoder {
  codeJudged: CodeJudged;
  loadKnowledge: () => Knowledge;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const entry = `
export { codeJudged } from "./lambdas/reports/code-article.ts";
export { loadKnowledge } from "./lambdas/mentions/load-knowledge.ts";`;

/** The coder bundled, as it is deployed: the loader of this bench names every inner function anew at each call. */
export async function bundledCoder(): Promise<BundledCoder> {
  const folder = mkdtempSync(join(tmpdir(), "vedette-coder-"));
  try {
    const outfile = join(folder, "index.mjs");
    await build({
      stdin: { contents: entry, resolveDir: root, loader: "ts" },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      mainFields: ["module", "main"],
      logLevel: "error",
      banner: {
        js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
      },
    });
    cpSync(join(root, "lambdas/mentions/packed"), join(folder, "packed"), { recursive: true });
    const coder: BundledCoder = await import(pathToFileURL(outfile).href);
    coder.loadKnowledge();
    return coder;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
