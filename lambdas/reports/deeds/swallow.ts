import { type Budget, spend } from "../../budget.ts";
import { deedWords } from "../lexicon/deed-words.ts";
import { wordTest } from "../lexicon/word-classes.ts";
import type { WordList } from "../lexicon/word-list.ts";
import { modeOf } from "../mode.ts";
import type { PloverClass } from "../plover.ts";
import type { Clause } from "../syntax/clause.ts";
import { wordsOf } from "../syntax/phrases.ts";
import type { Parsed } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import { actorsOf, type Filler } from "./role-fillers.ts";

/** What is left when deeds within other deeds are taken out; the others take their parties from them. */
export function swallow(parsed: Parsed, deeds: readonly Deed[]): Deed[] {
  const inner = new Map<Deed, Deed[]>();
  const gone = new Set<Deed>();
  for (const outer of deeds) {
    spend(parsed.budget, deeds.length);
    const within = deeds.filter((other) => other !== outer && holds(outer, other, parsed.budget));
    inner.set(outer, within);
    for (const other of within) if (!isAllegedOf(outer, other)) gone.add(other);
  }
  return deeds
    .filter((deed) => !gone.has(deed))
    .map((deed) => withParties(parsed, deed, inner.get(deed) ?? []))
    .filter((deed) => !deed.frame.traits.has("threatens") || isThreat(parsed, deed));
}

/** "Accused X of an attack on Y", "investigates the murder of Y": both are told, the words and what they are about. */
const isAllegedOf = (outer: Deed, other: Deed) =>
  (outer.frame.traits.has("alleges") && other.frame.traits.has("blamed") && other.source.length > 0) ||
  (outer.frame.traits.has("investigates") && other.frame.traits.has("violent"));

/** Whether a deed holds another: then that one did not happen for all that is said, or is part of the same. */
function holds(outer: Deed, other: Deed, budget: Budget): boolean {
  const { traits } = outer.frame;
  if (outer.trigger.tag !== "verb" && outer.voice === "noun" && !traits.has("nounHolds")) return false;
  if (other.trigger.at === outer.trigger.at) return isDemand(outer) && !isDemand(other);
  return traits.has("said") ? holdsByWords(outer, other, budget) : holdsAsPart(outer, other);
}

const isDemand = ({ notes }: Deed) => notes.some((note) => note.startsWith("a demand"));

/** What is threatened, asked, promised, rejected: all that hangs on the words. */
const holdsByWords = (outer: Deed, other: Deed, budget: Budget) =>
  // "a threat to cut off", "its offer to withdraw"
  (other.clause !== null && other.clause.via === outer.trigger) ||
  (other.clause !== null && other.clause !== outer.clause && isBelow(other.clause, outer, budget)) ||
  isNounWithin(outer, other);

/** Of what is done only event nouns in its own object are held: "holds talks", "imposed a ban". */
function holdsAsPart(outer: Deed, other: Deed): boolean {
  const { traits } = outer.frame;
  const isOfItsClause = other.clause?.governor === outer.clause;
  // "arrested for collaborating": why, not what.
  if (traits.has("punishes") && isOfItsClause && other.clause?.via?.fold === "for") return true;
  // "Brokered a swap": the captives go home by it.
  if (traits.has("brokers") && other.frame.traits.has("releases")) return false;
  // "met X to discuss Y" is one meeting.
  const isMeeting = traits.has("meets") && other.frame.traits.has("meets");
  if (isMeeting && other.clause?.link === "purpose" && isOfItsClause) return true;
  return !traits.has("violent") && !other.frame.traits.has("violent") && isNounWithin(outer, other);
}

const isNounWithin = (outer: Deed, other: Deed) =>
  other.trigger.tag === "noun" && other.clause === outer.clause && isInObject(outer, other);

/** The clause hangs, through whatever number of clauses, on the deed's. */
function isBelow(clause: Clause, outer: Deed, budget: Budget): boolean {
  for (let above: Clause | null = clause; above !== null; above = above.governor) {
    spend(budget);
    if (above === outer.clause) return true;
    if (isDemand(outer) && above.verb.at === outer.trigger.at) return true;
    if (
      above.link === "adverbial" ||
      (above.link === "participle" && above.via === null) ||
      above.link === "main" ||
      above.link === "relative"
    )
      return false;
    if (above.link === "gerund" && deedWords.timely.has(above.via?.fold ?? "")) return false;
  }
  return false;
}

function isInObject(outer: Deed, other: Deed): boolean {
  const { clause } = outer;
  if (clause === null) return false;
  if (outer.trigger.tag === "noun") return other.trigger.at > outer.trigger.at;
  const phrases = [
    ...clause.object,
    ...clause.second,
    ...clause.attached
      .filter(({ preposition }) => !deedWords.circumstances.has(preposition))
      .flatMap(({ phrases: own }) => own),
  ];
  const isSubject =
    clause.isPassive &&
    clause.subject.some(({ first, last }) => first <= other.trigger.at && other.trigger.at <= last + 6) &&
    other.trigger.at < clause.verb.at;
  // "demanded a ban on X and the arrest of Y"
  if (
    outer.frame.traits.has("nounHolds") &&
    other.trigger.at > outer.trigger.at &&
    other.trigger.at <= clause.last
  )
    return true;
  return (
    isSubject || phrases.some(({ first, last }) => first <= other.trigger.at && other.trigger.at <= last)
  );
}

/** The deed with what the deeds in it tell: its mode, and the target that no place of its own names. */
function withParties(parsed: Parsed, deed: Deed, inner: readonly Deed[]): Deed {
  const shaped = shapedBy(parsed, deed, inner);
  if (deed.target.length > 0) return shaped;
  const within = targetWithin(deed, inner);
  if (within !== null) return { ...shaped, ...within };
  const next = isReaching(deed) ? othersOf(deed, restOf(parsed, deed)).slice(0, 1) : [];
  return next.length === 0
    ? shaped
    : {
        ...shaped,
        target: next,
        isInferred: true,
        notes: [...deed.notes, "the target is the next party named"],
      };
}

/** The deed with the mode that its words and those of the inner deeds tell. */
function shapedBy(parsed: Parsed, deed: Deed, inner: readonly Deed[]): Deed {
  if (!deed.frame.traits.has("threatens")) {
    const mode = deed.frame.traits.has("modeByAim") ? askedMode(parsed, deed, inner) : deed.frame.mode;
    return { ...deed, frame: { ...deed.frame, mode } };
  }
  const last = Math.max(deed.last, ...inner.map((one) => one.last));
  const means = wordsOf(parsed, [{ first: deed.trigger.at, last: Math.max(last, deed.trigger.at + 14) }]);
  return { ...deed, last, means, frame: { ...deed.frame, mode: threatMode(means, inner) } };
}

/** Those of the fillers who are not its source already, nor a force of it. */
function othersOf({ source }: Deed, fillers: readonly Filler[]): Filler[] {
  const taken = new Set(source.map(({ first }) => first));
  const ids = new Set(source.map(({ name }) => name?.actorId).filter(Boolean));
  const isOwn = (id: string) => ids.has(id) || [...ids].some((own) => own && id.startsWith(`${own}-`));
  return fillers.filter(({ first, name }) => !taken.has(first) && !(name?.actorId && isOwn(name.actorId)));
}

/** Whom one asks is who should do it; whom one threatens is who would suffer it. */
function targetWithin(deed: Deed, inner: readonly Deed[]): Pick<Deed, "target" | "notes"> | null {
  for (const one of inner) {
    const [doers, sufferers] = [othersOf(deed, one.source), othersOf(deed, one.target)];
    const found = deed.frame.traits.has("asks") ? [...doers, ...sufferers] : [...sufferers, ...doers];
    if (found.length > 0)
      return {
        target: found.slice(0, 3),
        notes: [...deed.notes, `the target is taken from "${one.trigger.fold}"`],
      };
  }
  return null;
}

/** Done to somebody always; but two who talk have each other. */
const isReaching = ({ frame, source, trigger }: Deed) =>
  frame.traits.has("reaching") &&
  !(frame.traits.has("together") && source.length > 1) &&
  trigger.tag !== "noun" &&
  source.length > 0;

/** The next party named behind the verb, up to where another clause begins; places that "in" or "after" brings are none. */
function restOf(parsed: Parsed, { trigger }: Deed): Filler[] {
  const { units } = parsed;
  let preposition = "";
  for (let n = trigger.at + 1; n < units.length; n++) {
    const unit = units[n];
    if (
      unit === undefined ||
      unit.tag === "mark" ||
      (unit.tag === "sub" && unit.fold !== "that" && unit.fold !== "whether")
    )
      break;
    if (unit.tag === "prep" || unit.tag === "to") preposition = unit.fold;
    if (unit.tag === "comma" && units[n + 1]?.tag !== "name" && units[n + 1]?.tag !== "conj") break;
    if (unit.name === null || deedWords.asides.has(preposition)) continue;
    const found = actorsOf(parsed, [{ first: n, last: n }], true);
    if (found.length > 0) return found;
  }
  return [];
}

const tells = (list: WordList, words: string) => list.foundIn(words) !== null;

/** What is asked for or refused: help, a meeting, to give way, or another change. */
function askedMode(parsed: Parsed, deed: Deed, inner: readonly Deed[]): string | null {
  const end = Math.max(deed.last, ...inner.map(({ last }) => last));
  const words = wordsOf(parsed, [{ first: deed.trigger.at, last: end + 7 }]);
  const aim = aims.find(
    ({ classes, told }) => told(words) || inner.some(({ frame }) => classes.has(frame.ploverClass)),
  );
  return aim?.mode ?? (deed.frame.traits.has("asks") ? "change" : deed.frame.mode);
}

const isAidOrArms = wordTest("@aid|@weapons");
const isHelp = (words: string) => isAidOrArms(words) || tells(deedWords.helping, words);

/** The modes of what is asked or refused, by the class of the deed asked for or by words; the first that holds. */
const aims: readonly {
  mode: string;
  classes: ReadonlySet<PloverClass>;
  told: (words: string) => boolean;
}[] = [
  {
    mode: "yield",
    classes: new Set(["CONCEDE", "RETREAT"]),
    told: (words) => tells(deedWords.yielding, words),
  },
  { mode: "meet", classes: new Set(["CONSULT"]), told: (words) => tells(deedWords.meeting, words) },
  { mode: "assist", classes: new Set(["AID"]), told: isHelp },
];

function threatMode(words: string, inner: readonly Deed[]): string {
  if (tells(deedWords.expelling, words)) return "expel";
  if (tells(deedWords.severing, words)) return "relations";
  const first = inner[0];
  const isViolent = first?.frame.traits.has("violent") === true;
  if (first?.frame.traits.has("forcible") && !isViolent) return modeOf(first) ?? "restrict";
  return tells(deedWords.closing, words) && !isViolent ? "restrict" : "violence";
}

/** "vowed" and "warned" threaten only with something hostile; "threatened" with that or a target. */
function isThreat(parsed: Parsed, deed: Deed): boolean {
  const lemma = deed.trigger.verb?.lemma ?? deed.trigger.fold;
  const isQuoted = parsed.units.some(({ tag }) => tag === "quote");
  const words = wordsOf(parsed, [{ first: isQuoted ? 0 : deed.trigger.at, last: deed.last + 13 }]);
  const isSaidOutright =
    lemma.startsWith("threat") && (deed.target.length > 0 || deed.trigger.tag !== "noun");
  return isSaidOutright || tells(deedWords.hostile, words);
}
