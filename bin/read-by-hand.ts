import { BadInput } from "../lambdas/check.ts";
import type { ByHand } from "../lambdas/store/take-by-hand.ts";
import { articleIn, readInput } from "./read-article.ts";

/** What the command line says beside the text itself. */
export interface ByHandOptions {
  title?: string;
  publisher?: string;
  published?: string;
}

/** A text is published by somebody: when nobody says by whom, by the one who gave it. */
const unnamed = "by hand";

/**
 * A URL, or what a file or standard input (`-`) holds: a feed, a saved page or a plain text.
 * @throws {BadInput} when it cannot be read, or is no article.
 */
export function readByHand(where: string, options: ByHandOptions): ByHand {
  if (/^https?:\/\//i.test(where)) return { url: where };
  const content = readInput(where);
  if (isFeed(content)) return { feedText: content };
  const { title, text, publishedAt } = articleIn(content, where);
  const headline = options.title ?? title;
  if (headline === "")
    throw new BadInput(where === "-" ? "standard input" : where, [
      "Expected a headline: a first line with an empty line behind it, or --title",
    ]);
  return {
    text,
    title: headline,
    publisher: options.publisher ?? unnamed,
    publishedAt: options.published ?? publishedAt,
  };
}

const isFeed = (content: string) =>
  /<(?:rss|feed|rdf:RDF)[\s>]/.test(content.slice(0, 2000)) ||
  /^\s*\{[\s\S]{0,500}jsonfeed\.org\/version/.test(content.slice(0, 2000));
