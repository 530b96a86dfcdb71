import { eventLine } from "../lambdas/events/event-line.ts";
import { isNews, type Report } from "../lambdas/reports/report.ts";
import { moment } from "./clock.ts";
import { broken, clean, hanging, harmless, type Page, wrapped } from "./lines.ts";
import type { Reasons, Why } from "./read-why.ts";
import { sayStanding, weightiest } from "./say-standing.ts";
import { tellBonds } from "./tell-bonds.ts";
import { tellPeople } from "./tell-people.ts";
import { tellAsked, tellReading } from "./tell-reading.ts";

interface WhyPage extends Page {
  /** Whether all parts are told that made a report news or background. */
  hasArithmetic: boolean;
}

/** Of an event's id and the blanks behind it. */
const idWidth = 24;

/** Why an event alerted, or why not: its reports, who was told, then watch by watch. */
export function tellWhy(
  { event, reports, bonds, readings, people, watches, others }: Why,
  page: WhyPage,
): string {
  const { paint, width } = page;
  const isHit = watches.some(({ answer }) => answer.kind === "hit");
  return [
    `${paint(event.id, "cyan")}  ${paint(hanging(wrapped(harmless(eventLine(event)), width - idWidth), idWidth), "bold")}`,
    ...tellStandings(reports, page),
    ...tellBonds(bonds).map((line) => broken(line, width)),
    ...tellReading(event),
    ...readings.flatMap(tellAsked),
    "",
    paint("Who was told", "bold"),
    ...tellPeople(people, isHit, page),
    ...(isHit || watches.length === 0
      ? []
      : [
          "",
          paint(
            others === 0 && watches.length === 1 ? "It is not hit" : "No watch is hit; the nearest first",
            "bold",
          ),
        ]),
    ...watches.flatMap((watch) => tellWatch(watch, page)),
    ...othersLine(others),
  ].join("\n");
}

/** What each report is to its article, news first, and what decided it. */
function tellStandings(reports: readonly Report[], page: WhyPage): string[] {
  const inOrder = reports.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  return [...inOrder.filter(isNews), ...inOrder.filter((report) => !isNews(report))].flatMap((report) => {
    const parts = page.hasArithmetic ? report.standingParts : isNews(report) ? [] : weightiest(report);
    const why = parts === undefined || parts.length === 0 ? "" : `: ${parts.join("; ")}`;
    return broken(
      `  ${report.id} (${clean(report.publisher)}): ${clean(sayStanding(report) + why)}`,
      page.width,
    );
  });
}

function tellWatch({ watch, answer, rules, silence }: Reasons, page: WhyPage): string[] {
  const { paint, width } = page;
  const kept = rules.filter(({ holds }) => !holds).length;
  const verdict =
    answer.kind === "hit"
      ? paint("it hits", "green")
      : paint(`kept out by ${kept === 1 ? "one rule" : `${kept} rules`}`, "yellow");
  return [
    "",
    `${paint(watch.id, "cyan")}${watch.title === "" ? "" : ` (${clean(watch.title)})`}: ${verdict}`,
    ...rules.map(
      ({ rule, holds, said }) =>
        `  ${holds ? paint("yes", "green") : paint("NO ", "red")}  ${rule.padEnd(16)} ${hanging(wrapped(clean(said), width - 24), 24)}`,
    ),
    ...(silence === null ? [] : [`  ${silence.said}, until ${moment(silence.until)}`]),
  ];
}

const othersLine = (others: number): string[] =>
  others > 0
    ? [
        "",
        `${others} other ${others === 1 ? "watch is" : "watches are"} further off; --watch tells of one of them.`,
      ]
    : [];

export function whyAsJson({ event, readings, people, watches }: Why) {
  const read = event.secondReading === undefined ? {} : { secondReading: event.secondReading, readings };
  return { event: event.id, ...read, people, watches: watches.map(watchAsJson) };
}

const watchAsJson = ({ watch, answer, rules, silence }: Reasons) => ({
  watchId: watch.id,
  title: watch.title,
  hits: answer.kind === "hit",
  rules,
  silence,
});
