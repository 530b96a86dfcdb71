import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { layOut } from "../../bin/table.ts";
import { splitSentences } from "../../lambdas/article/split-sentences.ts";
import { check } from "../../lambdas/check.ts";
import { findMentions } from "../../lambdas/mentions/find-mentions.ts";
import { type Knowledge, openKnowledge } from "../../lambdas/mentions/knowledge.ts";
import { knownNameAt } from "../../lambdas/mentions/known-name.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { packKnowledge } from "../../lambdas/mentions/pack-knowledge.ts";
import { readActors, readPlaces } from "../../lambdas/mentions/read-knowledge.ts";
import { tokenize } from "../../lambdas/mentions/tokens.ts";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import { ensureKnowledge } from "../../lib/knowledge/ensure-knowledge.ts";
import { worldPlaces } from "../../lib/knowledge/world-places.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { actorNames } from "../mentions/names/actor-names.ts";
import { placeNames } from "../mentions/names/place-names.ts";
import { bestSeconds, runs } from "./best-seconds.ts";
import { coderRows } from "./coder-rows.ts";
import { coldStarts } from "./cold-starts.ts";
import { eventRows } from "./event-rows.ts";
import { feedRows } from "./feed-rows.ts";
import { hostileRows } from "./hostile-rows.ts";
import { inventedPlaces } from "./invented-places.ts";
import { pageRows } from "./page-rows.ts";

const articles = readNewsroom(new Date("2026-11-23T12:00:00Z")).map(
  ({ slug, title, paragraphs, publishedAt }) => ({
    id: slug,
    revision: 1,
    title,
    text: paragraphs.join("\n"),
    publishedAt: publishedAt.toISOString(),
  }),
);
/** Copies of the newsroom, so that a run is long enough to be timed. */
const copies = 10;
const news = articles
  .map(({ title, text }) => `${title}\n${text}\n`)
  .join("")
  .repeat(copies);
/** A sentence for every spelling of the names list: text as dense with names as it gets. */
const sentences = [...actorNames.trim().split("\n"), ...placeNames.trim().split("\n")]
  .flatMap((line) => line.split(" | "))
  .map((name) => `On Monday the road between ${name} and the coast was closed, a shepherd said.`);
const dense = sentences.join("\n");
const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;

/** The matcher alone: words, and at each word the longest known name. */
function match(text: string, knowledge: Knowledge): number {
  let found = 0;
  for (const line of text.split("\n")) {
    const tokens = tokenize(line);
    for (let at = 0; at < tokens.length; at++) {
      const name = knownNameAt(tokens, at, knowledge, false);
      if (name === null) continue;
      found += 1;
      at = name.last;
    }
  }
  return found;
}

const loadSchema = v.object({
  ms: v.number(),
  usedMb: v.number(),
  rssMb: v.number(),
  actors: v.number(),
  places: v.number(),
});

function freshLoad() {
  const script = fileURLToPath(new URL("load.ts", import.meta.url));
  const results = Array.from({ length: runs }, () =>
    check(
      loadSchema,
      JSON.parse(
        execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", script], { encoding: "utf8" }),
      ),
      "the answer of load.ts",
    ),
  );
  return results.reduce((best, result) => (result.ms < best.ms ? result : best));
}

function withTenfoldNames(): Knowledge {
  const folder = new URL("../../lambdas/mentions/knowledge/", import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
  const actors = readActors(read("actors.tsv"), "actors.tsv");
  const places = readPlaces(read("places.tsv"), "places.tsv");
  const world = worldPlaces(places);
  const names = [...actors, ...places, ...world].reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
  return openKnowledge(packKnowledge(actors, places, [...world, ...inventedPlaces(names * 9)]));
}

await ensureKnowledge();
const load = freshLoad();
const starts = await coldStarts(["read-feed", "code-article", "ingest"]);
const knowledge = loadKnowledge();
const matcher = bestSeconds(() => match(news, knowledge));
const mentions = bestSeconds(() => articles.map(({ text }) => findMentions(text, knowledge)));
const matcherDense = bestSeconds(() => match(dense, knowledge));
const splitting = bestSeconds(() => splitSentences(news));
const coding = bestSeconds(() => articles.map((article) => codeArticle(article, knowledge)));
const coder = await coderRows();
const feeds = await feedRows();
const pages = pageRows();
const hostile = await hostileRows();
const events = await eventRows();
const tenfold = withTenfoldNames();
const matcherTenfold = bestSeconds(() => match(news, tenfold));
// Once more beside it: the machine may have been busier before.
const matcherAgain = Math.min(
  matcher,
  bestSeconds(() => match(news, knowledge)),
);

const rate = (seconds: number, text = news) => `${(megabytes(text) / seconds).toFixed(1)} MB/s`;
const rows = [
  ["matcher, full table", rate(matcherAgain), "at least 5 MB/s"],
  ["matcher, ten times the names", rate(matcherTenfold), ""],
  ["  cost against the full table", `${(matcherTenfold / matcherAgain).toFixed(2)}x`, "at most 1.5x"],
  ["matcher, a name in every sentence", rate(matcherDense, dense), ""],
  ["mentions, resolved", `${(articles.length / mentions).toFixed(0)} articles/s`, ""],
  ["sentences", rate(splitting), ""],
  ["coder, sample newsroom", `${(articles.length / coding).toFixed(0)} articles/s`, ""],
  ...coder,
  ...feeds,
  ...pages,
  ...hostile,
  ...events,
  [
    "knowledge loaded, fresh process",
    `${load.ms.toFixed(0)} ms, ${load.usedMb.toFixed(0)} MB used, ${load.rssMb.toFixed(0)} MB resident`,
    "at most 120 ms, 60 MB",
  ],
  ...starts.flatMap(({ name, assetMb, importMs, readyMs, rssMb }) => [
    [`${name}, asset`, `${assetMb.toFixed(1)} MB`, "at most 12 MB"],
    [
      "  cold start, fresh process",
      `${readyMs.toFixed(0)} ms, the code ${importMs.toFixed(0)} of it`,
      "at most 600 ms",
    ],
    ["  resident after it", `${rssMb.toFixed(0)} MB`, "at most 200 MB"],
  ]),
];
process.stdout.write(
  `${layOut(["what", "figure", "to reach"], rows)}\n${load.actors} actors, ${load.places} places; ${copies} times ${articles.length} articles and ${sentences.length} sentences, ${(megabytes(news + dense) * 1000).toFixed(0)} kB; best of ${runs} runs, Node ${process.version}\n`,
);
