/** What is read over to its end: its tags are none. */
const passedOver: readonly (readonly [begins: string, ends: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

const deepest = 1_000;
/** Characters that a search from each opening mark to the next closing one may come to, all together. */
const mostSearched = 20_000_000;

/**
 * Whether a text is XML whose elements end in the order in which they began, and whose marks stand near their ends: what a strict
 * reader needs, and what one that searches for tags by pattern is quick over. One pass.
 */
export function isPlainXml(text: string): boolean {
  return (
    /<(?:[\w-]+:)?(?:rss|feed|rdf)[\s>]/i.test(text.slice(0, 10_000)) &&
    nestsWell(text) &&
    isQuickToStrip(text)
  );
}

function nestsWell(text: string): boolean {
  const open: string[] = [];
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const skipped = passedOver.find(([begins]) => text.startsWith(begins, at));
    const isDeclaration = skipped === undefined && text.startsWith("<!", at);
    const ends = skipped?.[1] ?? (isDeclaration ? endOfDeclaration(text, at) : ">");
    const end = text.indexOf(ends, at + (skipped?.[0].length ?? 1));
    if (end < 0) return false;
    const tag = text.slice(at + 1, end);
    at = end + ends.length;
    if (skipped !== undefined || isDeclaration) continue;
    const name = /^\/?([^\s/>]{1,200})/.exec(tag)?.[1];
    if (name === undefined) return false;
    if (tag.startsWith("/")) {
      if (open.pop() !== name) return false;
    } else if (!tag.endsWith("/")) open.push(name);
    if (open.length > deepest) return false;
  }
  return open.length === 0;
}

/** One with declarations of its own ends after their bracket. */
function endOfDeclaration(text: string, at: number): string {
  const bracket = text.slice(at, at + 500).search(/[[>]/);
  return text[at + bracket] === "[" ? "]>" : ">";
}

/** A tag is searched from each "<" to a ">" that ends no line, by each of them anew: what that comes to, counted from the end. */
function isQuickToStrip(text: string): boolean {
  const marks = /<|&(?:lt|#0*60|#x0*3c);|(?:>|&(?:gt|#0*62|#x0*3e);)(?!\n)/gi;
  const found = [...text.matchAll(marks)].map(({ 0: mark, index }) => ({
    isEnd: /^>|g|62|3e/i.test(mark),
    index,
  }));
  let searched = 0;
  let end = text.length;
  for (const { isEnd, index } of found.reverse()) {
    if (isEnd) end = index;
    else searched += end - index;
  }
  return searched <= mostSearched;
}
