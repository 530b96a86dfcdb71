import type { Command } from "commander";
import { type ArticleState, articleStateSchema } from "../../lambdas/article/article.ts";
import { BadInput } from "../../lambdas/check.ts";
import { fold } from "../../lambdas/mentions/fold.ts";
import { type Knowledge, lookUpActor, lookUpPlace, nearestNames } from "../../lambdas/mentions/knowledge.ts";
import { type ArticleQuestion, findArticles } from "../../lambdas/store/find-articles.ts";
import { findBackground } from "../../lambdas/store/find-background.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { readSince, unknownName } from "../read-options.ts";
import { tableWidth } from "../table.ts";
import { onTarget, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { tellArticles } from "../tell-articles.ts";
import { tellBackground } from "../tell-background.ts";

interface ArticlesOptions extends TargetOptions {
  naming?: string;
  feed?: string;
  language?: string;
  state?: string;
  background?: boolean;
  since: string;
  json?: boolean;
}

/** Articles listed, the latest. */
const most = 500;
const states = articleStateSchema.options;

export function addArticles(program: Command): void {
  withTargetOptions(
    program
      .command("articles")
      .description("list stored articles, the latest first; names are kept of those that are not in English")
      .option("--naming <name>", "that name this actor or place: an id or any name of the dictionary")
      .option("--feed <id>", "of this feed")
      .option("--language <code>", "in this language: ISO 639-1, as ar")
      .option("--state <state>", `in this state: ${states.join(", ")}`)
      .option("--background", "instead of articles, what they tell as background, which begins no event")
      .option(
        "--since <when>",
        "first seen from this day on: a date, as 2026-11-01, or days back, as 30d",
        "7d",
      )
      .option("--json", "print JSON instead of a table"),
  ).action(showArticles);
}

async function showArticles(options: ArticlesOptions): Promise<void> {
  const now = new Date();
  const knowledge = await openKnowledge();
  const question = readQuestion(options, knowledge, now);
  await onTarget(options, async (target) => {
    const articles = tableOf(target, "ArticlesTable");
    const found = await findArticles(articles, question);
    if (options.background === true) {
      const background = await findBackground({ articles, events: tableOf(target, "EventsTable") }, found);
      print(options.json === true ? jsonLine(background) : tellBackground(background, options.since));
    } else if (options.json === true) print(jsonLine(found));
    else if (found.length === 0) print(`No such article since ${options.since}.\n`);
    else print(tellArticles(found, knowledge, now, tableWidth()));
    if (options.json !== true && found.length === most)
      print(`The latest ${most}: ask for less to see others.\n`);
  });
}

function readQuestion(options: ArticlesOptions, knowledge: Knowledge, now: Date): ArticleQuestion {
  return {
    nameId: options.naming === undefined ? null : readName(options.naming, knowledge),
    feedId: options.feed ?? null,
    language: options.language?.toLowerCase() ?? null,
    state: options.state === undefined ? null : readState(options.state),
    since: `${readSince(options.since, now)}T00:00:00.000Z`,
    now: now.toISOString(),
    most,
  };
}

/** A capital is also a name of its state's government: of several, what bears the name itself is meant. */
function readName(name: string, knowledge: Knowledge): string {
  const place = lookUpPlace(knowledge, name);
  const known = [
    lookUpActor(knowledge, name),
    place !== null && knowledge.places.isListed(place.id) ? place : null,
  ].filter((one) => one !== null);
  const meant = known.find((one) => one.id === name || fold(one.name) === fold(name)) ?? known[0];
  if (meant !== undefined) return meant.id;
  const near = [...nearestNames(knowledge, "actor", name, 2), ...nearestNames(knowledge, "place", name, 2)];
  throw unknownName("--naming", name, [...new Set(near)]);
}

function readState(text: string): ArticleState {
  const found = states.find((state) => state === text);
  if (found === undefined)
    throw new BadInput("--state", [`Expected one of ${states.join(", ")}: found "${text}"`]);
  return found;
}
