import type { Name } from "./name.ts";
import type { NamesByEnd } from "./names-by-end.ts";
import { betweenWords, typeNouns } from "./place-evidence.ts";
import type { Token } from "./tokens.ts";

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);
const holding: ReadonlySet<string> = new Set(["in", "inside", "of"]);
/** What may follow when the land is told and nothing else begins: "in Candria on Friday", "in Candria, …". */
const closers: ReadonlySet<string> = new Set(
  "after and as at before but by during for from in near of on since that to when where which while who with".split(
    " ",
  ),
);
/** Words between "a" and what it is: "a small fishing town". */
const mostAdjectives = 4;
/** Words between "in" and the land: "in the far north of". */
const mostBetween = 6;

/**
 * The land that a text itself puts a place in: "Harim, a town in northern Candria", "Harim in Candria". Who writes so
 * knows of other places of that name, or thinks that his readers do.
 */
export function toldHolder(name: Name, { byFirst }: NamesByEnd, tokens: readonly Token[]): Name | null {
  const start = tokens[name.last + 1]?.text === "," ? name.last + 2 : name.last + 1;
  const noun = typeNounAt(tokens, start);
  const at = noun === null ? start : noun + 1;
  const preposition = tokens[at]?.fold ?? "";
  if (!holding.has(preposition) || (noun === null && preposition === "of")) return null;
  const land = landAt(byFirst, tokens, at + 1);
  if (land === null) return null;
  const closing = tokens[land.last + 1];
  // "In Candria's Orsk province".
  const isOwner = tokens[land.last]?.possessive === true && closing?.isCapital === true;
  const isClosed = isOwner || closing === undefined || closing.kind === "mark" || closers.has(closing.fold);
  return isClosed || noun !== null ? land : null;
}

/** Where the noun stands that says what kind of place it is, behind its article: "a village". */
function typeNounAt(tokens: readonly Token[], at: number): number | null {
  if (!articles.has(tokens[at]?.fold ?? "")) return null;
  for (let noun = at + 1; noun <= at + 1 + mostAdjectives; noun++) {
    const token = tokens[noun];
    if (token?.kind !== "word") return null;
    if (typeNouns.has(token.fold)) return noun;
  }
  return null;
}

/** The place whose name stands here, behind "the", directions and kinds of places: "the north of Candria". */
function landAt(byFirst: ReadonlyMap<number, Name>, tokens: readonly Token[], from: number): Name | null {
  for (let at = from; at <= from + mostBetween; at++) {
    const land = byFirst.get(at);
    if (land !== undefined) return land.placeId === null ? null : land;
    const fold = tokens[at]?.fold ?? "";
    const isBetween = betweenWords.has(fold) || typeNouns.has(fold) || articles.has(fold) || fold === "of";
    if (!isBetween) return null;
  }
  return null;
}
