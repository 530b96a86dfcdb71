import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";

/** What names in a template stand for. Both throw when they do not know the name. */
export interface Scope {
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
}

/** `AWS::NoValue`: the property is left out. */
export const noValue = Symbol("AWS::NoValue");

type Intrinsic = (argument: unknown, scope: Scope, where: string) => unknown;

const intrinsics: Record<string, Intrinsic> = {
  Ref: (argument, scope, where) => scope.ref(check(v.string(), argument, `Ref in ${where}`)),

  "Fn::GetAtt": (argument, scope, where) => {
    const parts = typeof argument === "string" ? splitOnce(argument, ".") : argument;
    const [id, attribute] = check(v.tuple([v.string(), v.string()]), parts, `Fn::GetAtt in ${where}`);
    return scope.attribute(id, attribute);
  },

  "Fn::Join": (argument, scope, where) => {
    const [between, list] = check(v.tuple([v.string(), v.unknown()]), argument, `Fn::Join in ${where}`);
    return texts(resolve(list, scope, where), `Fn::Join in ${where}`).join(between);
  },

  "Fn::Sub": (argument, scope, where) => {
    const [text, given] = check(
      v.tuple([v.string(), v.record(v.string(), v.unknown())]),
      typeof argument === "string" ? [argument, {}] : argument,
      `Fn::Sub in ${where}`,
    );
    return text.replace(/\$\{(!?)([^${}]+)\}/g, (_whole, literal: string, name: string) => {
      if (literal !== "") return `\${${name}}`;
      const own = given[name];
      if (own !== undefined) return String(resolve(own, scope, where));
      const [id, attribute] = splitOnce(name, ".");
      return String(attribute === undefined ? scope.ref(name) : scope.attribute(String(id), attribute));
    });
  },

  "Fn::Select": (argument, scope, where) => {
    const [index, list] = check(v.tuple([v.unknown(), v.unknown()]), argument, `Fn::Select in ${where}`);
    const items = check(v.array(v.unknown()), resolve(list, scope, where), `Fn::Select in ${where}`);
    const at = Number(index);
    if (!(at in items)) throw new BadInput(where, [`Fn::Select asks for number ${at} of ${items.length}`]);
    return items[at];
  },

  "Fn::Split": (argument, scope, where) => {
    const [between, text] = check(v.tuple([v.string(), v.unknown()]), argument, `Fn::Split in ${where}`);
    return check(v.string(), resolve(text, scope, where), `Fn::Split in ${where}`).split(between);
  },
};

/**
 * A template value with its intrinsic functions worked out.
 * @throws {BadInput} naming the intrinsic that the local run does not know, and where it stands.
 */
export function resolve(value: unknown, scope: Scope, where: string): unknown {
  if (Array.isArray(value)) {
    return value.map((each) => resolve(each, scope, where)).filter((each) => each !== noValue);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (only !== undefined && entries.length === 1 && isIntrinsic(only[0])) {
    const intrinsic = intrinsics[only[0]];
    if (intrinsic === undefined) {
      throw new BadInput(where, [
        `${only[0]} is an intrinsic that the local run does not know: add it to lib/local/intrinsics.ts`,
      ]);
    }
    return intrinsic(only[1], scope, where);
  }
  return Object.fromEntries(
    entries
      .map(([key, each]): [string, unknown] => [key, resolve(each, scope, `${where}.${key}`)])
      .filter(([, each]) => each !== noValue),
  );
}

const isIntrinsic = (key: string) => key === "Ref" || key === "Condition" || key.startsWith("Fn::");

function splitOnce(text: string, at: string): string[] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + at.length)];
}

const texts = (value: unknown, where: string): string[] =>
  check(v.array(v.union([v.string(), v.number()])), value, where).map(String);
