import { fileURLToPath } from "node:url";
import { App } from "aws-cdk-lib";
import * as v from "valibot";
import { check } from "../lambdas/check.ts";
import { readJsonFile } from "./read-json-file.ts";
import { addSecurityChecks } from "./security-checks.ts";
import { lossesOf, readSettings, settingsFile } from "./settings.ts";
import { VedetteStack } from "./vedette-stack.ts";

export interface AppOptions {
  /** Folder of the cloud assembly; the CLI's own when left out. */
  outdir?: string;
  /** Bundle the functions with esbuild: without, the template is the same but for the asset hashes. Default: true. */
  bundle?: boolean;
  /** The operator's settings; null: none. Default: `config/settings.json`. */
  settings?: string | null;
  /** Told what a deployment of these settings would lose. Default: nobody is. */
  warn?(text: string): void;
}

const cdkFile = fileURLToPath(new URL("../cdk.json", import.meta.url));
const cdkSchema = v.object({ context: v.record(v.string(), v.unknown()) });

/** The CDK app: one stack. The CLI, the local run and the tests all synthesize this one. */
export function makeApp({
  outdir,
  bundle = true,
  settings: file = settingsFile,
  warn,
}: AppOptions = {}): App {
  const app = new App({
    ...(outdir === undefined ? {} : { outdir }),
    analyticsReporting: false,
    context: {
      // CDK's feature flags stand there. Its CLI hands them over by itself, the local run and the tests have no CLI.
      ...check(cdkSchema, readJsonFile(cdkFile), cdkFile).context,
      ...(bundle ? {} : { "aws:cdk:bundling-stacks": [] }),
    },
  });
  const settings = readSettings(app.node, file);
  for (const loss of lossesOf(settings)) warn?.(loss);
  new VedetteStack(app, "Vedette", settings);
  addSecurityChecks(app);
  return app;
}
