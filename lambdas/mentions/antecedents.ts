import type { Name } from "./name.ts";
import { betweenSpeaker, sayingForms } from "./reference-words.ts";
import type { Token } from "./tokens.ts";

/** The actors of a sentence that words after it may refer to. */
export interface Spoken {
  tokens: readonly Token[];
  names: readonly Name[];
}

/** An actor with the sentence that names it. */
export interface Candidate {
  name: Name;
  tokens: readonly Token[];
}

const asCandidates = (names: readonly Name[], tokens: readonly Token[]): Candidate[] =>
  names.map((name) => ({ name, tokens }));

/** Words between who speaks and the verb, at most. */
const verbReach = 4;

/** "Averia said", "Averia's army on Monday announced", "according to Averia". */
export function isSpeaker({ first, last }: Name, tokens: readonly Token[]): boolean {
  let at = behindBrackets(tokens, last + 1);
  while (at <= last + verbReach && betweenSpeaker.has(tokens[at]?.fold ?? tokens[at]?.text ?? "")) at++;
  if (sayingForms.has(tokens[at]?.fold ?? "")) return true;
  const to = tokens[first - 1]?.fold === "the" ? first - 2 : first - 1;
  return tokens[to]?.fold === "to" && tokens[to - 1]?.fold === "according";
}

/** "The Marsh Council (MC) said". */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  const end = tokens.findIndex(({ text }, n) => n > at && text === ")");
  return end < 0 || end > at + verbReach ? at : end + 1;
}

/** Prepositions behind which a name is no subject. */
const bringing = new Set(
  "about against amid at between by for from in into near of on over to towards with".split(" "),
);

function isBrought({ first }: Name, tokens: readonly Token[]): boolean {
  const before = tokens[first - 1]?.fold === "the" ? tokens[first - 2] : tokens[first - 1];
  return bringing.has(before?.fold ?? "");
}

/** As "it" at the head of the next sentence is understood: who spoke, else the subject, else who was named last. */
export function bySalience({ names, tokens }: Spoken): Candidate[] {
  const speakers = names.filter((name) => isSpeaker(name, tokens));
  const subject = names.find((name) => !isBrought(name, tokens));
  const first = subject === undefined || speakers.includes(subject) ? speakers : [...speakers, subject];
  return asCandidates([...first, ...names.filter((name) => !first.includes(name)).reverse()], tokens);
}

/** As "the group" is understood: who was named last. */
export const byNearness = ({ names, tokens }: Spoken): Candidate[] =>
  asCandidates([...names].reverse(), tokens);

/** As "it" is understood behind "said": who spoke last before it, else the subject; without a speaker who was named last. */
export function beforeIn({ names, tokens }: Spoken, at: number, isSaid: boolean): Candidate[] {
  const before = names.filter(({ last }) => last < at);
  if (!isSaid) return byNearness({ names: before, tokens });
  const speakers = before.filter((name) => isSpeaker(name, tokens)).reverse();
  return asCandidates([...speakers, ...before.filter((name) => !speakers.includes(name))], tokens);
}
