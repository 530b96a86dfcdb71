import { spend, withinBudget } from "../budget.ts";
import type { ActorType } from "./actor.ts";
import { clauseOpeners, placePrepositions } from "./agent-words.ts";
import { beforeIn, byNearness, bySalience, type Candidate, isSpeaker, type Spoken } from "./antecedents.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Name } from "./name.ts";
import {
  impersonal,
  ownMen,
  type ReferringNoun,
  referringModifiers,
  referringNouns,
  sayingForms,
} from "./reference-words.ts";
import type { Token } from "./tokens.ts";

/** A sentence with its tokens and the names in it. */
export interface ReadSentence<Sentence> {
  sentence: Sentence;
  tokens: readonly Token[];
  names: readonly Name[];
}
/** A word that refers back to a name, as the name it stands for. */
export interface Reference<Sentence> {
  sentence: Sentence;
  tokens: readonly Token[];
  name: Name;
  reference: "noun" | "pronoun";
}

/** Sentences after which a name is no longer what "he" or "the group" means; "the army" is a state's for longer. */
const reach = 3;
const reachOfArms = 20;

const groups: readonly ActorType[] = ["armed-group", "militia", "party"];
const plural: readonly ActorType[] = [...groups, "police", "people", "alliance", "military"];
const single: readonly ActorType[] = [...plural, "state", "organisation", "agency", "government"];

/** The words that `seekAt` reads, beside bare nouns at the head of a sentence. */
const referring = new Set(["he", "she", "him", "they", "them", "it", "the", "its", "their", "his", "her"]);

/** What a word asks of the name that it refers to. */
interface Sought {
  first: number;
  last: number;
  kind: "pronoun" | "noun" | "own";
  /** It opens what somebody is said to have said. */
  isSaid: boolean;
  fits: (candidate: Candidate) => boolean;
  /** "The gunmen" are those of the sentence before, not a group named earlier. */
  stops: (candidate: Candidate) => boolean;
  arm: ReferringNoun["arm"];
}

/** "He", "they", "the group": each taken to the fitting actor of the sentences before, or earlier in its own. */
export function referencesIn<Sentence>(
  sentences: readonly ReadSentence<Sentence>[],
  knowledge: Knowledge,
): Reference<Sentence>[] {
  const found: Reference<Sentence>[] = [];
  const spoken: Spoken[] = [];
  withinBudget(() => {
    for (const { sentence, tokens, names } of sentences) {
      const own = referencesOf({ tokens, names }, spoken, knowledge);
      for (const { name, kind } of own)
        found.push({ sentence, tokens, name, reference: kind === "pronoun" ? "pronoun" : "noun" });
      const referents = own.map(({ name }) => name);
      const all = [...withoutTaken(names, referents), ...referents].sort((a, b) => a.first - b.first);
      spoken.push({ tokens, names: all.filter(({ reading }) => reading === "actor") });
    }
  });
  return found;
}

/** Names without those whose words a reference takes over: "soldiers" of "its soldiers". */
export const withoutTaken = (names: readonly Name[], references: readonly Name[]): Name[] =>
  names.filter(({ first, last }) => !references.some((one) => one.first <= last && first <= one.last));

function referencesOf(
  { tokens, names }: Spoken,
  spoken: readonly Spoken[],
  knowledge: Knowledge,
): { name: Name; kind: Sought["kind"] }[] {
  const actors = names.filter(({ reading }) => reading === "actor");
  return tokens.flatMap((token, at) => {
    if (!referring.has(token.fold) && !isBareNoun(tokens, at)) return [];
    const sought = seekAt(tokens, at, names, knowledge);
    if (sought === null || !isFree(sought, names)) return [];
    const own = { tokens, names: actors.filter(({ last }) => last < at) };
    const name = antecedentOf(sought, own, spoken, knowledge);
    return name === null ? [] : [{ name, kind: sought.kind }];
  });
}

/** "Troops opened fire"; "Terror Group Admits Raid" in a headline. */
const isBareNoun = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 && referringNouns.get(tokens[at]?.fold ?? "")?.isBare === true) ||
  (tokens[at]?.isCapital === true &&
    tokens[at + 1]?.isCapital === true &&
    referringModifiers.has(tokens[at]?.fold ?? "") &&
    referringNouns.has(tokens[at + 1]?.fold ?? ""));

/** No name stands there but a noun for people, whose name is what is sought. */
const isFree = ({ first, last, kind }: Sought, names: readonly Name[]): boolean =>
  names.every((name) => {
    if (name.last < first - (kind === "own" ? 0 : 1) || name.first > last) return true;
    return name.first > first && name.last <= last
      ? true
      : name.unlisted && !name.isNamed && name.first >= first;
  });

function antecedentOf(
  sought: Sought,
  own: Spoken,
  spoken: readonly Spoken[],
  knowledge: Knowledge,
): Name | null {
  const { first, isSaid, kind, arm } = sought;
  const order = kind === "noun" ? byNearness : bySalience;
  // "Averia fought the rebels, who said their fighters": whoever speaks last.
  const near = kind === "own" && !isSaid ? bySalience(own) : beforeIn(own, first, isSaid);
  const rows = spoken.slice(-(arm === undefined ? reach : reachOfArms)).reverse();
  let state: Candidate | null = null;
  for (const candidates of [near, ...rows.map(order)])
    for (const candidate of candidates) {
      spend(knowledge.budget);
      if (sought.fits(candidate)) return asReference(sought, candidate);
      if (sought.stops(candidate)) return null;
      const type = knowledge.actors.get(candidate.name.actorId ?? "")?.type;
      if (arm !== undefined && type === "state") state ??= candidate;
    }
  const of = `${state?.name.actorId ?? ""}-${arm ?? ""}`;
  return state !== null && knowledge.actors.has(of) ? asReference(sought, state, of) : null;
}

function asReference(
  { first, last, kind }: Sought,
  { name, tokens }: Candidate,
  arm: string | null = null,
): Name {
  const full = name.refersTo ?? textOf(tokens, name);
  return {
    ...name,
    first,
    last,
    actorId: arm ?? name.actorId,
    placeId: null,
    isNamed: kind === "own" ? true : name.isNamed,
    refersTo: full,
    reason: `refers back to "${full}"`,
  };
}

const textOf = (tokens: readonly Token[], { first, last }: Name) =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ");

/** What the word here asks of the name that it refers to; null when it refers to none. */
function seekAt(
  tokens: readonly Token[],
  at: number,
  names: readonly Name[],
  knowledge: Knowledge,
): Sought | null {
  const token = tokens[at];
  const fits = fitsOf(token?.fold ?? "", knowledge);
  const pronoun: Omit<Sought, "fits"> = {
    first: at,
    last: at,
    kind: "pronoun",
    isSaid: isSaidBefore(tokens, at),
    stops: () => false,
    arm: undefined,
  };
  switch (token?.fold) {
    case "he":
    case "she":
    case "him":
    case "they":
    case "them":
      return { ...pronoun, fits };
    case "it":
      return opensIt(tokens, at) ? { ...pronoun, fits } : null;
    case "its":
    case "their":
    case "his":
    case "her": {
      const last = isOfSubject(tokens, at) ? null : ownMenAt(tokens, at);
      if (last === null) return null;
      // "Averia withdrew its troops": what its own subject does with them is done to nobody.
      const isOther = ({ name, tokens: one }: Candidate) => one !== tokens || isSpeaker(name, tokens);
      return { ...pronoun, last, kind: "own", fits: (one) => isOther(one) && fits(one) };
    }
    default:
      return nounAt(tokens, at, names, knowledge);
  }
}

/** "Averia said that it", "Averia said it". */
function isSaidBefore(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.fold === "that" ? tokens[at - 2] : tokens[at - 1];
  return sayingForms.has(verb?.fold ?? "");
}

/** "It" as the subject of a clause, and as somebody: neither "took it" nor "it was unclear". */
function opensIt(tokens: readonly Token[], at: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const opens =
    before === undefined ||
    before.kind === "mark" ||
    clauseOpeners.has(before.fold) ||
    sayingForms.has(before.fold);
  if (!opens || next?.kind !== "word" || placePrepositions.has(next.fold)) return false;
  return !(/^(?:is|was)$/.test(next.fold) && impersonal.has(after?.fold ?? ""));
}

/** "Said it would withdraw its troops": a pronoun is the subject. */
function isOfSubject(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - subjectReach); before--) {
    if (sayingForms.has(tokens[before]?.fold ?? "")) return false;
    if (/^(?:he|it|she|they|we)$/.test(tokens[before]?.fold ?? "")) return true;
  }
  return false;
}
const subjectReach = 12;

/** Words between "its" and the men. */
const ownReach = 3;

/** Where the men stand that "its" owns: "its elite troops". */
function ownMenAt(tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next <= at + ownReach; next++) {
    const token = tokens[next];
    if (token?.kind !== "word" || token.isCapital || placePrepositions.has(token.fold)) return null;
    if (ownMen.has(token.fold)) return tokens[next + 1]?.glued ? null : next;
  }
  return null;
}

const isPersonIn = (knowledge: Knowledge, name: Name) =>
  name.person === true || knowledge.actors.get(name.actorId ?? "")?.type === "person";

/** The kinds of actor that a pronoun may stand for. */
function fitsOf(pronoun: string, knowledge: Knowledge): Sought["fits"] {
  const isPerson = (name: Name) => isPersonIn(knowledge, name);
  const isOneOf = (types: readonly ActorType[], name: Name) => {
    const type = knowledge.actors.get(name.actorId ?? "")?.type;
    return !isPerson(name) && type !== undefined && types.includes(type);
  };
  if (pronoun === "it" || pronoun === "its") return ({ name }) => isOneOf(single, name);
  if (pronoun === "they" || pronoun === "them" || pronoun === "their")
    return ({ name }) => isOneOf(plural, name) || (name.unlisted && !isPerson(name));
  return ({ name }) => isPerson(name);
}

/** "The armed group", "the Averian rebels", "Troops": a noun that takes up an actor. */
function nounAt(
  tokens: readonly Token[],
  at: number,
  names: readonly Name[],
  knowledge: Knowledge,
): Sought | null {
  const isBare = tokens[at]?.fold !== "the";
  let last = isBare ? at : at + 1;
  const demonym = names.find(({ first, actorId, of }) => first === last && (actorId ?? of) !== null);
  const land = isBare ? undefined : knowledge.actors.get(demonym?.actorId ?? demonym?.of ?? "");
  if (land?.type === "state" && demonym !== undefined && !referringNouns.has(tokens[last]?.fold ?? ""))
    last++;
  while (last < at + 4 && referringModifiers.has(tokens[last]?.fold ?? "")) last++;
  const noun = referringNouns.get(tokens[last]?.fold ?? "");
  const after = tokens[last + 1];
  if (noun === undefined || (after?.kind === "word" && (after.fold === "of" || after.glued))) return null;
  if (names.some(({ first }) => first === last + 1)) return null;
  const { types, arm } = noun;
  const fold = tokens[last]?.fold;
  const lastOf = ({ name, tokens: one }: Candidate) => one[name.last]?.fold;
  return {
    first: at,
    last,
    kind: "noun",
    isSaid: false,
    arm: land === undefined ? arm : undefined,
    stops: (candidate) => noun.isBare === true && lastOf(candidate) === fold,
    fits: (candidate) => {
      const { name } = candidate;
      const actor = knowledge.actors.get(name.actorId ?? "");
      if (land !== undefined && actor?.country !== land.country) return false;
      if (isPersonIn(knowledge, name)) return false;
      const isOwnNoun =
        name.unlisted && name.isNamed && (lastOf(candidate) === fold || types.includes("armed-group"));
      return (actor !== undefined && types.includes(actor.type)) || isOwnNoun;
    },
  };
}
