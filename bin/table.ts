import { cut, displayWidth, pad } from "./display-width.ts";
import { wrapped } from "./lines.ts";
import { type Colour, type Paint, plain } from "./paint.ts";

/** A column of a table. Its cells are as wide as the longest of them, where the table has room for that. */
export interface Column {
  title: string;
  align?: "right";
  /** Columns of the terminal at least: where room is short it gives way down to them, and its cells are broken over lines. */
  least?: number;
  /** And at most, where the table does not fit otherwise. */
  most?: number;
  /** Shown only in tables of so many columns and more. */
  from?: number;
  /** The colours of a cell, by its whole text. */
  colours?: (text: string) => readonly Colour[];
}

/** What a table is written for. */
export interface Sheet {
  width: number;
  paint: Paint;
  /** Lines of a row at most; what does not fit is cut. */
  lines?: number;
}

/** Columns of the terminal, or of COLUMNS where there is none; what goes into a file or a pipe is not cut. */
export function terminalWidth(): number {
  const { columns } = process.stdout;
  if (columns !== undefined) return columns;
  const told = Number(process.env["COLUMNS"]);
  return Number.isInteger(told) && told > 0 ? told : Number.POSITIVE_INFINITY;
}

/** Columns of a text that is broken over lines: those of the terminal, 100 elsewhere. */
export const textWidth = () => {
  const width = terminalWidth();
  return Number.isFinite(width) ? width : 100;
};

const gap = "  ";
/** Columns of the terminal that are left to a column which gives way, when it does not say itself. */
const leastOfAny = 8;

/** Lays rows out in columns two blanks apart, as wide as the sheet where columns give way. */
export function layOut(
  header: readonly (string | Column)[],
  rows: readonly (readonly string[])[],
  { width, paint, lines = 4 }: Sheet = { width: terminalWidth(), paint: plain },
): string {
  const all: Column[] = header.map((one) => (typeof one === "string" ? { title: one } : one));
  const shown = all.map(({ from = 0 }, at) => ({ from, at })).filter(({ from }) => width >= from);
  const columns = shown.flatMap(({ at }) => all[at] ?? []);
  const cells = rows.map((row) => shown.map(({ at }) => row[at] ?? ""));
  const widths = widthsOf(columns, cells, width - gap.length * (columns.length - 1));
  const head = columns.map(({ title, align }, at) => padded(title, widths[at] ?? 0, align));
  const body = cells.flatMap((row) => lineUp(row, columns, widths, { width, paint, lines }));
  return `${[paint(cut(head.join(gap).trimEnd(), width), "dim"), ...body].join("\n")}\n`;
}

const padded = (text: string, width: number, align?: "right") =>
  pad(text, width, align === "right" ? "start" : "end");

/** The widest that give way do so first, all to the same width, down to what each has at least. */
function widthsOf(columns: readonly Column[], cells: readonly string[][], room: number): number[] {
  const natural = columns.map(({ title }, at) =>
    Math.max(displayWidth(title), ...cells.map((row) => displayWidth(row[at] ?? ""))),
  );
  const capped = (cap: number) =>
    columns.map(({ least, most = Number.POSITIVE_INFINITY }, at) => {
      const wanted = natural[at] ?? 0;
      return least === undefined ? wanted : Math.min(wanted, most, Math.max(least, cap));
    });
  if (sum(natural) <= room) return natural;
  let cap = Math.max(0, ...natural);
  while (cap > leastOfAny && sum(capped(cap)) > room) cap -= 1;
  return spread(capped(cap), natural, room);
}

/** What the last step of giving way left over goes to those that gave. */
function spread(widths: number[], natural: readonly number[], room: number): number[] {
  let left = room - sum(widths);
  return widths.map((width, at) => {
    const more = Math.min(left, (natural[at] ?? 0) - width);
    left -= Math.max(0, more);
    return width + Math.max(0, more);
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** A row, as many lines high as its highest cell. */
function lineUp(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  { width, paint, lines }: Required<Sheet>,
): string[] {
  const cells = row.map((cell, at) => brokenCell(cell, widths[at] ?? 0, lines));
  const height = Math.max(1, ...cells.map((broken) => broken.length));
  return Array.from({ length: height }, (_, n) => {
    const parts = cells.map((broken, at) => padded(broken[n] ?? "", widths[at] ?? 0, columns[at]?.align));
    return fitted(parts, columns, row, width, paint);
  });
}

function brokenCell(cell: string, width: number, lines: number): string[] {
  if (displayWidth(cell) <= width) return [cell];
  const words = cell.split(" ").map((word) => (displayWidth(word) > width ? inParts(word, width) : word));
  const broken = wrapped(words.join(" "), width).split("\n");
  const kept = broken.slice(0, lines);
  if (broken.length > lines) kept[lines - 1] = `${broken.slice(lines - 1).join(" ")}`;
  return kept.map((line) => cut(line, width));
}

/** A long word in parts that fit, behind a hyphen where it has one. */
function inParts(word: string, width: number): string {
  const parts = word.match(/[^-]*-|[^-]+/g) ?? [];
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && displayWidth(last + part) <= width) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined.join(" ");
}

/** Painted when the line is cut: colours have no width, and none may stay open. */
function fitted(
  parts: readonly string[],
  columns: readonly Column[],
  row: readonly string[],
  width: number,
  paint: Paint,
): string {
  let left = width;
  const painted: string[] = [];
  for (const [at, part] of parts.entries()) {
    const isLast = parts.slice(at + 1).every((one) => one.trim() === "");
    const text = cut(isLast ? part.trimEnd() : part + gap, left);
    const colours = text.trim() === "" ? [] : (columns[at]?.colours?.(row[at] ?? "") ?? []);
    painted.push(paint(text, ...colours));
    left -= displayWidth(text);
    if (isLast || left <= 0) break;
  }
  return painted.join("").trimEnd();
}

/** How long ago, in the largest fitting unit: "4 min", "3 h", "2 d". */
export function ago(instant: string | null, now: Date): string {
  return instant === null ? "never" : inUnits(now.getTime() - Date.parse(instant));
}

/** How long until then: "in 4 min", "now" when it has come. */
export function until(instant: string | null, now: Date): string {
  if (instant === null) return "never";
  const ms = Date.parse(instant) - now.getTime();
  return ms <= 0 ? "now" : `in ${inUnits(ms)}`;
}

/** Rounded, so that what was 2 d is not 47 h a second later. */
function inUnits(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} d`;
}
