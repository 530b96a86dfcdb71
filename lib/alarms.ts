import { Duration } from "aws-cdk-lib";
import { type Alarm, ComparisonOperator, MathExpression, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Functions } from "./functions.ts";
import type { Queues, StageQueue } from "./queues.ts";

/** CloudWatch looks at five minutes of a metric at a time. */
const period = Duration.minutes(5);

/** An unused queue and a function that did not run report nothing. */
const quietIsGood = {
  comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
  evaluationPeriods: 1,
  treatMissingData: TreatMissingData.NOT_BREACHING,
} as const;

/**
 * Alarms to the operator: $0.10 a month for each metric looked at. Each description names its paragraph of
 * docs/runbook.md.
 */
export function makeAlarms(scope: Construct, queues: Queues, functions: Functions, operations: ITopic): void {
  const alarms = [
    ...Object.entries(queues).map(([name, stage]) => onDeadLetters(scope, name, stage)),
    onNoGoodRun(scope, functions.PollFeeds),
    onErrors(scope, "PollFeeds", functions.PollFeeds),
    onErrors(scope, "SendAlerts", functions.SendAlerts),
    onStandingLane(scope, queues.reports),
  ];
  for (const alarm of alarms) {
    alarm.addAlarmAction(new SnsAction(operations));
    alarm.addOkAction(new SnsAction(operations));
  }
}

function onDeadLetters(scope: Construct, name: string, { deadLetters }: StageQueue): Alarm {
  const id = `${name.charAt(0).toUpperCase()}${name.slice(1)}DeadLettersAlarm`;
  const plain = name === "readAgain" ? "read-again" : name;
  return deadLetters
    .metricApproximateNumberOfMessagesVisible({ period, statistic: "Maximum" })
    .createAlarm(scope, id, {
      ...quietIsGood,
      alarmDescription: `Messages of the ${plain} queue could not be used. docs/runbook.md#${plain}-dead-letters`,
      threshold: 0,
    });
}

/** Nothing else would tell that nothing runs: a feed's silence is noticed by its readings. */
function onNoGoodRun(scope: Construct, pollFeeds: IFunction): Alarm {
  return new MathExpression({
    label: "Runs of PollFeeds that ended well",
    expression: "runs - failed",
    period,
    usingMetrics: {
      runs: pollFeeds.metricInvocations({ period }),
      failed: pollFeeds.metricErrors({ period }),
    },
  }).createAlarm(scope, "NoFeedsPolledAlarm", {
    alarmDescription:
      "For ten minutes no run of PollFeeds ended well: no feed is asked. docs/runbook.md#no-feed-is-polled",
    threshold: 1,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: 2,
    // A function that is never started has no metric.
    treatMissingData: TreatMissingData.BREACHING,
  });
}

/** One failed run is made good by the next minute's; three of five are not bad luck. */
function onErrors(scope: Construct, name: "PollFeeds" | "SendAlerts", failing: IFunction): Alarm {
  const title = { PollFeeds: "errors-of-poll-feeds", SendAlerts: "errors-of-send-alerts" }[name];
  return failing.metricErrors({ period }).createAlarm(scope, `${name}ErrorsAlarm`, {
    ...quietIsGood,
    alarmDescription: `More than two runs of ${name} failed within five minutes. docs/runbook.md#${title}`,
    threshold: 2,
  });
}

/** A process that is killed holds the lane for two minutes, an article that fails at every try for the same time. */
function onStandingLane(scope: Construct, { queue }: StageQueue): Alarm {
  return queue
    .metricApproximateAgeOfOldestMessage({ period, statistic: "Maximum" })
    .createAlarm(scope, "ReportsWaitAlarm", {
      ...quietIsGood,
      alarmDescription:
        "Reports have waited for more than five minutes to be merged. docs/runbook.md#reports-wait",
      threshold: 300,
    });
}
