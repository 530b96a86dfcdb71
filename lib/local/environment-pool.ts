import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { type FunctionLine, readFunctionLine } from "./function-line.ts";
import { variablesOf } from "./function-variables.ts";
import type { LocalFunction } from "./local-stack.ts";
import type { Place } from "./place.ts";

/** What an invocation came to. The result is JSON text, as Lambda hands it over. */
export type Outcome =
  | { kind: "done"; result: string }
  | { kind: "failed"; errorType: string; errorMessage: string; trace: string[] };

export interface FunctionSettings {
  place: Place;
  /** The bundled `function-runtime.ts`. */
  runtimePath: string;
  /** Set over the template's variables: `VEDETTE_ALLOW_HOSTS` alone, in practice. */
  extraVariables: Readonly<Record<string, string>>;
  onLine(line: FunctionLine): void;
}

/** One child process of a function; runs one invocation at a time, as on Lambda. */
interface Environment {
  child: ChildProcess;
  /** When its code is loaded, well or not, or its process has ended. */
  loaded: Promise<void>;
  busy: boolean;
  finish: ((outcome: Outcome) => void) | null;
}

const answerSchema = v.union([
  v.object({ loaded: v.literal(true) }),
  v.object({ id: v.string(), result: v.string() }),
  v.object({
    id: v.string(),
    error: v.object({ errorType: v.string(), errorMessage: v.string(), trace: v.array(v.string()) }),
  }),
]);

/** Milliseconds in which a function's code is loaded, on however busy a machine. */
const longestLoadMs = 60_000;

/** Lambda's share of memory that is left to the JavaScript heap. */
const heapShare = 0.9;

/** The child processes of one function: as many as are needed at once, up to its concurrency. */
export function makePool(of: LocalFunction, settings: FunctionSettings) {
  const environments = new Set<Environment>();
  const waiting: ((environment: Environment) => void)[] = [];
  let running = 0;

  const start = (): Environment => {
    const child = fork(settings.runtimePath, [], {
      env: variablesOf(of, settings),
      execArgv: [`--max-old-space-size=${Math.floor(of.memoryMb * heapShare)}`],
      cwd: of.codeFolder,
      // The last one carries nothing: it ends when this process does, and the child with it.
      stdio: ["ignore", "pipe", "pipe", "ipc", "pipe"],
    });
    child.stdio[4]?.on("error", () => {});
    let isLoaded: () => void = () => {};
    const loaded = new Promise<void>((resolve) => {
      isLoaded = resolve;
    });
    const environment: Environment = { child, loaded, busy: false, finish: null };
    environments.add(environment);
    for (const stream of [child.stdout, child.stderr]) {
      if (stream !== null)
        createInterface(stream).on("line", (text) => settings.onLine(readFunctionLine(of.name, text)));
    }
    child.on("message", (sent) => {
      const answer = check(answerSchema, sent, `the answer of ${of.name}`);
      if ("loaded" in answer) isLoaded();
      else if ("result" in answer) environment.finish?.({ kind: "done", result: answer.result });
      else environment.finish?.({ kind: "failed", ...answer.error });
    });
    const ended = (how: string) => {
      environments.delete(environment);
      isLoaded();
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

  /** Its time runs from when the code is loaded, as on Lambda; what never loads is not waited for. */
  const run = async (environment: Environment, payload: unknown): Promise<Outcome> => {
    await Promise.race([environment.loaded, sleep(longestLoadMs, undefined, { ref: false })]);
    return new Promise((resolve) => {
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
  };

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
