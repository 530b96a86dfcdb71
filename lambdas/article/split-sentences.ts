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

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Sentences in order; a line break always ends one. */
export function splitSentences(text: string): Sentence[] {
  const merged: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const last = merged.at(-1);
    const end = index + segment.length;
    if (last && continues(text.slice(last.start, last.end), segment)) last.end = end;
    else merged.push({ start: index, end });
  }
  return merged
    .flatMap(({ start, end }) => atLineBreaks(text, start, end))
    .map(({ start, end }) => trimmed(text, start, end))
    .filter(({ start, end }) => end > start);
}

/** Whether `next` goes on with a sentence that seemed to end. */
function continues(before: string, next: string): boolean {
  if (/\n\s*$/u.test(before)) return false;
  const tail = /(\S+)\s*$/u.exec(before)?.[1] ?? "";
  const word = tail.replace(/^[("'“‘[]+/u, "");
  const opener = /^\s*["“‘'(]*([\p{L}]+)/u.exec(next)?.[1] ?? "";
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return !openers.has(opener);
  if (/^\p{Lu}\.$/u.test(word)) return true;
  if (/^\p{Ll}/u.test(next.trim()) && /[.?!…]$/u.test(word)) return true;
  return word.endsWith(".") && abbreviations.has(word.slice(0, -1).toLowerCase());
}

function atLineBreaks(text: string, start: number, end: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (const found of text.slice(start, end).matchAll(/\n+/gu)) {
    parts.push({ start: from, end: start + found.index });
    from = start + found.index + found[0].length;
  }
  return [...parts, { start: from, end }];
}

function trimmed(text: string, start: number, end: number): Sentence {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const to = Math.max(from, start + raw.trimEnd().length);
  return { start: from, end: to, text: text.slice(from, to) };
}
