import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { knowledge, reportOf, type Said } from "../events/report-of.ts";

/** The event of these reports; by default one air strike on Dunmere, 10 May 2031. */
export function eventOf(...said: Said[]): SecurityEvent {
  const [first, ...others] = (said.length === 0 ? [{}] : said).map((one, n) =>
    reportOf({ id: `a-${n + 1}.0`, ...one }),
  );
  const own = { id: "e-1", version: 1, updatedAt: "2031-05-10T12:00:00.000Z" };
  return foldEvent([first ?? reportOf(), ...others], own, knowledge);
}
