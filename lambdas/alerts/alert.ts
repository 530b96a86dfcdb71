import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { modalitySchema } from "../reports/plover.ts";

/**
 * `new`: first word of an event. `update`: a stated material change. `summary`: told with others in one message, as the
 * backlog of a first reading is. `digest`: waits for the daily digest.
 */
const alertKindSchema = v.picklist(["new", "update", "summary", "digest"]);

/** What an alert waits for, by the rule that makes it wait. */
export const heldSchema = v.object({
  since: instantSchema,
  until: instantSchema,
  rule: v.picklist([
    "gathering",
    "story",
    "quiet-hours",
    "digest",
    "cooldown",
    "hourly-cap",
    "silence",
    "backlog",
    "reader",
  ]),
  /** The rule in words. */
  said: v.string(),
});
export type Held = v.InferOutput<typeof heldSchema>;

/** What the event was when an alert was owed: the next change is measured against it. */
export const toldSchema = v.object({
  severity: v.number(),
  modality: modalitySchema,
  denied: v.boolean(),
  unrated: v.optional(v.boolean(), false),
  /** True when a model alone had read it. */
  byModel: v.exactOptional(v.boolean()),
  /** Independent publishers confirm it. */
  confirmed: v.optional(v.boolean(), false),
  /** Those that tell it in words of their own; null where that was not written down. */
  publishers: v.optional(v.nullable(v.number()), null),
  /** True when it was said with it that a second reader takes it back. */
  doubted: v.exactOptional(v.boolean()),
});

/**
 * What one subscription is owed, or was told, of one event. Key: event + subscription + change, so that owing it twice
 * is owing it once. owed → claimed → sent; a claim that is not confirmed falls due again. `nobody`: the subscription
 * asks for it no longer; `failed`: SNS will never take it; `quieted`: an analyst said meanwhile that the event is wrong,
 * or nobody tells it as news any longer; `moved`: another row of the subscription told its word.
 */
export const alertSchema = v.object({
  eventId: v.string(),
  /** `*` is whoever reads the topic with a filter policy of its own: see `machines.ts`. */
  subscriptionId: v.string(),
  /**
   * `new`, or what changed: `rated` (a rated publisher tells what waited on unrated words, or what a model alone had read),
   * `rules` (an unrated one does), `severity:4`,
   * `modality:happened`, `publishers:2`, `confirmed`, `denied`, joined by `+`.
   */
  change: v.string(),
  kind: alertKindSchema,
  state: v.picklist(["owed", "claimed", "sent", "nobody", "failed", "quieted", "moved"]),
  createdAt: instantSchema,
  dueAt: instantSchema,
  claimedAt: v.nullable(instantSchema),
  sentAt: v.nullable(instantSchema),
  messageId: v.nullable(v.string()),
  attempts: v.number(),
  told: toldSchema,
  /** The subscription's watches that the event hits, each with its reasons, one line each. */
  watches: v.array(
    v.object({
      watchId: v.string(),
      why: v.array(v.string()),
      /** True when the event, as a second reader has it, does not hit it. */
      ended: v.exactOptional(v.boolean()),
    }),
  ),
  /** Why it waits; null when nothing held it back. */
  held: v.nullable(heldSchema),
  /** The main event of the story that it is part of. */
  story: v.optional(v.nullable(v.string()), null),
});
export type Alert = v.InferOutput<typeof alertSchema>;

/** Whether an alert waits in a summary because it was held back: what is graver need not wait with it. */
export const isHeldBack = ({ held }: Pick<Alert, "held">): boolean =>
  held?.rule === "hourly-cap" || held?.rule === "silence";
