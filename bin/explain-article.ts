import { codedText } from "../lambdas/article/coded-text.ts";
import { readText } from "../lambdas/article/read-text.ts";
import { uncodedOf } from "../lambdas/events/uncoded.ts";
import { findMentions } from "../lambdas/mentions/find-mentions.ts";
import type { Knowledge } from "../lambdas/mentions/knowledge.ts";
import type { Mention } from "../lambdas/mentions/mention.ts";
import { codeJudged, type Judged, type Named } from "../lambdas/reports/code-article.ts";
import type { Relevance } from "../lambdas/reports/relevance/relevance.ts";
import { type SentenceTree, treesOf } from "./clause-tree.ts";
import { type ToldReport, type ToldSentence, tieSentences } from "./tie-sentences.ts";

/** A mention with what it resolves to, in words. */
export interface ToldMention extends Mention {
  /** Name of the actor or place; null for an actor without a row. */
  name: string | null;
  /** "armed group, LB"; "air base, SY (34.49, 36.91)". */
  about: string;
}

/** All that the coder sees in an article. Offsets count in `text`: the title, an empty line, then the article. */
export interface Explained {
  title: string;
  publishedAt: string;
  text: string;
  relevance: Relevance;
  /** Why not all of it was read; null when it was. */
  inPart: string | null;
  /** Of one that codes nothing: what its headline and lead name, by which it is looked for among events; null when it is not. */
  named: Named | null;
  /** Lines that belong to the page: never coded. */
  asides: { kind: string; text: string }[];
  mentions: ToldMention[];
  reports: ToldReport[];
  /** Every sentence, with what coding it came to; none when the article was not read for its words alone. */
  sentences: ToldSentence[];
  /** How the sentences that were read hang together; only for who asks for it. */
  clauses?: SentenceTree[];
}

export function explainArticle(
  given: { title: string; text: string; publishedAt: string },
  knowledge: Knowledge,
  withClauses = false,
): Explained {
  const article = { ...given, id: "explained", revision: 1 };
  const text = codedText(article);
  const read = readText(text);
  const judged = codeJudged(article, knowledge);
  const spans = read.sentences.map((sentence) => {
    const [start, end] = [read.originalAt(sentence.start), read.originalAt(sentence.end)];
    return { start, end, text: text.slice(start, end) };
  });
  return {
    title: given.title,
    publishedAt: given.publishedAt,
    text,
    relevance: judged.relevance,
    inPart: judged.inPart,
    named: lookedForBy(given, judged),
    ...tieSentences(judged.sentences, spans, judged.reports),
    asides: read.asides.map(({ kind, text: line }) => ({ kind, text: line })),
    mentions: findMentions(text, knowledge).map((mention) => ({
      ...mention,
      ...aboutMention(mention, knowledge),
    })),
    ...(withClauses ? { clauses: treesOf(judged.sentences) } : {}),
  };
}

function lookedForBy(
  { title, publishedAt }: { title: string; publishedAt: string },
  { reports, named }: Judged,
): Named | null {
  if (reports.length > 0 || named === null) return null;
  const article = { id: "explained", revision: 1, publisher: "", url: null, title, publishedAt };
  return uncodedOf({ ...article, firstSeenAt: publishedAt }, named) === null ? null : named;
}

function aboutMention({ kind, id }: Mention, knowledge: Knowledge): Pick<ToldMention, "name" | "about"> {
  if (kind === "actor") {
    const actor = knowledge.actors.get(id ?? "");
    if (actor === undefined) return { name: null, about: "unlisted actor" };
    return {
      name: actor.name,
      about: [actor.type.replace("-", " "), actor.country ?? ""].filter(Boolean).join(", "),
    };
  }
  const place = knowledge.places.get(id ?? "");
  if (place === undefined) return { name: null, about: "unknown place" };
  const where = [place.type, place.countries.join("/")].filter(Boolean).join(", ");
  return { name: place.name, about: `${where} (${place.lat}, ${place.lon})` };
}
