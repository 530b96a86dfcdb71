import type { Explained, ToldMention } from "./explain-article.ts";
import type { Colour, Paint } from "./paint.ts";
import { plain } from "./paint.ts";
import { layOut } from "./table.ts";
import { tellReport } from "./tell-report.ts";

/** Readers lose the line when it is longer. */
const widestText = 100;

/** The article with its mentions marked, then what they are, whether it is relevant, and what it reports. */
export function tellExplained(explained: Explained, paint: Paint, width: number): string {
  const { title, text, relevance, asides, mentions, reports } = explained;
  const heading = (words: string) => paint(words, "bold", "underline");
  const body = wrapped(marked(text, mentions, paint), Math.min(width, widestText)).trim();
  const verdict = relevance.relevant
    ? paint(`relevant ${relevance.score.toFixed(2)}`, "bold", "green")
    : paint(`not relevant ${relevance.score.toFixed(2)}`, "bold", "yellow");
  const parts = [
    title === "" ? body : body.replace(/^.*(?:\n.+)*/, (lines) => paint(lines, "bold")),
    `${verdict}  ${relevance.reason}`,
    mentions.length === 0
      ? heading("No mentions")
      : `${heading("Mentions")}  ${legend(paint)}\n${mentionTable(mentions, paint, width)}`,
    ...(asides.length === 0
      ? []
      : [
          `${heading("Set aside, never coded")}\n${asides
            .map(({ kind, text: line }) => `  ${kind.padEnd(11)}  ${paint(line, "dim")}`)
            .join("\n")}`,
        ]),
    reports.length === 0
      ? heading("No reports")
      : [heading("Reports"), ...reports.map((report) => paintReport(tellReport(report), paint, width))].join(
          "\n\n",
        ),
  ];
  return `${parts.join("\n\n")}\n`;
}

const colourOf = ({ kind, id }: Pick<ToldMention, "kind" | "id">): Colour =>
  kind === "place" ? "green" : id === null ? "yellow" : "red";

/** Without colours brackets mark what is known as an actor, angles a place, braces an actor without a row. */
const bracketsOf = ({ kind, id }: Pick<ToldMention, "kind" | "id">): [string, string] =>
  kind === "place" ? ["<", ">"] : id === null ? ["{", "}"] : ["[", "]"];

/** Stands for a blank inside a name while lines are broken: names stay whole. */
const keptBlank = "\u0000";

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

/** Text from outside must not command the terminal. */
const harmless = (text: string) => text.replace(/[\p{Cf}]/gu, "").replace(/[^\P{Cc}\n]/gu, " ");

const colourCode = /\u001b\[\d+m/g;
const visibleLength = (text: string) => text.replace(colourCode, "").length;

function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => {
      const lines = [""];
      for (const word of line.split(" ")) {
        const last = lines.at(-1) ?? "";
        if (last !== "" && visibleLength(last) + 1 + visibleLength(word) > width) lines.push(word);
        else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
      }
      return lines.join("\n");
    })
    .join("\n")
    .replaceAll(keptBlank, " ");
}

/** Columns that the reasons have at least; on a narrower terminal they are wrapped by it. */
const leastReason = 24;

function mentionTable(mentions: readonly ToldMention[], paint: Paint, width: number): string {
  const first = mentions.filter(
    (mention, at) => mentions.findIndex((other) => keyOf(other) === keyOf(mention)) === at,
  );
  const rows = first.map((mention) => {
    const times = mentions.filter((other) => keyOf(other) === keyOf(mention)).length;
    const words = harmless(mention.text).replace(/\s+/g, " ");
    return [`  ${words}${times > 1 ? ` ×${times}` : ""}`, mention.id ?? "-", mention.about];
  });
  const table = layOut(["  text", "id", "what"], rows, Number.POSITIVE_INFINITY);
  const [header = "", ...lines] = table.trimEnd().split("\n");
  const indent = Math.max(...[header, ...lines].map((line) => line.length)) + 2;
  const told = lines.map((line, n) => {
    const [mention, start] = [first[n], rows[n]?.[0] ?? ""];
    if (mention === undefined) return line;
    const reason = wrapped(mention.reason, Math.max(leastReason, width - indent)).split("\n");
    return [
      paint(start, colourOf(mention)) + line.slice(start.length).padEnd(indent - start.length),
      reason.map((part) => paint(part, "dim")).join(`\n${" ".repeat(indent)}`),
    ].join("");
  });
  return [paint(`${header.padEnd(indent)}why`, "dim"), ...told].join("\n");
}

const keyOf = ({ kind, id, text, reason }: ToldMention) =>
  `${kind} ${id ?? ""} ${text.toLowerCase().replace(/\s+/g, " ")} ${reason}`;

/** Where what a report says begins, behind its label. */
const reportIndent = 14;

function paintReport(lines: readonly string[], paint: Paint, width: number): string {
  return lines
    .map((line, n) => {
      if (n === 0) return paint(harmless(line), "bold", "cyan");
      const said = wrapped(harmless(line.slice(reportIndent)), Math.max(leastReason, width - reportIndent));
      return (
        paint(line.slice(0, reportIndent), "dim") + said.replaceAll("\n", `\n${" ".repeat(reportIndent)}`)
      );
    })
    .join("\n");
}
