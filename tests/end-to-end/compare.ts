import type { Alert } from "../../lambdas/alerts/alert.ts";
import { machines } from "../../lambdas/alerts/machines.ts";
import type { ReportPlace } from "../../lambdas/reports/report.ts";
import { comparableActors } from "../comparable-actors.ts";
import { type Expected, expected } from "../newsroom/expected.ts";
import type { Tables } from "./read-tables.ts";

/** Tables and expectations in the same few words, so that a difference reads as a diff. */

const ids = (actors: readonly { id: string }[]) => comparableActors(actors.map(({ id }) => id)).join("+");
const placeOf = (place: ReportPlace | null) => (place === null || place.inferred ? "-" : place.id);

export const eventLines = ({ events }: Tables): string[] =>
  events
    .filter((event) => !event.retracted)
    .map((event) =>
      [
        event.ploverClass,
        `${ids(event.sourceActors)} > ${ids(event.targetActors)}`,
        placeOf(event.place),
        event.modality,
        event.denied ? "denied" : "not denied",
        [...event.publishers].sort().join(" & "),
        event.slugs.join(" & "),
      ].join(" | "),
    )
    .sort();

export const expectedEventLines = (): string[] =>
  expected.events
    .map((event) =>
      [
        event.ploverClass,
        `${comparableActors(event.source).join("+")} > ${comparableActors(event.target).join("+")}`,
        event.place ?? "-",
        event.modality,
        event.denied ? "denied" : "not denied",
        [...event.publishers].sort().join(" & "),
        [...event.slugs].sort().join(" & "),
      ].join(" | "),
    )
    .sort();

/** Alerts as `watch: kind event`, the event by its expected key. */
export function alertLines(tables: Tables): string[] {
  const keyOf = (eventId: string) => {
    const event = tables.events.find(({ id }) => id === eventId);
    const found = expected.events.find(({ slugs }) => slugs.some((slug) => event?.slugs.includes(slug)));
    return found?.key ?? eventId;
  };
  // Programs follow every watch, each event once; whoever has a digest has a row of his own.
  return tables.alerts
    .filter(({ subscriptionId, kind }) => subscriptionId === machines.id || kind === "digest")
    .flatMap((alert) =>
      alert.watches.map(({ watchId }) => `${watchId}: ${kindOf(alert)} ${keyOf(alert.eventId)}`),
    )
    .sort();
}

const kindOf = ({ kind, change }: Alert) => (kind === "update" ? `update ${change}` : kind);

export const expectedAlertLines = (): string[] =>
  Object.entries(expected.alerts)
    .flatMap(([watchId, { single, summary }]) => [
      ...single.map((key) => `${watchId}: new ${key}`),
      ...summary.map((key) => `${watchId}: summary ${key}`),
      // Whoever has a digest has a row of his own for each.
      ...(expected.digests.watches.includes(watchId) ? [...single, ...summary] : []).map(
        (key) => `${watchId}: digest ${key}`,
      ),
    ])
    .sort();

export const reportLines = ({ articles }: Tables): Record<string, string[]> =>
  Object.fromEntries(
    articles.map(({ slug, reports }) => [
      slug,
      reports
        .map(
          (report) =>
            `${report.ploverClass} | ${ids(report.sourceActors)} > ${ids(report.targetActors)} | ${placeOf(report.place)} | ${report.modality}`,
        )
        .sort(),
    ]),
  );

export const expectedReportLines = (): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(expected.articles).map(([slug, reports]) => [slug, reports.map(lineOf).sort()]),
  );

const lineOf = (report: Expected["articles"][string][number]) =>
  `${report.ploverClass} | ${comparableActors(report.source).join("+")} > ${comparableActors(report.target).join("+")} | ${report.place ?? "-"} | ${report.modality}`;
