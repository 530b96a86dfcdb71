import { hourOf } from "./clock.ts";
import { hanging, wrapped } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import type { Colour } from "./paint.ts";
import { severityColours } from "./tell-events.ts";

/** What happens to events and alerts, by the word that a function's line begins with. */
const coloursOfWord: Readonly<Record<string, readonly Colour[]>> = {
  EVENT: ["bold"],
  SENT: ["green"],
  JOINED: ["dim"],
  FOLDED: ["dim"],
  HELD: ["yellow"],
  DOUBT: ["yellow"],
  FEED: ["yellow"],
};
const longestWord = "JOINED".length;

/** Lines that tell of what others already told, or will be told of again: for those who want to see all. */
export const isDetail = (text: string): boolean => /^(?:JOINED|FOLDED|HELD) /.test(text);

/** Columns before what a line tells: a clock, and what kind of line it is. */
const indent = "18:05:01  JOINED ".length;

/** A line that a function announced, with the clock: "18:05:01  EVENT  4  Air strike by Averia on …". */
export function tellLine(
  { text, dueAt }: { text: string; dueAt?: string },
  now: Date,
  { width, paint }: Screen,
): string {
  const [word = ""] = text.split(" ", 1);
  const told = text
    .slice(word.length)
    .trimStart()
    .replace(/^([1-5])(?= {2})/, (digit) => paint(digit, ...severityColours(digit)));
  const due = dueAt === undefined ? "" : `; due ${hourOf(dueAt)}`;
  const head = `${paint(clockOf(now), "dim")}  ${paint(word.padEnd(longestWord), ...(coloursOfWord[word] ?? []))} `;
  return head + hanging(wrapped(told + due, width - indent), indent);
}

const two = (number: number) => String(number).padStart(2, "0");

/** "18:05:01" by the clocks of this machine. */
export const clockOf = (now: Date): string => `${hourOf(now.toISOString())}:${two(now.getSeconds())}`;
