import * as v from "valibot";
import type { Token } from "../../mentions/tokens.ts";
import { type Count, countSchema, plus } from "./count.ts";
import { type Fate, fates } from "./fate-words.ts";
import { isRunning } from "./running-toll.ts";
import type { Statement } from "./toll-idioms.ts";
import { statementsAt } from "./toll-statements.ts";

export { type Count, countSchema } from "./count.ts";

/** The persons harmed that a sentence counts: null where it counts none, a count of 0 where it says that there were none. */
export const tollSchema = v.object({
  killed: v.nullable(countSchema),
  wounded: v.nullable(countSchema),
  captured: v.nullable(countSchema),
  missing: v.nullable(countSchema),
});
export type Toll = v.InferOutput<typeof tollSchema>;

/** Whether a sentence counts persons harmed: then something did happen. */
export const statesToll = (toll: Toll): boolean =>
  fates.some((fate) => toll[fate] !== null && toll[fate].most !== 0);

/** The tolls of a sentence: of what it tells, and of a war or of months beside it. */
export interface Tolls {
  own: Toll;
  running: Toll;
}

/** Reads the first toll of each kind that a sentence states, and adds what it says came on top of it. */
export function tollsIn(tokens: readonly Token[]): Tolls {
  const own: Statement[] = [];
  const running: Statement[] = [];
  for (const at of tokens.keys()) {
    const found = statementsAt(tokens, at);
    // "652 have been killed since March and 5,400 wounded": one span for both.
    const isOfSpan = running.length > 0 && own.length === 0;
    if (found.length > 0) (isOfSpan || isRunning(tokens, at) ? running : own).push(...found);
  }
  return { own: settled(own), running: settled(running) };
}

const settled = (found: readonly Statement[]): Toll => ({
  killed: settle(found, "killed"),
  wounded: settle(found, "wounded"),
  captured: settle(found, "captured"),
  missing: settle(found, "missing"),
});

function settle(statements: readonly Statement[], fate: Fate): Count | null {
  const own = statements.filter((statement) => statement.fate === fate);
  const [first, ...others] = own.filter(({ cumulative }) => !cumulative);
  if (first === undefined) return own[0]?.count ?? null;
  return others.filter(({ adds }) => adds).reduce((sum, { count }) => plus(sum, count), first.count);
}
