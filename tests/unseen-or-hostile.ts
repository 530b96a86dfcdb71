const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]/u;
const tag = /<\/?(?:script|style|img|iframe|svg|object|embed|a|b|i|p|div|span|em)\b[^>]*>/i;

/** What of a text no reader should be shown: a character that is not seen or turns others round, or a tag. Null: nothing. */
export function unseenOrHostile(text: string): string | null {
  return (unseen.exec(text.replaceAll("\n", " ")) ?? tag.exec(text))?.[0] ?? null;
}
