/**
 * What bears on the standing of a happening, with its points: the log-odds by which it is more likely one that its article
 * tells as news (`news`), and one that the article tells at all as new, here or elsewhere (`confidence`). Fitted by
 * `npm run fit:standing`, leaving one publisher out at a time; one part at most of a kind (position, date, tense) holds.
 */
const rows = [
  ["in the headline", "any", 0.51, 0.12],
  ["in the lead", "any", 0.18, 0.02],
  ["in the first paragraphs", "any", -0.03, 0.17],
  ["a short text", "any", 0.36, 0.14],
  // Set by hand: no such text is among those that are fitted on.
  ["a text of two sentences", "any", 0.6, 0.5],
  ["a fresh day", "any", 0.51, 0.6],
  ["a fresh week, month or year", "any", -0.2, -0.1],
  ["told as somebody's words", "any", 0.09, 0.17],
  ["told in the passive", "any", -0.07, 0.06],
  ["simple past", "any", 0.16, 0.12],
  ["a listed source", "any", 0.52, 0.21],
  ["a listed target", "any", 0.07, 0.14],
  ["a clash", "any", -0.42, 0.02],
  ["killed", "any", 0.06, 0.3],
  ["somebody is cited", "any", -0.04, 0.03],
  ["class of the headline", "any", 0.45, 0.71],
  ["class of the lead", "any", 0.16, 0.84],
  ["class and party of the headline", "any", 0.31, 0.21],
  ["class and party of the lead", "any", -0.13, 0.13],
  ["place of the lead", "any", 0.08, 0.32],
  ["words of the headline", "any", 0.26, 0.14],
  ["a party in the headline", "any", 0.39, 0.56],
  ["the headline codes nothing", "any", 0.33, 0.29],
  ["told again", "any", 0.36, -0.08],
  ["many happenings", "any", -0.2, 0.48],
  ["few happenings", "any", 0.08, 0.1],
  ["surely about security", "any", 0.52, 0.52],
  ["a little about security", "any", -0.22, -0.07],
  ["hardly about security", "any", -1.19, -1.55],
  ["a headline that explains", "any", -0.3, -0.33],
  ["a headline that asks", "any", -0.43, -0.13],
  ["in the first person", "any", 0.27, 0.15],
  ["announced", "any", 0.32, 0.21],
  ["alleged", "any", 0.06, 0.06],
  ["denied", "any", -0.21, -0.16],
  ["historical", "any", 0, -0.49],
  ["hypothetical", "any", 0, -0.23],
  ["planned", "any", -0.2, -0.02],
  ["threatened", "any", 0.15, 0.18],
  ["ACCUSE", "any", 0.06, 0.09],
  ["AGREE", "any", -0.33, -0.26],
  ["AID", "any", -0.28, -0.54],
  ["ASSAULT", "any", 0.13, 0.19],
  ["COERCE", "any", -0.19, -0.04],
  ["CONCEDE", "any", -0.19, -0.13],
  ["CONSULT", "any", 0.35, 0.79],
  ["COOPERATE", "any", -0.03, -0.07],
  ["MOBILIZE", "any", 0.19, 0.1],
  ["PROTEST", "any", 0.27, 0.2],
  ["REJECT", "any", 0.14, 0.03],
  ["REQUEST", "any", 0.51, 0.6],
  ["RETREAT", "any", -0.39, -0.67],
  ["SANCTION", "any", -0.08, -0.16],
  ["SUPPORT", "any", -0.33, -0.19],
  ["THREATEN", "any", 0.15, 0.07],
  ["further down", "all", -0.66, -0.31],
  ["an old date", "all", 0, -0.14],
  ["no date of its own", "all", -0.27, 0.17],
  ["a word of time past", "all", -0.05, -0.07],
  ["told by a noun", "all", -0.32, -0.17],
  ["told by the way", "all", -0.54, -0.65],
  // Set by hand: hardly any text that is fitted on tells what a deed answers.
  ["told as what another deed answers", "all", -1.5, -0.65],
  ["told by an infinitive", "all", 0.18, 0.09],
  ["past perfect", "all", 0.21, -0.16],
  ["perfect", "all", -0.11, -0.19],
  ["future", "all", -0.01, 0.04],
  ["gerund", "all", 0.09, -0.04],
  ["present", "all", -0.27, -0.17],
  ["in a caption or heading", "all", -0.13, -0.09],
  ["in quotation marks", "all", -0.19, -0.17],
  ["strangers alone", "all", -0.19, -0.13],
  ["no place", "all", -0.31, -0.44],
  ["a place only inferred", "all", -0.08, -0.07],
] as const;

export type PartName = (typeof rows)[number][0];

export interface Part {
  name: PartName;
  /** Whether one telling of a happening must have it, or all. */
  of: "any" | "all";
  news: number;
  confidence: number;
}

export const parts: readonly Part[] = rows.map(([name, of, news, confidence]) => ({
  name,
  of,
  news,
  confidence,
}));

/** Log-odds of a happening without any part. */
export const bases = { news: -1.25, confidence: -1.49 };

/** Points from which a happening is news. */
export const newsFrom = -0.7;

export const allOf: ReadonlySet<PartName> = new Set(
  parts.filter(({ of }) => of === "all").map(({ name }) => name),
);
