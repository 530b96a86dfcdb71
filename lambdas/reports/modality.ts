import type { Deed } from "./deed.ts";
import type { Modality } from "./plover.ts";
import type { Parsed } from "./units.ts";
import { negations } from "./words.ts";

/** A modality and the words that decided it. */
export interface Reality {
  modality: Modality;
  words: string;
}

const deny = /^(?:deny|denied|denies|denying|refute|reject)$/;
const threaten = /^(?:threaten|vow|swear|warn|threats?)$/;
const plan =
  /^(?:plan|plans|intend|prepare|expect|intention|intent|decide|decision|aim|agree|order|orders|promise|pledge|ready|poised|set|due|schedule|scheduled|procedures|procedure|preparations|want|seek|offer|proposal|hope|steps|operation)$/;
const wish =
  /^(?:urge|ask|call|calls|demand|demands|request|requests|warn|beg|encourage|invite|press|pressure|appeal|tell|order|advise|persuade|refuse|fail|threat|able|unable|likely|right|permission|attempt|attempts|try|want|allow|help)$/;
const allege = /^(?:say|believe|think|report|allege|claim|suspect|accuse|understand|rumour)$/;
const announce = /^(?:announce|declare|unveil|disclose)$/;
const negative = /^(?:fail|refuse|avoid|prevent|decline|unable|reluctant|stop|cancel|postpone|delay)$/;

const allegedWords =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|unconfirmed|rumou?red|blamed on|attributed to)\b/i;
/** Right before a noun: "an alleged attack", not "alleged members". */
const allegedNoun = /\b(?:alleged|suspected|reported|purported|apparent|unconfirmed)\b/i;
const historicalWords =
  /\b(?:anniversary|years? ago|decades? ago|centur(?:y|ies) ago|commemorat\w+|in the (?:19|20)\d0s|last century|in memory of|back in (?:19|20)\d\d)\b/i;
/** "twenty years after the bombing": only what follows is past. */
const yearsAfter = /\b(?:years?|decades?|centur(?:y|ies)) (?:after|since)\b/i;
const hypotheticalWords =
  /\b(?:potential|possible|possibility|potentially|hypothetical|prospects?|risk of|risks of|fears? of|feared?|threat of|danger of|in the event of|any|would-be|scenario|whether|simulat\w+|mock)\b/i;
const plannedWords =
  /\b(?:planned|upcoming|imminent|forthcoming|scheduled|looming|impending|future|preparations for|plans? for|ahead of|intention)\b/i;

/** How what the deed says stands to reality; null when the sentence says that it did not happen. */
export function modalityOf(parsed: Parsed, deed: Deed, publishedAt: string): Reality | null {
  const { group, trigger } = deed;
  const chain = (group?.chain ?? []).map((unit) => ({
    word: unit.verb?.lemma ?? unit.fold,
    text: unit.fold,
  }));
  const matrix = group?.matrix?.verb?.lemma ?? "";
  const matrixText = group?.matrix?.fold ?? "";
  const local = (from: number, to: number) =>
    parsed.text.slice(
      parsed.units[Math.max(0, from)]?.start ?? 0,
      parsed.units[Math.min(parsed.units.length - 1, to)]?.end ?? 0,
    );
  const around = local(deed.first - 3, deed.last + 3);
  const before = local(Math.max(deed.first, trigger.at - 5), trigger.at);
  const own = [...(group?.auxiliaries ?? []), ...(group?.adverbs ?? [])];
  const ofVerb = trigger.tag === "verb" || deed.voice === "light-verb" || deed.voice === "suffered";

  const denied = chain.find(({ word }) => deny.test(word));
  if (denied) return { modality: "denied", words: denied.text };
  const objectOfDenial = group !== null && deny.test(matrix) && isUnder(deed, group.matrix?.at ?? -1);
  if (objectOfDenial) return { modality: "denied", words: matrixText };
  const negation = ofVerb ? own.find((word) => negations.has(word)) : undefined;
  const isNoNoun = trigger.tag === "noun" && /\bno\b/i.test(before);
  if (negation !== undefined || isNoNoun) {
    return matrix !== "" && /^(?:say|insist|state|claim|maintain|stress)$/.test(matrix)
      ? { modality: "denied", words: negation ?? "no" }
      : null;
  }
  if (deed.frame.ploverClass === "THREATEN") return { modality: "threatened", words: trigger.fold };
  if (chain.some(({ word }) => negative.test(word))) return null;

  const past =
    historicalWords.exec(parsed.text) ??
    yearsAfter.exec(parsed.text.slice(0, trigger.start)) ??
    yearBefore(around, publishedAt);
  if (past) return { modality: "historical", words: past[0] };
  const modal = ofVerb ? own.find((word) => /^(?:could|would|might|may|should|can)$/.test(word)) : undefined;
  const conditional = conditionBefore(parsed, deed);
  if (modal !== undefined || conditional !== null)
    return { modality: "hypothetical", words: modal ?? conditional ?? "" };
  const unreal = trigger.tag === "noun" ? hypotheticalWords.exec(before) : null;
  if (unreal) return { modality: "hypothetical", words: unreal[0] };

  const threat = chain.find(({ word }) => threaten.test(word));
  if (threat) return { modality: "threatened", words: threat.text };
  const planned = chain.find(({ word }) => plan.test(word));
  const wished = chain.find(({ word }) => wish.test(word));
  const announced = announce.test(matrix) && group !== null ? matrixText : announcedBy(parsed, deed);
  if (announced) return { modality: "announced", words: announced };
  if (planned) return { modality: "planned", words: planned.text };
  if (wished) return { modality: "hypothetical", words: wished.text };
  const future = ofVerb ? own.find((word) => /^(?:will|shall|ll|wont|to)$/.test(word)) : undefined;
  if (future) return { modality: "planned", words: future };
  const soon = trigger.tag === "noun" ? plannedWords.exec(before) : null;
  if (soon) return { modality: "planned", words: soon[0] };

  const hedge = allegedWords.exec(around) ?? (trigger.tag === "noun" ? allegedNoun.exec(before) : null);
  if (hedge) return { modality: "alleged", words: hedge[0] };
  const said = chain.find(({ word }) => allege.test(word));
  if (said) return { modality: "alleged", words: said.text };
  if (/^(?:claim|allege|accuse|suggest|believe)$/.test(matrix))
    return { modality: "alleged", words: matrixText };
  return { modality: "happened", words: "" };
}

/** The deed hangs on that verb: what follows "denied", up to the clause's end. */
const isUnder = (deed: Deed, at: number) => at >= 0 && at < deed.trigger.at;

/** "announced the withdrawal of", "the deployment … was announced". */
function announcedBy(parsed: Parsed, deed: Deed): string | null {
  if (deed.trigger.tag !== "noun") return null;
  for (let n = Math.max(0, deed.trigger.at - 9); n < deed.trigger.at; n++) {
    const unit = parsed.units[n];
    if (unit?.tag === "verb" && announce.test(unit.verb?.lemma ?? "")) return unit.fold;
    if (unit !== undefined && /^announcement$/.test(unit.fold)) return unit.fold;
  }
  for (let n = deed.last; n <= deed.last + 3; n++) {
    const unit = parsed.units[n];
    if (unit?.tag === "verb" && announce.test(unit.verb?.lemma ?? "")) return unit.fold;
  }
  return null;
}

/** "if", "unless" or "whether" opening the deed's own clause or the sentence. */
function conditionBefore(parsed: Parsed, deed: Deed): string | null {
  for (let n = deed.trigger.at - 1; n >= 0; n--) {
    const unit = parsed.units[n];
    if (unit?.tag === "sub" && /^(?:if|unless|whether|lest)$/.test(unit.fold)) return unit.fold;
    if (unit?.tag === "mark" || (unit?.tag === "comma" && n < deed.first)) return null;
  }
  return null;
}

/** "in 2019", when that is over. */
function yearBefore(text: string, publishedAt: string): RegExpExecArray | null {
  const found = /\b(?:in|of|since|during) (?:\w+ )?((?:19|20)\d\d)\b/i.exec(text);
  return found !== null && !/^since/i.test(found[0]) && Number(found[1]) < Number(publishedAt.slice(0, 4))
    ? found
    : null;
}
