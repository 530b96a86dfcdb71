import type { SecurityEvent } from "../events/event.ts";
import type { Alert } from "./alert.ts";
import { changesSince } from "./changes-since.ts";
import type { Subscription } from "./subscription.ts";
import type { Watch } from "./watch.ts";

/**
 * What a message that settles these alerts of one event says has changed: nothing when the person is told for the first
 * time. Null when all of it was told already, by an alert of an event that proved to be this one. `sent` are the
 * person's other alerts of it.
 */
export function changesToTell(
  event: SecurityEvent,
  subscription: Subscription,
  waiting: readonly Alert[],
  sent: readonly Alert[],
  hits: readonly { watch: Pick<Watch, "minPublishers"> }[],
): string[] | null {
  const isNew = waiting.some(({ change }) => change === "new");
  if (isNew && sent.length === 0) return [];
  const owed = inOrder(waiting).filter(({ change }) => change !== "new");
  const changes = [
    ...owed.flatMap(({ change }) => change.split("+")),
    ...(isNew ? changesSince(sent, event, hits, subscription) : []),
  ];
  return changes.length === 0 ? null : [...new Set(changes)];
}

/** As they came about. */
export const inOrder = (alerts: readonly Alert[]): Alert[] =>
  alerts.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
