import { harmless } from "../lib/terminal.ts";
import { displayWidth } from "./display-width.ts";
import type { Paint } from "./paint.ts";

/** How a text is written: in colours or plain, and how many columns wide. */
export interface Page {
  paint: Paint;
  width: number;
}

/** Columns that an explanation has at least. */
export const leastReason = 24;

export { cut } from "./display-width.ts";
export { harmless };

/** A sentence of an article may be broken over lines. */
export const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** What others wrote, as one line that does the terminal no harm. */
export const clean = (text: string) => harmless(oneLine(text));

/** Stands for a blank at which no line is broken: names stay whole. */
export const keptBlank = "\u0000";

const widthOf = (text: string) => displayWidth(text.replaceAll(keptBlank, " "));

/** Breaks lines at blanks, so that none is longer than `width` where its words allow it. */
export function wrapped(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => {
      const lines = [""];
      for (const word of line.split(" ")) {
        const last = lines.at(-1) ?? "";
        if (last !== "" && widthOf(last) + 1 + widthOf(word) > width) lines.push(word);
        else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
      }
      return lines.join("\n");
    })
    .join("\n")
    .replaceAll(keptBlank, " ");
}

/** A text behind a label or a column: its further lines begin where the first one does. */
export const hanging = (text: string, indent: number) => text.replaceAll("\n", `\n${" ".repeat(indent)}`);

/** A line that may begin with blanks, broken over lines, the further ones behind so many columns; two more than the first has. */
export function broken(line: string, width: number, indent?: number): string {
  const own = line.length - line.trimStart().length;
  const hung = indent ?? own + 2;
  return " ".repeat(own) + hanging(wrapped(line.trimStart(), width - Math.max(own, hung)), hung);
}
