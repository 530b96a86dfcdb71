import {
  agentNouns,
  bases,
  bodyNouns,
  communityNouns,
  deedNouns,
  governmentHeads,
  headModifiers,
  militaryHeads,
  peopleAdjectives,
  policeHeads,
} from "./agent-words.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import type { Name } from "./name.ts";
import type { Token } from "./tokens.ts";
import { unlistedFrom } from "./unlisted-name.ts";

const backed = new Set(
  "backed led supported funded aligned affiliated sponsored trained armed allied linked controlled run".split(
    " ",
  ),
);

const localHeads = /^(?:government|authorities|officials|administration|council|ruler|governor|mayor|court)$/;

/** Takes in the nouns that make another actor of a state's name: "Iraqi police", "Turkish-backed fighters". */
export function widenName(name: Name, tokens: readonly Token[], knowledge: Knowledge): Name {
  const wide = widenRight(name, tokens, knowledge);
  return wide === name ? widenLeft(name, tokens, knowledge) : wide;
}

/** "the government of Iraq", "members of the Security Council", "people of Turkey". */
function widenLeft(name: Name, tokens: readonly Token[], knowledge: Knowledge): Name {
  const actor = knowledge.actors.get(name.actorId ?? "");
  if (actor === undefined || actor.type === "person" || tokens[name.last + 1]?.glued) return name;
  const of = tokens[name.first - 1]?.fold === "the" ? name.first - 2 : name.first - 1;
  const head = tokens[of - 1];
  if (tokens[of]?.fold !== "of" || head?.kind !== "word") return name;
  const isHead = governmentHeads.has(head.fold) || /^(?:peoples?|army|police|forces)$/.test(head.fold);
  if (!isHead) return name;
  const forces = `${actor.id}-${head.fold === "police" ? "police" : "military"}`;
  const isForce = /^(?:army|police|forces)$/.test(head.fold) && knowledge.actors.has(forces);
  const before = tokens[of - 2];
  const first = before !== undefined && headModifiers.has(before.fold) ? of - 2 : of - 1;
  return {
    ...name,
    first,
    actorId: isForce ? forces : actor.id,
    placeId: null,
    reading: "actor",
    reason: `${name.reason} with "${head.text} of"`,
  };
}

function widenRight(name: Name, tokens: readonly Token[], knowledge: Knowledge): Name {
  const state = name.actorId === null ? undefined : knowledge.actors.get(name.actorId);
  const after = tokens[name.last + 1];
  // "Alberta government", "Dubai police": bodies of a town or province, which have no row.
  const isLocal =
    state === undefined &&
    name.placeId !== null &&
    after?.kind === "word" &&
    !after.glued &&
    !tokens[name.last]?.possessive;
  if (isLocal && (policeHeads.has(after.fold) || localHeads.test(after.fold)))
    return {
      ...name,
      last: name.last + 1,
      placeId: null,
      candidates: [],
      world: false,
      homes: name.candidates ?? [],
      unlisted: true,
      reading: "actor",
      reason: `"${after.text}" of a place`,
    };
  if (state === undefined) return name;
  if (after?.glued)
    return after && backed.has(after.fold)
      ? widenBacked(name, tokens, knowledge)
      : { ...name, reading: "neither" };
  if (after?.kind !== "word") return name;
  let head: number | null = null;
  let at = name.last + 1;
  for (; at <= name.last + 4; at++) {
    const word = tokens[at];
    if (word?.kind !== "word") break;
    const next = tokens[at + 1];
    const namesDeed = next?.kind === "word" && deedNouns.has(next.fold);
    const isHead =
      !namesDeed &&
      (militaryHeads.has(word.fold) ||
        policeHeads.has(word.fold) ||
        governmentHeads.has(word.fold) ||
        communityNouns.has(word.fold) ||
        agentNouns.has(word.fold));
    if (isHead) head = at;
    else if (!headModifiers.has(word.fold) && !peopleAdjectives.has(word.fold)) break;
    if (word.possessive) break;
  }
  // "A US base": its forces are meant.
  const isBase =
    state.type === "state" && bases.has(tokens[at]?.fold ?? "") && !deedNouns.has(tokens[at + 1]?.fold ?? "");
  if (head === null && isBase && knowledge.actors.has(`${state.id}-military`))
    return {
      ...name,
      last: at,
      actorId: `${state.id}-military`,
      placeId: null,
      reading: "actor",
      reason: `${name.reason} with "${tokens[at]?.fold}"`,
    };
  if (head === null) return name;
  const noun = tokens[head]?.fold ?? "";
  const isState = state.type === "state";
  const military = `${state.id}-military`;
  const police = `${state.id}-police`;
  const wider = { ...name, last: head, placeId: null, reading: "actor" as const };
  const as = (id: string) => ({ ...wider, actorId: id, reason: `${name.reason} with "${noun}"` });
  const words = tokens.slice(name.last + 1, head + 1).map(({ fold }) => fold);
  if (isState && words.some((word) => policeHeads.has(word)) && knowledge.actors.has(police))
    return as(police);
  if (isState && militaryHeads.has(noun) && knowledge.actors.has(military)) return as(military);
  if (isState && governmentHeads.has(noun)) return as(state.id);
  if (!isState) {
    const ownMen =
      militaryHeads.has(noun) || /^(?:fighter|militant|gunm|militia|soldier|sniper|official)/.test(noun);
    return ownMen || governmentHeads.has(noun)
      ? as(state.id)
      : isPeople(state.type)
        ? { ...unlistedFrom(wider, tokens), of: state.id }
        : name;
  }
  if (words.some((word) => agentNouns.has(word))) return { ...unlistedFrom(wider, tokens), of: state.id };
  return as(state.id);
}

const isPeople = (type: string) => type === "people";

function widenBacked(name: Name, tokens: readonly Token[], knowledge: Knowledge): Name {
  const start = name.last + 2;
  const next = knownNameAt(tokens, start, knowledge, false);
  if (next?.actorId) return { ...next, first: name.first };
  for (let at = start; at < start + 4; at++) {
    const word = tokens[at];
    if (word?.kind !== "word") break;
    if (agentNouns.has(word.fold) || bodyNouns.has(word.fold) || militaryHeads.has(word.fold))
      return { ...unlistedFrom(name, tokens), last: at, placeId: null, reading: "actor" };
  }
  return { ...name, reading: "neither" };
}
