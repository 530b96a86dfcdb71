import { kindByHeading, type PieceKind } from "../article/kind-by-heading.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Report } from "../reports/report.ts";
import { areRelated } from "./relation.ts";

/** Happenings that have nothing to do with the main one from which on an article goes through what happened. */
const fewestUnrelated = 2;

/** What the article is, by its headline and address, and by what it tells: these are its reports. */
export function kindOfPiece(reports: readonly Report[], knowledge: Knowledge): PieceKind {
  const [first] = reports;
  const kind = first === undefined ? "news" : kindByHeading(first);
  return kind === "news" && goesThrough(reports, knowledge) ? "round-up" : kind;
}

/** At least two happenings that share neither party nor country with the main one, and no fewer than share some. */
function goesThrough(reports: readonly Report[], knowledge: Knowledge): boolean {
  const main = reports.find(({ isMain }) => isMain === true);
  if (main === undefined) return false;
  const others = reports.filter((report) => report !== main);
  const unrelated = others.filter((other) => !areRelated(main, other, knowledge));
  return unrelated.length >= fewestUnrelated && unrelated.length * 2 >= others.length;
}
