import * as v from "valibot";
import { instantSchema } from "../check.ts";
import { modalitySchema } from "../reports/plover.ts";

/**
 * `new`: first word of an event. `update`: a stated material change. `summary`: told with others in one message, as the
 * backlog of a first reading is. `digest`: waits for one subscriber's daily digest.
 */
export const alertKindSchema = v.picklist(["new", "update", "summary", "digest"]);

/**
 * An alert owed to whoever is subscribed to one watch. Key: event + watch + change, so that owing it twice is
 * owing it once. owed → claimed → sent; a claim that is not confirmed falls due again. `nobody`: no subscriber;
 * `deferred`: all its subscribers have quiet hours, each has a row of its own; `failed`: SNS will never take it;
 * `quieted`: an analyst said meanwhile that the event is wrong, or nobody tells it as news any longer.
 */
export const alertSchema = v.object({
  eventId: v.string(),
  watchId: v.string(),
  /**
   * `new`, or what changed: `rated` (a rated publisher tells what waited on unrated words), `severity:4`, `modality:happened`, `denied`, joined
   * by `+`; `@<id>` for one subscription.
   */
  change: v.string(),
  kind: alertKindSchema,
  state: v.picklist(["owed", "claimed", "sent", "nobody", "deferred", "failed", "quieted"]),
  createdAt: instantSchema,
  dueAt: instantSchema,
  claimedAt: v.nullable(instantSchema),
  sentAt: v.nullable(instantSchema),
  messageId: v.nullable(v.string()),
  attempts: v.number(),
  /** What the event was when this was owed: the next change is measured against it. */
  told: v.object({
    severity: v.number(),
    modality: modalitySchema,
    denied: v.boolean(),
    unrated: v.optional(v.boolean(), false),
  }),
  /** It waits in a summary because it was held back, by the hourly cap or a silence: what is graver need not wait with it. */
  held: v.optional(v.boolean(), false),
  /** The reasons of the hit, one line each. */
  why: v.array(v.string()),
  /** Only these subscriptions (quiet hours end apart for each); null for all of the watch's. */
  onlyTo: v.nullable(v.array(v.string())),
});
export type Alert = v.InferOutput<typeof alertSchema>;
