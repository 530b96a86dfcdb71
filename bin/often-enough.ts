import { reigningSilence } from "../lambdas/alerts/recurring-silence.ts";
import { type CountedEvent, countTimes } from "../lambdas/alerts/times-reached.ts";
import type { Watch } from "../lambdas/alerts/watch.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import type { Replay } from "./tell-replay.ts";

/** The weekly silence that reigned over a watch then. */
export const silenceAt = (watch: Watch, at: string) => reigningSilence(watch, new Map(), new Date(at));

/** Leaves what would have been told with `times`: happenings are counted one after the other, as their first alerts came. */
export function oftenEnough(
  replay: Replay,
  times: NonNullable<Watch["times"]>,
  events: ReadonlyMap<string, SecurityEvent>,
): Replay {
  let counted: CountedEvent[] = [];
  const [alerts, seldom]: [Replay["alerts"], Replay["seldom"]] = [[], []];
  for (const alert of replay.alerts) {
    const event = events.get(alert.eventId);
    if (event === undefined) continue;
    const answer = countTimes({ ...event, severity: alert.severity }, times, counted);
    ({ counted } = answer);
    const { at, eventId, said } = alert;
    if (answer.withheld === null) alerts.push({ ...alert, why: [...alert.why, ...answer.why] });
    else seldom.push({ at, eventId, said, reason: answer.withheld });
  }
  return { ...replay, alerts, seldom };
}
