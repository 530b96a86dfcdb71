import * as v from "valibot";
import { idSchema } from "../check.ts";

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Expected a time as "22:00"'));

/** One entry of `subscriptions.json`: who is told, how, and of which watches. */
export const subscriptionSchema = v.strictObject({
  id: idSchema,
  protocol: v.picklist(["email", "sms", "https", "sqs"]),
  endpoint: v.pipe(v.string(), v.minLength(3)),
  watches: v.pipe(v.array(v.string()), v.minLength(1)),
  minSeverity: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(5)), 1),
  quietHours: v.optional(
    v.nullable(v.strictObject({ from: timeOfDay, to: timeOfDay, zone: v.optional(v.string(), "UTC") })),
    null,
  ),
  /** Once a day at this time, in one message, instead of singly. "daily" is 07:00 UTC. */
  digest: v.optional(
    v.nullable(
      v.union([
        v.pipe(
          v.literal("daily"),
          v.transform(() => ({ at: "07:00", zone: "UTC" })),
        ),
        v.strictObject({ at: timeOfDay, zone: v.optional(v.string(), "UTC") }),
      ]),
    ),
    null,
  ),
});
export type Subscription = v.InferOutput<typeof subscriptionSchema>;
