import { clauseWords } from "../lexicon/clause-words.ts";
import { aspectVerbs, objectControlVerbs, speechVerbs } from "../lexicon/closed-classes.ts";
import type { Clause } from "./clause.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./units.ts";

/** Verbs beside those of speech that can stand above a that-clause or an infinitive. */
const governingVerbs =
  /^(?:plan|intend|agree|decide|want|seek|aim|hope|prepare|threaten|vow|refuse|fail|offer|promise|pledge|expect|choose|opt|move|need|wish|set|have|be|go|continue|vote|rush|come|dare|hesitate|decline|manage|attempt|try|struggle|work|fight|push|use|claim|proceed|consent|volunteer|elect|swear|commit|convene|meet|gather|join)$/;
/** Verbs whose "that" behind an object still says something: "warned Candria that". */
const tellingVerbs =
  /^(?:warn|tell|assure|inform|remind|convince|promise|notify|advise|persuade|caution|brief|threaten)$/;
/** Nouns whose "that" says what they hold. */
const contentNouns =
  /^(?:reports?|claims?|allegations?|accusations?|fears?|statements?|suggestions?|rumou?rs?|assertions?|concerns?|news|evidence|belief|view|hopes?|warnings?|threats?|announcements?|denials?|suspicions?|charges?|signs?|fact|idea|proof|demands?|insistence|assurances?|pledge|promise|agreement|speculation|confirmation|reminder|prediction|worries|conviction)$/;
/** Verbs of ", X said" behind what is said. */
const citingVerbs =
  /^(?:say|report|announce|state|claim|add|tell|confirm|write|note|insist|declare|charge|acknowledge|allege|quote|reveal|warn)$/;

export const isCiting = ({ lemma }: Clause): boolean => citingVerbs.test(lemma);

/** Whether a that-clause or an infinitive may hang on it. */
export const isGoverning = ({ lemma }: Clause): boolean =>
  speechVerbs.has(lemma) ||
  aspectVerbs.has(lemma) ||
  objectControlVerbs.has(lemma) ||
  governingVerbs.test(lemma);

function isGoverningThat(above: Clause, that: Unit): boolean {
  const objectEnd = above.object.at(-1)?.last ?? -1;
  return (
    (speechVerbs.has(above.lemma) && (objectEnd < 0 || objectEnd < that.at - 1)) ||
    tellingVerbs.test(above.lemma)
  );
}

const mayHaveRelative = ({ tag, fold }: Unit) =>
  (tag === "noun" || tag === "name" || tag === "number" || tag === "adj") && !contentNouns.test(fold);

/** "The pact that X signed", "the cell that struck": nothing that somebody said. */
export function isRelativeThat({ parsed, waiting }: Reading, that: Unit, above: Clause | null): boolean {
  const before = nounBefore(parsed.units, that);
  if (before === undefined || !mayHaveRelative(before)) return false;
  return above === null ? waiting.length > 0 : !isGoverningThat(above, that);
}

/** The unit before "that"; in "accusations by X that" the accusations. */
function nounBefore(units: readonly Unit[], that: Unit): Unit | undefined {
  const before = units[that.at - 1];
  if (before === undefined || (before.tag !== "noun" && before.tag !== "name")) return before;
  const by = units[before.at - (units[before.at - 1]?.tag === "det" ? 2 : 1)];
  if (by === undefined || !clauseWords.nounOwner.has(by.fold)) return before;
  const noun = units[by.at - 1];
  return noun !== undefined && contentNouns.test(noun.fold) ? noun : before;
}

/** "A statement that", "fears that": the noun before "that". */
export function contentNoun({ parsed }: Reading, above: Clause | null, that: Unit): Unit | null {
  const noun = nounBefore(parsed.units, that);
  return noun?.tag === "noun" && (above !== null || contentNouns.test(noun.fold)) ? noun : null;
}
