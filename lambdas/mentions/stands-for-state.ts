import {
  clauseOpeners,
  dealings,
  forcibleForms,
  forcibleOrNouns,
  noObjectWords,
  placeNouns,
  placePrepositions,
  stateCues,
  stateVerbs,
} from "./agent-words.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Name } from "./name.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a capital's name is its state's: "Tehran said", "Moscow and Tehran agreed", "talks with Ankara", "Kyiv's
 * allies", "Ankara strikes camps in Duhok". `behind`: the names that come after it.
 */
export function standsForState(
  name: Name,
  behind: readonly Name[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): boolean {
  const [before, after] = [tokens[name.first - 1], tokens[name.last + 1]];
  if (placePrepositions.has(before?.fold ?? "")) return false;
  if (tokens[name.last]?.possessive) return !placeNouns.has(after?.fold ?? "");
  if (stateCues.test(before?.fold ?? "")) return true;
  if (before?.fold === "to" && dealings.test(tokens[name.first - 2]?.fold ?? "")) return true;
  const pair = before?.fold === "and" && stateCues.test(tokens[name.first - 3]?.fold ?? "");
  const partner = partnerBehind(name, behind, tokens);
  const at = verbBehind(name, tokens, partner);
  return (
    pair ||
    // "Tessara and Red Lantern signed": who acts with an actor is one.
    (partner !== null && isPower(partner, knowledge) && opensClause(name, tokens)) ||
    stateVerbs.test(tokens[at]?.fold ?? "") ||
    // "Tessara and Lisport sign": of two the verb has no ending.
    (isJoined(name, tokens) && stateVerbs.test(`${tokens[at]?.fold ?? ""}s`)) ||
    (opensClause(name, tokens) && isDoneElsewhere(name, behind, tokens, at, knowledge))
  );
}

const isJoined = (name: Name, tokens: readonly Token[]) =>
  tokens[name.first - 1]?.fold === "and" || tokens[name.last + 1]?.fold === "and";

/** The name that "and" joins to one. */
function partnerBehind(name: Name, behind: readonly Name[], tokens: readonly Token[]): Name | null {
  if (tokens[name.last + 1]?.fold !== "and") return null;
  const first = tokens[name.last + 2]?.fold === "the" ? name.last + 3 : name.last + 2;
  return behind.find((other) => other.first === first) ?? null;
}

const isPower = ({ actorId, placeId }: Name, knowledge: Knowledge) =>
  actorId !== null && placeId === null && knowledge.actors.get(actorId)?.type !== "person";

/** Where the verb stands whose subject a name is: behind "on Tuesday", "also" and a second name. */
function verbBehind(name: Name, tokens: readonly Token[], partner: Name | null): number {
  const joined = tokens[name.last + 1]?.fold === "and" ? name.last + 3 : name.last + 1;
  const behind = partner === null ? joined : partner.last + 1;
  // "Washington on Tuesday imposed".
  const isDated =
    tokens[behind]?.fold === "on" &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[behind + 1]?.fold ?? "");
  const at = isDated ? behind + 2 : behind;
  return /^(?:still|also|now|later|again|\p{L}+ly)$/u.test(tokens[at]?.fold ?? "") ? at + 1 : at;
}

/** Nothing that the name could hang on stands before it. */
function opensClause(name: Name, tokens: readonly Token[]): boolean {
  const before = tokens[name.first - 1];
  return before === undefined || before.kind === "mark" || clauseOpeners.has(before.fold);
}

/** Words behind a verb of force in which its object is sought. */
const objectReach = 8;

/** "Seizes a tanker", "strikes camps in Duhok": a deed of force with an object; where it may be a noun too, one of another land. */
function isDoneElsewhere(
  name: Name,
  behind: readonly Name[],
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
): boolean {
  const [verb, object] = [tokens[at], tokens[at + 1]];
  if (verb === undefined || verb.glued || object === undefined || object.kind === "mark") return false;
  if (noObjectWords.has(object.fold) || object.fold.endsWith("ly")) return false;
  if (tokens[at + 2]?.fold === "times") return false;
  if (forcibleForms.has(verb.fold)) return true;
  return (
    forcibleOrNouns.has(verb.fold) &&
    behind.some(({ first, ...other }) => first <= at + objectReach && isElsewhere(other, name, knowledge))
  );
}

/** Whether a name is of another land, or of a power other than the capital's own. */
function isElsewhere(other: Pick<Name, "actorId" | "placeId">, capital: Name, knowledge: Knowledge): boolean {
  const home = knowledge.places.get(capital.placeId ?? "")?.countries ?? [];
  const place = knowledge.places.get(other.placeId ?? "");
  if (place !== undefined) return !place.countries.some((country) => home.includes(country));
  const actor = knowledge.actors.get(other.actorId ?? "");
  return actor !== undefined && actor.type !== "person" && actor.id !== capital.actorId;
}
