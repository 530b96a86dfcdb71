import { existsSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { readJsonFile } from "../read-json-file.ts";

/** What a local run writes of itself while it runs: `<data>/run.json`. */
export const runFileSchema = v.object({
  pid: v.number(),
  /** Drawn at each start: whoever answers at the endpoint with it is this run. */
  id: v.string(),
  endpoint: v.pipe(v.string(), v.regex(/^http:\/\/127\.0\.0\.1:\d+$/)),
  /** The operator's key. */
  accessKeyId: v.string(),
  secretAccessKey: v.string(),
  outputs: v.record(v.string(), v.string()),
});
export type RunFile = v.InferOutput<typeof runFileSchema>;

export type FoundRun =
  | { kind: "none" }
  | { kind: "alive"; file: RunFile }
  /** Its run was killed and could not clean up; by now its process number may be another program's. */
  | { kind: "stale"; why: string };

/** Where a local run says its id to whoever asks. */
export const idPath = "/vedette/id";
/** A local run that is busy answers late; where none listens the refusal comes at once. */
const patienceMs = 10_000;
/** Bytes: of a stranger's answer no more is read. */
const longestAnswer = 200;

/** The local run that wrote the file, if it is alive. Its key goes to nobody: what listens there by now may be a stranger. */
export async function readRunFile(path: string): Promise<FoundRun> {
  if (!existsSync(path)) return { kind: "none" };
  let file: RunFile;
  try {
    file = check(runFileSchema, readJsonFile(path), path);
  } catch {
    return { kind: "stale", why: "the file is damaged, or an older version wrote it" };
  }
  const id = await askId(file.endpoint);
  if (id === file.id) return { kind: "alive", file };
  return { kind: "stale", why: `process ${file.pid} does not answer at ${file.endpoint}` };
}

/** By Node's plain client: its `fetch` takes longer to load than all else that a command asks. */
const askId = (endpoint: string): Promise<string | null> =>
  new Promise((resolve) => {
    const signal = AbortSignal.timeout(patienceMs);
    const asked = get(new URL(idPath, endpoint), { signal }, async (answer) => {
      resolve(await readId(answer).catch(() => null));
      asked.destroy();
    });
    asked.on("error", () => resolve(null));
  });

async function readId(answer: IncomingMessage): Promise<string | null> {
  if (answer.statusCode !== 200 || !(Number(answer.headers["content-length"] ?? "none") <= longestAnswer))
    return null;
  return v.parse(v.object({ id: v.string() }), await json(answer)).id;
}
