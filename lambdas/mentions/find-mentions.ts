import { normaliseText } from "../article/normalise-text.ts";
import { splitSentences } from "../article/split-sentences.ts";
import {
  agentNouns,
  bodyNouns,
  communityNouns,
  groupModifiers,
  militaryHeads,
  peopleAdjectives,
  policeHeads,
} from "./agent-words.ts";
import { namesOfText } from "./find-names.ts";
import { type Knowledge, knowledgeWithin, namingBudget } from "./knowledge.ts";
import type { Mention } from "./mention.ts";
import type { Name } from "./name.ts";
import { referencesIn, withoutTaken } from "./references.ts";
import { type Token, tokenize } from "./tokens.ts";

/**
 * Names of actors and places in the text, in order of start, not overlapping; but a land that is dealt with and gone
 * to in one ("sent troops to Iran") has two mentions of the same span, the actor's first.
 */
export function findMentions(text: string, knowledge: Knowledge): Mention[] {
  const normalised = normaliseText(text);
  const sentences = splitSentences(normalised.text);
  const tokenized = sentences.map((sentence) => tokenize(sentence.text));
  const lookedUp = knowledgeWithin(knowledge, namingBudget(text));
  const allNames = namesOfText(tokenized, lookedUp);
  const named = sentences.map((sentence, row) => ({
    sentence,
    tokens: tokenized[row] ?? [],
    names: (allNames[row] ?? []).filter(({ reading }) => reading !== "neither"),
  }));
  const references = referencesIn(named, lookedUp);
  const referents = new Map(sentences.map((sentence) => [sentence, [] as Name[]]));
  for (const { sentence, name } of references) referents.get(sentence)?.push(name);
  const found = [
    ...named.flatMap(({ sentence, tokens, names }) =>
      withoutTaken(names, referents.get(sentence) ?? []).map((name) => ({
        sentence,
        tokens,
        name,
        reference: name.reference ? ("short form" as const) : null,
      })),
    ),
    ...references,
  ];
  const mentions = found.flatMap(({ sentence, tokens, name, reference }): Mention[] => {
    const first = tokens[reference === null ? spanStart(name, tokens) : name.first];
    const last = tokens[name.last];
    if (first === undefined || last === undefined) return [];
    const start = normalised.originalAt(sentence.start + first.start);
    const end = normalised.originalAt(sentence.start + last.end);
    const { actorId, placeId, reason } = name;
    const shared = { start, end, text: text.slice(start, end), reference };
    const actor = { ...shared, kind: "actor" as const, id: actorId, placeId, reason };
    if (name.reading === "actor") return [actor];
    const place = { ...shared, kind: "place" as const, id: placeId, placeId, reason };
    return name.dealtWith ? [{ ...actor, placeId: null }, place] : [place];
  });
  return mentions.sort((a, b) => a.start - b.start);
}

/** Where an annotator would begin: "about 120 Iraqi soldiers", "these brutal attackers". */
function spanStart(name: Name, tokens: readonly Token[]): number {
  const noun = tokens[name.last]?.fold ?? "";
  const isGroup =
    agentNouns.has(noun) || militaryHeads.has(noun) || policeHeads.has(noun) || communityNouns.has(noun);
  if (name.reading !== "actor" || !isGroup || bodyNouns.has(noun)) return name.first;
  let first = name.first;
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at];
    const fits =
      token !== undefined &&
      !token.possessive &&
      (token.kind === "number" || groupModifiers.has(token.fold) || peopleAdjectives.has(token.fold));
    if (!fits) break;
    first = at;
  }
  return first;
}
