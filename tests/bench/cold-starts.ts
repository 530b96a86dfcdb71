import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { variablesOf } from "../../lib/local/function-variables.ts";
import { drawKey } from "../../lib/local/keys.ts";
import type { LocalFunction } from "../../lib/local/local-stack.ts";
import { account, region } from "../../lib/local/place.ts";
import { readStack } from "../../lib/local/read-stack.ts";
import { synthesizeOnce } from "../../lib/local/synthesis.ts";
import { readAssembly } from "../../lib/local/template.ts";

const runs = 3;
const place = { region, account, stackName: "Vedette", endpoint: "http://127.0.0.1:9" };
const script = fileURLToPath(new URL("cold-start.mjs", import.meta.url));
const answerSchema = v.object({ importMs: v.number(), readyMs: v.number(), rssMb: v.number() });

/** What the deployed bundle of a function weighs, and what its first start costs: the fastest of several processes. */
export interface ColdStart extends v.InferOutput<typeof answerSchema> {
  name: string;
  assetMb: number;
}

/** Of the functions of these names, as the stack is synthesized. */
export async function coldStarts(names: readonly string[]): Promise<ColdStart[]> {
  const { functions } = readStack(readAssembly(await synthesizeOnce(() => {})), place, drawKey);
  return functions
    .filter(({ name }) => names.includes(name))
    .map((one) => ({ name: one.name, assetMb: sizeOf(one.codeFolder) / 1e6, ...fastestStart(one) }));
}

function fastestStart(of: LocalFunction) {
  const env = variablesOf(of, { place, extraVariables: {} });
  const answers = Array.from({ length: runs }, () =>
    check(
      answerSchema,
      JSON.parse(execFileSync(process.execPath, [script, of.codeFolder], { encoding: "utf8", env })),
      "the answer of cold-start.mjs",
    ),
  );
  return answers.reduce((best, answer) => (answer.readyMs < best.readyMs ? answer : best));
}

/** Bytes of all files in it. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}
