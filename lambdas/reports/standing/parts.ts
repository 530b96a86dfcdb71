/**
 * What bears on the standing of a happening, with its points: the log-odds by which it is more likely one that its article
 * tells as news (`news`), and one that the article tells at all as new, here or elsewhere (`confidence`). Fitted by
 * `npm run fit:standing`, leaving one publisher out at a time; one part at most of a kind (position, date, tense) holds.
 */
const rows = [
  ["in the headline", "any", 0.54, 0.07],
  ["in the lead", "any", 0.12, -0.02],
  ["in the first paragraphs", "any", -0.07, 0.21],
  ["a short text", "any", 0.5, 0.72],
  ["a fresh day", "any", 0.54, 0.6],
  ["a fresh week, month or year", "any", -0.21, -0.15],
  ["told as somebody's words", "any", 0.09, 0.22],
  ["told in the passive", "any", -0.02, 0.03],
  ["simple past", "any", 0.12, 0.07],
  ["a listed source", "any", 0.51, 0.18],
  ["a listed target", "any", 0.05, 0.13],
  ["a clash", "any", -0.34, 0.04],
  ["killed", "any", 0.08, 0.36],
  ["somebody is cited", "any", -0.11, 0.01],
  ["class of the headline", "any", 0.57, 0.8],
  ["class of the lead", "any", 0.02, 0.6],
  ["class and party of the headline", "any", 0.38, 0.23],
  ["class and party of the lead", "any", 0, 0.17],
  ["place of the lead", "any", -0.06, 0.32],
  ["words of the headline", "any", 0.24, 0.08],
  ["a party in the headline", "any", 0.43, 0.56],
  ["the headline codes nothing", "any", 0.39, 0.38],
  ["told again", "any", 0.31, -0.05],
  ["many happenings", "any", -0.23, 0.47],
  ["few happenings", "any", 0.1, 0.11],
  ["surely about security", "any", 0.46, 0.56],
  ["a little about security", "any", -0.18, 0.07],
  ["hardly about security", "any", -1.01, -1.33],
  ["a headline that explains", "any", -0.26, -0.24],
  ["a headline that asks", "any", -0.41, -0.09],
  ["in the first person", "any", 0.15, 0.13],
  ["announced", "any", 0.42, 0.26],
  ["alleged", "any", 0.08, 0],
  ["denied", "any", -0.14, -0.13],
  ["historical", "any", 0, -0.46],
  ["hypothetical", "any", 0, -0.21],
  ["planned", "any", -0.23, -0.06],
  ["threatened", "any", 0.1, 0.08],
  ["ACCUSE", "any", 0.14, 0.21],
  ["AGREE", "any", -0.35, -0.26],
  ["AID", "any", -0.16, -0.48],
  ["ASSAULT", "any", 0.03, 0.13],
  ["COERCE", "any", -0.23, -0.15],
  ["CONCEDE", "any", -0.18, -0.11],
  ["CONSULT", "any", 0.36, 0.77],
  ["COOPERATE", "any", 0.07, 0.04],
  ["MOBILIZE", "any", 0.3, 0.11],
  ["PROTEST", "any", 0.3, 0.19],
  ["REJECT", "any", 0.06, 0.05],
  ["REQUEST", "any", 0.46, 0.55],
  ["RETREAT", "any", -0.33, -0.67],
  ["SANCTION", "any", -0.22, -0.26],
  ["SUPPORT", "any", -0.34, -0.2],
  ["THREATEN", "any", 0.1, 0.08],
  ["further down", "all", -0.59, -0.26],
  ["an old date", "all", 0, -0.12],
  ["no date of its own", "all", -0.28, 0.11],
  ["a word of time past", "all", -0.13, -0.03],
  ["told by a noun", "all", -0.27, -0.11],
  ["told by the way", "all", -0.49, -0.67],
  ["told by an infinitive", "all", 0.27, 0.18],
  ["past perfect", "all", 0.21, -0.14],
  ["perfect", "all", -0.1, -0.21],
  ["future", "all", 0.03, 0.01],
  ["gerund", "all", 0.14, -0.01],
  ["present", "all", -0.19, -0.2],
  ["in a caption or heading", "all", -0.12, -0.01],
  ["in quotation marks", "all", -0.29, -0.19],
  ["strangers alone", "all", -0.13, -0.16],
  ["no place", "all", -0.43, -0.49],
  ["a place only inferred", "all", -0.07, -0.12],
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
export const bases = { news: -1.21, confidence: -1.5 };

/** Points from which a happening is news. */
export const newsFrom = -0.5;

export const allOf: ReadonlySet<PartName> = new Set(
  parts.filter(({ of }) => of === "all").map(({ name }) => name),
);
