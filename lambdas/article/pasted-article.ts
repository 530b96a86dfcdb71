import type { Instant } from "../check.ts";
import { plainLine, tidy } from "../feed/plain-text.ts";
import type { Article } from "./article.ts";
import { articleIdOfText } from "./article-id.ts";
import { longestText } from "./extract-text.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** An article given as text, by hand. */
export interface Pasted {
  publisher: string;
  title: string;
  text: string;
  publishedAt: Instant | null;
}

/** Lines at least this long were broken by a margin, not by their writer. */
const marginFrom = 60;

/** A pasted text as a new article. The same paste is the same article. */
export function pastedArticle(pasted: Pasted, now: Instant): { article: Article; text: string } {
  const text = tidy(joinBrokenLines(pasted.text)).slice(0, longestText);
  const title = plainLine(pasted.title, 500);
  const datedAhead = pasted.publishedAt !== null && pasted.publishedAt > now;
  const article: Article = {
    id: articleIdOfText(pasted),
    revision: 1,
    fingerprint: fingerprintOf({ title, summary: text, content: null }),
    url: null,
    feedId: null,
    listedBy: [],
    sharesPage: false,
    publisher: plainLine(pasted.publisher, 100),
    reliability: "F",
    stance: "independent",
    language: "en",
    title,
    publishedAt: datedAhead ? now : pasted.publishedAt,
    datedAhead,
    firstSeenAt: now,
    reading: "by-hand",
    fullText: false,
    state: "stored",
    stateReason: "",
    stateSince: now,
    attempt: 0,
  };
  return { article, text };
}

/** Where blank lines part the paragraphs, a single break after a long line is a margin's. */
function joinBrokenLines(text: string): string {
  const unix = text.replace(/\r\n?/g, "\n");
  if (!/\n[^\S\n]*\n/.test(unix)) return unix;
  return unix
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .reduce((joined, line, n, lines) =>
          (lines[n - 1] ?? "").trim().length >= marginFrom ? `${joined} ${line}` : `${joined}\n${line}`,
        ),
    )
    .join("\n\n");
}
