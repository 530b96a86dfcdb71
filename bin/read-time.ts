import { BadInput } from "../lambdas/check.ts";

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A moment that is over: as given, or so many minutes, hours or days back ("90m", "24h", "7d"). */
export function readBack(text: string, now: Date): string {
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const at =
    count !== undefined && (unit === "m" || unit === "h" || unit === "d")
      ? now.getTime() - Number(count) * unitMs[unit]
      : /^\d{4}-\d{2}-\d{2}/.test(text)
        ? Date.parse(text)
        : Number.NaN;
  if (Number.isNaN(at))
    throw new BadInput("--since", [
      `Expected a time, as 2026-11-30T08:00Z, or 90m, 24h, 7d back: found "${text}"`,
    ]);
  return new Date(at).toISOString();
}

/** A moment to come: as given, or so many minutes, hours or days ahead ("90m", "8h", "2d"). */
export function readUntil(text: string, now: Date): string {
  const [, count, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const at =
    count !== undefined && (unit === "m" || unit === "h" || unit === "d")
      ? now.getTime() + Number(count) * unitMs[unit]
      : /^\d{4}-\d{2}-\d{2}/.test(text)
        ? Date.parse(text)
        : Number.NaN;
  if (Number.isNaN(at))
    throw new BadInput("--until", [
      `Expected a time, as 2026-11-30T08:00Z, or 90m, 8h, 2d from now: found "${text}"`,
    ]);
  if (at <= now.getTime()) throw new BadInput("--until", [`${text} is over already`]);
  return new Date(at).toISOString();
}
