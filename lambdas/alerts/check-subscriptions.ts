import { checkEntries, refuseProblems } from "../check.ts";
import { type Subscription, subscriptionSchema } from "./subscription.ts";
import { isTimeZone, zoneForm } from "./wall-clock.ts";

/** What an endpoint of each protocol looks like, and how to say so. */
const endpointForms: Record<Subscription["protocol"], { form: RegExp; expected: string }> = {
  email: { form: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/, expected: 'an address as "desk@example.org"' },
  // E.164: at most 15 digits after the plus.
  sms: { form: /^\+[1-9]\d{6,14}$/, expected: 'a number as "+15555550100", with country code, no blanks' },
  https: { form: /^https:\/\/[^\s/]\S*$/, expected: 'a URL as "https://example.org/alerts"' },
  sqs: { form: /^arn:aws[\w-]*:sqs:[\w-]+:\d{12}:[\w-]+$/, expected: "the ARN of a standard queue" },
};

/**
 * The content of `subscriptions.json`, checked whole against the watches that it may name.
 * @throws {BadInput} naming for each problem the entry and the field.
 */
export function checkSubscriptions(
  file: unknown,
  where: string,
  watchIds: readonly string[],
): Subscription[] {
  const { entries, problems } = checkEntries(subscriptionSchema, file, where, "subscription");
  const owners = new Map<string, string>();
  for (const { name, value: subscription } of entries) {
    const { protocol, endpoint, quietHours, digest } = subscription;
    const { form, expected } = endpointForms[protocol];
    if (!form.test(endpoint)) {
      problems.push(`${name}, endpoint: Expected ${expected} for ${protocol}, got "${endpoint}"`);
    }
    const owner = owners.get(`${protocol} ${endpoint.toLowerCase()}`);
    if (owner !== undefined) {
      problems.push(
        `${name}, endpoint: ${protocol} to "${endpoint}" already stands in ${owner}; ` +
          "SNS takes an endpoint once, so list all its watches there",
      );
    }
    owners.set(`${protocol} ${endpoint.toLowerCase()}`, owner ?? name);
    for (const watchId of subscription.watches.filter((id) => !watchIds.includes(id))) {
      problems.push(
        `${name}, watches: there is no watch "${watchId}"; watches.json has ${watchIds.join(", ") || "none"}`,
      );
    }
    for (const [field, zone] of [
      ["quietHours", quietHours?.zone],
      ["digest", digest?.zone],
    ]) {
      if (zone !== undefined && !isTimeZone(zone))
        problems.push(`${name}, ${field}.zone: ${zoneForm}, got "${zone}"`);
    }
    if (quietHours !== null && quietHours.from === quietHours.to) {
      problems.push(`${name}, quietHours: "from" and "to" are the same time`);
    }
  }
  refuseProblems(where, problems);
  return entries.map(({ value }) => value);
}
