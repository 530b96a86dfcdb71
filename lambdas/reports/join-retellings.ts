import { withinBudget } from "../budget.ts";
import { distanceKm } from "../mentions/distance-km.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { exactness } from "../mentions/place.ts";
import { isSeatOf } from "../mentions/seat-of.ts";
import { type ActorKinship, kinshipOf } from "./kinship.ts";
import { ruleHas } from "./lexicon/frames.ts";
import { classHas } from "./lexicon/traits.ts";
import type { Modality } from "./plover.ts";
import { type CodedReport, isListed, mostActors, type ReportActor, type ReportPlace } from "./report.ts";
import type { Count } from "./tolls/toll.ts";

/**
 * Reports of one article that tell the same happening, joined into one: the first told, with what the others add. Of the
 * first `most` happenings: what tells of a further one is compared with those, and left out.
 */
export function joinRetellings(
  reports: readonly CodedReport[],
  most: number,
  knowledge: Knowledge,
): CodedReport[] {
  const joined: CodedReport[] = [];
  withinBudget(() => {
    for (const report of reports) {
      const at = joined.findIndex((known) => isSameHappening(known, report, knowledge));
      const known = joined[at];
      if (known !== undefined) joined[at] = join(known, report);
      else if (joined.length < most) joined.push(report);
    }
  });
  return withinRow(joined);
}

/** Characters of the sentences that tell the happenings of an article again: what a row of the store can hold. */
const mostRetoldText = 40_000;

/** The reports without the retellings that are too many for one row, the first ones kept. */
function withinRow(reports: readonly CodedReport[]): CodedReport[] {
  let left = mostRetoldText;
  return reports.map((report) => {
    const retold = report.evidence.retold.filter(({ sentence }) => {
      left -= sentence.text.length;
      return left >= 0;
    });
    return { ...report, evidence: { ...report.evidence, retold } };
  });
}

const idsOf = (actors: readonly ReportActor[]) => actors.filter(isListed).map(({ id }) => id);

/** Modalities that may describe one happening. */
const group: Readonly<Record<Modality, string>> = {
  happened: "real",
  alleged: "real",
  announced: "real",
  planned: "ahead",
  threatened: "threatened",
  denied: "denied",
  historical: "historical",
  hypothetical: "hypothetical",
};

/** "Eleven were killed.": dead without a killer are those of the assault told before. */
const isToll = (report: CodedReport) =>
  ruleHas(report.rule, "kills") &&
  report.sourceActors.length === 0 &&
  idsOf(report.targetActors).length === 0;

const kin: ReadonlySet<ActorKinship> = new Set(["same", "affiliated", "siblings"]);
const others: ReadonlySet<ActorKinship> = new Set(["strangers", "compatriots"]);

function isSameHappening(a: CodedReport, b: CodedReport, knowledge: Knowledge): boolean {
  const kinship = (one: readonly string[], other: readonly string[]) =>
    kinshipOf(one, other, a.eventDate.from, knowledge);
  const isKin = (one: readonly string[], other: readonly string[]) => kin.has(kinship(one, other));
  const agree = (one: readonly ReportActor[], other: readonly ReportActor[]) =>
    !others.has(kinship(idsOf(one), idsOf(other)));
  if (
    classHas(a.ploverClass, "violent") &&
    isToll(b) &&
    group[a.modality] === group[b.modality] &&
    a.mode !== "abduct"
  )
    return isOneDate(a, b) && isOnePlace(a.place, b.place);
  // Two reports are compared: no class is named.
  if (a.ploverClass !== b.ploverClass) return false;
  if ((a.mode === "abduct") !== (b.mode === "abduct") && classHas(a.ploverClass, "violent")) return false;
  const isOneSentence = a.evidence.sentence.start === b.evidence.sentence.start;
  const isOneModality = group[a.modality] === group[b.modality] || isAnnouncedPlan(a, b);
  if (!isOneModality) return false;
  if (!agree(a.sourceActors, b.sourceActors) || !agree(a.targetActors, b.targetActors)) return false;
  const everyone = (report: CodedReport) => idsOf([...report.sourceActors, ...report.targetActors]);
  const share = isKin(everyone(a), everyone(b));
  if (!isOneSentence && !share && !isToldBarely(a, b)) return false;
  if (!isOneSentence && a.mode !== null && b.mode !== null && a.mode !== b.mode && isDistinctMode(a, b))
    return false;
  if (!isOneDate(a, b)) return false;
  return isOnePlace(a.place, b.place);
}

/** "The attack on Kelmora" names nobody else: it is the one in Kelmora that the article tells of. */
const isToldBarely = (a: CodedReport, b: CodedReport) =>
  isPlaced(a) &&
  isPlaced(b) &&
  isOnePlace(a.place, b.place) &&
  (a.place?.id === b.place?.id ||
    a.mode === b.mode ||
    ((a.mode === null || b.mode === null) && (isBare(a) || isBare(b))));
const isBare = (report: CodedReport) => idsOf([...report.sourceActors, ...report.targetActors]).length === 0;

const isPlaced = ({ place }: CodedReport) => place !== null && !place.inferred;
const isAnnouncedPlan = (a: CodedReport, b: CodedReport) =>
  [a.modality, b.modality].includes("planned") && [a.modality, b.modality].includes("announced");
const isDistinctMode = (a: CodedReport, b: CodedReport) =>
  !classHas(a.ploverClass, "violent") || a.mode === "abduct" || b.mode === "abduct";

function isOneDate(a: CodedReport, b: CodedReport): boolean {
  if (a.eventDate.precision === "published" || b.eventDate.precision === "published") return true;
  return a.eventDate.from <= b.eventDate.to && b.eventDate.from <= a.eventDate.to;
}

/** The same, one inside the other, or one unknown. */
function isOnePlace(a: ReportPlace | null, b: ReportPlace | null): boolean {
  if (a === null || b === null || a.inferred || b.inferred || a.id === b.id) return true;
  if (isLead(a) || isLead(b)) return true;
  if (a.province === b.id || b.province === a.id) return true;
  // A quarter or a base lies in its town.
  const isInner = (place: ReportPlace) => place.precision === "district" || place.precision === "facility";
  if (isInner(a) !== isInner(b) && distanceKm(a, b) < townKm) return true;
  const isWide = (place: ReportPlace) => place.precision === "country" || place.precision === "area";
  return (isWide(a) || isWide(b)) && a.countries.some((country) => b.countries.includes(country));
}

/** Kilometres; a place this near a town's centre lies in it. */
const townKm = 15;

/** Only the article's first place, taken because the sentence names none. */
const isLead = ({ reason }: ReportPlace) => reason.startsWith("the article's first");

function sharper(a: ReportPlace | null, b: ReportPlace | null): ReportPlace | null {
  if (a === null || b === null) return a ?? b;
  if (isLead(a) !== isLead(b) && !a.inferred && !b.inferred) return isLead(a) ? b : a;
  if (a.inferred !== b.inferred) return a.inferred ? b : a;
  // "Velm" in the headline, "Velm province" below: the town's name stood for the land around it.
  if (isSeatOf(a, b)) return b;
  if (isSeatOf(b, a)) return a;
  return exactness[b.precision] < exactness[a.precision] ? b : a;
}

/** Retellings of a happening: a longer row of them is a list, and no store holds it. */
const mostRetold = 32;

function union(a: readonly ReportActor[], b: readonly ReportActor[]): ReportActor[] {
  const known = new Set(a.map(({ id }) => id));
  const all = [...a, ...b.filter(({ id }) => !known.has(id))];
  const listed = all.filter(isListed);
  const kept = listed.length > 0 ? listed : all;
  return kept
    .filter(({ id }) => !kept.some((other) => other.id !== id && other.id.startsWith(`${id}-`)))
    .slice(0, mostActors);
}

const greater = (a: Count | null, b: Count | null) =>
  a === null || (b !== null && b.least > a.least) ? b : a;

const sharperModes = new Set(["aerial", "drone", "heavy-weapons", "suicide-attack"]);

/** "Bombs" in a headline does not say from where; the text does. */
const sharperMode = (a: string | null, b: string | null) =>
  a === "explosives" && b !== null && sharperModes.has(b) ? b : (a ?? b);

function join(known: CodedReport, other: CodedReport): CodedReport {
  const isHeadline = known.evidence.sentence.start === 0;
  const said = known.modality === "happened" && isHeadline ? other : known;
  const sourceActors = union(known.sourceActors, other.sourceActors);
  const sourceIds = new Set(sourceActors.map(({ id }) => id));
  return {
    ...known,
    mode: sharperMode(known.mode, other.mode),
    sourceActors,
    targetActors: union(known.targetActors, other.targetActors).filter(({ id }) => !sourceIds.has(id)),
    attributedTo: union(known.attributedTo, other.attributedTo),
    place: sharper(known.place, other.place),
    eventDate: known.eventDate.precision === "published" ? other.eventDate : known.eventDate,
    modality: said.modality,
    modalityWords: said.modalityWords,
    toll: {
      killed: greater(known.toll.killed, other.toll.killed),
      wounded: greater(known.toll.wounded, other.toll.wounded),
      captured: greater(known.toll.captured, other.toll.captured),
      missing: greater(known.toll.missing, other.toll.missing),
    },
    weapon: known.weapon ?? other.weapon,
    severity: Math.max(known.severity, other.severity),
    confidence: Math.max(known.confidence, other.confidence),
    evidence: {
      ...known.evidence,
      retold: [
        ...known.evidence.retold,
        { rule: other.rule, sentence: other.evidence.sentence },
        ...other.evidence.retold,
      ].slice(0, mostRetold),
    },
  };
}
