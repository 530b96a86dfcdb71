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

/** An entry of a configuration file, with the name by which problems speak of it. */
export interface Entry<T> {
  name: string;
  value: T;
  /** Nothing of it was left out: else `value` lacks what has no good shape, and serves only to look for further problems. */
  isWhole: boolean;
}

/**
 * Shape of each entry and uniqueness of ids: every problem, and the entries, also what is good of a bad one, so that one look finds
 * what is wrong in it beside its shape. Where there are problems nothing may be used.
 */
export function checkEntries<S extends v.GenericSchema<unknown, { id: string }>>(
  schema: S,
  file: unknown,
  where: string,
  noun: string,
): { entries: Entry<v.InferOutput<S>>[]; problems: string[] } {
  const found = check(v.array(v.unknown(), 'Expected a list of entries, as [ { "id": … } ]'), file, where);
  const problems: string[] = [];
  const entries: Entry<v.InferOutput<S>>[] = [];
  const firstWith = new Map<string, number>();
  for (const [index, entry] of found.entries()) {
    const name = nameOf(entry, index, noun);
    const result = v.safeParse(schema, entry);
    if (!result.success) problems.push(...result.issues.map((issue) => problemOf(name, issue)));
    const id = idOf(entry);
    const earlier = id === null ? undefined : firstWith.get(id);
    if (earlier !== undefined) {
      problems.push(`entry ${index + 1}, id: "${id}" is already taken by entry ${earlier + 1}`);
    }
    if (id !== null) firstWith.set(id, earlier ?? index);
    const isWhole = result.success;
    const usable = result.success ? result : v.safeParse(schema, without(entry, result.issues));
    if (usable.success) entries.push({ name, value: usable.output, isWhole });
  }
  return { entries, problems };
}

/** @throws {BadInput} with all problems at once, when there are any. */
export function refuseProblems(where: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new BadInput(where, problems);
}

function nameOf(entry: unknown, index: number, noun: string): string {
  const id = idOf(entry);
  return `entry ${index + 1}${id === null ? "" : `, ${noun} "${id}"`}`;
}

function idOf(entry: unknown): string | null {
  const named = v.safeParse(v.object({ id: v.pipe(v.string(), v.nonEmpty()) }), entry);
  return named.success ? named.output.id : null;
}

/** The entry without its fields in which something is amiss; what it is called matters to nobody then. */
function without(entry: unknown, issues: readonly v.BaseIssue<unknown>[]): unknown {
  if (typeof entry !== "object" || entry === null) return entry;
  const amiss = new Set(issues.map(({ path }) => path?.[0]?.key));
  const kept = Object.fromEntries(Object.entries(entry).filter(([field]) => !amiss.has(field)));
  return amiss.has("id") ? { ...kept, id: "unnamed" } : kept;
}

function problemOf(name: string, issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const at = path === null ? name : `${name}, ${path}`;
  if (issue.type === "strict_object" && issue.expected === "never") return `${at}: there is no such field`;
  if (issue.type === "strict_object") return `${at}: missing`;
  return `${at}: ${issue.message.replace(/^Invalid \w+: /, "")}`;
}
