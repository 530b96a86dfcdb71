import { spend } from "../../budget.ts";
import {
  aspectVerbs,
  beForms,
  blameVerbs,
  haveForms,
  infinitiveHeads,
  negations,
  objectControlVerbs,
  speechVerbs,
} from "../lexicon/closed-classes.ts";
import { isLexicalVerb } from "../lexicon/entries.ts";
import type { VerbForm } from "../lexicon/inflect.ts";
import { type Attached, attachedAfter, brought, type Phrase, phraseAt, rowAt, skipLight } from "./phrases.ts";
import type { Parsed, Unit } from "./units.ts";

/** How a clause hangs on the one above it. */
export type Link =
  | "main"
  /** "said that Y", "said Y" */
  | "content"
  /** "plans to", "urged Y to", "the decision to" */
  | "infinitive"
  /** "to curb Y": what a deed is for */
  | "purpose"
  /** "after striking", "of shelling", ", killing four" */
  | "gerund"
  | "participle"
  /** "which struck", "the men killed in Y" */
  | "relative"
  /** "if Y", "when Y" */
  | "adverbial";

/** A verb with what stands around it. */
export interface Clause {
  verb: Unit;
  lemma: string;
  form: VerbForm;
  /** "out" of "carried out"; null without. */
  particle: string | null;
  auxiliaries: string[];
  adverbs: string[];
  isPassive: boolean;
  isNegated: boolean;
  subject: Phrase[];
  /** Whom "its" at the head of the subject refers to. */
  owner: Phrase[];
  object: Phrase[];
  /** The thing given, behind whom it is given to. */
  second: Phrase[];
  attached: Attached[];
  governor: Clause | null;
  link: Link;
  /** The noun, adjective, preposition or conjunction through which it hangs. */
  via: Unit | null;
  first: number;
  last: number;
}

/** A verb group: auxiliaries, adverbs and the verb that they end in. */
interface Group {
  at: number;
  auxiliaries: string[];
  adverbs: string[];
  hasTo: boolean;
  verb: Unit;
  next: number;
}

function groupAt(units: readonly Unit[], start: number): Group | null {
  const group = { at: start, auxiliaries: [] as string[], adverbs: [] as string[], hasTo: false };
  let lastAux: Unit | null = null;
  for (let at = start; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.tag === "adv" || unit.tag === "quote") {
      if (unit.tag === "adv") group.adverbs.push(unit.fold);
    } else if (unit.tag === "aux") {
      group.auxiliaries.push(unit.fold);
      lastAux = unit;
    } else if (unit.tag === "to" && /^(?:verb|aux)$/.test(nextWord(units, at + 1)?.tag ?? "")) {
      if (lastAux !== null || group.hasTo || at === start) {
        group.hasTo ||= at === start;
        group.auxiliaries.push("to");
      } else break;
    } else if (unit.tag === "verb") {
      return { ...group, verb: unit, next: at + 1 };
    } else break;
  }
  // "is ready to", "was behind": the auxiliary itself is the verb.
  if (lastAux === null) return null;
  const verb = {
    ...lastAux,
    verb: {
      lemma: beForms.has(lastAux.fold) ? "be" : haveForms.has(lastAux.fold) ? "have" : "do",
      form: "past" as const,
    },
  };
  return { ...group, auxiliaries: group.auxiliaries.slice(0, -1), verb, next: lastAux.at + 1 };
}

function nextWord(units: readonly Unit[], from: number): Unit | undefined {
  let at = from;
  while (units[at]?.tag === "adv" || units[at]?.tag === "quote") at++;
  return units[at];
}

const ditransitive =
  /^(?:give|send|hand|offer|grant|lend|provide|promise|pay|bring|deny|award|supply|deliver|sell|show|teach|tell)$/;
/** Nouns whose "that" says what they hold. */
const contentNouns =
  /^(?:reports?|claims?|allegations?|accusations?|fears?|statements?|suggestions?|rumou?rs?|assertions?|concerns?|news|evidence|belief|view|hopes?|warnings?|threats?|announcements?|denials?|suspicions?|charges?|signs?|fact|idea|proof|demands?|insistence|assurances?|pledge|promise|agreement|speculation|confirmation|reminder|prediction|worries|conviction)$/;
/** Never passive: "the rebels retaliated". */
const isIntransitive =
  /^(?:retaliate|withdraw|retreat|arrive|agree|surrender|meet|talk|clash|die|flee|resign|march|rally|protest|demonstrate|riot|fight|return|travel|go|come|remain|appear|happen|occur|erupt|continue|begin|start|depart|advance|explode|collapse|respond|react|vote|gather|emerge|last|fall|rise|live|stand|sit|refuse|decline|fail|apologise|apologize|deploy|strike|leave|join|attempt|try|vow|threaten|warn|say|tell)$/;
const isParticipleForm = (form: VerbForm) => form === "past" || form === "participle";

/** Verbs beside those of speech that can stand above a that-clause or an infinitive. */
const governingVerbs =
  /^(?:plan|intend|agree|decide|want|seek|aim|hope|prepare|threaten|vow|refuse|fail|offer|promise|pledge|expect|choose|opt|move|need|wish|set|have|be|go|continue|vote|rush|come|dare|hesitate|decline|manage|attempt|try|struggle|work|fight|push|use|claim|proceed|consent|volunteer|elect|swear|commit|convene|meet|gather|join)$/;
const isGoverning = ({ lemma }: Clause): boolean =>
  speechVerbs.has(lemma) ||
  aspectVerbs.has(lemma) ||
  objectControlVerbs.has(lemma) ||
  governingVerbs.test(lemma);

/** Verbs that without an object are passive: "soldiers killed in the attack". */
const transitiveVerbs =
  /^(?:kill|wound|injure|arrest|detain|bomb|capture|abduct|kidnap|accuse|imprison|jail|hurt|slay|displace|evacuate|seize|hold|base|use|station|destroy|damage|name|call|identify|know|back|support|own|locate|make|produce|charge|sentence|convict|suspect|involve|link|affiliate|sponsor|fund|equip|arm|describe|dub|found|stage|plant|carry|launch|conduct|target|fire|claim|sign|hit|hurl|shoot|deploy|occupy|control|load|pack|fit|house|manufacture|stop|board|blacklist|free|release|shut|close|force|rig|gun|murder|assassinate|execute|behead|ambush|impound|intercept|hijack|raze|torch)$/;
const mustHaveObject = ({ lemma }: Clause): boolean => transitiveVerbs.test(lemma);

/** All that a clause has taken, in its order. */
const phrasesOf = ({ object, second, attached }: Clause): Phrase[] => [
  ...object,
  ...second,
  ...attached.flatMap(({ phrases }) => phrases),
];

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(parsed: Parsed): Clause[] {
  const { units, budget } = parsed;
  const clauses: Clause[] = [];
  /** Subject candidates since the last break, and phrases that a comma or a relative clause has put off. */
  let pending: Phrase[] = [];
  let pendingAttached: Attached[] = [];
  const held: Phrase[][] = [];
  let mark: Unit | null = null;
  /** "Were X to attack", "should X withdraw": the auxiliary that stands before its subject. */
  let inverted: Unit | null = null;
  let at = 0;
  const open = () => clauses.at(-1) ?? null;

  while (at < units.length) {
    const unit = units[at];
    if (unit === undefined) break;
    if (
      unit.tag === "aux" &&
      /^(?:were|should|had)$/.test(unit.fold) &&
      (at === 0 || units[at - 1]?.tag === "comma") &&
      phraseAt(parsed, at + 1) !== null &&
      pending.length === 0
    ) {
      inverted = unit;
      mark = unit;
      at++;
      continue;
    }
    const group =
      unit.tag === "verb" || unit.tag === "aux" || unit.tag === "to" || unit.tag === "adv"
        ? groupAt(units, at)
        : null;
    const isRealTo = unit.tag !== "to" || group?.hasTo === true;
    if (group !== null && isRealTo && (unit.tag !== "adv" || group.verb.at > at)) {
      at = readClause(group);
      continue;
    }
    if (unit.tag === "prep" || unit.tag === "to") {
      const { attached, next } = attachedAfter(parsed, at, pending.length > 0);
      if (next > at) {
        const owner = open();
        if (pending.length > 0) pendingAttached.push(...attached);
        else if (owner !== null && mark === null) {
          owner.attached.push(...attached);
          owner.last = Math.max(owner.last, next - 1);
        } else pendingAttached.push(...attached);
        at = next;
        continue;
      }
      at++;
      continue;
    }
    if (unit.tag === "comma" || unit.tag === "mark") {
      if (unit.tag === "mark" && /^[;:]$/.test(unit.fold)) {
        held.length = 0;
        pending = [];
        mark = null;
      } else if (pending.length > 0) {
        held.push(pending);
        pending = [];
      }
      at++;
      continue;
    }
    if (unit.tag === "quote") {
      at++;
      continue;
    }
    if (unit.tag === "sub" || unit.tag === "rel") {
      if (pending.length > 0) held.push(pending);
      pending = [];
      mark = unit;
      at++;
      continue;
    }
    if (unit.tag === "conj") {
      if (pending.length > 0) held.push(pending);
      pending = [];
      at++;
      continue;
    }
    const row = unit.tag === "adv" || unit.tag === "time" ? [] : rowAt(parsed, at, true);
    const end = row.at(-1);
    if (end === undefined) {
      at++;
      continue;
    }
    pending = row;
    pendingAttached = [];
    at = end.last + 1;
  }
  attributeBehind(parsed, clauses);
  for (const [n, clause] of clauses.entries()) {
    clause.subject = standsFor(clause, clauses[n - 1]);
    clause.owner = (clause.governor ?? clauses[n - 1])?.subject ?? [];
  }
  return clauses;

  /** "it", "they", "its envoy": whom the subject of the clause above, or of the one before, stands for. */
  function standsFor(clause: Clause, before: Clause | undefined): Phrase[] {
    const first = units[clause.subject[0]?.first ?? -1];
    const isPronoun = clause.subject.length === 1 && /^(?:it|they|he|she|we|i)$/.test(first?.fold ?? "");
    if (!isPronoun || clause.subject[0]?.first !== clause.subject[0]?.last) return clause.subject;
    const above = clause.governor ?? before;
    const subject = above?.subject ?? [];
    return subject.length > 0 && subject[0] !== clause.subject[0] ? subject : clause.subject;
  }

  /** Reads the clause of a verb group; returns where reading goes on. */
  function readClause(group: Group): number {
    // Where it hangs is told by those before it.
    spend(budget, clauses.length + 1);
    const { verb } = group;
    const above = open();
    const prev = previous(units, group.at);
    const form = verb.verb?.form ?? "base";
    const lemma = verb.verb?.lemma ?? verb.fold;
    const clause: Clause = {
      verb,
      lemma,
      form,
      particle: null,
      auxiliaries: group.auxiliaries,
      adverbs: group.adverbs,
      isPassive: isParticipleForm(form) && lemma !== "be" && endsInBe(group.auxiliaries),
      isNegated:
        [...group.auxiliaries, ...group.adverbs].some((word) => negations.has(word)) ||
        /^(?:no|none|neither|nobody)$/.test(units[pending[0]?.first ?? -1]?.fold ?? ""),
      subject: [],
      owner: [],
      object: [],
      second: [],
      attached: [],
      governor: above,
      link: "main",
      via: null,
      first: verb.at,
      last: verb.at,
    };
    const next = readArguments(clause, group);
    if (clause.object.some(({ first }) => units[first]?.fold === "no") && lemma !== "be")
      clause.isNegated = true;
    const isHaving = /^(?:having|being)$/.test(group.auxiliaries[0] ?? "");
    if (
      isHaving &&
      (prev?.tag === "verb" || prev?.tag === "prep" || prev?.tag === "comma" || prev === undefined)
    )
      clause.form = "ing";
    if (inverted !== null && pending.length > 0) {
      clause.subject = pending;
      clause.link = "adverbial";
      clause.via = inverted;
      clause.governor = null;
      inverted = null;
    } else if (group.hasTo) hangInfinitive(clause, above, prev, group.at);
    else if (clause.form === "ing" && (group.auxiliaries.length === 0 || isHaving))
      hangGerund(clause, above, prev);
    else hangFinite(clause, above, prev, group);
    clause.first = Math.min(clause.first, clause.subject[0]?.first ?? clause.first, group.at);
    clauses.push(clause);
    pending = [];
    pendingAttached = [];
    mark = null;
    return next;
  }

  function readArguments(clause: Clause, group: Group): number {
    let from = group.next;
    const particle = units[from];
    if (particle && isLexicalVerb(`${clause.lemma} ${particle.fold}`)) {
      clause.particle = particle.fold;
      from++;
    }
    let start = skipLight(units, from);
    if (clause.lemma === "be" && units[start]?.tag === "adj" && phraseAt(parsed, start)?.last === start) {
      // "is ready to": the adjective is what is said.
      clause.object = [{ first: start, last: start }];
      start++;
    } else {
      clause.object = rowAt(parsed, start, false);
      start = (clause.object.at(-1)?.last ?? start - 1) + 1;
      const second = clause.object.length > 0 ? phraseAt(parsed, skipLight(units, start)) : null;
      const isGiven =
        second !== null &&
        ditransitive.test(clause.lemma) &&
        /^(?:number|det)$/.test(units[second.first]?.tag ?? "");
      if (second !== null && units[second.first]?.tag !== "pron" && (isGiven || !startsClause(second))) {
        clause.second = [second];
        start = second.last + 1;
      }
      // "said Israel had struck": what follows a verb of speech is a clause of its own.
      const last = clause.object.at(-1);
      const opens = speechVerbs.has(clause.lemma) || (mark?.tag === "sub" && mark.fold !== "that");
      if (last && opens && startsClause(last)) {
        const behind = units[skipLight(units, last.last + 1)];
        const isReduced =
          behind?.tag === "verb" &&
          isParticipleForm(behind.verb?.form ?? "base") &&
          !speechVerbs.has(clause.lemma);
        if (!isReduced || speechVerbs.has(clause.lemma)) {
          const begin = clause.object[0]?.first ?? start;
          clause.object = [];
          clause.second = [];
          clause.last = Math.max(clause.verb.at, begin - 1);
          return begin;
        }
      }
    }
    const late = units[start];
    if (
      clause.particle === null &&
      late &&
      (late.tag === "adv" || late.tag === "prep") &&
      isLexicalVerb(`${clause.lemma} ${late.fold}`) &&
      clause.object.length > 0
    ) {
      const isPreposition = late.tag === "prep" && phraseAt(parsed, start + 1) !== null;
      if (!isPreposition) {
        clause.particle = late.fold;
        start++;
      }
    }
    const mayBeReduced =
      pending.length > 0 &&
      isParticipleForm(clause.form) &&
      group.auxiliaries.length === 0 &&
      clause.object.length === 0;
    const { attached, next } = attachedAfter(parsed, start, mayBeReduced);
    clause.attached = [...attached];
    clause.last = Math.max(clause.verb.at, next - 1);
    // "rejected in a letter an offer": the object may stand behind.
    const after = skipLight(units, next);
    const behind =
      clause.object.length === 0 &&
      !clause.isPassive &&
      attached.length > 0 &&
      attached[0]?.preposition !== "by" &&
      clause.lemma !== "be"
        ? phraseAt(parsed, after)
        : null;
    if (behind !== null && units[after]?.tag === "det" && !startsClause(behind)) {
      clause.object = [behind];
      const more = attachedAfter(parsed, behind.last + 1);
      clause.attached = [...attached, ...more.attached];
      clause.last = Math.max(clause.last, more.next - 1);
      return more.next;
    }
    return next;
  }

  function startsClause(phrase: Phrase): boolean {
    const behind = attachedAfter(parsed, phrase.last + 1).next;
    return (
      isFiniteAt(phrase.last + 1) ||
      (behind > phrase.last + 1 && isFiniteAt(behind) && units[behind]?.tag === "aux")
    );
  }

  function isFiniteAt(from: number): boolean {
    let n = from;
    while (units[n]?.tag === "adv") n++;
    const unit = units[n];
    return unit?.tag === "aux" || (unit?.tag === "verb" && unit.verb?.form !== "ing");
  }

  function hangInfinitive(clause: Clause, above: Clause | null, prev: Unit | undefined, from: number): void {
    clause.link = "infinitive";
    if (pending.length > 0) {
      // "a plan to attack Y", "the decision by X to withdraw" as a subject.
      const head = units[pending.at(-1)?.last ?? -1];
      const isHead = head !== undefined && infinitiveHeads.has(head.fold);
      clause.via = isHead ? head : null;
      clause.link = isHead ? "infinitive" : "purpose";
      clause.governor = null;
      clause.subject = isHead ? ownersOf(pending, pendingAttached) : pending;
      held.push(pending);
      return;
    }
    if (above === null) {
      clause.governor = null;
      clause.link = "purpose";
      return;
    }
    clause.subject = above.subject;
    if (prev?.tag === "conj" && above.link === "infinitive") {
      clause.governor = above.governor;
      clause.via = above.via;
      return;
    }
    const objectEnd = (above.second.at(-1) ?? above.object.at(-1))?.last ?? -1;
    const lastAttached = above.attached.at(-1);
    const attachedEnd = lastAttached?.phrases.at(-1)?.last ?? -1;
    const isAtVerb = objectEnd < 0 && attachedEnd < 0;
    if (isAtVerb) {
      clause.link = above.lemma === "be" || isGoverning(above) || above.isPassive ? "infinitive" : "purpose";
      if (prev?.tag === "comma") clause.link = "purpose";
      return;
    }
    const adjacent = Math.max(objectEnd, attachedEnd);
    const head = units[adjacent];
    if (above.lemma === "be" && head?.tag === "adj") {
      clause.via = head;
      return;
    }
    const outer = above.attached
      .flatMap(({ phrases }) => phrases)
      .find((phrase) => infinitiveHeads.has(units[phrase.last]?.fold ?? ""));
    const headPhrase = phrasesOf(above).find((phrase) => phrase.last === adjacent);
    if (
      objectControlVerbs.has(above.lemma) &&
      objectEnd >= 0 &&
      !infinitiveHeads.has(units[objectEnd]?.fold ?? "")
    ) {
      clause.subject = above.object;
      return;
    }
    if (
      objectControlVerbs.has(above.lemma) &&
      objectEnd < 0 &&
      lastAttached &&
      /^(?:on|upon|for|with|to)$/.test(lastAttached.preposition)
    ) {
      clause.subject = lastAttached.phrases;
      return;
    }
    if (
      above.isPassive &&
      objectEnd < 0 &&
      (objectControlVerbs.has(above.lemma) || speechVerbs.has(above.lemma))
    )
      return;
    if (head && infinitiveHeads.has(head.fold) && headPhrase) {
      clause.via = head;
      const owners = ownersOf([headPhrase], []);
      clause.subject = owners.length > 0 ? owners : above.subject;
      return;
    }
    // "the refusal of X to withdraw", "plans by X to strike"
    const noun = [...above.object, ...(outer ? [outer] : [])]
      .map((phrase) => units[phrase.last])
      .find((one) => one && infinitiveHeads.has(one.fold));
    if (noun && lastAttached && /^(?:by|of|for|from)$/.test(lastAttached.preposition)) {
      clause.via = noun;
      clause.subject = lastAttached.phrases;
      return;
    }
    if (noun && units[from - 1]?.tag !== "comma") {
      clause.via = noun;
      return;
    }
    clause.link = "purpose";
  }

  /** Whose plan it is: possessors, names before the noun, "by X". */
  function ownersOf(phrases: readonly Phrase[], attached: readonly Attached[]): Phrase[] {
    const own = phrases.flatMap((phrase): Phrase[] => {
      for (let n = phrase.last - 1; n >= phrase.first; n--)
        if (units[n]?.possessive || units[n]?.tag === "name") return [{ first: phrase.first, last: n }];
      return [];
    });
    return own.length > 0 ? own : brought(attached, ["by", "of", "from"]);
  }

  function hangGerund(clause: Clause, above: Clause | null, prev: Unit | undefined): void {
    clause.link = "gerund";
    clause.via = mark ?? (prev?.tag === "prep" || prev?.tag === "to" ? prev : null);
    if (pending.length > 0 && prev?.tag !== "prep" && prev?.tag !== "comma") {
      clause.subject = pending;
      clause.link = mark?.tag === "sub" ? "adverbial" : "participle";
      held.push(pending);
      return;
    }
    if (above === null) {
      clause.governor = null;
      clause.subject = held.at(-1) ?? [];
      return;
    }
    clause.subject = above.subject;
    if (prev?.tag === "conj" && above.form === "ing") {
      clause.governor = above.governor;
      clause.via = above.via;
      clause.link = above.link;
      return;
    }
    const last = Math.max(
      above.object.at(-1)?.last ?? -1,
      above.second.at(-1)?.last ?? -1,
      above.attached.at(-1)?.phrases.at(-1)?.last ?? -1,
    );
    if (prev?.tag === "verb" && aspectVerbs.has(above.lemma)) {
      clause.link = "infinitive";
      return;
    }
    if (prev?.tag === "prep") {
      if (blameVerbs.has(above.lemma)) {
        clause.link = "infinitive";
        const blamed = above.isPassive
          ? above.subject
          : above.object.length > 0
            ? above.object
            : brought(above.attached, ["on", "against"]);
        if (blamed.length > 0) clause.subject = blamed;
        return;
      }
      // "accusations of shelling", "plans for deploying"
      const noun = units[prev.at - 1];
      if (noun?.tag === "noun" && noun.at === last) {
        clause.via = noun;
        clause.link = "infinitive";
        const phrase = [...above.object, ...above.attached.flatMap(({ phrases }) => phrases)].find(
          (one) => one.last === last,
        );
        const owners = phrase ? ownersOf([phrase], []) : [];
        if (owners.length > 0) clause.subject = owners;
      }
      return;
    }
    if (prev?.tag !== "comma" && last === (prev?.at ?? -2) && prev?.tag !== "conj") {
      // "troops guarding the base": the phrase right before does it.
      clause.subject = phrasesOf(above).filter((one) => one.last === last);
      clause.link = "participle";
      return;
    }
    clause.link = "participle";
  }

  function hangFinite(clause: Clause, above: Clause | null, prev: Unit | undefined, group: Group): void {
    const isBareParticiple =
      isParticipleForm(clause.form) && group.auxiliaries.length === 0 && clause.lemma !== "be";
    if (mark?.tag === "rel" || (mark?.fold === "that" && isRelativeThat(mark, above))) {
      clause.link = "relative";
      clause.via = mark;
      const antecedent = held.at(-1) ?? lastPhrases(above);
      if (pending.length > 0) {
        clause.subject = pending;
        if (clause.object.length === 0) clause.object = antecedent;
      } else clause.subject = antecedent;
      return;
    }
    if (pending.length > 0) {
      const isSpoken =
        speechVerbs.has(clause.lemma) &&
        brought(clause.attached, ["by"]).length === 0 &&
        clause.lemma !== "accuse";
      const isReduced =
        isBareParticiple &&
        (hasDirectBy(clause) ||
          (clause.particle === null &&
            !isSpoken &&
            (clause.object.length === 0 || mustHaveObject(clause)) &&
            isReducedSubject(clause, group)));
      if (isReduced) {
        clause.link = "relative";
        clause.isPassive = true;
        clause.subject = pending;
        held.push(pending);
        return;
      }
      clause.subject = pending;
      // "one was killed and another wounded": the auxiliary is said once.
      if (
        isBareParticiple &&
        clause.object.length === 0 &&
        above?.isPassive &&
        units[(pending[0]?.first ?? 0) - 1]?.tag === "conj"
      )
        clause.isPassive = true;
      clause.attached.push(...pendingAttached.filter(({ preposition }) => preposition === "with"));
      if (mark?.tag === "sub") {
        clause.via = mark;
        clause.link =
          mark.fold === "that" ||
          (above !== null && /^(?:whether|how|why|where)$/.test(mark.fold) && isGoverning(above))
            ? "content"
            : "adverbial";
        if (clause.link === "content")
          clause.via = mark.fold === "whether" ? mark : (contentNoun(above, mark) ?? mark);
        return;
      }
      if (
        above !== null &&
        isGoverning(above) &&
        above.object.length === 0 &&
        above.link !== "relative" &&
        prevBreak(group.at) !== "comma"
      ) {
        clause.link = "content";
        return;
      }
      const upper = above === null ? null : contentAbove(above);
      if (prev !== undefined && upper !== null && joinsContent(units, pending)) {
        clause.link = "content";
        clause.governor = upper.governor;
        clause.via = upper.via;
        return;
      }
      clause.governor = null;
      return;
    }
    const waits = held.at(-1);
    const isWaiting =
      waits !== undefined &&
      above !== null &&
      above.subject === waits &&
      /^(?:relative|participle|gerund|purpose)$/.test(above.link);
    const nested =
      waits !== undefined &&
      above !== null &&
      !isWaiting &&
      clauses.some(({ subject, link }) => subject === waits && link === "relative") &&
      !clauses.some(({ subject, link }) => subject === waits && /^(?:main|content)$/.test(link));
    if (
      (isWaiting || nested) &&
      prev?.tag !== "conj" &&
      !(isBareParticiple && mustHaveObject(clause) && clause.object.length === 0)
    ) {
      clause.subject = held.pop() ?? [];
      clause.governor = null;
      return;
    }
    // "soldiers killed in the attack", where the soldiers are an object or hang on a preposition.
    if (isBareParticiple && above !== null && prev?.tag !== "conj" && prev?.tag !== "comma") {
      const before = lastPhrases(above);
      if (before.at(-1)?.last === prev?.at || prev?.tag === "noun" || prev?.tag === "name") {
        clause.link = "relative";
        clause.isPassive = true;
        clause.subject = before;
        return;
      }
    }
    if (prev?.tag === "comma" && held.length > 0) {
      // ", killed in 2006, …" of a subject that still waits for its verb; else the verb that it waited for.
      if (
        isBareParticiple &&
        (hasDirectBy(clause) || (!speechVerbs.has(clause.lemma) && isInserted(clause, group)))
      ) {
        clause.link = "relative";
        clause.isPassive = true;
        clause.subject = held.at(-1) ?? [];
        return;
      }
      // "X, the man who did Y, attacked": what a relative clause spoke of was said of X.
      const waiting = held.filter(
        (phrases) => !clauses.some(({ subject, link }) => subject === phrases && link === "relative"),
      );
      clause.subject = waiting[0] ?? held[0] ?? [];
      held.length = 0;
      clause.governor = null;
      return;
    }
    if (
      held.length > 0 &&
      prev?.tag !== "conj" &&
      (above === null ||
        above.link === "relative" ||
        above.via !== null ||
        above.link === "participle" ||
        above.link === "gerund" ||
        above.link === "purpose")
    ) {
      clause.subject = held.pop() ?? [];
      clause.governor = null;
      return;
    }
    if (above !== null && (prev?.tag === "conj" || prev?.tag === "comma" || prev?.tag === "verb")) {
      // ", and threatened" behind what was said goes on with who said it.
      const isApart =
        prev.tag === "conj" &&
        /^(?:comma|quote)$/.test(units[prev.at - 1]?.tag ?? "") &&
        above.link === "content" &&
        above.governor !== null;
      const peer = peerOf(isApart && above.governor !== null ? above.governor : above, clause);
      if (isBareParticiple && prev.tag === "comma" && clause.object.length === 0) {
        clause.link = "relative";
        clause.isPassive = true;
        clause.subject = above.subject;
        return;
      }
      clause.subject = peer.subject;
      clause.governor = peer.governor;
      clause.link = peer.link;
      clause.via = peer.via;
      const isSame =
        clause.form === peer.form || (isParticipleForm(clause.form) && isParticipleForm(peer.form));
      if (clause.auxiliaries.length === 0 && isSame) {
        clause.auxiliaries = peer.auxiliaries;
        clause.isPassive =
          peer.isPassive &&
          isParticipleForm(clause.form) &&
          (clause.object.length === 0 || !mustHaveObject(clause));
      }
      return;
    }
    if (mark?.tag === "sub") {
      clause.link = "adverbial";
      clause.via = mark;
      if (isBareParticiple) clause.isPassive = true;
      clause.subject = above?.subject ?? [];
      return;
    }
    if (isBareParticiple && above === null && held.length === 0 && units[0] === clause.verb) {
      clause.isPassive = clause.object.length === 0;
      clause.link = "participle";
      return;
    }
    clause.governor = null;
    clause.subject = held.at(-1) ?? [];
  }

  /** The last phrases that a clause has taken: what a relative clause speaks of. */
  function lastPhrases(above: Clause | null): Phrase[] {
    if (above === null) return [];
    const attached = above.attached.at(-1);
    const object = above.second.length > 0 ? above.second : above.object;
    const inner =
      attached && (attached.phrases.at(-1)?.last ?? -1) > (object.at(-1)?.last ?? -1)
        ? attached.phrases
        : object;
    return inner.length > 0 ? inner.slice(-1) : above.subject;
  }

  function isGoverningThat(above: Clause, that: Unit): boolean {
    const objectEnd = above.object.at(-1)?.last ?? -1;
    return (
      (speechVerbs.has(above.lemma) && (objectEnd < 0 || objectEnd < that.at - 1)) ||
      /^(?:warn|tell|assure|inform|remind|convince|promise|notify|advise|persuade|caution|brief|threaten)$/.test(
        above.lemma,
      )
    );
  }

  /** "the pact that X signed", "the cell that struck": not what somebody said. */
  function isRelativeThat(that: Unit, above: Clause | null): boolean {
    const before = nounBefore(that);
    if (
      before === undefined ||
      !/^(?:noun|name|number|adj)$/.test(before.tag) ||
      contentNouns.test(before.fold)
    )
      return false;
    return above === null ? held.length > 0 : !isGoverningThat(above, that);
  }

  /** What "that" stands behind; in "accusations by X that" the accusations. */
  function nounBefore(that: Unit): Unit | undefined {
    const before = units[that.at - 1];
    if (before === undefined || !/^(?:noun|name)$/.test(before.tag)) return before;
    const by = units[before.at - (units[before.at - 1]?.tag === "det" ? 2 : 1)];
    const noun = /^(?:by|from)$/.test(by?.fold ?? "") && by !== undefined ? units[by.at - 1] : undefined;
    return noun !== undefined && contentNouns.test(noun.fold) ? noun : before;
  }

  /** "a statement that", "fears that": the noun before "that". */
  function contentNoun(above: Clause | null, that: Unit): Unit | null {
    const noun = nounBefore(that);
    return noun?.tag === "noun" && (above !== null || contentNouns.test(noun.fold)) ? noun : null;
  }

  function prevBreak(from: number): string {
    for (let n = Math.min(from, pending[0]?.first ?? from) - 1; n >= 0; n--) {
      const tag = units[n]?.tag;
      if (tag === "adv" || tag === "quote" || tag === "time") continue;
      return tag ?? "";
    }
    return "";
  }

  /** The clause of content whose continuation "and Y did" may be. */
  function contentAbove(above: Clause): Clause | null {
    for (let clause: Clause | null = above; clause !== null; clause = clause.governor) {
      spend(budget);
      if (clause.link === "content") return clause;
    }
    return null;
  }

  /** The clause that "and <verb>" goes on: one of the same shape. */
  function peerOf(above: Clause, clause: Clause): Clause {
    const isInfinite = clause.form === "base" && clause.auxiliaries.length === 0;
    for (let peer: Clause | null = above; peer !== null; peer = peer.governor) {
      spend(budget);
      if (
        isInfinite
          ? peer.form === "base"
          : peer.form !== "ing" &&
            peer.link !== "infinitive" &&
            peer.link !== "purpose" &&
            !(peer.link === "relative" && peer.via === null)
      )
        return peer;
    }
    return (
      [...clauses]
        .reverse()
        .find(({ form, link }) =>
          isInfinite ? form === "base" : form !== "ing" && link !== "infinitive" && link !== "relative",
        ) ?? above
    );
  }

  /** "ambushed by Y": an agent right behind a bare participle. */
  function hasDirectBy(clause: Clause): boolean {
    const first = clause.attached[0];
    if (
      clause.object.length > 0 ||
      first?.preposition !== "by" ||
      first.at !== clause.verb.at + (clause.particle === null ? 1 : 2)
    )
      return false;
    return first.phrases.some(
      ({ first: start, last }) =>
        units.slice(start, last + 1).some(({ name, isProper }) => name !== null || isProper) ||
        /(?:men|ers|ors|ists|ants|ents|s)$/.test(units[last]?.fold ?? ""),
    );
  }

  /** "killed and badly wounded two guards": the object stands behind the second verb. */
  function sharesObject(at: number): boolean {
    if (units[at]?.tag !== "conj") return false;
    let verb = at + 1;
    while (units[verb]?.tag === "adv") verb++;
    return units[verb]?.tag === "verb" && /^(?:det|number|name|noun|adj)$/.test(units[verb + 1]?.tag ?? "");
  }

  /** A finite verb comes later that would be without subject: "soldiers killed in the attack were …". */
  function isReducedSubject(clause: Clause, group: Group): boolean {
    const end = Math.max(clause.last, group.verb.at) + 1;
    spend(budget, units.length);
    const by = hasDirectBy(clause);
    if (sharesObject(end)) return false;
    for (let n = end; n < units.length; n++) {
      const unit = units[n];
      if (unit === undefined || unit.tag === "sub" || unit.tag === "rel" || unit.tag === "conj") break;
      if (unit.tag === "mark") break;
      if (unit.tag === "comma") {
        // ", X said" closes a sentence; ", were …" goes on with it.
        const behind = units[skipLight(units, n + 1)];
        return behind?.tag === "aux" && clause.object.length === 0;
      }
      if (unit.tag === "aux" && clause.object.length === 0)
        return by || mustHaveObject(clause) || !isIntransitive.test(clause.lemma);
      if (unit.tag === "verb" && unit.verb?.form !== "ing" && clause.object.length === 0) {
        const hasOwnSubject = /^(?:noun|name)$/.test(units[unit.at - 1]?.tag ?? "");
        return mustHaveObject(clause) && (by || !hasOwnSubject);
      }
      if (unit.tag === "to" || unit.tag === "verb") return false;
    }
    const isHeadline = !units.some(
      ({ tag, at: n }) => n !== group.verb.at && (tag === "aux" || (tag === "verb" && n < group.at)),
    );
    return clause.object.length === 0 && (by || (mustHaveObject(clause) && isHeadline));
  }

  /** ", killed in 2006, was": the participle stands between commas. */
  function isInserted(clause: Clause, group: Group): boolean {
    if (clause.object.length > 0) return false;
    const end = Math.max(clause.last, group.verb.at) + 1;
    spend(budget, units.length);
    const comma = units.findIndex((unit, n) => n >= end && unit.tag === "comma");
    if (comma < 0) return brought(clause.attached, ["by"]).length > 0 && clauses.length > 0;
    const behind = units[skipLight(units, comma + 1)];
    return behind?.tag === "aux" || behind?.tag === "verb";
  }
}

/** "…, and Y" in the same sentence goes on with what was said when no break parts them. */
function joinsContent(units: readonly Unit[], pending: readonly Phrase[]): boolean {
  const before = units[(pending[0]?.first ?? 0) - 1];
  return before?.tag === "conj" && units[before.at - 1]?.tag !== "comma";
}

function previous(units: readonly Unit[], from: number): Unit | undefined {
  for (let at = from - 1; at >= 0; at--) {
    const unit = units[at];
    if (unit && unit.tag !== "adv" && unit.tag !== "quote" && unit.tag !== "time") return unit;
  }
  return undefined;
}

/** The auxiliary nearest to the verb is a form of "be": "was killed", "has been killed", "to be killed". */
function endsInBe(auxiliaries: readonly string[]): boolean {
  const last = auxiliaries.filter((word) => !negations.has(word) || beForms.has(word)).at(-1);
  return last !== undefined && beForms.has(last);
}

/** "Y struck Z, X said": the clause of speech behind stands above what was said before. */
function attributeBehind({ units, budget }: Parsed, clauses: readonly Clause[]): void {
  for (const [n, clause] of clauses.entries()) {
    if (
      n === 0 ||
      !/^(?:say|report|announce|state|claim|add|tell|confirm|write|note|insist|declare|charge|acknowledge|allege|quote|reveal|warn)$/.test(
        clause.lemma,
      )
    )
      continue;
    spend(budget, clauses.length);
    if (
      clause.link !== "main" ||
      clause.isPassive ||
      clauses.some(({ governor, link }) => governor === clause && link === "content")
    )
      continue;
    const isInverted = clause.object.length > 0 && clause.subject.length === 0;
    if (clause.object.length > 0 && !isInverted && clause.lemma !== "tell") continue;
    if (isInverted) [clause.subject, clause.object] = [clause.object, []];
    const start = Math.min(clause.subject[0]?.first ?? clause.verb.at, clause.verb.at);
    const before = units[start - 1];
    if (before?.tag !== "comma" && before?.tag !== "quote") continue;
    for (const earlier of clauses.slice(0, n))
      if (earlier.governor === null && earlier.link === "main") {
        earlier.governor = clause;
        earlier.link = "content";
      }
  }
}
