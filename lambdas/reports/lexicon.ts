import { nounTable } from "./event-nouns.ts";
import { type Frame, frameOf } from "./frames.ts";
import { inflect } from "./inflect.ts";
import { formsOf, guessVerb, type VerbReading } from "./verb-forms.ts";
import { verbTable } from "./verbs.ts";
import { oneWordTest, wordTest } from "./word-classes.ts";
import {
  aspectVerbs,
  auxiliaries,
  beForms,
  blameVerbs,
  causativeVerbs,
  haveForms,
  lightVerbs,
  objectControlVerbs,
  speechVerbs,
  sufferVerbs,
} from "./words.ts";

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
  attached: readonly { preposition: string; words: string }[];
  hasThat: boolean;
  hasInfinitive: boolean;
  hasObject: boolean;
  objectIsActor: boolean;
  objectIsPlace: boolean;
}

/** The words of a whole sentence. */
type Words = readonly string[];

interface Condition {
  holds: (said: Said) => boolean;
  /** Whether it may hold in a sentence of these words, wherever in it they stand. */
  mayHold: (words: Words) => boolean;
}

interface Exception {
  when: Condition;
  frame: Frame | null;
}

/** A verb or noun: what it means, and when it means something else. */
export interface Entry {
  word: string;
  frame: Frame | null;
  /** `must`: nothing without an object; `both`, `source`, `any`: the parties that a noun needs. */
  need: string;
  /** All must hold, else the default does not. */
  asks: readonly Condition[];
  exceptions: readonly Exception[];
}

const isWeapon = wordTest("@weapons|@attacks|vest*|belt*");

const always = () => true;

function conditionOf(written: string): Condition {
  const [name = "", value = ""] = written.split("=");
  const isWord = value === "" ? () => false : oneWordTest(value.replace(/\//g, "|"));
  const test = (words: string) => words.split(/[ -]/).some(isWord);
  const mayHold = (words: Words) => words.some(isWord);
  const unseen = (holds: Condition["holds"]): Condition => ({ holds, mayHold: always });
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
      return unseen(({ any }) => /\b(?:joint|jointly|together)\b/.test(any));
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
      return unseen(({ objectIsActor }) => objectIsActor);
    case "place":
      return unseen(({ objectIsPlace }) => objectIsPlace);
    case "actorless":
      return unseen(({ objectIsActor }) => !objectIsActor);
    default:
      throw new Error(`Cannot read the condition "${written}": no such kind`);
  }
}

const allOf = (written: string): Condition => {
  const conditions = written
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(conditionOf);
  return {
    holds: (said) => conditions.every(({ holds }) => holds(said)),
    mayHold: (words) => conditions.every(({ mayHold }) => mayHold(words)),
  };
};

const frameOrNone = (id: string): Frame | null => (id === "-" ? null : frameOf(id));

function entryOf(line: string): Entry {
  const [head = "", ...rest] = line.split("|");
  const found = /^(.+?)\s+(-|[a-z]+\/[a-z-]+)(?:\s+(must|both|source|any))?(?:\s+(.+))?$/.exec(head.trim());
  if (found === null) throw new Error(`Cannot read the line "${line}" of a table`);
  const [, word = "", id = "", need = "", asks = ""] = found;
  return {
    word: word.trim(),
    frame: frameOrNone(id),
    need,
    asks: asks === "" ? [] : [allOf(asks)],
    exceptions: rest.map((part) => {
      const at = part.lastIndexOf(": ");
      if (at < 0) throw new Error(`Cannot read the exception "${part}" of "${word}"`);
      return { when: allOf(part.slice(0, at)), frame: frameOrNone(part.slice(at + 2).trim()) };
    }),
  };
}

const entriesOf = (table: string) => table.trim().split("\n").map(entryOf);

/** All entries, sorted as in their tables. */
export const verbEntries: readonly Entry[] = entriesOf(verbTable);
export const nounEntries: readonly Entry[] = entriesOf(nounTable);

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

/** Verbs that only need to be known as verbs, so that nouns of the same form are not taken for them, or the reverse. */
const plain =
  `be have do go come get make see know think look want find tell work seem feel try leave keep let live happen write sit
  lose read spend grow walk win remember buy wait serve die expect build stay fall reach kill remain add turn start show hear play
  run move like believe bring hold follow continue set learn change lead understand watch stop create speak allow consider appear
  belong emerge erupt occur result cause suffer survive travel hide disappear vanish return arrive wear contain include involve
  relate describe compare reveal discover develop produce publish print exist govern rule own pass rise slip shake listen sleep
  affect aim answer avoid become circulate collect comment commemorate compel convert cost count cure decide delay describe doubt
  enjoy escape estimate examine exceed exist expand explain explore express fall fear fill finish fit fix flow fly follow forget
  gain gather gauge handle happen hear hesitate identify ignite imagine improve include inhabit insist inspire intend interview
  justify label lack last learn lie linger lose love manage mark mean measure mirror miss mourn note notice obtain occur operate
  outweigh owe own paint perceive perform pose possess prefer prepare preserve pretend prevail proceed produce prove publish pull
  raise range rank rate realise realize refer reflect refrain regard relate rely remain remind remove rename repeat replace
  represent require rescue resemble rest retain retire ride roll ruin sail save seem select shift shine shrink smell solve sound
  span stand stare stem stick stir suggest suit suppose surge surface swim teach tend tie touch trace track trade treat trigger trust
  turn unite update usher vanish vary view vie volunteer wait wake walk warrant wash waste watch wear weep weigh wish witness wonder worry
  worsen write crash collapse erupt topple swirl loom soar plunge plummet embark orchestrate mastermind spearhead target disclose`.split(
    /\s+/,
  );

const readings = formsOf([
  ...verbEntries.map(({ word }) => word.split(" ")[0] ?? ""),
  ...speechVerbs,
  ...aspectVerbs,
  ...objectControlVerbs,
  ...lightVerbs,
  ...sufferVerbs,
  ...causativeVerbs,
  ...blameVerbs,
  ...plain,
]);

/** Verbs that are as often nouns: only the words around them tell. */
const alsoNouns: ReadonlySet<string> = new Set(
  `strike attack raid hit fire bomb shell target clash fight battle visit protest retreat release recall deal talk meet host
   phone block arrest blockade ban curb blame support aid train exercise drill march rally storm ambush assault capture
   advance pound launch plan claim order call demand request vow pledge report state note guard patrol threat warn control
   hope fear move turn rise fall return rest result share show work search look use end form force cost mark test damage
   change offer increase transfer surrender contact press stop help try attempt aim start answer face blast hand race strain
   mass station position command lead drop push cause stage mount balance board down mean hack murder
   sanction massacre skirmish burn touch wish doubt travel delay question study escape step cut act value name rescue cross
   run stand guide break drive experience appeal spread win need walk vote worry witness wonder delight sleep
   find pay stay cover quote free close import export access draw smell saw set shot exchange trade recruit restrict murder
   promise respect challenge dispute influence limit measure mention notice object occupy package pardon pause permit plant plot
   post practice praise produce program progress project promote purchase reach record regret reply rescue reserve
   resort respond review ride riot risk role rule sail sale score seal seat shelter ship shock shoulder shout sign silence
   slap slaughter slip sound speak spy stab stick stock stone strain stress strike struggle supply surge surprise survey
   suspect swap sweep taste tax tear thank tie time torture toll total tour tower track trap treat trial trick trip trouble
   trust veto view violate voice wage wait wake warrant wash waste watch wave weight welcome whip wind wound wreck yield
   boycott siege gas crack slam slash snap rule poll probe picket petition patrol mine mob mutiny pact pillage plunder
   premier ransom rape rebel remark rift rocket rout sack sentence shadow slash torch trespass land court charge check chase
   flood flow focus fund gain gather gesture grade grant grasp grip guarantee guess harm head heat hold honour honor house
   hunt hurt judge jump kick kill kiss label lack laugh level lie lift light link list load loan lock loss love
   mail man map march master match matter mind mirror miss monitor moan mock model mood motion people police power presence
   present pressure price print prison process profit protest punch purge race rain raise range rank rate ration reason rebound
   fine bar field table document flag film frame front fuel function gang garrison gun harbour harbor heap intern jail jam
   state wing advance alert ally attack bank base bear bid bill book border bridge brief broadcast budget camp campaign care
   cast catch cease center centre chair coast colour comment compound concern conduct conflict contest contract contrast
   corner counter couple crash credit cross crowd crown curse cycle dam dance dare date debate debt decline decrease default
   defeat desert design desire detail discount display divide dock double draft dream dress drink drone dump duty ease echo
   edge effect effort equal estimate excuse exit extract fail feature fence figure finance finish finger fish fit fix
   snipe swallow market master militant`.split(/\s+/),
);

const particleVerbs = new Set(verbEntries.filter(({ word }) => word.includes(" ")).map(({ word }) => word));

export const readingsOf = (fold: string): readonly VerbReading[] => readings.get(fold) ?? [];
export const isAlsoNoun = (lemma: string): boolean => alsoNouns.has(lemma);
export const isEventNoun = (fold: string): boolean => nouns.has(fold);
export const isLexicalVerb = (words: string): boolean => particleVerbs.has(words) || words === "carry out";
export const verbEntry = (lemma: string, particle: string | null): Entry | undefined =>
  (particle === null ? undefined : byVerb.get(`${lemma} ${particle}`)) ?? byVerb.get(lemma);
/** The entry of a noun, by its last two words or its last. */
export const nounEntry = (head: string, before: string): Entry | undefined =>
  nouns.get(`${before} ${head}`) ?? nouns.get(head);

/** The frame that an entry means here; null when it means nothing. */
export function meaningOf(entry: Entry, said: Said): Frame | null {
  const exception = entry.exceptions.find(({ when }) => when.holds(said));
  if (exception !== undefined) return exception.frame;
  return entry.asks.every(({ holds }) => holds(said)) ? entry.frame : null;
}

/** Whether it may mean a frame at all in a sentence of these words. */
const mayMean = ({ frame, asks, exceptions }: Entry, words: Words) =>
  (frame !== null && asks.every(({ mayHold }) => mayHold(words))) ||
  exceptions.some(({ when, frame: other }) => other !== null && when.mayHold(words));

interface Verb {
  entry: Entry;
  /** "up" of "give up"; "" without. */
  particle: string;
}

/** Verbs by their first word: "give", "give up"; without those that never mean anything. */
const verbsByLemma = new Map<string, Verb[]>();
for (const entry of verbEntries) {
  const [lemma = "", ...particle] = entry.word.split(" ");
  const isEmpty = entry.frame === null && entry.exceptions.every(({ frame }) => frame === null);
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
}

/** Of words met before, by their spelling; null for most. Emptied when it holds too many. */
const met = new Map<string, Candidates | null>();
const mostMet = 20_000;

function candidatesOf(fold: string): Candidates | null {
  const known = met.get(fold);
  if (known !== undefined) return known;
  const verbs = [...new Set(lemmasOf(fold))].flatMap((lemma) => verbsByLemma.get(lemma) ?? []);
  const noun = nouns.get(fold) ?? null;
  const isLastWord = lastWords.has(fold);
  const candidates = verbs.length === 0 && noun === null && !isLastWord ? null : { verbs, noun, isLastWord };
  if (met.size >= mostMet) met.clear();
  met.set(fold, candidates);
  return candidates;
}

/** Whether any word of a sentence, however it is built, may be a verb or noun that names a deed. */
export function mayNameDeed(folds: readonly string[]): boolean {
  let words: string[] | null = null;
  const mayMeanHere = (entry: Entry | null | undefined) => {
    if (entry == null) return false;
    words ??= folds.flatMap((fold) => (/[ -]/.test(fold) ? fold.split(/[ -]/) : fold));
    return mayMean(entry, words);
  };
  for (const [at, fold] of folds.entries()) {
    const candidates = candidatesOf(fold);
    if (candidates === null) continue;
    const { verbs, noun, isLastWord } = candidates;
    if (mayMeanHere(isLastWord ? nounEntry(fold, folds[at - 1] ?? "") : noun)) return true;
    if (
      verbs.some(({ entry, particle }) => (particle === "" || folds.includes(particle)) && mayMeanHere(entry))
    )
      return true;
  }
  return false;
}
