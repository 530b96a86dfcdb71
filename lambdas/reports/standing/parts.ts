/**
 * What bears on the standing of a happening, with its points: the log-odds by which it is more likely one that its article
 * tells as news (`news`), and one that the article tells at all as new, here or elsewhere (`confidence`). Fitted by
 * `npm run fit:standing`, leaving one publisher out at a time; one part at most of a kind (position, date, tense) holds.
 */
const rows = [
  ["in the headline", "any", 0.42, 0.21],
  ["in the lead", "any", 0.11, -0.11],
  ["in the first paragraphs", "any", 0.05, 0.18],
  ["a short text", "any", 0.42, 0.6],
  ["a fresh day", "any", 0.51, 0.58],
  ["a fresh week, month or year", "any", -0.19, -0.2],
  ["told as somebody's words", "any", 0.17, 0.2],
  ["told in the passive", "any", 0.07, 0.16],
  ["simple past", "any", 0.2, 0.04],
  ["a listed source", "any", 0.65, 0.22],
  ["a listed target", "any", 0.03, 0.2],
  ["a clash", "any", 0, 0],
  ["killed", "any", 0.02, 0.35],
  ["somebody is cited", "any", -0.14, -0.05],
  ["class of the headline", "any", 0.6, 0.71],
  ["class of the lead", "any", -0.01, 0.52],
  ["class and party of the headline", "any", 0.38, 0.34],
  ["class and party of the lead", "any", -0.01, 0.05],
  ["place of the lead", "any", 0.07, 0.32],
  ["words of the headline", "any", 0.19, 0.11],
  ["a party in the headline", "any", 0.52, 0.59],
  ["the headline codes nothing", "any", 0.46, 0.42],
  ["told again", "any", 0.34, -0.09],
  ["many happenings", "any", -0.27, 0.41],
  ["few happenings", "any", 0.14, 0.02],
  ["surely about security", "any", 0.5, 0.56],
  ["a little about security", "any", -0.1, 0.08],
  ["hardly about security", "any", -0.95, -1.29],
  ["a headline that explains", "any", -0.3, -0.3],
  ["a headline that asks", "any", -0.4, -0.09],
  ["in the first person", "any", 0.17, 0.07],
  ["announced", "any", 0.45, 0.28],
  ["alleged", "any", 0.02, 0.07],
  ["denied", "any", -0.13, -0.09],
  ["historical", "any", 0, -0.53],
  ["hypothetical", "any", 0, -0.17],
  ["planned", "any", -0.04, 0.02],
  ["threatened", "any", 0.13, 0.08],
  ["ACCUSE", "any", 0.2, 0.25],
  ["AGREE", "any", -0.29, -0.26],
  ["AID", "any", -0.28, -0.58],
  ["ASSAULT", "any", -0.1, 0.12],
  ["COERCE", "any", -0.26, -0.11],
  ["CONCEDE", "any", -0.15, -0.05],
  ["CONSULT", "any", 0.4, 0.85],
  ["COOPERATE", "any", 0.06, 0.04],
  ["MOBILIZE", "any", 0.26, 0.21],
  ["PROTEST", "any", 0.24, -0.06],
  ["REJECT", "any", 0.1, 0.15],
  ["REQUEST", "any", 0.47, 0.54],
  ["RETREAT", "any", -0.31, -0.64],
  ["SANCTION", "any", -0.16, -0.31],
  ["SUPPORT", "any", -0.31, -0.24],
  ["THREATEN", "any", 0.13, 0.08],
  ["further down", "all", -0.58, -0.28],
  ["an old date", "all", 0, -0.17],
  ["no date of its own", "all", -0.26, 0.05],
  ["a word of time past", "all", -0.18, 0.03],
  ["told by a noun", "all", -0.2, -0.02],
  ["told by the way", "all", -0.45, -0.53],
  ["told by an infinitive", "all", 0.25, 0.21],
  ["past perfect", "all", 0.07, -0.07],
  ["perfect", "all", -0.22, -0.18],
  ["future", "all", 0.02, 0.06],
  ["gerund", "all", 0.03, -0.03],
  ["present", "all", -0.27, -0.26],
  ["in a caption or heading", "all", 0, 0.03],
  ["in quotation marks", "all", -0.22, -0.16],
  ["strangers alone", "all", -0.08, -0.04],
  ["no place", "all", -0.29, -0.43],
  ["a place only inferred", "all", -0.03, -0.03],
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
export const bases = { news: -1.57, confidence: -1.57 };

/** Points from which a happening is news. */
export const newsFrom = -0.5;

export const allOf: ReadonlySet<PartName> = new Set(
  parts.filter(({ of }) => of === "all").map(({ name }) => name),
);
