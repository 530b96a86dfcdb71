import { counted } from "../lambdas/store/counted.ts";
import { clean, hanging, wrapped } from "./lines.ts";
import type { Screen } from "./list-options.ts";

/** A feed that could not be read. */
export interface FailedFeed {
  id: string;
  health: string;
  reason: string;
}

/** What to try, by why a feed could not be read: of the rows that fit the first. */
const whatToTry: readonly { health: string; reason?: RegExp; advice: string }[] = [
  {
    health: "refused",
    reason: /is not a public address/,
    advice: "Hosts of your own network are asked where VEDETTE_ALLOW_HOSTS names them (docs/local-run.md).",
  },
  {
    health: "refused",
    advice: "The site turns this reader away, or asks it to wait: see its terms, or take the feed out.",
  },
  {
    health: "unreachable",
    reason: /^5\d\d/,
    advice: "The site itself is in trouble: it is asked again, less and less often.",
  },
  {
    health: "unreachable",
    advice: "Is this machine online, and does it resolve names? Feeds are asked directly, through no proxy.",
  },
  {
    health: "gone",
    advice: "The feed has moved or ended: look for its address on the publisher's site.",
  },
  {
    health: "not-a-feed",
    advice: "A page answers in its place: look for the feed's address on it.",
  },
  { health: "broken", advice: "Something answers, but no feed that can be read." },
];

/** Feeds of one kind of failure that are named. */
const mostNamed = 3;

/**
 * Which feeds could not be read, by kind of failure, why, and what to try: the most frequent first.
 * @param of how many there are in all, and their configuration's folder when that is not the usual one.
 */
export function tellFailures(
  failed: readonly FailedFeed[],
  { all, config }: { all: number; config: string | null },
  { width, paint }: Screen,
): string {
  if (failed.length === 0) return "";
  const heading =
    failed.length === all
      ? `No feed could be read: ${all === 1 ? "the only one" : `all ${all}`} failed.`
      : `${failed.length} of ${counted(all, "feed")} could not be read.`;
  const kinds = new Map<string, FailedFeed[]>();
  for (const feed of failed) {
    const kind = kindOf(feed);
    kinds.set(kind, [...(kinds.get(kind) ?? []), feed]);
  }
  const inLines = (text: string, indent: number) => hanging(wrapped(text, width - indent), indent);
  const parts = [...kinds.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((alike) => {
      const [first] = alike as [FailedFeed, ...FailedFeed[]];
      const advice = adviceFor(first);
      const named = alike
        .slice(0, mostNamed)
        .map(({ id }) => id)
        .join(", ");
      const more = alike.length > mostNamed ? `, and ${alike.length - mostNamed} more` : "";
      const count = String(alike.length).padStart(4);
      return [
        `${paint(count, "red")}  ${inLines(`${paint(first.health, "bold")}: ${named}${more}`, 6)}`,
        `      ${inLines(`as ${first.id}: ${clean(first.reason)}`, 6)}`,
        ...(advice === null ? [] : [`      ${paint(inLines(advice, 6), "dim")}`]),
      ];
    });
  const file = config === null ? "" : ` ${config}/feeds.json`;
  const next = `npx vedette feeds check${file} asks each of them, and a page of each, and says what is wrong.`;
  return `${[paint(heading, "bold", "red"), ...parts, wrapped(next, width)].join("\n")}\n`;
}

const adviceFor = ({ health, reason }: FailedFeed): string | null =>
  whatToTry.find((row) => row.health === health && (row.reason?.test(reason) ?? true))?.advice ?? null;
/** Feeds of one kind of failure have one piece of advice. */
const kindOf = (feed: FailedFeed) => `${feed.health} ${adviceFor(feed)}`;
