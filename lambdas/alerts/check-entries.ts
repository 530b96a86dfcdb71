import * as v from "valibot";
import { BadInput, check } from "../check.ts";

/** A good entry of a configuration file, with the name by which problems speak of it. */
export interface Entry<T> {
  name: string;
  value: T;
}

/** Shape of each entry and uniqueness of ids: what is good, and every problem of what is not. */
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
    if (!result.success) {
      problems.push(...result.issues.map((issue) => problemOf(name, issue)));
      continue;
    }
    const earlier = firstWith.get(result.output.id);
    if (earlier !== undefined) {
      problems.push(`entry ${index + 1}, id: "${result.output.id}" is already taken by entry ${earlier + 1}`);
    }
    firstWith.set(result.output.id, earlier ?? index);
    entries.push({ name, value: result.output });
  }
  return { entries, problems };
}

/** @throws {BadInput} with all problems at once, when there are any. */
export function refuseProblems(where: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new BadInput(where, problems);
}

function nameOf(entry: unknown, index: number, noun: string): string {
  const named = v.safeParse(v.object({ id: v.pipe(v.string(), v.nonEmpty()) }), entry);
  return named.success ? `${noun} "${named.output.id}"` : `entry ${index + 1}`;
}

function problemOf(name: string, issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const at = path === null ? name : `${name}, ${path}`;
  if (issue.type === "strict_object" && issue.expected === "never") return `${at}: there is no such field`;
  if (issue.type === "strict_object") return `${at}: missing`;
  return `${at}: ${issue.message.replace(/^Invalid \w+: /, "")}`;
}
