import * as v from "valibot";
import { check } from "./check.ts";

/** Names of the environment variables that the stack sets: `lib/` writes them, this file alone reads them. */
const name = v.pipe(v.string(), v.nonEmpty());
const tables = {
  FEEDS_TABLE: name,
  ARTICLES_TABLE: name,
  EVENTS_TABLE: name,
  ALERTS_TABLE: name,
} as const;
const queues = {
  FEEDS_QUEUE_URL: name,
  ARTICLES_QUEUE_URL: name,
  REPORTS_QUEUE_URL: name,
  ALERTS_QUEUE_URL: name,
  /** What the second reader is asked to read; empty when there is none. */
  READ_AGAIN_QUEUE_URL: v.optional(v.string(), ""),
  /** The dead-letter queue of the queue that the function reads. */
  DEAD_LETTER_QUEUE_URL: name,
} as const;
const variables = {
  ...tables,
  ...queues,
  ALERT_TOPIC_ARN: name,
  OPERATIONS_TOPIC_ARN: name,
  /** Sent to every site that is read: who we are and where to complain. */
  USER_AGENT: name,
  /** Whom subscribers may ask to be told less, in a few words; nobody when empty. */
  CONTACT: v.optional(v.string(), ""),
  /** `host:port`, comma separated: loopback and private addresses that may be read all the same. */
  VEDETTE_ALLOW_HOSTS: v.optional(v.string(), ""),
  /** Milliseconds between two requests to one host. */
  HOST_DELAY_MS: v.pipe(v.string(), v.transform(Number), v.number(), v.minValue(0), v.maxValue(10_000)),
  /** Whether a second reader, a language model, reads what is about to alert, and what its doubts do. */
  READER: v.optional(v.picklist(["off", "annotate", "gate"]), "off"),
  /** A model's id, or that of an inference profile, as Bedrock's Converse takes it. */
  READER_MODEL: name,
  /** US dollars that the second reader may spend in a day (UTC). */
  READER_DOLLARS_PER_DAY: v.pipe(v.string(), v.transform(Number), v.number(), v.gtValue(0)),
  RETENTION_DAYS: v.pipe(v.string(), v.transform(Number), v.number(), v.minValue(1)),
} as const;
export type VariableName = keyof typeof variables;

/**
 * The function's settings, by name: only what it asks for must be set.
 * @throws {BadInput} naming the variable that is missing.
 */
export function readEnv<N extends VariableName>(
  ...names: N[]
): { [K in N]: v.InferOutput<(typeof variables)[K]> } {
  const picked = Object.fromEntries(names.map((n) => [n, variables[n]]));
  const found = check(v.object(picked), process.env, "the function's environment");
  return found as { [K in N]: v.InferOutput<(typeof variables)[K]> };
}
