import { machines } from "../lambdas/alerts/machines.ts";
import { sayEvent } from "../lambdas/alerts/say-event.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { summaryOf } from "../lambdas/events/index-rows.ts";
import { counted } from "../lambdas/store/counted.ts";
import { groupBy } from "../lambdas/store/group-by.ts";
import type { RunSummary } from "../lib/local/summary.ts";
import { moment, zoneSaid } from "./clock.ts";
import { clean, hanging, wrapped } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import { layOut } from "./table.ts";
import { tellEventRows } from "./tell-events.ts";
import { tellFailures } from "./tell-failures.ts";
import { healthColours } from "./tell-feeds.ts";
import { type Asked, commandLine, tellNext } from "./tell-next.ts";

export interface Telling extends Asked {
  /** Also tell what only those need who develop the stack. */
  verbose: boolean;
}

/** Rows of each part; what more there is, a command lists. */
const most = { feeds: 12, events: 12, held: 4, setAside: 6 };

/** What one run came to, to be read at a glance, and what to type next. */
export function tellRun(run: RunSummary, telling: Telling, screen: Screen, now: Date): string {
  const events = graveFirst(run.events);
  const section = (title: string, note: string, lines: string): string =>
    lines === ""
      ? ""
      : `${screen.paint(title, "bold")}${note === "" ? "" : `  ${screen.paint(note, "dim")}`}\n${lines}`;
  const parts = [
    section("Feeds", "", feedRows(run, screen)),
    tellFailures(failedFeeds(run), { all: run.feeds.length, config: telling.config }, screen),
    section("Articles", "", articleLine(run, events)),
    section(
      "Events",
      `${events.length > most.events ? `the gravest ${most.events} of ${events.length}` : "the gravest first"}; times of ${zoneSaid(now)}`,
      events.length === 0 ? "" : tellEventRows(events.slice(0, most.events).map(summaryOf), screen, now),
    ),
    section("Alerts", "", alertRows(run, screen)),
    section("Held", "", heldLines(run, screen, commandLine("alerts --held", telling))),
    section("Set aside", "", asideLines(run, screen)),
    section(
      "Dead letters",
      "docs/runbook.md says what to do with them",
      lined(
        run.deadLetters.map(
          ({ queue, messages }) => `${messages.length} in ${queue}: ${JSON.stringify(messages[0])}`,
        ),
        screen,
      ),
    ),
    telling.verbose
      ? section(
          "Grants that no call used",
          "",
          lined(
            run.unusedGrants.map((grant) => `${grant.function}: ${grant.action} on ${grant.resource}`),
            screen,
          ),
        )
      : "",
    section(
      "Outbox",
      "",
      lined([`${counted(run.deliveries, "message")} in this run, ${run.outbox}`], screen),
    ),
    section("Next", "", tellNext(run, events, telling, screen)),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** The feeds whose last poll failed. */
export const failedFeeds = ({ feeds }: Pick<RunSummary, "feeds">) =>
  feeds
    .filter(({ state }) => state.failuresInARow > 0)
    .map(({ feed, state }) => ({ id: feed.id, health: state.health, reason: state.reason }));

const lined = (lines: readonly string[], { width }: Screen): string =>
  lines.map((line) => `${hanging(wrapped(clean(line), width - 2), 2)}\n`).join("");

/** A few feeds each in a row; many by how they are. */
function feedRows({ feeds, articles, startedAt }: RunSummary, screen: Screen): string {
  if (feeds.length === 0) return lined(["none is configured"], screen);
  if (feeds.length > most.feeds) {
    const kinds = [...groupBy([...feeds], ({ state }) => state.health)].map(
      (alike) => `${alike.length} ${alike[0]?.state.health}`,
    );
    return lined([`${feeds.length}: ${kinds.join(", ")}`], screen);
  }
  return layOut(
    [
      { title: "FEED", least: 12, colours: () => ["cyan"] },
      { title: "HEALTH", colours: healthColours },
      { title: "NEW", align: "right" },
      { title: "KNOWN", align: "right" },
      { title: "REASON", least: 20 },
    ],
    feeds.map(({ feed, state }) => {
      const own = articles.filter((article) => article.feedId === feed.id);
      const fresh = own.filter((article) => article.firstSeenAt >= startedAt).length;
      return [feed.id, state.health, String(fresh), String(own.length), clean(state.reason)];
    }),
    screen,
  );
}

function articleLine({ articles }: RunSummary, events: readonly SecurityEvent[]): string {
  const reports = events.reduce((sum, event) => sum + event.reportCount, 0);
  const unfinished = groupBy(
    articles.filter(({ state }) => state !== "merged"),
    ({ state }) => state,
  ).map((alike) => `, ${alike.length} ${alike[0]?.state}`);
  return `${counted(articles.length, "article")}${unfinished.join("")}: ${counted(reports, "report")} in ${counted(events.length, "event")}\n`;
}

const graveFirst = (events: readonly SecurityEvent[]) =>
  events
    .filter((event) => !event.retracted)
    .toSorted(
      (a, b) => b.severity - a.severity || b.publisherCount - a.publisherCount || (a.id < b.id ? -1 : 1),
    );

function alertRows({ alerts, startedAt }: RunSummary, screen: Screen): string {
  if (alerts.length === 0) return "";
  const rows = groupBy(alerts, ({ subscriptionId }) => subscriptionId).map((own) => {
    const fresh = own.filter(({ createdAt }) => createdAt >= startedAt).length;
    const kinds = groupBy(own, ({ kind, state }) => (kind === "new" ? state : `${kind} ${state}`));
    const said = ({ kind, state }: (typeof own)[number]) => (kind === "new" ? state : `${kind} ${state}`);
    return [
      `${nameOf(own[0]?.subscriptionId ?? "")}`,
      String(fresh),
      kinds.map((alike) => `${alike.length} ${alike[0] === undefined ? "" : said(alike[0])}`).join(", "),
    ];
  });
  return layOut(
    [
      { title: "TO", least: 12, colours: () => ["cyan"] },
      { title: "NEW", align: "right" },
      { title: "SO FAR", least: 20 },
    ],
    rows.toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
    screen,
  );
}

/** What waits, the first due first, by which rule and for whom. */
function heldLines({ alerts, events }: RunSummary, screen: Screen, rest: string): string {
  const held = alerts.flatMap((alert) =>
    alert.state === "owed" && alert.held !== null ? [{ ...alert, held: alert.held }] : [],
  );
  const alike = groupBy(held, ({ eventId, change, held: { until, said } }) =>
    [until, eventId, change, said].join(" "),
  ).toSorted(([a], [b]) => ((a?.held.until ?? "") < (b?.held.until ?? "") ? -1 : 1));
  const lines = alike.slice(0, most.held).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const event = events.find(({ id }) => id === first.eventId);
    const to = same.map(({ subscriptionId }) => nameOf(subscriptionId)).join(", ");
    const what = event === undefined ? first.eventId : sayEvent(event);
    return [`${what}: ${first.held.said}, until ${moment(first.held.until)}, for ${to}`];
  });
  const more = alike.length - most.held;
  return lined([...lines, ...(more > 0 ? [`${more} more: ${rest}`] : [])], screen);
}

const nameOf = (subscriptionId: string) => (subscriptionId === machines.id ? "programs" : subscriptionId);

function asideLines({ itemsSetAside, articles }: RunSummary, screen: Screen): string {
  const lines = [
    ...itemsSetAside.map(({ feedId, reason }) => `item of ${feedId}: ${reason}`),
    ...articles
      .filter((article) => article.state === "set-aside")
      .map((article) => `article "${article.title}": ${article.stateReason}`),
  ];
  const more = lines.length - most.setAside;
  return lined([...lines.slice(0, most.setAside), ...(more > 0 ? [`${more} more`] : [])], screen);
}
