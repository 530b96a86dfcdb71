/**
 * What the template says and a laptop cannot mean, each with its reason. What stands neither here nor in
 * `resources.ts` is refused by name, so that nothing is passed over unnoticed.
 */
export const typesWithoutMeaning: Readonly<Record<string, string>> = {
  "AWS::CDK::Metadata": "tells AWS which constructs were used",
  "AWS::CloudWatch::Alarm": "there are no metrics; dead letters end the local run with exit code 1",
  "AWS::Lambda::EventInvokeConfig":
    "a schedule here starts its function at once and does not repeat a run that fails",
  "AWS::Logs::LogGroup": "what functions log goes to the local run's own output and <data>/functions.log",
  "AWS::SNS::TopicPolicy": "lets AWS services publish and refuses plain HTTP: neither is met on loopback",
  "AWS::SQS::QueuePolicy": "refuses plain HTTP, and loopback has nothing else",
};

export const propertiesWithoutMeaning: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "AWS::DynamoDB::Table": {
    BillingMode: "nobody is billed",
    ContributorInsightsSpecification: "there are no metrics",
    DeletionProtectionEnabled: "nothing here deletes a table",
    PointInTimeRecoverySpecification: "the data folder can be copied",
    SSESpecification: "the disk of a laptop is its owner's to encrypt",
    Tags: "tags are for bills and account rules",
    TimeToLiveSpecification: "the embedded engine has no time to live; DynamoDB itself may be days late",
  },
  "AWS::SQS::Queue": {
    KmsMasterKeyId: "messages live in memory",
    MessageRetentionPeriod: "the queues end with the local run, long before any retention",
    SqsManagedSseEnabled: "messages live in memory",
    Tags: "tags are for bills and account rules",
  },
  "AWS::SNS::Topic": {
    DisplayName: "the outbox shows what is sent, not from whom",
    KmsMasterKeyId: "messages are not kept",
    Tags: "tags are for bills and account rules",
    TracingConfig: "there is no tracing service",
  },
  "AWS::IAM::Role": {
    AssumeRolePolicyDocument: "who takes which role follows from the functions and schedules themselves",
    Description: "for people",
    Tags: "tags are for bills and account rules",
  },
  "AWS::Lambda::Function": {
    Architectures: "the laptop's processor; the bundles hold no native code",
    Description: "for people",
    LoggingConfig: "log lines are JSON here as there, and go to one place",
    Runtime: "the Node that runs the local run",
    Tags: "tags are for bills and account rules",
    TracingConfig: "there is no tracing service",
  },
  "AWS::Lambda::EventSourceMapping": {
    MaximumBatchingWindowInSeconds: "waiting to fill a batch saves invocations, which cost nothing here",
    Tags: "tags are for bills and account rules",
  },
  "AWS::Scheduler::Schedule": {
    Description: "for people",
    FlexibleTimeWindow: "it spreads load over minutes; here each run starts on time",
    ScheduleExpressionTimezone: "a rate has no time zone",
  },
};
