import type { Deed } from "./deeds/deed.ts";
import type { Modality, PloverClass } from "./plover.ts";
import { isListed, type ReportActor, type ReportPlace } from "./report.ts";
import type { Clause, Link } from "./syntax/clause.ts";

/** What the certainty of a reading is told by. */
export interface Grounds {
  deed: Deed;
  source: readonly ReportActor[];
  target: readonly ReportActor[];
  place: ReportPlace | null;
  modality: Modality;
  /** Number of the sentence in the article, from 0: the lead tells more than the twentieth. */
  row: number;
}

/** Classes that a sentence more often tells beside another deed than as its news. */
const byTheWay: Readonly<Partial<Record<PloverClass, number>>> = {
  ASSAULT: 0.03,
  CONSULT: -0.02,
  SUPPORT: -0.03,
  ACCUSE: 0.02,
  MOBILIZE: 0,
};

/** By the reliability table of the development sets (`npm run accuracy`): readings were right a tenth more often than the sum says. */
const calibration = 1.1;

/**
 * How sure the coder is of its reading, 0 to 1: a verb with both roles named in the lead is the surest. It tells how far a happening
 * speaks for the relevance of its article; the confidence of a report comes with its standing.
 */
export function certaintyOf({ deed, source, target, place, modality, row }: Grounds): number {
  const { clause } = deed;
  const score =
    0.5 +
    (source.some(isListed) ? 0.12 : source.length > 0 ? 0.06 : 0) +
    (target.some(isListed) ? 0.08 : target.length > 0 ? 0.04 : 0) +
    (place !== null && !place.inferred ? 0.03 : 0) +
    (deed.trigger.tag !== "noun"
      ? 0.1
      : deed.voice === "light-verb"
        ? 0.09
        : deed.voice === "suffered"
          ? 0.05
          : -0.05) -
    (source.length === 0 ? 0.06 : 0) -
    (deed.isInferred ? 0.1 : 0) -
    (isAside(clause) ? 0.15 : 0) -
    (modality === "hypothetical" || modality === "historical" ? 0.1 : 0) +
    (byTheWay[deed.frame.ploverClass] ?? 0) -
    Math.min(0.12, row * 0.01);
  return Math.round(Math.min(0.95, Math.max(0.1, score * calibration)) * 100) / 100;
}

const byTheWayLinks: ReadonlySet<Link> = new Set([
  "relative",
  "adverbial",
  "participle",
  "gerund",
  "purpose",
]);

/** Told by the way: in a relative clause, "after …", ", killing …", or in what hangs on such a clause. */
function isAside(clause: Clause | null): boolean {
  for (let above = clause; above !== null; above = above.governor)
    if (above.governor !== null && byTheWayLinks.has(above.link)) return true;
  return false;
}
