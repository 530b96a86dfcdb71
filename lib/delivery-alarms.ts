import { Duration } from "aws-cdk-lib";
import { type Alarm, ComparisonOperator, Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Construct } from "constructs";
import type { Settings } from "./settings.ts";
import type { Topics } from "./topics.ts";

/** Share of the month's SMS limit at which the operator is told: beyond the limit SNS drops texts without a word. */
const smsShare = 0.8;

/** Alarms on what becomes of alerts that SNS has taken: the alerts themselves count as sent. */
export function makeDeliveryAlarms(
  scope: Construct,
  topics: Topics,
  { smsMonthlyLimit }: Pick<Settings, "smsMonthlyLimit">,
): void {
  const failed: Alarm = topics.alerts
    .metricNumberOfNotificationsFailed({ period: Duration.minutes(5), statistic: "Sum" })
    .createAlarm(scope, "DeliveriesFailedAlarm", {
      alarmDescription:
        "SNS could not deliver alerts to some subscriber. docs/runbook.md#deliveries-that-failed",
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      // A topic that is not used reports nothing.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  const spent: Alarm = new Metric({
    namespace: "AWS/SNS",
    metricName: "SMSMonthToDateSpentUSD",
    period: Duration.hours(1),
    statistic: "Maximum",
  }).createAlarm(scope, "SmsSpendAlarm", {
    alarmDescription: `Texts of this month cost ${smsShare * 100} % of what the account may spend. docs/runbook.md#texts-stopped`,
    threshold: Math.round(smsShare * smsMonthlyLimit * 100) / 100,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: 1,
    // No text sent this month.
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  for (const alarm of [failed, spent]) {
    alarm.addAlarmAction(new SnsAction(topics.operations));
    alarm.addOkAction(new SnsAction(topics.operations));
  }
}
