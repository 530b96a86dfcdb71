import { type LexicalField, lexicalFields } from "./lexical-fields.ts";

/** Whether an article is about regional security at all, how surely, and why. */
export interface Relevance {
  relevant: boolean;
  /** 0 to 1; 0.5 and more is relevant. */
  score: number;
  /** The sum behind the score, which goes on where the score is all but 1. */
  odds: number;
  reason: string;
}

const tellingOf = { strong: 3, medium: 1.4, weak: 0.5 } as const;
/** Log-odds of a text in which nothing was found: most news is of something else. */
const prior = -1.2;
/** Words; a text this long counts its words fully, a longer one by the square root of its length. */
const shortText = 35;
/** Words at the beginning count more: what an article is about stands there. */
const leadWords = 45;
const leadFactor = 1.5;
/** The weight of one happening that was surely found, and how many of them count. */
const foundTelling = 5;
/** The weight of security in a text without a telling word, when it is asked how far its happenings can be trusted. */
const undecided = 6;
const mostFound = 2;
/** Characters that are read: what an article is about is settled by then. */
const longestRead = 12_000;

interface Term {
  field: LexicalField;
  telling: number;
  written: string;
}

/** Letters of a word that an ending may have, and those that a stem must have. */
const longestEnding = 6;
const shortestStem = 3;

const exact = new Map<string, Term>();
const stems = new Map<string, Term>();
/** First words of terms of several. */
const heads = new Map<string, Head>();
for (const field of lexicalFields)
  for (const strength of ["strong", "medium", "weak"] as const)
    for (const written of field[strength].trim().split(/\s+/)) add(field, tellingOf[strength], written);

interface Head {
  /** Of all stems that a text may have where it begins, longest first. */
  stemLengths: number[];
  /** A word behind it begins with one of these, or has at most so many letters, else no longer term is there. */
  initials: Set<string>;
  mostLetters: number;
}

function add(field: LexicalField, telling: number, entry: string): void {
  for (const written of entry.includes("?")
    ? ["a", "e"].map((vowel) => entry.replace("?", vowel))
    : [entry]) {
    const words = written.replace(/_$/, "").split("_").join(" ");
    const [table, key] = words.endsWith("*") ? [stems, words.slice(0, -1)] : [exact, words];
    if (!table.has(key)) table.set(key, { field, telling, written: words });
    const head = words.slice(0, Math.max(0, words.indexOf(" ")));
    if (head !== "") heads.set(head, { stemLengths: [], initials: new Set(), mostLetters: 0 });
  }
}
for (const table of [exact, stems])
  for (const words of table.keys()) {
    const blank = words.indexOf(" ");
    const head = heads.get(words.slice(0, Math.max(0, blank)));
    head?.initials.add(words.charAt(blank + 1));
    if (table === stems) head?.stemLengths.push(words.length);
  }
for (const [word, head] of heads) {
  for (let length = shortestStem; length <= word.length; length++)
    if (stems.has(word.slice(0, length))) {
      head.stemLengths.push(length);
      // The ending of a stem may reach into a short word behind.
      head.mostLetters = Math.max(head.mostLetters, length + longestEnding - word.length - 1);
    }
  head.stemLengths = [...new Set(head.stemLengths)].sort((a, b) => b - a);
}

/**
 * How sure a reader would be that a text is about regional security, by the lexical fields that its words belong to
 * and by `found`: the confidence of each happening that coding found in it.
 */
export function relevanceOf(text: string, found: readonly number[]): Relevance {
  return weigh(wordsOf(text.slice(0, longestRead))).with(found);
}

/** The same of a text by its sentences and the words of each. */
export function weighSentences(
  sentences: readonly { text: string }[],
  words: readonly (readonly Word[])[],
): Weighed {
  const read: Word[] = [];
  let left = longestRead;
  for (const [row, { text }] of sentences.entries()) {
    if (left <= 0) break;
    read.push(...(text.length <= left ? (words[row] ?? []) : wordsOf(text.slice(0, left))));
    // The blank between two sentences.
    left -= text.length + 1;
  }
  return weigh(read);
}

/** Whether some word may tell of another matter than security: without one no text scores low. */
export const mayTellOfOthers = (words: readonly Word[]): boolean =>
  words.some(({ term, head }) => head !== null || term?.field.side === "other");

/** The relevance of a text by its words, to be completed by the happenings found in it. */
export interface Weighed {
  with: (found: readonly number[]) => Relevance;
  /** The score with nothing found. */
  score: number;
}

export function weigh(words: readonly Word[]): Weighed {
  const ofField = new Map<LexicalField, Seen[]>();
  for (const seen of termsOf(words)) {
    const own = ofField.get(seen.term.field);
    if (own === undefined) ofField.set(seen.term.field, [seen]);
    else own.push(seen);
  }
  const scale = 1 / Math.sqrt(Math.max(words.length, shortText) / shortText);
  const fields = lexicalFields.flatMap((field) => {
    const own = ofField.get(field)?.sort((a, b) => b.mass - a.mass);
    return own === undefined ? [] : [{ field, own, mass: scale * sum(own.map(({ mass }) => mass)) }];
  });
  const security = sum(fields.filter(({ field }) => field.side === "security").map(({ mass }) => mass));
  const others = fields.filter(({ field }) => field.side === "other").sort((a, b) => b.mass - a.mass);
  // An article is about one other thing, not a little of each.
  const other = sum(others.map(({ mass }, rank) => mass * (rank === 0 ? 1 : 0.5)));
  const oddsOf = (found: readonly number[]) => {
    // Where most words are of sport or trade, so is what seems to be an attack.
    const share = (security + undecided) / (security + undecided + other);
    return (
      prior + security - other + share * Math.sqrt(scale) * foundTelling * Math.min(mostFound, sum(found))
    );
  };
  return {
    score: scoreOf(oddsOf([])),
    with: (found) => {
      const odds = oddsOf(found);
      const score = scoreOf(odds);
      return { relevant: score >= 0.5, score, odds, reason: reasonOf(fields) };
    },
  };
}

const scoreOf = (odds: number) => Math.round(1000 / (1 + Math.exp(-0.6 * odds))) / 1000;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A word with what it means by itself. */
export interface Word {
  text: string;
  term: Term | null;
  /** Set when longer terms begin with it. */
  head: Head | null;
}

/** Words met before, by their spelling: most of a text are the same few thousand. Emptied when it holds too many. */
const met = new Map<string, Word>();
const mostMet = 20_000;

function wordAs(written: string): Word {
  const known = met.get(written);
  if (known !== undefined) return known;
  const text = written.replace(/'s$/, "");
  const word = { text, term: termOf(text), head: heads.get(text) ?? null };
  if (met.size >= mostMet) met.clear();
  met.set(written, word);
  return word;
}

export function wordsOf(text: string): Word[] {
  const words = text
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu);
  return words?.map(wordAs) ?? [];
}

interface Seen {
  term: Term;
  mass: number;
}

function termsOf(words: readonly Word[]): Seen[] {
  const seen = new Map<Term, Seen & { count: number }>();
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const longer = word?.head == null ? null : longerTermAt(words, at, word.text, word.head);
    const term = longer?.term ?? word?.term ?? null;
    if (term !== null) {
      const before = seen.get(term);
      const telling = term.telling * (at < leadWords ? leadFactor : 1);
      // A word said again tells less each time.
      if (before === undefined) seen.set(term, { term, mass: telling, count: 1 });
      else {
        before.mass += term.telling * 0.5 ** before.count;
        before.count += 1;
      }
    }
    at += longer?.length ?? 1;
  }
  return [...seen.values()];
}

function longerTermAt(
  words: readonly Word[],
  at: number,
  first: string,
  head: Head,
): { term: Term; length: number } | null {
  const second = words[at + 1]?.text ?? "";
  if (second === "" || !(head.initials.has(second.charAt(0)) || second.length <= head.mostLetters))
    return null;
  const phrases = [first];
  for (let behind = 1; behind < 4; behind++) {
    const next = words[at + behind];
    phrases.push(next === undefined ? (phrases[behind - 1] ?? "") : `${phrases[behind - 1]} ${next.text}`);
  }
  for (const length of [4, 3, 2]) {
    const term = termOf(phrases[length - 1] ?? "", head.stemLengths);
    if (term !== null) return { term, length };
  }
  return null;
}

const allLengths = [...new Set([...stems.keys()].map(({ length }) => length))].sort((a, b) => b - a);

/** The term that words are, or that they begin with but for an ending: the longest. `lengths`: of the stems that may be. */
function termOf(words: string, lengths: readonly number[] = allLengths): Term | null {
  const whole = exact.get(words);
  if (whole !== undefined) return whole;
  for (const length of lengths) {
    if (length > words.length || length < words.length - longestEnding || length < shortestStem) continue;
    const stem = stems.get(words.slice(0, length));
    if (stem !== undefined) return stem;
  }
  return null;
}

function reasonOf(fields: readonly { field: LexicalField; own: readonly Seen[]; mass: number }[]): string {
  const tell = (side: LexicalField["side"]) =>
    fields
      .filter(({ field, mass }) => field.side === side && mass >= 0.3)
      .sort((a, b) => b.mass - a.mass)
      .slice(0, 2)
      .map(
        ({ field, own }) =>
          `${field.name} (${own
            .slice(0, 3)
            .map(({ term }) => term.written.replace("*", "…"))
            .join(", ")})`,
      )
      .join(" and ");
  const [security, other] = [tell("security"), tell("other")];
  if (security === "") return other === "" ? "no word of war, unrest or diplomacy" : `speaks of ${other}`;
  return other === "" ? `speaks of ${security}` : `speaks of ${security}, and of ${other}`;
}
