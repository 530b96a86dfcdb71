import type { Actor } from "./actor.ts";
import { militaryBodies, policeBodies, stateBodies } from "./agent-words.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import type { Name } from "./name.ts";
import type { Token } from "./tokens.ts";

/** Words of the longest name of an office: "General Staff of the Armed Forces of the Islamic Republic of Averia". */
const longest = 18;

/** What may stand between the office and its state, beside words with capitals. */
const between = new Set(["of", "the", "and", "for", ","]);

/**
 * A body of a state by its full official name, as the state's own agencies write it: "Ministry of Foreign Affairs of the
 * State of Averia". It stands for its state, an army or a police for the state's.
 */
export function officialBodyAt(tokens: readonly Token[], at: number, knowledge: Knowledge): Name | null {
  const head = headAt(tokens, at);
  if (head === null || tokens[head + 1]?.fold !== "of") return null;
  for (let next = head + 2; next < at + longest; next++) {
    const token = tokens[next];
    if (token === undefined || !(token.isCapital || between.has(token.fold))) return null;
    if (!token.isCapital) continue;
    const known = knownNameAt(tokens, next, knowledge, false);
    const actor = knowledge.actors.get(known?.actorId ?? "");
    if (known !== null && actor !== undefined && isBroughtBy(tokens, next))
      return actor.type === "state" && !isOwnBody(tokens, at, actor, knowledge)
        ? asBody(tokens, at, head, known, knowledge)
        : null;
    if (token.possessive) return null;
  }
  return null;
}

/** "The Palace Guard of Candria": a body of the state that has a row of its own. */
function isOwnBody(tokens: readonly Token[], at: number, { country }: Actor, knowledge: Knowledge): boolean {
  const known = knowledge.actors.get(knownNameAt(tokens, at, knowledge, false)?.actorId ?? "");
  return known !== undefined && known.type !== "state" && known.country === country;
}

/** Where the noun of an office stands whose name begins here: "Staff" of "General Staff". */
function headAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.fold === "the") return null;
  for (let next = at; next < at + 3; next++) {
    const token = tokens[next];
    if (token?.isCapital !== true || token.possessive || token.glued) return null;
    if (isBody(token.fold) && tokens[next + 1]?.fold === "of") return next;
  }
  return null;
}

const isBody = (fold: string) => stateBodies.has(fold) || militaryBodies.has(fold) || policeBodies.has(fold);

/** "of Averia", "of the Averian Republic". */
const isBroughtBy = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.fold === "of" || (tokens[at - 1]?.fold === "the" && tokens[at - 2]?.fold === "of");

function asBody(
  tokens: readonly Token[],
  first: number,
  head: number,
  state: Name,
  { actors }: Knowledge,
): Name {
  const noun = tokens[head]?.fold ?? "";
  const arm = militaryBodies.has(noun) ? "military" : policeBodies.has(noun) ? "police" : "";
  const armed = `${state.actorId}-${arm}`;
  return {
    ...state,
    first,
    actorId: actors.has(armed) ? armed : state.actorId,
    placeId: null,
    isNamed: true,
    reading: "actor",
    reason: `${state.reason} with "${tokens[head]?.text ?? ""} of"`,
  };
}
