import { type Command, Option } from "commander";
import type { Article, ArticleState } from "../../lambdas/article/article.ts";
import { articleStateSchema } from "../../lambdas/article/article.ts";
import { articlesTelling } from "../../lambdas/store/articles-telling.ts";
import { findArticles } from "../../lambdas/store/find-articles.ts";
import { findBackground } from "../../lambdas/store/find-background.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { type ListOptions, limitOf, screenOf, withListOptions } from "../list-options.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { colourCodes } from "../paint.ts";
import { readActorOrPlace } from "../read-name.ts";
import { readBack, readEnd, timesSaid } from "../read-time.ts";
import { askTarget, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { tellArticles, whenOf } from "../tell-articles.ts";
import { tellBackground } from "../tell-background.ts";

interface ArticlesOptions extends TargetOptions, ListOptions {
  naming?: string;
  feed?: string;
  language?: string;
  state?: ArticleState;
  background?: boolean;
  since: string;
  until?: string;
}

/** Articles read for a list, the latest. */
const most = 5000;

export function addArticles(program: Command): void {
  withListOptions(
    withTargetOptions(
      program
        .command("articles")
        .description("list stored articles, the latest first")
        .option(
          "--naming <name>",
          "that name this actor or place, an id or any name of the dictionary: in what they tell, or, of those that code nothing, anywhere",
        )
        .option("--feed <id>", "of this feed")
        .option("--language <code>", "in this language: ISO 639-1, as ar")
        .addOption(new Option("--state <state>", "in this state").choices(articleStateSchema.options))
        .option("--background", "instead of articles, what they tell as background, which begins no event")
        .option("--since <when>", `first seen since then: ${timesSaid}`, "7d")
        .option("--until <when>", "first seen until then, as --since"),
    ),
    ["when", "seen", "publisher"],
  ).action(showArticles);
}

async function showArticles(options: ArticlesOptions): Promise<void> {
  const now = new Date();
  const question = {
    feedId: options.feed ?? null,
    language: options.language?.toLowerCase() ?? null,
    state: options.state ?? null,
    since: readBack(options.since, "--since", now),
    now: now.toISOString(),
    most,
  };
  const until = options.until === undefined ? null : readEnd(options.until, "--until", now);
  const knowledge = await openKnowledge();
  const named = options.naming === undefined ? null : readActorOrPlace(options.naming, "--naming", knowledge);
  await askTarget(options, async (target) => {
    const articles = tableOf(target, "ArticlesTable");
    const stores = { articles, events: tableOf(target, "EventsTable") };
    const naming = await findArticles(articles, { ...question, nameId: named?.id ?? null });
    const telling = named === null ? [] : await articlesTelling(stores, named, question.since, question.now);
    const all = new Map([...naming, ...telling.filter(isAsked(question))].map((one) => [one.id, one]));
    const found = inOrder(
      [...all.values()].filter(({ firstSeenAt }) => until === null || firstSeenAt <= until),
      options.sort,
    );
    if (options.background === true) {
      const background = await findBackground(stores, found);
      print(options.json === true ? jsonLine(background) : tellBackground(background, options.since));
      return;
    }
    const shown = found.slice(0, limitOf(options));
    if (options.json === true) print(jsonLine(shown));
    else if (found.length === 0) print(`No such article since ${options.since}.\n`);
    else print(tellArticles(shown, found.length, knowledge, screenOf(options), now), colourCodes);
    if (options.json !== true && naming.length === most)
      print(`Only the latest ${most} were looked through: ask for less to see others.\n`);
  });
}

const isAsked =
  ({ feedId, language, state }: { feedId: string | null; language: string | null; state: string | null }) =>
  (article: Article): boolean =>
    (feedId === null || article.feedId === feedId) &&
    (language === null || article.language === language) &&
    (state === null || article.state === state);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const orders: Readonly<Record<string, (a: Article, b: Article) => number>> = {
  seen: (a, b) => compare(b.firstSeenAt, a.firstSeenAt),
  publisher: (a, b) => compare(a.publisher, b.publisher),
};

/** Of those that are alike, the latest first. */
const inOrder = (articles: readonly Article[], sort: string) =>
  articles.toSorted((a, b) => (orders[sort]?.(a, b) ?? 0) || compare(whenOf(b), whenOf(a)));
