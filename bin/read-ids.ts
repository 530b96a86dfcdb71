import { createInterface } from "node:readline";
import { BadInput } from "../lambdas/check.ts";

/** An id as lists show it, whole or cut. */
const id = /^(?:[ae]-)?[0-9a-f]{3,20}(?:\.\d+)?$/;

/**
 * The ids that are meant: as typed, or, for `-`, the first word of each line of standard input that is one, so that lists can be
 * piped in as they are. @throws {BadInput} when nothing that comes in is an id.
 */
export async function readIds(given: readonly string[], lines?: AsyncIterable<string>): Promise<string[]> {
  if (!given.includes("-")) return [...given];
  const read: string[] = [];
  // Not opened for nothing: each reading of it stays until the process ends.
  for await (const line of lines ?? createInterface({ input: process.stdin })) {
    const [first = ""] = line.trim().split(/\s+/);
    if (id.test(first)) read.push(first);
  }
  if (read.length === 0) throw new BadInput("standard input", ["Expected ids, one a line: found none"]);
  return [...new Set([...given.filter((one) => one !== "-"), ...read])];
}
