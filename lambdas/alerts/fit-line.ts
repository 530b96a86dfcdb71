import type { SecurityEvent } from "../events/event.ts";
import { cutAtWord } from "./harmless-text.ts";
import { type Manner, sayDeed, sayRest } from "./say-event.ts";

/** One line that must not be longer than something: a subject, a text message. */
export interface Line {
  event: SecurityEvent;
  /** What stands before and behind what happened, and must stay. */
  before: string;
  behind: string;
  most: number;
  lengthOf: (text: string) => number;
  letters: (text: string) => string;
  /** Ways to say it, the best first. */
  manners: readonly Manner[];
}

/** Fewer characters say nothing. */
const leastDeed = 20;

/**
 * What happened in the first manner that fits. Where none does, who did what is cut at a word, and where and how many
 * were killed stays as long as there is room.
 */
export function fitLine({ event, before, behind, most, lengthOf, letters, manners }: Line): string {
  const lines = manners.map((manner) => {
    const [deed, rest] = [sayDeed(event, { ...manner, letters }), sayRest(event, { ...manner, letters })];
    return { deed, rest, line: `${before}${deed}${rest}${behind}` };
  });
  const fitting = lines.find(({ line }) => lengthOf(line) <= most);
  if (fitting !== undefined) return fitting.line;
  const { deed = "", rest = "", line = "" } = lines.at(-1) ?? {};
  const room = most - lengthOf(`${before}${rest}${behind}`);
  if (room < leastDeed) return cutTo(line, most, lengthOf);
  return `${before}${cutTo(deed, room, lengthOf)}${rest}${behind}`;
}

/** Words that lead on to something: nothing ends with them. */
const leading: ReadonlySet<string> = new Set([
  "a",
  "an",
  "and",
  "between",
  "by",
  "from",
  "in",
  "of",
  "on",
  "the",
  "to",
  "with",
]);

function withoutBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Without the words at its end that lead on, and numbers of what is cut off: "Averia and 2" of "Averia and 2 more". */
function withoutLeading(text: string): string {
  let start = text.length;
  while (start > 0 && !/[\s,]/.test(text.charAt(start - 1))) start -= 1;
  const last = text.slice(start);
  if (start === 0 || !(leading.has(last) || /^\d+$/.test(last))) return text;
  return withoutLeading(withoutBreaks(text.slice(0, start)));
}

/** Cut at a word, marked "..": a character may count for more than one. */
export function cutTo(text: string, most: number, lengthOf: (text: string) => number): string {
  if (lengthOf(text) <= most) return text;
  let length = most;
  for (;;) {
    const kept = cutAtWord(text, length - 1);
    const cut = `${withoutLeading(kept.endsWith("…") ? withoutBreaks(kept.slice(0, -1)) : kept)}..`;
    if (lengthOf(cut) <= most || length <= 3) return cut;
    length -= 1;
  }
}
