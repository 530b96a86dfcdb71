import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { BadInput } from "../../lambdas/check.ts";
import { noValue, resolve, type Scope } from "./intrinsics.ts";
import { lastPart, type Place } from "./place.ts";
import {
  checkType,
  isKnownType,
  type Naming,
  type ResourceType,
  readProperties,
  resourceTypes,
} from "./resources.ts";
import { type Principal, readStatements } from "./roles.ts";
import { everyMs } from "./schedules.ts";
import type { Assembly, TemplateResource } from "./template.ts";

export interface LocalTable {
  arn: string;
  create: CreateTableCommandInput & { TableName: string };
}
export interface LocalQueue {
  name: string;
  url: string;
  arn: string;
  attributes: Record<string, string>;
}
export interface TemplateSubscription {
  topicArn: string;
  protocol: string;
  endpoint: string;
  attributes: Record<string, string>;
}
export interface LocalFunction {
  /** As people call it, from its logical id: `read-feed`. */
  name: string;
  functionName: string;
  arn: string;
  /** Access key id by which the gateway knows it. */
  keyId: string;
  codeFolder: string;
  handler: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMb: number;
  /** How many run side by side at most. */
  concurrency: number;
}
export interface LocalMapping {
  function: LocalFunction;
  queueArn: string;
  queueUrl: string;
  batchSize: number;
  reportsFailures: boolean;
  /** How many batches are under way at most. */
  concurrency: number;
}
export interface LocalSchedule {
  name: string;
  keyId: string;
  everyMs: number;
  functionName: string;
  input: string;
}

/** The template's resources, worked out and typed: all that the local run makes. */
export interface LocalStack {
  tables: LocalTable[];
  queues: LocalQueue[];
  topicArns: string[];
  subscriptions: TemplateSubscription[];
  functions: LocalFunction[];
  mappings: LocalMapping[];
  schedules: LocalSchedule[];
  /** Callers by access key id. */
  principals: Map<string, Principal>;
  /** Logical id of everything that has an ARN. */
  idsByArn: Map<string, string>;
  outputs: Record<string, string>;
}

/** Lambda runs up to a thousand of each function side by side; a laptop this many. */
const laptopConcurrency = 3;

/**
 * Reads a template into what the local run makes.
 * @throws {BadInput} naming the resource type, property, intrinsic or policy condition that is not known here.
 */
export function readStack(assembly: Assembly, place: Place): LocalStack {
  const { template } = assembly;
  const resources = Object.entries(template.Resources);
  for (const [id, resource] of resources) checkType(resource.Type, id);

  const scope = makeScope(assembly, place);
  const naming = (id: string): Naming => scope.naming(id);
  const all = <T extends ResourceType>(type: T) =>
    resources
      .filter(([, resource]) => resource.Type === type)
      .map(([id, resource]) => ({ id, ...made(type, id, resource) }));
  const made = <T extends ResourceType>(type: T, id: string, resource: TemplateResource) => {
    if (resource.Condition !== undefined) {
      throw new BadInput(id, [
        `It is made on Condition ${resource.Condition}: the local run judges no conditions`,
      ]);
    }
    return {
      properties: readProperties(type, id, asRecord(resolve(resource.Properties, scope, id))),
      naming: naming(id),
    };
  };

  const policies = all("AWS::IAM::Policy");
  const roles = new Map(
    all("AWS::IAM::Role").map(({ id, properties, naming: { ref, attributes } }) => {
      const [managed] = properties.ManagedPolicyArns;
      if (managed !== undefined) {
        throw new BadInput(id, [`What ${managed} allows is not known here: write the actions that are used`]);
      }
      const documents = [
        ...properties.Policies,
        ...policies
          .filter((policy) => policy.properties.Roles.includes(ref))
          .map((policy) => policy.properties),
      ];
      const statements = documents.flatMap((policy) =>
        readStatements(policy.PolicyDocument, `policy ${policy.PolicyName} of ${id}`),
      );
      return [attributes["Arn"] ?? id, { roleName: ref, statements }];
    }),
  );
  const roleOf = (roleArn: string, id: string) => {
    const role = roles.get(roleArn);
    if (role === undefined) throw new BadInput(id, [`Its role ${roleArn} is not in the template`]);
    return role;
  };

  const principals = new Map<string, Principal>();
  const functions = all("AWS::Lambda::Function").map(({ id, properties, naming: { ref, attributes } }) => {
    const name = plainName(id);
    const keyId = keyIdOf(id);
    principals.set(keyId, { name, ...roleOf(properties.Role, id) });
    const hash = properties.Code.S3Key.replace(/\.zip$/, "");
    const codeFolder = assembly.assetFolders.get(hash);
    if (codeFolder === undefined) throw new BadInput(id, [`Its code ${hash} is not among the assets`]);
    return {
      name,
      functionName: ref,
      arn: attributes["Arn"] ?? ref,
      keyId,
      codeFolder,
      handler: properties.Handler,
      environment: properties.Environment?.Variables ?? {},
      timeoutSeconds: properties.Timeout,
      memoryMb: properties.MemorySize,
      concurrency: Math.min(properties.ReservedConcurrentExecutions ?? laptopConcurrency, laptopConcurrency),
    };
  });
  const functionBy = (name: string, id: string): LocalFunction => {
    const found = functions.find((each) => each.functionName === name || each.arn === name);
    if (found === undefined) throw new BadInput(id, [`Its function ${name} is not in the template`]);
    return found;
  };

  const queues = all("AWS::SQS::Queue").map(({ properties, naming: { ref, attributes } }) => {
    const { QueueName: _name, RedrivePolicy, ...plain } = properties;
    return {
      name: attributes["QueueName"] ?? "",
      url: ref,
      arn: attributes["Arn"] ?? "",
      attributes: {
        ...Object.fromEntries(
          Object.entries(plain)
            .filter(([name, value]) => value !== undefined && !(name === "FifoQueue" && value === false))
            .map(([name, value]) => [name, String(value)]),
        ),
        ...(RedrivePolicy === undefined ? {} : { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
      },
    };
  });

  return {
    tables: all("AWS::DynamoDB::Table").map(({ properties, naming: { ref, attributes } }) => {
      const { GlobalSecondaryIndexes: indexes, ...plain } = properties;
      return {
        arn: attributes["Arn"] ?? "",
        create: {
          ...plain,
          TableName: ref,
          BillingMode: "PAY_PER_REQUEST",
          ...(indexes.length > 0 ? { GlobalSecondaryIndexes: indexes } : {}),
        },
      };
    }),
    queues,
    topicArns: all("AWS::SNS::Topic").map(({ naming: { ref } }) => ref),
    subscriptions: all("AWS::SNS::Subscription").map(({ properties }) => ({
      topicArn: properties.TopicArn,
      protocol: properties.Protocol,
      endpoint: properties.Endpoint,
      attributes: {
        ...(properties.FilterPolicy === undefined
          ? {}
          : { FilterPolicy: JSON.stringify(properties.FilterPolicy) }),
        ...(properties.RawMessageDelivery === undefined
          ? {}
          : { RawMessageDelivery: String(properties.RawMessageDelivery) }),
      },
    })),
    functions,
    mappings: all("AWS::Lambda::EventSourceMapping")
      .filter(({ properties }) => properties.Enabled)
      .map(({ id, properties }) => {
        const queue = queues.find(({ arn }) => arn === properties.EventSourceArn);
        if (queue === undefined)
          throw new BadInput(id, [`Its queue ${properties.EventSourceArn} is not in the template`]);
        const reader = functionBy(properties.FunctionName, id);
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
      }),
    schedules: all("AWS::Scheduler::Schedule")
      .filter(({ properties }) => properties.State === "ENABLED")
      .map(({ id, properties: { ScheduleExpression, Target } }) => {
        const keyId = keyIdOf(id);
        principals.set(keyId, { name: plainName(id), ...roleOf(Target.RoleArn, id) });
        return {
          name: plainName(id),
          keyId,
          everyMs: everyMs(ScheduleExpression, id),
          functionName: functionBy(Target.Arn, id).functionName,
          input: Target.Input,
        };
      }),
    principals,
    idsByArn: new Map(
      resources
        .filter(([, resource]) => isKnownType(resource.Type))
        .flatMap(([id]) => {
          const { ref, attributes } = naming(id);
          return [ref, attributes["Arn"]].flatMap((each): [string, string][] =>
            each === undefined ? [] : [[each, id]],
          );
        }),
    ),
    outputs: Object.fromEntries(
      Object.entries(template.Outputs).map(([name, output]) => [
        name,
        String(resolve(output.Value, scope, `output ${name}`)),
      ]),
    ),
  };
}

/** `ReadFeed` as people write it: `read-feed`. */
export const plainName = (logicalId: string): string =>
  logicalId.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();

/** Access key ids are letters and digits, as logical ids are. */
const keyIdOf = (logicalId: string) => `LOCAL${logicalId}`;

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

function makeScope({ template, stackName }: Assembly, place: Place): Scope & { naming(id: string): Naming } {
  const pseudo: Record<string, unknown> = {
    "AWS::AccountId": place.account,
    "AWS::NoValue": noValue,
    "AWS::NotificationARNs": [],
    "AWS::Partition": "aws",
    "AWS::Region": place.region,
    "AWS::StackId": `arn:aws:cloudformation:${place.region}:${place.account}:stack/${stackName}/local`,
    "AWS::StackName": stackName,
    "AWS::URLSuffix": "amazonaws.com",
  };

  const naming = (id: string): Naming => {
    const resource = template.Resources[id];
    if (resource === undefined) throw new BadInput("the template", [`${id} is named but not defined`]);
    const name = nameOf(id, resource);
    if (isKnownType(resource.Type)) return resourceTypes[resource.Type].naming(name, place);
    const [, service] = resource.Type.split("::");
    return {
      ref: name,
      attributes: { Arn: `arn:aws:${service?.toLowerCase()}:${place.region}:${place.account}:${name}` },
    };
  };

  /** Its own name when the template gives one, else from stack and logical id: the same at every start. */
  const nameOf = (id: string, resource: TemplateResource): string => {
    const type = isKnownType(resource.Type) ? resourceTypes[resource.Type] : undefined;
    const own = type?.nameProperty === undefined ? undefined : resource.Properties[type.nameProperty];
    if (own !== undefined) return String(resolve(own, scope, id));
    return `${stackName}-${id}${resource.Properties["FifoQueue"] === true ? ".fifo" : ""}`;
  };

  const scope: Scope = {
    ref(name) {
      if (Object.hasOwn(pseudo, name)) return pseudo[name];
      const parameter = template.Parameters[name];
      if (parameter === undefined) return naming(name).ref;
      if (parameter.Default === undefined) {
        throw new BadInput("the template", [
          `Parameter ${name} has no default, and nobody can be asked here`,
        ]);
      }
      return parameter.Default;
    },
    attribute(id, attribute) {
      const value = naming(id).attributes[attribute];
      if (value === undefined) {
        throw new BadInput("the template", [
          `Fn::GetAtt ${id}.${attribute} is not known to the local run: add it to lib/local/resources.ts`,
        ]);
      }
      return value;
    },
  };
  return { ...scope, naming };
}

/** What people call a resource by its ARN: `articles-table`, or the ARN's last part when it is not the stack's. */
export function nameByArn(stack: Pick<LocalStack, "idsByArn">, arn: string): string {
  const [, table, index] = /^(.*:table\/[^/]+)\/index\/(.+)$/.exec(arn) ?? [null, arn, null];
  const id = stack.idsByArn.get(table ?? arn);
  const name = id === undefined ? lastPart(arn) : plainName(id);
  return index === null || index === undefined ? name : `${name}, index ${index}`;
}
