import type { Article } from "../lambdas/article/article.ts";
import { listersOf } from "../lambdas/article/claim.ts";
import { mentionsFrom } from "../lambdas/events/uncoded.ts";
import type { Report } from "../lambdas/reports/report.ts";
import type { DryMention, DryMerge } from "../lambdas/store/dry-merge.ts";
import type { IngestAnswer } from "./commands/ingest.ts";
import { harmless } from "./lines.ts";
import { tellReport } from "./tell-report.ts";
import type { Outcome } from "./wait-for-merge.ts";

const codedFrom = { page: "its page", feed: "what the feed said", pasted: "the text given" } as const;

/** What ingestion by hand came to, for a person: each article, its reports, and what each would do. */
export function tellIngested(
  { stages, articles, dryMerge, dryMentions, queued }: IngestAnswer,
  outcomes: readonly Outcome[],
): string {
  const parts = articles.map(({ article, textFrom, reports }) => {
    const outcome = outcomes.find(({ articleId }) => articleId === article.id);
    return [
      `${article.title || "(no title)"}`,
      `  ${article.publisher}, ${article.publishedAt ?? "undated"}; ${article.id}, revision ${article.revision}, coded from ${codedFrom[textFrom]}${tellListers(article)}`,
      ...(reports.length === 0
        ? ["", `  ${tellNone(article)}`, ...tellMentions(article, dryMentions)]
        : reports.flatMap((report) => tellWithMerge(report, dryMerge))),
      ...(outcome === undefined ? [] : tellOutcome(outcome)),
    ].join("\n");
  });
  if (queued > 0)
    parts.push(`${queued} more ${queued === 1 ? "article is" : "articles are"} coded by the queue.`);
  const done = stages.map(({ stage, said }) => `${stage.padEnd(7)}${harmless(said)}`).join("\n");
  return `${[done, ...parts].join("\n\n")}\n`;
}

/** Nothing where its own feed alone lists it. */
function tellListers(article: Pick<Article, "feedId" | "listedBy">): string {
  const listers = listersOf(article);
  return listers.length > 1 ? `, listed by ${listers.join(", ")}` : "";
}

/** Of an article in another language than English only who and what it names is known. */
function tellNone({ language, names = [] }: Article): string {
  if (language === "en") return "No reports.";
  const named = names.length === 0 ? "nobody known" : names.join(", ");
  return `No reports, as only English is coded, and this is "${language}". It names ${named}.`;
}

/** Which event it would be listed with, though nothing is coded of it. */
function tellMentions({ id }: Article, mentions: readonly DryMention[]): string[] {
  return mentions
    .filter(({ articleId }) => articleId === id)
    .flatMap(({ eventId, score, said, line }) => [
      `    event     ${score >= mentionsFrom ? "mentions" : "may mention"} ${eventId} (score ${score.toFixed(2)}), would be listed with it, and changes nothing of it`,
      `              ${harmless(line)}`,
      `              as ${harmless(said.join("; "))}`,
    ]);
}

function tellWithMerge(report: Report, dryMerge: readonly DryMerge[]): string[] {
  const merge = dryMerge.find(({ reportId }) => reportId === report.id);
  return ["", ...tellReport(report), ...(merge === undefined ? [] : tellMerge(merge))];
}

function tellMerge({ event, watches }: DryMerge): string[] {
  if (event === null) return ["    event     background: begins no event"];
  const { eventId, kind } = event;
  if (kind === "retells")
    return [
      `    event     background: begins no event; would be listed with ${eventId} (score ${event.score.toFixed(2)}), and changes nothing of it`,
    ];
  const publishers = event.publishers.length > 1 ? `, told by ${event.publishers.join(", ")}` : "";
  const found = watches.filter(({ outcome }) => outcome !== "miss");
  return [
    kind === "new"
      ? `    event     would begin ${eventId}`
      : `    event     would join ${eventId} (score ${event.score.toFixed(2)}${publishers})`,
    ...event.folds.map((id) => `    event     would show ${id} to be the same, and take it in`),
    ...(event.story === null ? [] : [`    story     beside ${event.story.main}: ${event.story.by}`]),
    ...(found.length === 0 ? ["    alerts    no watch is hit"] : []),
    ...found.map(
      ({ watchId, outcome, reason }) =>
        `    alerts    ${watchId}: ${outcome === "withheld" ? reason : tellAlert(outcome)}`,
    ),
  ];
}

const tellAlert = (outcome: string) =>
  outcome === "alert" ? "would alert" : `would send an ${outcome}`.replace("an s", "a s");

const how = { news: "", background: "  (retold here as background)", mention: "  (named here, not coded)" };

function tellOutcome({ state, reason, events }: Outcome): string[] {
  return [
    "",
    `  Outcome: ${state}${reason === "" ? "" : ` (${reason})`}`,
    ...events.flatMap(({ eventId, line, belongsAs, alerts }) => [
      `    ${eventId}  ${line}${how[belongsAs]}`,
      ...alerts.map(
        ({ subscriptionId, change, state }) =>
          `      alert to ${subscriptionId === "*" ? "programs" : subscriptionId}, ${change}: ${state}`,
      ),
    ]),
  ];
}
