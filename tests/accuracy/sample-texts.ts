import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { CodableArticle } from "../../lambdas/article/article.ts";
import { check } from "../../lambdas/check.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { articleFile, slugs } from "../golden/read-golden.ts";
import { readPairs } from "../pairs/score-pairs.ts";
import { lists } from "../reports/sentences/lists.ts";

/** An article to be coded, and which dictionary knows its names. */
export interface SampleText extends CodableArticle {
  world: "fictional" | "real";
}

const published = "2026-11-23T12:00:00.000Z";

const sampleOf = (
  world: SampleText["world"],
  id: string,
  title: string,
  text: string,
  publishedAt = published,
): SampleText => ({ world, id, revision: 1, title, text, publishedAt });

/** Every text of this suite that the coder is tried on. */
export function ownTexts(): SampleText[] {
  const sentences = Object.entries(lists).flatMap(([name, { hits, nearMisses }]) =>
    [...hits, ...nearMisses].map(({ text }, n) => sampleOf("fictional", `${name}-${n}`, "", text)),
  );
  const golden = slugs.map((slug) => {
    const { title, text, publishedAt } = articleFile(slug);
    return sampleOf("fictional", `golden/${slug}`, title, text, publishedAt);
  });
  const newsroom = readNewsroom(new Date(published)).flatMap(
    ({ slug, title, summary, paragraphs, publishedAt }) => [
      sampleOf("real", `newsroom/${slug}`, title, paragraphs.join("\n"), publishedAt.toISOString()),
      sampleOf("real", `newsroom/${slug}/summary`, title, summary, publishedAt.toISOString()),
    ],
  );
  const pairs = (["open", "set-aside"] as const).flatMap((name) =>
    Object.entries(readPairs(name).tellings).flatMap(([id, { title, text, published: at }]) =>
      (["fictional", "real"] as const).map((world) =>
        sampleOf(world, `pairs/${name}/${id}/${world}`, title, text, at),
      ),
    ),
  );
  return [...sentences, ...golden, ...newsroom, ...pairs];
}

const lineSchema = v.object({
  id: v.string(),
  title: v.optional(v.nullable(v.string()), ""),
  text: v.string(),
  publishedAt: v.optional(v.nullable(v.string()), ""),
  published: v.optional(v.nullable(v.string()), ""),
});

/** Every text of the evaluation sets in a folder: of each of its folders the `.jsonl` files whose lines have a text. */
export function evaluationTexts(folder: string): SampleText[] {
  const sets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return sets.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith(".jsonl"))
      .flatMap((file) =>
        readFileSync(join(folder, name, file), "utf8")
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line): unknown => JSON.parse(line))
          .filter((line) => typeof line === "object" && line !== null && "text" in line)
          .map((line) => {
            const { id, title, text, ...dated } = check(lineSchema, line, `a line of ${name}/${file}`);
            const at = Date.parse(dated.publishedAt || dated.published || "");
            const publishedAt = Number.isNaN(at) ? "2000-01-01T00:00:00.000Z" : new Date(at).toISOString();
            return sampleOf("real", `${name}/${id}`, title ?? "", text, publishedAt);
          }),
      ),
  );
}
