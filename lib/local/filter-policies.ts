import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";

/** A message attribute as SNS knows it. */
export interface MessageAttribute {
  type: string;
  value: string;
}
export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

const numeric = v.strictObject({ numeric: v.array(v.union([v.string(), v.number()])) });
const policySchema = v.record(v.string(), v.array(v.union([v.string(), v.number(), v.looseObject({})])));
export type FilterPolicy = v.InferOutput<typeof policySchema>;

/** Limits of SNS. */
const maxKeys = 5;
const maxCombinations = 150;

/**
 * A subscription's filter policy, as SNS would accept it, of the operators that can be judged here: exact text or
 * number, `numeric`, and either against a String.Array. (The embedded SNS never matches a String.Array.)
 * @throws {BadInput} naming any other operator.
 */
export function readFilterPolicy(json: string, where: string): FilterPolicy {
  const policy = check(policySchema, parse(json, where), where);
  const keys = Object.keys(policy);
  const combinations = Object.values(policy).reduce((product, values) => product * values.length, 1);
  if (keys.length > maxKeys)
    throw new BadInput(where, [`SNS takes ${maxKeys} keys at most: found ${keys.length}`]);
  if (combinations > maxCombinations) {
    throw new BadInput(where, [
      `SNS takes ${maxCombinations} combinations of values at most: found ${combinations}`,
    ]);
  }
  for (const [key, conditions] of Object.entries(policy)) {
    for (const condition of conditions) {
      if (typeof condition !== "object") continue;
      const operators = Object.keys(condition);
      if (operators.length !== 1 || operators[0] !== "numeric") {
        throw new BadInput(where, [
          `Operator "${operators.join(", ")}" on "${key}" is not known to the local run: add it to lib/local/filter-policies.ts`,
        ]);
      }
      comparisons(condition, `${where}, ${key}`);
    }
  }
  return policy;
}

/** Whether the message goes to this subscription: every key of the policy must be met by one of its conditions. */
export function accepts(policy: FilterPolicy, attributes: MessageAttributes): boolean {
  return Object.entries(policy).every(([key, conditions]) => {
    const attribute = attributes[key];
    if (attribute === undefined) return false;
    const values = valuesOf(attribute);
    return conditions.some((condition) => values.some((value) => meets(condition, value, key)));
  });
}

/** A String.Array carries JSON: any of its values may meet the condition. */
function valuesOf(attribute: MessageAttribute): unknown[] {
  if (attribute.type === "Number") return [Number(attribute.value)];
  if (attribute.type !== "String.Array") return [attribute.value];
  return check(v.array(v.unknown()), parse(attribute.value, "a String.Array"), "a String.Array");
}

function meets(condition: FilterPolicy[string][number], value: unknown, where: string): boolean {
  if (typeof condition !== "object") return value === condition;
  if (typeof value !== "number") return false;
  return comparisons(condition, where).every(([operator, bound]) => compare[operator](value, bound));
}

const compare = {
  "=": (a: number, b: number) => a === b,
  ">": (a: number, b: number) => a > b,
  ">=": (a: number, b: number) => a >= b,
  "<": (a: number, b: number) => a < b,
  "<=": (a: number, b: number) => a <= b,
} as const;
const operatorSchema = v.picklist(["=", ">", ">=", "<", "<="]);

function comparisons(condition: unknown, where: string): [keyof typeof compare, number][] {
  const { numeric: parts } = check(numeric, condition, where);
  const pairs: [keyof typeof compare, number][] = [];
  for (let i = 0; i < parts.length; i += 2) {
    pairs.push([check(operatorSchema, parts[i], where), check(v.number(), parts[i + 1], where)]);
  }
  return pairs;
}

function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new BadInput(where, [`Expected JSON: ${String(error)}`]);
  }
}
