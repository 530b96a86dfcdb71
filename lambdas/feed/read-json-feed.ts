import * as v from "valibot";
import { type Budget, spend } from "../budget.ts";
import { anyPace } from "./feed.ts";
import { firstItems, type RawFeed, type RawItem } from "./raw-feed.ts";

const text = v.optional(v.fallback(v.string(), ""), "");
const itemSchema = v.object({
  // Numbers too, though the format says string.
  id: v.optional(v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), ""), ""),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
});
const feedSchema = v.object({
  // "https://jsonfeed.org/version/1.1", by some just "1.1".
  version: v.pipe(v.string(), v.regex(/jsonfeed\.org\/version|^1(?:\.\d)?$/)),
  title: text,
  language: v.optional(v.fallback(v.nullable(v.string()), null), null),
  items: v.array(v.unknown()),
});

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/); null when the text is none. */
export function readJsonFeed(json: string, url: string | null, budget: Budget): RawFeed | null {
  spend(budget, json.length);
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), feedSchema), json);
  if (!read.success) return null;
  const { title, language, items } = read.output;
  return {
    title: escaped(title),
    language,
    pace: anyPace,
    items: firstItems(items).map((item) => rawItem(item, url)),
    itemCount: items.length,
    isCutOff: false,
  };
}

function rawItem(item: unknown, base: string | null): RawItem {
  const read = v.safeParse(itemSchema, item);
  const { id, url, external_url, ...said } = read.success ? read.output : v.parse(itemSchema, {});
  return {
    // The format says that titles and summaries are plain text.
    title: escaped(said.title),
    links: [url, external_url].filter((href) => href !== "").map((href) => ({ href, base })),
    origins: [],
    isPermalink: false,
    guid: id,
    dates: [said.date_published, said.date_modified].filter((date) => date !== ""),
    summary: escaped(said.summary),
    content: said.content_html || escaped(said.content_text).replace(/\n/g, "<br>"),
    isCutOff: false,
  };
}

const escaped = (plain: string) => plain.replace(/&/g, "&amp;").replace(/</g, "&lt;");
