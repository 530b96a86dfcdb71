import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { check } from "../../../lambdas/check.ts";

const minutes = v.pipe(v.string(), v.regex(/^\d+$/, "Expected a whole number"), v.transform(Number));
const headerSchema = v.strictObject({
  feed: v.string(),
  title: v.string(),
  summary: v.string(),
  /** Age at the newsroom's clock; exactly one of the three. */
  "minutes-ago": v.optional(minutes),
  "hours-ago": v.optional(minutes),
  "days-ago": v.optional(minutes),
  path: v.optional(v.pipe(v.string(), v.startsWith("/"))),
  guid: v.optional(v.string()),
  /** "none": the feed gives no link. */
  link: v.optional(v.literal("none")),
  /** "none": the page answers 404. */
  page: v.optional(v.literal("none")),
  /** "yes": the feed gives no date; "everywhere": nor does the page. */
  undated: v.optional(v.picklist(["yes", "everywhere"])),
});

/** One invented article, as its file in `articles/` says. */
export interface SampleArticle {
  slug: string;
  feedId: string;
  title: string;
  summary: string;
  paragraphs: string[];
  publishedAt: Date;
  /** False: the feed says nothing of the date. */
  dated: boolean;
  /** False: the page says nothing of the date either. */
  pageDated: boolean;
  /** Null: the feed gives no link. */
  path: string | null;
  hasPage: boolean;
  guid: string | null;
}

const folder = new URL("articles/", import.meta.url);
const minuteMs = 60_000;

/** All invented articles, newest first, dated back from `clock`. */
export function readNewsroom(clock: Date): SampleArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files
    .map((file) =>
      readArticle(file.replace(/\.txt$/, ""), readFileSync(new URL(file, folder), "utf8"), clock),
    )
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
}

function readArticle(slug: string, file: string, clock: Date): SampleArticle {
  const [head = "", ...paragraphs] = file.trim().split(/\n\n+/);
  const fields = head.split("\n").map((line) => {
    const colon = line.indexOf(": ");
    return [line.slice(0, colon), line.slice(colon + 2)] as const;
  });
  const header = check(headerSchema, Object.fromEntries(fields), `the header of ${slug}.txt`);
  const ageMinutes =
    (header["minutes-ago"] ?? 0) + 60 * (header["hours-ago"] ?? 0) + 24 * 60 * (header["days-ago"] ?? 0);
  const publishedAt = new Date(clock.getTime() - ageMinutes * minuteMs);
  return {
    slug,
    feedId: header.feed,
    title: unescapeCharacters(header.title),
    summary: tellDays(header.summary, publishedAt),
    paragraphs: paragraphs.map((paragraph) => tellDays(paragraph, publishedAt)),
    publishedAt,
    dated: header.undated === undefined,
    pageDated: header.undated !== "everywhere",
    path: header.link === "none" ? null : (header.path ?? null),
    hasPage: header.page === undefined,
    guid: header.guid ?? null,
  };
}

/** `{{day}}` is the weekday of publication, `{{year-10}}` the year ten years before it. */
function tellDays(text: string, publishedAt: Date): string {
  return text
    .replaceAll("{{day}}", publishedAt.toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" }))
    .replace(/\{\{year-(\d+)\}\}/g, (_, years: string) =>
      String(publishedAt.getUTCFullYear() - Number(years)),
    );
}

/** Files hold control and direction characters as `\u202e`, so that editors show them. */
function unescapeCharacters(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
