import {
  ConfirmSubscriptionCommand,
  FilterPolicyLimitExceededException,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  NotFoundException,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from "@aws-sdk/client-sns";
import type { Subscription } from "../alerts/subscription.ts";
import { BadInput } from "../check.ts";

type Endpoint = Pick<Subscription, "id" | "endpoint"> & { protocol: string };
export interface Remark {
  id: string;
  remark: string;
}

/** What a managed subscription lets through: messages addressed to its id. */
export const filterPolicyOf = (id: string) => JSON.stringify({ to: [id] });

const sameEndpoint = (a: { protocol: string; endpoint: string }) => (b: typeof a) =>
  a.protocol === b.protocol && a.endpoint === b.endpoint;

/** SNS: filter policies of one topic; each managed subscription has one. An account has 10,000. */
const mostPolicies = 200;

/** The endpoints that Vedette manages on a topic. */
export interface ManagedEndpoints {
  wanted: readonly Endpoint[];
  /** As they were stored, those in `wanted` that were, and those that are to go. */
  former: readonly Endpoint[];
  /** Left as SNS has them. */
  kept: readonly Endpoint[];
}

/**
 * Makes the topic's managed subscriptions equal to `wanted`; what others subscribed by themselves is left alone, as is who
 * is kept. Who goes goes first: his filter policy makes room. Repeating it mends what a run that broke off left.
 * @returns what was mended though the file had not changed, and what SNS cannot do while a confirmation is awaited.
 * @throws {BadInput} before anything is written, when SNS has no room for all; later, naming a subscription that it refuses.
 */
export async function equalSubscriptions(
  sns: SNSClient,
  topicArn: string,
  { wanted, former, kept }: ManagedEndpoints,
  dryRun: boolean,
): Promise<Remark[]> {
  const known = await listSubscriptions(sns, topicArn);
  const remarks: Remark[] = [];
  const gone = former
    .filter((one) => !wanted.some(sameEndpoint(one)))
    .map((one) => ({ one, found: known.find((each) => isLive(each) && sameEndpoint(one)(each)) }));
  const lingering = gone.filter(({ found }) => found !== undefined && !isConfirmed(found.arn));
  const managed = [...wanted, ...former, ...kept];
  const others = known.filter(
    (each) => isLive(each) && !managed.some(sameEndpoint(each)) && isConfirmed(each.arn),
  );
  await checkRoom(sns, wanted.length + kept.length, lingering.length, others);
  for (const { one, found } of gone) {
    if (found === undefined) continue;
    if (!isConfirmed(found.arn)) {
      remarks.push({
        id: one.id,
        remark: `${one.endpoint} was never confirmed: SNS drops it by itself in two days`,
      });
    } else if (!dryRun) {
      await sns.send(new UnsubscribeCommand({ SubscriptionArn: found.arn }));
    }
  }
  for (const one of wanted) {
    const found = newest(known.filter(sameEndpoint(one)));
    const wasApplied = former.some((other) => other.id === one.id && sameEndpoint(one)(other));
    const remark =
      found === undefined || !isLive(found)
        ? await subscribe(sns, topicArn, one, found, wasApplied, dryRun)
        : await readdress(sns, found.arn, one, wasApplied, dryRun);
    if (remark !== null) remarks.push({ id: one.id, remark });
  }
  return remarks;
}

/** @throws {BadInput} when the topic would have more filter policies than SNS takes. */
async function checkRoom(
  sns: SNSClient,
  wanted: number,
  lingering: number,
  others: readonly Known[],
): Promise<void> {
  if (wanted + lingering + others.length <= mostPolicies) return;
  let policies = 0;
  for (const { arn } of others) {
    const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
    if (Attributes?.["FilterPolicy"] !== undefined) policies += 1;
  }
  const all = wanted + lingering + policies;
  if (all <= mostPolicies) return;
  const beside = [
    ...(lingering > 0 ? [`${lingering} that were never confirmed`] : []),
    ...(policies > 0 ? [`${policies} that others subscribed`] : []),
  ].join(", ");
  throw new BadInput("the subscriptions, so nothing was changed", [
    `SNS takes ${mostPolicies} filter policies a topic, one for each subscription: there would be ${all}` +
      `${beside === "" ? "" : ` (${wanted} of Vedette, ${beside})`}`,
  ]);
}

interface Known {
  arn: string;
  protocol: string;
  endpoint: string;
}

/** An unconfirmed subscription has words ("PendingConfirmation") where its ARN will stand. */
const isConfirmed = (arn: string) => arn.startsWith("arn:");
/** Who was unsubscribed is listed as "Deleted" for three days, also beside his new subscription. */
const isLive = ({ arn }: Known) => arn !== "Deleted";
const newest = (of: readonly Known[]): Known | undefined => of.find(isLive) ?? of[0];

/**
 * How SNS stands to a managed subscription. `unsubscribed`: by whoever followed the link in a message; `dropped`: it was
 * there and is no longer, or lapsed unconfirmed; `opted-out`: the number answered STOP, and SNS drops its texts.
 */
export interface Standing {
  standing: "confirmed" | "pending" | "unsubscribed" | "dropped" | "opted-out";
  /** Of confirmed ones. */
  arn: string | null;
}

function standingOf(one: Endpoint, found: Known | undefined, optedOut: readonly string[]): Standing {
  if (found === undefined) return { standing: "dropped", arn: null };
  if (!isLive(found)) return { standing: "unsubscribed", arn: null };
  if (!isConfirmed(found.arn)) return { standing: "pending", arn: null };
  const isStopped = one.protocol === "sms" && optedOut.includes(one.endpoint);
  return { standing: isStopped ? "opted-out" : "confirmed", arn: found.arn };
}

/** @param optedOut the numbers that answered STOP. */
export async function standingsOf(
  sns: SNSClient,
  topicArn: string,
  managed: readonly Endpoint[],
  optedOut: readonly string[],
): Promise<{ standings: ReadonlyMap<string, Standing>; strangers: Known[] }> {
  const known = await listSubscriptions(sns, topicArn);
  const standings = new Map(
    managed.map(
      (one) => [one.id, standingOf(one, newest(known.filter(sameEndpoint(one))), optedOut)] as const,
    ),
  );
  const strangers = known.filter((each) => isLive(each) && !managed.some(sameEndpoint(each)));
  return { standings, strangers };
}

/**
 * Confirms a subscription in the subscriber's place, so that only who has this account's keys can end it: the link
 * scanners of mail servers follow the plain unsubscribe link of every message.
 * @param topicArns the topics that the token may be of.
 * @returns the subscription's ARN.
 * @throws {BadInput} when it is of none of them, or no longer good.
 */
export async function confirmSubscription(
  sns: SNSClient,
  topicArns: readonly string[],
  token: string,
): Promise<string> {
  const refusals: string[] = [];
  for (const TopicArn of topicArns) {
    try {
      const answer = await sns.send(
        new ConfirmSubscriptionCommand({ TopicArn, Token: token, AuthenticateOnUnsubscribe: "true" }),
      );
      return answer.SubscriptionArn ?? "";
    } catch (error) {
      if (!(error instanceof InvalidParameterException || error instanceof NotFoundException)) throw error;
      refusals.push(error.message);
    }
  }
  throw new BadInput("the token", [
    `SNS refuses it (${[...new Set(refusals)].join("; ")}): it is good for two days and for one topic; vedette apply has a new one sent to who was dropped`,
  ]);
}

async function listSubscriptions(sns: SNSClient, topicArn: string): Promise<Known[]> {
  const known: Known[] = [];
  let next: string | undefined;
  do {
    const page = await sns.send(
      new ListSubscriptionsByTopicCommand({
        TopicArn: topicArn,
        ...(next === undefined ? {} : { NextToken: next }),
      }),
    );
    for (const {
      SubscriptionArn: arn = "",
      Protocol: protocol = "",
      Endpoint: endpoint = "",
    } of page.Subscriptions ?? []) {
      known.push({ arn, protocol, endpoint });
    }
    next = page.NextToken;
  } while (next !== undefined);
  return known;
}

/** @param found how SNS lists an endpoint that was unsubscribed. */
async function subscribe(
  sns: SNSClient,
  topicArn: string,
  { id, protocol, endpoint }: Endpoint,
  found: Known | undefined,
  wasApplied: boolean,
  dryRun: boolean,
): Promise<string | null> {
  if (!dryRun) {
    try {
      await sns.send(
        new SubscribeCommand({
          TopicArn: topicArn,
          Protocol: protocol,
          Endpoint: endpoint,
          Attributes: { FilterPolicy: filterPolicyOf(id) },
          ReturnSubscriptionArn: true,
        }),
      );
    } catch (error) {
      throw refusalOf(error, id);
    }
  }
  if (!wasApplied) return null;
  return found === undefined ? "was missing in SNS" : "had been unsubscribed";
}

/** A refusal that stays as long as the entry, or the account, is what it is; other faults as they are. */
function refusalOf(error: unknown, id: string): unknown {
  if (error instanceof FilterPolicyLimitExceededException)
    return new BadInput(`the subscription "${id}"`, [
      `SNS takes no more filter policies, ${mostPolicies} a topic and 10,000 an account: ${error.message}`,
    ]);
  return error instanceof InvalidParameterException
    ? new BadInput(`the subscription "${id}"`, [`SNS refuses it: ${error.message}`])
    : error;
}

/** An endpoint that SNS has already: its filter policy must name this id. */
async function readdress(
  sns: SNSClient,
  arn: string,
  { id }: Endpoint,
  wasApplied: boolean,
  dryRun: boolean,
): Promise<string | null> {
  if (!isConfirmed(arn)) {
    return wasApplied
      ? null
      : "waits for its confirmation: apply again after it, so that it gets its address";
  }
  const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
  if (Attributes?.["FilterPolicy"] === filterPolicyOf(id)) return null;
  if (!dryRun) {
    await sns.send(
      new SetSubscriptionAttributesCommand({
        SubscriptionArn: arn,
        AttributeName: "FilterPolicy",
        AttributeValue: filterPolicyOf(id),
      }),
    );
  }
  return wasApplied ? "had another filter policy in SNS" : null;
}
