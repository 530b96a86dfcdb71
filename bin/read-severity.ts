import { BadInput } from "../lambdas/check.ts";

/** The least severity that is asked for. @throws {BadInput} when it is none. */
export function readSeverity(text: string | undefined): number {
  if (text === undefined) return 1;
  if (!/^[1-5]\+?$/.test(text))
    throw new BadInput("--severity", [`Expected a number from 1 to 5: found "${text}"`]);
  return Number.parseInt(text, 10);
}
