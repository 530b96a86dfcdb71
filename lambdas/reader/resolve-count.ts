import { numberAt } from "../reports/syntax/written-number.ts";
import { type Count, exact } from "../reports/tolls/count.ts";
import { countAt } from "../reports/tolls/count-at.ts";
import type { ArticleIndex } from "./article-index.ts";

/** A number of people as the article states it: "at least 12" for 12, "nobody" for 0. Null when it has no such number. */
export function resolveCount(value: number, { tokens }: ArticleIndex): Count | null {
  for (const at of tokens.keys()) {
    const count = countAt(tokens, at)?.count;
    if (count !== undefined && (count.least === value || count.most === value)) return count;
    if (numberAt(tokens, at)?.value === value) return exact(value);
  }
  return null;
}
