import { readFileSync } from "node:fs";
import { extractText } from "../lambdas/article/extract-text.ts";
import { readPage } from "../lambdas/article/read-page.ts";
import { BadInput } from "../lambdas/check.ts";
import { openWeb } from "../lambdas/feed/open-web.ts";
import { fileFault } from "../lib/file-fault.ts";

/** An article from a file (a text or a saved page), the web or standard input, as the commands that look at one take it. */
export interface GivenArticle {
  title: string;
  text: string;
  publishedAt: string | null;
}

/** A longer first line is no headline. */
const longestHeadline = 200;

/** @throws {BadInput} when it cannot be read, saying why. */
export async function readArticle(where: string, allowHosts: string): Promise<GivenArticle> {
  if (/^https?:\/\//i.test(where)) {
    const reading = await readPage(where, openWeb({ allowHosts, userAgent: "Vedette/0.1 (explain)" }));
    if (reading.kind === "none") throw new BadInput(where, [reading.reason]);
    return { title: reading.page.title, text: reading.page.text, publishedAt: reading.page.publishedAt };
  }
  return articleIn(readInput(where), where);
}

/** The article that a saved page or a plain text holds. @throws {BadInput} when there is none. */
export function articleIn(text: string, where: string): GivenArticle {
  if (text.trim() === "")
    throw new BadInput(where === "-" ? "standard input" : where, ["Expected an article, found nothing"]);
  if (/^\s*<(?:!doctype|html)\b/i.test(text)) {
    const page = extractText(text);
    if (page === null) throw new BadInput(where, ["no article found on the page"]);
    return { title: page.title, text: page.text, publishedAt: page.publishedAt };
  }
  return { ...withHeadline(text), publishedAt: null };
}

/** The first line is the headline when an empty line follows it. */
export function withHeadline(text: string): { title: string; text: string } {
  const [first = "", second = "", ...more] = text.replace(/\r\n?/g, "\n").trimStart().split("\n");
  const headline = first.trim();
  const below = more.join("\n").replace(/^(?:[^\S\n]*\n)+/, "");
  const isHeaded = second.trim() === "" && below.trim() !== "";
  return !isHeaded || headline.length > longestHeadline || /[.:]$/.test(headline)
    ? { title: "", text }
    : { title: headline, text: below };
}

/** A file, or standard input for `-`. @throws {BadInput} when it cannot be read. */
export function readInput(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new BadInput(path, [fileFault(error)]);
  }
}
