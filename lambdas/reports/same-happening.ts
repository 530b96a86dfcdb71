import { distanceKm } from "../mentions/distance-km.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { exactness } from "../mentions/place.ts";
import { tokenize } from "../mentions/tokens.ts";
import { isAnswered } from "./answered.ts";
import { dayMs } from "./dates/calendar.ts";
import { type ActorKinship, kinshipOf } from "./kinship.ts";
import { ruleHas } from "./lexicon/frames.ts";
import {
  alsoDead,
  daysApart,
  goingOver,
  kindsOfDeeds,
  otherOnes,
  peopleOfDeeds,
  pointingBack,
} from "./lexicon/retelling-words.ts";
import { classHas } from "./lexicon/traits.ts";
import type { Modality } from "./plover.ts";
import {
  type CodedReport,
  type EventDate,
  isListed,
  listedIds,
  type ReportActor,
  type ReportPlace,
} from "./report.ts";
import { isOneToll, isOtherToll } from "./tolls/same-toll.ts";

/** What a sentence tells of a happening, and what its words say of whether that was told before. */
export interface Telling {
  report: CodedReport;
  /** Told in the headline or the first sentences. */
  isLead: boolean;
  /** "Another strike", "Elsewhere, …": not one that was told before. */
  isOther: boolean;
  /** "Many such attacks": none that is told by itself. */
  isOfKind: boolean;
  /** "The strike", "this attack": one that was told before. */
  pointsBack: boolean;
  /** "… in revenge for a strike": what another deed of the sentence answers. */
  isAnswered: boolean;
  /** "The planners of the attack": a deed that is told only to say who somebody is. */
  isOfItsPeople: boolean;
}

/** Characters of a text in which it tells its news: headline, summary and the first two sentences. */
const leadCharacters = 700;

export function tellingOf(report: CodedReport): Telling {
  const { sentence, trigger } = report.evidence;
  const before = sentence.text.slice(0, trigger.start - sentence.start).toLowerCase();
  const near = tokenize(before.slice(-reach))
    .map(({ fold }) => fold)
    .slice(-nearWords);
  const opening = sentence.text.slice(0, reach).toLowerCase();
  return {
    report,
    isLead: sentence.start < leadCharacters,
    isOther: near.some(otherOnes.has) || goingOver.foundIn(opening) !== null,
    isOfKind: isNoun(report) && near.some(kindsOfDeeds.has),
    pointsBack: isNoun(report) && near.some(pointingBack.has),
    isAnswered: isAnswered(sentence.text, trigger.start - sentence.start, !isNoun(report)),
    isOfItsPeople: isNoun(report) && isOfItsPeople(before),
  };
}
/** Whether right before the noun of a deed stand those who did or suffered it: "the planners of the attack". */
export const isOfItsPeople = (before: string): boolean =>
  peopleOfDeeds.foundIn(before.slice(-reachOfPeople).toLowerCase()) !== null;
const reachOfPeople = 30;

/** Characters before a deed, or from the start of its sentence, that are looked at, and words before it. */
const [reach, nearWords] = [40, 3];

const isNoun = ({ rule }: CodedReport) => rule.endsWith("-noun") || rule.endsWith("-light-verb");

/** Whether two deeds of one sentence are of one happening: "a strike killed two" names it twice. */
export const isOneInSentence = (a: CodedReport, b: CodedReport, knowledge: Knowledge): boolean =>
  !contradict(a, b, knowledge) && !isOtherDate(a, b) && daysApart.foundIn(between(a, b)) === null;

/** The words of their sentence between two deeds. */
function between({ evidence: a }: CodedReport, { evidence: b }: CodedReport): string {
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  const { start, text } = first.sentence;
  return text.slice(first.trigger.end - start, second.trigger.start - start).toLowerCase();
}

/** How well a telling fits a happening told before: 0 when it tells another one. */
export function likenessOf(known: CodedReport, told: Telling, knowledge: Knowledge): number {
  const { report, isOther, isOfKind, isLead } = told;
  if (told.isAnswered && !isToldOf(known, report)) return 0;
  if (isOther || isOfKind || contradict(known, report, knowledge) || isOtherDate(known, report)) return 0;
  if (!isLead && isPastBesideNews(known, report)) return 0;
  const isOfParties = isKin(everyone(known), everyone(report), known, knowledge);
  const isTold = isOfParties || isToll(report) || isOneToll(known, report) || isToldBarely(known, report);
  // What the first sentences tell of the kind that the headline told is that.
  if (!isTold && !(isLead && known.evidence.sentence.start === 0)) return 0;
  const agreement = agreementOf(known, told);
  if (!isLead && agreement === 0 && isOfItsOwn(report)) return 0;
  return 1 + agreement + (isOfParties ? 1 : 0);
}

/** What is answered is a happening told before only if the same did it, or as many died. */
const isToldOf = (known: CodedReport, report: CodedReport) =>
  shareOne(known.sourceActors, report.sourceActors) || isOneToll(known, report);

/** With dead and a place of its own a sentence tells of one happening: of which, it must say. */
const isOfItsOwn = ({ toll, place }: CodedReport) =>
  (toll.killed?.least ?? 0) > 0 && place !== null && !place.inferred && !isWide(place) && !isLeadPlace(place);

/** How much ties a telling to a happening beside its parties. */
export const agreementOf = (known: CodedReport, { report, pointsBack }: Telling): number =>
  (isOneToll(known, report) ? 4 : 0) +
  (isOneSpot(known.place, report.place) ? 3 : 0) +
  (pointsBack ? 2 : 0) +
  (isDated(known) && isDated(report) ? 1 : 0);

/** A force or an office of the state, or a part of the body. */
export const isPartOf = ({ id }: ReportActor, whole: ReportActor) => id.startsWith(`${whole.id}-`);

const everyone = ({ sourceActors, targetActors }: CodedReport) =>
  listedIds([...sourceActors, ...targetActors]);

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
  listedIds(report.targetActors).length === 0;

const kin: ReadonlySet<ActorKinship> = new Set(["same", "affiliated", "siblings"]);
const others: ReadonlySet<ActorKinship> = new Set(["strangers", "compatriots"]);

const isKin = (
  one: readonly string[],
  other: readonly string[],
  { eventDate }: CodedReport,
  knowledge: Knowledge,
) => kin.has(kinshipOf(one, other, eventDate.from, knowledge));

/** Whether what two reports state cannot be of one happening: another kind, party, place or toll. */
function contradict(known: CodedReport, report: CodedReport, knowledge: Knowledge): boolean {
  const areStrangers = (one: readonly ReportActor[], other: readonly ReportActor[]) =>
    others.has(kinshipOf(listedIds(one), listedIds(other), known.eventDate.from, knowledge));
  return (
    !isOneKind(known, report) ||
    (!isHosted(known, report) && areStrangers(known.sourceActors, report.sourceActors)) ||
    areStrangers(known.targetActors, report.targetActors) ||
    isTurned(known, report) ||
    isOtherPlace(known.place, report.place) ||
    (isOtherToll(known, report) && !isCountedOtherwise(known, report))
  );
}

/** "Averia and Candria met for talks hosted by the League": in one sentence the host is of the meeting. */
const isHosted = (meeting: CodedReport, report: CodedReport) =>
  classHas(meeting.ploverClass, "meets") &&
  report.rule.endsWith("-passive") &&
  meeting.evidence.sentence.start === report.evidence.sentence.start;

/** "It claimed that four were killed", "two drivers also died": other counts of those dead who have no killer and no place of their own. */
export const isCountedOtherwise = (known: CodedReport, report: CodedReport): boolean =>
  isToll(report) && isOtherToll(known, report) && (isAlsoDead(report) || isOtherCount(known, report));

const isOtherCount = (known: CodedReport, report: CodedReport) =>
  report.rule.endsWith("-passive") &&
  (isUnplaced(report) || shareOne(known.targetActors, report.targetActors));

const isAlsoDead = ({ evidence }: CodedReport) =>
  alsoDead.foundIn(evidence.sentence.text.toLowerCase()) !== null;

/** No words of its own place it, or none but those that name a whole country. */
const isUnplaced = ({ place }: CodedReport) =>
  place === null || place.inferred || isLeadPlace(place) || isWide(place);

/** A headline without a date that the lead alone dates, far back: an old page. */
const isOldHeadline = (known: CodedReport, report: CodedReport): boolean =>
  isOfHeadlineAlone(known) &&
  known.modality === "happened" &&
  !isDated(known) &&
  report.modality === "historical" &&
  isDated(report) &&
  report.evidence.sentence.start < leadCharacters;

/** A headline that nobody named has done anything, and what "reports" say below of the same spot. */
const isDeniedRumour = (known: CodedReport, report: CodedReport): boolean =>
  known.evidence.sentence.start === 0 &&
  known.modality === "denied" &&
  !known.sourceActors.some(isListed) &&
  (report.modality === "happened" || report.modality === "alleged") &&
  known.place !== null &&
  known.place.id === report.place?.id;

/** Told in the headline, and nowhere else so far. */
export const isOfHeadlineAlone = ({ evidence: { sentence, retold } }: CodedReport): boolean =>
  sentence.start === 0 && retold.every((one) => one.sentence.start === 0);

/** Who did it in the one suffers it in the other: a strike and the answer to it. In a clash both do both. */
const isTurned = (a: CodedReport, b: CodedReport): boolean =>
  a.mode !== mutual &&
  b.mode !== mutual &&
  (shareOne(a.sourceActors, b.targetActors) || shareOne(a.targetActors, b.sourceActors));
const mutual = "clash";

/** One actor, or a force or office of it. */
export const shareOne = (some: readonly ReportActor[], others: readonly ReportActor[]) =>
  some.some((one) =>
    others.some((other) => one.id === other.id || isPartOf(one, other) || isPartOf(other, one)),
  );

/** Of one class, told as real, ahead or denied alike; seizing persons is not the fight around it. */
function isOneKind(known: CodedReport, report: CodedReport): boolean {
  const isOneModality =
    group[known.modality] === group[report.modality] ||
    isAnnouncedPlan(known, report) ||
    isOldHeadline(known, report) ||
    isDeniedRumour(known, report);
  if (!isOneModality) return false;
  const isViolent = classHas(known.ploverClass, "violent");
  if (isViolent && isToll(report)) return known.mode !== "abduct";
  // Two reports are compared: no class is named.
  if (known.ploverClass !== report.ploverClass) return false;
  if (isViolent) return (known.mode === "abduct") === (report.mode === "abduct");
  return (
    known.mode === null ||
    report.mode === null ||
    known.mode === report.mode ||
    known.evidence.sentence.start === report.evidence.sentence.start
  );
}

const isAnnouncedPlan = (a: CodedReport, b: CodedReport) =>
  [a.modality, b.modality].includes("planned") && [a.modality, b.modality].includes("announced");

/** "The attack on Kelmora" names nobody else: it is the one in Kelmora that the article tells of. */
const isToldBarely = (a: CodedReport, b: CodedReport) =>
  isPlaced(a) &&
  isPlaced(b) &&
  (a.place?.id === b.place?.id ||
    a.mode === b.mode ||
    ((a.mode === null || b.mode === null) && (isBare(a) || isBare(b))));
const isBare = (report: CodedReport) => everyone(report).length === 0;
const isPlaced = ({ place }: CodedReport) => place !== null && !place.inferred;

const isDated = ({ eventDate }: CodedReport) => eventDate.precision !== "published";

/** Two dates that do not meet; of two days in a row one may be that on which it was said, where the place, the dead or who did it are the same. */
function isOtherDate(a: CodedReport, b: CodedReport): boolean {
  if (!isDated(a) || !isDated(b)) return false;
  const gap = Math.max(
    Date.parse(a.eventDate.from) - Date.parse(b.eventDate.to),
    Date.parse(b.eventDate.from) - Date.parse(a.eventDate.to),
  );
  const isNear = isOneSpot(a.place, b.place) || isOneToll(a, b) || isOfOneDoer(a, b) || isAlsoDead(b);
  return gap > (isNear ? dayMs : 0);
}

/** The same did it, in a place that holds the other. */
const isOfOneDoer = (a: CodedReport, b: CodedReport) =>
  shareOne(a.sourceActors.filter(isListed), b.sourceActors) &&
  a.place !== null &&
  b.place !== null &&
  (mayHold(a.place, b.place) || mayHold(b.place, a.place));

/** One is dated weeks or years back, the other is news without a date. */
function isPastBesideNews(a: CodedReport, b: CodedReport): boolean {
  if (isDated(a) === isDated(b)) return false;
  return isDated(a) ? isPast(a.eventDate, b.eventDate) : isPast(b.eventDate, a.eventDate);
}

/** Older than news is on the day that an article came out. */
const isPast = (day: EventDate, published: EventDate) =>
  Date.parse(published.from) - Date.parse(day.to) > newsDays * dayMs;
const newsDays = 3;

/** Both named, and neither holds the other. */
function isOtherPlace(a: ReportPlace | null, b: ReportPlace | null): boolean {
  if (a === null || b === null || a.inferred || b.inferred || a.id === b.id) return false;
  if (isLeadPlace(a) || isLeadPlace(b)) return false;
  if (mayHold(a, b) || mayHold(b, a)) return false;
  // A quarter or a base lies in its town.
  const isInner = (place: ReportPlace) => place.precision === "district" || place.precision === "facility";
  if (isInner(a) !== isInner(b) && distanceKm(a, b) < townKm) return false;
  if (!isWide(a) && !isWide(b)) return true;
  if (a.countries.some((country) => b.countries.includes(country))) return false;
  // "Northern Averia" reaches over a border that is not agreed on.
  return !(isArea(a) || isArea(b)) || distanceKm(a, b) > areaKm;
}
const isArea = ({ precision }: ReportPlace) => precision === "area";

/** The province of a town, or one near it where the gazetteer does not say. */
const mayHold = (outer: ReportPlace, inner: ReportPlace) =>
  inner.province === outer.id ||
  (inner.province === null && outer.precision === "province" && isWithin(outer, inner));
const isWithin = (outer: ReportPlace, inner: ReportPlace) =>
  exactness[inner.precision] < exactness.province && distanceKm(outer, inner) < provinceKm;

const isWide = (place: ReportPlace) => place.precision === "country" || isArea(place);

/** Kilometres; a place this near a town's centre lies in it, and a town this near a province's centre. */
const [townKm, provinceKm, areaKm] = [15, 40, 80];

/** Only the article's first place, taken because the sentence names none. */
export const isLeadPlace = ({ reason }: ReportPlace) => reason.startsWith("the article's first");

const isOneSpot = (a: ReportPlace | null, b: ReportPlace | null) =>
  a !== null && b !== null && a.id === b.id && !isWide(a) && !a.inferred && !isLeadPlace(b);
