import { foldAt, oneOf, type Tokens } from "../syntax/words-at.ts";
import { amountAt } from "./date-parts.ts";

/** Tokens between "a day after" and the deed that came before: no more than a clause begins with. */
const reach = 9;
const partsClauses = oneOf(", : ; – —");

/** So many days before the main deed of its sentence. */
export interface Earlier {
  /** The token with which the words begin. */
  at: number;
  days: number;
}

/** The same behind the deed: "in an attack near Harim a day earlier", "the day before". */
export function earlierBehind(tokens: Tokens, deed: number): Earlier | null {
  for (let at = deed + 1; at < deed + reach + 2 && !partsClauses(tokens, at); at += 1) {
    if (!isEarlier(tokens, at) || (foldAt(tokens, at) === "before" && !endsClause(tokens, at + 1))) continue;
    if (foldAt(tokens, at - 2) === "the" && foldAt(tokens, at - 1) === "day") return { at: at - 2, days: 1 };
    const amount = amountAt(tokens, at - 2);
    if (amount?.unit === "day" && amount.next === at && amount.least === amount.most)
      return { at: at - 2, days: amount.least };
  }
  return null;
}
const isEarlier = oneOf("before earlier");
const endsClause = (tokens: Tokens, at: number) =>
  tokens[at]?.kind !== "word" || isRelativeOpener(tokens, at);
const isRelativeOpener = oneOf("in that when which");

/** How long before it the deed at a token was: 2 days for "two days after jihadists ambushed"; null when nothing says so. */
export function earlierBefore(tokens: Tokens, deed: number): Earlier | null {
  const after = afterBefore(tokens, deed);
  for (let at = after - 2; at >= after - 3 && at >= 0; at -= 1) {
    const amount = amountAt(tokens, at);
    if (amount?.unit === "day" && amount.next === after)
      return amount.least === amount.most ? { at, days: amount.least } : null;
  }
  return null;
}

/** Index of the "after" under which a token stands; -1 when there is none. */
function afterBefore(tokens: Tokens, deed: number): number {
  for (let at = deed - 1; at > deed - reach && at > 0; at -= 1) {
    if (partsClauses(tokens, at)) return -1;
    if (foldAt(tokens, at) === "after") return at;
  }
  return -1;
}
