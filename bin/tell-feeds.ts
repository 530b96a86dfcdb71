import type { FeedState, SetAsideItem } from "../lambdas/feed/feed.ts";
import { counted } from "../lambdas/store/counted.ts";
import type { KnownFeed, PolledFeed } from "../lambdas/store/feeds.ts";
import type { HeldArticles } from "../lambdas/store/held-articles.ts";
import { moment } from "./clock.ts";
import { clean, cut, hanging, harmless, wrapped } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import type { Colour } from "./paint.ts";
import type { Probe } from "./probe-feeds.ts";
import { ago, layOut, textWidth, until } from "./table.ts";

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
      { title: "NEXT", from: 100 },
      { title: "NEW ARTICLE", from: 100 },
      { title: "FAILED", align: "right" },
      { title: "WAITING", align: "right" },
      { title: "ASIDE", align: "right" },
      { title: "REASON", least: 14 },
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

interface FeedInFull extends PolledFeed, Held {
  setAside: readonly (SetAsideItem & { at: string })[];
}

/** All that is known of one feed, and what of it could not be used. */
export function tellFeed(found: FeedInFull, now: Date, { width, paint }: Screen): string {
  const room = Math.min(width, textWidth());
  const line = ([name, value]: Fact) =>
    `${paint(name.padEnd(labelWidth), "dim")} ${hanging(wrapped(clean(value), room - labelWidth - 1), labelWidth + 1)}`;
  const items = found.setAside.map(({ at, reason, excerpt }) => ({ at, reason, what: excerpt }));
  const articles = found.held.setAside.map(({ id, title, stateReason, stateSince }) => ({
    ...{ at: stateSince, reason: stateReason, what: `${id} ${title}` },
  }));
  const aside = [items, articles].flatMap((some) =>
    some
      .slice(0, mostShown)
      .flatMap(({ at, reason, what }) => [
        `  ${moment(at)}  ${hanging(wrapped(clean(reason), Math.max(20, room - 24)), 24)}`,
        paint(`    ${cut(clean(what), room - 4)}`, "dim"),
      ]),
  );
  return `${[paint(found.feed.id, "bold"), ...factsOf(found, now).map(line), ...aside].join("\n")}\n`;
}

type Fact = readonly [label: string, said: string];
const labelWidth = 12;

function factsOf({ feed, state, outage, setAside, held }: FeedInFull, now: Date): Fact[] {
  const { habit } = state;
  const when = (at: string | null, never: string) =>
    at === null ? never : `${moment(at)}, ${ago(at, now)} ago`;
  const polled = state.polledAt === null ? "never" : `${ago(state.polledAt, now)} ago`;
  const isOut = outage !== null && outage.stage !== "closed";
  const facts: (Fact | null)[] = [
    ["url", feed.url],
    state.movedTo === null ? null : ["moved to", state.movedTo],
    ["publisher", [feed.publisher, feed.country, feed.language].filter(Boolean).join(", ")],
    feed.owner === undefined ? null : ["owner", feed.owner],
    ["trust", `reliability ${feed.reliability}, ${feed.stance}`],
    ["health", state.reason === "" ? state.health : `${state.health}: ${state.reason}`],
    state.readBy === "own" ? null : ["read by", state.readBy],
    ["polled", `${polled}; next ${until(state.nextPollAt, now)}`],
    ["answered", `${when(state.succeededAt, "never")}; ${failuresSaid(state)}`],
    ["new article", when(state.newArticleAt, "never")],
    ["newest date", when(state.newestItemAt, "none")],
    [
      "habit",
      habit === null
        ? "not known"
        : `an article every ${habit.usualMinutes} min, silent up to ${habit.longMinutes} min`,
    ],
    isOut ? ["operator", `${outage.stage === "told" ? "was told" : "to be told"} of ${outage.reason}`] : null,
    state.itemsOfOthers === 0
      ? null
      : ["of others", `${counted(state.itemsOfOthers, "article")} that a feed of better claim owns`],
    feed.note === "" ? null : ["note", feed.note],
    ["waiting", `${counted(held.waiting, "article")} to be coded or merged`],
    ...heldWords(state, held).map((words): Fact => ["held up", words]),
    ["set aside", `${counted(state.itemsSetAside, "item")} so far${setAside.length > 0 ? ", lately:" : ""}`],
  ];
  return facts.filter((fact) => fact !== null);
}

const failuresSaid = ({ failuresInARow: count }: FeedState) =>
  count === 0 ? "no failure since" : `${counted(count, "failure")} in a row since`;

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
