import { foldWord } from "./fold.ts";

/** A word or a mark of the text, with its offsets. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, no marks, no possessive ending; a dotted acronym without its dots. */
  fold: string;
  kind: "word" | "number" | "mark";
  /** Its first letter is a capital. */
  isCapital: boolean;
  /** "Iran's", "the Houthis'". */
  possessive: boolean;
  /** A hyphen joins it to the token before. */
  glued: boolean;
}

const pattern =
  /(?:\p{L}\.){2,}|\p{Script=Hebrew}+["״]\p{Script=Hebrew}+|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’‘`´ʿʾʼ][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

/** Words, numbers and marks in order. Hyphens part words and are kept only as `glued`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  for (let start = 0; start < text.length; ) {
    if (text.charCodeAt(start) === blank) {
      start += 1;
      continue;
    }
    const plainEnd = plainWordEnd(text, start);
    if (plainEnd > start) {
      const raw = text.slice(start, plainEnd);
      tokens.push({
        start,
        end: plainEnd,
        text: raw,
        fold: raw.toLowerCase(),
        kind: "word",
        isCapital: text.charCodeAt(start) <= upperZ,
        possessive: false,
        glued: hyphenEnd === start,
      });
      start = plainEnd;
      continue;
    }
    const mark = text.charAt(start);
    if (plainMarks.has(mark)) {
      tokens.push(markOf(mark, start, hyphenEnd === start));
      start += 1;
      continue;
    }
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found === null) break;
    const raw = found[0];
    const before = tokens.at(-1);
    start = found.index + raw.length;
    if (/^[-‐‑]$/u.test(raw) && before?.end === found.index) {
      hyphenEnd = start;
      continue;
    }
    // "Workers' Party": the mark of a possessive parts no name.
    if (before?.possessive === true && before.end === found.index && /^['’]$/u.test(raw))
      if (/^ \p{Lu}/u.test(text.slice(start, start + 3))) continue;
    tokens.push(tokenOf(text, raw, found.index, hyphenEnd === found.index));
  }
  return tokens;
}

const [blank, upperA, upperZ, lowerA, lowerZ] = [0x20, 0x41, 0x5a, 0x61, 0x7a];
const isLetter = (code: number) => (code >= lowerA && code <= lowerZ) || (code >= upperA && code <= upperZ);
/** Marks that are no part of any word, nor join or part words. */
const plainMarks: ReadonlySet<string> = new Set(',.;:()?!"$%/&');
/** What a word may go on with beyond its plain letters: a digit, a mark of its own kind, anything beyond ASCII. */
const goesOn = (code: number) =>
  code >= 0x80 || (code >= 0x30 && code <= 0x39) || code === 0x27 || code === 0x60;

/**
 * End of the word of plain letters that begins here, as nearly all words are: no apostrophe, no acronym with dots. The
 * start itself for anything else, which the pattern reads.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  const isDotted = end === start + 1 && text.charAt(end) === ".";
  return isDotted || goesOn(text.charCodeAt(end)) ? start : end;
}

const markOf = (text: string, start: number, glued: boolean): Token => ({
  start,
  end: start + 1,
  text,
  fold: text,
  kind: "mark",
  isCapital: false,
  possessive: false,
  glued,
});

function tokenOf(text: string, raw: string, start: number, glued: boolean): Token {
  const end = start + raw.length;
  const isWord = /\p{L}/u.test(raw);
  const ending = isWord ? /(?:['’`´]s)$/iu.exec(raw) : null;
  const plural = isWord && /s$/iu.test(raw) && /^['’](?!\p{L})/u.test(text.slice(end, end + 2));
  const written = ending ? raw.slice(0, -ending[0].length) : raw;
  return {
    start,
    end: start + written.length,
    text: written,
    fold: isWord ? foldWord(written) : raw,
    kind: isWord ? "word" : /\p{N}/u.test(raw) ? "number" : "mark",
    isCapital: isWord && /^\p{Lu}/u.test(written),
    possessive: ending !== null || plural,
    glued,
  };
}
