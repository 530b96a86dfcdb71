import { checkEntries, refuseProblems } from "../check.ts";
import { type Feed, feedSchema } from "./feed.ts";

/**
 * The content of `feeds.json`, checked whole.
 * @throws {BadInput} naming the file, and for each bad entry its id (else its number) and field.
 */
export function checkFeeds(file: unknown, where: string): Feed[] {
  const { entries, problems } = checkEntries(feedSchema, file, where, "feed");
  refuseProblems(where, problems);
  return entries.map(({ value }) => value);
}
