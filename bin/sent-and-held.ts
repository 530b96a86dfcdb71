import type { Alert } from "../lambdas/alerts/alert.ts";
import { machines } from "../lambdas/alerts/machines.ts";
import type { Instant } from "../lambdas/check.ts";

/** What became of alerts that went out together, or wait for the same: one line of a list. */
export interface SentOrHeld {
  state: "sent" | "held" | "due" | "sending" | "failed" | "quieted" | "nobody" | "moved";
  /** When it went out, or will; of what never does, when it was owed. */
  at: Instant;
  /** Why it waits; null when it does not. */
  held: Alert["held"];
  /** Ids of subscriptions. */
  to: string[];
  /** The gravest first. */
  events: { eventId: string; severity: number; changes: string[] }[];
  kind: Alert["kind"];
  /** Through which watches, and why. */
  watches: Alert["watches"];
  messageId: string | null;
}

/**
 * Alerts as people think of them: those of one message in one line, with all to whom it went; those that wait for the same
 * in one. What waits first, the soonest due first; then what is done, the latest first.
 */
export function sentAndHeld(alerts: readonly Alert[], now: Instant): SentOrHeld[] {
  const groups = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const key = keyOf(alert);
    groups.set(key, [...(groups.get(key) ?? []), alert]);
  }
  const lines = [...groups.values()].map((group) => lineOf(group, now));
  return lines.toSorted(
    (a, b) =>
      Number(isDone(a)) - Number(isDone(b)) ||
      (isDone(a) ? compare(b.at, a.at) : compare(a.at, b.at)) ||
      compare(a.events[0]?.eventId ?? "", b.events[0]?.eventId ?? ""),
  );
}

const keyOf = ({ messageId, eventId, state, change, dueAt, held, watches }: Alert): string =>
  messageId ?? JSON.stringify([eventId, state, change, dueAt, held?.rule, watches.map((one) => one.watchId)]);

function lineOf(group: readonly Alert[], now: Instant): SentOrHeld {
  const [first] = group as [Alert, ...Alert[]];
  const state = stateOf(first, now);
  return {
    state,
    at: first.sentAt ?? (state === "held" || state === "due" ? first.dueAt : first.createdAt),
    held: state === "held" ? first.held : null,
    to: [...new Set(group.map(({ subscriptionId }) => subscriptionId))].toSorted(),
    events: eventsOf(group),
    kind: first.kind,
    watches: [...new Map(group.flatMap(({ watches }) => watches).map((one) => [one.watchId, one])).values()],
    messageId: first.messageId,
  };
}

function eventsOf(group: readonly Alert[]): SentOrHeld["events"] {
  const byEvent = new Map<string, SentOrHeld["events"][number]>();
  for (const { eventId, told, change } of group) {
    const known = byEvent.get(eventId);
    byEvent.set(eventId, {
      eventId,
      severity: Math.max(told.severity, known?.severity ?? 0),
      changes: [...new Set([...(known?.changes ?? []), ...change.split("+")])],
    });
  }
  return [...byEvent.values()].toSorted((a, b) => b.severity - a.severity || compare(a.eventId, b.eventId));
}

const states = { claimed: "sending", owed: "held" } as const;
function stateOf({ state, dueAt }: Alert, now: Instant): SentOrHeld["state"] {
  if (state === "owed") return dueAt <= now ? "due" : states.owed;
  return state === "claimed" ? states.claimed : state;
}

const isDone = ({ state }: SentOrHeld) => state !== "held" && state !== "due" && state !== "sending";
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Without what only programs are told, which read the topic by themselves. */
export const toPeople = (lines: readonly SentOrHeld[]): SentOrHeld[] =>
  lines
    .map((line) => ({ ...line, to: line.to.filter((id) => id !== machines.id) }))
    .filter(({ to }) => to.length > 0);
