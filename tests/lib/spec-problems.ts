import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import type { Template } from "./template.ts";

const spec = loadAwsServiceSpecSync();
type ResourceSpec = ReturnType<typeof resourceSpec>;
type Properties = ResourceSpec["properties"];
type PropertyType = Properties[string]["type"];

const resourceSpec = (type: string) => spec.lookup("resource", "cloudFormationType", "equals", type).only();

/** What AWS's own description of the resource types finds wrong in a template: one line a problem. */
export function specProblems({ Resources }: Pick<Template, "Resources">): string[] {
  return Object.entries(Resources).flatMap(([id, resource]) => {
    if (spec.lookup("resource", "cloudFormationType", "equals", resource.Type).length === 0) {
      return [`${id}: unknown type ${resource.Type}`];
    }
    return [
      ...propertyProblems(resource.Properties, resourceSpec(resource.Type).properties, id),
      ...intrinsicsIn(resource.Properties).flatMap((intrinsic) =>
        intrinsicProblems(intrinsic, Resources, id),
      ),
    ];
  });
}

function propertyProblems(values: Record<string, unknown>, properties: Properties, where: string): string[] {
  const missing = Object.entries(properties)
    .filter(([name, property]) => property.required === true && values[name] === undefined)
    .map(([name]) => `${where}: ${name} is required`);
  const wrong = Object.entries(values).flatMap(([name, value]) => {
    const property = properties[name];
    if (property === undefined) return [`${where}: unknown property ${name}`];
    const types = [property.type, ...(property.previousTypes ?? [])];
    const problems = types.map((type) => typeProblems(value, type, `${where}.${name}`));
    return problems.find((found) => found.length === 0) ?? problems[0] ?? [];
  });
  return [...missing, ...wrong];
}

function typeProblems(value: unknown, type: PropertyType, where: string): string[] {
  if (isIntrinsic(value)) return [];
  const expected = (fits: boolean) =>
    fits ? [] : [`${where}: expected ${type.type}, found ${JSON.stringify(value)}`];
  switch (type.type) {
    case "string":
    case "date-time":
      return expected(typeof value === "string");
    case "integer":
      return expected(Number.isInteger(value));
    case "number":
      return expected(typeof value === "number");
    case "boolean":
      return expected(typeof value === "boolean");
    case "json":
      return expected(typeof value === "object" || typeof value === "string");
    case "tag":
      return expected(isRecord(value) && "Key" in value && "Value" in value);
    case "null":
      return expected(value === null);
    case "array":
      if (!Array.isArray(value)) return expected(false);
      return value.flatMap((item, n) => typeProblems(item, type.element, `${where}[${n}]`));
    case "map":
      if (!isRecord(value)) return expected(false);
      return Object.entries(value).flatMap(([key, item]) =>
        typeProblems(item, type.element, `${where}.${key}`),
      );
    case "union": {
      const problems = type.types.map((one) => typeProblems(value, one, where));
      return problems.find((found) => found.length === 0) ?? problems[0] ?? [];
    }
    case "ref":
      if (!isRecord(value)) return expected(false);
      return propertyProblems(value, spec.get("typeDefinition", type.reference.$ref).properties, where);
  }
}

/** A `Ref` or `Fn::GetAtt` must name a resource of the template, and an attribute that its type has. */
function intrinsicProblems(
  intrinsic: Record<string, unknown>,
  resources: Template["Resources"],
  where: string,
): string[] {
  const ref = intrinsic["Ref"];
  if (typeof ref === "string") {
    return ref.startsWith("AWS::") || resources[ref] !== undefined ? [] : [`${where}: Ref of unknown ${ref}`];
  }
  const [id, attribute] = Array.isArray(intrinsic["Fn::GetAtt"]) ? intrinsic["Fn::GetAtt"] : [];
  if (id === undefined) return [];
  const target = resources[String(id)];
  if (target === undefined) return [`${where}: Fn::GetAtt of unknown ${String(id)}`];
  const attributes = resourceSpec(target.Type).attributes;
  return String(attribute) in attributes
    ? []
    : [`${where}: ${target.Type} has no attribute ${String(attribute)}`];
}

function intrinsicsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(intrinsicsIn);
  if (!isRecord(value)) return [];
  const inside = Object.values(value).flatMap(intrinsicsIn);
  return isIntrinsic(value) ? [value, ...inside] : inside;
}

function isIntrinsic(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && (keys[0] === "Ref" || keys[0]?.startsWith("Fn::") === true);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
