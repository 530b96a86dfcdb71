import { agentNouns, bodyNouns, militaryHeads, peopleAdjectives } from "./agent-words.ts";
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
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const body = caseless ? null : bodyAt(tokens, at, knowledge);
  if (body !== null) return body;
  if (!openers.has(token.fold) && tokens[at + 1]?.glued !== true) return null;
  const office = officeEnd(tokens, at);
  if (office !== null) return agents(at, office, "an office without a name");
  const sided = sidedEnd(tokens, at);
  if (sided !== null) return agents(at, sided, "agents by the side they are on");
  if (agentNouns.has(token.fold) && tokens[at + 1]?.glued !== true)
    return agents(at, at, "an agent without a name");
  if (peopleAdjectives.has(token.fold)) {
    let last = at;
    while (peopleAdjectives.has(tokens[last]?.fold ?? "")) last++;
    if (agentNouns.has(tokens[last]?.fold ?? "")) return agents(at, last, "an agent without a name");
  }
  return null;
}

/** Who has neither a row nor a name. */
const agents = (first: number, last: number, reason: string): Name => ({
  first,
  last,
  actorId: null,
  placeId: null,
  unlisted: true,
  isNamed: false,
  reading: "actor",
  reason,
});

const isCapital = (token: Token | undefined) => token?.isCapital === true;

/** One word that with "of" and a capital is a body's name: "Department of Education", "Times of Quarl". */
const officeOf =
  /^(?:department|ministry|office|bureau|court|university|bank|board|council|chamber|committee|times|house|institute|academy|federation|league|party|army|union|movement|front)$/;

/** A capitalised phrase that ends as the names of bodies do, with what "of" adds: "Northern Sailors Corps". */
export function bodyAt(tokens: readonly Token[], at: number, knowledge: Knowledge): Name | null {
  const first = tokens[at];
  if (first === undefined || !isCapital(first) || sentenceOpeners.has(first.fold)) return null;
  let last = at;
  while (last - at < 6 && !tokens[last]?.possessive) {
    const isAnd = tokens[last + 1]?.fold === "and" && bodyNouns.has(tokens[last + 3]?.fold ?? "");
    if (isAnd && isCapital(tokens[last + 2]) && isCapital(tokens[last + 3])) last += 3;
    else if (isCapital(tokens[last + 1])) last++;
    else break;
  }
  const end = tokens[last];
  const isOffice = last === at && officeOf.test(first.fold) && tokens[at + 1]?.fold === "of";
  if (end === undefined || (last === at && !isOffice) || !bodyNouns.has(end.fold)) return null;
  for (let inner = at; inner <= last; inner++) {
    const known = knownNameAt(tokens, inner, knowledge, false);
    if (known?.actorId && known.last >= last) return null;
  }
  if (tokens[last + 1]?.fold === "of" && !end.possessive) {
    let of = tokens[last + 2]?.fold === "the" ? last + 3 : last + 2;
    const start = of;
    while (isCapital(tokens[of]) && of - start < 5) of++;
    if (of > start) last = of - 1;
    else if (isOffice) return null;
  }
  return {
    first: at,
    last,
    actorId: null,
    placeId: null,
    unlisted: true,
    isNamed: true,
    reading: "actor",
    reason: "a named body that has no row",
  };
}

const weapons =
  /^(?:air|aircraft|armou?r|drone|missile|personnel|piracy|ship|submarine|tank|terror|terrorism|terrorist)$/;

/** "pro-government fighters", "opposition-held …" is none, "foreign-backed militias". */
function sidedEnd(tokens: readonly Token[], at: number): number | null {
  const second = tokens[at + 1];
  if (second?.glued !== true || weapons.test(second.fold)) return null;
  const isSide =
    /^(?:pro|anti)$/.test(tokens[at]?.fold ?? "") ||
    /^(?:backed|led|aligned|allied|linked|funded)$/.test(second.fold);
  if (!isSide) return null;
  for (let last = at + 2; last < at + 5; last++) {
    const token = tokens[last];
    if (token?.kind !== "word") return null;
    if (agentNouns.has(token.fold) || militaryHeads.has(token.fold) || bodyNouns.has(token.fold)) return last;
  }
  return null;
}

/** What may stand behind a noun that no other noun follows: a verb, a preposition, a conjunction. */
const behindHead =
  /^(?:has|had|have|is|are|was|were|will|would|could|can|may|might|must|should|did|does|said|says|to|in|on|at|by|for|with|from|and|or|but|that|which|who|as|after|before|since|over|against|[a-z]+ed)$/;

const offices = new Set("prime foreign defence defense interior home finance justice oil".split(" "));

/** Words that agents without a name may begin with, but for those that a hyphen follows. */
const openers = new Set([...agentNouns, ...peopleAdjectives, ...offices, "government", "secretary"]);

/** "prime minister", "secretary of state", "the government": an office, whoever holds it. */
function officeEnd(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at]?.fold ?? "";
  const second = tokens[at + 1]?.fold ?? "";
  if (first === "secretary" && second === "of" && tokens[at + 2]?.fold === "state") return at + 2;
  if (first === "government") {
    const next = tokens[at + 1];
    const isHead = tokens[at]?.possessive || next?.kind !== "word" || behindHead.test(second);
    return isHead && next?.glued !== true ? at : null;
  }
  const isOffice =
    offices.has(first) && /^(?:minister|ministers|secretary|ministry|secretaries)$/.test(second);
  return isOffice ? at + 1 : null;
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
