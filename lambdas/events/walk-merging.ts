import type { Knowledge } from "../mentions/knowledge.ts";
import { isNews, type Report } from "../reports/report.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { foldEvent } from "./fold-event.ts";
import { type IndexRow, indexRows } from "./index-rows.ts";
import { planMerge } from "./plan-merge.ts";
import { noRuling } from "./ruling.ts";
import { tellingsOfEvent } from "./tellings.ts";
import { mentionsFrom, mentionsIn, type Uncoded } from "./uncoded.ts";
import { isWithin, type Stretch, whereMentioned, whereToLook } from "./where-to-look.ts";

/** The index of events in memory, as the table holds it: rows by partition. */
type Index = Map<string, Map<string, IndexRow>>;

interface Walk {
  /** Reports of each event, as merged so far. */
  events: Map<string, Report[]>;
  rows: Map<string, IndexRow[]>;
  index: Index;
  knowledge: Knowledge;
  hash: (text: string) => string;
}

/**
 * The event that merging gives each report, by its id, when these articles are merged one after the other and nothing else is
 * stored. What an article retells as background is looked at when all news is in, and likewise what those mention that code
 * nothing, by the id of their mention; what retells or mentions no event is missing.
 */
export function walkMerging(
  articles: readonly (readonly Report[])[],
  knowledge: Knowledge,
  hash: (text: string) => string,
  uncoded: readonly Uncoded[] = [],
): Map<string, string> {
  const walk: Walk = { events: new Map(), rows: new Map(), index: new Map(), knowledge, hash };
  for (const reports of articles) mergeNews(reports.filter(isNews), walk);
  const eventOf = new Map(
    [...walk.events].flatMap(([eventId, reports]) => reports.map(({ id }) => [id, eventId] as const)),
  );
  for (const reports of articles) {
    const background = reports.filter((report) => !isNews(report));
    for (const { reportId, eventId } of planOf(background, walk).assignments) eventOf.set(reportId, eventId);
  }
  for (const one of uncoded)
    for (const { reportId, eventId, score } of mentionsIn(
      one,
      candidatesIn(whereMentioned(one), walk),
      new Set(),
      knowledge,
    ))
      if (score >= mentionsFrom) eventOf.set(reportId, eventId);
  return eventOf;
}

function planOf(reports: readonly Report[], walk: Walk) {
  const articleId = reports[0]?.articleId ?? "";
  const merging = {
    article: { articleId, revision: 1 },
    reports,
    previous: null,
    candidates: candidatesIn(reports.flatMap(whereToLook), walk),
    ruling: noRuling(articleId),
  };
  return planMerge(merging, walk.knowledge, walk.hash);
}

function mergeNews(reports: readonly Report[], walk: Walk): void {
  const { assignments, folds } = planOf(reports, walk);
  const touched = new Set<string>();
  const give = (eventId: string, own: readonly Report[]) => {
    walk.events.set(eventId, [...(walk.events.get(eventId) ?? []), ...own]);
    touched.add(eventId);
  };
  for (const { from, into } of folds) {
    give(into, walk.events.get(from) ?? []);
    walk.events.delete(from);
    touched.add(from);
  }
  for (const { reportId, eventId } of assignments)
    give(
      eventId,
      reports.filter(({ id }) => id === reportId),
    );
  for (const eventId of touched) indexAnew(eventId, walk);
}

function indexAnew(eventId: string, { events, rows, index, knowledge }: Walk): void {
  for (const { pk, sk } of rows.get(eventId) ?? []) index.get(pk)?.delete(sk);
  const [first, ...others] = events.get(eventId) ?? [];
  if (first === undefined) {
    rows.delete(eventId);
    return;
  }
  const event = foldEvent([first, ...others], { id: eventId, version: 1, updatedAt: "" }, knowledge);
  const own = indexRows(event, tellingsOfEvent(event, [first, ...others], knowledge));
  rows.set(eventId, own);
  for (const row of own) index.set(row.pk, (index.get(row.pk) ?? new Map()).set(row.sk, row));
}

function candidatesIn(where: readonly Stretch[], { index, rows }: Walk): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const stretch of where)
    for (const [sk, { summary }] of index.get(stretch.partition) ?? []) {
      if (!isWithin(sk, stretch) || found.has(summary.eventId)) continue;
      const byDay = rows.get(summary.eventId)?.find(({ pk }) => pk.startsWith("day#"));
      const candidate = byDay === undefined ? null : candidateOf(byDay);
      if (candidate !== null) found.set(candidate.eventId, candidate);
    }
  return [...found.values()];
}
