import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, EventSourceMapping, LoggingFormat, Runtime } from "aws-cdk-lib/aws-lambda";
import { type BundlingOptions, LogLevel, NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { VariableName } from "../lambdas/env.ts";
import { type Granted, statementsFor } from "./grants.ts";
import {
  type FixedFunctionName,
  type FunctionName,
  type FunctionSpec,
  pipeline,
  type QueueName,
} from "./pipeline.ts";
import type { StageQueue } from "./queues.ts";
import { hasReader, type Settings, userAgentOf } from "./settings.ts";

export type Functions = Record<FixedFunctionName, NodejsFunction> & {
  /** Only where a second reader is set. */
  ReadAgain?: NodejsFunction;
};

const projectRoot = fileURLToPath(new URL("..", import.meta.url));

export function makeFunctions(scope: Construct, granted: Granted, settings: Settings): Functions {
  const make = (name: FunctionName) => makeFunction(scope, name, granted, settings);
  return {
    PollFeeds: make("PollFeeds"),
    ReadFeed: make("ReadFeed"),
    CodeArticle: make("CodeArticle"),
    MergeReport: make("MergeReport"),
    SendAlerts: make("SendAlerts"),
    Ingest: make("Ingest"),
    ...(hasReader(settings) ? { ReadAgain: make("ReadAgain") } : {}),
  };
}

function makeFunction(
  scope: Construct,
  name: FunctionName,
  granted: Granted,
  settings: Settings,
): NodejsFunction {
  const spec = pipeline[name];
  const logGroup = new LogGroup(scope, `${name}Logs`, {
    retention: settings.logRetentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const made = new NodejsFunction(scope, name, {
    description: spec.about,
    entry: join(projectRoot, "lambdas", `${spec.entry}.ts`),
    handler: "handler",
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: spec.memoryMb,
    timeout: Duration.seconds(spec.timeoutSeconds),
    environment: environmentOf(spec, granted, settings),
    role: makeRole(scope, name, granted, logGroup),
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    projectRoot,
    depsLockFilePath: join(projectRoot, "package-lock.json"),
    bundling: bundlingOf(spec),
    // The SDK keeps connections alive by itself since version 3: no variable is needed.
    awsSdkConnectionReuse: false,
  });
  if (spec.reads !== undefined) {
    new EventSourceMapping(scope, `${name}Mapping`, {
      target: made,
      eventSourceArn: queueOf(spec.reads.queue, granted).queue.queueArn,
      batchSize: spec.reads.batchSize,
      maxConcurrency: spec.reads.maxConcurrency,
      reportBatchItemFailures: true,
    });
  }
  return made;
}

function queueOf(name: QueueName, { queues }: Granted): StageQueue {
  const found = queues[name];
  if (found === undefined) throw new Error(`Cannot read queue "${name}" as the stack has none`);
  return found;
}

/** What the function may do, written out: its lines of `grants.ts`, and its own log. */
function makeRole(scope: Construct, name: FunctionName, granted: Granted, logGroup: LogGroup): Role {
  const writeLog = new PolicyStatement({
    effect: Effect.ALLOW,
    actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
    resources: [logGroup.logGroupArn],
  });
  return new Role(scope, `${name}Role`, {
    assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
    description: `What ${name} may do`,
    inlinePolicies: {
      Grants: new PolicyDocument({ statements: [...statementsFor(name, granted), writeLog] }),
    },
  });
}

/** Only the variables that the function asks for. */
function environmentOf(spec: FunctionSpec, granted: Granted, settings: Settings): Record<string, string> {
  const { tables, queues, topics } = granted;
  const values: Record<VariableName, string | undefined> = {
    FEEDS_TABLE: tables.feeds.tableName,
    ARTICLES_TABLE: tables.articles.tableName,
    EVENTS_TABLE: tables.events.tableName,
    ALERTS_TABLE: tables.alerts.tableName,
    FEEDS_QUEUE_URL: queues.feeds.queue.queueUrl,
    ARTICLES_QUEUE_URL: queues.articles.queue.queueUrl,
    REPORTS_QUEUE_URL: queues.reports.queue.queueUrl,
    ALERTS_QUEUE_URL: queues.alerts.queue.queueUrl,
    READ_AGAIN_QUEUE_URL: queues.readAgain?.queue.queueUrl,
    DEAD_LETTER_QUEUE_URL: spec.reads && queueOf(spec.reads.queue, granted).deadLetters.queueUrl,
    ALERT_TOPIC_ARN: topics.alerts.topicArn,
    OPERATIONS_TOPIC_ARN: topics.operations.topicArn,
    USER_AGENT: userAgentOf(settings),
    CONTACT: settings.contact ?? settings.operationsEmail ?? "",
    VEDETTE_ALLOW_HOSTS: "",
    HOST_DELAY_MS: String(settings.hostDelayMs),
    RETENTION_DAYS: String(settings.retentionDays),
    READER: settings.reader,
    READER_MODEL: settings.readerModel,
    READER_DOLLARS_PER_DAY: String(settings.readerDollarsPerDay),
  };
  const asked = [...spec.variables, ...(hasReader(settings) ? (spec.readerVariables ?? []) : [])];
  return Object.fromEntries(
    asked.map((name) => {
      const value = values[name];
      if (value === undefined)
        throw new Error(`Cannot set ${name} for ${spec.entry} as the stack has no such thing`);
      return [name, value];
    }),
  );
}

/** One file `index.mjs` with everything in it, the SDK too: the same code runs on Lambda and on a laptop. */
function bundlingOf(spec: FunctionSpec): BundlingOptions {
  return {
    format: OutputFormat.ESM,
    // The laptop's oldest Node; Lambda's is newer.
    target: "node20",
    minify: true,
    bundleAwsSDK: true,
    mainFields: ["module", "main"],
    logLevel: LogLevel.ERROR,
    // CommonJS packages inside an ES module still call `require`.
    banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    externalModules: [taggerModels],
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (inputDir, outputDir) => [
        ...(spec.knowledge ? copyKnowledge(inputDir, outputDir) : []),
        ...copyTaggerModels(inputDir, outputDir),
      ],
    },
  };
}

const copyKnowledge = (inputDir: string, outputDir: string) => [
  `mkdir -p "${outputDir}/packed"`,
  `cp "${inputDir}/lambdas/mentions/packed/knowledge.bin.gz" "${outputDir}/packed/"`,
];

/** wink's models stay files beside the bundle: read as JSON they cost a cold start 100 ms less than compiled as code. */
const taggerModels = "./languages/cur/models/*.json";

/** Beside the bundles that ask for them. */
const copyTaggerModels = (inputDir: string, outputDir: string) => {
  const from = `${inputDir}/node_modules/wink-eng-lite-web-model/dist/languages`;
  return [`! grep -q languages/cur/models "${outputDir}/index.mjs" || cp -r "${from}" "${outputDir}/"`];
};
