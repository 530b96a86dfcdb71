/** The rows of a table, each as its lines: one begins at the margin, and what stands below it, set in, belongs to it. */
export function rowsOf(table: string): string[][] {
  const rows: string[][] = [];
  for (const line of table.split("\n").filter((one) => one !== ""))
    if (line.startsWith(" ")) rows.at(-1)?.push(line.trim());
    else rows.push([line.trim()]);
  return rows;
}
