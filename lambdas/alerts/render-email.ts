import type { EventReport, SecurityEvent } from "../events/event.ts";
import { harmlessText, safeLink } from "./harmless-text.ts";
import { apart, correctionLines, entryLines, leftLine } from "./render-entry.ts";
import { isPutRight, sayChanges, sayWhyVoid } from "./say-change.ts";
import { listNames, sayDeed, sayDoers, sayEvent, sayPlace, sayThing, sayToll } from "./say-event.ts";
import { readingLines } from "./say-reading.ts";
import { isDenial, reliabilityWords, sayHowSure, sayOwn } from "./say-sure.ts";
import { sayTime, sayWhen } from "./say-when.ts";
import { type Telling, type ToldWatch, watchesOf, watchName } from "./telling.ts";

/** Publishers shown, quotes beside the first, and other events told. */
const most = { publishers: 8, quotes: 2, also: 5, corrections: 5 };
/** Names in one role: here they are told in full. */
const mostNames = 6;

/**
 * The whole e-mail as plain text, in lines that any screen may wrap: in whose words, who, what, where, when and how sure,
 * where publishers differ, what else is told, where to read it, why, and whom to ask for less; of each list at most so many.
 */
export function renderEmail(telling: Telling, mostOfAll = Number.POSITIVE_INFINITY): string {
  const { kind, main, also, contact, corrections = [] } = telling;
  const { event } = main;
  const lead = leadOf(telling);
  const stands = kind !== "correction" || isPutRight(main);
  return [
    opening(telling),
    quoteLines(lead),
    ...(stands ? [facts(event), readingLines(event, main.reading), claimLines(event, mostOfAll)] : []),
    alsoLines(also, Math.min(most.also, mostOfAll)),
    correctionLines(corrections, Math.min(most.corrections, mostOfAll)),
    ...(stands ? [sourceLines(event, lead, Math.min(most.publishers, mostOfAll))] : []),
    whyLines(watchesOf([main, ...also]), mostOfAll),
    lessLines(contact),
    codeLines(event),
  ]
    .filter((block) => block.length > 0)
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

function opening({ kind, main }: Telling): string[] {
  const { event, changes } = main;
  if (kind === "correction" && isPutRight(main))
    return [`CORRECTION of what you were told: ${sayWhyVoid(main)}.`];
  if (kind === "correction")
    return [
      "You were told this, and it no longer stands:",
      sayEvent(event, { mostNames }),
      `Why: ${sayWhyVoid(main)}.`,
    ];
  return kind === "update" ? [`UPDATE: ${sayChanges(changes, event).join("; ")}`] : [];
}

/** Whose words stand first: of a denial that is news the denial's, else those of who told it first. */
function leadOf({ kind, main: { event, changes } }: Telling): EventReport | undefined {
  const isDenialNews = kind === "update" && changes.some((change) => /(^|\+)denied(@|\+|$)/.test(change));
  const counted = event.reports.filter(({ counts, copyOf }) => counts && copyOf === null);
  return counted.find((report) => isDenial(report) === isDenialNews) ?? counted[0] ?? event.reports[0];
}

function quoteLines(lead: EventReport | undefined): string[] {
  if (lead === undefined) return [];
  const { sentence, publisher, publishedAt } = lead;
  return [`"${harmlessText(sentence, 500)}"`, `${harmlessText(publisher, 60)}, ${sayTime(publishedAt, "")}`];
}

function facts(event: SecurityEvent): string[] {
  const doers = sayDoers(event, { mostNames });
  const deed = sayDeed({ ...event, sourceActors: [] }, { mostNames });
  const [toll, thing] = [sayToll(event), sayThing(event)];
  return [
    `Who: ${doers === "" ? "not said" : doers}`,
    `What: ${deed}${thing === "" ? "" : ` (${thing})`}${toll === "" ? "" : `, at least ${toll}`}${event.denied && event.modality !== "denied" ? " (denied)" : ""}`,
    `Where: ${whereText(event)}`,
    `When: ${sayWhen(event)}`,
    `How sure: ${sayHowSure(event)}`,
    `How grave: ${event.severity} of 5`,
  ];
}

function whereText(event: SecurityEvent): string {
  const { place } = event;
  if (place === null) return "not said";
  if (place.inferred) return `not said (perhaps ${harmlessText(place.name, 80)})`;
  const isWide = place.precision === "province" || place.precision === "country";
  return `${sayPlace(event)}${isWide ? " (no nearer place is named)" : ""}`;
}

/** Where the place is, for a person to look at. */
function mapLine({ place }: SecurityEvent): string[] {
  if (place === null || place.inferred) return [];
  const zoom = { facility: 13, district: 12, settlement: 11, province: 8, area: 7, country: 6 };
  const [lat, lon] = [place.lat.toFixed(3), place.lon.toFixed(3)];
  return ["- Map", `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}&zoom=${zoom[place.precision]}`];
}

/** Beside a rated publisher whose word counts. */
const notRated = ", not rated";

/** Where publishers differ, side by side: "killed: 9 (Coast Wire); 14 (Ridge Radio); 500 (Night Blog, not rated)". */
function claimLines({ claims }: SecurityEvent, mostOfAll: number): string[] {
  const abouts = [...new Set(claims.map(({ about }) => about))].slice(0, mostOfAll);
  if (abouts.length === 0) return [];
  const lines = abouts.map((about) => {
    const versions = claims
      .filter((claim) => claim.about === about)
      .map(
        ({ says, publishers, counts }) =>
          `${about === "modality" && says === "happened" ? "it did" : harmlessText(says, 120)} (${listNames(publishers)}${counts ? "" : notRated})`,
      );
    return `- ${about === "modality" ? "whether it happened" : about}: ${versions.join("; ")}`;
  });
  return ["Where they differ", ...lines];
}

function alsoLines(also: Telling["also"], shown: number): string[] {
  if (also.length === 0) return [];
  return [
    "Also told",
    ...apart(also.slice(0, shown).map((told) => entryLines(told, { severity: true, watches: false }))),
    ...leftLine(also.slice(shown)),
  ];
}

/** Who reports it, with the links: copies, denials and those whose word does not count are counted apart. */
function sourceLines(event: SecurityEvent, lead: EventReport | undefined, shown: number): string[] {
  return [reportedBy(event), ...publisherLines(event, lead, shown), ...mapLine(event)];
}

function reportedBy(event: SecurityEvent): string {
  const { publisherCount, reports, modality, unrated, readBy } = event;
  if (publisherCount === 1) return "Reported by";
  const only = (is: (report: EventReport) => boolean) =>
    [...new Set(reports.map(({ publisher }) => publisher))].filter((publisher) =>
      reports.every((report) => report.publisher !== publisher || is(report)),
    ).length;
  const denying = modality === "denied" ? 0 : only((report) => report.counts && isDenial(report));
  const copying = only(({ counts, copyOf }) => counts && copyOf !== null);
  const beside = only(({ counts }) => !counts);
  return [
    `Reported by ${sayOwn(event, "1")}${unrated && readBy === undefined ? " that nobody has rated" : ""}`,
    ...(copying === 0 ? [] : [`copied by ${copying}`]),
    ...(denying === 0 ? [] : [`denied by ${denying}`]),
    ...(beside === 0 ? [] : [`beside ${beside} that nobody has rated`]),
  ].join(", ");
}

/** Of each publisher the first article in words of its own, else its first copy; of some the sentence that tells it. */
function publisherLines(event: SecurityEvent, lead: EventReport | undefined, shown: number): string[] {
  const publishers = [...new Set(event.reports.map(({ publisher }) => publisher))];
  const reports = publishers.slice(0, shown).flatMap((publisher) => {
    const all = event.reports.filter((report) => report.publisher === publisher);
    return all.find(({ copyOf }) => copyOf === null) ?? all.slice(0, 1);
  });
  const told = new Set([harmlessText(lead?.sentence ?? "")]);
  const isNew = (text: string) => text !== "" && !told.has(text) && told.add(text) !== undefined;
  let quotes = 0;
  const lines = reports.flatMap((report) => {
    const [title, sentence] = [harmlessText(report.title, 200), harmlessText(report.sentence)];
    const link = safeLink(report.url);
    const isQuoted = quotes < most.quotes && sentence !== title && isNew(sentence);
    if (isQuoted) quotes += 1;
    return [
      `- ${publisherText(report)}${isNew(title) ? `: ${title}` : ""}`,
      ...(isQuoted ? [`"${sentence}"`] : []),
      ...(link === null ? [] : [link]),
    ];
  });
  const left = event.publisherCount - reports.length;
  return left > 0 ? [...lines, `- and ${left} more`] : lines;
}

function publisherText({ publisher, reliability, stance, copyOf }: EventReport): string {
  const about = [
    reliabilityWords[reliability],
    ...(stance === "independent" ? [] : [harmlessText(stance, 60)]),
    ...(copyOf === null ? [] : [`as ${harmlessText(copyOf, 60)}`]),
  ];
  return `${harmlessText(publisher, 60)} (${about.join(", ")})`;
}

/** All watches that it hits, each with its reasons. */
export function whyLines(watches: readonly ToldWatch[], mostOfAll: number): string[] {
  const lines = watches.slice(0, mostOfAll).map((watch) => {
    const why = watch.why.slice(0, mostOfAll).map((line) => harmlessText(line, 200));
    return `- ${harmlessText(watchName(watch), 120)}${why.length === 0 ? "" : `: ${why.join("; ")}`}`;
  });
  const left = watches.length - lines.length;
  return ["Why you got this", ...lines, ...(left > 0 ? [`- and ${left} more watches`] : [])];
}

/** Whom to ask: subscribers have no command line. The contact is the operator's own words. */
export const lessLines = (contact: string): string[] => [
  contact === ""
    ? "To be told less, ask whoever runs Vedette for you."
    : `To be told less, or not at all: ${contact.replace(/\s+/g, " ").slice(0, 200)}`,
];

/** The same in codes, for those who want them, and by what an operator finds it. */
function codeLines({
  id,
  ploverClass,
  mode,
  contexts,
  credibility,
  confidence,
  reports,
}: SecurityEvent): string[] {
  const [first] = reports;
  const coded = [ploverClass, mode ?? "", ...contexts].filter((code) => code !== "").join(", ");
  return [
    `Event ${id}: ${coded}; credibility ${credibility}, reliability ${first?.reliability ?? "F"}, confidence ${confidence.toFixed(2)}; ${first?.rule ?? "no rule"} from "${harmlessText(first?.trigger ?? "", 80)}"`,
  ];
}
