/** A sentence with its offsets in the text given; `text` is trimmed, and so are the offsets. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** Ranks, titles and months whose full stop ends no sentence. */
const abbreviations = new Set(
  `adm brig capt cmdr col cpl dr gen gov hon jr lt maj mr mrs ms mt no prof rep rev sen sgt sr st vs
   jan feb mar apr jun jul aug sep sept oct nov dec approx dept est inc ltd co corp`.split(/\s+/),
);
/** After "U.S." a sentence ends only if the next one begins with such a word. */
const openers = new Set(
  "The A An In On At It He She They We But And This That These Those Its His Her".split(" "),
);

/** Characters before a seeming end that are looked at. */
const longestTail = 40;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The segmenter slows down with the square of a line without end: such lines are cut here. */
const longestLine = 5_000;

/** Sentences in order; a line break always ends one. */
export function splitSentences(text: string): Sentence[] {
  const lines = [...text.matchAll(new RegExp(`[^\\n]{1,${longestLine}}`, "gu"))];
  return lines
    .flatMap(({ 0: line, index }) => sentencesOf(line, index))
    .filter(({ start, end }) => end > start);
}

function sentencesOf(line: string, offset: number): Sentence[] {
  const merged: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenter.segment(line)) {
    const last = merged.at(-1);
    const end = index + segment.length;
    const before = last ? line.slice(Math.max(last.start, last.end - longestTail), last.end) : "";
    if (last && continues(before, segment)) last.end = end;
    else merged.push({ start: index, end });
  }
  return merged.map(({ start, end }) => trimmed(line, start, end, offset));
}

/** Whether `next` goes on with a sentence that seemed to end. */
function continues(before: string, next: string): boolean {
  const tail = /(\S+)\s*$/u.exec(before)?.[1] ?? "";
  const word = tail.replace(/^[("'“‘[]+/u, "");
  const opener = /^\s*["“‘'(]*([\p{L}]+)/u.exec(next)?.[1] ?? "";
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return !openers.has(opener);
  if (/^\p{Lu}\.$/u.test(word)) return true;
  if (/^\p{Ll}/u.test(next.trim()) && /[.?!…]["”’')]*$/u.test(word)) return true;
  return word.endsWith(".") && abbreviations.has(word.slice(0, -1).toLowerCase());
}

function trimmed(line: string, start: number, end: number, offset: number): Sentence {
  const raw = line.slice(start, end);
  const text = raw.trim();
  const from = offset + start + raw.length - raw.trimStart().length;
  return { start: from, end: from + text.length, text };
}
