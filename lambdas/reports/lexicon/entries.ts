import { type Budget, spend } from "../../budget.ts";
import { auxiliaries, beForms, haveForms } from "./closed-classes.ts";
import { nounTable } from "./event-nouns.ts";
import { type Frame, frameOf } from "./frames.ts";
import { verbGovernors } from "./governors.ts";
import { inflect } from "./inflect.ts";
import { rowsOf } from "./table-rows.ts";
import { formsOf, guessVerb, type VerbReading } from "./verb-forms.ts";
import { nounLikeVerbs, plainVerbs } from "./verb-words.ts";
import { verbTable } from "./verbs.ts";
import { everyWord, oneWordTest, someWord, wordTest } from "./word-classes.ts";

/** What a condition of an exception may ask about: the words of each part of a clause or of a noun's phrase. */
export interface Said {
  subj: string;
  obj: string;
  second: string;
  with: string;
  any: string;
  inf: string;
  mod: string;
  of: string;
  verb: string;
  /** The nouns themselves of who does it and of what it is done to, without what stands before and behind them. */
  who: string;
  what: string;
  attached: readonly { preposition: string; words: string }[];
  hasThat: boolean;
  hasInfinitive: boolean;
  hasObject: boolean;
  /** Few entries ask for these, and finding them costs more than all else. */
  objectIsActor: () => boolean;
  objectIsPlace: () => boolean;
}

/** The words of a whole sentence. */
type Words = readonly string[];

export interface Condition {
  /** As the table has it: "obj=troops/forces at=to". */
  written: string;
  holds: (said: Said) => boolean;
  /** Whether it may hold in a sentence of these words, wherever in it they stand. */
  mayHold: (words: Words) => boolean;
}

/** What a word means under a condition, and the sentences that show it. */
export interface Alternative {
  when: Condition;
  /** Null: nothing. */
  frame: Frame | null;
  /** Whether its condition asks for just this word as what it is done to: "cancelled its debts". */
  asksFor: (word: string) => boolean;
  /** Its examples as the table has them: "+ a sentence in which the word means this", "- a near-miss". Only tests read them. */
  examples: readonly string[];
}

/** A verb or noun: what it means, and when it means something else. */
export interface Entry {
  word: string;
  /** `must`: nothing without an object; `both`, `source`, `any`: the parties that a noun needs. */
  need: string;
  /** What it means when no exception holds: nothing unless its own condition does. */
  default: Alternative;
  /** The first that holds wins. */
  exceptions: readonly Alternative[];
}

const isWeapon = wordTest("@weapons|@attacks|vest*|belt*");

const isJoint = wordTest("joint|jointly|together");

const always = () => true;

function testOf(written: string): Omit<Condition, "written"> {
  const [name = "", value = ""] = written.split("=");
  const isWord = value === "" ? () => false : oneWordTest(value.replace(/\//g, "|"));
  const test = (words: string) => someWord(words, isWord);
  const mayHold = (words: Words) => words.some(isWord);
  const unseen = (holds: Condition["holds"]) => ({ holds, mayHold: always });
  switch (name) {
    case "obj":
      if (written === "obj") return unseen(({ hasObject }) => hasObject);
      return written === "obj="
        ? unseen(({ hasObject }) => !hasObject)
        : { holds: ({ obj }) => test(obj), mayHold };
    case "second":
      return written === "second"
        ? unseen((said) => said.second !== "")
        : { holds: (said) => test(said.second), mayHold };
    case "joint":
      return unseen(({ any }) => isJoint(any));
    case "subj":
      // A car bomb is no traffic.
      return {
        holds: value.includes("@traffic")
          ? ({ subj }) => test(subj) && !isWeapon(subj)
          : ({ subj }) => test(subj),
        mayHold,
      };
    case "with":
    case "any":
    case "mod":
    case "of":
      return { holds: (said) => test(said[name]), mayHold };
    case "who":
    case "what":
      return { holds: (said) => everyWord(said[name], isWord), mayHold };
    // These are told by the lemma, which need not be a word of the sentence.
    case "verb":
      return unseen(({ verb }) => test(verb));
    case "inf":
      return unseen(value === "" ? ({ hasInfinitive }) => hasInfinitive : ({ inf }) => test(inf));
    case "at": {
      const [prepositions = "", words = ""] = value.split(":");
      const wanted = new Set(prepositions.split("/"));
      const isInner = words === "" ? always : oneWordTest(words.replace(/\//g, "|"));
      const inner = words === "" ? always : wordTest(words.replace(/\//g, "|"));
      return {
        holds: ({ attached }) =>
          attached.some(({ preposition, words: own }) => wanted.has(preposition) && inner(own)),
        mayHold: (all) => all.some((word) => wanted.has(word)) && all.some(isInner),
      };
    }
    case "that":
      return unseen(({ hasThat }) => hasThat);
    case "bare":
      return unseen(({ hasObject }) => !hasObject);
    case "actor":
      return unseen(({ objectIsActor }) => objectIsActor());
    case "place":
      return unseen(({ objectIsPlace }) => objectIsPlace());
    case "actorless":
      return unseen(({ objectIsActor }) => !objectIsActor());
    default:
      throw new Error(`Cannot read the condition "${written}": no such kind`);
  }
}

const allOf = (written: string): Condition => {
  const tests = written
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(testOf);
  return {
    written,
    holds: (said) => tests.every(({ holds }) => holds(said)),
    mayHold: (words) => tests.every(({ mayHold }) => mayHold(words)),
  };
};

const frameOrNone = (id: string): Frame | null => (id === "-" ? null : frameOf(id));

/** An alternative whose examples are the lines that follow it. */
const alternativeOf = (when: string, id: string, examples: readonly string[]): Alternative => ({
  when: allOf(when),
  frame: frameOrNone(id),
  asksFor: objectAsked(when),
  examples,
});

/** The words, but for classes, that "obj=" and "of=" ask for. */
function objectAsked(when: string): (word: string) => boolean {
  const words = when
    .split(/\s+/)
    .filter((condition) => condition.startsWith("obj=") || condition.startsWith("of="))
    .flatMap((condition) => condition.slice(condition.indexOf("=") + 1).split("/"))
    .filter((word) => word !== "" && !word.startsWith("@"));
  return words.length === 0 ? () => false : oneWordTest(words.join("|"));
}

/** All that an entry may mean: its default, then its exceptions in order. */
export const alternativesOf = (entry: Entry): readonly Alternative[] => [entry.default, ...entry.exceptions];

/** What a verb or noun may ask of the parties around it. */
const needs: ReadonlySet<string> = new Set(["any", "both", "must", "source"]);
const isFrame = (word: string) => word === "-" || word.includes("/");

/** An entry from its lines: the word with its default, then exceptions that begin with "|", each followed by its examples. */
function entryOf([head = "", ...lines]: readonly string[]): Entry {
  const parts = head.split(/\s+/);
  const at = parts.findIndex(isFrame);
  if (at < 1) throw new Error(`Cannot read the line "${head}" of a table: no frame behind its word`);
  const word = parts.slice(0, at).join(" ");
  const [id = "", ...rest] = parts.slice(at);
  const need = needs.has(rest[0] ?? "") ? (rest.shift() ?? "") : "";
  const asks = rest.join(" ");
  const [own = [], ...others] = partedAt("| ", lines);
  const exceptions = others.map(([line = "", ...examples]) => {
    const at = line.lastIndexOf(": ");
    if (at < 0) throw new Error(`Cannot read the exception "${line}" of "${word}"`);
    return alternativeOf(line.slice("| ".length, at), line.slice(at + ": ".length), examples);
  });
  return { word, need, default: alternativeOf(asks, id, own), exceptions };
}

/** Lines in groups: one for those before the first that begins with the mark, and one for each that does with those behind it. */
function partedAt(mark: string, lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith(mark)) groups.push([]);
    groups.at(-1)?.push(line);
  }
  return groups;
}

/** All entries, sorted as in their tables. */
export const verbEntries: readonly Entry[] = rowsOf(verbTable).map(entryOf);
export const nounEntries: readonly Entry[] = rowsOf(nounTable).map(entryOf);

const byVerb = new Map(verbEntries.map((entry) => [entry.word, entry]));
const nouns = new Map<string, Entry>();
for (const entry of nounEntries) {
  nouns.set(entry.word, entry);
  const [last = "", ...before] = entry.word.split(" ").reverse();
  const plural = inflect(last).find(({ form }) => form === "s")?.text ?? "";
  const written = [...before.reverse(), plural].join(" ");
  if (!nouns.has(written)) nouns.set(written, entry);
}
/** Last words of nouns of two words. */
const lastWords = new Set(
  [...nouns.keys()].filter((noun) => noun.includes(" ")).map((noun) => noun.split(" ").at(-1)),
);

const readings = formsOf([
  ...verbEntries.map(({ word }) => word.split(" ")[0] ?? ""),
  ...verbGovernors.flatMap(({ words }) => words),
  ...plainVerbs,
]);

const particleVerbs = new Set(verbEntries.filter(({ word }) => word.includes(" ")).map(({ word }) => word));

export const readingsOf = (fold: string): readonly VerbReading[] => readings.get(fold) ?? [];
export const isAlsoNoun = (lemma: string): boolean => nounLikeVerbs.has(lemma);
export const isEventNoun = (fold: string): boolean => nouns.has(fold);
export const isLexicalVerb = (words: string): boolean => particleVerbs.has(words) || words === "carry out";
export const verbEntry = (lemma: string, particle: string | null): Entry | undefined =>
  (particle === null ? undefined : byVerb.get(`${lemma} ${particle}`)) ?? byVerb.get(lemma);
/** The entry of a noun, by its last two words or its last. */
export const nounEntry = (head: string, before: string): Entry | undefined =>
  (lastWords.has(head) ? nouns.get(`${before} ${head}`) : undefined) ?? nouns.get(head);

/** What an entry means here, and by which of its conditions; null when it means nothing. */
export function meaningOf(entry: Entry, said: Said): (Alternative & { frame: Frame }) | null {
  const { default: own, exceptions } = entry;
  const meant = exceptions.find(({ when }) => when.holds(said)) ?? (own.when.holds(said) ? own : null);
  return meant === null || meant.frame === null ? null : { ...meant, frame: meant.frame };
}

/** Whether it may mean a frame at all in a sentence of these words. */
const mayMean = ({ default: own, exceptions }: Entry, words: Words) => {
  const mayBe = ({ when, frame }: Alternative) => frame !== null && when.mayHold(words);
  return mayBe(own) || exceptions.some(mayBe);
};

interface Verb {
  entry: Entry;
  /** "up" of "give up"; "" without. */
  particle: string;
}

/** Verbs by their first word: "give", "give up"; without those that never mean anything. */
const verbsByLemma = new Map<string, Verb[]>();
for (const entry of verbEntries) {
  const [lemma = "", ...particle] = entry.word.split(" ");
  const isEmpty = alternativesOf(entry).every(({ frame }) => frame === null);
  if (!isEmpty)
    verbsByLemma.set(lemma, [...(verbsByLemma.get(lemma) ?? []), { entry, particle: particle.join(" ") }]);
}

/** The verbs that a word may be a form of, whatever its sentence makes of it. */
export function lemmasOf(fold: string): string[] {
  const known = readingsOf(fold);
  const lemmas = known.length > 0 ? known.map(({ lemma }) => lemma) : [guessVerb(fold).lemma];
  const auxiliary = !auxiliaries.has(fold)
    ? []
    : beForms.has(fold)
      ? ["be"]
      : haveForms.has(fold)
        ? ["have"]
        : ["do"];
  return [...lemmas, fold, ...auxiliary];
}

/** What a word may name a deed as, whatever its sentence makes of it. */
interface Candidates {
  verbs: readonly Verb[];
  noun: Entry | null;
  /** It may be the second word of a noun of two. */
  isLastWord: boolean;
  /** One of them names a deed whatever stands beside it. */
  isPlain: boolean;
}

const isUnasked = ({ default: { when, frame } }: Entry) => frame !== null && when.written === "";

/** Of words met before, by their spelling; null for most. Emptied when it holds too many. */
const met = new Map<string, Candidates | null>();
const mostMet = 20_000;

function candidatesOf(fold: string): Candidates | null {
  const known = met.get(fold);
  if (known !== undefined) return known;
  const verbs = [...new Set(lemmasOf(fold))].flatMap((lemma) => verbsByLemma.get(lemma) ?? []);
  const noun = nouns.get(fold) ?? null;
  const isLastWord = lastWords.has(fold);
  const isPlain =
    verbs.some(({ entry, particle }) => particle === "" && isUnasked(entry)) ||
    (noun !== null && !isLastWord && isUnasked(noun));
  const candidates =
    verbs.length === 0 && noun === null && !isLastWord ? null : { verbs, noun, isLastWord, isPlain };
  if (met.size >= mostMet) met.clear();
  met.set(fold, candidates);
  return candidates;
}

/** Whether any word of a sentence, however it is built, may be a verb or noun that names a deed. */
export function mayNameDeed(folds: readonly string[], budget: Budget): boolean {
  const all = folds.map(candidatesOf);
  for (const candidates of all) if (candidates?.isPlain) return true;
  let words: string[] | null = null;
  // A word that is said again means no more than before.
  const asked = new Set<Entry>();
  const mayMeanHere = (entry: Entry | null | undefined) => {
    if (entry == null || asked.has(entry)) return false;
    asked.add(entry);
    words ??= folds.flatMap((fold) => (fold.includes(" ") || fold.includes("-") ? fold.split(/[ -]/) : fold));
    spend(budget, words.length);
    return mayMean(entry, words);
  };
  for (let at = 0; at < folds.length; at++) {
    const candidates = all[at];
    if (candidates == null) continue;
    const { verbs, noun, isLastWord } = candidates;
    if (mayMeanHere(isLastWord ? nounEntry(folds[at] ?? "", folds[at - 1] ?? "") : noun)) return true;
    if (
      verbs.some(({ entry, particle }) => (particle === "" || folds.includes(particle)) && mayMeanHere(entry))
    )
      return true;
  }
  return false;
}
