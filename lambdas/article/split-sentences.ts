/** A sentence with its offsets in the text given; `text` is trimmed, and so are the offsets. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** Ranks, titles and short forms whose full stop ends no sentence. */
const abbreviations = new Set(
  `adm asst atty brig capt cdr cmdr cmdt col cpl cpt dep dr ens eng fr gen gov hon insp jr lt ltc maj messrs mr mrs ms
   mt pfc pres prof pte pvt rep reps rev sen sens sgt sheik sr st supt vs vice-adm brig-gen lt-gen maj-gen rear-adm
   approx cf dept e.g est i.e viz`.split(/\s+/),
);
/** These end no sentence before a number: "Nov. 20", "No. 7". */
const beforeNumbers = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec no nos art para sec ch vol pp fig res".split(" "),
);
/** These may end a sentence, and do before a word that opens one: "at 5 p.m. The guns". */
const perhapsLast = new Set("a.m p.m etc inc ltd co corp bros al jr sr ret".split(" "));
/** After "U.S." a sentence ends only if the next one begins with such a word. */
const openers = new Set(
  `The A An In On At It He She They We I You But And This That These Those Its His Her Their Our After Before When While
   As If For From By With Since Until During Both All Some Many Most Several No Not There Here Meanwhile However`.split(
    /\s+/,
  ),
);

/** Characters before a seeming end that are looked at. */
const longestTail = 40;

/** Whatever may end a sentence, by the property of Unicode that the segmenter goes by. */
const mayEnd = /[\p{Sentence_Terminal}.\u2024\ufe52\uff0e\r\u0085\u2028\u2029]/u;
/** What may follow the first such mark so that the line still is one sentence. */
const isLastMark = /^[.!?]["')\]]* *$/;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Lines; the segmenter slows down with the square of one without end, which is cut after 5,000 characters. */
const linesOf = /[^\n]{1,5000}/gu;

/** Sentences in order; a line break always ends one. */
export function splitSentences(text: string): Sentence[] {
  const lines = [...text.matchAll(linesOf)];
  return lines
    .flatMap(({ 0: line, index }) => sentencesOf(line, index))
    .filter(({ start, end }) => end > start);
}

function sentencesOf(line: string, offset: number): Sentence[] {
  const merged: { start: number; end: number }[] = [];
  const end = line.search(mayEnd);
  if (end < 0 || isLastMark.test(line.slice(end))) return [trimmed(line, 0, line.length, offset)];
  const isCaseless = line === line.toLowerCase();
  for (const { index, segment } of segmentsOf(isCaseless ? capitals(line) : line)) {
    const last = merged.at(-1);
    const end = index + segment.length;
    const before = last ? line.slice(Math.max(last.start, last.end - longestTail), last.end) : "";
    if (last && continues(before, line.slice(index, end), isCaseless)) last.end = end;
    else merged.push({ start: index, end });
  }
  return merged.map(({ start, end }) => trimmed(line, start, end, offset));
}

/** Where a page has lost the blank between two sentences: "shells fell.The town". */
const lostBlank = /(?<=(?:\p{Ll}{3}|\d{4})[.?!]["')\]]?)(?=\p{Lu}\p{Ll}* )/u;

/** What the segmenter takes for sentences, parted also where a blank was lost. */
function segmentsOf(line: string): { index: number; segment: string }[] {
  return [...segmenter.segment(line)].flatMap(({ index, segment }) => {
    let at = index;
    return segment.split(lostBlank).map((part) => {
      at += part.length;
      return { index: at - part.length, segment: part };
    });
  });
}

/** The segmenter ends a sentence only before a capital: a text without any is shown to it in capitals. */
function capitals(line: string): string {
  const upper = line.toUpperCase();
  return upper.length === line.length ? upper : line;
}

/** Whether `next` goes on with a sentence that seemed to end. */
function continues(before: string, next: string, isCaseless: boolean): boolean {
  const tail = before.trimEnd().split(/\s/).at(-1) ?? "";
  const word = tail.replace(/^[("'“‘[]+/u, "");
  const opener = /^\s*["“‘'(]*([\p{L}]+)/u.exec(next)?.[1] ?? "";
  const opens = openers.has(`${opener.charAt(0).toUpperCase()}${opener.slice(1).toLowerCase()}`);
  if (/^(?:\p{L}\.){2,}$/u.test(word) && (/\p{Lu}/u.test(word) || isCaseless)) return !opens;
  if (/^\p{Lu}\.$/u.test(word)) return true;
  if (!isCaseless && /^\p{Ll}/u.test(next.trim()) && /[.?!…]["”’')]*$/u.test(word)) return true;
  if (!word.endsWith(".")) return false;
  const short = word.slice(0, -1).toLowerCase();
  if (beforeNumbers.has(short)) return /^\s*[\d(#]/u.test(next);
  return perhapsLast.has(short) ? !opens : abbreviations.has(short);
}

function trimmed(line: string, start: number, end: number, offset: number): Sentence {
  const raw = line.slice(start, end);
  const text = raw.trim();
  const from = offset + start + raw.length - raw.trimStart().length;
  return { start: from, end: from + text.length, text };
}
