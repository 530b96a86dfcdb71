import { readFileSync } from "node:fs";
import * as v from "valibot";
import { signatureOf } from "../../lambdas/article/signature-of.ts";
import { check, instantSchema } from "../../lambdas/check.ts";
import { mentionId, type Uncoded, uncodedOf } from "../../lambdas/events/uncoded.ts";
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
    Object.entries(tellings).map(([id, telling]) => [id, codedOf(id, telling, knowledge)]),
  );
  return pairs.map((pair) => {
    const [first, second] = [coded.get(pair.a), coded.get(pair.b)];
    if (first === undefined || second === undefined)
      throw new Error(`A telling is missing: ${pair.a} or ${pair.b}`);
    const joined = isJoined(first, second, knowledge);
    const uncoded = [first, second].some(({ reports }) => reports.length === 0);
    return { ...pair, right: joined === pair.same, uncoded };
  });
}

/** What one text is coded as: its reports, or, where it has none, by what it is looked for among events. */
interface Coded {
  articleId: string;
  reports: Report[];
  uncoded: Uncoded | null;
}

export const reportsOf = (id: string, telling: Telling, knowledge: Knowledge): Report[] =>
  codedOf(id, telling, knowledge).reports;

function codedOf(id: string, { publisher, published, title, text }: Telling, knowledge: Knowledge): Coded {
  const article = articleOf({ id, publisher, title, publishedAt: published, firstSeenAt: published });
  const coded = codeArticle({ id, revision: 1, title, text, publishedAt: published }, knowledge);
  const reports = coded.reports.map((report, n) => withProvenance(report, n, article, signatureOf(text)));
  const uncoded = reports.length > 0 || coded.named === null ? null : uncodedOf(article, coded.named);
  return { articleId: id, reports, uncoded };
}

/** Whether some report of the second article joins an event of the first one, or the one that codes nothing mentions one of the other. */
function isJoined(first: Coded, second: Coded, knowledge: Knowledge): boolean {
  const both = [first, second];
  const uncoded = both.flatMap((one) => one.uncoded ?? []);
  const eventOf = walkMerging(
    both.map(({ reports }) => reports),
    knowledge,
    shortHash,
    uncoded,
  );
  const eventsOf = ({ articleId, reports }: Coded) =>
    [mentionId({ articleId }), ...reports.map(({ id }) => id)].flatMap((id) => eventOf.get(id) ?? []);
  const events = eventsOf({ ...first, reports: first.reports.filter(isNews) });
  return eventsOf(second).some((eventId) => events.includes(eventId));
}
