import { isToldAsNews, type SecurityEvent } from "../events/event.ts";
import type { Alert } from "./alert.ts";
import type { Hit, Watch, WatchAnswer } from "./watch.ts";

/** Hours after which an event is no news. */
export const freshHours = 72;
/** Minutes that the summary of a backlog waits for more to sum up. */
export const summaryAfterMinutes = 10;

export type Decision = { kind: "owe"; alert: Alert } | { kind: "withheld"; reason: string };

/**
 * Is an alert owed for this event on this watch? `told` are the alerts that were owed for it before: a further one
 * needs a material change against all of them. What still waits of unrated publishers, held back by their share of the
 * cap or for a summary, holds up no rated word: nobody has been told of it yet.
 */
export function decideAlert(
  event: SecurityEvent,
  watch: Watch,
  answer: WatchAnswer,
  told: readonly Alert[],
  now: Date,
): Decision {
  // What was quieted was never told, and may be told yet: an analyst's verdict is seen below.
  const before = told.filter(({ onlyTo, state }) => onlyTo === null && state !== "quieted");
  const isDenialOfTold = event.denied && isToldAsNews(event) && before.length > 0;
  if (answer.kind === "miss" && !isDenialOfTold) return { kind: "withheld", reason: answer.reason };
  const verdict = event.feedback.at(-1)?.verdict;
  if (verdict !== undefined) return { kind: "withheld", reason: `an analyst called it ${verdict}` };
  const stale = staleReason(event, now);
  if (stale !== null) return { kind: "withheld", reason: stale };
  const counting = event.unrated ? before : heldAgainst(before);
  const last = counting.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).at(-1);
  const change = before.length === 0 ? "new" : changeSince(counting, event, answer);
  if (change === null) return { kind: "withheld", reason: "told already, and nothing material has changed" };
  const inSummary = last === undefined ? event.backlogOnly : waitsInSummary(last);
  const kind = inSummary ? "summary" : before.length === 0 ? "new" : "update";
  return {
    kind: "owe",
    alert: {
      eventId: event.id,
      watchId: watch.id,
      change,
      kind,
      state: "owed",
      createdAt: now.toISOString(),
      dueAt: dueAt(kind, last, watch, now),
      claimedAt: null,
      sentAt: null,
      messageId: null,
      attempts: 0,
      told: {
        severity: event.severity,
        modality: event.modality,
        denied: event.denied,
        unrated: event.unrated,
      },
      held: false,
      why: answer.kind === "hit" ? whyLines(answer.hit) : (last?.why ?? []),
      onlyTo: null,
    },
  };
}

/** Why an event is no news: by what it is, by when it happened, by when it was last written of. */
function staleReason(event: SecurityEvent, now: Date): string | null {
  if (event.modality === "historical" || event.modality === "hypothetical") return event.modality;
  const oldest = new Date(now.getTime() - freshHours * 3_600_000).toISOString();
  if (event.lastPublishedAt < oldest) {
    return `published ${event.lastPublishedAt.slice(0, 10)}, older than ${freshHours} h`;
  }
  const { to } = event.eventDate;
  // Some place still has that day for half a day after it ended in UTC; that much is not worth an argument.
  if (`${to}T23:59:59.999Z` < oldest) return `happened ${to}, older than ${freshHours} h`;
  return null;
}

/** What a rated word is held against: earlier rated ones; where there are none, what was told on unrated words and does not still wait. */
function heldAgainst(before: readonly Alert[]): readonly Alert[] {
  const rated = before.filter(({ told }) => !told.unrated);
  const waits = ({ kind, state, held }: Alert) => state === "owed" && (held || kind === "summary");
  return rated.length > 0 ? rated : before.filter((alert) => !waits(alert));
}

/**
 * What is worth a further word, as the alert's key says it; null when nothing is. `before` is empty when all words on it
 * still wait, being those of unrated publishers, and somebody rated tells it now.
 */
function changeSince(before: readonly Alert[], event: SecurityEvent, answer: WatchAnswer): string | null {
  const isHit = answer.kind === "hit";
  const isFirstRated = before.length === 0;
  const severity = Math.max(...before.map(({ told }) => told.severity));
  const changes = [
    ...(isHit && isFirstRated ? ["rated"] : []),
    ...(isHit && !isFirstRated && event.severity > severity ? [`severity:${event.severity}`] : []),
    ...(isHit &&
    !isFirstRated &&
    event.modality === "happened" &&
    before.every(({ told }) => told.modality !== "happened")
      ? ["modality:happened"]
      : []),
    ...(event.denied && before.every(({ told }) => !told.denied) ? ["denied"] : []),
  ];
  return changes.length === 0 ? null : changes.join("+");
}

const waitsInSummary = ({ kind, state, held }: Alert) => kind === "summary" && state === "owed" && !held;

/**
 * Updates wait until the watch's cooldown after the last word is over, and for a last word still waiting, unless that was
 * held back: who sends them sees whether they must be.
 */
function dueAt(kind: Alert["kind"], last: Alert | undefined, watch: Watch, now: Date): string {
  const inMinutes = (from: string, minutes: number) =>
    new Date(Date.parse(from) + minutes * 60_000).toISOString();
  if (last === undefined) {
    return kind === "summary" ? inMinutes(now.toISOString(), summaryAfterMinutes) : now.toISOString();
  }
  if (last.state === "owed" && last.held) return now.toISOString();
  if (last.state === "owed") return latest(last.dueAt, now.toISOString());
  return latest(inMinutes(last.sentAt ?? last.createdAt, watch.cooldownMinutes), now.toISOString());
}

const latest = (a: string, b: string) => (a > b ? a : b);

/** The reasons of a hit, one line each, for "why you got this". */
export function whyLines(hit: Hit): string[] {
  return [
    ...hit.matchedActors.map(({ name, text, through }) => {
      const words = text === name ? "" : ` ("${text}")`;
      return `actor ${name}${words}${through === null ? "" : `, affiliated to ${through}`}`;
    }),
    ...hit.matchedPlaces.map(
      ({ name, through }) => `place ${name}${through === null ? "" : `, within ${through}`}`,
    ),
    ...hit.matchedText.map((text) => `words "${text}"`),
  ];
}
