import type { ReadText } from "../article/read-text.ts";
import { unbounded } from "../budget.ts";
import { findNames } from "../mentions/find-names.ts";
import { type Knowledge, lookUpActor } from "../mentions/knowledge.ts";
import { tokenize } from "../mentions/tokens.ts";
import { fromDateline, type Leads, leadPlace } from "./place.ts";
import { cutUnits } from "./syntax/units.ts";

/** Where an article's writer was, and whether that is only where his agency sits. */
export function datelinePlace(
  { datelinePlace: town, datelineAgency }: Pick<ReadText, "datelinePlace" | "datelineAgency">,
  knowledge: Knowledge,
): Pick<Leads, "dateline" | "desk"> {
  if (town === "") return { dateline: null, desk: null };
  const text = `in ${town}`;
  const tokens = tokenize(text);
  const cut = cutUnits(text, findNames(tokens, knowledge), tokens, unbounded);
  const dateline = leadPlace(cut, knowledge, fromDateline);
  const home = lookUpActor(knowledge, datelineAgency)?.country ?? null;
  return { dateline, desk: home !== null && dateline?.countries.includes(home) ? home : null };
}
