import { headModifiers, personTitles, titleModifiers } from "./agent-words.ts";
import { givenNames } from "./given-names.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import type { Name } from "./name.ts";
import type { Token } from "./tokens.ts";

/** A word with a capital. */
export const isCapital = (token: Token | undefined): boolean => token?.isCapital === true;
/** After "Gen." or an initial the dot belongs to the name. */
export function afterDot(tokens: readonly Token[], at: number): number {
  const [token, dot] = [tokens[at], tokens[at + 1]];
  const isAbbreviation =
    dot?.text === "." && dot.start === token?.end && token.text.length <= 4 && isCapital(tokens[at + 2]);
  return isAbbreviation ? at + 2 : at + 1;
}

export interface Title {
  /** First token after the title. */
  next: number;
  /** Id of the body named in it ("Iraqi", "UN"). */
  of: string | null;
  lastTitle: Token;
}

/**
 * "former Iraqi Foreign Minister", "Lt. Gen.", "Deputy Secretary of State": the words before a person's name.
 * `knownHere`: the known name that begins at the first token, where it has been looked for.
 */
export function titleAt(
  tokens: readonly Token[],
  from: number,
  knowledge: Knowledge,
  knownHere?: Name | null,
): Title | null {
  let at = from;
  let of: string | null = null;
  let lastTitle: Token | undefined;
  for (let count = 0; count < 9; count++) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    if (personTitles.has(token.fold)) {
      lastTitle = token;
      if (token.possessive) return null;
      at = afterDot(tokens, at);
      continue;
    }
    if (lastTitle !== undefined && (token.fold === "of" || token.fold === "for")) {
      const end = portfolioEnd(tokens, at);
      if (end === null) break;
      at = end;
      continue;
    }
    const isHere = at === from && knownHere !== undefined;
    const known: Name | null =
      of !== null ? null : isHere ? knownHere : knownNameAt(tokens, at, knowledge, false);
    const type = knowledge.actors.get(known?.actorId ?? "")?.type;
    if (
      known &&
      known.last - at < 3 &&
      type !== undefined &&
      (type !== "person" || (lastTitle === undefined && tokens[known.last]?.possessive === true))
    ) {
      if (type === "people" && known.last === at) {
        at++;
        continue;
      }
      of = known.actorId;
      at = known.last + 1;
      continue;
    }
    if (!titleModifiers.has(token.fold) && !headModifiers.has(token.fold)) break;
    at++;
  }
  if (lastTitle === undefined) return null;
  return { next: at, of, lastTitle };
}

/** "of State", "for the Middle East": up to where a given name begins. */
function portfolioEnd(tokens: readonly Token[], of: number): number | null {
  for (let at = of + 1; at < of + 8; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return null;
    const isName = at > of + 1 && givenNames.has(token.fold) && isCapital(token) && isCapital(tokens[at + 1]);
    if (isName) return at;
    if (!isCapital(token) && !/^(?:the|and|of|foreign|affairs)$/.test(token.fold)) return null;
    const isShort = /^(?:state|defen[cs]e|staff|police|intelligence)$/.test(token.fold);
    if (isShort && isCapital(tokens[at + 1])) return at + 1;
  }
  return null;
}
