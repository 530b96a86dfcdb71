import type { Command } from "commander";
import { allFeeds, type KnownFeed } from "../../lambdas/store/feeds.ts";
import { ago, layOut } from "../table.ts";
import { onTarget, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";

export function addFeeds(program: Command): void {
  withTargetOptions(
    program
      .command("feeds")
      .description("show every configured feed and how it is doing")
      .option("--json", "print JSON instead of a table"),
  ).action(showFeeds);
}

async function showFeeds(options: TargetOptions & { json?: boolean }): Promise<void> {
  const now = new Date();
  const feeds = await onTarget(options, (target) =>
    allFeeds(tableOf(target, "FeedsTable"), now.toISOString()),
  );
  process.stdout.write(options.json === true ? `${JSON.stringify(feeds)}\n` : tell(feeds, now));
}

function tell(feeds: KnownFeed[], now: Date): string {
  if (feeds.length === 0) return "No feeds are configured: vedette apply DIR adds them.\n";
  return layOut(
    ["FEED", "HEALTH", "POLLED", "NEW ARTICLE", "FAILURES", "SET ASIDE", "REASON"],
    feeds.map(({ feed, state }) => [
      feed.id,
      state.health,
      ago(state.polledAt, now),
      ago(state.newArticleAt, now),
      String(state.failuresInARow),
      String(state.itemsSetAside),
      state.reason,
    ]),
  );
}
