import { App } from "aws-cdk-lib";
import { addSecurityChecks } from "./security-checks.ts";
import { readSettings } from "./settings.ts";
import { VedetteStack } from "./vedette-stack.ts";

export interface AppOptions {
  /** Folder of the cloud assembly; the CLI's own when left out. */
  outdir?: string;
  /** Bundle the functions with esbuild: without, the template is the same but for the asset hashes. Default: true. */
  bundle?: boolean;
}

/** The CDK app: one stack. The CLI, the local run and the tests all synthesize this one. */
export function makeApp({ outdir, bundle = true }: AppOptions = {}): App {
  const app = new App({
    ...(outdir === undefined ? {} : { outdir }),
    analyticsReporting: false,
    ...(bundle ? {} : { context: { "aws:cdk:bundling-stacks": [] } }),
  });
  new VedetteStack(app, "Vedette", readSettings(app.node));
  addSecurityChecks(app);
  return app;
}
