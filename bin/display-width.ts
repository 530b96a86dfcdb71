import stringWidth from "string-width";

/** Columns that a text takes on a terminal: none for marks and colours, two for each Chinese, Japanese or Korean character. */
export const displayWidth = (text: string): number => (isPlain.test(text) ? text.length : stringWidth(text));

/** Latin letters, usual punctuation and arrows: most texts are, and string-width takes its time. */
const isPlain = /^[ -~\u00ae-\u02ff\u2010-\u2027\u2190-\u2193]*$/;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The text, or as much of its beginning as leaves room for an ellipsis. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    if (displayWidth(kept + segment) >= width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with blanks behind it, or before it, up to the width. */
export function pad(text: string, width: number, side: "start" | "end" = "end"): string {
  const blanks = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "end" ? text + blanks : blanks + text;
}
