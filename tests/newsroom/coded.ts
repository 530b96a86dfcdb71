import { signatureOf } from "../../lambdas/article/signature-of.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import type { Report } from "../../lambdas/reports/report.ts";
import { withProvenance } from "../../lambdas/reports/with-provenance.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { publisherOf } from "./configured.ts";
import { expected } from "./expected.ts";

/** The reports of each article of the sample newsroom that can be read, by its slug, newest first. */
export function codedNewsroom(clock: Date, knowledge: Knowledge): Map<string, Report[]> {
  const readable = readNewsroom(clock).filter(({ slug }) => !expected.setAside.includes(slug));
  return new Map(
    readable.map(({ slug, title, summary, paragraphs, publishedAt: at }) => {
      const text = expected.fromFeedOnly.includes(slug) ? summary : paragraphs.join("\n");
      const publishedAt = at.toISOString();
      const { reports } = codeArticle({ id: slug, revision: 1, title, text, publishedAt }, knowledge);
      const provenance = {
        id: slug,
        revision: 1,
        url: null,
        title,
        publisher: publisherOf.get(slug) ?? "",
        reliability: "B",
        stance: "independent",
        publishedAt,
        firstSeenAt: clock.toISOString(),
        reading: "regular",
      } as const;
      return [slug, reports.map((report, n) => withProvenance(report, n, provenance, signatureOf(text)))];
    }),
  );
}
