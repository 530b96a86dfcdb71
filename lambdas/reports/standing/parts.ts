/**
 * What bears on the standing of a happening, with its points: the log-odds by which it is more likely one that its article
 * tells as news (`news`), and one that the article tells at all as new, here or elsewhere (`confidence`). Fitted by
 * `npm run fit:standing`, leaving one publisher out at a time; one part at most of a kind (position, date, tense) holds.
 */
const rows = [
  ["in the headline", "any", 0.58, 0.17],
  ["in the lead", "any", 0.08, -0.07],
  ["in the first paragraphs", "any", -0.05, 0.19],
  ["a short text", "any", 0.35, 0.17],
  ["a fresh day", "any", 0.52, 0.58],
  ["a fresh week, month or year", "any", -0.19, -0.1],
  ["told as somebody's words", "any", 0.05, 0.18],
  ["told in the passive", "any", 0.01, 0.06],
  ["simple past", "any", 0.12, 0.09],
  ["a listed source", "any", 0.49, 0.2],
  ["a listed target", "any", 0.08, 0.14],
  ["a clash", "any", -0.38, 0.06],
  ["killed", "any", 0.1, 0.35],
  ["somebody is cited", "any", -0.06, 0.02],
  ["class of the headline", "any", 0.56, 0.85],
  ["class of the lead", "any", 0.05, 0.6],
  ["class and party of the headline", "any", 0.27, 0.15],
  ["class and party of the lead", "any", 0, 0.25],
  ["place of the lead", "any", 0.05, 0.37],
  ["words of the headline", "any", 0.26, 0.12],
  ["a party in the headline", "any", 0.42, 0.55],
  ["the headline codes nothing", "any", 0.34, 0.32],
  ["told again", "any", 0.3, -0.13],
  ["many happenings", "any", -0.18, 0.47],
  ["few happenings", "any", 0.06, 0.07],
  ["surely about security", "any", 0.5, 0.49],
  ["a little about security", "any", -0.23, -0.09],
  ["hardly about security", "any", -1.23, -1.59],
  ["a headline that explains", "any", -0.28, -0.26],
  ["a headline that asks", "any", -0.39, -0.1],
  ["in the first person", "any", 0.28, 0.17],
  ["announced", "any", 0.4, 0.24],
  ["alleged", "any", 0.1, 0.09],
  ["denied", "any", -0.12, -0.09],
  ["historical", "any", 0, -0.5],
  ["hypothetical", "any", 0, -0.23],
  ["planned", "any", -0.17, -0.03],
  ["threatened", "any", 0.11, 0.1],
  ["ACCUSE", "any", 0.11, 0.14],
  ["AGREE", "any", -0.33, -0.23],
  ["AID", "any", -0.21, -0.52],
  ["ASSAULT", "any", 0.07, 0.13],
  ["COERCE", "any", -0.23, -0.14],
  ["CONCEDE", "any", -0.18, -0.13],
  ["CONSULT", "any", 0.39, 0.79],
  ["COOPERATE", "any", -0.02, -0.06],
  ["MOBILIZE", "any", 0.2, 0.09],
  ["PROTEST", "any", 0.28, 0.18],
  ["REJECT", "any", 0.07, 0.05],
  ["REQUEST", "any", 0.51, 0.6],
  ["RETREAT", "any", -0.38, -0.68],
  ["SANCTION", "any", -0.08, -0.15],
  ["SUPPORT", "any", -0.31, -0.18],
  ["THREATEN", "any", 0.11, 0.1],
  ["further down", "all", -0.62, -0.3],
  ["an old date", "all", 0, -0.12],
  ["no date of its own", "all", -0.29, 0.14],
  ["a word of time past", "all", -0.03, -0.04],
  ["told by a noun", "all", -0.26, -0.14],
  ["told by the way", "all", -0.49, -0.64],
  ["told by an infinitive", "all", 0.15, 0.11],
  ["past perfect", "all", 0.22, -0.16],
  ["perfect", "all", -0.07, -0.18],
  ["future", "all", 0, 0.04],
  ["gerund", "all", 0.06, -0.09],
  ["present", "all", -0.22, -0.16],
  ["in a caption or heading", "all", -0.14, -0.08],
  ["in quotation marks", "all", -0.2, -0.19],
  ["strangers alone", "all", -0.12, -0.11],
  ["no place", "all", -0.31, -0.38],
  ["a place only inferred", "all", -0.01, -0.08],
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
export const bases = { news: -1.28, confidence: -1.43 };

/** Points from which a happening is news. */
export const newsFrom = -0.7;

export const allOf: ReadonlySet<PartName> = new Set(
  parts.filter(({ of }) => of === "all").map(({ name }) => name),
);
