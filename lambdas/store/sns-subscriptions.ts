import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SetSubscriptionAttributesCommand,
  type SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from "@aws-sdk/client-sns";
import type { Subscription } from "../alerts/subscription.ts";

type Endpoint = Pick<Subscription, "id" | "endpoint"> & { protocol: string };
export interface Remark {
  id: string;
  remark: string;
}

/** What a managed subscription lets through: messages addressed to its id. */
export const filterPolicyOf = (id: string) => JSON.stringify({ to: [id] });

const sameEndpoint = (a: { protocol: string; endpoint: string }) => (b: typeof a) =>
  a.protocol === b.protocol && a.endpoint === b.endpoint;

/**
 * Makes the topic's managed subscriptions equal to `wanted`. Managed are those in `wanted` or in `former` (the file
 * applied before); what others subscribed by themselves is left alone.
 * @returns what was mended though the file had not changed, and what SNS cannot do while a confirmation is awaited.
 */
export async function equalSubscriptions(
  sns: SNSClient,
  topicArn: string,
  wanted: readonly Endpoint[],
  former: readonly Endpoint[],
  dryRun: boolean,
): Promise<Remark[]> {
  const known = await listSubscriptions(sns, topicArn);
  const remarks: Remark[] = [];
  for (const one of wanted) {
    const found = known.find(sameEndpoint(one));
    const wasApplied = former.some((other) => other.id === one.id && sameEndpoint(one)(other));
    const remark =
      found === undefined
        ? await subscribe(sns, topicArn, one, wasApplied, dryRun)
        : await readdress(sns, found.arn, one, wasApplied, dryRun);
    if (remark !== null) remarks.push({ id: one.id, remark });
  }
  const gone = former.filter((one) => !wanted.some(sameEndpoint(one)));
  for (const one of gone) {
    const found = known.find(sameEndpoint(one));
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
  return remarks;
}

interface Known {
  arn: string;
  protocol: string;
  endpoint: string;
}

/** An unconfirmed subscription has words ("PendingConfirmation") where its ARN will stand. */
const isConfirmed = (arn: string) => arn.startsWith("arn:");

/** How SNS stands to a managed subscription. `dropped`: it was there and is no longer, or lapsed unconfirmed. */
export interface Standing {
  standing: "confirmed" | "pending" | "dropped";
  /** Of confirmed ones. */
  arn: string | null;
}

function standingOf(found: Known | undefined): Standing {
  if (found === undefined || found.arn === "Deleted") return { standing: "dropped", arn: null };
  return isConfirmed(found.arn)
    ? { standing: "confirmed", arn: found.arn }
    : { standing: "pending", arn: null };
}

export async function standingsOf(
  sns: SNSClient,
  topicArn: string,
  managed: readonly Endpoint[],
): Promise<{ standings: ReadonlyMap<string, Standing>; strangers: Known[] }> {
  const known = await listSubscriptions(sns, topicArn);
  const standings = new Map(
    managed.map((one) => [one.id, standingOf(known.find(sameEndpoint(one)))] as const),
  );
  return { standings, strangers: known.filter((each) => !managed.some(sameEndpoint(each))) };
}

/**
 * Confirms a subscription in the subscriber's place, so that only who has this account's keys can end it: the link
 * scanners of mail servers follow the plain unsubscribe link of every message.
 * @returns the subscription's ARN.
 */
export async function confirmSubscription(sns: SNSClient, topicArn: string, token: string): Promise<string> {
  const answer = await sns.send(
    new ConfirmSubscriptionCommand({ TopicArn: topicArn, Token: token, AuthenticateOnUnsubscribe: "true" }),
  );
  return answer.SubscriptionArn ?? "";
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

async function subscribe(
  sns: SNSClient,
  topicArn: string,
  { id, protocol, endpoint }: Endpoint,
  wasApplied: boolean,
  dryRun: boolean,
): Promise<string | null> {
  if (!dryRun) {
    await sns.send(
      new SubscribeCommand({
        TopicArn: topicArn,
        Protocol: protocol,
        Endpoint: endpoint,
        Attributes: { FilterPolicy: filterPolicyOf(id) },
        ReturnSubscriptionArn: true,
      }),
    );
  }
  return wasApplied ? "was missing in SNS" : null;
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
