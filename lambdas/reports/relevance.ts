import { type LexicalField, lexicalFields } from "./lexical-fields.ts";

/** Whether an article is about regional security at all, how surely, and why. */
export interface Relevance {
  relevant: boolean;
  /** 0 to 1; 0.5 and more is relevant. */
  score: number;
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
/** What one happening that was surely found tells, and how many of them count. */
const foundTelling = 5;
const mostFound = 2;
/** Characters that are read: what an article is about is settled by then. */
const longestRead = 12_000;

interface Term {
  field: LexicalField;
  telling: number;
  written: string;
}

const exact = new Map<string, Term>();
const stems = new Map<string, Term>();
const heads = new Set<string>();
for (const field of lexicalFields)
  for (const strength of ["strong", "medium", "weak"] as const)
    for (const written of field[strength].trim().split(/\s+/)) add(field, tellingOf[strength], written);

function add(field: LexicalField, telling: number, entry: string): void {
  for (const written of entry.includes("?")
    ? ["a", "e"].map((vowel) => entry.replace("?", vowel))
    : [entry]) {
    const words = written.replace(/_$/, "").split("_").join(" ");
    const [table, key] = words.endsWith("*") ? [stems, words.slice(0, -1)] : [exact, words];
    if (!table.has(key)) table.set(key, { field, telling, written: words });
    if (words.includes(" ")) heads.add(words.split(" ")[0] ?? "");
  }
}

/**
 * How sure a reader would be that a text is about regional security, by the lexical fields that its words belong to
 * and by `found`: the confidence of each happening that coding found in it.
 */
export function relevanceOf(text: string, found: readonly number[]): Relevance {
  const words = wordsOf(text.slice(0, longestRead));
  const terms = termsOf(words);
  const scale = 1 / Math.sqrt(Math.max(words.length, shortText) / shortText);
  const fields = lexicalFields.map((field) => {
    const own = terms.filter(({ term }) => term.field === field).sort((a, b) => b.mass - a.mass);
    return { field, own, mass: scale * sum(own.map(({ mass }) => mass)) };
  });
  const security = sum(fields.filter(({ field }) => field.side === "security").map(({ mass }) => mass));
  const others = fields.filter(({ field }) => field.side === "other").sort((a, b) => b.mass - a.mass);
  // An article is about one other thing, not a little of each.
  const other = sum(others.map(({ mass }, rank) => mass * (rank === 0 ? 1 : 0.5)));
  const odds = prior + security - other + Math.sqrt(scale) * foundTelling * Math.min(mostFound, sum(found));
  const score = Math.round(1000 / (1 + Math.exp(-0.6 * odds))) / 1000;
  return { relevant: score >= 0.5, score, reason: reasonOf(fields) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu)
      ?.map((word) => word.replace(/'s$/, "")) ?? []
  );
}

interface Seen {
  term: Term;
  mass: number;
}

function termsOf(words: readonly string[]): Seen[] {
  const seen = new Map<Term, Seen & { count: number }>();
  for (let at = 0; at < words.length; ) {
    const [term, length] = termAt(words, at);
    if (term !== null) {
      const before = seen.get(term);
      const telling = term.telling * (at < leadWords ? leadFactor : 1);
      // A word said again tells less each time.
      if (before === undefined) seen.set(term, { term, mass: telling, count: 1 });
      else
        Object.assign(before, {
          mass: before.mass + term.telling * 0.5 ** before.count,
          count: before.count + 1,
        });
    }
    at += length;
  }
  return [...seen.values()];
}

function termAt(words: readonly string[], at: number): [Term | null, number] {
  const word = words[at] ?? "";
  if (heads.has(word))
    for (const length of [4, 3, 2]) {
      const term = termOf(words.slice(at, at + length).join(" "));
      if (term !== null) return [term, length];
    }
  return [termOf(word), 1];
}

/** Letters of a word that an ending may have. */
const longestEnding = 6;

function termOf(words: string): Term | null {
  const whole = exact.get(words);
  if (whole !== undefined) return whole;
  for (let cut = 0; cut <= longestEnding && words.length - cut >= 3; cut++) {
    const stem = stems.get(words.slice(0, words.length - cut));
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
