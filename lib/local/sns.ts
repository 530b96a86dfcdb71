import { randomUUID } from "node:crypto";
import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";
import type { Answer } from "./engine.ts";
import { accepts, type FilterPolicy, readFilterPolicy } from "./filter-policies.ts";
import type { TemplateSubscription } from "./local-stack.ts";
import { type Delivery, makeDelivery, readMessage } from "./outbox.ts";
import {
  type Form,
  optionalText,
  readAttributes,
  readEntries,
  SnsError,
  snsAnswer,
  snsError,
  text,
  xml,
} from "./sns-wire.ts";

/**
 * The few SNS calls that Vedette makes, answered here: the embedded SNS never matches a String.Array in a filter
 * policy, knows no MessageStructure, checks no subject and delivers no e-mail or SMS, which is all there is to test.
 * Subscriptions are kept in the data folder as SNS keeps them; all count as confirmed. Numbers in `optedOut` count as
 * having answered STOP.
 */
export interface Sns {
  answer(operation: string, form: Readonly<Record<string, unknown>>): Answer;
}

const keptSchema = v.array(
  v.object({
    arn: v.string(),
    topicArn: v.string(),
    protocol: v.string(),
    endpoint: v.string(),
    attributes: v.record(v.string(), v.string()),
    /** When it was unsubscribed: SNS lists it as "Deleted" for three days. */
    unsubscribedAt: v.optional(v.nullable(v.string()), null),
  }),
);
type Kept = v.InferOutput<typeof keptSchema>;
type Subscription = Kept[number] & { policy: FilterPolicy | null };

export interface SnsEffects {
  deliver(delivery: Delivery): void;
  now(): Date;
  /** The subscriptions of an earlier run; an empty list at first. */
  kept: unknown;
  keep(subscriptions: Kept): void;
  /** Numbers that answered STOP: their texts are dropped without a word. */
  optedOut(): readonly unknown[];
}

/** Of AWS. */
const limits = { policiesOfTopic: 200, deletedHours: 72, smsDollarsOfMonth: "1" };

export function makeSns(
  topicArns: readonly string[],
  fromTemplate: readonly TemplateSubscription[],
  effects: SnsEffects,
): Sns {
  const subscriptions = new Map(
    check(keptSchema, effects.kept, "the kept subscriptions")
      // The template's own are made anew: it may say something else by now.
      .filter((each) => each.unsubscribedAt !== null || !fromTemplate.some((own) => isSame(own, each)))
      .map((each): [string, Subscription] => [
        each.arn,
        { ...each, policy: policyOf(each.attributes, each.endpoint) },
      ]),
  );
  const isListed = (each: Subscription): boolean =>
    isLive(each) ||
    Date.parse(each.unsubscribedAt ?? "") > effects.now().getTime() - limits.deletedHours * 3_600_000;
  const keep = () =>
    effects.keep([...subscriptions.values()].filter(isListed).map(({ policy: _policy, ...each }) => each));

  const topicOf = (form: Form): string => {
    const topicArn = text(form, "TopicArn");
    if (!topicArns.includes(topicArn))
      throw new SnsError(404, "NotFound", `Topic does not exist: ${topicArn}`);
    return topicArn;
  };
  const subscriptionOf = (form: Form): Subscription => {
    const found = subscriptions.get(text(form, "SubscriptionArn"));
    if (found === undefined || !isLive(found))
      throw new SnsError(404, "NotFound", "Subscription does not exist");
    return found;
  };

  /** Before it is written: a subscription that brings one more filter policy to its topic. */
  const checkRoom = ({ arn, topicArn, policy }: Subscription): void => {
    const others = [...subscriptions.values()].filter(
      (each) => isLive(each) && each.arn !== arn && each.topicArn === topicArn && each.policy !== null,
    );
    if (policy !== null && others.length >= limits.policiesOfTopic)
      throw new SnsError(
        403,
        "FilterPolicyLimitExceeded",
        `Filter policy limit exceeded: ${limits.policiesOfTopic} a topic`,
      );
  };
  const subscribe = (wanted: TemplateSubscription): Subscription => {
    const same = [...subscriptions.values()].find((each) => isLive(each) && isSame(each, wanted));
    if (same !== undefined) {
      if (JSON.stringify(same.attributes) === JSON.stringify(wanted.attributes)) return same;
      throw new BadInput("Attributes", ["Subscription already exists with different attributes"]);
    }
    const made = {
      ...wanted,
      arn: `${wanted.topicArn}:${randomUUID()}`,
      policy: policyOf(wanted.attributes, wanted.endpoint),
      unsubscribedAt: null,
    };
    checkRoom(made);
    subscriptions.set(made.arn, made);
    keep();
    return made;
  };
  for (const subscription of fromTemplate) subscribe(subscription);

  const operations: Record<string, (form: Form) => string> = {
    Publish(form) {
      const topicArn = topicOf(form);
      const message = {
        subject: optionalText(form, "Subject"),
        message: text(form, "Message"),
        structure: optionalText(form, "MessageStructure"),
        attributes: readAttributes(form),
      };
      const textFor = readMessage(message);
      const deliveries = [...subscriptions.values()]
        .filter((each) => each.topicArn === topicArn && isLive(each))
        .filter((each) => each.protocol !== "sms" || !effects.optedOut().includes(each.endpoint))
        .filter((each) => each.policy === null || accepts(each.policy, message.attributes))
        .map((each) => makeDelivery(message, textFor, each, effects.now()));
      for (const delivery of deliveries) effects.deliver(delivery);
      return `<MessageId>${randomUUID()}</MessageId>`;
    },

    Subscribe(form) {
      const made = subscribe({
        topicArn: topicOf(form),
        protocol: text(form, "Protocol"),
        endpoint: text(form, "Endpoint"),
        attributes: readEntries(form, "Attributes"),
      });
      return `<SubscriptionArn>${xml(made.arn)}</SubscriptionArn>`;
    },

    /** Everybody counts as confirmed; the token is the last part of the subscription's ARN. */
    ConfirmSubscription(form) {
      const arn = `${topicOf(form)}:${text(form, "Token")}`;
      const found = subscriptions.get(arn);
      if (found === undefined || !isLive(found)) throw new BadInput("Token", ["Invalid token"]);
      const authenticated = optionalText(form, "AuthenticateOnUnsubscribe") ?? "false";
      const attributes = { ...found.attributes, ConfirmationWasAuthenticated: authenticated };
      subscriptions.set(arn, { ...found, attributes });
      keep();
      return `<SubscriptionArn>${xml(arn)}</SubscriptionArn>`;
    },

    Unsubscribe(form) {
      const found = subscriptions.get(text(form, "SubscriptionArn"));
      if (found === undefined || !isLive(found)) return "";
      subscriptions.set(found.arn, { ...found, unsubscribedAt: effects.now().toISOString() });
      keep();
      return "";
    },

    ListSubscriptionsByTopic(form) {
      const topicArn = topicOf(form);
      const found = [...subscriptions.values()].filter(
        (each) => each.topicArn === topicArn && isListed(each),
      );
      const from = Number(optionalText(form, "NextToken") ?? "0");
      const members = found
        .slice(from, from + 100)
        .map((each) => `<member>${described(each)}</member>`)
        .join("");
      const more = from + 100 < found.length ? `<NextToken>${from + 100}</NextToken>` : "";
      return `<Subscriptions>${members}</Subscriptions>${more}`;
    },

    GetSubscriptionAttributes(form) {
      const found = subscriptionOf(form);
      const all = {
        SubscriptionArn: found.arn,
        TopicArn: found.topicArn,
        Protocol: found.protocol,
        Endpoint: found.endpoint,
        PendingConfirmation: "false",
        ...found.attributes,
      };
      const entries = Object.entries(all).map(
        ([key, value]) => `<entry><key>${key}</key><value>${xml(value)}</value></entry>`,
      );
      return `<Attributes>${entries.join("")}</Attributes>`;
    },

    SetSubscriptionAttributes(form) {
      const found = subscriptionOf(form);
      const attributes = {
        ...found.attributes,
        [text(form, "AttributeName")]: optionalText(form, "AttributeValue") ?? "",
      };
      const changed = { ...found, attributes, policy: policyOf(attributes, found.endpoint) };
      checkRoom(changed);
      subscriptions.set(found.arn, changed);
      keep();
      return "";
    },

    ListPhoneNumbersOptedOut() {
      const members = effects.optedOut().map((number) => `<member>${xml(String(number))}</member>`);
      return `<phoneNumbers>${members.join("")}</phoneNumbers>`;
    },

    GetSMSAttributes() {
      const limit = `<key>MonthlySpendLimit</key><value>${limits.smsDollarsOfMonth}</value>`;
      return `<attributes><entry>${limit}</entry></attributes>`;
    },
  };

  return {
    answer(operation, form) {
      try {
        const run = operations[operation];
        if (run === undefined) {
          throw new SnsError(
            400,
            "InvalidAction",
            `${operation} is not known to the local run: add it to lib/local/sns.ts`,
          );
        }
        return snsAnswer(operation, run(form));
      } catch (error) {
        if (error instanceof SnsError) return snsError(error.status, error.code, error.message);
        if (error instanceof BadInput)
          return snsError(400, "InvalidParameter", `Invalid parameter: ${error.message}`);
        throw error;
      }
    },
  };
}

const isSame = (a: TemplateSubscription, b: TemplateSubscription) =>
  a.topicArn === b.topicArn && a.protocol === b.protocol && a.endpoint === b.endpoint;

const isLive = ({ unsubscribedAt }: Subscription) => unsubscribedAt === null;

const described = (each: Subscription) =>
  `<SubscriptionArn>${isLive(each) ? xml(each.arn) : "Deleted"}</SubscriptionArn><Owner></Owner><Protocol>${xml(each.protocol)}</Protocol>` +
  `<Endpoint>${xml(each.endpoint)}</Endpoint><TopicArn>${xml(each.topicArn)}</TopicArn>`;

function policyOf(attributes: Record<string, string>, endpoint: string): FilterPolicy | null {
  const scope = attributes["FilterPolicyScope"];
  if (scope !== undefined && scope !== "MessageAttributes") {
    throw new BadInput("FilterPolicyScope", [`"${scope}" is not known to the local run`]);
  }
  const policy = attributes["FilterPolicy"];
  return policy === undefined || policy === "" || policy === "{}"
    ? null
    : readFilterPolicy(policy, `the filter policy of ${endpoint}`);
}
