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
const leading = /(?:[\s,]+(?:a|an|and|between|by|from|in|of|on|the|to|with))+$/;

/** Cut at a word, marked "..": a character may count for more than one. */
export function cutTo(text: string, most: number, lengthOf: (text: string) => number): string {
  if (lengthOf(text) <= most) return text;
  let length = most;
  for (;;) {
    const cut = `${cutAtWord(text, length - 1)
      .replace(/[\s,]*…$/, "")
      .replace(leading, "")}..`;
    if (lengthOf(cut) <= most || length <= 3) return cut;
    length -= 1;
  }
}
