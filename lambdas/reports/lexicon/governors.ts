import { type Modality, modalities, ploverClasses } from "../plover.ts";
import { governingAdjectiveTable, governingNounTable } from "./governing-nouns.ts";
import { governingVerbTable } from "./governing-verbs.ts";
import { inflect } from "./inflect.ts";
import { rowsOf } from "./table-rows.ts";

/** What a word makes of the deed that hangs on it. `none`: it says that it did not happen. */
export type Effect = Modality | "none";

const traits = [
  /**
   * A verb of saying. Its clause, with or without "that", tells what is said; it may stand behind it (", Averia said");
   * its subject is cited; what its subject says did not happen is denied, and what "must" happen is a demand.
   */
  "says",
  /** A verb of saying whose subject grants that it is so: what "Averia admitted that it had not" do is not done, not denied. */
  "concedes",
  /** A verb whose clause, with or without "that", tells what is thought, and a noun whose "that" tells what it holds. */
  "content",
  /** Its subject is cited, though it is no full verb of saying. */
  "cites",
  /** With "must" or "should" in its clause its subject demands it, though it is no full verb of saying. */
  "must",
  /** Whom it tells stands between it and "that": "warned Candria that". */
  "informs",
  /** Its subject does not know: "would" in its clause is no promise. */
  "guesses",
  /** To say it is to do it: "declared a ceasefire". */
  "announces",
  /** In the passive it passes on what others say: "is said to have". */
  "hearsay",
  /** With a claim as its object it says that what is claimed is untrue: "rejected reports that". */
  "refutes",
  /** A plain form follows: "demanded that Candria withdraw". */
  "wishes",
  /** An infinitive may hang on it, which it says nothing of: "rushed to evacuate". */
  "governs",
  /** "began withdrawing": the subject goes through to the verb below. */
  "aspect",
  /** "urged Candria to withdraw": the object is the doer of the infinitive. */
  "controls",
  /** "accused Candria of shelling": whom it blames did it. */
  "blames",
  /** "launched an attack": empty itself, its subject does what the noun says. */
  "light",
  /** "suffered an attack": its subject is whom the noun strikes. */
  "suffers",
  /** "hastened Candria's withdrawal": somebody else does it, for the subject. */
  "causes",
  /** What is under it stands to reality as its subject does: "the plan includes", "the goal is". */
  "holds",
  /** It says what its subject was, or came from: "the blast was an accident", "turned out to be". */
  "equates",
  /** A participle behind its object tells what is wished for: "wants Candria disarmed". */
  "perfects",
  /** A noun or adjective on which an infinitive hangs: "the plan to withdraw", "ready to withdraw". */
  "head",
] as const;
export type Trait = (typeof traits)[number];

const positions = [
  /** A that-clause: "claimed that Candria had shelled". */
  "that",
  /** A that-clause that speaks of what is to come: "announced that it would withdraw". */
  "ahead",
  /** An infinitive: "refused to withdraw". */
  "to",
  /** An infinitive behind the -ing form: "is going to withdraw". */
  "going",
  /** A bare gerund: "denied shelling". */
  "gerund",
  /** "prepared for withdrawing" */
  "for",
  /** Any clause but an infinitive: "tasked with shelling". */
  "with",
  /** A noun under it: "denied the attack". */
  "noun",
  /** A noun under it behind a preposition: "accused Candria of the attack". */
  "of",
  /** A noun under it for a step that is agreed on or decided, not for violence: "assessed the withdrawal", "talks on the withdrawal". */
  "step",
  /** A noun that is the subject of its passive: "the attack was planned". */
  "passive",
  /** A noun that is its subject: "the withdrawal depends on". */
  "subject",
  /** What hangs on a noun or adjective that "no" or "not" denies: "no doubt that". Where it is not given, nothing of it happened. */
  "no",
  /** An infinitive of what is done by words: "decided to lift the sanctions". */
  "said",
  /** An infinitive below an adjective whose verb is past: "were able to seize". */
  "past",
  /** Whatever hangs on a noun or adjective. */
  "any",
] as const;
export type Position = (typeof positions)[number];

/** A sentence that shows what a governor does. */
export interface GovernorExample {
  text: string;
  /** A modality or a class that some report of it has; null: it codes nothing. */
  codes: string | null;
}

/** A word that governs others: its row in the table. */
export interface Governor {
  /** Its spellings. */
  words: readonly string[];
  traits: ReadonlySet<Trait>;
  makes: ReadonlyMap<Position, Effect>;
  examples: readonly GovernorExample[];
}

const isOneOf =
  <T extends string>(list: readonly T[]) =>
  (word: string): word is T =>
    list.some((one) => one === word);
const isTrait = isOneOf(traits);
const isPosition = isOneOf(positions);
const isModality = isOneOf(modalities);
const isClass = isOneOf(ploverClasses);
const isEffect = isOneOf<Effect>([...modalities, "none"]);

/** "+ denied The army …" codes a report of that modality, "+ ASSAULT The army …" one of that class, "- The army …" nothing. */
function exampleOf(line: string): GovernorExample {
  const [sign = "", ...words] = line.split(" ");
  if (sign === "-") return { text: words.join(" "), codes: null };
  const [codes = "", ...text] = words;
  if (sign !== "+" || !(isModality(codes) || isClass(codes)))
    throw new Error(`Cannot read the example "${line}" of a governor`);
  return { text: text.join(" "), codes };
}

function governorOf([line = "", ...examples]: readonly string[]): Governor {
  const [spellings = "", ...items] = line.split(/\s+/);
  const makes = new Map<Position, Effect>();
  const own = new Set<Trait>();
  for (const item of items) {
    const [position = "", effect = ""] = item.includes(":") ? item.split(":") : ["any", item];
    if (isTrait(item)) own.add(item);
    else if (isPosition(position) && isEffect(effect)) makes.set(position, effect);
    else throw new Error(`Cannot read "${item}" of the governor "${spellings}"`);
  }
  return { words: spellings.split("/"), traits: own, makes, examples: examples.map(exampleOf) };
}

const governorsOf = (table: string) => rowsOf(table).map(governorOf);
const pluralOf = (noun: string): string => inflect(noun).find(({ form }) => form === "s")?.text ?? noun;
const byWord = (
  governors: readonly Governor[],
  formsOf: (word: string) => readonly string[],
): readonly (readonly [string, Governor])[] =>
  governors.flatMap((governor) => governor.words.flatMap(formsOf).map((form) => [form, governor] as const));

export const verbGovernors: readonly Governor[] = governorsOf(governingVerbTable);
export const nounGovernors: readonly Governor[] = governorsOf(governingNounTable);
export const adjectiveGovernors: readonly Governor[] = governorsOf(governingAdjectiveTable);
const verbs: ReadonlyMap<string, Governor> = new Map(byWord(verbGovernors, (word) => [word]));
const nouns: ReadonlyMap<string, Governor> = new Map([
  ...byWord(nounGovernors, (word) => [word, pluralOf(word)]),
  ...byWord(adjectiveGovernors, (word) => [word]),
]);

const withTrait = (governors: ReadonlyMap<string, Governor>, trait: Trait): ReadonlySet<string> =>
  new Set([...governors].filter(([, { traits: own }]) => own.has(trait)).map(([word]) => word));
/** The verbs, the nouns and adjectives with a trait. */
const verbsWith = (trait: Trait): ReadonlySet<string> => withTrait(verbs, trait);
export const nounsWith = (trait: Trait): ReadonlySet<string> => withTrait(nouns, trait);

/** Whether a verb has a trait. */
export const isVerbThat = (trait: Trait, lemma: string): boolean =>
  verbs.get(lemma)?.traits.has(trait) ?? false;
/** Whether a clause or an infinitive may hang on a verb. */
export const isGoverning = (lemma: string): boolean =>
  governing.some((trait) => isVerbThat(trait, lemma)) || verbMakes(lemma, "to") !== null;
const governing: readonly Trait[] = ["says", "content", "aspect", "controls", "governs"];
/** Whether the subject of a verb is cited. */
export const isCited = (lemma: string): boolean => isVerbThat("says", lemma) || isVerbThat("cites", lemma);
/** Whether the subject of a verb demands what must be done. */
export const isDemanding = (lemma: string): boolean => isVerbThat("says", lemma) || isVerbThat("must", lemma);
/** Whether the subject of a verb denies what it says did not happen. */
export const isInsisting = (lemma: string): boolean =>
  isVerbThat("says", lemma) && !isVerbThat("concedes", lemma);
/** What a verb makes of what stands in a position under it. */
export const verbMakes = (lemma: string, position: Position): Effect | null =>
  verbs.get(lemma)?.makes.get(position) ?? null;
/** Whether a noun or adjective governs. */
export const isGoverningNoun = (word: string): boolean => nouns.has(word);
/** What a noun or adjective that "no" or "not" denies makes of what hangs on it. */
export const deniedNounMakes = (word: string): Effect => nouns.get(word)?.makes.get("no") ?? "none";
/** What a noun or adjective makes of an infinitive below a past verb: "were able to seize". */
export const pastMakes = (word: string): Effect | null => nouns.get(word)?.makes.get("past") ?? null;
/** What a noun makes of an infinitive of what is done by words: "the decision to lift the sanctions". */
export const saidMakes = (word: string): Effect | null => nouns.get(word)?.makes.get("said") ?? null;
/** What a noun or adjective makes of what stands in a position under it. */
export const nounMakes = (word: string, position: Position): Effect | null => {
  const makes = nouns.get(word)?.makes;
  return makes?.get(position) ?? makes?.get("any") ?? null;
};

/** Verbs whose clause tells what is said or thought. */
export const speechVerbs: ReadonlySet<string> = new Set([...verbsWith("says"), ...verbsWith("content")]);
export const aspectVerbs = verbsWith("aspect");
export const objectControlVerbs = verbsWith("controls");
export const lightVerbs = verbsWith("light");
export const causativeVerbs = verbsWith("causes");
export const sufferVerbs = verbsWith("suffers");
export const blameVerbs = verbsWith("blames");
export const infinitiveHeads = nounsWith("head");
