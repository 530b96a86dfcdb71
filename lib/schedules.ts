import { Aws, Duration } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Schedule, ScheduleExpression, ScheduleTargetInput } from "aws-cdk-lib/aws-scheduler";
import type { Construct } from "constructs";
import type { Functions } from "./functions.ts";

/**
 * The two functions that look every minute at what is due. A run that fails is not repeated, and one that could not
 * begin within its minute never does: the next one looks again.
 */
export function makeSchedules(scope: Construct, functions: Functions): void {
  const role = new Role(scope, "SchedulesRole", {
    assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
      conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
    }),
    description: "Lets EventBridge Scheduler start the functions that run every minute",
    inlinePolicies: {
      Grants: new PolicyDocument({
        statements: [
          new PolicyStatement({
            actions: ["lambda:InvokeFunction"],
            resources: [functions.PollFeeds.functionArn, functions.SendAlerts.functionArn],
          }),
        ],
      }),
    },
  });
  everyMinute(scope, "PollFeedsSchedule", functions.PollFeeds, role);
  everyMinute(scope, "SendAlertsSchedule", functions.SendAlerts, role);
}

function everyMinute(scope: Construct, id: string, target: IFunction, role: Role): void {
  // Scheduler only hands its event to Lambda, which keeps it: six hours and two more tries, if nothing is said.
  target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
  new Schedule(scope, id, {
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    target: {
      // CDK's own Lambda target grants every version of the function as well.
      bind: () => ({
        arn: target.functionArn,
        role,
        input: ScheduleTargetInput.fromObject({}),
        retryPolicy: { maximumRetryAttempts: 0 },
      }),
    },
  });
}
