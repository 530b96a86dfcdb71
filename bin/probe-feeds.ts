import { readPage } from "../lambdas/article/read-page.ts";
import { askFeed } from "../lambdas/feed/ask-feed.ts";
import type { Feed, FeedHealth, FeedItem } from "../lambdas/feed/feed.ts";
import { newFeedState, stateAfterPoll } from "../lambdas/feed/feed-state.ts";
import { nothingKnown } from "../lambdas/feed/fetch-feed.ts";
import { hostAndPort } from "../lambdas/feed/host-and-port.ts";
import type { OpenWeb } from "../lambdas/feed/open-web.ts";
import { obeyRobots, readRobots } from "../lambdas/feed/robots.ts";
import { counted } from "../lambdas/store/counted.ts";
import { groupBy } from "../lambdas/store/group-by.ts";

/** What one feed answered to a single question, and what the operator should do about it. */
export interface Probe {
  feedId: string;
  url: string;
  health: FeedHealth;
  items: number;
  newestAt: string | null;
  /** "" when nothing is wrong. */
  wrong: string[];
}

/** Hosts asked at the same time; each of them one request after the other. */
const hostsAtOnce = 8;

/** Asks every feed once, and one page of each whose pages are to be read. In the order of the file. */
export async function probeFeeds(
  feeds: readonly Feed[],
  open: OpenWeb,
  userAgent: string,
  now: Date,
  onProgress: (done: number) => void,
): Promise<Probe[]> {
  const waiting = groupBy(feeds, ({ url }) => hostAndPort(url));
  const probes = new Map<string, Probe>();
  const askHosts = async () => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
      for (const feed of host) {
        probes.set(feed.id, await probeFeed(feed, open, userAgent, now));
        onProgress(probes.size);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askHosts));
  return feeds.flatMap(({ id }) => probes.get(id) ?? []);
}

async function probeFeed(feed: Feed, open: OpenWeb, userAgent: string, now: Date): Promise<Probe> {
  const nothing = { feedId: feed.id, url: feed.url, items: 0, newestAt: null };
  const asked = await askFeed(feed, nothingKnown, open, now);
  if (asked.kind === "unchanged") return { ...nothing, health: "broken", wrong: ["304 to a plain request"] };
  if (asked.kind === "failed") return { ...nothing, health: asked.health, wrong: [asked.reason] };
  const { answer, parsed } = asked;
  const { items, setAside } = parsed;
  const outcome = {
    ...answer,
    kind: "read" as const,
    readBy: parsed.readBy,
    inPart: parsed.inPart,
    pace: parsed.pace,
    dates: items.map(({ publishedAt }) => publishedAt),
    newArticles: items.length,
    itemsSetAside: setAside.length,
    revisionsPutOff: 0,
  };
  const state = stateAfterPoll(feed, newFeedState(feed.id, now.toISOString()), outcome, now, () => 0);
  const [first] = items;
  const wrong = [
    ...(parsed.language === null || parsed.language === feed.language
      ? []
      : [`says that it is in "${parsed.language}", feeds.json says "${feed.language}"`]),
    ...(state.health === "ok" ? [] : [state.reason === "" ? state.health : state.reason]),
    ...(answer.movedTo === null ? [] : [`moved for good to ${answer.movedTo}`]),
    ...(setAside.length === 0
      ? []
      : [`${counted(setAside.length, "item")} set aside: ${setAside[0]?.reason}`]),
    ...(feed.fullText && first !== undefined ? await wrongWithPage(first, open, userAgent) : []),
  ];
  return { ...nothing, health: state.health, items: items.length, newestAt: state.newestItemAt, wrong };
}

/** Whether the page of an article can be read: a feed whose pages cannot should say `"fullText": false`. */
async function wrongWithPage({ link }: FeedItem, open: OpenWeb, userAgent: string): Promise<string[]> {
  const robotsOf = async (url: string) => (await readRobots(url, open)).text;
  const page = await readPage(link, obeyRobots(open, robotsOf, userAgent));
  return page.kind === "text" ? [] : [`its pages: ${page.reason}`];
}
