import { agentNouns, bodyNouns, peopleAdjectives, personTitles } from "./agent-words.ts";
import { foldWord } from "./fold.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import type { Name } from "./name.ts";
import type { Token } from "./tokens.ts";

const sentenceOpeners = new Set("the a an this these those two three several many some".split(" "));

/** Bodies and persons by their form ("the Euphrates Tribes Corps", "commander Tomas Ray"), and bare agent nouns. */
export function unlistedAt(
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
  caseless: boolean,
): Name | null {
  const isCapital = (n: number) => {
    const token = tokens[n];
    return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
  };
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const unlisted = (first: number, last: number, isNamed: boolean, reason: string): Name => ({
    first,
    last,
    actorId: null,
    placeId: null,
    unlisted: true,
    isNamed,
    reading: "actor",
    reason,
  });
  if (!caseless && isCapital(at) && !personTitles.has(token.fold)) {
    let last = at;
    while (isCapital(last + 1) && last - at < 6) last++;
    const end = tokens[last];
    const holdsKnown = () =>
      Array.from({ length: last - at }, (_, n) => knownNameAt(tokens, at + 1 + n, knowledge, caseless)).some(
        (known) => known !== null && known.last >= last,
      );
    if (last > at && end && bodyNouns.has(end.fold) && !sentenceOpeners.has(token.fold) && !holdsKnown())
      return unlisted(at, last, true, "a named body that has no row");
  }
  const before = tokens[at - 1]?.text === "," && isCapital(at + 1) ? tokens[at - 2] : tokens[at - 1];
  if (
    !caseless &&
    isCapital(at) &&
    before &&
    personTitles.has(before.fold) &&
    !personTitles.has(token.fold)
  ) {
    let last = at;
    while (isCapital(last + 1) && !tokens[last]?.possessive && last - at < 4) last++;
    if (last > at) return unlisted(at, last, true, "a person who has no row");
  }
  if (agentNouns.has(token.fold) && tokens[at + 1]?.glued !== true)
    return unlisted(at, at, false, "an agent without a name");
  if (peopleAdjectives.has(token.fold)) {
    let last = at;
    while (peopleAdjectives.has(tokens[last]?.fold ?? "")) last++;
    if (agentNouns.has(tokens[last]?.fold ?? "")) return unlisted(at, last, false, "an agent without a name");
  }
  return null;
}

/** "Sunni Syrian tribes": with the adjectives before it, an actor without a row. */
export function unlistedFrom(name: Name, tokens: readonly Token[]): Name {
  let first = name.first;
  while (peopleAdjectives.has(tokens[first - 1]?.fold ?? "")) first--;
  return { ...name, first, actorId: null, unlisted: true, isNamed: false, reason: "an agent without a name" };
}

/** The name of an unlisted actor as its id has it. */
export function unlistedId(text: string): string {
  const words = text
    .split(/[\s-]+/u)
    .map(foldWord)
    .filter((word) => word !== "" && word !== "the");
  return `unlisted:${words.join(" ")}`;
}
