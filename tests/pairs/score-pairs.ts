import { readFileSync } from "node:fs";
import * as v from "valibot";
import { signatureOf } from "../../lambdas/article/signature-of.ts";
import { check, instantSchema } from "../../lambdas/check.ts";
import { walkMerging } from "../../lambdas/events/walk-merging.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import { isNews, type Report } from "../../lambdas/reports/report.ts";
import { withProvenance } from "../../lambdas/reports/with-provenance.ts";
import { shortHash } from "../../lambdas/store/keys.ts";
import { articleOf } from "../article-of.ts";

const tellingSchema = v.strictObject({
  publisher: v.string(),
  published: instantSchema,
  title: v.string(),
  text: v.string(),
});
type Telling = v.InferOutput<typeof tellingSchema>;

const pairsSchema = v.strictObject({
  tellings: v.record(v.string(), tellingSchema),
  pairs: v.array(v.strictObject({ kind: v.string(), a: v.string(), b: v.string(), same: v.boolean() })),
});
export type Pairs = v.InferOutput<typeof pairsSchema>;

/**
 * `open`: rules are made on it. `set-aside`: they are not, only the counts are looked at. `fourth`: as that one, by a writer who had
 * seen neither the code nor another set; half of those that are two share their place or their day.
 */
export const pairsNames = ["open", "set-aside", "fourth"] as const;
export type PairsName = (typeof pairsNames)[number];

/** Pairs of invented reports with the answer, whether both tell of one happening. */
export function readPairs(name: PairsName): Pairs {
  const file = new URL(`${name}.json`, import.meta.url);
  return check(pairsSchema, JSON.parse(readFileSync(file, "utf8")), `tests/pairs/${name}.json`);
}

export interface Judged {
  kind: string;
  a: string;
  b: string;
  same: boolean;
  right: boolean;
  /** Neither was coded as anything, or one of them. */
  uncoded: boolean;
}

/** Codes both texts of every pair and merges the second after the first, as the pipeline would. */
export function scorePairs({ tellings, pairs }: Pairs, knowledge: Knowledge): Judged[] {
  const coded = new Map(
    Object.entries(tellings).map(([id, telling]) => [id, reportsOf(id, telling, knowledge)]),
  );
  return pairs.map((pair) => {
    const [first, second] = [coded.get(pair.a), coded.get(pair.b)];
    if (first === undefined || second === undefined)
      throw new Error(`A telling is missing: ${pair.a} or ${pair.b}`);
    const joined = isJoined(first, second, knowledge);
    return { ...pair, right: joined === pair.same, uncoded: first.length === 0 || second.length === 0 };
  });
}

export function reportsOf(
  id: string,
  { publisher, published, title, text }: Telling,
  knowledge: Knowledge,
): Report[] {
  const article = articleOf({ id, publisher, title, publishedAt: published, firstSeenAt: published });
  const coded = codeArticle({ id, revision: 1, title, text, publishedAt: published }, knowledge);
  return coded.reports.map((report, n) => withProvenance(report, n, article, signatureOf(text)));
}

/** Whether some report of the second article joins an event of the first one. */
function isJoined(first: readonly Report[], second: readonly Report[], knowledge: Knowledge): boolean {
  const eventOf = walkMerging([first, second], knowledge, shortHash);
  const eventsOf = (reports: readonly Report[]) => reports.flatMap(({ id }) => eventOf.get(id) ?? []);
  const events = eventsOf(first.filter(isNews));
  return eventsOf(second).some((eventId) => events.includes(eventId));
}
