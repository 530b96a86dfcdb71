import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { findSourceMap } from "node:module";
import { fileURLToPath } from "node:url";

/** The folder of the coder in an address of a module. */
const ofCoder = /\/lambdas\/reports\/(?!lexicon\/)/;

/**
 * Counts from now on which branches of the coder's code are taken; modules that are loaded before are not counted. The
 * answer lists those never taken, each as "file:line code".
 */
export async function watchBranches(): Promise<() => Promise<string[]>> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Debugger.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return async () => {
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const lines: string[] = [];
    for (const { url, scriptId, functions } of result.filter((one) => ofCoder.test(one.url))) {
      const { scriptSource } = await session.post("Debugger.getScriptSource", { scriptId });
      const untaken = functions
        .flatMap(({ ranges }) => ranges)
        .filter(({ count }) => count === 0)
        .map(({ startOffset }) => lineOf(url, scriptSource, startOffset));
      const source = readFileSync(fileURLToPath(url), "utf8").split("\n");
      const file = url.slice(url.indexOf("lambdas/reports/") + "lambdas/reports/".length);
      for (const line of new Set(untaken))
        if (line !== null) lines.push(`${file}:${line + 1} ${source[line]?.trim() ?? ""}`);
    }
    session.disconnect();
    return lines.sort();
  };
}

/** The line of the source that a place of what is run was made from, from 0; null for what was added to it. */
function lineOf(url: string, run: string, offset: number): number | null {
  const before = run.slice(0, offset).split("\n");
  const entry = findSourceMap(url)?.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
  return entry !== undefined && "originalLine" in entry ? entry.originalLine : null;
}
