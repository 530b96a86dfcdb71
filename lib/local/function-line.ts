import * as v from "valibot";
import { instantSchema } from "../../lambdas/check.ts";

/** For the person who watches. */
export type LogLine =
  /** News of the pipeline; `dueAt`: an instant at which more of it follows. */
  | { kind: "announce"; text: string; dueAt?: string }
  /** What went wrong, or what was found and put right. */
  | { kind: "trouble"; text: string }
  | { kind: "progress"; text: string }
  /** What is done from now on, until the next step. */
  | { kind: "step"; text: string }
  | { kind: "feed"; feed: AnsweredFeed };

/** What one feed answered when it was polled. */
export interface AnsweredFeed {
  id: string;
  health: string;
  /** "" when all is well. */
  reason: string;
  newArticles: number;
  isFailed: boolean;
}

/** A line that a function printed; `fields` when it is JSON. */
export interface FunctionLine {
  function: string;
  text: string;
  fields: Record<string, unknown> | null;
}

export function readFunctionLine(name: string, text: string): FunctionLine {
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

/** What `read-feed` says of each poll of a feed. */
const feedSchema = v.pipe(
  v.object({
    message: v.picklist(["feed read", "feed failed"]),
    feedId: v.string(),
    health: v.string(),
    // The logger leaves out what is empty.
    reason: v.optional(v.string(), ""),
    newArticles: v.optional(v.number(), 0),
  }),
  v.transform(
    ({ message, feedId, health, reason, newArticles }): AnsweredFeed => ({
      id: feedId,
      health,
      reason: oneLine(reason),
      newArticles,
      isFailed: message === "feed failed",
    }),
  ),
);

/** What a function announces is for people; its errors too, and what is no JSON, as that is Node's own last word. */
export function lineToShow({ function: name, text, fields }: FunctionLine): LogLine | null {
  if (fields === null) return text.trim() === "" ? null : { kind: "trouble", text: `${name}: ${text}` };
  const feed = v.safeParse(feedSchema, fields);
  if (feed.success) return { kind: "feed", feed: feed.output };
  const { announce, dueAt } = fields;
  if (typeof announce === "string")
    return {
      kind: "announce",
      text: oneLine(announce),
      ...(v.is(instantSchema, dueAt) ? { dueAt } : {}),
    };
  if (fields["level"] !== "ERROR") return null;
  const reason = fields["reason"] === undefined ? "" : ` (${String(fields["reason"])})`;
  return { kind: "trouble", text: oneLine(`${name}: ${String(fields["message"])}${reason}`) };
}

/** What it quotes from outside may not look like a line of our own. */
const oneLine = (text: string) => text.replace(/[\n\r\v\f\u0085\u2028\u2029]+/g, " ");
