import type { Day } from "../check.ts";
import { harmlessText } from "./harmless-text.ts";
import { sayTime } from "./say-when.ts";
import type { SignOfLife } from "./sign-of-life.ts";

/** Silent publishers that are named; the others are counted. */
const mostSilent = 6;

/** "61 of 64 feeds read, 1,480 articles, last at 17:52 UTC. Not read since 09:10 UTC: Coast Wire." */
export function sayLife({ feedsRead, feeds, articles, lastAt, silent }: SignOfLife, today: Day): string {
  const counted = `${inThousands(feedsRead)} of ${inThousands(feeds)} ${feeds === 1 ? "feed" : "feeds"} read`;
  const read = `${inThousands(articles)} ${articles === 1 ? "article" : "articles"}`;
  const last = lastAt === null ? "none yet" : `last at ${sayTime(lastAt, today)}`;
  const bySince = new Map<string, string[]>();
  for (const { publisher, since } of silent.slice(0, mostSilent)) {
    const said = sayTime(since, today);
    bySince.set(said, [...(bySince.get(said) ?? []), harmlessText(publisher, 60)]);
  }
  const named = [...bySince].map(([since, publishers]) => `since ${since}: ${publishers.join(", ")}`);
  const left = silent.length - mostSilent;
  const more = left > 0 ? `; and ${left} more` : "";
  return `${counted}, ${read}, ${last}.${named.length === 0 ? "" : ` Not read ${named.join("; ")}${more}.`}`;
}

const inThousands = (number: number) => number.toLocaleString("en-GB");
