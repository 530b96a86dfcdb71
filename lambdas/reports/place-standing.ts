import type { Deed } from "./deeds/deed.ts";
import { isCited } from "./lexicon/governors.ts";
import { placeWords } from "./lexicon/place-words.ts";
import { type Clause, phrasesOf } from "./syntax/clause.ts";
import type { Phrase } from "./syntax/phrases.ts";
import { once, type Parsed, type Tag } from "./syntax/units.ts";

/**
 * How a place that a sentence names stands to a deed of it: `here` it may have been done; `origin` who did it, or to
 * whom, comes from there; `aside` something else was so there; `teller` who tells of it is there, and `told` who hears of it.
 */
export type Standing = "here" | "origin" | "aside" | "teller" | "told";

export function standingOf(parsed: Parsed, clauses: readonly Clause[], deed: Deed, at: number): Standing {
  if (isSourceOfNews(parsed, at)) return "teller";
  if (isFrom(parsed, clauses, deed, at)) return "origin";
  const clause = clauseAt(parsed, clauses, at);
  if (clause === null || clause === deed.clause) return "here";
  const above = clausesAbove(deed.clause);
  if (above.has(clause) && isCited(clause.lemma)) return at < clause.verb.at ? "teller" : "told";
  if (above.has(clause)) return "here";
  return isMeanwhile(clause, above, deed.clause) ? "aside" : "here";
}

const covers = ({ first, last }: Phrase, at: number) => at >= first && at <= last;

/** The clause whose own words a unit is among: the narrowest around it. */
const clauseAt = (parsed: Parsed, clauses: readonly Clause[], at: number): Clause | null =>
  once(parsed, clauseAt, at, () => {
    let narrowest: Clause | null = null;
    for (const clause of clauses)
      if (covers(clause, at) && (narrowest === null || widthOf(clause) < widthOf(narrowest)))
        narrowest = clause;
    return narrowest;
  });
const widthOf = ({ first, last }: Clause) => last - first;

/** The clauses that a clause hangs below. */
export function clausesAbove(clause: Clause | null): ReadonlySet<Clause> {
  const above = new Set<Clause>();
  for (let one = clause?.governor ?? null; one !== null && !above.has(one); one = one.governor)
    above.add(one);
  return above;
}

/**
 * "… as Candria celebrated in Lisport": a clause of time or reason beside the deed's, and what hangs below it; also what
 * tells more of something that another clause named: "the army, which sits in Lisport, said that it shelled …".
 */
function isMeanwhile(clause: Clause, above: ReadonlySet<Clause>, own: Clause | null): boolean {
  for (let one: Clause | null = clause; one !== null && one !== own && !above.has(one); one = one.governor) {
    if (one.link === "adverbial" && placeWords.meanwhile.has(one.via?.fold ?? "")) return true;
    if (one.link === "relative" && one.governor !== null && above.has(one.governor)) return true;
  }
  return false;
}

const inPhrase: ReadonlySet<Tag> = new Set(["adj", "det", "name", "noun", "number", "prep"]);
/** Words between "according to" and a place. */
const longestSource = 14;

/** "According to the Harim hospital", "according to medics in Harim". */
function isSourceOfNews({ units }: Parsed, at: number): boolean {
  for (let before = at - 1; before >= Math.max(1, at - longestSource); before--) {
    const unit = units[before];
    if (unit?.tag === "to" && units[before - 1]?.fold === "according") return true;
    if (unit === undefined || !inPhrase.has(unit.tag)) return false;
  }
  return false;
}

/** "Jets based at Harim bombed", "rockets fired from Harim hit", "fighters from Harim were killed". */
function isFrom({ units }: Parsed, clauses: readonly Clause[], deed: Deed, at: number): boolean {
  const { clause, trigger } = deed;
  const subject = clause?.subject.at(-1);
  // "The withdrawal from Harim ended": what a noun takes is no subject's origin.
  if (clause === null || subject === undefined || trigger !== clause.verb) return false;
  const isBehindSubject = at > subject.last && at < clause.verb.at;
  if (isBehindSubject && units.slice(subject.last + 1, at).some(({ fold }) => fold === "from")) return true;
  return clauses.some(
    (one) =>
      one !== clause &&
      (one.link === "relative" || one.link === "participle") &&
      placeWords.origins.has(one.lemma) &&
      one.subject.at(-1)?.last === subject.last &&
      phrasesOf(one).some((phrase) => covers(phrase, at)),
  );
}
