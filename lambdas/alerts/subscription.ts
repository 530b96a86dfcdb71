import * as v from "valibot";
import { idSchema } from "../check.ts";

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Expected a time as "22:00"'));
/** Severity 1 would be everything, or nothing. */
const graverThanLeast = v.pipe(v.number(), v.picklist([2, 3, 4, 5], "Expected a severity: 2, 3, 4 or 5"));
const zone = v.optional(v.string(), "UTC");

const digestSchema = v.strictObject({
  at: timeOfDay,
  zone,
  /** What is as grave as this is told singly, at once; null: everything waits for the digest. */
  below: v.optional(v.nullable(graverThanLeast), null),
  /** Also when there is nothing to tell, as a sign of life. */
  always: v.optional(v.boolean(), false),
});

const dailySchema = v.pipe(
  v.literal("daily", 'Expected "daily" or hour and zone, as {"at": "18:00", "zone": "Asia/Beirut"}'),
  v.transform(() => ({ at: "07:00", zone: "UTC", below: null, always: false })),
);

const quietHoursSchema = v.strictObject({
  from: timeOfDay,
  to: timeOfDay,
  zone,
  /** What is as grave as this is told all the same; null: everything waits. */
  unlessSeverity: v.optional(v.nullable(graverThanLeast), null),
});

const seconds = "Expected whole seconds: 0 to 120";

/** One entry of `subscriptions.json`: who is told, how, of which watches, and by which route. */
export const subscriptionSchema = v.strictObject({
  id: idSchema,
  protocol: v.picklist(["email", "sms", "https", "sqs"]),
  endpoint: v.pipe(v.string(), v.minLength(3)),
  watches: v.pipe(v.array(v.string()), v.minLength(1)),
  minSeverity: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(5)), 1),
  quietHours: v.optional(v.nullable(quietHoursSchema), null),
  /** Once a day at this time, in one message, instead of singly. "daily" is 07:00 UTC. */
  digest: v.optional(
    v.nullable(v.lazy((given) => (typeof given === "object" ? digestSchema : dailySchema))),
    null,
  ),
  /** A further word when independent publishers confirm what was told. */
  tellConfirmed: v.optional(v.boolean(), false),
  /** How long a message waits for the rest of its story. */
  groupWaitSeconds: v.optional(
    v.pipe(v.number(), v.integer(seconds), v.minValue(0, seconds), v.maxValue(120, seconds)),
    30,
  ),
});
export type Subscription = v.InferOutput<typeof subscriptionSchema>;
