import { BadInput } from "../../lambdas/check.ts";
import { resolve } from "./intrinsics.ts";
import type { Key } from "./keys.ts";
import {
  type LocalFunction,
  type LocalMapping,
  type LocalQueue,
  type LocalSchedule,
  type LocalStack,
  type LocalTable,
  plainName,
  type TemplateSubscription,
} from "./local-stack.ts";
import type { Place } from "./place.ts";
import {
  checkType,
  isKnownType,
  type Naming,
  type PropertiesOf,
  type ResourceType,
  readProperties,
} from "./resources.ts";
import { type Principal, readStatements } from "./roles.ts";
import { everyMs } from "./schedules.ts";
import type { Assembly } from "./template.ts";
import { makeScope } from "./template-scope.ts";

/** Lambda runs up to a thousand of each function side by side; a laptop this many. */
const laptopConcurrency = 3;

/** A resource with its intrinsics worked out. */
interface Made<T extends ResourceType> {
  id: string;
  properties: PropertiesOf<T>;
  naming: Naming;
}
type All = <T extends ResourceType>(type: T) => Made<T>[];
/** What a role allows, by the role's ARN. */
type Roles = ReadonlyMap<string, Omit<Principal, "name">>;

/**
 * Reads a template into what the local run makes.
 * @param keyOf the key of each function and schedule, by its logical id.
 * @throws {BadInput} naming the resource type, property, intrinsic or policy condition that is not known here.
 */
export function readStack(assembly: Assembly, place: Place, keyOf: (id: string) => Key): LocalStack {
  const resources = Object.entries(assembly.template.Resources);
  for (const [id, { Type, Condition }] of resources) {
    checkType(Type, id);
    if (isKnownType(Type) && Condition !== undefined) {
      throw new BadInput(id, [`It is made on Condition ${Condition}: the local run judges no conditions`]);
    }
  }
  const scope = makeScope(assembly, place);
  const all: All = (type) =>
    resources
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => ({
        id,
        properties: readProperties(type, id, asRecord(resolve(resource.Properties, scope, id))),
        naming: scope.naming(id),
      }));

  const roles = readRoles(all);
  const queues = all("AWS::SQS::Queue").map(toQueue);
  const lambdas = all("AWS::Lambda::Function");
  const functions = lambdas.map((made) => toFunction(made, assembly.assetFolders, keyOf(made.id)));
  const schedules = all("AWS::Scheduler::Schedule").filter(
    ({ properties }) => properties.State === "ENABLED",
  );
  const callers = [
    ...lambdas.map(({ id, properties }) => ({ id, role: properties.Role })),
    ...schedules.map(({ id, properties }) => ({ id, role: properties.Target.RoleArn })),
  ];
  return {
    tables: all("AWS::DynamoDB::Table").map(toTable),
    queues,
    topicArns: all("AWS::SNS::Topic").map(({ naming: { ref } }) => ref),
    subscriptions: all("AWS::SNS::Subscription").map(toSubscription),
    functions,
    mappings: all("AWS::Lambda::EventSourceMapping")
      .filter(({ properties }) => properties.Enabled)
      .map((made) => toMapping(made, functions, queues)),
    schedules: schedules.map((made) => toSchedule(made, functions, keyOf(made.id))),
    principals: new Map(callers.map(({ id, role }) => [keyOf(id).accessKeyId, toPrincipal(id, role, roles)])),
    idsByArn: new Map(
      resources
        .filter(([, resource]) => isKnownType(resource.Type))
        .map(([id]) => {
          const { ref, attributes } = scope.naming(id);
          // The Ref of a topic is its ARN.
          return [attributes["Arn"] ?? ref, id];
        }),
    ),
    outputs: Object.fromEntries(
      Object.entries(assembly.template.Outputs).map(([name, output]) => [
        name,
        String(resolve(output.Value, scope, `output ${name}`)),
      ]),
    ),
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

function readRoles(all: All): Roles {
  const policies = all("AWS::IAM::Policy").map(({ properties }) => properties);
  return new Map(
    all("AWS::IAM::Role").map(({ id, properties, naming: { ref, attributes } }) => {
      const [managed] = properties.ManagedPolicyArns;
      if (managed !== undefined) {
        throw new BadInput(id, [`What ${managed} allows is not known here: write the actions that are used`]);
      }
      const own = [...properties.Policies, ...policies.filter((policy) => policy.Roles.includes(ref))];
      const statements = own.flatMap((policy) =>
        readStatements(policy.PolicyDocument, `policy ${policy.PolicyName} of ${id}`),
      );
      return [attributes["Arn"] ?? id, { roleName: ref, statements }];
    }),
  );
}

function toPrincipal(id: string, roleArn: string, roles: Roles): Principal {
  const role = roles.get(roleArn);
  if (role === undefined) throw new BadInput(id, [`Its role ${roleArn} is not in the template`]);
  return { name: plainName(id), ...role };
}

function toTable({ properties, naming }: Made<"AWS::DynamoDB::Table">): LocalTable {
  const { GlobalSecondaryIndexes: indexes, ...plain } = properties;
  return {
    ...plain,
    TableName: naming.ref,
    BillingMode: "PAY_PER_REQUEST",
    ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
  };
}

/** Queue attributes are all text. `FifoQueue` is only ever said when it is true. */
function toQueue({ properties, naming: { ref, attributes } }: Made<"AWS::SQS::Queue">): LocalQueue {
  const { QueueName: _name, RedrivePolicy, FifoQueue, ...plain } = properties;
  const said = Object.entries({ ...(FifoQueue ? { FifoQueue } : {}), ...plain });
  return {
    name: attributes["QueueName"] ?? "",
    url: ref,
    arn: attributes["Arn"] ?? "",
    attributes: {
      ...Object.fromEntries(
        said.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
      ),
      ...(RedrivePolicy === undefined ? {} : { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
    },
  };
}

function toSubscription({ properties }: Made<"AWS::SNS::Subscription">): TemplateSubscription {
  const { FilterPolicy: policy, RawMessageDelivery: raw } = properties;
  return {
    topicArn: properties.TopicArn,
    protocol: properties.Protocol,
    endpoint: properties.Endpoint,
    attributes: {
      ...(policy === undefined ? {} : { FilterPolicy: JSON.stringify(policy) }),
      ...(raw === undefined ? {} : { RawMessageDelivery: String(raw) }),
    },
  };
}

function toFunction(
  { id, properties, naming: { ref, attributes } }: Made<"AWS::Lambda::Function">,
  assetFolders: Assembly["assetFolders"],
  key: Key,
): LocalFunction {
  const hash = properties.Code.S3Key.replace(/\.zip$/, "");
  const codeFolder = assetFolders.get(hash);
  if (codeFolder === undefined) throw new BadInput(id, [`Its code ${hash} is not among the assets`]);
  return {
    name: plainName(id),
    functionName: ref,
    arn: attributes["Arn"] ?? ref,
    key,
    codeFolder,
    handler: properties.Handler,
    environment: properties.Environment?.Variables ?? {},
    timeoutSeconds: properties.Timeout,
    memoryMb: properties.MemorySize,
    concurrency: Math.min(properties.ReservedConcurrentExecutions ?? laptopConcurrency, laptopConcurrency),
  };
}

function toMapping(
  { id, properties }: Made<"AWS::Lambda::EventSourceMapping">,
  functions: readonly LocalFunction[],
  queues: readonly LocalQueue[],
): LocalMapping {
  const queue = queues.find(({ arn }) => arn === properties.EventSourceArn);
  if (queue === undefined)
    throw new BadInput(id, [`Its queue ${properties.EventSourceArn} is not in the template`]);
  const reader = findFunction(properties.FunctionName, id, functions);
  return {
    function: reader,
    queueArn: queue.arn,
    queueUrl: queue.url,
    batchSize: properties.BatchSize,
    reportsFailures: properties.FunctionResponseTypes.includes("ReportBatchItemFailures"),
    concurrency: Math.min(
      properties.ScalingConfig?.MaximumConcurrency ?? reader.concurrency,
      reader.concurrency,
    ),
  };
}

function toSchedule(
  { id, properties: { ScheduleExpression, Target } }: Made<"AWS::Scheduler::Schedule">,
  functions: readonly LocalFunction[],
  key: Key,
): LocalSchedule {
  return {
    name: plainName(id),
    key,
    everyMs: everyMs(ScheduleExpression, id),
    functionName: findFunction(Target.Arn, id, functions).functionName,
    input: Target.Input,
  };
}

function findFunction(name: string, id: string, functions: readonly LocalFunction[]): LocalFunction {
  const found = functions.find((each) => each.functionName === name || each.arn === name);
  if (found === undefined) throw new BadInput(id, [`Its function ${name} is not in the template`]);
  return found;
}
