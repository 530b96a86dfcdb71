import type { GoldSentence, GoldWord, Span } from "./read-conllu.ts";

/** What is measured of a clause. A phrase stands here as its head noun, or its name. */
export interface ClauseFacts {
  /** The verb; of "is ready" the "is". */
  verb: Span;
  /** The subject, or the first of a row of them. */
  subject: Span | null;
  objects: Span[];
  isPassive: boolean;
  /** The nouns that prepositions bring to the verb. */
  prepositional: Span[];
  /** The verb of the clause that this one hangs on. */
  governor: Span | null;
  isRelative: boolean;
}

/** A clause as parsed by hand. Subject and objects are the nouns written at the verb, pronouns left out. */
export interface GoldClause extends ClauseFacts {
  /** All that its verb has as object: those written, pronouns too, and those understood ("the pact that X signed"). */
  allObjects: Span[];
}

/** The clauses of a sentence parsed by hand: of each verb that is more than an adjective or a preposition in form of one. */
export function goldClauses({ words }: GoldSentence): GoldClause[] {
  const byId = new Map(words.map((word) => [word.id, word]));
  const below = ({ id }: GoldWord, ...relations: string[]) =>
    words.filter(({ head, relation }) => head === id && relations.includes(relation));
  const nouns = (word: GoldWord, ...relations: string[]) =>
    below(word, ...relations).filter(({ part }) => part !== "PRON");
  /** The relation of the first in a row of verbs holds for all of them. */
  const relationOf = (word: GoldWord): string => {
    const first = word.relation === "conj" ? byId.get(word.head) : undefined;
    return first === undefined ? word.relation : relationOf(first);
  };
  const isVerbal = (word: GoldWord) =>
    /^(?:VERB|AUX)$/.test(word.part) && clausal.has(relationOf(word).split(":")[0] ?? "");
  const verbOf = (word: GoldWord | undefined): GoldWord | null =>
    word === undefined ? null : (below(word, "cop")[0] ?? (isVerbal(word) ? word : null));
  const headOf = (word: GoldWord): Span => ({
    start: word.start,
    end: Math.max(word.end, ...below(word, "flat", "fixed", "goeswith").map(({ end }) => end)),
  });

  return words.flatMap((word): GoldClause[] => {
    const verb = verbOf(word);
    if (verb === null) return [];
    const [subject] = nouns(word, "nsubj", "nsubj:pass");
    return [
      {
        verb: spanOf(verb),
        subject: subject === undefined ? null : headOf(subject),
        objects: nouns(word, "obj", "iobj").map(headOf),
        allObjects: words
          .filter(({ understood }) =>
            understood.some(({ head, relation }) => head === word.id && /^i?obj$/.test(relation)),
          )
          .map(headOf),
        isPassive: below(word, "aux:pass", "nsubj:pass", "csubj:pass").length > 0,
        prepositional: below(word, "obl")
          .filter((noun) => below(noun, "case").length > 0)
          .map(headOf),
        governor: governed.has(word.relation) ? spanOrNull(verbOf(byId.get(word.head))) : null,
        isRelative: word.relation === "acl:relcl",
      },
    ];
  });
}

/** Relations of what is a clause of its own. */
const clausal = new Set(["root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis"]);
/** Relations of a clause to the verb above it. */
const governed = new Set(["ccomp", "xcomp", "advcl"]);

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const spanOrNull = (word: GoldWord | null) => (word === null ? null : spanOf(word));
