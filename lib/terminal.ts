import { createInterface } from "node:readline";

/**
 * Text from outside must not command the terminal, nor turn the words around it: control characters (C0, C1 and DEL)
 * become blanks, format characters (bidi overrides among them) go. Line breaks and tabs stay.
 */
export const harmless = (text: string): string =>
  text.replace(/\p{Cf}/gu, "").replace(/[^\P{Cc}\n\t]/gu, " ");

/**
 * The one door to the terminal: whatever is written passes here, so that nothing foreign in it does harm.
 * @param own sequences of our own that stay, as colours: a pattern with the flag `g`.
 */
export const print = (text: string, own?: RegExp): boolean => process.stdout.write(harmlessBut(text, own));

/** As `print`, to standard error. */
export const complain = (text: string, own?: RegExp): boolean => process.stderr.write(harmlessBut(text, own));

/** Whether a person sits before this, who sees a question and can answer it. */
export const isOnTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** Puts a question and waits for the line that answers it; "" when the input ends. */
export async function askOnTerminal(question: string): Promise<string> {
  print(question);
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) return line;
    return "";
  } finally {
    lines.close();
  }
}

/** A word that the next one overwrites; an empty one clears the line. Only where somebody watches. */
export function printProgress(text: string, own?: RegExp): void {
  if (process.stderr.isTTY === true) process.stderr.write(`\r${harmlessBut(text, own)}\u001b[K`);
}

/** A value as a line of JSON. What could command a terminal is escaped, so that the value stays what it is. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(/[\p{Cc}\p{Cf}]/gu, escaped)}\n`;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");

function harmlessBut(text: string, own: RegExp | undefined): string {
  if (own === undefined) return harmless(text);
  const kept = text.match(own) ?? [];
  return text
    .split(own)
    .map((piece, at) => harmless(piece) + (kept[at] ?? ""))
    .join("");
}
