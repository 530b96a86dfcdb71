/**
 * What bears on the standing of a happening, with its points: the log-odds by which it is more likely one that its article
 * tells as news (`news`), and one that the article tells at all as new, here or elsewhere (`confidence`). Fitted by
 * `npm run fit:standing`, leaving one publisher out at a time; one part at most of a kind (position, date, tense) holds.
 */
const rows = [
  ["in the headline", "any", 0.38, 0],
  ["in the lead", "any", 0.06, -0.1],
  ["in the first paragraphs", "any", 0.06, 0.31],
  ["a short text", "any", 0.07, 0.36],
  ["a fresh day", "any", 0.42, 0.54],
  ["a fresh week, month or year", "any", -0.16, -0.22],
  ["told as somebody's words", "any", 0.24, 0.24],
  ["told in the passive", "any", 0.15, 0.1],
  ["simple past", "any", 0.2, 0.03],
  ["a listed source", "any", 0.33, 0.11],
  ["a listed target", "any", -0.08, 0.19],
  ["killed", "any", -0.11, 0.28],
  ["somebody is cited", "any", 0.01, -0.01],
  ["class of the headline", "any", 0.39, 0.57],
  ["class of the lead", "any", 0.06, 0.65],
  ["class and party of the headline", "any", 0.2, 0.19],
  ["class and party of the lead", "any", 0, -0.17],
  ["place of the lead", "any", -0.04, 0.15],
  ["words of the headline", "any", 0.1, 0.15],
  ["a party in the headline", "any", 0.5, 0.54],
  ["the headline codes nothing", "any", 0.43, 0.47],
  ["told again", "any", 0.2, -0.19],
  ["many happenings", "any", 0.03, 0.55],
  ["few happenings", "any", 0.12, 0.04],
  ["surely about security", "any", 0.99, 1.29],
  ["hardly about security", "any", -0.88, -1.1],
  ["a headline that explains", "any", -0.21, -0.31],
  ["a headline that asks", "any", -0.38, -0.17],
  ["in the first person", "any", 0.08, -0.36],
  ["announced", "any", 0.45, 0.25],
  ["alleged", "any", 0.14, 0.14],
  ["denied", "any", 0.02, -0.06],
  ["historical", "any", 0, -0.39],
  ["hypothetical", "any", 0, -0.21],
  ["planned", "any", -0.07, -0.05],
  ["threatened", "any", 0.13, 0.08],
  ["ACCUSE", "any", 0.26, 0.32],
  ["AGREE", "any", -0.27, -0.29],
  ["AID", "any", -0.36, -0.63],
  ["ASSAULT", "any", 0.03, 0.29],
  ["COERCE", "any", -0.21, -0.14],
  ["CONCEDE", "any", -0.1, -0.02],
  ["CONSULT", "any", 0.39, 0.86],
  ["COOPERATE", "any", -0.05, -0.08],
  ["MOBILIZE", "any", 0.12, 0.22],
  ["PROTEST", "any", 0.38, 0.04],
  ["REJECT", "any", 0.07, 0.11],
  ["REQUEST", "any", 0.54, 0.57],
  ["RETREAT", "any", -0.48, -0.72],
  ["SANCTION", "any", -0.26, -0.45],
  ["SUPPORT", "any", -0.18, -0.16],
  ["THREATEN", "any", 0.13, 0.08],
  ["further down", "all", -0.5, -0.21],
  ["an old date", "all", 0, -0.17],
  ["no date of its own", "all", -0.24, 0.1],
  ["a word of time past", "all", -0.19, -0.09],
  ["told by a noun", "all", -0.15, 0.06],
  ["told by the way", "all", -0.39, -0.6],
  ["told by an infinitive", "all", 0.06, 0.04],
  ["past perfect", "all", 0.14, -0.01],
  ["perfect", "all", -0.21, -0.3],
  ["future", "all", -0.02, 0.13],
  ["gerund", "all", -0.03, -0.04],
  ["present", "all", -0.22, -0.12],
  ["in quotation marks", "all", -0.23, -0.1],
  ["strangers alone", "all", -0.17, -0.08],
  ["no place", "all", -0.22, -0.22],
  ["a place only inferred", "all", 0, 0.03],
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
export const bases = { news: -2.02, confidence: -2.4 };

/** Points from which a happening is news. */
export const newsFrom = -0.2;

export const allOf: ReadonlySet<PartName> = new Set(
  parts.filter(({ of }) => of === "all").map(({ name }) => name),
);
