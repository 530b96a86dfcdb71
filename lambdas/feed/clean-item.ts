import type { FeedItem } from "./feed.ts";
import { parseDate } from "./parse-date.ts";
import { plainLine, plainText } from "./plain-text.ts";

/** An item as the parser gives it: texts, or objects where an element has attributes or children. */
export type RawItem = Readonly<Record<string, unknown>>;

/** Characters; longer texts are cut. */
const longest = { title: 500, text: 200_000 } as const;

/** One item with plain texts, an absolute link and an instant, or why it cannot be read. */
export function cleanItem(
  raw: RawItem,
  base: string,
): { kind: "item"; item: FeedItem } | { kind: "bad"; reason: string } {
  const guid = guidOf(raw);
  const link =
    absoluteLink(textOf(raw["link"]), base) ?? (guid?.isLink ? absoluteLink(guid.text, null) : null);
  if (link === null) {
    const given = textOf(raw["link"])?.trim() ?? "";
    return { kind: "bad", reason: given === "" ? "no link" : `no link to a page: "${given.slice(0, 200)}"` };
  }
  const { summary, content } = textsOf(raw);
  const title =
    plainLine(textOf(raw["title"]) ?? "", longest.title) || firstWords(summary || (content ?? ""));
  if (title === "") return { kind: "bad", reason: "neither a title nor a text" };
  const publishedAt = parseDate(textOf(raw["pubDate"]) ?? textOf(raw["date"]) ?? "");
  return { kind: "item", item: { guid: guid?.text ?? null, link, title, summary, content, publishedAt } };
}

/** RSS: `description` is the summary, `content:encoded` the content. Atom: `summary` and `content`. */
function textsOf(raw: RawItem): { summary: string; content: string | null } {
  const clean = (html: string) => plainText(html, longest.text);
  const encoded = textOf(raw["content:encoded"]);
  const summary = textOf(raw["summary"]);
  const body = textOf(raw["content"]);
  if (encoded !== null) return { summary: clean(body ?? summary ?? ""), content: clean(encoded) };
  if (summary !== null) return { summary: clean(summary), content: body === null ? null : clean(body) };
  return { summary: clean(body ?? ""), content: null };
}

/** RSS `guid` with its `isPermaLink` (true when left out), or Atom `id`, which is never a link. */
function guidOf(raw: RawItem): { text: string; isLink: boolean } | null {
  const elements = raw["guidElements"];
  const element: unknown = Array.isArray(elements) ? elements[0] : undefined;
  const text = (textOf(element) ?? textOf(raw["id"]) ?? "").trim().slice(0, 1000);
  if (text === "") return null;
  const attributes = isObject(element) && isObject(element["$"]) ? element["$"] : {};
  const isLink = element !== undefined && attributes["isPermaLink"] !== "false" && /^https?:/i.test(text);
  return { text, isLink };
}

/** Null unless it is an http or https URL of at most 2,000 characters. */
function absoluteLink(link: string | null, base: string | null): string | null {
  const trimmed = link?.trim() ?? "";
  if (trimmed === "" || trimmed.length > 2000 || !URL.canParse(trimmed, base ?? undefined)) return null;
  const url = new URL(trimmed, base ?? undefined);
  return /^https?:$/.test(url.protocol) && url.username === "" ? url.href : null;
}

/** The text of an element, with or without attributes and children; null when there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length > 0 ? textOf(value[0]) : null;
  if (!isObject(value)) return null;
  // Its own text comes first, wherever its children stood: the parser does not keep their order.
  const inner = Object.entries(value).filter(([name]) => name !== "$" && name !== "_");
  return [value["_"], ...inner.flatMap(([, children]) => children)]
    .map((child) => textOf(child) ?? "")
    .join(" ")
    .trim();
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const firstWords = (text: string) => /^[^\n]{0,120}(?=\s|$)/.exec(text)?.[0] ?? "";
