import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Stack } from "aws-cdk-lib";
import { Queue } from "aws-cdk-lib/aws-sqs";
import { afterAll, describe, expect, it } from "vitest";
import { addSecurityChecks } from "../../lib/security-checks.ts";
import { synthesize } from "../../lib/synthesize.ts";
import { maskedTemplate, snapshotFile } from "./template.ts";

const folder = mkdtempSync(join(tmpdir(), "vedette-stack-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the stack", () => {
  // Synthesis throws on a finding of cdk-nag, so this one test is the check of the rules too.
  it("synthesizes to the committed template, with no finding of the AwsSolutions rules", async () => {
    const path = synthesize(join(folder, "stack"), { bundle: false, settings: null });
    await expect(maskedTemplate(readFileSync(path, "utf8"))).toMatchFileSnapshot(snapshotFile);
  });

  it("does not synthesize with a finding", () => {
    const app = new App({ outdir: join(folder, "bare") });
    new Queue(new Stack(app, "Bare"), "Unprotected");
    addSecurityChecks(app);
    expect(() => app.synth()).toThrow("AwsSolutions-SQS4");
  });
});
