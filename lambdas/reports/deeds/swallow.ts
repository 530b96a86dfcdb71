import { type Budget, spend } from "../../budget.ts";
import { wordTest } from "../lexicon/word-classes.ts";
import { modeOf } from "../mode.ts";
import type { Clause } from "../syntax/clauses.ts";
import { wordsOf } from "../syntax/phrases.ts";
import type { Parsed } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import { actorsOf, type Filler } from "./role-fillers.ts";

/** Deeds whose words hold other deeds that did not happen for that: what is threatened, asked, accused of, agreed to. */
const holders = /^(?:threaten|request|agree|reject|accuse|support|concede|sanction)\//;
/** Deeds of which nothing is held but event nouns in their own object: "holds talks", "imposed a ban". */
const nounHolders = /^(?:consult|aid|coerce|mobilize|protest|retreat|cooperate)\//;

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
    .filter((deed) => deed.frame.ploverClass !== "THREATEN" || isThreat(parsed, deed, inner.get(deed) ?? []));
}

/** "Accused X of an attack on Y", "investigates the murder of Y": both are told, the words and what they are about. */
const isAllegedOf = (outer: Deed, other: Deed) =>
  (outer.frame.id === "accuse/allege" &&
    /^(?:ASSAULT|COERCE|AID)$/.test(other.frame.ploverClass) &&
    other.source.length > 0) ||
  (outer.frame.id === "accuse/investigate" && other.frame.ploverClass === "ASSAULT");

function holds(outer: Deed, other: Deed, budget: Budget): boolean {
  if (outer.trigger.tag !== "verb" && outer.voice === "noun" && !/^(?:request|threaten)/.test(outer.frame.id))
    return false;
  if (other.trigger.at === outer.trigger.at)
    return (
      outer.notes.some((note) => note.startsWith("a demand")) &&
      !other.notes.some((note) => note.startsWith("a demand"))
    );
  const isNoun = other.trigger.tag === "noun";
  if (holders.test(outer.frame.id)) {
    // "a threat to cut off", "its offer to withdraw"
    if (other.clause !== null && other.clause.via === outer.trigger) return true;
    if (other.clause !== null && other.clause !== outer.clause && isBelow(other.clause, outer, budget))
      return true;
    return isNoun && other.clause === outer.clause && isInObject(outer, other);
  }
  // "arrested for collaborating": why, not what.
  if (
    /^(?:coerce\/arrest|sanction\/convict)/.test(outer.frame.id) &&
    other.clause?.governor === outer.clause &&
    other.clause?.via?.fold === "for"
  )
    return true;
  // "met X to discuss Y" is one meeting.
  // "Brokered a swap": the captives go home by it.
  if (outer.frame.id === "consult/mediate" && other.frame.id === "retreat/release") return false;
  if (
    outer.frame.ploverClass === "CONSULT" &&
    other.frame.ploverClass === "CONSULT" &&
    other.clause?.link === "purpose" &&
    other.clause.governor === outer.clause
  )
    return true;
  return (
    isNoun &&
    nounHolders.test(outer.frame.id) &&
    other.clause === outer.clause &&
    isInObject(outer, other) &&
    !/^assault/.test(other.frame.id)
  );
}

/** The clause hangs, through whatever number of clauses, on the deed's. */
function isBelow(clause: Clause, outer: Deed, budget: Budget): boolean {
  for (let above: Clause | null = clause; above !== null; above = above.governor) {
    spend(budget);
    if (above === outer.clause) return true;
    const isDemand = outer.notes.some((note) => note.startsWith("a demand"));
    if (isDemand && above.verb.at === outer.trigger.at) return true;
    if (
      above.link === "adverbial" ||
      (above.link === "participle" && above.via === null) ||
      above.link === "main" ||
      above.link === "relative"
    )
      return false;
    if (above.link === "gerund" && /^(?:after|before|while|when|since|amid|as)$/.test(above.via?.fold ?? ""))
      return false;
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
      .filter(
        ({ preposition }) =>
          !/^(?:after|before|amid|during|since|despite|following|as|in|at)$/.test(preposition),
      )
      .flatMap(({ phrases: own }) => own),
  ];
  const isSubject =
    clause.isPassive &&
    clause.subject.some(({ first, last }) => first <= other.trigger.at && other.trigger.at <= last + 6) &&
    other.trigger.at < clause.verb.at;
  // "demanded a ban on X and the arrest of Y"
  if (
    /^(?:request|threaten)/.test(outer.frame.id) &&
    other.trigger.at > outer.trigger.at &&
    other.trigger.at <= clause.last
  )
    return true;
  return (
    isSubject || phrases.some(({ first, last }) => first <= other.trigger.at && other.trigger.at <= last)
  );
}

/** Targets that the inner deeds name: whom one asks is who should do it; whom one threatens is who would suffer it. */
function withParties(parsed: Parsed, deed: Deed, inner: readonly Deed[]): Deed {
  const isThreat = deed.frame.ploverClass === "THREATEN";
  const last = isThreat ? Math.max(deed.last, ...inner.map((one) => one.last)) : deed.last;
  const means = isThreat
    ? wordsOf(parsed, [{ first: deed.trigger.at, last: Math.max(last, deed.trigger.at + 14) }])
    : deed.means;
  const mode = isThreat
    ? threatMode(means, inner)
    : /^(?:request|reject)\//.test(deed.frame.id)
      ? askedMode(parsed, deed, inner)
      : deed.frame.mode;
  const shaped = { ...deed, last, means, frame: { ...deed.frame, mode } };
  if (deed.target.length > 0) return shaped;
  const taken = new Set(deed.source.map(({ first }) => first));
  const ids = new Set(deed.source.map(({ name }) => name?.actorId).filter(Boolean));
  const others = (fillers: readonly Filler[]) =>
    fillers.filter(({ first, name }) => !taken.has(first) && !(name?.actorId && ids.has(name.actorId)));
  const asked = deed.frame.ploverClass === "REQUEST";
  for (const one of inner) {
    const found = asked
      ? [...others(one.source), ...others(one.target)]
      : [...others(one.target), ...others(one.source)];
    if (found.length > 0)
      return {
        ...shaped,
        target: found.slice(0, 3),
        notes: [...deed.notes, `the target is taken from "${one.trigger.fold}"`],
      };
  }
  // Two who talk have each other.
  const isMutual = /^(?:agree|consult|cooperate)\//.test(deed.frame.id) && deed.source.length > 1;
  const rest =
    !isMutual && reaching.test(deed.frame.id) && deed.trigger.tag !== "noun" && deed.source.length > 0
      ? others(restOf(parsed, deed))
      : [];
  return rest.length > 0
    ? {
        ...shaped,
        target: rest.slice(0, 1),
        isInferred: true,
        notes: [...deed.notes, "the target is the next party named"],
      }
    : shaped;
}

/** Deeds that are always done to somebody: when no place of the verb names him, the next party named is meant. */
const reaching = /^(?:threaten|request|agree|reject|accuse|support|concede|sanction|aid|cooperate|consult)\//;

/** The next party named behind the verb, up to where another clause begins; places that "in" or "after" brings are none. */
function restOf(parsed: Parsed, { trigger }: Deed): Filler[] {
  const { units } = parsed;
  let preposition = "";
  for (let n = trigger.at + 1; n < units.length; n++) {
    const unit = units[n];
    if (
      unit === undefined ||
      unit.tag === "mark" ||
      (unit.tag === "sub" && !/^(?:that|whether)$/.test(unit.fold))
    )
      break;
    if (unit.tag === "prep" || unit.tag === "to") preposition = unit.fold;
    if (unit.tag === "comma" && units[n + 1]?.tag !== "name" && units[n + 1]?.tag !== "conj") break;
    const isAside =
      /^(?:in|at|near|after|before|during|since|despite|amid|according|as|from|under|by|over|following|like|inside|outside|through)$/.test(
        preposition,
      );
    if (unit.name === null || isAside) continue;
    const found = actorsOf(parsed, [{ first: n, last: n }], true);
    if (found.length > 0) return found;
  }
  return [];
}

/** What is asked for or refused: help, a meeting, to give way, or another change. */
function askedMode(parsed: Parsed, deed: Deed, inner: readonly Deed[]): string | null {
  const classes = inner.map(({ frame }) => frame.ploverClass);
  const end = Math.max(deed.last, ...inner.map(({ last }) => last));
  const words = wordsOf(parsed, [{ first: deed.trigger.at, last: end + 7 }]);
  if (
    classes.includes("RETREAT") ||
    classes.includes("CONCEDE") ||
    /\b(?:withdraw\w*|releas\w+|surrender\w*|lay down|cease-?fire|truce|pull (?:out|back)|leave|step down|resign\w*|disarm\w*|hand over)\b/.test(
      words,
    )
  )
    return "yield";
  if (
    classes.includes("CONSULT") ||
    /\b(?:talks|meet|meetings?|summit|negotiat\w+|dialogue|mediat\w+)\b/.test(words)
  )
    return "meet";
  if (classes.includes("AID") || isHelp(words)) return "assist";
  return deed.frame.ploverClass === "REQUEST" ? "change" : deed.frame.mode;
}

const isHelp = wordTest(
  "help|aid|assistance|support|@aid|@weapons|fodder|food|tents|hospitals|loan|money|diesel|fuel|troops|asylum|refuge|protection|medicines",
);

function threatMode(words: string, inner: readonly Deed[]): string {
  if (/\b(?:expel|deport|banish)/.test(words)) return "expel";
  if (/\b(?:sanction|cut ties|sever|embargo|boycott|halt|suspend|withdraw)/.test(words)) return "relations";
  const first = inner[0];
  if (first?.frame.ploverClass === "COERCE") return modeOf(first) ?? "restrict";
  return /\b(?:close|block|blockade|shut|restrict|ban)/.test(words) && first?.frame.ploverClass !== "ASSAULT"
    ? "restrict"
    : "violence";
}

const hostile =
  /\b(?:aveng\w+|reveng\w+|retaliat\w+|respon(?:d|se)|punish\w*|force|war|consequences|annihilat\w+|crush|wipe|strike|strikes|attack\w*|destroy\w*|destruction|expel|deport|sanctions?|close|block|blockade|shut|invade|invasion|kill|bomb\w*|shell\w*|hit|target|military|escalat\w+|missiles?|severe|harsh|fight|never|no longer|tolerate|action|arrest|jail|step up|cut|withdraw|suspend|halt|ban|boycott|quit|resign|storm|burn\w*|blow\w*|sunk|sink|raz\w*|bury|kidnap\w*|raid\w*|shot|driv\w+|buried|hang\w*|defend|price|regret|hell|decisive|firm|strongly|fire|seize|stop|end|tariffs?|violence|eliminat\w+|hunt|ultimatum|deadline)\b/;

/** "vowed" and "warned" threaten only with something hostile; "threatened" with that or a target. */
function isThreat(parsed: Parsed, deed: Deed, inner: readonly Deed[]): boolean {
  const lemma = deed.trigger.verb?.lemma ?? deed.trigger.fold;
  const isQuoted = parsed.units.some(({ tag }) => tag === "quote");
  const words = wordsOf(parsed, [{ first: isQuoted ? 0 : deed.trigger.at, last: deed.last + 13 }]);
  const isHostile =
    hostile.test(words) ||
    inner.some(({ frame }) => /^(?:ASSAULT|COERCE|SANCTION|MOBILIZE)$/.test(frame.ploverClass));
  if (/^threat/.test(lemma)) return isHostile || deed.target.length > 0 || deed.trigger.tag !== "noun";
  if (/^warn/.test(lemma) && inner.length > 0 && !/\b(?:will|would|shall|ll|not to|or)\b/.test(words))
    return false;
  if (/^warn/.test(lemma))
    return (
      isHostile &&
      (inner.length === 0 ||
        !inner.every(
          ({ source }) =>
            source.length > 0 &&
            !source.some(
              ({ name }) => name?.actorId && deed.source.some((one) => one.name?.actorId === name.actorId),
            ),
        ))
    );
  return isHostile;
}
