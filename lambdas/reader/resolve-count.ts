import { numberAt } from "../reports/syntax/written-number.ts";
import { type Count, exact } from "../reports/tolls/count.ts";
import { countAt } from "../reports/tolls/count-at.ts";
import { statementsAt } from "../reports/tolls/toll-statements.ts";
import type { ArticleIndex } from "./article-index.ts";

/**
 * A number of people as the article states it: where it says of them that they were killed or wounded, or else wherever it has
 * the number: "at least 12" for 12. That there was nobody must be said of these people if rules `read` some. Null when it has no
 * such number.
 */
export function resolveCount(
  fate: "killed" | "wounded",
  value: number,
  read: Count | null,
  { tokens }: ArticleIndex,
): Count | null {
  const isIt = ({ least, most }: Count) => least === value || most === value;
  for (const at of tokens.keys()) {
    const stated = statementsAt(tokens, at).find((one) => one.fate === fate && isIt(one.count));
    if (stated !== undefined) return stated.count;
  }
  if (value === 0 && read !== null) return null;
  for (const at of tokens.keys()) {
    const count = countAt(tokens, at)?.count;
    if (count !== undefined && isIt(count)) return count;
    if (numberAt(tokens, at)?.value === value) return exact(value);
  }
  return null;
}
