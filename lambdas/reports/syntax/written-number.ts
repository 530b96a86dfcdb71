import { foldAt, isArticle, numbered, phrases, type Tokens } from "./words-at.ts";

export interface NumberRead {
  value: number;
  /** Index of the token behind it. */
  next: number;
}

const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...numbered(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen`),
  ...numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);
const magnitudes: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);
const halfDozen = phrases([[6, "half a dozen"]]);

/**
 * A whole number from the token on: "2,500", "1.2 million", "one hundred and twenty", "two dozen".
 * Null for parts of other words: "5-year-old", "7th", "F-16".
 */
export function numberAt(tokens: Tokens, at: number): NumberRead | null {
  const token = tokens[at];
  if (token === undefined || (token.glued && tokens[at - 1]?.kind === "word")) return null;
  const read = token.kind === "number" ? digitsAt(tokens, at) : writtenAt(tokens, at);
  if (read === null || !Number.isSafeInteger(read.value)) return null;
  const behind = tokens[read.next];
  const isPart = behind?.kind === "word" && (behind.glued || behind.start === tokens[read.next - 1]?.end);
  return isPart && behind.fold !== "strong" && behind.fold !== "member" ? null : read;
}

function digitsAt(tokens: Tokens, at: number): NumberRead | null {
  const digits = tokens[at]?.text ?? "";
  const magnitude = magnitudes.get(foldAt(tokens, at + 1));
  const next = magnitude === undefined ? at + 1 : at + 2;
  if (/^(?:\d{1,3}(?:,\d{3})+|\d{1,9})$/.test(digits))
    return { value: Number(digits.replaceAll(",", "")) * (magnitude ?? 1), next };
  if (magnitude === undefined || !/^\d{1,6}\.\d{1,3}$/.test(digits)) return null;
  return { value: Math.round(Number(digits) * magnitude), next };
}

function writtenAt(tokens: Tokens, at: number): NumberRead | null {
  const half = halfDozen(tokens, at);
  if (half !== null) return half;
  const isOne = isArticle(tokens, at) && magnitudes.has(foldAt(tokens, at + 1));
  let next = isOne ? at + 1 : at;
  let total = 0;
  let group = isOne ? 1 : null;
  for (; ; next += 1) {
    const small = smallNumbers.get(foldAt(tokens, next));
    const magnitude = magnitudes.get(foldAt(tokens, next));
    if (small !== undefined && (group === null || fits(group, small))) group = (group ?? 0) + small;
    else if (magnitude === 100 && group !== null) group *= 100;
    else if (magnitude !== undefined && group !== null) {
      total += group * magnitude;
      group = 0;
    } else if (group === null || group % 100 > 0 || group + total === 0 || !isJoint(tokens, next)) break;
  }
  return group === null ? null : { value: total + group, next };
}

/** "Twenty" takes "five", "hundred" takes "twelve"; "two three" are two numbers. */
const fits = (group: number, small: number) =>
  small > 0 && (group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10));
/** "One hundred and twenty". */
const isJoint = (tokens: Tokens, at: number) =>
  foldAt(tokens, at) === "and" && smallNumbers.has(foldAt(tokens, at + 1));

/** Whether a number may begin with the word. */
export const isNumberWord = (fold: string): boolean => smallNumbers.has(fold) || magnitudes.has(fold);
