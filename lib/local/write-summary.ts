import { machines } from "../../lambdas/alerts/machines.ts";
import { sayEvent } from "../../lambdas/alerts/say-event.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { backgroundOnlySaid } from "../../lambdas/events/event-line.ts";
import type { KnownFeed } from "../../lambdas/store/feeds.ts";
import type { Grant } from "./grants.ts";
import type { SummaryData } from "./summary.ts";

/** What the tables do not say. */
export interface RunFacts {
  deadLetters: readonly { queue: string; messages: readonly unknown[] }[];
  /** Their resources by the names that people call them. */
  unusedGrants: readonly Grant[];
  /** Path of the outbox. */
  outbox: string;
  /** Deliveries in this run. */
  deliveries: number;
}

/** Columns of a terminal that the summary keeps to. */
const width = 100;

/** What one run came to, to be read at a glance. */
export function writeSummary(data: SummaryData, facts: RunFacts): string {
  return [
    section("Feeds", feedLines(data)),
    section("Articles", articleLines(data)),
    section("Events", eventLines(data.events)),
    section("Alerts", alertLines(data)),
    section("Held", heldLines(data)),
    section("Set aside", setAsideLines(data)),
    section(
      "Dead letters",
      facts.deadLetters.map(
        ({ queue, messages }) => `${messages.length} in ${queue}: ${JSON.stringify(messages[0])}`,
      ),
    ),
    section(
      "Grants that no call used",
      facts.unusedGrants.map((grant) => `${grant.function}: ${grant.action} on ${grant.resource}`),
    ),
    `Outbox: ${facts.deliveries} ${facts.deliveries === 1 ? "delivery" : "deliveries"} in this run, ${facts.outbox}`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : [title, ...lines.map((line) => cut(`  ${line}`, width)), ""].join("\n");

function feedLines({ feeds, articles, startedAt }: SummaryData): string[] {
  const rows = feeds.map(({ feed, state }) => {
    const own = articles.filter((article) => article.feedId === feed.id);
    const fresh = own.filter((article) => article.firstSeenAt >= startedAt).length;
    return [feed.id, healthOf(state), `${fresh} new`, `${own.length} known`, state.reason];
  });
  return columns(rows, [28, 12, 7, 10, 40]);
}

const healthOf = ({ health, failuresInARow }: KnownFeed["state"]) =>
  failuresInARow > 1 ? `${health} (${failuresInARow}x)` : health;

function articleLines({ articles, events }: SummaryData): string[] {
  const states = countBy(articles, (article) => article.state);
  const byState = [...states].map(([state, count]) => `${count} ${state}`).join(", ");
  const reports = events.reduce((sum, event) => sum + event.reportCount, 0);
  return [
    `${articles.length} articles${byState === "" ? "" : `: ${byState}`}`,
    `${reports} reports in ${events.length} events`,
  ];
}

/** The gravest first, one line each. */
function eventLines(events: readonly SecurityEvent[]): string[] {
  const told = events.filter((event) => !event.retracted);
  // The two columns share their room: a long mark leaves less for names.
  const modalityWidth = told.some(({ backgroundOnly }) => backgroundOnly) ? backgroundOnlySaid.length : 12;
  const whoWidth = 50 - modalityWidth;
  const rows = told
    .sort((a, b) => b.severity - a.severity || (a.id < b.id ? -1 : 1))
    .map((event) => [
      String(event.severity),
      [event.ploverClass, event.mode ?? ""].join(" ").trim(),
      whoToWhom(event, whoWidth),
      event.place === null || event.place.inferred ? "-" : event.place.name,
      // Beside the modality there is no room; that nobody tells it as news, or a denial, is what an analyst must not overlook.
      event.backgroundOnly ? backgroundOnlySaid : event.denied ? "denied" : event.modality,
      String(event.publisherCount),
    ]);
  if (rows.length === 0) return [];
  return columns(
    [["sev", "class, mode", "who → whom", "place", "modality", "publ."], ...rows],
    [3, 18, whoWidth, 12, modalityWidth, 5],
  );
}

/** `hezbollah, quds-force → syria-military`: whichever side is short leaves its room to the other. */
function whoToWhom({ sourceActors, targetActors }: SecurityEvent, width: number): string {
  const ids = (actors: SecurityEvent["sourceActors"]) => actors.map(({ id }) => id.replace("unlisted:", ""));
  const [who, whom] = [ids(sourceActors), ids(targetActors)];
  if (whom.length === 0) return namesWithin(who, width) || "?";
  const room = width - " → ".length;
  const left = namesWithin(who, Math.max(room / 2, room - whom.join(", ").length)) || "?";
  return `${left} → ${namesWithin(whom, room - left.length)}`;
}

/** As many names as fit, and how many more there are. */
function namesWithin(names: readonly string[], room: number): string {
  for (let shown = names.length; shown > 1; shown--) {
    const more = shown < names.length ? ` +${names.length - shown}` : "";
    const text = names.slice(0, shown).join(", ") + more;
    if (text.length <= room) return text;
  }
  const more = names.length > 1 ? ` +${names.length - 1}` : "";
  return cut(names[0] ?? "", Math.floor(room) - more.length) + more;
}

function alertLines({ alerts, startedAt }: SummaryData): string[] {
  const rows = [...groupBy(alerts, (alert) => alert.subscriptionId)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([subscriptionId, own]) => {
      const fresh = own.filter((alert) => alert.createdAt >= startedAt).length;
      const states = [...countBy(own, ({ kind, state }) => (kind === "new" ? state : `${kind} ${state}`))];
      return [
        nameOf(subscriptionId),
        `${fresh} in this run`,
        states.map(([state, count]) => `${count} ${state}`).join(", "),
      ];
    });
  return columns(rows, [28, 15, 50]);
}

/** What waits, the first due first, by which rule and for whom. */
function heldLines({ alerts, events }: SummaryData): string[] {
  const held = alerts.flatMap((alert) =>
    alert.state === "owed" && alert.held !== null ? [{ ...alert, held: alert.held }] : [],
  );
  const alike = groupBy(held, ({ eventId, change, held: { until, said } }) =>
    [until, eventId, change, said].join(" "),
  );
  return [...alike]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (first === undefined) return [];
      const event = events.find(({ id }) => id === first.eventId);
      const to = [first, ...others].map(({ subscriptionId }) => subscriptionId);
      const what = event === undefined ? first.eventId : sayEvent(event);
      return [
        `until ${first.held.until.slice(0, 16).replace("T", " ")} UTC, ${first.held.said}: ${to.map(nameOf).join(", ")}`,
        `  ${what}`,
      ];
    });
}

const nameOf = (subscriptionId: string) => (subscriptionId === machines.id ? "programs" : subscriptionId);

function setAsideLines({ itemsSetAside, articles }: SummaryData): string[] {
  return [
    ...itemsSetAside.map(({ feedId, reason }) => `item of ${feedId}: ${reason}`),
    ...articles
      .filter((article) => article.state === "set-aside")
      .map((article) => `article "${cut(article.title, 40)}": ${article.stateReason}`),
  ];
}

/** Cells of equal width in each column, cut where they are longer; the last one runs on. */
function columns(rows: readonly string[][], widths: readonly number[]): string[] {
  const fitting = widths.map((most, column) =>
    Math.min(most, Math.max(0, ...rows.map((row) => (row[column] ?? "").length))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cut(cell, widths[column] ?? width).padEnd(fitting[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> =>
  new Map([...groupBy(items, keyOf)].map(([key, own]) => [key, own.length]));
