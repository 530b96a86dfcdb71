import { readFileSync } from "node:fs";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";

const resourceSchema = v.object({
  Type: v.string(),
  Properties: v.optional(v.record(v.string(), v.unknown()), {}),
  DeletionPolicy: v.optional(v.string()),
  UpdateReplacePolicy: v.optional(v.string()),
});
const templateSchema = v.looseObject({
  Resources: v.record(v.string(), resourceSchema),
  Outputs: v.record(v.string(), v.object({ Value: v.unknown() })),
});
export type Resource = v.InferOutput<typeof resourceSchema>;
export type Template = v.InferOutput<typeof templateSchema>;

export const snapshotFile = new URL("template.snapshot.json", import.meta.url).pathname;

/** The committed template. `stack.test.ts` compares it with what the app synthesizes; the other tests read it. */
export const readSnapshot = (): Template => readTemplate(snapshotFile);

export function readTemplate(path: string): Template {
  return check(templateSchema, JSON.parse(readFileSync(path, "utf8")), path);
}

/** Resources of one type by logical id. */
export function resourcesOf(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);
}

/** The template as text without what differs from machine to machine or with every line of code: paths and asset hashes. */
export function maskedTemplate(text: string): string {
  const masked = JSON.parse(text, (key, value) => {
    if (key === "Metadata") return undefined;
    return key === "S3Key" && typeof value === "string" ? value.replace(/^[0-9a-f]{64}/, "asset") : value;
  });
  return `${JSON.stringify(masked, null, 2)}\n`;
}
