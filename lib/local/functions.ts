import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import type { Place } from "./place.ts";
import type { LocalFunction } from "./read-stack.ts";

/** What an invocation came to. The result is JSON text, as Lambda hands it over. */
export type Outcome =
  | { kind: "done"; result: string }
  | { kind: "failed"; errorType: string; errorMessage: string; trace: string[] };

/** A line that a function printed; `fields` when it is JSON. */
export interface FunctionLine {
  function: string;
  text: string;
  fields: Record<string, unknown> | null;
}

export interface Functions {
  /** @throws when there is no function of this name, short name or ARN. */
  invoke(name: string, payload: unknown): Promise<Outcome>;
  find(name: string): LocalFunction | undefined;
  running(): number;
  /** Starts one environment of each, so that the first invocation does not wait for it. */
  warmUp(): void;
  /** Lets what runs end, then stops the children. */
  stop(): Promise<void>;
  /** At once. */
  kill(): void;
}

/** One child process of a function; runs one invocation at a time, as on Lambda. */
interface Environment {
  child: ChildProcess;
  busy: boolean;
  finish: ((outcome: Outcome) => void) | null;
}

const answerSchema = v.union([
  v.object({ id: v.string(), result: v.string() }),
  v.object({
    id: v.string(),
    error: v.object({ errorType: v.string(), errorMessage: v.string(), trace: v.array(v.string()) }),
  }),
  v.object({ ready: v.literal(true) }),
]);

/** Lambda's share of memory that is left to the JavaScript heap. */
const heapShare = 0.9;

export interface FunctionSettings {
  place: Place;
  /** The bundled `function-runtime.ts`. */
  runtimePath: string;
  /** Set over the template's variables: `VEDETTE_ALLOW_HOSTS` alone, in practice. */
  extraVariables: Readonly<Record<string, string>>;
  onLine(line: FunctionLine): void;
}

export function startFunctions(list: readonly LocalFunction[], settings: FunctionSettings): Functions {
  const pools = new Map(list.map((each) => [each, makePool(each, settings)]));
  const find = (name: string) =>
    list.find((each) => each.functionName === name || each.name === name || each.arn === name);
  const all = () => [...pools.values()];
  return {
    find,
    async invoke(name, payload) {
      const wanted = find(name);
      const pool = wanted && pools.get(wanted);
      if (pool === undefined) {
        throw new Error(
          `Cannot invoke "${name}" as there are only ${list.map((each) => each.name).join(", ")}`,
        );
      }
      return pool.invoke(payload);
    },
    running: () => all().reduce((sum, pool) => sum + pool.running(), 0),
    warmUp() {
      for (const pool of all()) pool.warmUp();
    },
    async stop() {
      await Promise.all(all().map((pool) => pool.stop()));
    },
    kill() {
      for (const pool of all()) pool.kill();
    },
  };
}

function makePool(of: LocalFunction, settings: FunctionSettings) {
  const environments = new Set<Environment>();
  const waiting: ((environment: Environment) => void)[] = [];
  let running = 0;

  const start = (): Environment => {
    const child = fork(settings.runtimePath, [], {
      env: variablesOf(of, settings),
      execArgv: [`--max-old-space-size=${Math.floor(of.memoryMb * heapShare)}`],
      cwd: of.codeFolder,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const environment: Environment = { child, busy: false, finish: null };
    environments.add(environment);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null)
        createInterface(stream).on("line", (text) => settings.onLine(readLine(of.name, text)));
    }
    child.on("message", (sent) => {
      const answer = check(answerSchema, sent, `the answer of ${of.name}`);
      if ("result" in answer) environment.finish?.({ kind: "done", result: answer.result });
      else if ("error" in answer) environment.finish?.({ kind: "failed", ...answer.error });
    });
    const ended = (how: string) => {
      environments.delete(environment);
      const errorMessage = `The function's process ended by itself (${how})`;
      environment.finish?.({ kind: "failed", errorType: "Runtime.ExitError", errorMessage, trace: [] });
    };
    child.on("error", (error) => ended(error.message));
    child.on("exit", (code, signal) => ended(signal ?? `exit code ${code}`));
    return environment;
  };

  const acquire = async (): Promise<Environment> => {
    const free =
      [...environments].find((each) => !each.busy && each.child.connected) ??
      (environments.size < of.concurrency ? start() : undefined);
    const environment = free ?? (await new Promise<Environment>((resolve) => waiting.push(resolve)));
    environment.busy = true;
    return environment;
  };

  const release = (environment: Environment) => {
    environment.busy = false;
    const next = waiting.shift();
    if (next === undefined) return;
    // Marked at once: nobody else may take it before the one who waited goes on.
    const isAlive = environments.has(environment) && environment.child.connected;
    const given = isAlive ? environment : start();
    given.busy = true;
    next(given);
  };

  const run = (environment: Environment, payload: unknown): Promise<Outcome> =>
    new Promise((resolve) => {
      const finish = (outcome: Outcome) => {
        clearTimeout(timer);
        environment.finish = null;
        resolve(outcome);
      };
      const timer = setTimeout(() => {
        environments.delete(environment);
        environment.child.kill("SIGKILL");
        const errorMessage = `Task timed out after ${of.timeoutSeconds.toFixed(2)} seconds`;
        finish({ kind: "failed", errorType: "Sandbox.Timedout", errorMessage, trace: [] });
      }, of.timeoutSeconds * 1000);
      environment.finish = finish;
      const deadline = Date.now() + of.timeoutSeconds * 1000;
      environment.child.send({ id: randomUUID(), payload, arn: of.arn, deadline }, (error) => {
        if (error === null) return;
        finish({ kind: "failed", errorType: "Runtime.ExitError", errorMessage: error.message, trace: [] });
      });
    });

  return {
    running: () => running,
    warmUp() {
      if (environments.size === 0) start();
    },
    async invoke(payload: unknown): Promise<Outcome> {
      running++;
      try {
        const environment = await acquire();
        try {
          return await run(environment, payload);
        } finally {
          release(environment);
        }
      } finally {
        running--;
      }
    },
    async stop() {
      while (running > 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await Promise.all([...environments].map(({ child }) => end(child)));
    },
    kill() {
      for (const { child } of environments) child.kill("SIGKILL");
    },
  };
}

/** The runtime exits on disconnect; one that hangs is killed after a second. */
function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => child.kill("SIGKILL"), 1000);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    if (child.connected) child.disconnect();
  });
}

/** Exactly the template's variables, what Lambda itself sets, and the SDK's standard ones for where AWS is. */
function variablesOf(of: LocalFunction, { place, extraVariables }: FunctionSettings): Record<string, string> {
  const own = Object.entries(extraVariables).filter(([name]) => name in of.environment);
  return {
    ...of.environment,
    ...Object.fromEntries(own),
    AWS_ACCESS_KEY_ID: of.keyId,
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(of.memoryMb),
    AWS_LAMBDA_FUNCTION_NAME: of.functionName,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_FORMAT: "JSON",
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${of.functionName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: "local",
    AWS_ENDPOINT_URL_DYNAMODB: place.endpoint,
    AWS_ENDPOINT_URL_SQS: place.endpoint,
    AWS_ENDPOINT_URL_SNS: place.endpoint,
    // A word of the SDK about a laptop's older Node, which is not the one that is deployed.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    LAMBDA_TASK_ROOT: of.codeFolder,
    LANG: "en_US.UTF-8",
    TZ: ":UTC",
    _HANDLER: of.handler,
  };
}

function readLine(name: string, text: string): FunctionLine {
  let fields: unknown = null;
  try {
    fields = text.startsWith("{") ? JSON.parse(text) : null;
  } catch {
    // Not JSON after all: shown as it is.
  }
  return {
    function: name,
    text,
    fields: typeof fields === "object" && fields !== null ? { ...fields } : null,
  };
}
