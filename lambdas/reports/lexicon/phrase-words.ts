import { wordLists } from "./word-list.ts";

/** Words that tell where a phrase begins and ends. */
export const phraseWords = wordLists({
  /** Determiners that may stand for a noun: "killed several". */
  alone: `
    all another both many more most other others several some that these this those`,
  /** Verbs of "what X called": who calls it so is passed over. */
  calling: `
    called calls dubbed labeled labelled termed`,
  /** Last parts of adjectives with a hyphen that are no "-ed": "Averian-held". */
  compoundParticiple: `
    born held made old run`,
  /** Adverbs, beside those in "-ly", that an adjective inside a phrase may have before it. */
  degree: `
    more most very`,
  /** Verbs of "what X described as". */
  describing: `
    described describes`,
  /** Words between a preposition and a time: "in early March". */
  partOfTime: `
    early last late next`,
});
