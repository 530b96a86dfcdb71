/** Columns of the terminal; what is written to a file or a pipe is not cut. */
const terminalWidth = () => process.stdout.columns ?? Number.POSITIVE_INFINITY;

/** Columns of a table whose last one is as long as it likes: those of the terminal, 100 elsewhere. */
export const tableWidth = () => process.stdout.columns ?? 100;

/** Lays rows out in columns two blanks apart, lines cut at `width` characters. */
export function layOut(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width = terminalWidth(),
): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join("  ");
  return `${[header, ...rows].map((row) => cut(line(row), width).trimEnd()).join("\n")}\n`;
}

const cut = (text: string, width: number) => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);

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

function inUnits(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / (24 * 60))} d`;
}
