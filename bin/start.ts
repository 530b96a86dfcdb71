import { parseArgs } from "node:util";
import * as v from "valibot";
import { BadInput, check } from "../lambdas/check.ts";
import { ensureKnowledge } from "../lib/knowledge/ensure-knowledge.ts";
import type { Refusal } from "../lib/local/answer-call.ts";
import { type CrashPoint, readCrashPoint } from "../lib/local/crash.ts";
import { endOnCrash } from "../lib/local/end-on-crash.ts";
import type { LocalRun } from "../lib/local/local-run.ts";
import { complain, print } from "../lib/terminal.ts";
import { zoneSaid } from "./clock.ts";
import { type Follower, followRun } from "./follow-run.ts";
import { messageOf } from "./message-of.ts";
import { paintFor } from "./paint.ts";
import { openProgress, type Progress } from "./progress.ts";
import { textWidth } from "./table.ts";
import { targetOf } from "./target.ts";
import type { Asked } from "./tell-next.ts";
import { failedFeeds, tellRun } from "./tell-run.ts";
import { readWatching, tellWatching, watchingLine } from "./watching.ts";

const usage = `npm start -- [options]      run the whole stack on this machine

  --config DIR   folder of feeds.json, watches.json, subscriptions.json   (default: config)
  --data DIR     where tables and outbox live                             (default: .vedette)
  --once         read every feed, let everything flow, print a summary, end
  --demo         serve the sample newsroom, and read it
  --port N       port of the AWS endpoint                                 (default: a free one)
  --verbose      also what joins an event or is held, and grants that no call used
  --help         this

Variables: VEDETTE_ALLOW_HOSTS  hosts that are not public and may be asked all the same, as "127.0.0.1:8080,feeds.lan:80"
           NO_COLOR, FORCE_COLOR  without colours, or with them where there is no terminal; TZ  whose clocks times go by

Exit codes: 0 done; 1 no feed could be read, something sits in a dead-letter queue, a call was refused, or it broke;
2 the command line or the configuration is at fault.
`;

/** The functions that the operator starts by hand here, by their names in the template. */
const pollFeeds = "poll-feeds";
const sendAlerts = "send-alerts";

const usualData = ".vedette";

interface Arguments {
  configDir: string | null;
  dataDir: string;
  port: number;
  once: boolean;
  demo: boolean;
  verbose: boolean;
  crash: CrashPoint | undefined;
  assembly: string | undefined;
}

/** @returns null when only the usage is asked for. */
function readArguments(args: readonly string[]): Arguments | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      config: { type: "string" },
      data: { type: "string", default: usualData },
      once: { type: "boolean", default: false },
      demo: { type: "boolean", default: false },
      port: { type: "string", default: "0" },
      verbose: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      // For tests: the call at which to kill everything, and another stack to run.
      "crash-before": { type: "string" },
      "crash-after": { type: "string" },
      assembly: { type: "string" },
    },
  });
  if (values.help) return null;
  const [before, after] = [values["crash-before"], values["crash-after"]];
  const crash =
    before !== undefined
      ? readCrashPoint(before, "before")
      : after !== undefined
        ? readCrashPoint(after, "after")
        : undefined;
  const port = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.maxValue(65_535));
  const { once, demo, verbose, data, assembly, config = null } = values;
  const read = { once, demo, verbose, crash, assembly };
  return { ...read, configDir: config, dataDir: data, port: check(port, values.port, "--port") };
}

/** What is run, and how it is told. */
interface Started {
  run: LocalRun;
  follower: Follower;
  progress: Progress;
  asked: Asked;
  verbose: boolean;
  outbox: string;
  /** Settles at the first call that is refused. */
  refused: Promise<Refusal>;
}

const screen = () => ({ width: textWidth(), paint: paintFor(process.stdout.isTTY === true, process.env) });

/** Reads every feed, lets all that follows from it flow, and says what came of it. @returns the exit code. */
async function runOnce({ run, follower, progress, asked, verbose, outbox }: Started): Promise<number> {
  const now = new Date();
  const watching = await readWatching(targetOf(run), outbox, now);
  progress.say(screen().paint(`${watchingLine(watching)}; times of ${zoneSaid(now)}`, "dim"));
  progress.step("Polling feeds");
  await run.invoke(pollFeeds, { all: true, resumeAfterMinutes: 0 });
  await run.drain();
  follower.tellPoll();
  if (run.refusals.length === 0) {
    progress.step("Sending digests and summaries");
    await run.invoke(sendAlerts, { resumeAfterMinutes: 0, summariesNow: true, endGatherings: true });
    await run.drain();
  }
  progress.end();
  if (run.refusals.length > 0) return 1;
  const summary = await run.summary();
  progress.say(`\n${tellRun(summary, { ...asked, verbose }, screen(), new Date()).trimEnd()}`);
  const failed = failedFeeds(summary);
  const isAllFailed = failed.length > 0 && failed.length === summary.feeds.length;
  return isAllFailed || summary.deadLetters.length > 0 ? 1 : 0;
}

/** Runs until Ctrl-C, or until a call is refused. @returns the exit code. */
async function runOn({ run, progress, asked, outbox, refused }: Started): Promise<number> {
  const interrupted = new Promise<"interrupted">((resolve) => {
    process.once("SIGTERM", () => resolve("interrupted"));
    process.once("SIGINT", () => {
      resolve("interrupted");
      progress.end();
      progress.say("\nEnding what is under way… (Ctrl-C again: at once)");
      // npm passes the same Ctrl-C on: one that comes with the first is no second one.
      setTimeout(() => process.once("SIGINT", () => process.exit(130)), 500).unref();
    });
  });
  const now = new Date();
  const watching = await readWatching(targetOf(run), outbox, now);
  progress.say(`Vedette runs at ${run.endpoint}; Ctrl-C ends it.`);
  progress.say(`${tellWatching(watching, asked, screen(), now).trimEnd()}\n`);
  progress.step("Polling feeds");
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
  const args = readArguments(process.argv.slice(2));
  if (args === null) {
    print(usage);
    return 0;
  }
  const progress = openProgress({
    isTerminal: process.stderr.isTTY === true,
    width: textWidth,
    paint: screen().paint,
  });
  try {
    return await runAs(args, progress);
  } finally {
    progress.end();
  }
}

/** @returns the exit code. */
async function runAs(
  { once, demo, verbose, configDir, dataDir, port, crash, assembly }: Arguments,
  progress: Progress,
): Promise<number> {
  const asked = { demo, data: dataDir === usualData ? null : dataDir, config: configDir };
  let onRefusal: (refusal: Refusal) => void = () => {};
  const refused = new Promise<Refusal>((resolve) => {
    onRefusal = resolve;
  });
  progress.say(
    screen().paint(`Vedette${demo ? " on its sample newsroom, whose articles are invented" : ""}`, "bold"),
  );
  progress.step("Starting");
  endOnCrash(dataDir);
  // What is embedded takes a second to load: the first words come before it.
  const { startLocalRun } = await import("../lib/local/local-run.ts");
  await ensureKnowledge(() => progress.step("Packing the names of actors and places, once"));
  const follower = followRun(progress, { screen, verbose, once, config: configDir });
  const run = await startLocalRun({
    configDir,
    dataDir,
    port,
    demo,
    schedules: !once,
    warm: true,
    ...(crash === undefined ? {} : { crash }),
    ...(assembly === undefined ? {} : { assembly }),
    log: follower.take,
    onRefusal,
  });
  const stopFollowing = follower.look(run);
  try {
    const outbox = `${dataDir}/outbox.jsonl`;
    const started = { run, follower, progress, asked, verbose, outbox, refused };
    const code = await (once ? runOnce(started) : runOn(started));
    for (const refusal of run.refusals) {
      progress.complain(
        `${refusal.function} may not ${refusal.action} on ${refusal.resource}: grant it in lib/grants.ts, or do not call it`,
      );
    }
    return code;
  } finally {
    await stopFollowing();
    await run.stop();
  }
}

// The SDK warns of Node 20; the project says itself which Node it runs on.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
try {
  process.exitCode = await main();
} catch (error) {
  const { code } = error as { code?: unknown };
  const hint = String(code).startsWith("ERR_PARSE_ARGS") ? " (npm start -- --help lists the options)" : "";
  complain(`${messageOf(error)}${hint}\n`);
  process.exitCode = error instanceof BadInput || error instanceof TypeError ? 2 : 1;
}
