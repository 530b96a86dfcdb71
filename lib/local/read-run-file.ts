import { existsSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";

/** What a local run writes of itself while it runs: `<data>/run.json`. */
const runFileSchema = v.object({
  pid: v.number(),
  endpoint: v.string(),
  outputs: v.record(v.string(), v.string()),
});
export type RunFile = v.InferOutput<typeof runFileSchema>;

/** The local run that wrote the file and is alive; null when there is none. */
export function readRunFile(path: string): RunFile | null {
  if (!existsSync(path)) return null;
  const file = check(runFileSchema, JSON.parse(readFileSync(path, "utf8")), path);
  try {
    process.kill(file.pid, 0);
    return file;
  } catch {
    // It was killed and could not clean up.
    return null;
  }
}
