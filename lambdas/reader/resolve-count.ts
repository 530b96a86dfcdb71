import { numberAt } from "../reports/syntax/written-number.ts";
import { type Count, exact } from "../reports/tolls/count.ts";
import { countAt } from "../reports/tolls/count-at.ts";
import type { ArticleIndex } from "./article-index.ts";

/** Words before a number that may say how exact it is: "at least", "as many as". */
const mostBefore = 3;

/** A number of people as the article states it: "at least 12" for 12. Null when it has no such number. */
export function resolveCount(value: number, { tokens }: ArticleIndex): Count | null {
  for (const at of tokens.keys()) {
    const isHere = numberAt(tokens, at)?.value === value;
    const read = isHere ? qualifiedAt(value, at, tokens) : null;
    if (read !== null) return read;
    if (isHere) return exact(value);
    const vague = countAt(tokens, at)?.count;
    if (vague?.stated === "vague" && vague.least === value && value > 1) return vague;
  }
  return value === 1 && tokens.some(({ fold }) => fold === "a" || fold === "an") ? exact(1) : null;
}

function qualifiedAt(value: number, at: number, tokens: ArticleIndex["tokens"]): Count | null {
  for (let first = Math.max(0, at - mostBefore); first < at; first += 1) {
    const read = countAt(tokens, first);
    const { least, most } = read?.count ?? { least: -1, most: -1 };
    if (read !== null && read.next > at && (least === value || most === value)) return read.count;
  }
  return null;
}
