import type { Knowledge } from "../mentions/knowledge.ts";
import type { Report } from "../reports/report.ts";
import type { SecurityEvent } from "./event.ts";
import { foldEvent } from "./fold-event.ts";
import { type Happening, happeningOfReport } from "./happening.ts";
import { matchEvent, sameFrom } from "./match-event.ts";
import { toldWords } from "./told-words.ts";

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
    const happening = happeningOfReport(report);
    const scored = groups.map((group) => ({
      group,
      score: Math.min(...group.map((other) => matchEvent(happening, other.happening, knowledge).score)),
    }));
    const best = scored.toSorted((a, b) => b.score - a.score)[0];
    if (best === undefined || best.score < sameFrom) groups.push([{ report, happening }]);
    else best.group.push({ report, happening });
  }
  return groups.flatMap((group): Telling[] => {
    const [first, ...others] = group.map(({ report }) => report);
    return first === undefined
      ? []
      : [{ reports: [first, ...others], happening: happeningOfAll([first, ...others], knowledge) }];
  });
}

function happeningOfAll(reports: [Report, ...Report[]], knowledge: Knowledge): Happening {
  if (reports.length === 1) return happeningOfReport(reports[0]);
  const event = foldEvent(reports, { id: reports[0].id, version: 1, updatedAt: "" }, knowledge);
  return {
    ...happeningOfReport(reports[0]),
    ploverClass: event.ploverClass,
    mode: event.mode,
    modality: event.modality,
    eventDate: event.eventDate,
    place: event.place,
    sourceIds: event.sourceActors.map(({ id }) => id),
    targetIds: event.targetActors.map(({ id }) => id),
    killed: event.killed,
    weapon: event.weapon,
    words: reports
      .slice(0, mostWorded)
      .map(({ title, evidence }) => toldWords(title, evidence.sentence.text)),
    particulars: [
      ...new Map(reports.map(({ particulars }) => [particulars.join(" "), particulars])).values(),
    ],
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
    .toSorted((a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.id, b.id));
  const articles = [...new Set(telling.map(({ articleId }) => articleId))].slice(0, mostTellings);
  const told = articles.flatMap((id) =>
    tellingsOf(
      telling.filter(({ articleId }) => articleId === id),
      knowledge,
    ).map(({ happening }) => happening),
  );
  const facts = told.map(factsOf);
  return told.filter((_, at) => facts.indexOf(facts[at] ?? "") === at).slice(0, mostTellings);
}

/** All of a telling but when it was told. */
const factsOf = ({ firstPublishedAt: _first, lastPublishedAt: _last, ...facts }: Happening): string =>
  JSON.stringify(facts);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
