import { articles, looseArticles, skeleton } from "./fold.ts";
import type { Knowledge, NameEntry } from "./knowledge.ts";
import type { Name } from "./name.ts";
import type { Token } from "./tokens.ts";

const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== "mark";

/** Whether an Arabic article stands here that keys leave out. */
function isArticleAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.kind !== "word") return false;
  return next.glued ? articles.has(token.fold) : looseArticles.has(token.fold);
}

/** The longest known name that begins at this token; exact spelling before transliteration. */
export function knownNameAt(
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
  caseless: boolean,
): Name | null {
  const { exact, bySkeleton, longest, longestSkeleton } = knowledge.names;
  const begin = isArticleAt(tokens, at) ? at + 1 : at;
  const first = tokens[begin];
  if (!isWord(first)) return null;
  const reach = Math.max(longest.get(first.fold) ?? 0, longestSkeleton.get(skeleton(first.fold)) ?? 0);
  if (reach === 0) return null;
  const words: { fold: string; at: number }[] = [];
  for (let next = begin; next < tokens.length && words.length < reach; next++) {
    const token = tokens[next];
    if (!isWord(token)) break;
    if (next > begin && isArticleAt(tokens, next)) continue;
    words.push({ fold: token.fold, at: next });
    if (token.possessive && words.length >= reach) break;
  }
  for (let count = words.length; count > 0; count--) {
    const used = words.slice(0, count);
    const last = used.at(-1)?.at ?? begin;
    const key = used.map(({ fold }) => fold).join(" ");
    const fits = (entry: NameEntry) => caseFits(entry, tokens.slice(at, last + 1), caseless);
    const entries = (exact.get(key) ?? []).filter(fits);
    if (entries.length > 0) return named(entries, at, last, "spelled as in the dictionary");
    const alike =
      key.length >= 5 && /^\p{Lu}/u.test(first.text)
        ? (bySkeleton.get(skeleton(key)) ?? []).filter(fits)
        : [];
    if (alike.length > 0) return named(alike, at, last, "another spelling");
  }
  return null;
}

function caseFits(entry: NameEntry, used: readonly Token[], caseless: boolean): boolean {
  const text = used.map((token) => token.text).join("");
  if (entry.exactCase) return text === text.toUpperCase() || /\./.test(text);
  if (caseless) return true;
  return used.length > 1 || /^\p{Ll}/u.test(entry.alias) || /\p{Lu}|\p{Lo}|\p{N}/u.test(text);
}

function named(entries: readonly NameEntry[], first: number, last: number, how: string): Name {
  const actor = entries.find(({ kind }) => kind === "actor");
  const place = entries.find(({ kind }) => kind === "place");
  return {
    first,
    last,
    actorId: actor?.id ?? null,
    placeId: place?.id ?? null,
    unlisted: false,
    isNamed: true,
    reading: actor ? "actor" : "place",
    reason: `"${(actor ?? place)?.alias ?? ""}" ${how}`,
  };
}
