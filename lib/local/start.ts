import { parseArgs } from "node:util";
import * as v from "valibot";
import { BadInput, check } from "../../lambdas/check.ts";
import { ensureKnowledge } from "../knowledge/ensure-knowledge.ts";
import { complain, print } from "../terminal.ts";
import type { Refusal } from "./answer-call.ts";
import { readCrashPoint } from "./crash.ts";
import { endOnCrash } from "./end-on-crash.ts";
import type { LogLine } from "./function-line.ts";
import { type LocalRun, type LocalRunOptions, startLocalRun } from "./local-run.ts";

const usage = `npm start -- [options]      run the whole stack on this machine

  --config DIR   folder of feeds.json, watches.json, subscriptions.json   (default: config)
  --data DIR     where tables and outbox live                             (default: .vedette)
  --once         read every feed, let everything flow, print a summary, end
  --demo         serve the sample newsroom, and read it
  --port N       port of the AWS endpoint                                 (default: a free one)

Exit codes: 0 done; 1 something sits in a dead-letter queue, a call was refused, or it broke;
2 the command line or the configuration is at fault.
`;

/** The functions that the operator starts by hand here, by their names in the template. */
const pollFeeds = "poll-feeds";
const sendAlerts = "send-alerts";

interface Arguments extends Omit<LocalRunOptions, "log" | "onRefusal"> {
  once: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      config: { type: "string" },
      data: { type: "string", default: ".vedette" },
      once: { type: "boolean", default: false },
      demo: { type: "boolean", default: false },
      port: { type: "string", default: "0" },
      help: { type: "boolean", default: false },
      // For tests: the call at which to kill everything, and another stack to run.
      "crash-before": { type: "string" },
      "crash-after": { type: "string" },
      assembly: { type: "string" },
    },
  });
  if (values.help) {
    print(usage);
    process.exit(0);
  }
  const [before, after] = [values["crash-before"], values["crash-after"]];
  const crash =
    before !== undefined
      ? readCrashPoint(before, "before")
      : after !== undefined
        ? readCrashPoint(after, "after")
        : undefined;
  const port = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.maxValue(65_535));
  return {
    configDir: values.config ?? null,
    dataDir: values.data,
    port: check(port, values.port, "--port"),
    demo: values.demo,
    schedules: !values.once,
    once: values.once,
    ...(crash === undefined ? {} : { crash }),
    ...(values.assembly === undefined ? {} : { assembly: values.assembly }),
  };
}

const say = (text: string) => print(`${text}\n`);

function show({ kind, text }: LogLine): void {
  if (kind === "announce") say(`${new Date().toTimeString().slice(0, 8)}  ${text}`);
  else complain(`${text}\n`);
}

/** Reads every feed, lets all that follows from it flow, and says what came of it. @returns the exit code. */
async function runOnce(run: LocalRun): Promise<number> {
  await run.invoke(pollFeeds, { all: true, resumeAfterMinutes: 0 });
  await run.drain();
  if (run.refusals.length === 0) {
    await run.invoke(sendAlerts, { resumeAfterMinutes: 0, summariesNow: true, endGatherings: true });
    await run.drain();
  }
  if (run.refusals.length > 0) return 1;
  say(`\n${await run.summary()}`);
  const dead = await run.deadLetters();
  return dead.length === 0 ? 0 : 1;
}

/** Runs until Ctrl-C, or until a call is refused. @returns the exit code. */
async function runOn(run: LocalRun, refused: Promise<Refusal>): Promise<number> {
  const interrupted = new Promise<"interrupted">((resolve) => {
    process.once("SIGTERM", () => resolve("interrupted"));
    process.once("SIGINT", () => {
      resolve("interrupted");
      say("\nEnding what is under way… (Ctrl-C again: at once)");
      // npm passes the same Ctrl-C on: one that comes with the first is no second one.
      setTimeout(() => process.once("SIGINT", () => process.exit(130)), 500).unref();
    });
  });
  say(`Vedette runs at ${run.endpoint}; Ctrl-C ends it.`);
  // What was under way when the last run ended; its queues lived in memory.
  await Promise.race([
    interrupted,
    refused,
    run
      .invoke(pollFeeds, { all: false, resumeAfterMinutes: 0 })
      .then(() => run.invoke(sendAlerts, { resumeAfterMinutes: 0 })),
  ]);
  const ended = await Promise.race([interrupted, refused]);
  return ended === "interrupted" ? 0 : 1;
}

async function main(): Promise<number> {
  const { once, ...options } = readArguments(process.argv.slice(2));
  let onRefusal: (refusal: Refusal) => void = () => {};
  const refused = new Promise<Refusal>((resolve) => {
    onRefusal = resolve;
  });
  endOnCrash(options.dataDir);
  await ensureKnowledge();
  const run = await startLocalRun({ ...options, warm: true, log: show, onRefusal });
  try {
    const code = once ? await runOnce(run) : await runOn(run, refused);
    for (const refusal of run.refusals) {
      complain(
        `${refusal.function} may not ${refusal.action} on ${refusal.resource}: grant it in lib/grants.ts, or do not call it\n`,
      );
    }
    return code;
  } finally {
    await run.stop();
  }
}

// The SDK warns of Node 20; the project says itself which Node it runs on.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
try {
  process.exitCode = await main();
} catch (error) {
  complain(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof BadInput || error instanceof TypeError ? 2 : 1;
}
