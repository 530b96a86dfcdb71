import { spend } from "../budget.ts";
import type { Deed } from "./deeds/deed.ts";
import { beForms, negations } from "./lexicon/closed-classes.ts";
import type { Modality } from "./plover.ts";
import type { Clause } from "./syntax/clauses.ts";
import { wordsOf } from "./syntax/phrases.ts";
import { firstOf, once, type Parsed } from "./syntax/units.ts";

/** A modality and the words that decided it. */
export interface Reality {
  modality: Modality;
  words: string;
}

/** What a verb, noun or adjective above makes of the deed below it. `none`: it says that it did not happen. */
type Effect = Modality | "none";

const effects: readonly (readonly [Effect, RegExp])[] = [
  ["denied", /^(?:deny|refute|disavow|disown|disclaim)$/],
  ["threatened", /^(?:threaten|threat|threats|ultimatum)$/],
  [
    "none",
    /^(?:fail|refuse|decline|refusal|failure|avoid|prevent|stop|bar|ban|forbid|prohibit|unable|reluctant|unwilling|cancel|hesitate|dissuade|discourage|neglect|stopping|cease|halt|abandon|scrap|shelve|rule)$/,
  ],
  [
    "hypothetical",
    /^(?:urge|ask|call|calls|demand|demands|request|requests|warn|beg|encourage|invite|press|pressure|appeal|tell|advise|persuade|want|seek|hope|wish|fear|fears|expect|able|likely|unlikely|right|permission|allow|permit|enable|propose|proposal|recommend|consider|discuss|debate|suggestion|possibility|risk|danger|ability|capability|capable|chance|opportunity|need|needs|push|lobby|pray|dream|imagine|suppose|predict|anticipate|mull|weigh|contemplate|advocate|favour|favor|oppose|require|implore|plead|invitation|call|desire|pressing|urging|simulate|rehearse|practise|practice|whether|eager|keen|afraid)$/,
  ],
  [
    "planned",
    /^(?:plan|plans|intend|prepare|intention|intentions|intent|decide|decision|aim|agree|order|orders|promise|pledge|vow|swear|ready|poise|poised|set|due|schedule|scheduled|procedures|procedure|preparations|offer|steps|willing|prepared|determined|mission|deal|agreement|deadline|pledges|willingness|readiness|commit|commitment|authorise|authorize|instruct|direct|task|command|undertake|resolve|accord|pact|scheme|plot|conspire|conspiracy|bill|resolution|about|move|expected|bid|drive|programme|program|design|mandate|approve|approval|choose|vote|opt|bound)$/,
  ],
  [
    "alleged",
    /^(?:claim|allege|accuse|believe|suspect|think|understand|rumour|rumor|suggest|allegation|allegations|accusation|accusations|claims|suspicion|suspicions|charge|charges|convict|blame|presume|assume|reckon|estimate|accused|suspected|report|reports|indict|sue)$/,
  ],
  ["announced", /^(?:announce|declare|unveil|announcement|proclaim)$/],
];

/** "Rejected the allegation that …", "the claim that … does not reflect the truth": what follows is denied. */
const refutedClaim =
  /\b(?:reject|den|dismiss|refut|rebut|disput)(?:s|es|ed|ied|ies|ing|ying)?\b[^.;]{0,60}\b(?:claims?|allegations?|accusations?|reports?|charges?|rumou?rs?|assertions?)\b[^.;]{0,80}?\b(?:that|it|they)\b|\bnothing to do with\b|\bsa(?:ys?|id) no to\b|\b(?:claims?|allegations?|accusations?|reports?|rumou?rs?|information)\b[^.;]{0,80}?\bthat\b(?=.*\b(?:untrue|false|baseless|unfounded|groundless|fabricat\w+|not true|(?:does|do|did) not (?:reflect|correspond)|slander|invention|fiction|disinformation)\b)/i;

const effectOf = (word: string): Effect | null => effects.find(([, words]) => words.test(word))?.[0] ?? null;

const allegedWords =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|unconfirmed|rumou?red|blamed on|attributed to|claimed responsibility|claims? responsibility|claiming responsibility)\b/i;
/** Right before a noun: "an alleged attack", not "alleged members". */
const allegedNoun = /\b(?:alleged|suspected|reported|purported|apparent|unconfirmed)\b/i;
const historicalWords =
  /\b(?:anniversary|commemorat\w+|remembers? (?:the )?(?:victims|dead|fallen)|memorial (?:service|ceremony)|in the (?:19|20)\d0s|last century|in memory of|back in (?:19|20)\d\d|during the (?:19|20)\d\d\b|world war|obituary|veterans? of|memoirs?|history of)\b/i;
/** "twenty years after the bombing": only what follows is past. */
const yearsAfter = /\b(?:years?|decades?|centur(?:y|ies)) (?:after|since|on from)\b/i;
const hypotheticalNoun =
  /\b(?:potential|possible|possibility|potentially|hypothetical|prospects?|risks?|fears?|feared|threat of|danger|event of|any|would-be|scenario|whether|simulated?|mock|calls? for|likelihood|chances?|averted?|prevent\w*|avoid\w*|against any|foiled|thwarted|case of|allegedly planning|training for|call for|demands? for|appeals? for|rule out|deter\w*)\b/i;
const plannedNoun =
  /\b(?:planned|upcoming|imminent|forthcoming|scheduled|looming|impending|future|preparations? for|preparing|plans? for|plans? to|ahead of|intention|proposed|expected|next)\b/i;

/** How what the deed says stands to reality; null when the sentence says that it did not happen. */
export function modalityOf(
  parsed: Parsed,
  deed: Deed,
  clauses: readonly Clause[],
  publishedAt: string,
): Reality | null {
  const { clause, trigger, frame } = deed;
  const refuted = firstOf(parsed, refutedClaim);
  if (refuted !== null && trigger.start > refuted.index + refuted[0].length - 5)
    return { modality: "denied", words: refuted[0] };
  const isVerb = trigger.tag !== "noun";
  const isTied =
    isVerb || deed.voice === "light-verb" || deed.voice === "suffered" || deed.voice === "passive";
  const above =
    clause === null
      ? null
      : isVerb
        ? clauseReality(parsed, clause, deed)
        : (nounReality(parsed, clause, deed) ?? (isTied ? clauseReality(parsed, clause, deed) : null));
  if (above === "none") return null;
  // "No one was killed": a toll of nobody, whoever says so.
  if (frame.id === "assault/kill" && isVerb && deed.source.length === 0 && isNobody(parsed, deed))
    return null;
  if (above?.modality === "denied") return above;
  if (frame.ploverClass === "THREATEN") return { modality: "threatened", words: trigger.fold };
  const before = textBetween(parsed, Math.max(deed.first, trigger.at - 6), trigger.at);
  if (!isVerb && /\bno\b/i.test(textBetween(parsed, trigger.at - 2, trigger.at)))
    return clause?.governor != null && insisting.test(clause.governor.lemma)
      ? { modality: "denied", words: "no" }
      : null;
  // "declared a ceasefire": saying it is the deed.
  if (
    isVerb &&
    (above === null || above.modality === "happened") &&
    /^(?:announce|declare|proclaim|unveil)$/.test(trigger.verb?.lemma ?? "") &&
    !/^(?:coerce|threaten|support)/.test(frame.id)
  )
    return { modality: "announced", words: trigger.fold };
  const past = pastOf(parsed, deed, clauses, publishedAt);
  if (past !== null) return { modality: "historical", words: past };
  const unreal = isVerb ? null : hypotheticalNoun.exec(textBetween(parsed, trigger.at - 6, trigger.at));
  if (unreal && !(above?.modality === "planned")) return { modality: "hypothetical", words: unreal[0] };
  if (above !== null) return above;
  const soon = isVerb ? null : plannedNoun.exec(before);
  if (soon) return { modality: "planned", words: soon[0] };
  const unsure = firstOf(parsed, unverified);
  if (unsure) return { modality: "alleged", words: unsure[0] };
  const suspected =
    frame.ploverClass === "ASSAULT"
      ? deed.source.find(({ first, last }) =>
          /\b(?:suspected|alleged|presumed)\b/.test(
            wordsOf(parsed, [{ first: Math.max(0, first - 2), last }]),
          ),
        )
      : undefined;
  if (suspected) return { modality: "alleged", words: "suspected" };
  const hedge =
    allegedWords.exec(
      textBetween(
        parsed,
        deed.first - 3,
        isVerb ? Math.max(trigger.at + 2, ...(clause?.object.map(({ last }) => last) ?? [])) : deed.last + 3,
      ),
    ) ?? (isVerb ? null : allegedNoun.exec(before));
  if (hedge) return { modality: "alleged", words: hedge[0] };
  return { modality: "happened", words: "" };
}

const unverified = /\b(?:could not be (?:independently )?(?:confirmed|verified)|unverified|unconfirmed)\b/i;

const isNobody = (parsed: Parsed, { clause }: Deed) =>
  /^(?:no\b|nobody|none|neither)/.test(wordsOf(parsed, clause?.subject ?? []));

function textBetween({ text, units }: Parsed, from: number, to: number): string {
  const first = units[Math.max(0, Math.min(from, units.length - 1))];
  const last = units[Math.max(0, Math.min(units.length - 1, to))];
  return text.slice(first?.start ?? 0, last?.end ?? 0);
}

const conditional = /\b(?:only if|unless|if)\b/i;

/** What the verb's own auxiliaries and the clauses above it make of it; null: nothing, it happened. */
function clauseReality(parsed: Parsed, own: Clause, deed: Deed): Reality | "none" | null {
  let found: Reality | null = null;
  const keep = (modality: Modality, words: string) => {
    if (found === null || rank[modality] < rank[found.modality]) found = { modality, words };
  };
  for (
    let clause: Clause | null = own, below: Clause | null = null;
    clause !== null;
    below = clause, clause = clause.governor
  ) {
    spend(parsed.budget);
    if (below !== null) {
      const effect = aboveEffect(clause, below);
      const words =
        below.via !== null && effectOf(below.via.fold) !== null && below.link === "infinitive"
          ? below.via.fold
          : clause.verb.fold;
      if (effect === "none") return "none";
      if (effect !== null) {
        if (effect === "denied" && clause.isNegated) keep("alleged", words);
        else keep(effect, words);
      }
    }
    // "the plan to withdraw", "claims that X has withdrawn": the noun that it hangs on.
    if (
      clause.via !== null &&
      clause.via.tag === "noun" &&
      (clause.link === "infinitive" || clause.link === "content")
    ) {
      const effect = hearsay.test(clause.via.fold)
        ? isRefuted(parsed, clause)
          ? "denied"
          : "alleged"
        : effectOf(clause.via.fold);
      if (effect === "none") return "none";
      if (effect !== null) keep(effect, clause.via.fold);
    }
    const isNegated = clause.isNegated;
    if (isNegated && (clause === own || below?.link === "infinitive")) {
      return deniedBySpeaker(clause) ? { modality: "denied", words: negationOf(clause) } : "none";
    }
    const modal = modalOf(clause, firstOf(parsed, conditional) !== null);
    if (
      modal !== null &&
      !(modal.modality === "hypothetical" && deed.frame.ploverClass === "REQUEST" && clause === own)
    )
      keep(modal.modality, modal.words);
    if (clause.link === "adverbial" && clause.via?.tag === "aux") keep("hypothetical", clause.via.fold);
    if (clause.link === "adverbial" && /^(?:if|unless|whether|lest)$/.test(clause.via?.fold ?? ""))
      keep("hypothetical", clause.via?.fold ?? "");
    if (clause.via?.fold === "whether") keep("hypothetical", "whether");
    if (
      clause.via?.fold === "without" ||
      (clause.via?.fold === "of" && parsed.units[clause.via.at - 1]?.fold === "instead")
    )
      return "none";
    if (clause.link === "purpose" && clause === own && deed.frame.id !== "assault/disperse")
      keep("planned", "to");
    if (
      clause.link === "gerund" &&
      clause.via?.fold === "for" &&
      clause === own &&
      clause.governor &&
      /^(?:plan|prepare|train)/.test(clause.governor.lemma)
    )
      keep("planned", "for");
    if (/^(?:adverbial|main|relative)$/.test(clause.link)) break;
    if (
      clause.link === "gerund" &&
      clause.via !== null &&
      /^(?:after|before|while|since|as|when|in|amid)$/.test(clause.via.fold)
    )
      break;
  }
  return found;
}

const hearsay =
  /^(?:reports?|claims?|allegations?|accusations?|charges?|suggestions?|rumou?rs?|speculation)$/;

/** "rejected claims that", "reports that … are untrue" */
function isRefuted(parsed: Parsed, clause: Clause): boolean {
  if (
    clause.governor !== null &&
    /^(?:reject|dismiss|refute|deny|rubbish|rebut|disown|call|describe)$/.test(clause.governor.lemma)
  )
    return true;
  return firstOf(parsed, untrue) !== null;
}
const untrue =
  /\b(?:untrue|false|baseless|invention|unfounded|fabricat\w+|fiction|nonsense|lies?|fairy tale|groundless|denied)\b/i;

/** Lower wins: what is denied is denied, whoever announced it. */
const rank: Readonly<Record<Modality, number>> = {
  denied: 0,
  historical: 1,
  threatened: 2,
  announced: 3,
  hypothetical: 4,
  planned: 5,
  alleged: 6,
  happened: 7,
};

const reporting =
  /^(?:say|report|believe|think|allege|claim|suspect|understand|rumour|rumor|know|accuse|estimate)$/;

/** What a clause says of the one that hangs on it. */
function aboveEffect(clause: Clause, below: Clause): Effect | null {
  const { lemma } = clause;
  const via = below.link === "infinitive" || below.link === "content" ? below.via : null;
  if (below.link === "content") {
    if (via !== null && via.tag === "noun") {
      const effect = effectOf(via.fold);
      if (effect !== null && via.fold !== "report" && via.fold !== "reports") return effect;
    }
    if (lemma === "deny") return "denied";
    if (lemma === "threaten") return "threatened";
    if (clause.isPassive && reporting.test(lemma)) return "alleged";
    if (/^(?:announce|declare|unveil|proclaim)$/.test(lemma))
      return isAhead(below) || (below.form === "ing" && below.auxiliaries.length > 0) ? "announced" : null;
    if (/^(?:claim|allege|believe|suspect|think|suggest|assume|reckon|speculate|imply)$/.test(lemma))
      return "alleged";
    if (/^(?:hope|fear|expect|predict|demand|propose|recommend|ask|want|request|wish|pray)$/.test(lemma))
      return "hypothetical";
    if (lemma === "warn") return isAhead(below) ? "hypothetical" : null;
    if (/^(?:agree|decide|promise|pledge|vow|swear)$/.test(lemma)) return "planned";
    return null;
  }
  if (below.link === "infinitive") {
    if (/^(?:announce|declare|unveil)$/.test(lemma) && via !== null) return "announced";
    if (via !== null && (via.tag === "noun" || via.tag === "adj")) return effectOf(via.fold);
    if (lemma === "go" && clause.form === "ing") return "planned";
    if (lemma === "be") return clause.auxiliaries.length > 0 || via !== null ? null : "planned";
    if (lemma === "have") return null;
    // "is said to be arming", "accused of shelling", "denied shelling"
    if (reporting.test(lemma) && (clause.isPassive || lemma === "accuse" || lemma === "suspect"))
      return "alleged";
    if (
      /^(?:begin|start|continue|manage|help|let|make|force|compel|keep|resume|lead|appear|seem|go|come|try|attempt|use|train|send|deploy|dispatch|cause|get|tend|proceed|join|mobilise|mobilize|hire|recruit|oblige|condemn|criticize|criticise|denounce|thank|praise|arrest|detain|sanction|fine|punish|hold|jail|sentence|convict|charge|admit|acknowledge|finish|complete|blame)$/.test(
        lemma,
      )
    )
      return /^(?:charge|arrest|detain|hold|appear|seem)$/.test(lemma)
        ? "alleged"
        : /^(?:train|send|deploy|dispatch|mobilise|mobilize|hire|recruit)$/.test(lemma)
          ? "planned"
          : null;
    return effectOf(lemma);
  }
  if (/^(?:task|entrust|concern|tip)$/.test(lemma) && below.link !== "adverbial") return "none";
  if (below.link === "gerund" && below.via === null && lemma === "deny") return "denied";
  if (
    (below.link === "gerund" || below.link === "participle") &&
    lemma === "deny" &&
    below.verb.at === clause.verb.at + 1
  )
    return "denied";
  return null;
}

const isAhead = (clause: Clause) =>
  clause.auxiliaries.some((word) => /^(?:will|would|shall|to|ll|wont)$/.test(word)) || clause.form === "base";

/** "will", "could", "is to": what the clause's own auxiliaries say. */
function modalOf(clause: Clause, isConditional = false): Reality | null {
  const { auxiliaries } = clause;
  const word = auxiliaries.find((one) =>
    /^(?:could|might|may|should|can|must|would|wouldnt|couldnt)$/.test(one),
  );
  const isReported =
    clause.link === "content" &&
    clause.governor !== null &&
    !/^(?:think|believe|hope|fear|warn|suggest|suspect)$/.test(clause.governor.lemma);
  if (word === "would" && isReported && !isConditional) {
    const announces = /^(?:announce|declare|unveil)$/.test(clause.governor?.lemma ?? "");
    return {
      modality: announces ? "announced" : "planned",
      words: announces ? `${clause.governor?.verb.fold} … would` : "would",
    };
  }
  if (word === "could" && auxiliaries.includes("have"))
    return { modality: "hypothetical", words: "could have" };
  if (word !== undefined) return { modality: "hypothetical", words: word };
  const future = auxiliaries.find((one) => /^(?:will|shall|ll|wo|wont)$/.test(one));
  if (future) {
    const announces =
      /^(?:announce|declare|unveil)$/.test(clause.governor?.lemma ?? "") && clause.link === "content";
    return announces
      ? { modality: "announced", words: `${clause.governor?.verb.fold} … ${future}` }
      : { modality: "planned", words: future };
  }
  // "is to withdraw"
  if (auxiliaries.at(-1) === "to" && auxiliaries.some((one) => beForms.has(one)))
    return { modality: "planned", words: "is to" };
  return null;
}

const negationOf = (clause: Clause) =>
  [...clause.adverbs, ...clause.auxiliaries].find((word) => negations.has(word)) ?? "not";

/** "Turkey said it had not shelled": who speaks says that it did not happen. */
const insisting = /^(?:say|insist|state|claim|maintain|stress|tell|add|declare|assert|argue|reiterate|deny)$/;

function deniedBySpeaker(clause: Clause): boolean {
  const { governor } = clause;
  if (clause.link !== "content" || governor === null) return false;
  const isFuture = clause.auxiliaries.some((word) => /^(?:will|would|wont|wouldnt|shall)$/.test(word));
  return !isFuture && insisting.test(governor.lemma);
}

/** A bare noun: what the verb over it says of it: "denied the attack", "announced the withdrawal of X". */
function nounReality(parsed: Parsed, clause: Clause, deed: Deed): Reality | "none" | null {
  const { trigger } = deed;
  const isUnder = trigger.at > clause.verb.at;
  const attachedBy = clause.attached.find(({ phrases }) =>
    phrases.some(({ first, last }) => first <= trigger.at && trigger.at <= last),
  );
  const isApart =
    attachedBy !== undefined &&
    /^(?:after|before|amid|during|since|despite|following|in|at|over|as|by)$/.test(attachedBy.preposition) &&
    !/^(?:role|involvement|part|responsibility|participation|hand|complicity|succeed)/.test(
      parsed.units[attachedBy.at - 1]?.fold ?? "",
    );
  if (isUnder && !isApart) {
    const { lemma } = clause;
    if (clause.isNegated && !deniedBySpeaker(clause) && lemma !== "deny") return "none";
    if (/^(?:deny|disclaim|disown)$/.test(lemma))
      return clause.isNegated ? null : { modality: "denied", words: clause.verb.fold };
    if (clause.isNegated && deniedBySpeaker(clause)) return { modality: "denied", words: negationOf(clause) };
    if (/^(?:announce|declare|unveil|order|approve|authori[sz]e)$/.test(lemma))
      return { modality: "announced", words: clause.verb.fold };
    if (/^(?:accuse|suspect|blame)$/.test(lemma) && attachedBy !== undefined)
      return { modality: "alleged", words: clause.verb.fold };
    if (/^(?:claim|allege|report|suspect)$/.test(lemma) && !clause.isPassive)
      return { modality: "alleged", words: clause.verb.fold };
    if (
      /^(?:plan|prepare|schedule|consider|propose|agree|promise|pledge|intend|offer|expect|await|discuss)$/.test(
        lemma,
      )
    )
      return {
        modality: /^(?:consider|propose|expect|await|discuss)$/.test(lemma) ? "hypothetical" : "planned",
        words: clause.verb.fold,
      };
    if (
      /^(?:practi[cs]e|rehearse|simulate|fear|want|seek|demand|urge|call|request|oppose|prevent|avert|avoid|hope|push|support|back|reject|deter|warn|rule)$/.test(
        lemma,
      )
    )
      return { modality: "hypothetical", words: clause.verb.fold };
    if (/^(?:threaten)$/.test(lemma)) return { modality: "threatened", words: clause.verb.fold };
    if (/^(?:cancel|call off|halt|abort|scrap|foil|thwart)$/.test(lemma) || clause.particle === "off")
      return "none";
  }
  if (!isUnder && clause.isPassive && /^(?:announce|declare)$/.test(clause.lemma))
    return { modality: "announced", words: clause.verb.fold };
  if (!isUnder && clause.isPassive && /^(?:plan|schedule|expect|prepare|delay|postpone)$/.test(clause.lemma))
    return { modality: "planned", words: clause.verb.fold };
  if (!isUnder && clause.isPassive && /^(?:deny)$/.test(clause.lemma))
    return { modality: "denied", words: clause.verb.fold };
  if (!isUnder && /^(?:announce|announcement)$/.test(parsed.units[trigger.at - 2]?.fold ?? ""))
    return { modality: "announced", words: "announcement" };
  const modal = !isApart || !isUnder ? modalOf(clause) : null;
  if (modal !== null && !isUnder) return modal;
  if (modal !== null && modal.modality === "planned" && !isApart) return modal;
  const upper = clause.governor;
  if (upper !== null && clause.link === "content" && upper.lemma === "deny")
    return { modality: "denied", words: upper.verb.fold };
  if (clause.link === "adverbial" && /^(?:if|unless)$/.test(clause.via?.fold ?? ""))
    return { modality: "hypothetical", words: clause.via?.fold ?? "" };
  const announcement = parsed.units
    .slice(Math.max(0, trigger.at - 8), trigger.at)
    .find(({ fold }) => /^(?:announcement|announced|announcing)$/.test(fold));
  if (announcement && deed.frame.ploverClass !== "ASSAULT")
    return { modality: "announced", words: announcement.fold };
  return null;
}

/** Whether a word stands in a relative clause that the deed is no part of. */
function isAsideOfDeed(at: number, deed: Deed, clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) =>
      clause !== deed.clause &&
      clause.link === "relative" &&
      clause.verb.at < at &&
      at <= clause.last + 4 &&
      !(deed.trigger.at >= clause.first && deed.trigger.at <= clause.last),
  );
}

/** Words that put it into the past: an anniversary, a year that is over. */
function pastOf(parsed: Parsed, deed: Deed, clauses: readonly Clause[], publishedAt: string): string | null {
  const words = firstOf(parsed, historicalWords) ?? firstOf(parsed, yearsAfter);
  const isBefore = words !== null && words.index + words[0].length <= deed.trigger.start;
  if (words !== null && (isBefore || firstOf(parsed, historicalWords) !== null)) return words[0];
  for (const { at, words: long } of longAgo(parsed)) {
    spend(parsed.budget, clauses.length);
    if (!isAsideOfDeed(at, deed, clauses)) return long;
  }
  const around = textBetween(parsed, deed.first - 6, deed.last + 4);
  const thisYear = Number(publishedAt.slice(0, 4));
  for (const found of around.matchAll(
    /\b(?:(in|of|since|during|from|the|by|until|before|after) )?(?:\w+ )?(?:\d{1,2},? )?((?:19|20)\d\d)\b(?! (?:people|men|troops|soldiers|houses|homes))/gi,
  )) {
    if (
      !/^(?:since|until|from)$/i.test(found[1] ?? "") &&
      Number(found[2]) < thisYear &&
      found[1] !== undefined
    )
      return found[0].trim();
  }
  const when = firstOf(parsed, yearWhen);
  if (when && Number(when[1]) < thisYear && when.index < deed.trigger.start) return when[0];
  const opening = firstOf(parsed, openingYear);
  return opening && Number(opening[1]) < thisYear ? opening[0] : null;
}
const yearWhen = /\b((?:19|20)\d\d),? when\b/;
const openingYear = /^(?:back )?in (?:\w+ )?((?:19|20)\d\d)\b/i;
const agoWords = /\b(?:years?|decades?|centur(?:y|ies)) ago\b|\b(?:in|during) the (?:19|20)\d0s\b/gi;

/** The words of a sentence that look years back, each with the first unit behind its beginning. */
const longAgo = (parsed: Parsed): readonly { at: number; words: string }[] =>
  once(parsed, agoWords, "all", () =>
    [...parsed.text.matchAll(agoWords)].map(({ 0: words, index }) => {
      spend(parsed.budget, parsed.units.length);
      return { at: parsed.units.findIndex(({ start }) => start >= index), words };
    }),
  );
