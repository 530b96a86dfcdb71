import { spend, withinBudget } from "../budget.ts";
import type { ActorType } from "./actor.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Name } from "./name.ts";
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

/** Sentences after which a name is no longer what "he" or "the group" means. */
const reach = 3;

const groups: readonly ActorType[] = ["armed-group", "militia", "party"];
/** After "the": what kind of actor the noun takes up. */
const nouns: ReadonlyMap<string, readonly ActorType[]> = new Map(
  Object.entries<readonly ActorType[]>({
    group: groups,
    movement: groups,
    militia: ["militia", "armed-group"],
    organisation: [...groups, "organisation"],
    organization: [...groups, "organisation"],
    faction: groups,
    party: ["party", "armed-group"],
    corps: ["military"],
    brigade: ["military", "militia"],
    brigades: ["military", "militia"],
    council: ["government"],
    front: groups,
    army: ["military"],
    military: ["military"],
    ministry: ["government"],
    agency: ["agency", "organisation"],
    coalition: ["alliance"],
    alliance: ["alliance"],
    country: ["state"],
    government: ["state", "government"],
    regime: ["state"],
    kingdom: ["state"],
    republic: ["state"],
  }),
);
const plural: readonly ActorType[] = [...groups, "police", "people", "alliance", "military"];
const single: readonly ActorType[] = [...plural, "state", "organisation", "agency", "government"];

/** The words that `testOf` reads. */
const referring = new Set(["he", "she", "him", "they", "them", "it", "the"]);

/** "He", "they", "the group": each taken to the last fitting actor of the sentences before, or earlier in its own. */
export function referencesIn<Sentence>(
  sentences: readonly ReadSentence<Sentence>[],
  knowledge: Knowledge,
): Reference<Sentence>[] {
  const found: Reference<Sentence>[] = [];
  withinBudget(() => {
    for (const row of sentences.keys()) found.push(...referencesOf(sentences, row, knowledge));
  });
  return found;
}

function referencesOf<Sentence>(
  sentences: readonly ReadSentence<Sentence>[],
  row: number,
  knowledge: Knowledge,
): Reference<Sentence>[] {
  const read = sentences[row];
  if (read === undefined) return [];
  const { sentence, tokens, names } = read;
  if (!tokens.some(({ fold }) => referring.has(fold))) return [];
  const before = sentences
    .slice(Math.max(0, row - reach), row + 1)
    .flatMap((one) =>
      one.names.flatMap((name) => (name.reading === "actor" ? [{ name, tokens: one.tokens }] : [])),
    )
    .reverse();
  if (before.length === 0) return [];
  const isTaken = (at: number) => names.some(({ first, last }) => first <= at && at <= last + 1);
  return tokens.flatMap((token, at): Reference<Sentence>[] => {
    const test = referring.has(token.fold) && !isTaken(at) ? testOf(tokens, at, knowledge) : null;
    if (test === null) return [];
    const found = before.find(({ name, tokens: one }) => {
      spend(knowledge.budget);
      return (one !== tokens || name.last < at) && test(name, one[name.last]?.fold);
    });
    if (found === undefined) return [];
    const { name } = found;
    const full = found.tokens
      .slice(name.first, name.last + 1)
      .map(({ text }) => text)
      .join(" ");
    const isNoun = token.fold === "the";
    return [
      {
        sentence,
        tokens,
        reference: isNoun ? "noun" : "pronoun",
        name: {
          ...name,
          first: at,
          last: isNoun ? at + 1 : at,
          placeId: null,
          refersTo: full,
          reason: `"${isNoun ? `the ${tokens[at + 1]?.text ?? ""}` : token.text}" refers back to "${full}"`,
        },
      },
    ];
  });
}

/** What a name must be for the word here to refer to it; null when the word refers to none. */
function testOf(
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
): ((name: Name, last: string | undefined) => boolean) | null {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const typeOf = (name: Name) => knowledge.actors.get(name.actorId ?? "")?.type;
  const isPerson = (name: Name) => name.person === true || typeOf(name) === "person";
  const isOneOf = (types: readonly ActorType[]) => (name: Name) => {
    const type = typeOf(name);
    return !isPerson(name) && type !== undefined && types.includes(type);
  };
  switch (token?.fold) {
    case "he":
    case "she":
    case "him":
      return isPerson;
    case "they":
    case "them":
      return (name) => isOneOf(plural)(name) || (name.unlisted && !isPerson(name));
    case "it":
      return /^(?:is|was|would|will|has|had|also|said)$/.test(next?.fold ?? "") ? isOneOf(single) : null;
    case "the": {
      const types = nouns.get(next?.fold ?? "");
      if (types === undefined || (after?.kind === "word" && (after.fold === "of" || after.glued)))
        return null;
      const isOwnNoun = (name: Name, last: string | undefined) =>
        name.unlisted &&
        name.isNamed &&
        name.person !== true &&
        (last === next?.fold || types.includes("armed-group"));
      return (name, last) => isOneOf(types)(name) || isOwnNoun(name, last);
    }
    default:
      return null;
  }
}
