import { foldWord } from "./fold.ts";

/** A word or a mark of the text, with its offsets. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, no marks, no possessive ending; a dotted acronym without its dots. */
  fold: string;
  kind: "word" | "number" | "mark";
  /** "Iran's", "the Houthis'". */
  possessive: boolean;
  /** A hyphen joins it to the token before. */
  glued: boolean;
}

const pattern =
  /(?:\p{L}\.){2,}|\p{Script=Hebrew}+["״]\p{Script=Hebrew}+|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’‘`´ʿʾʼ][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

const plainWord = /^[A-Za-z]+$/;

/** Words, numbers and marks in order. Hyphens part words and are kept only as `glued`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  for (const found of text.matchAll(pattern)) {
    const start = found.index;
    const raw = found[0];
    const end = start + raw.length;
    const following = text.charCodeAt(end);
    // Nearly every word: letters alone, with no apostrophe in it or behind it.
    if (plainWord.test(raw) && following !== 0x27 && following !== 0x2019) {
      const fold = raw.toLowerCase();
      tokens.push({
        start,
        end,
        text: raw,
        fold,
        kind: "word",
        possessive: false,
        glued: hyphenEnd === start,
      });
      continue;
    }
    if (/^[-‐‑]$/u.test(raw) && tokens.at(-1)?.end === start) {
      hyphenEnd = end;
      continue;
    }
    // "Workers' Party": the mark of a possessive parts no name.
    if (/^['’]$/u.test(raw) && tokens.at(-1)?.end === start && tokens.at(-1)?.possessive === true)
      if (/^ \p{Lu}/u.test(text.slice(end, end + 3))) continue;
    const isWord = /\p{L}/u.test(raw);
    const ending = isWord ? /(?:['’`´]s)$/iu.exec(raw) : null;
    const plural = isWord && /s$/iu.test(raw) && /^['’](?!\p{L})/u.test(text.slice(end, end + 2));
    tokens.push({
      start,
      end: ending ? end - ending[0].length : end,
      text: ending ? raw.slice(0, -ending[0].length) : raw,
      fold: isWord ? foldWord(ending ? raw.slice(0, -ending[0].length) : raw) : raw,
      kind: isWord ? "word" : /\p{N}/u.test(raw) ? "number" : "mark",
      possessive: ending !== null || plural,
      glued: hyphenEnd === start,
    });
  }
  return tokens;
}
