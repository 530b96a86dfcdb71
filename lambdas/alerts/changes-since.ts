import type { SecurityEvent } from "../events/event.ts";
import type { Alert } from "./alert.ts";
import { atOnceSeverity } from "./route.ts";
import type { Subscription } from "./subscription.ts";
import type { Watch } from "./watch.ts";

/** What an alert says of the event at the moment at which it is owed. */
export const snapshotOf = (event: SecurityEvent): Alert["told"] => ({
  severity: event.severity,
  modality: event.modality,
  denied: event.denied,
  unrated: event.unrated,
  ...(event.readBy === undefined ? {} : { byModel: true }),
  confirmed: isConfirmed(event),
  publishers: event.independentCount,
  ...(event.secondReading?.withdrawn === true ? { doubted: true } : {}),
});

/** Confirmed by other sources, on the NATO Admiralty scale. */
const isConfirmed = ({ credibility }: SecurityEvent) => credibility === 1;

/**
 * What is worth a further word, as the alert's key says it; nothing when nothing is. `before` is empty when all words on
 * it still wait, being those of unrated publishers, or were a model's, and somebody else tells it now. `hits` are the subscription's watches
 * that the event hits.
 */
export function changesSince(
  before: readonly Pick<Alert, "told">[],
  event: SecurityEvent,
  hits: readonly { watch: Pick<Watch, "minPublishers"> }[],
  { tellConfirmed }: Pick<Subscription, "tellConfirmed">,
): string[] {
  const told = before.map((alert) => alert.told);
  const ofHit = (change: string, holds: boolean) => (hits.length > 0 && holds ? [change] : []);
  const denied = event.denied && told.every((one) => !one.denied) ? ["denied"] : [];
  if (told.length === 0) return [...ofHit(event.unrated ? "rules" : "rated", true), ...denied];
  const severity = Math.max(...told.map((one) => one.severity));
  const hasHappened = event.modality === "happened" && told.every(({ modality }) => modality !== "happened");
  const isNewlyConfirmed = tellConfirmed && isConfirmed(event) && told.every(({ confirmed }) => !confirmed);
  // Where it was not written down how many had told it, nobody crosses anything.
  const publishers = Math.max(...told.map((one) => one.publishers ?? Number.POSITIVE_INFINITY));
  const crossed = hits.some(({ watch }) => watch.minPublishers > publishers);
  return [
    ...ofHit(`severity:${event.severity}`, event.severity > severity),
    ...ofHit("modality:happened", hasHappened),
    ...ofHit(`publishers:${event.independentCount}`, crossed),
    ...ofHit("confirmed", isNewlyConfirmed),
    ...(isTakenBack(event, told) ? ["doubted"] : []),
    ...denied,
  ];
}

/** What goes out at once goes out unread: a second reader that then takes it back is told once. */
const isTakenBack = ({ secondReading }: SecurityEvent, told: readonly Alert["told"][]): boolean =>
  secondReading?.withdrawn === true &&
  told.some(({ severity }) => severity >= atOnceSeverity) &&
  told.every(({ doubted }) => doubted !== true);
