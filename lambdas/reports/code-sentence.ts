import { spend, withinBudget } from "../budget.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { certaintyOf } from "./certainty.ts";
import { CODER_VERSION } from "./coder-version.ts";
import { dayMs } from "./dates/calendar.ts";
import { dateAt, readDates } from "./dates/event-date.ts";
import type { Deed } from "./deeds/deed.ts";
import { findDeeds } from "./deeds/find-deeds.ts";
import { lackOf } from "./deeds/needs.ts";
import { objectOf } from "./deeds/object-of.ts";
import type { Filler } from "./deeds/role-fillers.ts";
import { settled } from "./deeds/settle.ts";
import { kindOf } from "./kind.ts";
import { ruleHas } from "./lexicon/frames.ts";
import { daysApart } from "./lexicon/retelling-words.ts";
import { classHas } from "./lexicon/traits.ts";
import { modalityOf, type Reality } from "./modality.ts";
import { modeOf, weaponElsewhere, weaponOf } from "./mode.ts";
import { type Leads, placeOf } from "./place.ts";
import type { CodedReport, ReportActor, ReportPlace } from "./report.ts";
import { reportActors } from "./report-actor.ts";
import { severityOf } from "./severity.ts";
import type { Clause } from "./syntax/clause.ts";
import { wordsOf } from "./syntax/phrases.ts";
import { once, type Parsed } from "./syntax/units.ts";
import { statesToll, type Toll, type Tolls, tollsIn } from "./tolls/toll.ts";

/** What a sentence is read with: where it stands, when it was published, what went before. */
export interface Surroundings extends Leads {
  /** Offset of the sentence in the coded text. */
  offset: number;
  /** Its number in the article, from 0. */
  row: number;
  publishedAt: string;
  particulars: string[];
  /** The article speaks of violence somewhere: then its dead did not die of an accident. */
  isOfViolence: boolean;
  knowledge: Knowledge;
}

/** What came of a sentence: its reports with the decisions behind them, or why there is none. */
export interface Coding {
  reports: { report: CodedReport; decisions: string[]; deed: Deed }[];
  silence: string;
  /** It was not read to its end: that would have cost too much. */
  inPart: boolean;
  /** Its clauses; none when it was not read for them. */
  clauses: readonly Clause[];
}

const yearMs = 365 * dayMs;
const noToll: Toll = { killed: null, wounded: null, captured: null, missing: null };

/** All reports of one sentence, before those that tell the same happening are joined. */
export function codeSentence(parsed: Parsed, around: Surroundings): Coding {
  const { clauses, deeds, speakers } = findDeeds(parsed);
  if (deeds.length === 0)
    return {
      reports: [],
      silence: "no verb or noun that names a deed with its parties",
      inPart: false,
      clauses,
    };
  const tolls = tollsByPart(parsed);
  const reasons: string[] = [];
  const reports: Coding["reports"] = [];
  const isWhole = withinBudget(() => {
    for (const deed of deeds) {
      spend(parsed.budget, stepsOf(deed));
      const found = reportOf(
        parsed,
        settled(parsed, deed, around.knowledge),
        { all: deeds, clauses, speakers, tolls },
        around,
      );
      if (typeof found !== "string") reports.push(found);
      else reasons.push(`"${parsed.text.slice(deed.trigger.start, deed.trigger.end)}": ${found}`);
    }
  });
  return {
    reports: withPast(reports),
    silence: reports.length > 0 ? "" : reasons.join("; "),
    inPart: !isWhole,
    clauses,
  };
}

/** What a deed's report costs: its words are gone through for each thing that they may tell. */
const stepsOf = ({ first, last, means, theme }: Deed) =>
  reportPrice + (last - first) + Math.ceil((means.length + theme.length) / charactersPerStep);
const reportPrice = 300;
const charactersPerStep = 4;

/** "For those killed when bombers struck in March 2025": one violent deed of a sentence that is past makes all so. */
function withPast(reports: Coding["reports"]): Coding["reports"] {
  const isViolent = ({ ploverClass }: CodedReport) => classHas(ploverClass, "violent");
  const past = reports.find(({ report }) => isViolent(report) && report.modality === "historical");
  if (past === undefined) return reports;
  const { modality, modalityWords, eventDate: on } = past.report;
  return reports.map(({ report, ...rest }) => ({
    report:
      isViolent(report) && report.modality === "happened" && ruleHas(report.rule, "kills")
        ? { ...report, modality, modalityWords, eventDate: on }
        : report,
    ...rest,
  }));
}

/** What a sentence was found to hold. */
interface Found {
  all: readonly Deed[];
  clauses: readonly Clause[];
  speakers: readonly Filler[];
  /** What the part of the sentence states in which a deed stands. */
  tolls: (deed: Deed) => Tolls;
}

/** Tolls of a sentence, read when they are asked for: of each of its two parts where it tells of two days. */
function tollsByPart({ text, tokens }: Parsed): Found["tolls"] {
  const words = text.toLowerCase();
  const parting = daysApart.foundIn(words);
  const end = parting === null ? text.length : words.indexOf(parting);
  const read = new Map<boolean, Tolls>();
  return ({ trigger }) => {
    const isFirst = trigger.start < end;
    const known = read.get(isFirst) ?? tollsIn(tokens.filter(({ start }) => start < end === isFirst));
    read.set(isFirst, known);
    return known;
  };
}

type Reported = Coding["reports"][number];

/** The report of a deed with the decisions behind it, or why there is none. */
function reportOf(parsed: Parsed, deed: Deed, found: Found, around: Surroundings): Reported | string {
  const { isOfViolence, knowledge } = around;
  const source = reportActors(parsed, deed.source, knowledge);
  const target = reportActors(parsed, deed.target, knowledge).filter(
    ({ id }) => !source.some((one) => one.id === id),
  );
  const place = placeOf(parsed, deed, found, around, knowledge);
  const { toll, isRunning } = tollOf(deed, found.tolls);
  const hasToll = statesToll(toll);
  const lack = lackOf({ parsed, deed, source, target, place, hasToll, isOfViolence, knowledge });
  if (lack !== "") return lack;
  const reality = modalityOf(parsed, deed, found.clauses, around.publishedAt);
  if (reality === null) return "said not to have happened";
  const known = isRunning && isReal(reality) ? ofMonths : reality;
  const report = written(parsed, deed, { source, target, place, toll, reality: known }, found, around);
  return { report, decisions: decisionsOf(report, deed), deed };
}

/** The toll of a deed: of a war or of months only where nothing else is told of those killed. */
function tollOf(deed: Deed, tolls: Found["tolls"]): { toll: Toll; isRunning: boolean } {
  const { traits } = deed.frame;
  if (!traits.has("tolled")) return { toll: noToll, isRunning: false };
  const { own, running } = tolls(deed);
  const isRunning = traits.has("kills") && !statesToll(own) && statesToll(running);
  return { toll: isRunning ? running : own, isRunning };
}

/** "More than 900 have been killed since March": told of the past as a whole. */
const ofMonths: Reality = { modality: "historical", words: "a toll of months or years" };
const isReal = ({ modality }: Reality) => modality === "happened" || modality === "alleged";

/** When it was done, and how it stands to reality: a date more than a year back is history, though no word says so. */
function timeOf(parsed: Parsed, { trigger }: Deed, reality: Reality, publishedAt: string) {
  const isAhead = reality.modality === "planned" || reality.modality === "announced";
  const dates = once(parsed, readDates, isAhead, () =>
    readDates(parsed.text, parsed.tokens, publishedAt, isAhead),
  );
  spend(parsed.budget, dates.fitting.length);
  const eventDate = dateAt(dates, trigger.start);
  const isLongAgo =
    eventDate.precision !== "published" &&
    (reality.modality === "happened" || reality.modality === "alleged") &&
    Date.parse(eventDate.to) < Date.parse(publishedAt) - yearMs;
  return isLongAgo
    ? { eventDate, modality: "historical" as const, modalityWords: "its date" }
    : { eventDate, modality: reality.modality, modalityWords: reality.words };
}

/** What has been found of a deed that lacks nothing. */
interface Parts {
  source: ReportActor[];
  target: ReportActor[];
  place: ReportPlace | null;
  toll: Toll;
  reality: Reality;
}

function written(
  parsed: Parsed,
  deed: Deed,
  { source, target, place, toll, reality }: Parts,
  { speakers }: Found,
  { offset, row, publishedAt, particulars, knowledge }: Surroundings,
): CodedReport {
  const { frame, trigger } = deed;
  const mode = modeOf(deed) ?? weaponElsewhere(parsed, deed);
  const kind = kindOf(deed, mode, {
    target: `${wordsOf(parsed, deed.target)} ${deed.theme}`,
    source: wordsOf(parsed, deed.source),
  });
  const { eventDate, modality, modalityWords } = timeOf(parsed, deed, reality, publishedAt);
  const weapon = weaponOf(deed);
  const placeType = place === null || place.inferred ? null : (knowledge.places.get(place.id)?.type ?? null);
  const parties = new Set([...source, ...target].map(({ id }) => id));
  const span = (start: number, end: number) => ({
    start: offset + start,
    end: offset + end,
    text: parsed.text.slice(start, end),
  });
  return {
    ...kind,
    sourceActors: source,
    targetActors: target,
    attributedTo: reportActors(parsed, speakers, knowledge).filter(({ id }) => !parties.has(id)),
    place,
    eventDate,
    modality,
    modalityWords,
    toll,
    weapon,
    object: objectOf(parsed, deed),
    severity: severityOf({
      ploverClass: frame.ploverClass,
      mode,
      killed: toll.killed?.least ?? null,
      weapon,
      placeType,
      modality,
    }),
    confidence: certaintyOf({ deed, source, target, place, modality, row }),
    rule: `${frame.id}-${deed.voice}`,
    evidence: {
      sentence: span(0, parsed.text.length),
      trigger: span(trigger.start, trigger.end),
      retold: [],
    },
    particulars,
    coderVersion: CODER_VERSION,
  };
}

function decisionsOf(report: CodedReport, deed: Deed): string[] {
  return [
    ...deed.notes,
    report.modalityWords === ""
      ? "nothing makes it other than happened"
      : `${report.modality} by "${report.modalityWords}"`,
    report.place === null ? "no place" : `place: ${report.place.reason}`,
    report.eventDate.precision === "published"
      ? "no date: that of publication"
      : `date: a ${report.eventDate.precision} named in the sentence`,
  ];
}
