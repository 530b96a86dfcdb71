import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";

/**
 * Checks the app against cdk-nag's AwsSolutions rules: synthesis fails on a finding.
 * No finding is acknowledged, as there is none. One that must be goes here, on the construct that it names:
 * `Validations.of(construct).acknowledge({ id: "AwsSolutions-…", reason: "…" })`.
 */
export function addSecurityChecks(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}
