/** Marks of tags and of entities that a page may hold: the parser makes a node or two of each. */
const mostMarks = 100_000;
/** Elements open at the same time: the parser slows down with each of them. */
const deepest = 2_000;

/** Elements whose end may be left out: they do not nest, however many are begun. HTML Standard, section 13.1.2.4. */
const unnested = new Set(
  "area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr".split(
    " ",
  ),
);

/** Whether a page can be parsed in a second or two: seen in one pass over its characters, before anything is built. */
export function isBearable(html: string): boolean {
  let marks = 0;
  let depth = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    marks += 1;
    const isEnd = html.charCodeAt(at + 1) === slash;
    const name = nameAt(html, isEnd ? at + 2 : at + 1);
    if (name !== "" && !unnested.has(name)) depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
    if (marks > mostMarks || depth > deepest) return false;
  }
  for (let at = html.indexOf("&"); at >= 0; at = html.indexOf("&", at + 1)) {
    marks += 1;
    if (marks > mostMarks) return false;
  }
  return true;
}

const slash = 0x2f;
/** No element that matters here has a longer name. */
const longestName = 12;

function nameAt(html: string, from: number): string {
  let end = from;
  while (end < from + longestName && isLetterOrDigit(html.charCodeAt(end))) end += 1;
  return html.slice(from, end).toLowerCase();
}

const isLetterOrDigit = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
