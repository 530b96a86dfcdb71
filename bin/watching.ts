import { allSubscriptions, allWatches } from "../lambdas/store/alerts.ts";
import { counted } from "../lambdas/store/counted.ts";
import { allFeeds } from "../lambdas/store/feeds.ts";
import { hourOf, zoneSaid } from "./clock.ts";
import { clean, hanging, wrapped } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import { type Target, tableOf } from "./target.ts";
import { type Asked, commandLine } from "./tell-next.ts";

/** What a local run reads, watches and tells. */
export interface Watching {
  feeds: number;
  /** When the next feed is due; null when none is configured. */
  nextPollAt: string | null;
  /** Titles. */
  watches: string[];
  /** "desk (email)". */
  subscribers: string[];
  outbox: string;
}

export async function readWatching(target: Target, outbox: string, now: Date): Promise<Watching> {
  const alerts = tableOf(target, "AlertsTable");
  const [feeds, watches, subscribers] = await Promise.all([
    allFeeds(tableOf(target, "FeedsTable"), now.toISOString()),
    allWatches(alerts),
    allSubscriptions(alerts),
  ]);
  const [nextPollAt = null] = feeds.flatMap(({ state }) => state.nextPollAt ?? []).toSorted();
  return {
    feeds: feeds.length,
    nextPollAt,
    watches: watches.map(({ id, title }) => title || id),
    subscribers: subscribers.map(({ id, protocol }) => `${id} (${protocol})`),
    outbox,
  };
}

/** "5 feeds for 8 watches and 4 subscribers". */
export const watchingLine = ({ feeds, watches, subscribers }: Watching): string =>
  `${counted(feeds, "feed")} for ${watches.length === 1 ? "1 watch" : `${watches.length} watches`} and ${counted(subscribers.length, "subscriber")}`;

/** All of it, a line for each part. */
export function tellWatching(
  { feeds, nextPollAt, watches, subscribers, outbox }: Watching,
  asked: Asked,
  { width, paint }: Screen,
  now: Date,
): string {
  const due =
    nextPollAt !== null && nextPollAt > now.toISOString()
      ? `next poll at ${hourOf(nextPollAt)}`
      : "polled now";
  const rows: [string, string][] = [
    [
      "feeds",
      feeds === 0 ? "none: config/feeds.json lists them" : `${feeds}, ${due}; times of ${zoneSaid(now)}`,
    ],
    ["watches", listed(watches, "none: nobody is alerted of anything (npx vedette watch add --help)")],
    ["subscribers", listed(subscribers, "none (npx vedette subscribe email ADDRESS --watch WATCH)")],
    ["outbox", `${outbox}: every message is written there, and none is sent from here`],
    ["ask it", `${commandLine("events", asked)}, in another terminal`],
  ];
  return rows
    .map(
      ([label, said]) =>
        `  ${paint(label.padEnd(12), "dim")}${hanging(wrapped(clean(said), width - 14), 14)}\n`,
    )
    .join("");
}

/** Names that are told, however many there are. */
const mostNamed = 5;

function listed(names: readonly string[], none: string): string {
  if (names.length === 0) return none;
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  return `${names.length}: ${names.slice(0, mostNamed).join(", ")}${more}`;
}
