import { readFileSync } from "node:fs";
import * as v from "valibot";
import { signatureOf } from "../../lambdas/article/signature-of.ts";
import { check, instantSchema } from "../../lambdas/check.ts";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { type Candidate, type Merging, planMerge, whereToLook } from "../../lambdas/events/plan-merge.ts";
import { noRuling } from "../../lambdas/events/ruling.ts";
import { tellingsOfEvent } from "../../lambdas/events/tellings.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import type { Report } from "../../lambdas/reports/report.ts";
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

const mergingOf = (
  articleId: string,
  reports: readonly Report[],
  candidates: readonly Candidate[],
): Merging => ({
  article: { articleId, revision: 1 },
  reports,
  previous: null,
  candidates,
  ruling: noRuling(articleId),
});

/** Whether some report of the second article joins an event that the first one began. */
function isJoined(first: readonly Report[], second: readonly Report[], knowledge: Knowledge): boolean {
  const begun = planMerge(mergingOf("first", first, []), knowledge, shortHash);
  const events = [...new Set(begun.assignments.map(({ eventId }) => eventId))];
  const candidates = events.map((eventId): Candidate => {
    const own = begun.assignments.filter((one) => one.eventId === eventId).map(({ reportId }) => reportId);
    const [lead, ...others] = first.filter(({ id }) => own.includes(id));
    if (lead === undefined) throw new Error(`${eventId} has no report`);
    const event = foldEvent(
      [lead, ...others],
      { id: eventId, version: 1, updatedAt: lead.publishedAt },
      knowledge,
    );
    const { backgroundOnly, backgroundCount } = event;
    return {
      eventId,
      tellings: tellingsOfEvent(event, first, knowledge),
      firstSeenAt: event.firstSeenAt,
      backgroundOnly,
      backgroundCount,
    };
  });
  const found = (report: Report) =>
    candidates.filter(({ tellings }) =>
      whereToLook(report).some(({ day, classes }) =>
        tellings.some(({ eventDate, ploverClass }) => day === eventDate.to && classes.includes(ploverClass)),
      ),
    );
  const seen = [...new Set(second.flatMap(found))];
  const plan = planMerge(mergingOf("second", second, seen), knowledge, shortHash);
  return plan.assignments.some(({ eventId }) => events.includes(eventId));
}
