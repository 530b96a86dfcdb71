import type { FeedState, SetAsideItem } from "../lambdas/feed/feed.ts";
import { counted } from "../lambdas/store/counted.ts";
import type { KnownFeed, PolledFeed } from "../lambdas/store/feeds.ts";
import type { HeldArticles } from "../lambdas/store/held-articles.ts";
import { clean, cut, harmless } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import type { Colour } from "./paint.ts";
import type { Probe } from "./probe-feeds.ts";
import { ago, layOut, until } from "./table.ts";

interface Held {
  held: HeldArticles;
}

export function tellFeeds(feeds: readonly (KnownFeed & Held)[], now: Date, screen: Screen): string {
  if (feeds.length === 0) return "No feeds are configured: vedette apply DIR adds them.\n";
  return layOut(
    [
      { title: "FEED", least: 16, colours: () => ["cyan"] },
      { title: "HEALTH", colours: healthColours },
      "POLLED",
      "NEXT",
      "NEW ARTICLE",
      { title: "FAILED", align: "right" },
      { title: "WAITING", align: "right" },
      { title: "ASIDE", align: "right" },
      { title: "REASON", least: 20 },
    ],
    feeds.map(({ feed, state, held }) => [
      feed.id,
      state.health,
      ago(state.polledAt, now),
      until(state.nextPollAt, now),
      ago(state.newArticleAt, now),
      String(state.failuresInARow),
      String(held.waiting),
      String(state.itemsSetAside + held.setAside.length),
      harmless(
        [state.reason, ...readerWords(state), ...heldWords(state, held)]
          .filter((reason) => reason !== "")
          .join("; "),
      ),
    ]),
    screen,
  );
}

/** What needs a look stands out. */
export const healthColours = (health: string): readonly Colour[] => coloursOfHealth[health] ?? ["red"];

const coloursOfHealth: Readonly<Record<string, readonly Colour[]>> = {
  never: ["dim"],
  ok: ["green"],
  stale: ["yellow"],
  unchanged: ["green"],
};

/** Which reader spoke, when it was not our own. */
const readerWords = ({ readBy }: FeedState) => (readBy === "own" ? [] : [`read by ${readBy}`]);

/** What a healthy feed is not healthy in, in words. */
function heldWords({ revisionsPutOff }: FeedState, { setAside }: HeldArticles): string[] {
  const [last] = setAside;
  return [
    ...(last === undefined ? [] : [`${counted(setAside.length, "article")} set aside: ${last.stateReason}`]),
    ...(revisionsPutOff === 0
      ? []
      : [`${counted(revisionsPutOff, "changed article")} put off to the next hour: it changes too many`]),
  ];
}

/** Set-aside items shown of one feed. */
const mostShown = 20;

/** All that is known of one feed, and what of it could not be used. */
export function tellFeed(
  {
    feed,
    state,
    outage,
    setAside,
    held,
  }: PolledFeed & Held & { setAside: readonly (SetAsideItem & { at: string })[] },
  now: Date,
): string {
  const { habit } = state;
  const facts: [string, string][] = [
    ["url", feed.url],
    ...(state.movedTo === null ? [] : [["moved to", state.movedTo] as [string, string]]),
    ["publisher", `${feed.publisher || "-"}, ${feed.country ?? "?"}, ${feed.language}`],
    ...(feed.owner === undefined ? [] : [["owner", feed.owner] as [string, string]]),
    ["trust", `reliability ${feed.reliability}, ${feed.stance}`],
    ["health", state.reason === "" ? state.health : `${state.health}: ${state.reason}`],
    ...(state.readBy === "own" ? [] : [["read by", state.readBy] as [string, string]]),
    [
      "polled",
      `${ago(state.polledAt, now)} ago; next ${until(state.nextPollAt, now)}`.replace("never ago", "never"),
    ],
    ["answered", `last ${state.succeededAt ?? "never"}, ${state.failuresInARow} failures in a row since`],
    ["new article", state.newArticleAt ?? "never"],
    ["newest date", state.newestItemAt ?? "none"],
    [
      "habit",
      habit === null
        ? "not known"
        : `an article every ${habit.usualMinutes} min, silent up to ${habit.longMinutes} min`,
    ],
    ...(outage === null || outage.stage === "closed"
      ? []
      : [
          ["operator", `${outage.stage === "told" ? "was told" : "to be told"} of ${outage.reason}`] as [
            string,
            string,
          ],
        ]),
    ...(state.itemsOfOthers === 0
      ? []
      : [
          ["of others", `${counted(state.itemsOfOthers, "article")} that a feed of better claim owns`] as [
            string,
            string,
          ],
        ]),
    ...(feed.note === "" ? [] : [["note", feed.note] as [string, string]]),
    ["waiting", `${counted(held.waiting, "article")} to be coded or merged`],
    ...heldWords(state, held).map((words) => ["held up", words] as [string, string]),
    ["set aside", `${counted(state.itemsSetAside, "item")} so far${setAside.length > 0 ? ", lately:" : ""}`],
  ];
  const lines = facts.map(([name, value]) => `${name.padEnd(12)} ${clean(value)}`);
  const aside = setAside
    .slice(0, mostShown)
    .map(
      ({ at, reason, excerpt }) =>
        `  ${at.slice(0, 16)}  ${clean(reason)}\n${" ".repeat(20)}${cut(clean(excerpt), 100)}`,
    );
  const articles = held.setAside
    .slice(0, mostShown)
    .map(
      ({ id, title, stateReason, stateSince }) =>
        `  ${stateSince.slice(0, 16)}  ${clean(stateReason)}\n${" ".repeat(20)}${cut(clean(`${id} ${title}`), 100)}`,
    );
  return `${[feed.id, ...lines, ...aside, ...articles].join("\n")}\n`;
}

export function tellProbes(probes: readonly Probe[], now: Date, screen: Screen): string {
  const bad = probes.filter(({ wrong }) => wrong.length > 0);
  const table = layOut(
    [
      { title: "FEED", least: 16, colours: () => ["cyan"] },
      { title: "HEALTH", colours: healthColours },
      { title: "ITEMS", align: "right" },
      "NEWEST",
      { title: "WRONG", least: 20 },
    ],
    // One line for each thing that is wrong: the first beside the feed, the others below it.
    probes.flatMap(({ feedId, health, items, newestAt, wrong }) =>
      (wrong.length === 0 ? [""] : wrong).map((what, n) =>
        n === 0
          ? [feedId, health, String(items), ago(newestAt, now), harmless(what)]
          : ["", "", "", "", harmless(what)],
      ),
    ),
    screen,
  );
  const good = probes.length - bad.length;
  return `${table}\n${good} of ${probes.length} feeds are in order${bad.length === 0 ? "" : `; mend or take out: ${bad.map(({ feedId }) => feedId).join(", ")}`}\n`;
}
