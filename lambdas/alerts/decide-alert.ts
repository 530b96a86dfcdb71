import { isToldAsNews, type SecurityEvent } from "../events/event.ts";
import { quietedBy } from "../events/ruling.ts";
import { type Alert, type Held, isHeldBack } from "./alert.ts";
import { changesSince, snapshotOf } from "./changes-since.ts";
import { inOrder } from "./changes-to-tell.ts";
import { isHeldForDoubt, whyDoubted } from "./doubt.ts";
import { follows } from "./machines.ts";
import { routeOf } from "./route.ts";
import type { Subscription } from "./subscription.ts";
import type { Hit, Watch, WatchAnswer } from "./watch.ts";

/** Hours after which an event is no news. */
export const freshHours = 72;
/** Minutes that the summary of a backlog waits for more to sum up. */
export const summaryAfterMinutes = 10;

/** A watch, and what it makes of the event. */
export interface Measured {
  watch: Watch;
  answer: WatchAnswer;
  /** True when the event, as a second reader has it, does not hit it. */
  ended?: boolean;
}

/** `again`: a row of this change waits for a doubt that is over, and is to be owed anew. */
export type Decision = { kind: "owe"; alert: Alert; again?: boolean } | { kind: "withheld"; reason: string };

/**
 * Is this subscription owed an alert for the event? `told` is what it was owed of it before, through whichever watch: a
 * further word needs a material change against all of that. What still waits of unrated publishers, held back by their
 * share of the cap or for a summary, holds up no rated word: nobody has been told of it yet.
 */
export function decideAlert(
  event: SecurityEvent,
  subscription: Subscription,
  measured: readonly Measured[],
  told: readonly Alert[],
  now: Date,
): Decision {
  const own = measured.filter(({ watch }) => follows(subscription, watch.id));
  const hits = own.flatMap(({ watch, answer, ended = false }) =>
    answer.kind === "hit" ? [{ watch, hit: answer.hit, ended }] : [],
  );
  const isFree = told.some(isHeldForDoubt) && whyDoubted(event, hits) === null;
  const before = told.filter((alert) => wasTold(alert) && !(isFree && isHeldForDoubt(alert)));
  const isDenialOfTold = isDeniedByRules(event) && isToldAsNews(event) && before.length > 0;
  const withheld =
    (isDenialOfTold ? null : whyNotAsked(event, subscription, own)) ??
    whyQuieted(event) ??
    whyStale(event, now);
  if (withheld !== null) return { kind: "withheld", reason: withheld };
  const counting = countingOf(event, before);
  const changes = before.length === 0 ? ["new"] : changesSince(counting, event, hits, subscription);
  if (changes.length === 0)
    return { kind: "withheld", reason: "told already, and nothing material has changed" };
  const last = inOrder(counting).at(-1);
  const cooldown = changes.join() === "doubted" ? 0 : shortestCooldown(hits, own);
  return {
    kind: "owe",
    ...(isFree ? { again: true } : {}),
    alert: {
      eventId: event.id,
      subscriptionId: subscription.id,
      change: changes.join("+"),
      ...whenToTell(event, subscription, { isFirst: before.length === 0, counting, last, cooldown }, now),
      state: "owed",
      createdAt: now.toISOString(),
      claimedAt: null,
      sentAt: null,
      messageId: null,
      attempts: 0,
      told: snapshotOf(event),
      watches:
        hits.length > 0
          ? hits.map(({ hit, ended }) => ({
              watchId: hit.watchId,
              why: whyLines(hit),
              ...(ended ? { ended } : {}),
            }))
          : (last?.watches ?? []),
      story: storyOf(event),
    },
  };
}

/** What was quieted, or was not asked for any longer, was never told, and may be told yet. */
const wasTold = ({ state }: Alert) => state !== "quieted" && state !== "nobody";

/** The main event of the story that this one is part of. */
const storyOf = ({ story }: SecurityEvent) => story?.main ?? null;

/** Why the subscription does not ask for it: by the first of its watches, or by severity. */
function whyNotAsked(
  { severity }: SecurityEvent,
  { minSeverity }: Subscription,
  own: readonly Measured[],
): string | null {
  if (!own.some(({ answer }) => answer.kind === "hit")) {
    const [first] = own;
    return first?.answer.kind === "miss" ? first.answer.reason : "no watch is near it";
  }
  return severity < minSeverity ? `severity ${severity}, asked for ${minSeverity} and more` : null;
}

/** What an analyst said of an event that keeps it from everybody. */
export function whyQuieted({ feedback }: Pick<SecurityEvent, "feedback">): string | null {
  const verdict = quietedBy(feedback);
  return verdict === null ? null : `an analyst called it ${verdict}`;
}

/** Why an event is no news: by what it is, by when it happened, by when it was last written of. */
export function whyStale(event: SecurityEvent, now: Date): string | null {
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

/** A model alone takes nothing back. */
const isDeniedByRules = ({ denied, readBy }: SecurityEvent) => denied && readBy === undefined;

/** What a word of the event is held against: what rules read is new to whom only a model's reading was told. */
function countingOf({ readBy, unrated }: SecurityEvent, before: readonly Alert[]): readonly Alert[] {
  if (readBy !== undefined) return before;
  const byRules = before.filter(({ told }) => told.byModel !== true);
  return unrated ? byRules : heldAgainst(byRules);
}

/** What a rated word is held against: earlier rated ones; where there are none, what was told on unrated words and does not still wait. */
function heldAgainst(before: readonly Alert[]): readonly Alert[] {
  const rated = before.filter(({ told }) => !told.unrated);
  const waits = (alert: Alert) => alert.state === "owed" && (alert.kind === "summary" || isHeldBack(alert));
  return rated.length > 0 ? rated : before.filter((alert) => !waits(alert));
}

/** Minutes: of the watches that are hit; of a denial that hits none, of those near it. */
const shortestCooldown = (hits: readonly { watch: Watch }[], own: readonly { watch: Watch }[]): number => {
  const minutes = (hits.length > 0 ? hits : own).map(({ watch }) => watch.cooldownMinutes);
  return minutes.length === 0 ? 0 : Math.min(...minutes);
};

/** What the subscription was owed before: whether nothing; of what counts, all and the last; minutes to wait after it. */
interface Before {
  isFirst: boolean;
  counting: readonly Alert[];
  last: Alert | undefined;
  cooldown: number;
}

/**
 * When, and how, it is told. A first word goes the subscription's route; of a backlog into a summary. A further one waits
 * until the shortest cooldown of its watches after the last message is over, then goes the route; in a summary, if what
 * was owed before waits in one that nothing holds back.
 */
function whenToTell(
  event: SecurityEvent,
  subscription: Subscription,
  { isFirst, counting, last, cooldown }: Before,
  now: Date,
): Pick<Alert, "kind" | "dueAt" | "held"> {
  if (last !== undefined && last.kind === "summary" && last.state === "owed" && !isHeldBack(last))
    return { kind: "summary", dueAt: last.dueAt, held: last.held };
  const isBacklog = last === undefined && event.backlogOnly;
  const kind = isBacklog ? "summary" : isFirst ? "new" : "update";
  const lastSent = inOrder(counting.filter(({ state }) => state !== "owed")).at(-1);
  const start = isBacklog
    ? minutesAfter(now.toISOString(), summaryAfterMinutes)
    : lastSent === undefined
      ? now
      : minutesAfter(lastSent.sentAt ?? lastSent.createdAt, cooldown);
  const since = now.toISOString();
  const route = routeOf(subscription, event, start > now ? start : now);
  if (route.rule !== "gathering") {
    const held: Held = { since, until: route.at, rule: route.rule, said: sayRoute(subscription, route.rule) };
    return { kind: route.rule === "digest" ? "digest" : kind, dueAt: route.at, held };
  }
  if (start > now) {
    const until = start.toISOString();
    const held: Held = isBacklog
      ? { since, until, rule: "backlog", said: "told in a summary, as the backlog of a first reading is" }
      : { since, until, rule: "cooldown", said: `cooldown of ${cooldown} minutes after the last word of it` };
    return { kind, dueAt: until, held };
  }
  const isHeld = route.at > since;
  return { kind, dueAt: route.at, held: isHeld ? { since, until: route.at, ...gathering } : null };
}

const gathering = { rule: "gathering", said: "waits for the rest of its story" } as const;

const minutesAfter = (from: string, minutes: number) => new Date(Date.parse(from) + minutes * 60_000);

/** What a subscription's route makes wait, in words. */
export function sayRoute({ quietHours, digest }: Subscription, rule: "quiet-hours" | "digest"): string {
  return rule === "digest"
    ? `told in the digest of ${digest?.at ?? ""} ${digest?.zone ?? ""}`
    : `quiet hours from ${quietHours?.from ?? ""} to ${quietHours?.to ?? ""} ${quietHours?.zone ?? ""}`;
}

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
    ...(hit.why ?? []),
  ];
}
