import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";
import { readJsonFile } from "../read-json-file.ts";

const unknownRecord = v.record(v.string(), v.unknown());

const resourceSchema = v.strictObject({
  Type: v.string(),
  Properties: v.optional(unknownRecord, {}),
  Metadata: v.optional(unknownRecord, {}),
  Condition: v.optional(v.string()),
  DependsOn: v.optional(v.unknown()),
  DeletionPolicy: v.optional(v.string()),
  UpdateReplacePolicy: v.optional(v.string()),
});
export type TemplateResource = v.InferOutput<typeof resourceSchema>;

/** A CloudFormation template, as far as the local run reads it. Any other section is refused by name. */
export const templateSchema = v.strictObject({
  AWSTemplateFormatVersion: v.optional(v.string()),
  Description: v.optional(v.string()),
  Metadata: v.optional(unknownRecord),
  Parameters: v.optional(v.record(v.string(), v.looseObject({ Default: v.optional(v.unknown()) })), {}),
  /** Rules check the account's bootstrap version; conditions decide where CDK reports usage: no account, no matter. */
  Rules: v.optional(v.unknown()),
  Conditions: v.optional(v.unknown()),
  Resources: v.record(v.string(), resourceSchema),
  Outputs: v.optional(v.record(v.string(), v.looseObject({ Value: v.unknown() })), {}),
});
export type Template = v.InferOutput<typeof templateSchema>;

const assetsSchema = v.looseObject({
  files: v.record(
    v.string(),
    v.looseObject({ source: v.looseObject({ path: v.string(), packaging: v.string() }) }),
  ),
});

/** A synthesized stack: its template, and the folder of each asset by the asset's hash. */
export interface Assembly {
  stackName: string;
  template: Template;
  assetFolders: ReadonlyMap<string, string>;
}

/** @throws {BadInput} when `dir` does not hold exactly one stack. */
export function readAssembly(dir: string): Assembly {
  const templates = readdirSync(dir).filter((name) => name.endsWith(".template.json"));
  const [file, ...others] = templates;
  if (file === undefined || others.length > 0) {
    throw new BadInput(dir, [`Expected one stack's template: found ${templates.join(", ") || "none"}`]);
  }
  const stackName = file.replace(".template.json", "");
  const assets = check(
    assetsSchema,
    readJsonFile(join(dir, `${stackName}.assets.json`)),
    `assets of ${stackName}`,
  );
  const folders = Object.entries(assets.files)
    .filter(([, asset]) => asset.source.packaging === "zip")
    .map(([hash, asset]): [string, string] => [hash, resolve(dir, asset.source.path)]);
  return {
    stackName,
    template: check(templateSchema, readJsonFile(join(dir, file)), file),
    assetFolders: new Map(folders),
  };
}
