import * as v from "valibot";
import { type Instant, instantSchema } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import { sayInstead } from "../events/put-right.ts";
import type { Feedback } from "../events/ruling.ts";
import type { Alert } from "./alert.ts";
import { sayEvent } from "./say-event.ts";

/** What no longer stands of what people were told: an analyst's word made it void, or set it right again. */
const voidEntries = {
  /** The word that did. */
  at: instantSchema,
  /** `stands`: what was said against it is withdrawn. */
  about: v.picklist(["false", "wrong-place", "wrong-actor", "split", "join", "stands"]),
  /** As it stands now it is shown. */
  eventId: v.string(),
  /** What was split off, or joined to it; null of a verdict. */
  otherId: v.nullable(v.string()),
  /** In words that follow the event itself. */
  said: v.string(),
};

/**
 * A correction that one subscription is owed, or had. Key: subscription + word + events, so that owing it twice is owing it
 * once. It waits for the next digest, or for the next message through one of its watches; with `tell` it goes out by itself.
 * owed → claimed → sent; `moot`: a later word took back what this one is about, before anybody heard of it.
 */
export const correctionSchema = v.object({
  ...voidEntries,
  subscriptionId: v.string(),
  tell: v.boolean(),
  /** Those through which it was told. */
  watches: v.array(v.object({ watchId: v.string(), why: v.array(v.string()) })),
  state: v.picklist(["owed", "claimed", "sent", "moot", "failed"]),
  createdAt: instantSchema,
  claimedAt: v.nullable(instantSchema),
  sentAt: v.nullable(instantSchema),
  messageId: v.nullable(v.string()),
  /** The word that took it back. */
  mootBy: v.nullable(instantSchema),
});
export type Correction = v.InferOutput<typeof correctionSchema>;
export type Voided = Pick<Correction, keyof typeof voidEntries>;

const verdictSaid = {
  false: "it did not happen as it was told",
  "wrong-place": "it did not happen at that place",
  "wrong-actor": "it was not done by or to those who were named",
} as const;

/** What a verdict makes void; null when it finds nothing wrong with what was told. */
export function voidByVerdict(
  eventId: string,
  { verdict, instead, at }: Pick<Feedback, "verdict" | "instead" | "at">,
): Voided | null {
  if (verdict === "right" || verdict === "duplicate") return null;
  const said = instead === null ? verdictSaid[verdict] : sayInstead({ instead });
  return { at, about: verdict, eventId, otherId: null, said };
}

/** That an event stands after all. */
export const voidByAmends = (eventId: string, at: Instant): Voided => ({
  at,
  about: "stands",
  eventId,
  otherId: null,
  said: "it stands: what was said against it is withdrawn",
});

export const voidBySplit = (eventId: string, off: SecurityEvent, at: Instant): Voided => ({
  at,
  about: "split",
  eventId,
  otherId: off.id,
  said: `a part of what was told is a happening of its own: ${sayEvent(off)}`,
});

export const voidByJoin = (into: string, joined: SecurityEvent, at: Instant): Voided => ({
  at,
  about: "join",
  eventId: into,
  otherId: joined.id,
  said: `it is the same happening as was told apart: ${sayEvent(joined)}`,
});

/** What is done about a correction: it is owed, or not; and others that still wait are taken back. */
export interface Settlement {
  owe: Correction | null;
  moot: Correction[];
}

/** One person, as far as a correction concerns him. */
export interface Concerned {
  subscriptionId: string;
  tell: boolean;
  /** What he was told of the event. */
  told: readonly Alert[];
  /** His corrections so far. */
  before: readonly Correction[];
}

/**
 * Whether a person must hear of it. What takes back a word that he has not heard of yet needs no word itself; asking again is
 * answered alike.
 */
export function settle(voided: Voided, { told, before, ...whom }: Concerned, now: Instant): Settlement {
  const earlier = before.filter((one) => one.at < voided.at);
  const opposite = earlier.filter((one) => takesBack(voided, one));
  const moot = earlier.filter(
    (one) => one.state === "owed" && (opposite.includes(one) || saysMore(voided, one)),
  );
  const wasMet = opposite.some(({ mootBy, state }) => state === "owed" || mootBy === voided.at);
  const hasHeard = opposite.some(({ state }) => state === "sent" || state === "claimed");
  const sent = told.filter(({ sentAt }) => sentAt !== null);
  const isNews = hasHeard || (voided.about !== "stands" && !wasMet && sent.length > 0);
  if (!isNews) return { owe: null, moot };
  const watches = new Map(sent.flatMap((alert) => alert.watches).map((one) => [one.watchId, one]));
  const owe: Correction = {
    ...voided,
    ...whom,
    watches: [...watches.values()],
    state: "owed",
    createdAt: now,
    claimedAt: null,
    sentAt: null,
    messageId: null,
    mootBy: null,
  };
  return { owe, moot };
}

/** A join takes back the split of the same two events, and the reverse; amends take back every verdict on theirs. */
function takesBack(later: Voided, earlier: Voided): boolean {
  if (later.about === "stands")
    return earlier.eventId === later.eventId && earlier.otherId === null && earlier.about !== "stands";
  const abouts = [later.about, earlier.about].toSorted().join(" ");
  const pair = [later.eventId, later.otherId];
  return abouts === "join split" && pair.includes(earlier.eventId) && pair.includes(earlier.otherId);
}

/** A later verdict of the same kind says what is right by now. */
const saysMore = (later: Voided, earlier: Voided) =>
  later.otherId === null && later.eventId === earlier.eventId && later.about === earlier.about;
