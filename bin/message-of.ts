import { BadInput } from "../lambdas/check.ts";

/** What is said of an error: of an input with several problems one a line. */
export function messageOf(error: unknown): string {
  if (error instanceof BadInput && error.problems.length > 1)
    return [`Cannot use ${error.where}:`, ...error.problems].join("\n  ");
  return error instanceof Error ? error.message : String(error);
}
