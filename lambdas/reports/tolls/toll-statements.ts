import { foldAt, isCapital, oneOf, phraseEnds, type Tokens } from "../syntax/words-at.ts";
import { shareOf } from "./count.ts";
import { type CountRead, countAt } from "./count-at.ts";
import { acts, type Fate, type Form, fateWords, isVerbal } from "./fate-words.ts";
import { isPassive, objectCount, transitiveCount } from "./object-count.ts";
import { listed, personsAt } from "./persons-at.ts";
import { subjectCount } from "./subject-count.ts";
import { none, type Statement, statements, tollIdioms } from "./toll-idioms.ts";
import { rumours } from "./toll-words.ts";

/** All that the word at an index says of tolls; nothing for most words. */
export function statementsAt(tokens: Tokens, at: number): Statement[] {
  const fold = foldAt(tokens, at);
  const special = tollIdioms.get(fold);
  if (special !== undefined) return special(tokens, at);
  const act = acts.get(fold);
  // "The killing of four farmers", "claimed the lives of 12".
  const killedOf = act !== undefined && foldAt(tokens, at + 1) === "of" ? personsAt(tokens, at + 2) : null;
  if (act !== undefined && killedOf !== null) return statements(act, listed(tokens, killedOf));
  const known = fateWords.get(fold);
  if (known === undefined || isOtherSense(tokens, at)) return [];
  return pairOf(tokens, at) ?? statements(known[0], told(tokens, at, known[0], known[1]));
}

/** The Dead Sea, "did not kill", "the death toll", "death-defying". */
function isOtherSense(tokens: Tokens, at: number): boolean {
  const behind = tokens[at + 1];
  if (tokens[at]?.glued || behind?.glued || behind?.fold === "toll") return true;
  if (foldAt(tokens, at) === "dead" && isCapital(tokens[at]) && isCapital(behind)) return true;
  return isNegation(tokens, at - 1) || isNegation(tokens, at - 2);
}
const isNegation = oneOf("arent cannot didnt doesnt hasnt havent isnt never nor not wasnt werent");

function told(tokens: Tokens, at: number, fate: Fate, form: Form): CountRead | null {
  if (form === "active") return objectCount(tokens, at);
  if (form === "noun") return nounCount(tokens, at, fate);
  const isShotDead = form === "plain" && isShooting(tokens, at - 1) && !isPassive(tokens, at - 1);
  return isShotDead || (form === "participle" && !isPassive(tokens, at))
    ? transitiveCount(tokens, at, fate)
    : subjectCount(tokens, at, fate);
}
const isShooting = oneOf("shoot shooting shoots shot");

const isJoiner = oneOf("and or");

/** "Killed or wounded 12": of neither the number is known, only that it is not more. Null where there is no pair. */
function pairOf(tokens: Tokens, at: number): Statement[] | null {
  if (otherFate(tokens, at, at - 2) !== null && isJoiner(tokens, at - 1)) return [];
  const other = otherFate(tokens, at, at + 2);
  const here = fateWords.get(foldAt(tokens, at));
  if (other === null || here === undefined || !isVerbal(foldAt(tokens, at)) || !isJoiner(tokens, at + 1))
    return null;
  const isSubject = here[1] === "participle" && isPassive(tokens, at);
  const read = (isSubject ? null : objectCount(tokens, at + 2)) ?? subjectCount(tokens, at, here[0]);
  if (read === null) return [];
  const isSum = foldAt(tokens, at + 1) === "or" || (here[0] !== "captured" && other !== "captured");
  const both = { ...read, count: isSum ? shareOf(read.count) : read.count };
  return [...statements(here[0], both), ...statements(other, both)];
}

/** The fate of a verb that tells another than the one at an index. */
function otherFate(tokens: Tokens, at: number, other: number): Fate | null {
  const fate = fateWords.get(foldAt(tokens, other))?.[0];
  const isOther = isVerbal(foldAt(tokens, other)) && fate !== fateWords.get(foldAt(tokens, at))?.[0];
  return isOther && fate !== undefined ? fate : null;
}

/** "Four deaths", "no injuries", "claimed 12 lives", "a man lost his life", "suffered injuries", "strike wounds five". */
function nounCount(tokens: Tokens, at: number, fate: Fate): CountRead | null {
  const fold = foldAt(tokens, at);
  if (fold === "life" || (fold === "lives" && isTheirs(tokens, at - 1)))
    return isTheirs(tokens, at - 1) && isLosing(tokens, at - 2) ? subjectCount(tokens, at - 2, fate) : null;
  const object = fold === "wounds" ? objectCount(tokens, at) : null;
  if (object !== null) return object;
  const suffered = [at - 1, at - 2, at - 3].find((back) => isSuffering(tokens, back));
  if (fate === "wounded" && suffered !== undefined) return subjectCount(tokens, suffered, fate);
  // "No deaths or injuries".
  const isNone = foldAt(tokens, at - 1) === "or" && foldAt(tokens, at - 3) === "no";
  return countBefore(tokens, at) ?? (isNone ? { ...none, next: at } : null);
}
const isTheirs = oneOf("her his their");
const isLosing = oneOf("lose losing lost");
const isSuffering = oneOf("received suffered sustained");

/** A count right before a noun, with at most three words between: "at least 12 civilian deaths". */
function countBefore(tokens: Tokens, at: number): CountRead | null {
  for (let from = Math.max(0, at - 5); from < at; from += 1) {
    const read = countAt(tokens, from);
    if (read === null || read.next > at || read.next < at - 3) continue;
    const between = tokens.slice(read.next, at);
    // "No reports of deaths", "a risk of injuries" are none.
    if (between.every(({ kind, fold }) => kind === "word" && !phraseEnds.has(fold) && !rumours.has(fold)))
      return read;
  }
  return null;
}
