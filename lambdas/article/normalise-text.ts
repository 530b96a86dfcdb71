/** A text in one spelling of its marks, and the way back to the text as it was. */
export interface NormalisedText {
  text: string;
  /** The offset in the original of what stands at this offset in `text`. */
  originalAt: (offset: number) => number;
}

/** Soft hyphens, zero-width characters, marks of writing direction: seen by no reader, and they part names. */
const unseen = /[\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]/u;
const marks: ReadonlyMap<string, string> = new Map([
  ...[..."‘’‚‛′＇`´"].map((mark): [string, string] => [mark, "'"]),
  ...[..."“”„‟″«»＂"].map((mark): [string, string] => [mark, '"']),
  ...[..."‐‑﹣－"].map((mark): [string, string] => [mark, "-"]),
  ...[..."‒―⸺"].map((mark): [string, string] => [mark, "—"]),
  ...[..."\u{a0}\u{2000}\u{2002}\u{2003}\u{2009}\u{200a}\u{202f}\u{205f}\u{3000}\t"].map(
    (space): [string, string] => [space, " "],
  ),
]);

/** What is rewritten: a letter with the marks that follow it, or one character of the lists above. */
const rewritten = new RegExp(`[\\p{L}\\p{N}]\\p{M}+|${unseen.source}|[${[...marks.keys()].join("")}]`, "gu");

/** Of plain letters, digits and marks only these are rewritten: a text without them, and without others, stays as it is. */
const mayBeRewritten = /[^\n -_a-~]/;

/** One form of quotes, dashes, blanks and letters with marks (NFC); what no reader sees is left out. */
export function normaliseText(original: string): NormalisedText {
  if (!mayBeRewritten.test(original)) return { text: original, originalAt: (offset) => offset };
  let text = "";
  let read = 0;
  // Where the two texts go apart: from `at` on, an offset is `shift` more in the original.
  const shifts: { at: number; shift: number }[] = [];
  for (const { 0: found, index } of original.matchAll(rewritten)) {
    const instead = unseen.test(found) ? "" : (marks.get(found) ?? found.normalize("NFC"));
    text += original.slice(read, index) + instead;
    read = index + found.length;
    if (instead.length !== found.length) shifts.push({ at: text.length, shift: read - text.length });
  }
  if (read === 0) return { text: original, originalAt: (offset) => offset };
  text += original.slice(read);
  return { text, originalAt: (offset) => offset + shiftAt(shifts, offset) };
}

function shiftAt(shifts: readonly { at: number; shift: number }[], offset: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.shift ?? 0;
}
