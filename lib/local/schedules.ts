import { BadInput } from "../../lambdas/check.ts";

const unitMs: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Milliseconds between two runs of a schedule.
 * @throws {BadInput} for any expression but a rate.
 */
export function everyMs(expression: string, where: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const ms = unitMs[unit ?? ""];
  if (ms === undefined) {
    throw new BadInput(where, [`Schedule "${expression}" is not known to the local run: only rate(…) is`]);
  }
  return Number(count) * ms;
}

export interface Schedule {
  name: string;
  everyMs: number;
  run(): Promise<void>;
}

/** Starts the schedules; each first runs after its rate has passed once. @returns what stops them. */
export function startSchedules(schedules: readonly Schedule[]): () => void {
  const timers = schedules.map((schedule) => setInterval(() => void schedule.run(), schedule.everyMs));
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}
