import { sayEvent } from "../lambdas/alerts/say-event.ts";
import { sayHowSure } from "../lambdas/alerts/say-sure.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { backgroundOnlySaid } from "../lambdas/events/event-line.ts";
import { type MatchScore, matchParts, sameFrom } from "../lambdas/events/match-event.ts";
import type { AnalystWord } from "../lambdas/events/ruling.ts";
import { mentionsFrom } from "../lambdas/events/uncoded.ts";
import type { ReadByModel, Standing } from "../lambdas/reports/report.ts";
import { moment } from "./clock.ts";
import { broken, clean, hanging, type Page, wrapped } from "./lines.ts";
import { sayWord, withdrawalOf } from "./say-word.ts";
import type { SentOrHeld } from "./sent-and-held.ts";
import { tellReading } from "./tell-reading.ts";

/** A report of an event, and how well it fits the others; null when it stands alone. */
export interface Belonging {
  reportId: string;
  publisher: string;
  title: string;
  url: string | null;
  publishedAt: string;
  modality: string;
  /** What it was coded from, as it stands in the article. */
  sentence: string;
  copyOf: string | null;
  /** Whether its word counts in the event. */
  counts: boolean;
  standing: Standing;
  /** The model that alone has read it, and the words of the article that it gave for it. */
  read?: { by: ReadByModel; quote: string };
  /** With the parts that decided it, and whether it is the main happening of its article. */
  saidOfStanding: string;
  /** Ids of the feeds that list its article, the one that owns it first. */
  listedBy: string[];
  match: MatchScore | null;
}

/** What is told of an event. */
export interface Told {
  event: SecurityEvent;
  belonging: readonly Belonging[];
  /** What it has to do with others, line by line. */
  bonds: readonly string[];
  alerts: readonly SentOrHeld[];
  /** All that analysts said of it, also what they have withdrawn. */
  words: readonly AnalystWord[];
}

interface EventPage extends Page {
  /** Whether it is told why each report belongs to it. */
  hasArithmetic: boolean;
}

/** An event: what is known of it, what its reports say word for word, where they differ, who was alerted, what analysts said. */
export function tellEvent({ event, belonging, bonds, alerts, words }: Told, page: EventPage): string {
  const { claims, backgroundOnly } = event;
  const telling = belonging.filter(({ standing }) => backgroundOnly || standing === "news");
  const retelling = belonging.filter((one) => !telling.includes(one));
  const title = (text: string) => ["", page.paint(text, "bold")];
  return [
    page.paint(broken(clean(sayEvent(event)), page.width), "bold"),
    ...facts(event).map(([label, said]) => factLine(label, said, page)),
    ...(event.retracted ? ["retracted: no report tells of it any longer"] : []),
    ...(backgroundOnly
      ? [`${backgroundOnlySaid}: no report tells it as news any longer, and it alerts nobody`]
      : []),
    ...bonds,
    ...tellReading(event),
    ...title(page.hasArithmetic ? `What they say (${sameFrom} and more is one happening)` : "What they say"),
    ...telling.flatMap((one) => tellBelonging(one, page)),
    ...(retelling.length === 0 ? [] : title("Retold as background, which changes nothing of it")),
    ...retelling.flatMap((one) => tellBelonging(one, page)),
    ...tellMentions(event, page),
    ...(claims.length === 0 ? [] : title("Where they differ")),
    ...claims.map(
      ({ about, says, publishers, counts }) =>
        `  ${about.padEnd(10)}  ${clean(says)}  (${publishers.map(clean).join(", ")}${counts ? "" : ", not rated"})`,
    ),
    ...title("Alerts"),
    ...(alerts.length === 0
      ? [`  none: vedette why ${event.id} says for what reason`]
      : alerts.map((alert) => broken(`  ${tellAlert(alert)}`, page.width))),
    ...(words.length === 0 ? [] : title("What analysts said")),
    ...words.filter(({ kind }) => kind !== "undo").map((word) => tellWord(word, words, page)),
    "",
  ].join("\n");
}

/** "2026-11-28 14:05 UTC  false  by amina  it was an exercise", and whether it was withdrawn. */
function tellWord(word: AnalystWord, words: readonly AnalystWord[], { paint, width }: EventPage): string {
  const by = (name: string) => (name === "" ? "" : `by ${clean(name)}`);
  const note = word.kind === "feedback" ? clean(word.note) : "";
  const undo = withdrawalOf(word, words);
  const gone = undo === undefined ? "" : `(withdrawn ${moment(undo.at)} ${by(undo.by)})`;
  const said = [moment(word.at), sayWord(word), by(word.by), note, gone].filter(Boolean).join("  ");
  const line = broken(`  ${said}`, width);
  return undo === undefined ? line : paint(line, "dim");
}

/** Articles that nothing is coded of, each with what it names alike. */
function tellMentions({ mentionedBy = [] }: SecurityEvent, page: EventPage): string[] {
  if (mentionedBy.length === 0) return [];
  return [
    "",
    page.paint("Mentioned, not coded: headline and lead name the same, which changes nothing of it", "bold"),
    ...mentionedBy.flatMap(({ articleId, publisher, publishedAt, title, url, score, said }) => [
      "",
      `  ${page.paint(articleId, "cyan")}  ${clean(publisher)}, ${moment(publishedAt)}${score >= mentionsFrom ? "" : ": may be the same"}`,
      `    ${hanging(wrapped(clean(title), page.width - 4), 4)}`,
      ...(url === null ? [] : [page.paint(`    ${clean(url)}`, "dim")]),
      `    ${hanging(wrapped(`${score.toFixed(2)}: ${clean(said.join("; "))}`, page.width - 4), 4)}`,
    ]),
  ];
}

function facts(event: SecurityEvent): [string, string][] {
  const { eventDate, place, severity, ploverClass, mode, contexts, confidence, modality, denied } = event;
  const when = eventDate.from === eventDate.to ? eventDate.from : `${eventDate.from} to ${eventDate.to}`;
  const kind = [ploverClass, mode, ...contexts].filter(Boolean).join(", ");
  return [
    ["id", event.id],
    ["kind", `${kind}; ${denied && modality !== "denied" ? `${modality}, denied` : modality}`],
    ["grave", `severity ${severity} of 5`],
    ["when", `${when} (${eventDate.precision}), first told ${moment(event.firstPublishedAt)}`],
    ...(place === null ? [] : [["where", sayWhere(place)] as [string, string]]),
    [
      "sure",
      `${sayHowSure(event)} Credibility ${event.credibility} of 6, confidence ${confidence.toFixed(2)}`,
    ],
  ];
}

function sayWhere(place: NonNullable<SecurityEvent["place"]>): string {
  const { name, countries, precision, lat, lon, inferred, reason } = place;
  const where = [name, countries.join("/")].filter(Boolean).join(", ");
  return `${where} (${precision}), ${lat} ${lon}${inferred ? `; only guessed: ${reason}` : ""}`;
}

const labelWidth = 6;

function factLine(label: string, said: string, { paint, width }: Page): string {
  const text = hanging(wrapped(clean(said), width - labelWidth - 1), labelWidth + 1);
  return `${paint(label.padEnd(labelWidth), "dim")} ${text}`;
}

/** What it says, who says it and where it can be read; then, if asked, how it fits the others. */
function tellBelonging({ match, ...report }: Belonging, page: EventPage): string[] {
  const { paint, hasArithmetic } = page;
  const copy = report.copyOf === null ? "" : `, as ${clean(report.copyOf)}`;
  const more = (text: string) => `    ${hanging(wrapped(clean(text), page.width - 4), 4)}`;
  return [
    "",
    `  ${paint(report.reportId, "cyan")}  ${clean(report.publisher)}${copy}, ${moment(report.publishedAt)}, ${report.modality}${beside(report)}`,
    ...(report.title === report.sentence ? [] : [more(report.title)]),
    ...(report.sentence === "" ? [] : [more(`"${report.sentence}"`)]),
    ...(report.read === undefined
      ? []
      : [
          more(
            `read by the model ${report.read.by.model}, prompt ${report.read.by.promptVersion}: "${report.read.quote}"`,
          ),
        ]),
    ...(report.url === null ? [] : [paint(`    ${clean(report.url)}`, "dim")]),
    ...(report.listedBy.length > 1 ? [`    listed by ${report.listedBy.join(", ")}`] : []),
    ...(hasArithmetic
      ? [
          `    ${clean(report.saidOfStanding)}`,
          ...(match === null ? ["    the only report that tells it"] : scoreLines(match)),
        ]
      : []),
  ];
}

function beside({ counts, standing, read }: Omit<Belonging, "match">): string {
  if (counts || standing === "background") return "";
  return `: ${read === undefined ? "not rated" : "read by a model alone"}, counts for nothing here`;
}

/** "sent 2026-11-28 13:32 UTC to desk, duty, for iran-in-syria"; "held until …". */
function tellAlert({ state, at, to, watches, held, kind, events }: SentOrHeld): string {
  const changes = events.flatMap((one) => one.changes).filter((change) => change !== "new");
  const what = [kind === "new" || kind === "update" ? "" : kind, ...changes].filter(Boolean).join(", ");
  const by = watches.map(({ watchId }) => watchId).join(", ");
  const why = held === null ? "" : `; ${held.said}`;
  return `${state === "held" ? "held until" : state} ${moment(at)} to ${to.join(", ")}, for ${by}${what === "" ? "" : ` (${what})`}${clean(why)}`;
}

function scoreLines({ score, parts, said, veto }: MatchScore): string[] {
  return [
    `    ${veto === null ? score.toFixed(2).padStart(5) : "    0"}  ${veto === null ? "in all" : `held together by others: ${clean(veto)}`}`,
    ...matchParts
      .filter((part) => parts[part] !== 0)
      .map((part) => `    ${parts[part].toFixed(2).padStart(5)}  ${part.padEnd(8)}  ${clean(said[part])}`),
  ];
}
