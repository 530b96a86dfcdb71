import { createHash } from "node:crypto";
import type { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import type { Instant } from "../check.ts";
import { costOf } from "../reader/prices.ts";
import { promptVersion, type Question } from "../reader/question.ts";
import type { ArticleStore } from "./article-store.ts";
import { type Answered, converse, mostTokens } from "./converse.ts";
import { type Purpose, type Purse, reserve, settle } from "./reader-budget.ts";
import { getKeptAnswer, keepAnswer } from "./readings.ts";

export interface AskEffects {
  store: ArticleStore;
  bedrock: BedrockRuntimeClient;
  /** As Bedrock names it. */
  model: string;
  purse: Purse;
  /** Milliseconds that a call may take: less than what is about to be told waits for the rest of its story. */
  patienceMs: number;
  now: () => Date;
}

/**
 * Minutes after which nobody waits for an answer any longer: what queued up behind a model that hangs is not asked. What no
 * rule reads is told later.
 */
const staleMinutes: Readonly<Record<Purpose["kind"], number>> = { "before-alert": 10, unread: 240 };

const unasked = (why: Extract<Answered, { kind: "unread" }>["why"], said: string): Answered => ({
  kind: "unread",
  why,
  said,
  tokens: { input: 0, output: 0 },
});

interface Asked {
  answered: Answered;
  dollars: number;
}

/** What the model answers, unless it was asked too long ago. */
export async function askOnce(
  question: Question,
  purpose: Purpose,
  askedAt: Instant,
  effects: AskEffects,
): Promise<Asked> {
  const waitedMs = effects.now().getTime() - Date.parse(askedAt);
  return waitedMs > staleMinutes[purpose.kind] * 60_000
    ? { answered: unasked("stale", "it waited too long to be asked"), dollars: 0 }
    : ask(question, purpose, effects);
}

/** The kept answer to the same question, else the model's, if there is money for it. */
async function ask(question: Question, purpose: Purpose, effects: AskEffects): Promise<Asked> {
  const { store, bedrock, model, purse, patienceMs, now } = effects;
  const hash = hashOf(model, question);
  const kept = await getKeptAnswer(store.articles, hash);
  if (kept !== undefined)
    return { answered: { kind: "answered", answer: kept, tokens: { input: 0, output: 0 } }, dollars: 0 };
  const most = costOf(model, mostTokens(question));
  const reserved = await reserve(purse, purpose, most, now());
  if (typeof reserved === "string") return { answered: unasked(reserved, saidOf[reserved]), dollars: 0 };
  const answered = await converse(bedrock, model, question, patienceMs);
  // What a call cost that was given up, nobody knows: as much as was reserved.
  const dollars = answered.tokens === null ? most : costOf(model, answered.tokens);
  await settle(purse, reserved, dollars);
  if (answered.kind === "answered") await keepAnswer(store.articles, hash, answered, now().toISOString());
  return { answered, dollars };
}

const saidOf = {
  budget: "the day's budget is spent",
  share: "its publisher's share of the day's budget is spent",
} as const;

/** The same for the same question to the same model. */
const hashOf = (model: string, { system, user, schema }: Question): string =>
  createHash("sha256")
    .update(JSON.stringify([model, promptVersion, system, user, schema]))
    .digest("hex")
    .slice(0, 40);
