import { unbounded } from "../../lambdas/budget.ts";
import { findNames } from "../../lambdas/mentions/find-names.ts";
import { tokenize } from "../../lambdas/mentions/tokens.ts";
import type { Clause } from "../../lambdas/reports/syntax/clause.ts";
import { clausesOf } from "../../lambdas/reports/syntax/clauses.ts";
import { cutUnits, type Parsed, tagged } from "../../lambdas/reports/syntax/units.ts";
import { fictional } from "../fictional.ts";

/** A sentence about the invented countries, read for itself. */
export function parse(text: string): Parsed {
  const tokens = tokenize(text);
  return tagged(cutUnits(text, findNames(tokens, fictional), tokens, { ...unbounded }));
}

export const clausesIn = (text: string): Clause[] => clausesOf(parse(text));
