import type { Tag } from "./units.ts";

/** Our tag for each universal part of speech. */
export const tagOfPart: Readonly<Record<string, Tag>> = {
  ADJ: "adj",
  ADP: "prep",
  ADV: "adv",
  AUX: "aux",
  CCONJ: "conj",
  DET: "det",
  INTJ: "adv",
  NOUN: "noun",
  NUM: "number",
  PART: "adv",
  PRON: "pron",
  PROPN: "noun",
  PUNCT: "mark",
  SCONJ: "sub",
  SYM: "mark",
  VERB: "verb",
  X: "noun",
};
