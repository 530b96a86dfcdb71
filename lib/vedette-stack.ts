import { type CfnElement, CfnOutput, Stack } from "aws-cdk-lib";
import { Construct } from "constructs";
import { makeAlarms } from "./alarms.ts";
import { makeDeliveryAlarms } from "./delivery-alarms.ts";
import { type Functions, makeFunctions } from "./functions.ts";
import type { Granted } from "./grants.ts";
import { makeQueues, type StageQueue } from "./queues.ts";
import { modelArns } from "./reader-model.ts";
import { makeSchedules } from "./schedules.ts";
import { hasReader, type Settings } from "./settings.ts";
import { makeTables } from "./tables.ts";
import { makeTopics } from "./topics.ts";

/** Everything that Vedette is in an AWS account. */
export class VedetteStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description: "Vedette: codes regional-security events out of news feeds and alerts subscribers",
    });
    const granted: Granted = {
      tables: makeTables(this),
      queues: makeQueues(this, hasReader(settings)),
      topics: makeTopics(this, settings.operationsEmail),
      models: modelArns(settings),
    };
    const functions = makeFunctions(this, granted, settings);
    makeSchedules(this, functions);
    makeAlarms(this, granted.queues, functions, granted.topics.operations);
    makeDeliveryAlarms(this, granted.topics, settings);
    makeOutputs(this, granted, functions);
  }

  /**
   * Logical ids without CDK's hash, as `FeedsTable`: the template is read by people, and the ids of what is retained
   * must not depend on where a construct stands. CDK refuses two elements of one id.
   */
  protected override allocateLogicalId(element: CfnElement): string {
    const names = element.node.scopes.slice(this.node.scopes.length).map((scope) => scope.node.id);
    return names
      .filter((name) => name !== "Resource" && name !== "Outputs")
      .join("")
      .replace(/[^A-Za-z0-9]/g, "");
  }
}

/** What the CLI and the local run look up. */
function makeOutputs(stack: Stack, { tables, queues, topics }: Granted, functions: Functions): void {
  const values = {
    FeedsTable: tables.feeds.tableName,
    ArticlesTable: tables.articles.tableName,
    EventsTable: tables.events.tableName,
    AlertsTable: tables.alerts.tableName,
    FeedsQueueUrl: queues.feeds.queue.queueUrl,
    ArticlesQueueUrl: queues.articles.queue.queueUrl,
    ReportsQueueUrl: queues.reports.queue.queueUrl,
    AlertsQueueUrl: queues.alerts.queue.queueUrl,
    FeedsDeadLettersUrl: queues.feeds.deadLetters.queueUrl,
    ArticlesDeadLettersUrl: queues.articles.deadLetters.queueUrl,
    ReportsDeadLettersUrl: queues.reports.deadLetters.queueUrl,
    AlertsDeadLettersUrl: queues.alerts.deadLetters.queueUrl,
    ...arnsForMoving(queues),
    ...(queues.readAgain === undefined ? {} : readAgainOutputs(queues.readAgain)),
    PollFeedsFunction: functions.PollFeeds.functionName,
    SendAlertsFunction: functions.SendAlerts.functionName,
    IngestFunction: functions.Ingest.functionName,
    AlertTopicArn: topics.alerts.topicArn,
    OperationsTopicArn: topics.operations.topicArn,
  };
  // A scope of their own, as an output is named like the table that it names.
  const scope = new Construct(stack, "Outputs");
  for (const [name, value] of Object.entries(values)) new CfnOutput(scope, name, { value });
}

const readAgainOutputs = ({ queue, deadLetters }: StageQueue): Record<string, string> => ({
  ReadAgainQueueUrl: queue.queueUrl,
  ReadAgainDeadLettersUrl: deadLetters.queueUrl,
  ReadAgainQueueArn: queue.queueArn,
  ReadAgainDeadLettersArn: deadLetters.queueArn,
});

/** docs/runbook.md moves messages from the dead letters back to their queue by ARN. */
const arnsForMoving = (queues: Granted["queues"]): Record<string, string> => ({
  FeedsQueueArn: queues.feeds.queue.queueArn,
  ArticlesQueueArn: queues.articles.queue.queueArn,
  ReportsQueueArn: queues.reports.queue.queueArn,
  AlertsQueueArn: queues.alerts.queue.queueArn,
  FeedsDeadLettersArn: queues.feeds.deadLetters.queueArn,
  ArticlesDeadLettersArn: queues.articles.deadLetters.queueArn,
  ReportsDeadLettersArn: queues.reports.deadLetters.queueArn,
  AlertsDeadLettersArn: queues.alerts.deadLetters.queueArn,
});
