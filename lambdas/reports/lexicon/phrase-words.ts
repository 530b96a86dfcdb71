import { wordLists } from "./word-list.ts";

/** Words that tell where a phrase begins and ends. */
export const phraseWords = wordLists({
  /** Determiners that may stand for a noun: "killed several". */
  alone: `
    all another both many more most other several some that these this those
    + This was attacked by Candria.
    + Averian jets may bomb Harim in that case.
    + {These|Those|Many|Some|Several|All|Both|Most|More} were killed in Harim.
    + Other rebels were killed in Harim.
    + Another rebel was killed in Harim.`,
  /** Verbs of "what X called": who calls it so is passed over. */
  calling: `
    called calls dubbed labeled labelled termed
    + Averia condemned what Candria {calls|called|termed|labelled|labeled|dubbed} the liberation of Dunmere.`,
  /** Last parts of adjectives with a hyphen that are no "-ed": "Averian-held". */
  compoundParticiple: `
    born held made run
    + Candria shelled a {rebel-held|state-run} base in Dunmere.
    + Averia arrested two {foreign-born} rebels.
    + Candria fired {foreign-made} rockets at Dunmere.`,
  /** Adverbs, beside those in "-ly", that an adjective inside a phrase may have before it. */
  degree: `
    more most
    + Candrian jets struck a {most|more} important base in Dunmere.`,
  /** Verbs of "what X described as". */
  describing: `
    described describes
    + Averia condemned what Candria {describes|described} as the liberation of Dunmere.`,
  /** Words between a preposition and a time: "in early March". */
  partOfTime: `
    early last late next
    + Candria attacked Dunmere in {early|late} December.
    + Candria has shelled Dunmere since last June.
    + Candria will withdraw its troops by next Friday.`,
});
