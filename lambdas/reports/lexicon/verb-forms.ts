import { inflect, irregularForms, type VerbForm } from "./inflect.ts";

/** One reading of a word as a verb. */
export interface VerbReading {
  lemma: string;
  form: VerbForm;
}

/** Forms of the verbs given, as a table from each form to its readings. */
export function formsOf(lemmas: Iterable<string>): Map<string, VerbReading[]> {
  const table = new Map<string, VerbReading[]>();
  for (const lemma of new Set(lemmas))
    for (const { text, form } of inflect(lemma)) {
      const known = table.get(text);
      if (known === undefined) table.set(text, [{ lemma, form }]);
      else known.push({ lemma, form });
    }
  return table;
}

const vowels = /[aeiouy]/;

/** How a word that no table holds would be read as a verb, by its ending. */
export function guessVerb(fold: string): VerbReading {
  const irregular = irregularForms.get(fold);
  if (irregular !== undefined) return irregular;
  if (fold.length > 5 && fold.endsWith("ing") && vowels.test(fold.slice(0, -3)))
    return { lemma: stemOf(fold.slice(0, -3)), form: "ing" };
  if (fold.length > 4 && fold.endsWith("ied")) return { lemma: `${fold.slice(0, -3)}y`, form: "past" };
  if (fold.length > 3 && fold.endsWith("ed") && vowels.test(fold.slice(0, -2)))
    return { lemma: stemOf(fold.slice(0, -2)), form: "past" };
  if (fold.length > 4 && fold.endsWith("ies")) return { lemma: `${fold.slice(0, -3)}y`, form: "s" };
  if (endsWithEs.test(fold)) return { lemma: fold.slice(0, -2), form: "s" };
  if (fold.length > 3 && /[^s]s$/.test(fold)) return { lemma: fold.slice(0, -1), form: "s" };
  return { lemma: fold, form: "base" };
}

/** Endings of a stem that a mute e followed: "seiz", "oblig", "argu". */
const lacksE = /(?:[sz]|[^aeiou][aeiou][cgv]|u|[aeiou]r|at|iz|is|ag|rg|nc|rc|v)$/;
/** Those of them that none followed: "offer", "follow", "press". */
const lacksNothing = /(?:er|or|ow|ss|nt|it)$/;
const endsWithEs = /(?:sh|ch|x|ss|z|o)es$/;
/** "Ban" of "bann": the consonant was doubled before the ending. */
const doubled = /([bdfgmnprt])\1$/;

/** "Deploy" of "deployed", "seize" of "seized": an e is given back after endings that need one. */
function stemOf(stem: string): string {
  if (doubled.test(stem)) return stem.slice(0, -1);
  return lacksE.test(stem) && !lacksNothing.test(stem) ? `${stem}e` : stem;
}
