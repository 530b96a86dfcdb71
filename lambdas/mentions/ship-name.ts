import { forcibleForms } from "./agent-words.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import type { Name } from "./name.ts";
import { behindShip, navies, shipKinds, vesselNouns } from "./ship-words.ts";
import { afterDot } from "./title-at.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest name of a ship: "Abdel Karim of the Marsh" is cut. */
const longest = 4;

/**
 * The ship that is named here, with the words that call it one: "USS Marlow" is her navy's, "the tanker Marlow Star"
 * nobody's that is known, "the Averian frigate Marlow" Averia's. `before`: the name before it.
 */
export function shipAt(
  tokens: readonly Token[],
  at: number,
  before: Name | undefined,
  knowledge: Knowledge,
): Name | null {
  return (
    navalShipAt(tokens, at, knowledge) ??
    calledShipAt(tokens, at, before, knowledge) ??
    explainedShipAt(tokens, at, knowledge)
  );
}

/** "USS Marlow", "MV Marlow Star": a prefix in capitals. */
function navalShipAt(tokens: readonly Token[], at: number, knowledge: Knowledge): Name | null {
  const prefix = tokens[at];
  if (prefix?.kind !== "word") return null;
  const isSlashed =
    prefix.text === "M" && tokens[at + 1]?.text === "/" && /^[VT]$/.test(tokens[at + 2]?.text ?? "");
  const state = navies.get(isSlashed ? "MV" : prefix.text);
  if (state === undefined) return null;
  const last = endOfName(tokens, isSlashed ? at + 3 : at + 1);
  if (last === null) return null;
  const navy = `${state}-military`;
  return asShip(at, last, knowledge.actors.has(navy) ? navy : knowledge.actors.has(state) ? state : null);
}

/** "the tanker Marlow Star": a noun for a ship before a name. */
function calledShipAt(
  tokens: readonly Token[],
  at: number,
  before: Name | undefined,
  knowledge: Knowledge,
): Name | null {
  const [noun, first] = [tokens[at - 1], tokens[at]];
  if (noun?.kind !== "word" || noun.isCapital || noun.possessive || !vesselNouns.has(noun.fold)) return null;
  if (first === undefined || first.glued) return null;
  const last = endOfName(tokens, at);
  if (last === null) return null;
  // "the tanker Averia seized": a state, and no ship.
  if (isPower(tokens, at, last, knowledge)) return null;
  let opening = at - 1;
  while (shipKinds.has(tokens[opening - 1]?.fold ?? "")) opening--;
  const isOfPower =
    before?.reading === "actor" && !tokens[before.last]?.possessive && before.last >= opening - 1;
  return isOfPower && before !== undefined
    ? { ...before, last, placeId: null, ship: true }
    : asShip(opening, last, null);
}

/** "Marlow Star, a tanker full of crude": the noun comes behind the name. */
function explainedShipAt(tokens: readonly Token[], at: number, knowledge: Knowledge): Name | null {
  if (tokens[at]?.isCapital !== true || tokens[at - 1]?.isCapital || tokens[at]?.glued) return null;
  const last = endOfName(tokens, at);
  if (last === null || tokens[last + 1]?.text !== "," || !isArticle.test(tokens[last + 2]?.fold ?? ""))
    return null;
  for (let next = last + 3; next < last + 3 + longest; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") return null;
    if (vesselNouns.has(token.fold)) {
      const behind = tokens[next + 1];
      const isWhole = behind === undefined || behind.kind === "mark" || behindShip.has(behind.fold);
      return isWhole && !isPower(tokens, at, last, knowledge) ? asShip(at, last, null) : null;
    }
  }
  return null;
}
const isArticle = /^(?:a|an|the)$/;

const asShip = (first: number, last: number, actorId: string | null): Name => ({
  first,
  last,
  actorId,
  placeId: null,
  unlisted: actorId === null,
  isNamed: true,
  ship: true,
  reading: "actor",
  reason: actorId === null ? "a ship by her name" : "a ship of its navy",
});

/** A name that is a power's, and no ship's; a capital's only where it does something: "the tanker Tessara seized". */
function isPower(tokens: readonly Token[], at: number, last: number, knowledge: Knowledge): boolean {
  const known = knownNameAt(tokens, at, knowledge, false);
  if (known === null || known.last !== last || known.actorId === null) return false;
  const place = knowledge.places.get(known.placeId ?? "");
  const isTown = place !== undefined && place.precision !== "country";
  return !isTown || forcibleForms.has(tokens[last + 1]?.fold ?? "");
}

/** Where a name ends that begins here: "Dwight D. Marlow", "Marlow Star II"; null when no name does. */
function endOfName(tokens: readonly Token[], from: number): number | null {
  let last: number | null = null;
  for (let at = from, n = 0; n < longest && at < tokens.length; n++) {
    const token = tokens[at];
    if (token?.isCapital !== true || token.kind !== "word" || noShips.test(token.fold)) break;
    last = at;
    if (token.possessive) break;
    at = afterDot(tokens, at);
  }
  return last;
}
const noShips = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
