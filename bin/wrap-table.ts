import { cut, wrapped } from "./lines.ts";

/** A column of a table that fits the terminal: how wide it may get, if not as wide as its longest cell. */
export interface Column {
  title: string;
  /** Columns at most; the one without takes what the others leave, and breaks its lines. */
  most?: number;
}

const gap = 2;

/** Lays rows out so that no line is longer than `width`: cells are broken over lines within their column. */
export function layOutWrapped(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const natural = columns.map(({ title }, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? "").length)),
  );
  const fixed = columns.map(({ most }, at) => (most === undefined ? 0 : Math.min(natural[at] ?? 0, most)));
  const left = width - gap * (columns.length - 1) - fixed.reduce((sum, one) => sum + one, 0);
  const widths = columns.map(({ most }, at) =>
    most === undefined ? Math.min(natural[at] ?? 0, Math.max(20, left)) : (fixed[at] ?? 0),
  );
  const titles = columns.map(({ title }) => title);
  return [titles, ...rows].flatMap((row) => lineUp(row, widths)).join("");
}

/** A row, as many lines high as its highest cell. */
function lineUp(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, at) =>
    wrapped(row[at] ?? "", width)
      .split("\n")
      .map((line) => cut(line, width)),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, n) => {
    const line = cells.map((lines, at) => (lines[n] ?? "").padEnd((widths[at] ?? 0) + gap)).join("");
    return `${line.trimEnd()}\n`;
  });
}
