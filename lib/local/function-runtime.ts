/**
 * Runs inside the child process of a function, in the place of Lambda's own runtime: imports the bundle named by
 * `_HANDLER` and answers one invocation at a time. Bundled by itself, so it imports nothing of the project.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

interface Invocation {
  id: string;
  payload: unknown;
  arn: string;
  /** Epoch milliseconds at which the invocation is cut off. */
  deadline: number;
}

type Handler = (payload: unknown, lambdaContext: unknown) => unknown;

// The local run lets go of this process.
process.on("disconnect", () => process.exit(0));
// The local run is gone, perhaps killed: whatever this was doing would be answered by nobody. Its end of the pipe ends with
// it. A function that computes hears of nothing, so a thread of its own watches.
const lifeline = 4;
const watch = `
  const { Socket } = require("node:net");
  new Socket({ fd: ${lifeline} }).on("error", () => {}).on("close", () => process.kill(process.pid, "SIGKILL")).resume();
`;
new Worker(watch, { eval: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 32 } })
  .on("error", () => process.exit(1))
  .unref();
// Ctrl-C reaches the whole group; the local run lets invocations end and then disconnects.
process.on("SIGINT", () => {});

const loading = loadHandler();
// What went wrong is told with the first invocation; until then nobody asks.
loading.catch(() => {}).finally(() => tell({ loaded: true }));

process.on("message", (invocation: Invocation) => {
  void answer(invocation);
});

async function answer({ id, payload, arn, deadline }: Invocation): Promise<void> {
  try {
    const handler = await loading;
    const result = await handler(payload, lambdaContext(id, arn, deadline));
    tell({ id, result: JSON.stringify(result ?? null) });
  } catch (error) {
    const thrown = error instanceof Error ? error : new Error(String(error));
    tell({
      id,
      error: {
        errorType: thrown.name,
        errorMessage: thrown.message,
        trace: (thrown.stack ?? "").split("\n"),
      },
    });
  }
}

/** When the local run is gone there is nobody to tell, and "disconnect" ends this process. */
function tell(answer: object): void {
  process.send?.(answer, undefined, undefined, () => {});
}

async function loadHandler(): Promise<Handler> {
  const [file = "index", name = "handler"] = String(process.env["_HANDLER"]).split(".");
  const root = String(process.env["LAMBDA_TASK_ROOT"]);
  const path = [".mjs", ".js", ".cjs"].map((ending) => join(root, `${file}${ending}`)).find(existsSync);
  if (path === undefined) throw new Error(`Cannot find module ${file} in ${root}`);
  const module: unknown = await import(pathToFileURL(path).href);
  const handler: unknown =
    typeof module === "object" && module !== null ? Reflect.get(module, name) : undefined;
  if (typeof handler !== "function") throw new Error(`${file}.${name} is undefined or not exported`);
  return (payload, context) => Reflect.apply(handler, undefined, [payload, context]);
}

function lambdaContext(id: string, arn: string, deadline: number) {
  const env = process.env;
  return {
    awsRequestId: id,
    callbackWaitsForEmptyEventLoop: true,
    functionName: env["AWS_LAMBDA_FUNCTION_NAME"],
    functionVersion: env["AWS_LAMBDA_FUNCTION_VERSION"],
    invokedFunctionArn: arn,
    logGroupName: env["AWS_LAMBDA_LOG_GROUP_NAME"],
    logStreamName: env["AWS_LAMBDA_LOG_STREAM_NAME"],
    memoryLimitInMB: env["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"],
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
