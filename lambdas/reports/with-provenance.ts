import type { Article } from "../article/article.ts";
import type { Signature } from "../article/signature-of.ts";
import type { CodedReport, Report } from "./report.ts";

/** Further sentences kept with a report. */
const mostRetold = 3;

const cut = (sentence: CodedReport["evidence"]["sentence"]) => ({
  ...sentence,
  text: sentence.text.slice(0, 1000),
});

/** What a report takes over from its article. */
export type Provenance = Pick<
  Article,
  | "id"
  | "revision"
  | "url"
  | "title"
  | "publisher"
  | "owner"
  | "reliability"
  | "stance"
  | "publishedAt"
  | "firstSeenAt"
  | "reading"
>;

/** The n-th coded report of an article, with where it comes from and what its copies are known by. */
export function withProvenance(
  coded: CodedReport,
  n: number,
  article: Provenance,
  signature: Signature | null,
): Report {
  const { sentence, trigger, retold } = coded.evidence;
  return {
    ...coded,
    // Sentences without an end, or without number, must not outgrow the row.
    evidence: {
      sentence: cut(sentence),
      retold: retold
        .slice(0, mostRetold)
        .map(({ rule, sentence: other }) => ({ rule, sentence: cut(other) })),
      trigger: { ...trigger, text: trigger.text.slice(0, 200) },
    },
    id: `${article.id}.${n}`,
    articleId: article.id,
    revision: article.revision,
    url: article.url,
    title: article.title,
    publisher: article.publisher,
    ...(article.owner === undefined ? {} : { owner: article.owner }),
    reliability: article.reliability,
    stance: article.stance,
    publishedAt: article.publishedAt ?? article.firstSeenAt,
    firstSeenAt: article.firstSeenAt,
    reading: article.reading,
    signature,
  };
}
