import * as v from "valibot";
import { BadInput, check } from "../check.ts";
import { type Feed, feedSchema } from "./feed.ts";

/**
 * The content of `feeds.json`, checked whole.
 * @throws {BadInput} naming the file, and for each bad entry its id (else its number) and field.
 */
export function checkFeeds(file: unknown, where: string): Feed[] {
  const entries = check(v.array(v.unknown(), "Expected a list of feeds"), file, where);
  const problems: string[] = [];
  const feeds: Feed[] = [];
  const firstWith = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const name = nameOf(entry, index);
    const result = v.safeParse(feedSchema, entry);
    if (!result.success) {
      problems.push(...result.issues.map((issue) => problemOf(name, issue)));
      continue;
    }
    const earlier = firstWith.get(result.output.id);
    if (earlier !== undefined) {
      problems.push(`entry ${index + 1}, id: "${result.output.id}" is already taken by entry ${earlier + 1}`);
    }
    firstWith.set(result.output.id, earlier ?? index);
    feeds.push(result.output);
  }
  if (problems.length > 0) throw new BadInput(where, problems);
  return feeds;
}

function nameOf(entry: unknown, index: number): string {
  const named = v.safeParse(v.object({ id: v.pipe(v.string(), v.nonEmpty()) }), entry);
  return named.success ? `feed "${named.output.id}"` : `entry ${index + 1}`;
}

function problemOf(name: string, issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  const at = field === null ? name : `${name}, ${field}`;
  if (issue.type === "strict_object" && issue.expected === "never") return `${at}: there is no such field`;
  if (issue.type === "strict_object") return `${at}: missing`;
  return `${at}: ${issue.message.replace(/^Invalid \w+: /, "")}`;
}
