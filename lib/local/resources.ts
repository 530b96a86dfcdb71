import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";
import { propertiesWithoutMeaning, typesWithoutMeaning } from "./no-meaning.ts";
import { arn, type Place } from "./place.ts";

/** What `Ref` and `Fn::GetAtt` of a resource give: known before it is made, as it follows from its id or its name. */
export interface Naming {
  ref: string;
  attributes: Readonly<Record<string, string>>;
}

/** A resource type that the local run makes: its properties that mean something here, and how it is named. */
interface KnownType<S extends v.ObjectEntries> {
  properties: v.ObjectSchema<S, undefined>;
  /** The property that gives it a name of its own, when there is one. */
  nameProperty?: keyof S & string;
  naming(name: string, place: Place): Naming;
}

const known = <S extends v.ObjectEntries>(type: KnownType<S>): KnownType<S> => type;

const keySchema = v.array(
  v.strictObject({ AttributeName: v.string(), KeyType: v.picklist(["HASH", "RANGE"]) }),
);
const projection = v.strictObject({
  ProjectionType: v.picklist(["ALL", "KEYS_ONLY", "INCLUDE"]),
  NonKeyAttributes: v.optional(v.array(v.string())),
});
const count = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.number());

const policySchema = v.strictObject({ PolicyName: v.string(), PolicyDocument: v.unknown() });

/** Every resource type that is made on the laptop. */
export const resourceTypes = {
  "AWS::DynamoDB::Table": known({
    properties: v.object({
      TableName: v.optional(v.string()),
      AttributeDefinitions: v.array(
        v.strictObject({ AttributeName: v.string(), AttributeType: v.picklist(["S", "N", "B"]) }),
      ),
      KeySchema: keySchema,
      GlobalSecondaryIndexes: v.optional(
        v.array(v.strictObject({ IndexName: v.string(), KeySchema: keySchema, Projection: projection })),
        [],
      ),
    }),
    nameProperty: "TableName",
    naming: (name, place) => ({ ref: name, attributes: { Arn: arn(place, "dynamodb", `table/${name}`) } }),
  }),

  "AWS::SQS::Queue": known({
    properties: v.object({
      QueueName: v.optional(v.string()),
      FifoQueue: v.optional(v.boolean(), false),
      ContentBasedDeduplication: v.optional(v.boolean()),
      DeduplicationScope: v.optional(v.string()),
      DelaySeconds: v.optional(count),
      FifoThroughputLimit: v.optional(v.string()),
      MaximumMessageSize: v.optional(count),
      ReceiveMessageWaitTimeSeconds: v.optional(count),
      RedrivePolicy: v.optional(v.strictObject({ deadLetterTargetArn: v.string(), maxReceiveCount: count })),
      VisibilityTimeout: v.optional(count, 30),
    }),
    nameProperty: "QueueName",
    naming: (name, place) => ({
      ref: `${place.endpoint}/${place.account}/${name}`,
      attributes: {
        Arn: arn(place, "sqs", name),
        QueueName: name,
        QueueUrl: `${place.endpoint}/${place.account}/${name}`,
      },
    }),
  }),

  "AWS::SNS::Topic": known({
    properties: v.object({ TopicName: v.optional(v.string()) }),
    nameProperty: "TopicName",
    naming: (name, place) => ({
      ref: arn(place, "sns", name),
      attributes: { TopicArn: arn(place, "sns", name), TopicName: name },
    }),
  }),

  "AWS::SNS::Subscription": known({
    properties: v.object({
      TopicArn: v.string(),
      Protocol: v.string(),
      Endpoint: v.string(),
      FilterPolicy: v.optional(v.record(v.string(), v.unknown())),
      FilterPolicyScope: v.optional(v.literal("MessageAttributes")),
      RawMessageDelivery: v.optional(v.boolean()),
    }),
    naming: (name, place) => ({ ref: arn(place, "sns", name), attributes: {} }),
  }),

  "AWS::IAM::Role": known({
    properties: v.object({
      RoleName: v.optional(v.string()),
      Policies: v.optional(v.array(policySchema), []),
      ManagedPolicyArns: v.optional(v.array(v.string()), []),
    }),
    nameProperty: "RoleName",
    naming: (name, place) => ({
      ref: name,
      attributes: { Arn: `arn:aws:iam::${place.account}:role/${name}` },
    }),
  }),

  "AWS::IAM::Policy": known({
    properties: v.object({
      PolicyName: v.string(),
      PolicyDocument: v.unknown(),
      Roles: v.optional(v.array(v.string()), []),
    }),
    naming: (name) => ({ ref: name, attributes: {} }),
  }),

  "AWS::Lambda::Function": known({
    properties: v.object({
      FunctionName: v.optional(v.string()),
      Code: v.strictObject({ S3Bucket: v.string(), S3Key: v.string() }),
      Environment: v.optional(v.strictObject({ Variables: v.record(v.string(), v.string()) })),
      Handler: v.string(),
      MemorySize: v.optional(count, 128),
      ReservedConcurrentExecutions: v.optional(count),
      Role: v.string(),
      Timeout: v.optional(count, 3),
    }),
    nameProperty: "FunctionName",
    naming: (name, place) => ({
      ref: name,
      attributes: { Arn: arn(place, "lambda", `function:${name}`) },
    }),
  }),

  "AWS::Lambda::EventSourceMapping": known({
    properties: v.object({
      BatchSize: v.optional(count, 10),
      Enabled: v.optional(v.boolean(), true),
      EventSourceArn: v.string(),
      FunctionName: v.string(),
      FunctionResponseTypes: v.optional(v.array(v.literal("ReportBatchItemFailures")), []),
      ScalingConfig: v.optional(v.strictObject({ MaximumConcurrency: count })),
    }),
    naming: (name) => ({ ref: name, attributes: {} }),
  }),

  "AWS::Scheduler::Schedule": known({
    properties: v.object({
      ScheduleExpression: v.string(),
      State: v.optional(v.picklist(["ENABLED", "DISABLED"]), "ENABLED"),
      Target: v.strictObject({
        Arn: v.string(),
        Input: v.optional(v.string(), "{}"),
        RoleArn: v.string(),
        /** A run that fails is not repeated here, whatever stands here: the next one looks again. */
        RetryPolicy: v.optional(v.unknown()),
      }),
    }),
    naming: (name, place) => ({
      ref: name,
      attributes: { Arn: arn(place, "scheduler", `schedule/default/${name}`) },
    }),
  }),
} as const;
export type ResourceType = keyof typeof resourceTypes;
export type PropertiesOf<T extends ResourceType> = v.InferOutput<(typeof resourceTypes)[T]["properties"]>;

export const isKnownType = (type: string): type is ResourceType => Object.hasOwn(resourceTypes, type);

/** @throws {BadInput} naming a type that is neither made here nor known to mean nothing here. */
export function checkType(type: string, logicalId: string): void {
  if (isKnownType(type) || Object.hasOwn(typesWithoutMeaning, type)) return;
  throw new BadInput(logicalId, [
    `Resource type ${type} is not known to the local run: make it in lib/local/resources.ts and read-stack.ts, ` +
      `or say in lib/local/no-meaning.ts why it has no meaning on a laptop`,
  ]);
}

/**
 * The properties that mean something on a laptop, typed.
 * @throws {BadInput} naming a property that is neither used here nor known to mean nothing here.
 */
export function readProperties<T extends ResourceType>(
  type: T,
  logicalId: string,
  properties: Record<string, unknown>,
): PropertiesOf<T> {
  const schema = resourceTypes[type].properties;
  const ignored = propertiesWithoutMeaning[type] ?? {};
  const unknown = Object.keys(properties).filter(
    (name) => !Object.hasOwn(schema.entries, name) && !Object.hasOwn(ignored, name),
  );
  if (unknown.length > 0) {
    throw new BadInput(logicalId, [
      `Property ${unknown.join(", ")} of ${type} is not known to the local run: use it in lib/local/resources.ts, ` +
        `or say in lib/local/no-meaning.ts why it has no meaning on a laptop`,
    ]);
  }
  return check<(typeof resourceTypes)[T]["properties"]>(schema, properties, `${logicalId} (${type})`);
}
