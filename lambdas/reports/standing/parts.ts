/**
 * What bears on the standing of a happening, with its points: the log-odds by which it is more likely one that its article
 * tells as news (`news`), and one that the article tells at all as new, here or elsewhere (`confidence`). Fitted by
 * `npm run fit:standing`, leaving one publisher out at a time; one part at most of a kind (position, date, tense) holds.
 */
const rows = [
  ["in the headline", "any", 0.54, 0.18],
  ["in the lead", "any", 0.03, -0.15],
  ["in the first paragraphs", "any", 0.02, 0.27],
  ["a short text", "any", 0.41, 0.74],
  ["a fresh day", "any", 0.45, 0.62],
  ["a fresh week, month or year", "any", -0.15, -0.16],
  ["told as somebody's words", "any", 0.24, 0.25],
  ["told in the passive", "any", 0.12, 0.09],
  ["simple past", "any", 0.25, 0.06],
  ["a listed source", "any", 0.42, 0.19],
  ["a listed target", "any", -0.05, 0.22],
  ["killed", "any", -0.09, 0.29],
  ["somebody is cited", "any", 0.02, 0],
  ["class of the headline", "any", 0.45, 0.64],
  ["class of the lead", "any", 0.04, 0.62],
  ["class and party of the headline", "any", 0.25, 0.27],
  ["class and party of the lead", "any", 0.11, -0.05],
  ["place of the lead", "any", -0.06, 0.11],
  ["words of the headline", "any", 0.2, 0.23],
  ["a party in the headline", "any", 0.49, 0.51],
  ["the headline codes nothing", "any", 0.49, 0.58],
  ["told again", "any", 0.24, -0.16],
  ["many happenings", "any", -0.18, 0.46],
  ["few happenings", "any", 0.27, 0.07],
  ["surely about security", "any", 0.5, 0.52],
  ["a little about security", "any", -0.19, -0.06],
  ["hardly about security", "any", -1, -1.31],
  ["a headline that explains", "any", -0.27, -0.34],
  ["a headline that asks", "any", -0.27, -0.06],
  ["in the first person", "any", 0.19, 0.07],
  ["announced", "any", 0.43, 0.25],
  ["alleged", "any", 0.09, 0.14],
  ["denied", "any", 0.01, -0.09],
  ["historical", "any", 0, -0.47],
  ["hypothetical", "any", 0, -0.26],
  ["planned", "any", -0.06, -0.04],
  ["threatened", "any", 0.14, 0.09],
  ["ACCUSE", "any", 0.19, 0.21],
  ["AGREE", "any", -0.3, -0.29],
  ["AID", "any", -0.33, -0.59],
  ["ASSAULT", "any", -0.04, 0.18],
  ["COERCE", "any", -0.23, -0.12],
  ["CONCEDE", "any", -0.13, -0.07],
  ["CONSULT", "any", 0.37, 0.83],
  ["COOPERATE", "any", 0.05, 0.03],
  ["MOBILIZE", "any", 0.21, 0.33],
  ["PROTEST", "any", 0.35, 0.02],
  ["REJECT", "any", 0.09, 0.12],
  ["REQUEST", "any", 0.5, 0.53],
  ["RETREAT", "any", -0.31, -0.59],
  ["SANCTION", "any", -0.3, -0.43],
  ["SUPPORT", "any", -0.25, -0.26],
  ["THREATEN", "any", 0.14, 0.09],
  ["further down", "all", -0.59, -0.29],
  ["an old date", "all", 0, -0.16],
  ["no date of its own", "all", -0.28, 0.08],
  ["a word of time past", "all", -0.26, -0.08],
  ["told by a noun", "all", -0.17, 0.04],
  ["told by the way", "all", -0.41, -0.63],
  ["told by an infinitive", "all", 0.08, 0.05],
  ["past perfect", "all", 0.09, -0.09],
  ["perfect", "all", -0.18, -0.28],
  ["future", "all", -0.03, 0.09],
  ["gerund", "all", -0.05, -0.07],
  ["present", "all", -0.26, -0.13],
  ["in quotation marks", "all", -0.25, -0.11],
  ["strangers alone", "all", -0.22, -0.14],
  ["no place", "all", -0.32, -0.34],
  ["a place only inferred", "all", -0.02, 0.03],
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
export const bases = { news: -1.35, confidence: -1.54 };

/** Points from which a happening is news. */
export const newsFrom = -0.5;

export const allOf: ReadonlySet<PartName> = new Set(
  parts.filter(({ of }) => of === "all").map(({ name }) => name),
);
