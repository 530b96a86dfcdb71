import { type PieceKind, retellsOnly } from "../../article/kind-by-heading.ts";
import type { Relevance } from "../relevance/relevance.ts";
import type { CodedReport, Standing } from "../report.ts";
import { allOf, bases, newsFrom, type PartName, parts } from "./parts.ts";
import type { Telling } from "./telling.ts";

/** A happening of an article with the parts that decide its standing. */
export interface Weighed {
  report: CodedReport;
  parts: ReadonlySet<PartName>;
}

/** Happenings of one article that may be news: a handful, the surest. */
const mostNews = 6;
/** Parts that are told to a reader, and the least points that one of them has. */
const mostPartsTold = 12;
const leastPoints = 0.05;

/**
 * The happenings of an article with standing and confidence. Each is weighed by all its tellings: what speaks for news
 * counts when one of them has it, what speaks against when all have it.
 */
export function judgeStanding(
  joined: readonly CodedReport[],
  tellings: readonly Telling[],
  { odds }: Relevance,
  kind: PieceKind,
): Weighed[] {
  const isToldHere = (held: ReadonlySet<PartName>) => !retellsOnly(kind) || held.has("in the headline");
  const isShort = tellings.some(({ parts }) => parts.has("a short text"));
  const about = isShort ? [] : subjectBy(odds);
  const tellingsOf = byPlaceAndRule(tellings);
  const weighed = joined.map((report) => {
    const held = new Set([...heldParts(tellingsOf(report)), ...about]);
    return { report, held, points: sumOf(held, "news") };
  });
  const news = weighed
    .filter(({ points, report, held }) => points >= newsFrom && mayBeNews(report) && isToldHere(held))
    .sort((a, b) => b.points - a.points)
    .slice(0, mostNews);
  // What headline and lead tell comes before what is surer.
  const main = positions
    .map((position) => weighed.find((one) => one.held.has(position) && news.includes(one)))
    .find((one) => one !== undefined);
  return weighed.map((one) => {
    const standing: Standing = news.includes(one) ? "news" : "background";
    const report = {
      ...one.report,
      confidence: confidenceFrom(sumOf(one.held, "confidence")),
      standing,
      standingParts: [
        ...toldParts(one.held),
        ...overruled(one, standing, isToldHere(one.held) ? null : kind),
      ],
      isMain: one === main,
    };
    return { report, parts: one.held };
  });
}

/** Why what has the points of news is background all the same, in words. */
function overruled(
  { report, points }: { report: CodedReport; points: number },
  standing: Standing,
  retoldIn: PieceKind | null,
): string[] {
  if (standing === "news" || points < newsFrom) return [];
  if (retoldIn !== null) return [`told again in a ${retoldIn}`];
  return [mayBeNews(report) ? `${mostNews} others are surer` : `told as ${report.modality}`];
}

/** How much of security the whole article speaks, by the log-odds of its relevance: a short text has few words that tell. */
function subjectBy(odds: number): PartName[] {
  if (odds < hardlyBelow) return ["hardly about security"];
  if (odds < littleBelow) return ["a little about security"];
  return odds >= surelyFrom ? ["surely about security"] : [];
}
const hardlyBelow = 5;
const littleBelow = 10;
const surelyFrom = 14;

/** What is over long since, or only thought of, is told for the sake of something else. */
const mayBeNews = ({ modality }: CodedReport) => modality !== "historical" && modality !== "hypothetical";

/** The tellings that a joined report was made of, its own first. */
function byPlaceAndRule(tellings: readonly Telling[]) {
  const known = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = keyOf(telling.report.rule, telling.report.evidence.sentence.start);
    const same = known.get(key);
    if (same === undefined) known.set(key, [telling]);
    else same.push(telling);
  }
  return ({ rule, evidence }: CodedReport): Telling[] =>
    [{ rule, sentence: evidence.sentence }, ...evidence.retold].flatMap(
      (told) => known.get(keyOf(told.rule, told.sentence.start)) ?? [],
    );
}
const keyOf = (rule: string, start: number) => `${start} ${rule}`;

/** Of all positions the best: the headline before the lead. */
const positions: readonly PartName[] = [
  "in the headline",
  "in the lead",
  "in the first paragraphs",
  "further down",
];

function heldParts(tellings: readonly Telling[]): ReadonlySet<PartName> {
  const held = new Set<PartName>();
  if (tellings.length > 1) held.add("told again");
  for (const telling of tellings) for (const part of telling.parts) if (!allOf.has(part)) held.add(part);
  for (const part of tellings[0]?.parts ?? [])
    if (allOf.has(part) && tellings.every((telling) => telling.parts.has(part))) held.add(part);
  const [, ...lower] = positions.filter((position) => held.has(position));
  for (const position of lower) held.delete(position);
  return held;
}

const sumOf = (held: ReadonlySet<PartName>, column: "news" | "confidence"): number =>
  parts.reduce((sum, part) => (held.has(part.name) ? sum + part[column] : sum), bases[column]);

/** Log-odds as a share, in hundredths. */
const confidenceFrom = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

function toldParts(held: ReadonlySet<PartName>): string[] {
  return parts
    .filter(({ name, news }) => held.has(name) && Math.abs(news) >= leastPoints)
    .sort((a, b) => Math.abs(b.news) - Math.abs(a.news))
    .slice(0, mostPartsTold)
    .map(({ name, news }) => `${name} ${news < 0 ? "" : "+"}${news.toFixed(2)}`);
}
