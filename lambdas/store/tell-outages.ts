import type { Logger } from "@aws-lambda-powertools/logger";
import { PublishCommand, type SNSClient } from "@aws-sdk/client-sns";
import { renderOutage } from "../alerts/render-outage.ts";
import type { Outage } from "../feed/outage.ts";
import { getFeed } from "./feeds.ts";
import { dueOutages, putOutage } from "./outages.ts";
import type { Table } from "./table.ts";

export interface TellOutagesEffects {
  feeds: Table;
  sns: SNSClient;
  operationsTopicArn: string;
  logger: Logger;
  now: () => Date;
}

/** Minutes after which an outage that was claimed and not confirmed is told again: its teller died. */
const claimMinutes = 5;

/** Tells the operator of feeds that fell silent and of those that are back: claim, publish, confirm, as alerts are. */
export async function tellOutages(effects: TellOutagesEffects): Promise<void> {
  const now = effects.now();
  for (const outage of await dueOutages(effects.feeds, now.toISOString())) await tell(outage, now, effects);
}

async function tell(outage: Outage, now: Date, effects: TellOutagesEffects): Promise<void> {
  const known = await getFeed(effects.feeds, outage.feedId, now.toISOString());
  const tellAt = new Date(now.getTime() + claimMinutes * 60_000).toISOString();
  const stage = outage.stage === "begun" || outage.stage === "told" ? "told" : "closed";
  const claimed: Outage = { ...outage, stage, tellAt };
  if (!(await putOutage(effects.feeds, claimed, outage))) return;
  if (known !== null) {
    const { subject, text } = renderOutage(outage, known.feed, known.state, now);
    const { operationsTopicArn: TopicArn } = effects;
    await effects.sns.send(new PublishCommand({ TopicArn, Subject: subject, Message: text }));
    const { feedId, reason } = outage;
    effects.logger.warn("outage told", {
      feedId,
      stage,
      reason,
      announce: `FEED   ${subject.replace("Vedette: ", "")}`,
    });
  }
  await putOutage(effects.feeds, { ...claimed, tellAt: null }, claimed);
}
