import * as v from "valibot";
import { check, checkEntries, idSchema, refuseProblems } from "../check.ts";
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

/**
 * Ids of the feeds in the file to which it gives no `reliability`, so that they are taken for F.
 * @throws {BadInput} when the file is no list of feeds.
 */
export function unratedFeeds(file: unknown, where: string): string[] {
  const entries = check(v.array(v.looseObject({ id: idSchema })), file, where);
  return entries.filter((entry) => entry["reliability"] === undefined).map(({ id }) => id);
}
