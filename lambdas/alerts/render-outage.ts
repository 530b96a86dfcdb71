import type { Feed, FeedState } from "../feed/feed.ts";
import type { Outage } from "../feed/outage.ts";
import { foldAscii } from "./fold-ascii.ts";
import { harmlessText, safeLink } from "./harmless-text.ts";

/** What the operator is told: that a feed delivers no more, or does again. SNS subjects: under 100 characters, ASCII. */
export function renderOutage(
  outage: Outage,
  feed: Feed,
  state: FeedState,
  now: Date,
): { subject: string; text: string } {
  const isBack = outage.stage === "over" || outage.stage === "closed";
  const lasted = hoursBetween(outage.since, now);
  const happened = isBack ? `is back after ${lasted}` : `has delivered nothing for ${lasted}`;
  const facts: [string, string][] = [
    ["Feed", `${feed.id}${feed.publisher === "" ? "" : ` (${harmlessText(feed.publisher, 100)})`}`],
    ["URL", safeLink(feed.url) ?? "-"],
    [isBack ? "Was" : "Health", harmlessText(outage.reason, 300)],
    ["Since", outage.since],
    ["Last new article", state.newArticleAt ?? "never"],
    ["Last answer", state.succeededAt ?? "never"],
    ["Failures in a row", String(state.failuresInARow)],
    ["Next poll", state.nextPollAt ?? "none: it is gone for good"],
  ];
  return {
    subject: foldAscii(`Vedette: feed ${feed.id} ${happened}`).slice(0, 99),
    text: [
      `The feed ${feed.id} ${happened}.`,
      "",
      ...facts.map(([name, value]) => `${name.padEnd(18)}${value}`),
      "",
      isBack
        ? "Nothing needs to be done."
        : "vedette feeds check asks it now; docs/runbook.md#a-feed-has-fallen-silent says what to do.",
    ].join("\n"),
  };
}

function hoursBetween(since: string, now: Date): string {
  const hours = Math.max(1, Math.round((now.getTime() - Date.parse(since)) / 3_600_000));
  return hours < 72 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}
