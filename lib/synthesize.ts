import { join } from "node:path";
import { type AppOptions, makeApp } from "./make-app.ts";

/**
 * Synthesizes the stack into a folder.
 * @returns the path of the CloudFormation template; assets stand beside it, listed in `Vedette.assets.json`.
 */
export function synthesize(outdir: string, options: Omit<AppOptions, "outdir"> = {}): string {
  const assembly = makeApp({ ...options, outdir }).synth();
  return join(assembly.directory, "Vedette.template.json");
}
