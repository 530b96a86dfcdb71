import { BadInput } from "../lambdas/check.ts";

/** The first day of `--since`: as given, or so many days back. */
export function readSince(text: string, now: Date): string {
  const daysBack = /^(\d{1,4})d$/.exec(text)?.[1];
  if (daysBack !== undefined) {
    return new Date(now.getTime() - Number(daysBack) * 86_400_000).toISOString().slice(0, 10);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new BadInput("--since", [`Expected a date, as 2026-11-01, or days back, as 30d: found "${text}"`]);
}

/** `near`: names that may have been meant. */
export const unknownName = (option: string, name: string, near: readonly string[]) =>
  new BadInput(option, [
    `"${name}" is not known${near.length > 0 ? `; did you mean ${near.join(", ")}?` : ""}`,
  ]);
