import { randomUUID } from "node:crypto";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SNSClient } from "@aws-sdk/client-sns";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Refusal } from "./answer-call.ts";
import { type CrashPoint, watchForCrash } from "./crash.ts";
import { endLastLine, openDataFolder } from "./data-folder.ts";
import { type DeadLetters, deadLetters, drain } from "./drain.ts";
import { type QueueCount, startEngine } from "./engine.ts";
import { type LogLine, lineToShow } from "./function-line.ts";
import { openLog } from "./function-log.ts";
import { type Functions, startFunctions } from "./functions.ts";
import { startGateway } from "./gateway.ts";
import { type Grant, watchGrants } from "./grants.ts";
import { drawKey, keyRing } from "./keys.ts";
import { localModel } from "./local-model.ts";
import { type LocalMapping, type LocalStack, nameByArn } from "./local-stack.ts";
import { makeQueues, makeTables } from "./make-tables.ts";
import { startNewsroom } from "./newsroom.ts";
import { writeTo } from "./outbox.ts";
import { account, type ClientSettings, clientSettings, lastPart, type Place, region } from "./place.ts";
import { type Pump, startPump } from "./pump.ts";
import type { RunFile } from "./read-run-file.ts";
import { readStack } from "./read-stack.ts";
import { repairIndexes } from "./repair-indexes.ts";
import { makeRuntimeFile } from "./runtime-file.ts";
import { endOf } from "./say-end.ts";
import { startSchedules } from "./schedules.ts";
import { makeSns } from "./sns.ts";
import { applyStartConfig, feedsAt, readStartConfig } from "./start-config.ts";
import { type RunSummary, readSummary } from "./summary.ts";
import { cacheFolder, synthesizeOnce } from "./synthesis.ts";
import { readAssembly } from "./template.ts";

export interface LocalRunOptions {
  /** Folder of feeds.json, watches.json, subscriptions.json; null: the newsroom's with `demo`, else `config/`. */
  configDir: string | null;
  dataDir: string;
  /** Port of the AWS endpoint; 0: a free one. */
  port: number;
  /** Serve the sample newsroom. */
  demo: boolean;
  /** Start the functions by the template's schedules. */
  schedules: boolean;
  log(line: LogLine): void;
  /** Start the functions that queues and clocks start before they are asked for anything: a command may need none. Default: false. */
  warm?: boolean;
  /** Leave the configuration as it is in the data folder. Default: false. */
  keepConfig?: boolean;
  /** Kill this process and its children at this call. */
  crash?: CrashPoint;
  /** Answer this call as a service that is broken would. Default: none is. */
  isBroken?(caller: string, operation: string): boolean;
  /** A synthesized stack to run instead of the project's own. */
  assembly?: string;
  /** Told of every refused call, of repeated ones once. */
  onRefusal?(refusal: Refusal): void;
}

export interface LocalRun {
  endpoint: string;
  /** Settings for SDK clients that call as the operator. */
  client: ClientSettings;
  outputs: Record<string, string>;
  /** Calls that a role did not allow, so far; repeated ones once. */
  refusals: readonly Refusal[];
  /** @throws when the function failed, with its error. */
  invoke(functionName: string, payload: unknown): Promise<unknown>;
  /**
   * Waits until every queue but the dead letters is empty and nothing runs, or a call was refused. No article is on its way
   * then: what only waited for the rest of its story is sent.
   */
  drain(): Promise<void>;
  /** How much waits in every queue, and is under way. */
  queues(): Promise<QueueCount[]>;
  deadLetters(): Promise<DeadLetters[]>;
  /** See `watchGrants`. */
  unusedGrants(settings?: { all?: boolean }): Grant[];
  /** What it came to so far. */
  summary(): Promise<RunSummary>;
  /** Lets what runs end; the data folder can be used again. */
  stop(): Promise<void>;
}

/** Boots the stack on this machine from its own template. */
export async function startLocalRun(options: LocalRunOptions): Promise<LocalRun> {
  const now = () => new Date();
  const startedAt = now();
  const progress = (text: string) => options.log({ kind: "progress", text });
  const step = (text: string) => options.log({ kind: "step", text });
  // Before anything is made: what cannot be configured leaves nothing behind.
  const config = options.keepConfig === true ? null : readStartConfig(options.configDir, options.demo);
  const data = await openDataFolder(options.dataDir, progress);
  const assembly =
    options.assembly ??
    (await synthesizeOnce(() => step("Building the CloudFormation template and its functions, once")));
  // What was opened is closed again, last first, also when a later step fails.
  const closing: (() => unknown)[] = [];
  const close = async () => {
    const faults: unknown[] = [];
    for (let next = closing.pop(); next !== undefined; next = closing.pop()) {
      // One that cannot be closed, as when the disk is full, keeps the others from nothing.
      try {
        await next();
      } catch (error) {
        faults.push(error);
      }
    }
    if (faults.length > 0) throw endOf(faults[0], data.dir);
  };
  try {
    const id = randomUUID();
    const keyOf = keyRing();
    const operator = drawKey();
    const gateway = await startGateway(options.port, id);
    closing.push(gateway.close);
    const place: Place = { region, account, stackName: "", endpoint: gateway.endpoint };
    const template = readAssembly(assembly);
    const stack = readStack(template, { ...place, stackName: template.stackName }, keyOf);

    const newsroom = options.demo ? await startNewsroom(data.path("newsroom.json"), now) : null;
    if (newsroom !== null) closing.push(newsroom.close);
    // Still there at the next start when this process was killed.
    const openMark = data.path("tables-open");
    const wasKilled = existsSync(openMark);
    step("Starting DynamoDB and SQS");
    const engine = await startEngine(data.path("dynamodb"));
    closing.push(async () => {
      await engine.stop();
      rmSync(openMark, { force: true });
    });
    writeFileSync(openMark, "");
    step("Making the tables and queues of the template");
    await makeTables(engine, stack.tables, data.dir);
    if (wasKilled) await repairIndexes(engine, stack.tables);
    await makeQueues(engine, stack.queues);

    const writeLog = openLog(data.path("functions.log"), startedAt);
    const functions = startFunctions(stack.functions, {
      place,
      runtimePath: await makeRuntimeFile(cacheFolder),
      extraVariables: { VEDETTE_ALLOW_HOSTS: allowedHosts(newsroom?.host) },
      onLine(line) {
        writeLog(line.text);
        const shown = lineToShow(line);
        if (shown !== null) options.log(shown);
      },
    });
    closing.push(functions.stop);

    let deliveries = 0;
    const outbox = data.path("outbox.jsonl");
    if (endLastLine(outbox))
      progress(`${outbox} ended within a line: what was no whole line is in ${outbox}.rest`);
    const writeDelivery = writeTo(outbox);
    const refusals: Refusal[] = [];
    const grants = watchGrants(
      [...stack.principals.values()],
      data.readList("grants-used.json", "delete it, it only counts which grants were used").map(String),
    );
    closing.push(() => data.writeJson("grants-used.json", grants.used()));
    gateway.open({
      place,
      operatorKeyId: operator.accessKeyId,
      principals: stack.principals,
      engine,
      functions,
      model: localModel(process.env["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"]),
      sns: makeSns(stack.topicArns, [...stack.subscriptions, ...operatorOf(stack.outputs)], {
        deliver(delivery) {
          deliveries += 1;
          writeDelivery(delivery);
        },
        now,
        kept: data.readList(
          "subscriptions.json",
          "put back a copy, or delete it: then who is subscribed is read from the configuration again",
        ),
        keep: (subscriptions) => data.writeJson("subscriptions.json", subscriptions),
        optedOut: () =>
          data.readList("opted-out.json", "put back a copy, or delete it: then no number is opted out"),
      }),
      onRefusal(refusal) {
        if (refusals.some((known) => known.message === refusal.message)) return;
        refusals.push(refusal);
        options.log({ kind: "trouble", text: refusal.message });
        options.onRefusal?.(refusal);
      },
      onUse: grants.use,
      onMoment:
        options.crash === undefined ? () => {} : watchForCrash(options.crash, stack, () => crash(functions)),
      isBroken: (caller, { operation }) => options.isBroken?.(caller, operation) ?? false,
    });
    step("Loading actors and places");
    if (options.warm === true) functions.warmUp(startedByStack(stack));

    const client = clientSettings(gateway.endpoint, operator);
    const database = new DynamoDBClient(client);
    const documents = DynamoDBDocumentClient.from(database);
    const sns = new SNSClient(client);
    closing.push(() => {
      database.destroy();
      sns.destroy();
    });
    if (config !== null) {
      const files = newsroom === null ? config : feedsAt(newsroom.origin, config);
      await applyStartConfig(files, stack.outputs, { documents, sns }, now);
    }

    const trouble = (text: string) => options.log({ kind: "trouble", text });
    const pumps: Pump[] = [];
    const startPumpOf = (mapping: LocalMapping) =>
      pumps.push(
        startPump(mapping, {
          sqs: (operation, input) => gateway.call(mapping.function.key.accessKeyId, "sqs", operation, input),
          invoke: (payload) => functions.invoke(mapping.function.functionName, payload),
          log: trouble,
        }),
      );
    // A run that ends by itself tells nobody anything while articles are on their way: what belongs together is told together.
    const gathering = stack.mappings.filter(endsGatherings);
    const waiting = options.schedules ? [] : [...gathering];
    for (const mapping of stack.mappings.filter((one) => !waiting.includes(one))) startPumpOf(mapping);
    closing.push(() => {
      for (const pump of pumps) pump.stop();
    });
    if (options.schedules) {
      closing.push(
        startSchedules(
          stack.schedules.map(({ name, everyMs, key, functionName, input }) => ({
            name,
            everyMs,
            run: () =>
              gateway
                .call(key.accessKeyId, "lambda", "Invoke", { FunctionName: functionName, Payload: input })
                .then(
                  () => {},
                  (error: unknown) => trouble(`${name}: ${String(error)}`),
                ),
          })),
        ),
      );
    }

    const runFile: RunFile = {
      pid: process.pid,
      id,
      endpoint: gateway.endpoint,
      ...operator,
      outputs: stack.outputs,
    };
    // It holds the operator's key: nobody else may read it.
    data.writeJson("run.json", runFile, 0o600);
    closing.push(() => rmSync(data.path("run.json"), { force: true }));

    const run: Omit<LocalRun, "summary"> = {
      endpoint: gateway.endpoint,
      client,
      outputs: stack.outputs,
      refusals,
      invoke: (name, payload) => invoke(functions, name, payload),
      async drain() {
        const drained = () =>
          drain(engine, functions, stack, () => refusals.length > 0, {
            all: waiting.map(queueOf),
            delayed: gathering.map(queueOf),
          });
        await drained();
        for (const mapping of waiting.splice(0)) startPumpOf(mapping);
        const gatherings = await drained();
        if (gatherings === 0) return;
        await invoke(functions, sendAlerts, { endGatherings: true });
        await drained();
      },
      queues: engine.countQueues,
      deadLetters: () => deadLetters(engine, stack),
      unusedGrants: grants.unused,
      stop: close,
    };
    return {
      ...run,
      summary: async () => ({
        ...(await readSummary(documents, stack.outputs, startedAt, now())),
        deadLetters: await run.deadLetters(),
        unusedGrants: run
          .unusedGrants()
          .map((grant) => ({ ...grant, resource: nameByArn(stack, grant.resource) })),
        outbox: join(options.dataDir, "outbox.jsonl"),
        deliveries,
      }),
    };
  } catch (error) {
    await close().catch(() => {});
    throw endOf(error, data.dir);
  }
}

const sendAlerts = "send-alerts";
const queueOf = ({ queueArn }: LocalMapping) => lastPart(queueArn);
const endsGatherings = (mapping: LocalMapping) => mapping.function.name === sendAlerts;

/** Names of the functions that queues and clocks start; the others are started by people, now and then. */
const startedByStack = ({ mappings, schedules }: LocalStack) =>
  new Set([...mappings.map((one) => one.function.functionName), ...schedules.map((one) => one.functionName)]);

/** On a laptop the operator reads the outbox: no address need be set for it. */
function operatorOf({ OperationsTopicArn: topicArn }: Record<string, string>) {
  if (topicArn === undefined) return [];
  return [{ topicArn, protocol: "email", endpoint: "operator@localhost", attributes: {} }];
}

function allowedHosts(newsroom: string | undefined): string {
  const fromCaller = process.env["VEDETTE_ALLOW_HOSTS"] ?? "";
  return [fromCaller, newsroom ?? ""].filter((hosts) => hosts !== "").join(",");
}

function crash(functions: Functions): void {
  functions.kill();
  process.kill(process.pid, "SIGKILL");
}

async function invoke(functions: Functions, name: string, payload: unknown): Promise<unknown> {
  const outcome = await functions.invoke(name, payload);
  if (outcome.kind === "done") return JSON.parse(outcome.result);
  throw new Error(`${name} failed: ${outcome.errorType}: ${outcome.errorMessage}`);
}
