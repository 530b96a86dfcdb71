import type { Article } from "../article/article.ts";
import { isNews, type Report } from "../reports/report.ts";
import { getReportsOf } from "./articles.ts";
import { getMergePlan } from "./events.ts";
import type { Table } from "./table.ts";

/** What an article tells as background, and the event that it retells; null where it stays with its article alone. */
export interface Background {
  report: Report;
  eventId: string | null;
}

/** What these articles tell as background, in their order. */
export async function findBackground(
  { articles, events }: { articles: Table; events: Table },
  found: readonly Article[],
): Promise<Background[]> {
  const reports = (await getReportsOf(articles, found)).filter((report) => !isNews(report));
  const ids = [...new Set(reports.map(({ articleId }) => articleId))];
  const eventOf = new Map<string, string>();
  for (const id of ids) {
    const plan = await getMergePlan(events, id);
    for (const { reportId, eventId } of plan?.assignments ?? []) eventOf.set(reportId, eventId);
  }
  return reports.map((report) => ({ report, eventId: eventOf.get(report.id) ?? null }));
}
