import { type Budget, spend } from "../../budget.ts";
import type { Name } from "../../mentions/name.ts";
import type { Token } from "../../mentions/tokens.ts";
import { phraseWords } from "../lexicon/phrase-words.ts";
import type { VerbReading } from "../lexicon/verb-forms.ts";
import { partsOfSpeech } from "./parts-of-speech.ts";
import type { Decided } from "./tag-rule.ts";
import { tagUnits } from "./tag-units.ts";

/** What a unit does in its sentence. */
export type Tag =
  | "name"
  | "noun"
  | "adj"
  | "number"
  | "det"
  | "verb"
  | "aux"
  | "prep"
  | "to"
  | "conj"
  | "sub"
  | "rel"
  | "pron"
  | "adv"
  | "time"
  | "comma"
  | "quote"
  | "mark";

/** A word, or a whole name, of a sentence. Offsets count in the sentence. */
export interface Unit {
  at: number;
  start: number;
  end: number;
  fold: string;
  tag: Tag;
  /** Written with a capital that no sentence's beginning explains, or tagged as a proper noun. */
  isProper: boolean;
  possessive: boolean;
  /** A hyphen joins it to the unit before. */
  glued: boolean;
  name: Name | null;
  /** For `verb`: the reading taken. */
  verb: VerbReading | null;
}

/** A sentence as units, with its own text and tokens. */
export interface Parsed {
  text: string;
  tokens: readonly Token[];
  units: readonly Unit[];
  /** What reading it may still cost: whoever goes through its words spends of it. */
  budget: Budget;
  /** What was found in it already, by who sought it and where: see `once`. */
  found: Map<unknown, Map<unknown, unknown>>;
}

/** Only headlines, and lines like them, end without a full stop. */
export const isHeadline = ({ text }: Pick<Parsed, "text">): boolean => !/[.?!:…]["')\]]*$/.test(text);

/** What a search finds in a sentence, sought once: `search` stands for the question, `where` for what it is asked about. */
export function once<T>({ found }: Parsed, search: unknown, where: unknown, seek: () => T): T {
  const known = found.get(search) ?? new Map<unknown, unknown>();
  if (known.size === 0) found.set(search, known);
  const before = known.get(where);
  if (before !== undefined || known.has(where)) return before as T;
  const sought = seek();
  known.set(where, sought);
  return sought;
}

/** Where a pattern first holds in a sentence's text. */
export const firstOf = (parsed: Parsed, pattern: RegExp): RegExpExecArray | null =>
  once(parsed, pattern, "first", () => pattern.exec(parsed.text));

/** A sentence cut into units that are not tagged yet: each is a name, a mark or, until it is told, a noun. */
export interface Cut extends Parsed {
  units: Unit[];
  /** Of each unit the token that tells its part of speech: the last of a word with hyphens. */
  heads: readonly Token[];
}

/** A sentence cut into units, names and referring words whole. */
export function cutUnits(
  text: string,
  names: readonly Name[],
  tokens: readonly Token[],
  budget: Budget,
): Cut {
  const byFirst = new Map(names.map((name) => [name.first, name]));
  const units: Unit[] = [];
  const heads: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    // The mark of a possessive: "the Harbours' plan".
    const before = units.at(-1);
    if (before?.possessive === true && before.end === token.start && /^['’]$/.test(token.text)) continue;
    const behind = asideEnd(tokens, at);
    if (behind > at) {
      at = behind;
      continue;
    }
    const name = byFirst.get(at) ?? null;
    // "sit-in", "machine-gunned", "anti-tank": one word.
    const joined = name === null ? hyphenEnd(tokens, at, byFirst) : at;
    const isCompound = joined > at;
    const last = name?.last ?? joined;
    const end = tokens[last] ?? token;
    heads.push(isCompound ? end : token);
    units.push({
      at: units.length,
      start: token.start,
      end: end.end,
      fold:
        name !== null
          ? text.slice(token.start, end.end).toLowerCase()
          : isCompound
            ? foldsOf(tokens, at, joined).join("-")
            : token.fold,
      tag: name !== null ? "name" : token.kind === "mark" && !isCompound ? markOf(token.text) : "noun",
      isProper: at > 0 && token.isCapital && !isCompound,
      possessive: end.possessive,
      glued: token.glued,
      name,
      verb: null,
    });
    at = last;
  }
  return { text, tokens, units, heads, budget, found: new Map() };
}

const foldsOf = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last + 1).map(({ fold }) => fold);

/** The tagger weighs some fifty readings of every word. */
const tagPrice = 10;

/** Tags the units of a sentence, in place; `decided` hears which rule tagged which. */
export function tagged(cut: Cut, decided?: Decided): Parsed {
  spend(cut.budget, tagPrice * cut.units.length);
  const spoken = partsOfSpeech(cut.text);
  const parts = cut.units.map((unit) => {
    const head = cut.heads[unit.at];
    const part = spoken.get(head?.start ?? unit.start) ?? "X";
    if (head !== undefined && head.start > unit.start) return compoundPart(part, head.fold);
    if (part === "PROPN") unit.isProper = true;
    return part;
  });
  tagUnits(cut.units, parts, decided);
  return cut;
}

/** The last token that hyphens join to this one, up to a name. */
function hyphenEnd(tokens: readonly Token[], at: number, names: ReadonlyMap<number, Name>): number {
  if (tokens[at]?.glued) return at;
  let end = at;
  while (tokens[end + 1]?.glued && tokens[end + 1]?.kind !== "mark" && !names.has(end + 1)) end++;
  return tokens[end + 1]?.glued ? at : end;
}

/** What a word with hyphens is by its last part: "US-led", "long-range", "vote-rigging". */
const compoundPart = (last: string, fold: string) =>
  last === "VERB" && (fold.endsWith("ed") || phraseWords.compoundParticiple.has(fold))
    ? "ADJ"
    : last === "ADP" || last === "ADV" || last === "VERB"
      ? "NOUN"
      : last;

/** Tokens that a pair of brackets may hold and still be passed over: "(IRGC)", "(35)". */
const longestAside = 8;

/** Where the brackets or the "what X called" that open here close; the position itself when none open. */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.fold === "what" && at > 0) return calledEnd(tokens, at);
  if (tokens[at]?.text !== "(" || at === 0) return at;
  for (let end = at + 1; end <= at + longestAside + 1; end++) if (tokens[end]?.text === ")") return end;
  return at;
}

/** "Denounced what it called the kidnapping of X": who calls it so is beside the point. */
function calledEnd(tokens: readonly Token[], at: number): number {
  for (let end = at + 2; end <= at + longestAside && tokens[end]?.kind === "word"; end++) {
    const fold = tokens[end]?.fold ?? "";
    if (phraseWords.calling.has(fold)) return end;
    if (phraseWords.describing.has(fold) && tokens[end + 1]?.fold === "as") return end + 1;
  }
  return at;
}

function markOf(text: string): Tag {
  if (text === ",") return "comma";
  // "$1.2 billion" is one number.
  if (/^[$£€¥₹%]$/u.test(text)) return "number";
  return /["“”'‘’«»`]/u.test(text) ? "quote" : "mark";
}
