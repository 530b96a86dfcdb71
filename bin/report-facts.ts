import { placeLine } from "../lambdas/events/event-line.ts";
import type { CodedReport, ReportActor } from "../lambdas/reports/report.ts";
import type { Count } from "../lambdas/reports/tolls/toll.ts";
import { sayStanding, sayWhyStanding } from "./say-standing.ts";
import type { ToldReport } from "./tie-sentences.ts";

/** One thing that a report says, and why. */
export interface Fact {
  label: string;
  said: string;
  /** "" when it goes without saying. */
  why: string;
}

/** All that was decided for a report, part by part; what it does not say is left out. */
export function factsOf(report: ToldReport): Fact[] {
  const { sourceActors, targetActors, attributedTo, modality, modalityWords, weapon } = report;
  const toll = tollLine(report.toll);
  const fact = (label: string, said: string, why = ""): Fact => ({ label, said, why });
  return [
    ...(sourceActors.length === 0 ? [fact("source", "nobody named")] : sourceActors.map(actorFact("source"))),
    ...targetActors.map(actorFact("target")),
    ...attributedTo.map(actorFact("told by")),
    ...(roleNotes(report) === "" ? [] : [fact("roles", roleNotes(report))]),
    whereFact(report),
    fact("when", daysOf(report.eventDate), whyThen[report.eventDate.precision]),
    fact("modality", modality, modalityWords === "" ? "no word makes it other" : `by "${modalityWords}"`),
    ...(toll === "" ? [] : [fact("toll", toll)]),
    ...(weapon === null ? [] : [fact("weapon", weapon)]),
    ...(report.standing === undefined ? [] : [fact("standing", sayStanding(report), sayWhyStanding(report))]),
    fact("how sure", `severity ${report.severity} of 5, confidence ${report.confidence.toFixed(2)}`),
  ];
}

const actorFact =
  (label: string) =>
  ({ id, name, text }: ReportActor): Fact => ({
    label,
    said: id.startsWith("unlisted:") ? name : `${name} (${id})`,
    why: text.toLowerCase() === name.toLowerCase() ? "" : `"${text.replace(/\s+/g, " ")}"`,
  });

/** The coder's notes on how the roles were found: its other decisions are told with what they decide. */
const roleNotes = ({ decisions }: ToldReport) =>
  decisions
    .filter((note) => !/^(?:no place$|place: |no date: |date: |nothing makes it other|\w+ by ")/.test(note))
    .join("; ");

function whereFact({ place }: CodedReport): Fact {
  if (place === null) return { label: "where", said: "unknown", why: "" };
  return {
    label: "where",
    said: `${placeLine({ ...place, inferred: false })} (${place.lat}, ${place.lon}; ${place.precision})`,
    why: place.inferred ? `inferred: ${place.reason}` : place.reason,
  };
}

const daysOf = ({ from, to }: CodedReport["eventDate"]) => (from === to ? from : `${from} to ${to}`);

const whyThen: Readonly<Record<CodedReport["eventDate"]["precision"], string>> = {
  day: "the text names the day",
  week: "the text names the week",
  month: "the text names the month",
  year: "the text names the year",
  published: "no date in the sentence, that of publication",
};

const fates = ["killed", "wounded", "captured", "missing"] as const;

/** "at least 7 killed, about 12 wounded"; "" when nobody is counted. */
export function tollLine(toll: CodedReport["toll"]): string {
  return fates
    .flatMap((fate) => {
      const count = toll[fate];
      return count === null ? [] : [`${countOf(count)} ${fate}`];
    })
    .join(", ");
}

function countOf({ least, most, stated }: Count): string {
  switch (stated) {
    case "exact":
      return least === 0 ? "nobody" : `${least}`;
    case "at least":
      return `at least ${least}`;
    case "at most":
      return `at most ${most ?? least}`;
    case "about":
      return `about ${least}`;
    case "range":
      return `${least} to ${most ?? "more"}`;
    case "vague":
      return least === 0 ? "an unstated number" : `an unstated number (${least} or more)`;
  }
}
