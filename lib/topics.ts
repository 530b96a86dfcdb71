import { Aws, RemovalPolicy } from "aws-cdk-lib";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Alias } from "aws-cdk-lib/aws-kms";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";

export interface Topics {
  /** Alerts, to subscribers: send-alerts alone publishes here. */
  alerts: Topic;
  /** Alarms, to the operator. */
  operations: Topic;
}

export function makeTopics(scope: Construct, operationsEmail: string | undefined): Topics {
  const alerts = new Topic(scope, "AlertTopic", {
    enforceSSL: true,
    masterKey: Alias.fromAliasName(scope, "SnsKey", "alias/aws/sns"),
  });
  // Its subscriptions were confirmed by people: no change of the stack may ask them again.
  alerts.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  // CloudWatch cannot use the SNS-managed key, and a key of our own costs $1 a month: alarm texts name a queue, no news.
  const operations = new Topic(scope, "OperationsTopic", { enforceSSL: true });
  operations.addToResourcePolicy(
    new PolicyStatement({
      sid: "AllowAlarmsToPublish",
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
      actions: ["sns:Publish"],
      resources: [operations.topicArn],
      conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
    }),
  );
  if (operationsEmail !== undefined) operations.addSubscription(new EmailSubscription(operationsEmail));
  return { alerts, operations };
}
