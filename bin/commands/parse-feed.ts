import type { Command } from "commander";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { decodeFeed } from "../../lambdas/feed/decode-feed.ts";
import { readAnyFeed } from "../../lambdas/feed/parse-feed.ts";
import { answerLines } from "../json-lines.ts";

export function addParseFeed(program: Command): void {
  program
    .command("parse-feed")
    .description("read feeds from stdin, one JSON line each, without any database")
    .requiredOption(
      "--jsonl",
      'lines {"id","content_type","url","body_b64"} in, lines {"id","output":{"title","items"}} or {"id","error"} out',
    )
    .option(
      "--listed-links",
      "links as the feed lists them, also those of redirectors that name the article's own",
    )
    .action(({ listedLinks = false }: { listedLinks?: boolean }) =>
      answerLines((line) => answer(line, listedLinks)),
    );
}

const lineSchema = v.object({
  id: v.string(),
  content_type: v.optional(v.string(), ""),
  url: v.optional(v.string(), ""),
  body_b64: v.string(),
});

async function answer(line: unknown, listedLinks: boolean) {
  const { id, content_type, url, body_b64 } = check(lineSchema, line, "a line of stdin");
  const text = decodeFeed(Buffer.from(body_b64, "base64"), content_type === "" ? null : content_type);
  const parsed = await readAnyFeed(text, url === "" ? null : url);
  if (parsed.kind === "failed") return { id, error: `${parsed.health}: ${parsed.reason}` };
  const items = parsed.items.map(({ item: { guid, link, listedLink, title, publishedAt, summary } }) => ({
    id: guid ?? "",
    title,
    link: listedLinks ? listedLink : link,
    publishedAt,
    summary,
  }));
  return { id, output: { title: parsed.title, items } };
}
