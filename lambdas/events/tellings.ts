import type { Knowledge } from "../mentions/knowledge.ts";
import { tokenize } from "../mentions/tokens.ts";
import { otherOnes } from "../reports/lexicon/retelling-words.ts";
import type { Report } from "../reports/report.ts";
import { tellingOf } from "../reports/same-happening.ts";
import { compare } from "./compare.ts";
import type { SecurityEvent } from "./event.ts";
import { foldEvent } from "./fold-event.ts";
import { factsOf, type Happening, happeningIn, happeningOfReport, placeInArticle } from "./happening.ts";
import { matchEvent, sameFrom } from "./match-event.ts";

/** One happening as one article tells it, in one report or in several: the second may name the town that the first leaves out. */
export interface Telling {
  reports: [Report, ...Report[]];
  happening: Happening;
}

/**
 * What an article tells, happening by happening. A report stands with those before it that it is one with, all of them: one that
 * is vague joins no two towns. It depends on the article alone, whatever is stored.
 */
export function tellingsOf(reports: readonly Report[], knowledge: Knowledge): Telling[] {
  const groups: { report: Report; happening: Happening }[][] = [];
  for (const report of reports) {
    // Headline and lead are of one breath.
    const happening = happeningIn(report, placeInArticle(report) === "body" ? "body" : "main");
    const scored = groups.map((group) => ({
      group,
      score: Math.min(...group.map((other) => withinArticle(happening, other.happening, knowledge))),
    }));
    const best = scored.toSorted((a, b) => b.score - a.score)[0];
    if (best === undefined || best.score < sameFrom || isAnother(report))
      groups.push([{ report, happening }]);
    else best.group.push({ report, happening });
  }
  return groups.flatMap((group): Telling[] => {
    const [first, ...others] = group.map(({ report }) => report);
    return first === undefined
      ? []
      : [{ reports: [first, ...others], happening: happeningOfAll([first, ...others], knowledge) }];
  });
}

/**
 * The coder has kept them apart: what only a place and a day join stays so. Who counts 36 dead here and 19 there counts those of
 * two happenings.
 */
function withinArticle(a: Happening, b: Happening, knowledge: Knowledge): number {
  const { score, parts } = matchEvent(a, b, knowledge);
  const isOtherToll = a.killed !== null && b.killed !== null && a.killed !== b.killed;
  return isOtherToll || Math.max(parts.source, parts.target, parts.toll) <= 0 ? 0 : score;
}

/** "In a separate attack", "another strike on a house": none of those that the article told before. */
function isAnother(report: Report): boolean {
  const { sentence, trigger } = report.evidence;
  const before = sentence.text.slice(0, trigger.start - sentence.start);
  return (
    tellingOf(report).isOther || tokenize(before.slice(0, opening)).some(({ fold }) => otherOnes.has(fold))
  );
}
/** Characters of a sentence in which it says that it goes over to another happening. */
const opening = 40;

function happeningOfAll(reports: [Report, ...Report[]], knowledge: Knowledge): Happening {
  if (reports.length === 1) return happeningOfReport(reports[0]);
  const places = reports.map(placeInArticle);
  const toldIn = (["main", "lead"] as const).find((place) => places.includes(place)) ?? "body";
  const told = reports.map((report) => happeningIn(report, toldIn));
  const event = foldEvent(reports, { id: reports[0].id, version: 1, updatedAt: "" }, knowledge);
  return {
    ...happeningIn(reports[0], toldIn),
    ...factsOf(event),
    killed: event.killed,
    words: told.flatMap(({ words }) => words).slice(0, mostWorded),
    particulars: [...new Map(told.map(({ particulars: [own = []] }) => [own.join(" "), own])).values()],
  };
}

/** Reports of one telling whose words are kept: 300 bytes each. */
const mostWorded = 3;

/** Tellings of an event that its row carries: about 0.7 KB each. */
export const mostTellings = 8;

/**
 * What an event's identity rests on: its first tellings, as published, each once. Copies tell nothing of their own, and what
 * counts for nothing in the event decides nothing about it.
 */
export function tellingsOfEvent(
  event: SecurityEvent,
  reports: readonly Report[],
  knowledge: Knowledge,
): Happening[] {
  const telling = event.reports
    .filter(({ copyOf, counts }) => counts && copyOf === null)
    .flatMap(({ reportId }) => reports.filter(({ id }) => id === reportId))
    .toSorted(
      (a, b) => compare(a.publishedAt, b.publishedAt) || a.id.localeCompare(b.id, "en", { numeric: true }),
    );
  const articles = [...new Set(telling.map(({ articleId }) => articleId))].slice(0, mostTellings);
  const told = articles.flatMap((id) =>
    tellingsOf(
      telling.filter(({ articleId }) => articleId === id),
      knowledge,
    ).map(({ happening }) => happening),
  );
  const facts = told.map(withoutOrigin);
  return told.filter((_, at) => facts.indexOf(facts[at] ?? "") === at).slice(0, mostTellings);
}

/** All of a telling but who told it when. */
const withoutOrigin = ({
  articleId: _id,
  firstPublishedAt: _first,
  lastPublishedAt: _last,
  ...facts
}: Happening): string => JSON.stringify(facts);
