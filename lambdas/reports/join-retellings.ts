import { withinBudget } from "../budget.ts";
import type { ActorType } from "../mentions/actor.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import { exactness } from "../mentions/place.ts";
import { isSeatOf } from "../mentions/seat-of.ts";
import { deedWords } from "./lexicon/deed-words.ts";
import { classHas } from "./lexicon/traits.ts";
import {
  type CodedReport,
  type EventDate,
  isListed,
  mostActors,
  type ReportActor,
  type ReportPlace,
} from "./report.ts";
import {
  agreementOf,
  isCountedOtherwise,
  isLeadPlace,
  isOfHeadlineAlone,
  isOneInSentence,
  isPartOf,
  likenessOf,
  shareOne,
  type Telling,
  tellingOf,
} from "./same-happening.ts";
import type { Count, Toll } from "./tolls/toll.ts";

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
  const kinds = new Set<CodedReport>();
  withinBudget(() => {
    for (const sentence of bySentence(reports))
      for (const told of withinSentence(sentence.map(tellingOf), knowledge)) {
        const at = bestOf(joined.map((known) => (kinds.has(known) ? 0 : likenessOf(known, told, knowledge))));
        const known = joined[at];
        if (known !== undefined) joined[at] = join(known, told, knowledge);
        else if (joined.length < most) {
          joined.push(told.report);
          if (told.isOfKind) kinds.add(told.report);
        }
      }
  });
  return withinRow(joined);
}

/** The reports of each sentence. */
function bySentence(reports: readonly CodedReport[]): CodedReport[][] {
  const sentences = new Map<number, CodedReport[]>();
  for (const report of reports) {
    const { start } = report.evidence.sentence;
    const found = sentences.get(start);
    if (found === undefined) sentences.set(start, [report]);
    else found.push(report);
  }
  return [...sentences.values()];
}

/** What a sentence tells, each happening once: "a strike killed two" is one. */
function withinSentence(deeds: readonly Telling[], knowledge: Knowledge): Telling[] {
  const told: Telling[] = [];
  for (const deed of deeds) {
    if (told.some(({ report }) => isPlanOfStruck(report, deed.report))) continue;
    const at = told.findIndex(
      ({ report, isAnswered, isOfItsPeople }) =>
        isAnswered === deed.isAnswered &&
        isOfItsPeople === deed.isOfItsPeople &&
        isOneInSentence(report, deed.report, knowledge),
    );
    const known = told[at];
    if (known === undefined) told.push(deed);
    else
      told[at] = {
        report: toldAgain(withMore(known.report, deed.report, union), deed.report),
        isLead: known.isLead,
        isOther: known.isOther || deed.isOther,
        isOfKind: known.isOfKind,
        pointsBack: known.pointsBack || deed.pointsBack,
        isAnswered: known.isAnswered,
        isOfItsPeople: known.isOfItsPeople,
      };
  }
  return told;
}

/** "Killed a militant who planned an attack": what those struck had in mind is told of them, and not by itself. */
const isPlanOfStruck = (struck: CodedReport, plan: CodedReport): boolean =>
  plan.modality === "planned" &&
  classHas(plan.ploverClass, "violent") &&
  struck.modality !== "planned" &&
  classHas(struck.ploverClass, "violent") &&
  shareOne(struck.targetActors, plan.sourceActors);

/** Index of the first of the greatest, -1 when none is more than 0. */
function bestOf(likenesses: readonly number[]): number {
  const best = Math.max(0, ...likenesses);
  return best === 0 ? -1 : likenesses.indexOf(best);
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

/** Retellings of a happening: a longer row of them is a list, and no store holds it. */
const mostRetold = 32;

/** Agreement beside the parties from which a sentence further down may add to what headline and lead tell. */
const telling = 4;

function join(known: CodedReport, told: Telling, knowledge: Knowledge): CodedReport {
  const adds = told.isLead || agreementOf(known, told) >= telling;
  const actors: typeof union = (a, b) => sharperActors(a, b, knowledge);
  const more = adds ? withMore(known, told.report, actors) : known;
  return toldAgain(told.isLead ? asSure(more, told.report) : more, told.report);
}

/** A headline has no room for "reportedly": the sentence that tells it again has. */
function asSure(headline: CodedReport, { modality, modalityWords }: CodedReport): CodedReport {
  return isOfHeadlineAlone(headline) && headline.modality === "happened"
    ? { ...headline, modality, modalityWords }
    : headline;
}

/** With a further telling beside its own. */
const toldAgain = (known: CodedReport, { rule, evidence, confidence }: CodedReport): CodedReport => ({
  ...known,
  confidence: Math.max(known.confidence, confidence),
  evidence: {
    ...known.evidence,
    retold: [...known.evidence.retold, { rule, sentence: evidence.sentence }, ...evidence.retold].slice(
      0,
      mostRetold,
    ),
  },
});

/** What a further telling adds: what was missing, and what is sharper. */
function withMore(known: CodedReport, other: CodedReport, actors: typeof union): CodedReport {
  const sourceActors = actors(known.sourceActors, other.sourceActors);
  const sourceIds = new Set(sourceActors.map(({ id }) => id));
  const isOtherCount = isCountedOtherwise(known, other);
  return {
    ...known,
    mode: sharperMode(known.mode, other.mode),
    sourceActors,
    targetActors: actors(known.targetActors, other.targetActors).filter(({ id }) => !sourceIds.has(id)),
    attributedTo: union(known.attributedTo, other.attributedTo),
    place: sharper(known.place, other.place),
    eventDate: earlier(known.eventDate, other.eventDate),
    toll: isOtherCount ? known.toll : greaterToll(known.toll, other.toll),
    weapon: known.weapon ?? other.weapon,
    severity: isOtherCount ? known.severity : Math.max(known.severity, other.severity),
  };
}

/** The date that is stated; of two days in a row the first, the other is that on which it was said. */
const earlier = (a: EventDate, b: EventDate): EventDate =>
  (a.precision === "published" && !isWideAround(b, a)) || (b.precision !== "published" && b.to < a.from)
    ? b
    : a;

/** "The third time this year": a span around the day of publication says less than that day. */
const isWideAround = ({ from, to, precision }: EventDate, day: EventDate): boolean =>
  (precision === "month" || precision === "year") && from <= day.from && day.to <= to;

function sharper(a: ReportPlace | null, b: ReportPlace | null): ReportPlace | null {
  if (a === null || b === null) return a ?? b;
  if (isLeadPlace(a) !== isLeadPlace(b) && !a.inferred && !b.inferred) return isLeadPlace(a) ? b : a;
  if (a.inferred !== b.inferred) return a.inferred ? b : a;
  // "Velm" in the headline, "Velm province" below: the town's name stood for the land around it.
  if (isSeatOf(a, b)) return b;
  if (isSeatOf(b, a)) return a;
  return exactness[b.precision] < exactness[a.precision] ? b : a;
}

function union(a: readonly ReportActor[], b: readonly ReportActor[]): ReportActor[] {
  const known = new Set(a.map(({ id }) => id));
  const all = [...a, ...b.filter(({ id }) => !known.has(id))];
  const listed = all.filter(isListed);
  const kept = listed.length > 0 ? listed : all;
  return kept.filter((actor) => !kept.some((other) => isPartOf(other, actor))).slice(0, mostActors);
}

/** Those of the first telling: of another one only if they were missing, or it has a name for them, or names the force. */
function sharperActors(
  a: readonly ReportActor[],
  b: readonly ReportActor[],
  knowledge: Knowledge,
): ReportActor[] {
  if (a.some(isListed)) return a.map((actor) => b.find((other) => isPartOf(other, actor)) ?? actor);
  const named = a.some(isOutsider) ? b.filter((actor) => !isOfState(actor, knowledge)) : b;
  return union(named.some(isListed) || a.length === 0 ? named : a, []);
}

/** "Militants", "gunmen": no state's men. */
const isOutsider = ({ name }: ReportActor) => deedWords.otherSides.foundIn(name.toLowerCase()) !== null;

/** A state or a force of one: no name for those who fight it. */
const isOfState = ({ id }: ReportActor, knowledge: Knowledge) => ofStates.has(knowledge.actors.get(id)?.type);
const ofStates: ReadonlySet<ActorType | undefined> = new Set([
  "state",
  "government",
  "military",
  "police",
  "agency",
]);

const greater = (a: Count | null, b: Count | null) =>
  a === null || (b !== null && b.least > a.least) ? b : a;

const sharperModes = new Set(["aerial", "drone", "heavy-weapons", "suicide-attack"]);

const greaterToll = (a: Toll, b: Toll): Toll => ({
  killed: greater(a.killed, b.killed),
  wounded: greater(a.wounded, b.wounded),
  captured: greater(a.captured, b.captured),
  missing: greater(a.missing, b.missing),
});

/** "Bombs" in a headline does not say from where; the text does. */
const sharperMode = (a: string | null, b: string | null) =>
  a === "explosives" && b !== null && sharperModes.has(b) ? b : (a ?? b);
