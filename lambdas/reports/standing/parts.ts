/**
 * What bears on the standing of a happening, with its points: the log-odds by which it is more likely one that its article
 * tells as news (`news`), and one that the article tells at all as new, here or elsewhere (`confidence`). Fitted by
 * `npm run fit:standing`, leaving one publisher out at a time; one part at most of a kind (position, date, tense) holds.
 */
const rows = [
  ["in the headline", "any", 0.54, 0.07],
  ["in the lead", "any", 0.11, -0.01],
  ["in the first paragraphs", "any", -0.06, 0.22],
  ["a short text", "any", 0.41, 0.2],
  ["a fresh day", "any", 0.53, 0.61],
  ["a fresh week, month or year", "any", -0.21, -0.14],
  ["told as somebody's words", "any", 0.05, 0.17],
  ["told in the passive", "any", -0.01, 0.04],
  ["simple past", "any", 0.14, 0.09],
  ["a listed source", "any", 0.51, 0.17],
  ["a listed target", "any", 0.05, 0.13],
  ["a clash", "any", -0.33, 0.04],
  ["killed", "any", 0.08, 0.34],
  ["somebody is cited", "any", -0.08, 0.05],
  ["class of the headline", "any", 0.55, 0.75],
  ["class of the lead", "any", 0.04, 0.63],
  ["class and party of the headline", "any", 0.33, 0.17],
  ["class and party of the lead", "any", -0.03, 0.12],
  ["place of the lead", "any", -0.02, 0.31],
  ["words of the headline", "any", 0.21, 0.08],
  ["a party in the headline", "any", 0.43, 0.55],
  ["the headline codes nothing", "any", 0.39, 0.38],
  ["told again", "any", 0.29, -0.06],
  ["many happenings", "any", -0.23, 0.5],
  ["few happenings", "any", 0.08, 0.09],
  ["surely about security", "any", 0.54, 0.5],
  ["a little about security", "any", -0.28, -0.13],
  ["hardly about security", "any", -1.17, -1.55],
  ["a headline that explains", "any", -0.24, -0.23],
  ["a headline that asks", "any", -0.41, -0.14],
  ["in the first person", "any", 0.21, 0.15],
  ["announced", "any", 0.39, 0.23],
  ["alleged", "any", 0.11, 0.03],
  ["denied", "any", -0.11, -0.08],
  ["historical", "any", 0, -0.49],
  ["hypothetical", "any", 0, -0.23],
  ["planned", "any", -0.2, -0.02],
  ["threatened", "any", 0.1, 0.09],
  ["ACCUSE", "any", 0.16, 0.22],
  ["AGREE", "any", -0.31, -0.23],
  ["AID", "any", -0.17, -0.5],
  ["ASSAULT", "any", 0.07, 0.15],
  ["COERCE", "any", -0.25, -0.17],
  ["CONCEDE", "any", -0.16, -0.09],
  ["CONSULT", "any", 0.39, 0.78],
  ["COOPERATE", "any", 0.05, 0.04],
  ["MOBILIZE", "any", 0.25, 0.08],
  ["PROTEST", "any", 0.31, 0.21],
  ["REJECT", "any", 0.05, 0.05],
  ["REQUEST", "any", 0.47, 0.57],
  ["RETREAT", "any", -0.39, -0.72],
  ["SANCTION", "any", -0.24, -0.27],
  ["SUPPORT", "any", -0.33, -0.19],
  ["THREATEN", "any", 0.1, 0.09],
  ["further down", "all", -0.59, -0.28],
  ["an old date", "all", 0, -0.1],
  ["no date of its own", "all", -0.27, 0.13],
  ["a word of time past", "all", -0.12, -0.03],
  ["told by a noun", "all", -0.27, -0.13],
  ["told by the way", "all", -0.52, -0.69],
  ["told by an infinitive", "all", 0.28, 0.2],
  ["past perfect", "all", 0.16, -0.18],
  ["perfect", "all", -0.11, -0.22],
  ["future", "all", 0.03, 0.02],
  ["gerund", "all", 0.16, 0.02],
  ["present", "all", -0.18, -0.19],
  ["in a caption or heading", "all", -0.12, 0],
  ["in quotation marks", "all", -0.3, -0.21],
  ["strangers alone", "all", -0.11, -0.13],
  ["no place", "all", -0.4, -0.49],
  ["a place only inferred", "all", -0.05, -0.13],
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
export const bases = { news: -1.27, confidence: -1.4 };

/** Points from which a happening is news. */
export const newsFrom = -0.7;

export const allOf: ReadonlySet<PartName> = new Set(
  parts.filter(({ of }) => of === "all").map(({ name }) => name),
);
