import { beForms, haveForms } from "../lexicon/closed-classes.ts";
import { foldAt, oneOf, phraseEnds, type Tokens } from "../syntax/words-at.ts";
import { numberAt } from "../syntax/written-number.ts";
import { type CountRead, countAt } from "./count-at.ts";
import { type Fate, fateWords, isAdverb, isTime } from "./fate-words.ts";
import { countsThings, listed, personsAt, single } from "./persons-at.ts";
import { isAdjective, subjectCount } from "./subject-count.ts";
import { links } from "./toll-words.ts";

/** Those that a verb is done to: "killed two soldiers, a farmer and several others". */
export function objectCount(tokens: Tokens, verb: number): CountRead | null {
  // "Killed also two", "killed 'more than 60'".
  const at = isPassedOver(tokens, verb + 1) ? verb + 2 : verb + 1;
  const read = pronounAt(tokens, at) ?? personsAt(tokens, at) ?? ownedAt(tokens, at);
  return read === null ? null : listed(tokens, read);
}

const isPassedOver = oneOf("\" ' also ‘ “");

function pronounAt(tokens: Tokens, at: number): CountRead | null {
  const behind = foldAt(tokens, at + 1);
  const isBare = tokens[at + 1]?.kind !== "word" || phraseEnds.has(behind) || isAdverb(behind);
  return isHim(tokens, at) || (foldAt(tokens, at) === "her" && isBare) ? single(at + 1) : null;
}
const isHim = oneOf("herself him himself");

/** "The family's three children". */
function ownedAt(tokens: Tokens, at: number): CountRead | null {
  for (let next = at; next < at + 4; next += 1) {
    if (tokens[next]?.kind !== "word" || phraseEnds.has(foldAt(tokens, next))) return null;
    if (!tokens[next]?.possessive) continue;
    const read = countAt(tokens, next + 1);
    return read === null || countsThings(tokens, read.next) ? null : read;
  }
  return null;
}

/** "Killed two" has an object; "two killed in Kelmora" and "the two killed" are short for "were killed". */
export function transitiveCount(tokens: Tokens, at: number, fate: Fate): CountRead | null {
  const object = objectCount(tokens, at);
  if (object !== null) return object;
  const behind = tokens[at + 1];
  const isShort =
    behind === undefined ||
    behind.kind === "mark" ||
    phraseEnds.has(behind.fold) ||
    isTime(behind.fold) ||
    isAdverb(behind.fold) ||
    // "Killed three years ago": a number, but not one of persons.
    (countAt(tokens, at + 1) === null && numberAt(tokens, at + 1) !== null);
  const isOfHave = haveForms.has(foldAt(tokens, at - 1));
  return (isShort || isAdjective(tokens, at)) && !isOfHave ? subjectCount(tokens, at, fate) : null;
}

/** "Were later killed": a form of "be" before, with nothing but adverbs and other such verbs between. */
export function isPassive(tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back > at - 5; back -= 1) {
    const fold = foldAt(tokens, back);
    if (beForms.has(fold)) return true;
    if (!links.has(fold) && !isAdverb(fold) && !fateWords.has(fold) && !isBetweenVerbs(tokens, back))
      return false;
  }
  return false;
}
const isBetweenVerbs = oneOf("and or shot");
