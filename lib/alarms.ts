import { Duration } from "aws-cdk-lib";
import { ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Queues } from "./queues.ts";

/** Alarms to the operator: $0.10 a month each. Each description names its paragraph of docs/runbook.md. */
export function makeAlarms(scope: Construct, queues: Queues, operations: ITopic): void {
  for (const [name, { deadLetters }] of Object.entries(queues)) {
    const id = `${name.charAt(0).toUpperCase()}${name.slice(1)}DeadLettersAlarm`;
    const alarm = deadLetters
      .metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: "Maximum" })
      .createAlarm(scope, id, {
        alarmDescription: `Messages of the ${name} queue could not be used. docs/runbook.md#${name}-dead-letters`,
        threshold: 0,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        evaluationPeriods: 1,
        // An unused queue reports nothing.
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
    alarm.addAlarmAction(new SnsAction(operations));
    alarm.addOkAction(new SnsAction(operations));
  }
}
