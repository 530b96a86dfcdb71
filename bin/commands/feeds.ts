import type { Command } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import { checkFeeds } from "../../lambdas/feed/check-feeds.ts";
import { allFeeds, configuredFeeds, getFeed, setAsideItems } from "../../lambdas/store/feeds.ts";
import { heldArticles, nothingHeld } from "../../lambdas/store/held-articles.ts";
import { readJsonFile } from "../../lib/read-json-file.ts";
import { jsonLine, print, printProgress } from "../../lib/terminal.ts";
import { screenOf, withZone } from "../list-options.ts";
import { oneOf } from "../one-of.ts";
import { colourCodes } from "../paint.ts";
import { askTarget, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { tellFeed, tellFeeds, tellProbes } from "../tell-feeds.ts";

interface ShowOptions extends TargetOptions {
  json?: boolean;
}

export function addFeeds(program: Command): void {
  const feeds = withZone(
    withTargetOptions(
      program
        .command("feeds")
        .description("show how every configured feed is doing, or all that is known of one")
        .argument("[id]", "of one feed: its id, or how it begins")
        .option("--json", "print JSON"),
    ),
  ).action((id: string | undefined, options: ShowOptions) =>
    id === undefined ? showAll(options) : showOne(id, options),
  );
  feeds
    .command("check")
    .description(
      "ask every feed of a feeds.json, and a page of each, and say what is wrong; nothing is stored",
    )
    .argument("[file]", "the feeds.json", "config/feeds.json")
    .option("--json", "print JSON")
    .option(
      "--user-agent <text>",
      "how to name yourself to them, as the stack does",
      "Vedette/0.1 (news feed reader)",
    )
    .addHelpText(
      "after",
      `
Hosts that are not public are not asked, unless VEDETTE_ALLOW_HOSTS names them: "127.0.0.1:8080,feeds.lan:80".
Exit code 1 when something is wrong.`,
    )
    .action(checkAll);
}

async function showAll(options: ShowOptions): Promise<void> {
  const now = new Date();
  const feeds = await askTarget(options, async (target) => {
    const held = await heldArticles(tableOf(target, "ArticlesTable"));
    const known = await allFeeds(tableOf(target, "FeedsTable"), now.toISOString());
    return known.map((one) => ({ ...one, held: held.get(one.feed.id) ?? nothingHeld }));
  });
  show(options.json, feeds, () => tellFeeds(feeds, now, screenOf()));
}

async function showOne(given: string, options: ShowOptions): Promise<void> {
  const now = new Date();
  const found = await askTarget(options, async (target) => {
    const table = tableOf(target, "FeedsTable");
    const { id } = oneOf(await configuredFeeds(table), given, given, "feed");
    const known = await getFeed(table, id, now.toISOString());
    if (known === null) throw new BadInput(id, ["it was removed just now"]);
    const held = await heldArticles(tableOf(target, "ArticlesTable"));
    return { ...known, setAside: await setAsideItems(table, id), held: held.get(id) ?? nothingHeld };
  });
  show(options.json, found, () => tellFeed(found, now, screenOf()));
}

/** Ends with 1 when something is wrong, for scripts. */
async function checkAll(file: string, options: { userAgent: string }, command: Command): Promise<void> {
  // `--json` is an option of `feeds` too, which takes it first.
  const { json } = command.optsWithGlobals<{ json?: boolean }>();
  const feeds = checkFeeds(readJsonFile(file), file);
  // Readers of feeds and pages are heavy, and nothing else here needs them.
  const { openWeb } = await import("../../lambdas/feed/open-web.ts");
  const { probeFeeds } = await import("../probe-feeds.ts");
  const now = new Date();
  const open = openWeb({
    allowHosts: process.env["VEDETTE_ALLOW_HOSTS"] ?? "",
    userAgent: options.userAgent,
  });
  const probes = await probeFeeds(feeds, open, options.userAgent, now, (done) =>
    printProgress(`${done} of ${feeds.length} feeds asked`),
  );
  printProgress("");
  show(json, probes, () => tellProbes(probes, now, screenOf()));
  if (probes.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
}

const show = (json: boolean | undefined, value: unknown, tell: () => string) =>
  print(json === true ? jsonLine(value) : tell(), colourCodes);
