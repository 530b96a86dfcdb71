import { spend } from "../../budget.ts";
import { lemmasOf, mayNameDeed, nounEntry } from "../lexicon/entries.ts";
import { frameOf } from "../lexicon/frames.ts";
import { wordTest } from "../lexicon/word-classes.ts";
import type { Clause } from "../syntax/clauses.ts";
import { clausesOf } from "../syntax/clauses.ts";
import { type Cut, once, type Parsed } from "../syntax/units.ts";
import type { Deed } from "./deed.ts";
import { nounDeed } from "./noun-deeds.ts";
import { actorsOf, type Filler } from "./role-fillers.ts";
import { swallow } from "./swallow.ts";
import { verbDeed } from "./verb-deeds.ts";

/** The clauses of a sentence and everything that its verbs and event nouns say was done, in order. */
export function findDeeds(parsed: Parsed): { clauses: Clause[]; deeds: Deed[]; speakers: Filler[] } {
  const clauses = clausesOf(parsed);
  const below = new Map<Clause, Clause[]>(clauses.map((clause) => [clause, []]));
  for (const clause of clauses) if (clause.governor !== null) below.get(clause.governor)?.push(clause);
  const found = [
    ...clauses.flatMap((clause) => {
      const deed = demandOf(parsed, clause) ?? verbDeed(parsed, clause, below.get(clause) ?? []);
      return deed === null ? [] : [asRefusal(deed)];
    }),
    ...parsed.units.flatMap((unit) =>
      unit.tag === "noun" && nounEntry(unit.fold, parsed.units[unit.at - 1]?.fold ?? "") !== undefined
        ? (nounDeed(parsed, unit, clauses) ?? [])
        : [],
    ),
  ]
    .filter(
      ({ frame }) => !(/^(?:ASSAULT|COERCE|CONSULT|REJECT)$/.test(frame.ploverClass) && isOfGame(parsed)),
    )
    .sort((a, b) => a.trigger.at - b.trigger.at);
  return { clauses, deeds: swallow(parsed, found), speakers: speakersOf(parsed, clauses) };
}

/** Whether some word could name a deed, however the sentence is built: no other needs to be read. */
export function mayHoldDeed({ units, budget }: Cut): boolean {
  spend(budget, units.length);
  const folds = units.map(({ fold }) => fold);
  const mayDemand =
    folds.some((fold) => due.has(fold) || having.has(fold)) &&
    folds.some((fold) => lemmasOf(fold).some((lemma) => saying.test(lemma)));
  return mayDemand || mayNameDeed(folds, budget);
}

const isGame = wordTest("@games");
const isOfGame = (parsed: Parsed) => once(parsed, isGame, "", () => isGame(plainWords(parsed)));

/** A sentence's words but for names: the League of Harbours plays no match. */
const plainWords = ({ units }: Parsed) =>
  units
    .filter(({ name }) => name === null)
    .map(({ fold }) => fold)
    .join(" ");

/** "will not release", "would not allow": what is kept back is refused. */
function asRefusal(deed: Deed): Deed {
  const { clause, frame } = deed;
  const isKeptBack =
    clause?.isNegated &&
    clause.auxiliaries.some((word) => /^(?:will|would|wo|wont|wouldnt|shall)$/.test(word));
  if (!isKeptBack || !/^(?:retreat|aid|concede|cooperate|consult|support|agree)\//.test(frame.id))
    return deed;
  return {
    ...deed,
    frame: frameOf("reject/refuse"),
    clause: { ...clause, isNegated: false, auxiliaries: [] },
    notes: [...deed.notes, "refused: it will not be done"],
  };
}

const saying =
  /^(?:say|state|declare|announce|insist|tell|add|stress|warn|argue|note|maintain|claim|believe|emphasise|emphasize|reiterate|repeat|agree)$/;
const due = new Set(["must", "should"]);
const having = new Set(["has", "have"]);

/** "X said that Y must leave": a demand of X on Y. */
function demandOf(parsed: Parsed, clause: Clause): Deed | null {
  const { governor } = clause;
  const isDue =
    clause.auxiliaries.some((word) => due.has(word)) ||
    (clause.lemma === "have" && clause.object.length === 0 && /^(?:has|have)$/.test(clause.verb.fold));
  if (
    !isDue ||
    governor === null ||
    clause.link !== "content" ||
    !saying.test(governor.lemma) ||
    clause.via?.fold === "if"
  )
    return null;
  const source = actorsOf(parsed, governor.subject);
  const patients = clause.isPassive ? [] : actorsOf(parsed, clause.subject, true);
  const target = patients.filter(({ first }) => !source.some((one) => one.first === first));
  if (source.length === 0 || target.length === 0 || parsed.units[target[0]?.first ?? 0]?.tag === "pron")
    return null;
  return {
    frame: frameOf("request/demand"),
    voice: "active",
    trigger: clause.verb,
    source,
    target,
    struck: [],
    clause: governor,
    first: Math.min(governor.first, clause.first),
    last: Math.max(governor.last, clause.last),
    means: "",
    theme: "",
    isInferred: false,
    notes: [`a demand: "${governor.verb.fold}" with "must" or "should"`],
  };
}

const speech =
  /^(?:say|tell|report|add|announce|state|claim|confirm|deny|allege|insist|declare|suggest|reveal|write|quote|argue|disclose|acknowledge|warn|note)$/;

/** Who is cited in the sentence: "X said", "according to X". */
function speakersOf(parsed: Parsed, clauses: readonly Clause[]): Filler[] {
  const said = clauses
    .filter(({ lemma, isPassive }) => speech.test(lemma) && !isPassive)
    .flatMap(({ subject }) => actorsOf(parsed, subject));
  const according = parsed.units.flatMap((unit) =>
    unit.fold === "according" && parsed.units[unit.at + 1]?.tag === "to"
      ? actorsOf(parsed, phrasesAt(parsed, unit.at + 2))
      : [],
  );
  return [...said, ...according];
}

function phrasesAt(parsed: Parsed, at: number) {
  return parsed.units[at] === undefined ? [] : [{ first: at, last: lastOf(parsed, at) }];
}

function lastOf({ units }: Parsed, at: number): number {
  let last = at;
  while (/^(?:name|noun|adj|det|number)$/.test(units[last + 1]?.tag ?? "")) last++;
  return last;
}
