import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";

/** One statement of a role's policies. `*` and `?` in actions and resources stand for any characters. */
export interface Statement {
  effect: "Allow" | "Deny";
  actions: readonly string[];
  resources: readonly string[];
}

/** Who calls: a function or a schedule, by the role that the template gives it. */
export interface Principal {
  /** As people call it: `read-feed`. */
  name: string;
  roleName: string;
  statements: readonly Statement[];
}

export type Decision = { allowed: true } | { allowed: false; because: string };

const oneOrMany = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) => (typeof value === "string" ? [value] : value)),
);

const statementSchema = v.looseObject({
  Sid: v.optional(v.string()),
  Effect: v.picklist(["Allow", "Deny"]),
  Action: oneOrMany,
  Resource: oneOrMany,
});

const understood = new Set(["Sid", "Effect", "Action", "Resource"]);

/**
 * The statements of a policy document whose intrinsics are already worked out.
 * @throws {BadInput} on a condition, NotAction or anything else that this evaluation does not understand:
 * to let it pass would be to test grants that AWS judges differently.
 */
export function readStatements(document: unknown, where: string): Statement[] {
  const { Statement } = check(
    v.looseObject({ Statement: v.array(v.record(v.string(), v.unknown())) }),
    document,
    where,
  );
  return Statement.map((raw) => {
    const strange = Object.keys(raw).filter((key) => !understood.has(key));
    if (strange.length > 0) {
      const parts = strange.map((key) =>
        key === "Condition" ? `Condition ${conditionNames(raw[key])}` : key,
      );
      throw new BadInput(where, [
        `Its ${parts.join(", ")} cannot be judged on a laptop: teach lib/local/roles.ts what it means`,
      ]);
    }
    const statement = check(statementSchema, raw, where);
    return { effect: statement.Effect, actions: statement.Action, resources: statement.Resource };
  });
}

/** As IAM decides: a Deny that fits wins, else one Allow that fits is needed. */
export function decide(statements: readonly Statement[], action: string, resource: string): Decision {
  const fitting = statements.filter(
    (statement) =>
      statement.actions.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
      statement.resources.some((pattern) => matches(pattern, resource)),
  );
  if (fitting.some((statement) => statement.effect === "Deny")) {
    return { allowed: false, because: `with an explicit deny in an identity-based policy` };
  }
  if (fitting.length > 0) return { allowed: true };
  return { allowed: false, because: `because no identity-based policy allows the ${action} action` };
}

/** `*` stands for any number of characters, `?` for one. */
export function matches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  for (let read = 0; read < text.length; ) {
    const wanted = pattern[at];
    if (wanted === "*") {
      star = at++;
      resumeAt = read;
    } else if (wanted === "?" || wanted === text[read]) {
      at++;
      read++;
    } else if (star >= 0) {
      // The last star takes one character more.
      at = star + 1;
      read = ++resumeAt;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}

function conditionNames(condition: unknown): string {
  const operators = check(v.record(v.string(), v.record(v.string(), v.unknown())), condition, "a Condition");
  return Object.entries(operators)
    .flatMap(([operator, keys]) => Object.keys(keys).map((key) => `${operator} ${key}`))
    .join(", ");
}
