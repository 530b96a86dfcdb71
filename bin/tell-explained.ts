import { actorsLine } from "../lambdas/events/event-line.ts";
import { distinctMentions } from "./distinct-mentions.ts";
import type { Explained, ToldMention } from "./explain-article.ts";
import { cut, hanging, harmless, keptBlank, wrapped } from "./lines.ts";
import { type Outcomes, outcomesOf } from "./outcomes.ts";
import type { Colour, Paint } from "./paint.ts";
import { plain } from "./paint.ts";
import { type Fact, factsOf } from "./report-facts.ts";
import { layOut } from "./table.ts";
import type { ToldReport } from "./tie-sentences.ts";

/** Readers lose the line when it is longer. */
const widestText = 100;

/** The article with its mentions marked, then what they are, whether it is relevant, what it reports, and what it does not. */
export function tellExplained(explained: Explained, paint: Paint, width: number): string {
  const { title, text, relevance, asides, mentions, reports, sentences } = explained;
  const page: Page = { paint, width: Math.min(width, widestText) };
  const heading = headingOf(page);
  const body = wrapped(marked(text, mentions, paint), page.width).trim();
  const parts = [
    title === "" ? body : body.replace(/^.*(?:\n.+)*/, (lines) => paint(lines, "bold")),
    tellRelevance(relevance, page),
    mentions.length === 0
      ? heading("No mentions")
      : `${heading("Mentions")}  ${legend(paint)}\n${mentionTable(mentions, paint, width)}`,
    ...(asides.length === 0
      ? []
      : [
          list(
            heading("Set aside, never coded"),
            asides.map(({ kind, text: line }) => item(kind.padEnd(11), line, page)),
          ),
        ]),
    ...(reports.length === 0
      ? [heading("No reports")]
      : [heading("Reports"), ...reports.map((report, n) => tellDecided(report, n + 1, page))]),
    ...tellOutcomes(outcomesOf(sentences), relevance.relevant, page),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** How it is written: in colours or plain, and how many columns wide. */
interface Page {
  paint: Paint;
  width: number;
}

const headingOf =
  ({ paint }: Page) =>
  (words: string) =>
    paint(words, "bold", "underline");

const list = (heading: string, lines: readonly string[]) => [heading, ...lines].join("\n");

function tellRelevance({ relevant, score, reason }: Explained["relevance"], { paint, width }: Page): string {
  const verdict = `${relevant ? "relevant" : "not relevant"} ${score.toFixed(2)}`;
  const indent = verdict.length + 2;
  const said = hanging(wrapped(harmless(reason), Math.max(leastReason, width - indent)), indent);
  return `${paint(verdict, "bold", relevant ? "green" : "yellow")}  ${said}`;
}

const colourOf = ({ kind, id }: Pick<ToldMention, "kind" | "id">): Colour =>
  kind === "place" ? "green" : id === null ? "yellow" : "red";

/** Without colours brackets mark what is known as an actor, angles a place, braces an actor without a row. */
const bracketsOf = ({ kind, id }: Pick<ToldMention, "kind" | "id">): [string, string] =>
  kind === "place" ? ["<", ">"] : id === null ? ["{", "}"] : ["[", "]"];

function mark(words: string, mention: Pick<ToldMention, "kind" | "id">, paint: Paint): string {
  const [open, close] = paint === plain ? bracketsOf(mention) : ["", ""];
  return paint(`${open}${words.replace(/\s+/g, keptBlank)}${close}`, "bold", colourOf(mention));
}

function legend(paint: Paint): string {
  return [
    mark("actor", { kind: "actor", id: "a" }, paint),
    mark("unlisted actor", { kind: "actor", id: null }, paint).replace(keptBlank, " "),
    mark("place", { kind: "place", id: "p" }, paint),
  ].join("  ");
}

function marked(text: string, mentions: readonly ToldMention[], paint: Paint): string {
  let read = 0;
  const pieces = mentions.map((mention) => {
    const before = text.slice(read, mention.start);
    read = mention.end;
    return harmless(before) + mark(harmless(mention.text), mention, paint);
  });
  return pieces.join("") + harmless(text.slice(read));
}

/** Columns that the reasons have at least; a table that leaves them fewer gives them lines of their own. */
const leastReason = 24;
/** A longer name would take the place of what is said of it, on a terminal. */
const widestName = 30;

function mentionTable(mentions: readonly ToldMention[], paint: Paint, width: number): string {
  const first = distinctMentions(mentions);
  const nameOf = ({ mention, times }: (typeof first)[number]) => {
    const words = harmless(mention.text).replace(/\s+/g, " ");
    return `  ${width === Number.POSITIVE_INFINITY ? words : cut(words, widestName)}${times > 1 ? ` ×${times}` : ""}`;
  };
  const starts = first.map((one) => [nameOf(one), one.mention.id ?? "-"]);
  const wide = layTable(
    ["  text", "id", "what"],
    starts.map((start, n) => [...start, first[n]?.mention.about ?? ""]),
  );
  const isWide = width - wide.indent >= leastReason;
  const { header, lines, indent } = isWide ? wide : layTable(["  text", "id"], starts);
  const told = lines.map((line, n) => {
    const [mention, start] = [first[n]?.mention, starts[n]?.[0] ?? ""];
    if (mention === undefined) return line;
    const what = isWide ? "" : `${mention.about}: `;
    const reason = wrapped(`${what}${harmless(mention.reason)}`, Math.max(leastReason, width - indent));
    return [
      paint(start, colourOf(mention)) + line.slice(start.length).padEnd(indent - start.length),
      reason
        .split("\n")
        .map((part) => paint(part, "dim"))
        .join(`\n${" ".repeat(indent)}`),
    ].join("");
  });
  return [paint(`${header.padEnd(indent)}${isWide ? "why" : "what, and why"}`, "dim"), ...told].join("\n");
}

/** Columns laid out, with where the next one begins. */
function layTable(titles: readonly string[], rows: readonly string[][]) {
  const [header = "", ...lines] = layOut(titles, rows, Number.POSITIVE_INFINITY).trimEnd().split("\n");
  return { header, lines, indent: Math.max(...[header, ...lines].map((line) => line.length)) + 2 };
}

/** Where what a report says begins, behind its label. */
const reportIndent = 15;

/** A report with its evidence, and part by part what was decided and why. */
function tellDecided(report: ToldReport, number: number, page: Page): string {
  const { sentence, trigger } = report.evidence;
  const title = `${[report.ploverClass, report.mode].filter(Boolean).join(" ")}: ${actorsLine(report)}`;
  const facts: Fact[] = [
    { label: "because", said: quoted(sentence.text), why: "" },
    { label: "", said: `by ${quoted(trigger.text)}, rule ${report.rule}`, why: "" },
    ...factsOf(report),
    ...report.retold.map(({ rule, sentence: other }) => ({
      label: "also by",
      said: rule,
      why: other.start === sentence.start ? "in the same sentence" : quoted(other.text),
    })),
  ];
  const labelled = facts.map((fact, n) =>
    fact.label === facts[n - 1]?.label ? tellFact({ ...fact, label: "" }, page) : tellFact(fact, page),
  );
  const heading = hanging(wrapped(harmless(title), page.width - 5), 5);
  return list(`${String(number).padStart(3)}  ${page.paint(heading, "bold", "cyan")}`, labelled);
}

const quoted = (text: string) => `"${text.replace(/\s+/g, " ").trim()}"`;

function tellFact({ label, said, why }: Fact, { paint, width }: Page): string {
  const room = Math.max(leastReason, width - reportIndent);
  const reason = why === "" ? "" : `: ${paint(harmless(why), "dim")}`;
  const lines = wrapped(harmless(said) + reason, room);
  return `     ${paint(label.padEnd(reportIndent - 5), "dim")}${hanging(lines, reportIndent)}`;
}

/** What became no report of its own, a line each. */
function tellOutcomes({ silent, unkept, joined }: Outcomes, isRelevant: boolean, page: Page): string[] {
  const heading = headingOf(page);
  const reason = isRelevant ? "an article holds no more reports" : "the article is not relevant";
  return [
    ...(unkept.length === 0
      ? []
      : [
          list(
            heading(`Read, but not kept: ${reason}`),
            unkept.map(({ rule, sentence }) => item(rule, sentence, page)),
          ),
        ]),
    ...(joined.length === 0
      ? []
      : [
          list(
            heading("Told again, and joined"),
            joined.map(({ rule, sentence, among }) =>
              item(`to ${among.join(" or ")}, ${rule}`, sentence, page),
            ),
          ),
        ]),
    ...(silent.length === 0
      ? []
      : [
          list(
            heading("Sentences that code nothing"),
            silent.flatMap(({ reason: why, sentences }) => [
              `  ${hanging(wrapped(harmless(why), page.width - 2), 2)}`,
              ...sentences.map((sentence) => item(" ", sentence, page)),
            ]),
          ),
        ]),
  ];
}

/** A label and what belongs to it, cut to one line. */
function item(label: string, text: string, { paint, width }: Page): string {
  const start = `  ${harmless(label)}  `;
  return (
    start +
    paint(cut(harmless(text).replace(/\s+/g, " "), Math.max(leastReason, width - start.length)), "dim")
  );
}
