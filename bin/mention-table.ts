import { distinctMentions } from "./distinct-mentions.ts";
import type { ToldMention } from "./explain-article.ts";
import { cut, hanging, harmless, keptBlank, leastReason, wrapped } from "./lines.ts";
import { type Colour, type Paint, plain } from "./paint.ts";
import { layOut } from "./table.ts";

const colourOf = ({ kind, id }: Pick<ToldMention, "kind" | "id">): Colour =>
  kind === "place" ? "green" : id === null ? "yellow" : "red";

/** Without colours brackets mark what is known as an actor, angles a place, braces an actor without a row. */
const bracketsOf = ({ kind, id }: Pick<ToldMention, "kind" | "id">): [string, string] =>
  kind === "place" ? ["<", ">"] : id === null ? ["{", "}"] : ["[", "]"];

export function mark(words: string, mention: Pick<ToldMention, "kind" | "id">, paint: Paint): string {
  const [open, close] = paint === plain ? bracketsOf(mention) : ["", ""];
  return paint(`${open}${words.replace(/\s+/g, keptBlank)}${close}`, "bold", colourOf(mention));
}

export function legend(paint: Paint): string {
  return [
    mark("actor", { kind: "actor", id: "a" }, paint),
    mark("unlisted actor", { kind: "actor", id: null }, paint).replace(keptBlank, " "),
    mark("place", { kind: "place", id: "p" }, paint),
  ].join("  ");
}

/** A longer name would take the place of what is said of it, on a terminal. */
const widestName = 30;

/** Where the reasons of a table stand: in a column of their own, in one with what a mention is, or below it. */
type Form = "why" | "what, and why" | "";

/** What each mention resolves to and why, in as many columns as there is room for. */
export function mentionTable(mentions: readonly ToldMention[], paint: Paint, width: number): string {
  const rows = distinctMentions(mentions);
  const starts = rows.map(({ mention, times }) => {
    const words = harmless(mention.text).replace(/\s+/g, " ");
    const name = width === Number.POSITIVE_INFINITY ? words : cut(words, widestName);
    return [`  ${name}${times > 1 ? ` ×${times}` : ""}`, mention.id ?? "-"];
  });
  const wide = layTable(
    ["  text", "id", "what"],
    starts.map((start, n) => [...start, rows[n]?.mention.about ?? ""]),
  );
  const narrow = layTable(["  text", "id"], starts);
  const form: Form =
    width - wide.indent >= leastReason ? "why" : width - narrow.indent >= leastReason ? "what, and why" : "";
  const { header, lines, indent } = form === "why" ? wide : narrow;
  const told = lines.map((line, n) => {
    const [mention, start] = [rows[n]?.mention, starts[n]?.[0] ?? ""];
    if (mention === undefined) return line;
    const what = form === "why" ? mention.reason : `${mention.about}: ${mention.reason}`;
    const at = form === "" ? belowIndent : indent;
    const why = wrapped(harmless(what), width - at)
      .split("\n")
      .map((part) => paint(part, "dim"))
      .join("\n");
    const name = paint(start, colourOf(mention)) + line.slice(start.length);
    return form === ""
      ? `${name}\n${" ".repeat(at)}${hanging(why, at)}`
      : `${name}${" ".repeat(indent - line.length)}${hanging(why, indent)}`;
  });
  return [paint(form === "" ? header : `${header.padEnd(indent)}${form}`, "dim"), ...told].join("\n");
}

/** Where what is said below a name begins. */
const belowIndent = 6;

/** Columns laid out, with where the next one begins. */
function layTable(titles: readonly string[], rows: readonly string[][]) {
  const [header = "", ...lines] = layOut(titles, rows, { width: Number.POSITIVE_INFINITY, paint: plain })
    .trimEnd()
    .split("\n");
  return { header, lines, indent: Math.max(...[header, ...lines].map((line) => line.length)) + 2 };
}
