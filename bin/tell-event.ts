import { credibilityWords, sayTellers } from "../lambdas/alerts/say-sure.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { backgroundOnlySaid, eventLine } from "../lambdas/events/event-line.ts";
import { type MatchScore, matchParts, sameFrom } from "../lambdas/events/match-event.ts";
import { sayInstead } from "../lambdas/events/put-right.ts";
import type { Standing } from "../lambdas/reports/report.ts";
import { clean, moment } from "./lines.ts";
import { tellReading } from "./tell-reading.ts";

/** A report of an event, and how well it fits the others; null when it stands alone. */
export interface Belonging {
  reportId: string;
  publisher: string;
  title: string;
  url: string | null;
  publishedAt: string;
  modality: string;
  copyOf: string | null;
  /** Whether its word counts in the event. */
  counts: boolean;
  standing: Standing;
  /** With the parts that decided it, and whether it is the main happening of its article. */
  saidOfStanding: string;
  /** Ids of the feeds that list its article, the one that owns it first. */
  listedBy: string[];
  match: MatchScore | null;
}

/** An event with what it has to do with others (`bonds`), its differing claims, what analysts said, and why each report belongs to it. */
export function tellEvent(
  event: SecurityEvent,
  belonging: readonly Belonging[],
  bonds: readonly string[],
): string {
  const { claims, feedback, eventDate, backgroundOnly } = event;
  const telling = belonging.filter(({ standing }) => backgroundOnly || standing === "news");
  const retelling = belonging.filter((one) => !telling.includes(one));
  const when = eventDate.from === eventDate.to ? eventDate.from : `${eventDate.from} to ${eventDate.to}`;
  return [
    `${event.id}  ${eventLine(event)}`,
    `happened ${when} (${eventDate.precision}), credibility ${event.credibility} (${credibilityWords[event.credibility] ?? ""}: ${sayTellers(event)}), confidence ${event.confidence.toFixed(2)}${event.retracted ? ", retracted: no report tells of it" : ""}`,
    ...(backgroundOnly
      ? [`${backgroundOnlySaid}: no report tells it as news any longer, and it alerts nobody`]
      : []),
    ...bonds,
    ...tellReading(event),
    ...(claims.length === 0 ? [] : ["", "Where they differ"]),
    ...claims.map(
      ({ about, says, publishers, counts }) =>
        `  ${about.padEnd(10)}  ${clean(says)}  (${publishers.map(clean).join(", ")}${counts ? "" : ", not rated"})`,
    ),
    ...(feedback.length === 0 ? [] : ["", "What analysts said"]),
    ...feedback.map(
      ({ verdict, note, at, by, instead }) =>
        `  ${[at.slice(0, 16).replace("T", " "), verdict, sayInstead({ instead }), by === "" ? "" : `by ${clean(by)}`, clean(note)].filter(Boolean).join("  ")}`,
    ),
    "",
    `Reports, with how each fits the others (${sameFrom} and more is one happening)`,
    ...telling.flatMap(tellBelonging),
    ...(retelling.length === 0 ? [] : ["", "Retold as background, which changes nothing of it"]),
    ...retelling.flatMap(tellBelonging),
    "",
  ].join("\n");
}

function tellBelonging({ match, ...report }: Belonging): string[] {
  const copy = report.copyOf === null ? "" : `, as ${clean(report.copyOf)}`;
  return [
    "",
    `  ${report.reportId}  ${clean(report.publisher)}${copy}, ${moment(report.publishedAt)}, ${report.modality}${report.counts || report.standing === "background" ? "" : ": not rated, counts for nothing here"}`,
    `    ${clean(report.title)}`,
    `    ${clean(report.saidOfStanding)}`,
    ...(report.url === null ? [] : [`    ${report.url}`]),
    ...(report.listedBy.length > 1 ? [`    listed by ${report.listedBy.join(", ")}`] : []),
    ...(match === null ? ["    the only report that tells it"] : scoreLines(match)),
  ];
}

function scoreLines({ score, parts, said, veto }: MatchScore): string[] {
  return [
    `    ${veto === null ? score.toFixed(2).padStart(5) : "    0"}  ${veto === null ? "in all" : `held together by others: ${clean(veto)}`}`,
    ...matchParts
      .filter((part) => parts[part] !== 0)
      .map((part) => `    ${parts[part].toFixed(2).padStart(5)}  ${part.padEnd(8)}  ${clean(said[part])}`),
  ];
}
