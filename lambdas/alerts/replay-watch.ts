import type { Instant } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import { foldEvent } from "../events/fold-event.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Report } from "../reports/report.ts";
import type { Alert } from "./alert.ts";
import { decideAlert } from "./decide-alert.ts";
import { eventTexts } from "./event-texts.ts";
import { machines } from "./machines.ts";
import { matchWatch } from "./match-watch.ts";
import { sayChanges } from "./say-change.ts";
import { sayEvent } from "./say-event.ts";
import type { Watch } from "./watch.ts";

/** An alert that a watch would have sent. */
export interface Replayed {
  at: Instant;
  kind: Alert["kind"];
  eventId: string;
  severity: number;
  confidence: number;
  said: string;
  changed: string[];
  why: string[];
}

/**
 * The alerts that a watch would have sent of one event, had it stood when the reports came in: they are folded one after
 * the other, each at the moment at which it was first seen. Cooldown, quiet hours and the hourly cap, which only delay,
 * are left out.
 */
export function replayWatch(
  event: Pick<SecurityEvent, "id" | "feedback">,
  reports: readonly Report[],
  watch: Watch,
  knowledge: Knowledge,
): Replayed[] {
  const arrived = reports.toSorted((a, b) =>
    a.firstSeenAt < b.firstSeenAt ? -1 : a.firstSeenAt > b.firstSeenAt ? 1 : 0,
  );
  const told: Alert[] = [];
  const replayed: Replayed[] = [];
  for (const at of new Set(arrived.map(({ firstSeenAt }) => firstSeenAt))) {
    const [first, ...others] = arrived.filter(({ firstSeenAt }) => firstSeenAt <= at);
    if (first === undefined) continue;
    const own = {
      id: event.id,
      version: 1,
      updatedAt: at,
      feedback: event.feedback.filter((one) => one.at <= at),
    };
    const folded = foldEvent([first, ...others], own, knowledge);
    const answer = matchWatch(folded, watch, knowledge, eventTexts(folded));
    const decision = decideAlert(folded, machines, [{ watch, answer }], told, new Date(at));
    if (decision.kind === "withheld") continue;
    const { alert } = decision;
    told.push({ ...alert, state: "sent", sentAt: at });
    replayed.push({
      at,
      kind: alert.kind,
      eventId: event.id,
      severity: folded.severity,
      confidence: folded.confidence,
      said: sayEvent(folded),
      changed: sayChanges([alert.change], folded),
      why: alert.watches.flatMap((one) => one.why),
    });
  }
  return replayed;
}
