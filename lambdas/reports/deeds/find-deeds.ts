import { spend } from "../../budget.ts";
import { modals } from "../lexicon/closed-classes.ts";
import { lemmasOf, mayNameDeed, nounEntry } from "../lexicon/entries.ts";
import { frameOf } from "../lexicon/frames.ts";
import { isCited, isDemanding, isVerbThat } from "../lexicon/governors.ts";
import { modalityWords } from "../lexicon/modality-words.ts";
import { placeWords } from "../lexicon/place-words.ts";
import { wordTest } from "../lexicon/word-classes.ts";
import { speakingMarks } from "../syntax/cited-by-mark.ts";
import type { Clause, Link } from "../syntax/clause.ts";
import { clausesOf } from "../syntax/clauses.ts";
import { type Cut, once, type Parsed, type Tag } from "../syntax/units.ts";
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
      const hanging = below.get(clause) ?? [];
      if (onlyTellsOrigin(clause, clauses)) return [];
      const deed = demandOf(parsed, clause) ?? verbDeed(parsed, clause, hanging);
      return deed === null || onlyTells(deed, hanging) ? [] : [asRefusal(deed)];
    }),
    ...parsed.units.flatMap((unit) =>
      unit.tag === "noun" && nounEntry(unit.fold, parsed.units[unit.at - 1]?.fold ?? "") !== undefined
        ? (nounDeed(parsed, unit, clauses) ?? [])
        : [],
    ),
  ]
    .filter(({ frame }) => !(frame.traits.has("sporting") && isOfGame(parsed)))
    .filter((deed, _, all) => !isOfStopped(deed, all))
    .sort((a, b) => a.trigger.at - b.trigger.at);
  return { clauses, deeds: swallow(parsed, found), speakers: speakersOf(parsed, clauses) };
}

/** Whether some word could name a deed, however the sentence is built: no other needs to be read. */
export function mayHoldDeed({ units, budget }: Cut): boolean {
  spend(budget, units.length);
  const folds = units.map(({ fold }) => fold);
  const mayDemand =
    folds.some((fold) => due.has(fold) || having.has(fold)) &&
    folds.some((fold) => speakingMarks.has(fold) || lemmasOf(fold).some((lemma) => isDemanding(lemma)));
  return mayDemand || mayNameDeed(folds, budget);
}

/** "Intercepted rockets launched from Candria": a launch by nobody is told as what was stopped. */
const isOfStopped = ({ frame, clause, source }: Deed, all: readonly Deed[]): boolean =>
  frame.traits.has("launches") &&
  source.length === 0 &&
  clause?.link === "relative" &&
  all.some((other) => other.frame.traits.has("intercepts") && other.clause === clause.governor);

const isGame = wordTest("@games");
const isOfGame = (parsed: Parsed) =>
  once(parsed, isGame, "", () => isGame(plainWords(parsed)) || tellsScore(parsed.text));

const score = /(?<![-.\d])(\d)-(\d)(?![-.\d])/g;
/** "Averia shot down Candria 3-1": a range of numbers goes up, a score down, and a draw is of few goals. */
const tellsScore = (text: string) =>
  [...text.matchAll(score)].some(
    ([, first, second]) => Number(first) > Number(second) || (first === second && Number(first) <= mostDrawn),
  );
const mostDrawn = 5;

/** A sentence's words but for names: the League of Harbours plays no match. */
const plainWords = ({ units }: Parsed) =>
  units
    .filter(({ name }) => name === null)
    .map(({ fold }) => fold)
    .join(" ");

/** "Warned that Candria had shelled the town": what is over is told, and threatens nobody. */
const onlyTells = ({ frame, clause }: Deed, below: readonly Clause[]): boolean =>
  frame.traits.has("threatens") &&
  isVerbThat("says", clause?.lemma ?? "") &&
  below.some(({ link }) => link === "content") &&
  below.every((one) => one.link !== "content" || isOver(one));

/** Its verb is a past form of its own: "was", "had" and "will" alone tell of what is, or of what will be. */
const isOver = ({ verb, form, auxiliaries }: Clause): boolean =>
  verb.tag === "verb" &&
  (form === "past" || form === "participle") &&
  !auxiliaries.some((word) => modals.has(word));

/** "will not release", "would not allow": what is kept back is refused. */
function asRefusal(deed: Deed): Deed {
  const { clause, frame } = deed;
  const isKeptBack =
    clause?.isNegated &&
    clause.auxiliaries.some((word) => modalityWords.future.has(word) || modalityWords.futureInPast.has(word));
  if (!isKeptBack || !frame.traits.has("cooperative")) return deed;
  return {
    ...deed,
    frame: frameOf("reject/refuse"),
    clause: { ...clause, isNegated: false, auxiliaries: [] },
    notes: [...deed.notes, "refused: it will not be done"],
  };
}

const due = new Set(["must", "should"]);
const having = new Set(["has", "have"]);

/** "X said that Y must leave": a demand of X on Y. */
function demandOf(parsed: Parsed, clause: Clause): Deed | null {
  const { governor } = clause;
  const isDue =
    clause.auxiliaries.some((word) => due.has(word)) ||
    (clause.lemma === "have" && clause.object.length === 0 && having.has(clause.verb.fold));
  if (
    !isDue ||
    governor === null ||
    clause.link !== "content" ||
    !isDemanding(governor.lemma) ||
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
    things: [],
    clause: governor,
    first: Math.min(governor.first, clause.first),
    last: Math.max(governor.last, clause.last),
    means: "",
    theme: "",
    isInferred: false,
    notes: [`a demand: "${governor.verb.fold}" with "must" or "should"`],
  };
}

/** "Rockets fired from Candria hit Dunmere": where from is told of what hit, and is no deed beside it. */
const onlyTellsOrigin = (clause: Clause, clauses: readonly Clause[]): boolean =>
  clause.link === "relative" &&
  clause.via === null &&
  placeWords.origins.has(clause.lemma) &&
  clause.attached.length > 0 &&
  clause.attached.every(({ preposition }) => preposition === "from") &&
  clauses.some((other) => other !== clause && other.link !== "relative" && other.subject === clause.subject);

/** "Refused to say", "called to confirm": what is only meant cites nobody. */
const isMeant = (link: Link) => link === "infinitive" || link === "purpose";

/** Who is cited in the sentence: "X said", "according to X". */
function speakersOf(parsed: Parsed, clauses: readonly Clause[]): Filler[] {
  const said = clauses
    .filter(({ lemma, isPassive, link }) => isCited(lemma) && !isPassive && !isMeant(link))
    .flatMap(({ subject }) => actorsOf(parsed, subject));
  const according = parsed.units.flatMap((unit) =>
    unit.fold === "according" && parsed.units[unit.at + 1]?.tag === "to"
      ? actorsOf(parsed, phrasesAt(parsed, unit.at + 2))
      : [],
  );
  return [...said, ...according];
}

/** The row of words that a phrase at a unit is, as far as nouns and names go. */
function phrasesAt({ units }: Parsed, at: number) {
  if (units[at] === undefined) return [];
  let last = at;
  while (phraseTags.has(units[last + 1]?.tag ?? "mark")) last++;
  return [{ first: at, last }];
}
const phraseTags: ReadonlySet<Tag> = new Set(["adj", "det", "name", "noun", "number"]);
