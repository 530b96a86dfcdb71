import * as v from "valibot";

/**
 * The door check: everything that comes from outside is `unknown` until it has passed here.
 * @throws {BadInput} naming where the value came from, the field and what was expected.
 */
export function check<S extends v.GenericSchema>(schema: S, value: unknown, where: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => {
    const path = v.getDotPath(issue);
    return path === null ? issue.message : `${path}: ${issue.message}`;
  });
  throw new BadInput(where, problems);
}

/** Input that can never be used, however often it is tried: set aside with its reason, never redelivered. */
export class BadInput extends Error {
  override readonly name = "BadInput";
  readonly where: string;
  readonly problems: readonly string[];
  constructor(where: string, problems: readonly string[]) {
    super(`Cannot use ${where}: ${problems.join("; ")}`);
    this.where = where;
    this.problems = problems;
  }
}

/** A moment in UTC, ISO 8601 with milliseconds, as `Date.toISOString` writes it: it sorts as text. */
export const instantSchema = v.pipe(v.string(), v.isoTimestamp());
export type Instant = string;

/** A calendar day in UTC, `YYYY-MM-DD`. */
export const daySchema = v.pipe(v.string(), v.isoDate());
export type Day = string;

/** Lower-case words joined by hyphens: safe in keys, URLs and message groups. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "Expected lower-case letters, digits and hyphens, at most 64"),
);
