import { beForms, haveForms, prepositions } from "../lexicon/closed-classes.ts";
import {
  articles,
  foldAt,
  isArticle,
  isCapital,
  oneOf,
  phraseEnds,
  type Tokens,
} from "../syntax/words-at.ts";
import { exact, plus } from "./count.ts";
import { type CountRead, countAt } from "./count-at.ts";
import { acts, fateWords, isAdverb, isNoun, isPersonNoun, isThing, isTime } from "./fate-words.ts";
import { bodies } from "./toll-words.ts";

export const single = (next: number): CountRead => ({ count: exact(1), next, adds: false });

/** How many persons, from the token on: a count of no things, or a single person named by what he is. */
export function personsAt(tokens: Tokens, at: number): CountRead | null {
  const read = countAt(tokens, at);
  return read !== null && !countsOthers(tokens, at, read) ? read : onePerson(tokens, at);
}

/** "The commander", "Averia's army chief"; "the police officer" is one person, "the militant group" is not. */
export function onePerson(tokens: Tokens, at: number): CountRead | null {
  for (let next = at; next < at + 6; next += 1) {
    const token = tokens[next];
    if (token?.kind !== "word" || phraseEnds.has(token.fold)) return null;
    if (isPersonNoun(token.fold) && !token.possessive && endsNoun(tokens, next + 1)) return single(next + 1);
  }
  return null;
}

function endsNoun(tokens: Tokens, at: number): boolean {
  if (!isNoun(tokens, at) || isCapital(tokens[at])) return true;
  return isAdverb(foldAt(tokens, at)) || isTime(foldAt(tokens, at)) || countAt(tokens, at) !== null;
}

/** Whether a count is one of things or of bodies of persons: "two tanks", "a family", not "two tank crewmen". */
export function countsOthers(tokens: Tokens, at: number, { next }: CountRead): boolean {
  const isOne = next === at + 1 && isArticle(tokens, at);
  return (
    (isOne && [0, 1, 2].some((step) => bodies.has(foldAt(tokens, next + step)))) || countsThings(tokens, next)
  );
}

export function countsThings(tokens: Tokens, from: number): boolean {
  let head = "";
  for (let at = from; at < from + 5; at += 1) {
    const fold = foldAt(tokens, at);
    // "Crew members of a tanker", but "several of the tanks".
    const isOf = fold === "of" && head === "";
    if (!isOf && !isNoun(tokens, at)) break;
    if (!isOf && !articles.has(fold)) head = fold;
  }
  return isThing(head);
}

/**
 * Adds the further members of a list, unless one has a verb of its own: "… and three policemen were wounded". Commas
 * alone make no list: "killing three, two sources said".
 */
export function listed(tokens: Tokens, first: CountRead): CountRead {
  let sum = first;
  let pending = first;
  for (let members = 0; members < 6; members += 1) {
    const start = memberEnd(tokens, pending.next);
    const read = start === null ? null : memberAt(tokens, start);
    if (start === null || read === null || !isMember(tokens, start, read)) break;
    pending = { ...first, count: plus(pending.count, read.count), next: read.next };
    if (foldAt(tokens, start - 1) === "and") sum = pending;
  }
  return elsewhere(tokens, sum);
}

/** "One person in Kelmora and three in Tessaly": the second place, told by the same preposition. */
function elsewhere(tokens: Tokens, sum: CountRead): CountRead {
  const near = [0, 1, 2, 3].map((step) => sum.next + step).find((at) => isNear(tokens, at));
  const link =
    near === undefined ? undefined : [2, 3, 4].map((step) => near + step).find((at) => isLink(tokens, at));
  if (near === undefined || link === undefined) return sum;
  const read = countAt(tokens, foldAt(tokens, link + 1) === "and" ? link + 2 : link + 1);
  return read !== null && foldAt(tokens, read.next) === foldAt(tokens, near)
    ? { ...sum, count: plus(sum.count, read.count), next: read.next }
    : sum;
}
const isNear = oneOf("at in near outside");
const isLink = oneOf(", and");

/** A member of a list: a count, or "his driver". */
export const memberAt = (tokens: Tokens, at: number): CountRead | null =>
  countAt(tokens, at) ?? (isOwner(tokens, at) ? onePerson(tokens, at) : null);
const isOwner = oneOf("her his its the their");

/** Index behind the comma or "and" that ends a short member of a list, null when it ends otherwise. */
export function memberEnd(tokens: Tokens, from: number): number | null {
  for (let at = from; at < from + 6; at += 1) {
    const fold = foldAt(tokens, at);
    if (fold === "and") return at + 1;
    if (fold === ",") return foldAt(tokens, at + 1) === "and" ? at + 2 : at + 1;
    if (tokens[at] === undefined || tokens[at]?.kind === "mark") return null;
    if (phraseEnds.has(fold) && fold !== "of") return null;
  }
  return null;
}

/** Whether what was read is a member of a list, and not the subject of the next verb. */
export function isMember(tokens: Tokens, at: number, read: CountRead): boolean {
  if (countsOthers(tokens, at, read)) return false;
  if (isArticle(tokens, at) && read.next === at + 1 && onePerson(tokens, read.next) === null) return false;
  for (let next = read.next; next < tokens.length && next < read.next + 8; next += 1) {
    const fold = foldAt(tokens, next);
    // "Two of them children" is of those that are counted already.
    if (fold === "of" && isCounted(tokens, next + 1)) return false;
    if (tokens[next]?.kind === "mark" || fold === "and" || fold === "or") return true;
    if (fateWords.has(fold) || acts.has(fold) || beForms.has(fold) || haveForms.has(fold)) return false;
    const isVerb = !prepositions.has(foldAt(tokens, next - 1)) && !articles.has(foldAt(tokens, next - 1));
    if (next > read.next && isVerb && /[^e]ed$/.test(fold)) return false;
  }
  return true;
}
const isCounted = oneOf("them those whom");
