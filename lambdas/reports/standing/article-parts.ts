import type { Label } from "../../article/headline.ts";
import type { ReadText } from "../../article/read-text.ts";
import type { Sentence } from "../../article/split-sentences.ts";
import { type Budget, spend, withinBudget } from "../../budget.ts";
import { explainers } from "../lexicon/article-words.ts";
import { ownWords } from "../lexicon/closed-classes.ts";
import { type CodedReport, listedIds } from "../report.ts";
import type { PartName } from "./parts.ts";
import type { Telling } from "./telling.ts";

type Outline = Pick<ReadText, "sentences" | "label">;

/** Characters behind the headline: of the lead, and of the first paragraphs. */
const leadLength = 450;
const openingLength = 1000;
/** A text of so many sentences, headline and all, is news from end to end. */
const shortText = 12;
/** Sentences below the headline of a text in which nothing is background by its position. */
const shortestText = 2;

/** Each telling with the parts that it has by its place in the article. */
export function placedInArticle(tellings: readonly Telling[], outline: Outline, budget: Budget): Telling[] {
  const { sentences } = outline;
  // None in a text without a headline.
  const headlines = sentences.filter(({ kind }) => kind === "headline").length;
  const bodyStart = sentences[headlines]?.start ?? 0;
  const positionOf = ({ row }: Telling): PartName => {
    if (row < headlines) return "in the headline";
    const far = (sentences[row]?.start ?? 0) - bodyStart;
    if (far < leadLength || row === headlines || sentences.length - headlines <= shortestText)
      return "in the lead";
    return far < openingLength ? "in the first paragraphs" : "further down";
  };
  const placed = tellings.map((telling) => ({ telling, position: positionOf(telling) }));
  const first = placed.filter(({ position }) => position === "in the headline");
  const lead = placed.filter(({ position }) => position === "in the headline" || position === "in the lead");
  const headline = sentences
    .slice(0, Math.max(1, headlines))
    .map(({ text }) => text)
    .join(" ");
  const shared = sharedParts(outline, headline.toLowerCase(), headlines, tellings);
  const headlineStems = stemsOf(headline);
  const done: Telling[] = [];
  // What is left when the budget is spent has no parts, and is background.
  withinBudget(() => {
    for (const { telling, position } of placed) {
      spend(budget, lead.length * 4 + 20);
      const others = (all: typeof placed) =>
        all.filter((one) => one.telling !== telling).map((one) => one.telling.report);
      const parts: PartName[] = [
        position,
        ...besideText(sentences[telling.row]),
        ...shared,
        ...likenessTo(telling.report, others(first), others(lead)),
      ];
      const text = telling.report.evidence.sentence.text;
      if (position !== "in the headline" && common(stemsOf(text), headlineStems) >= 2)
        parts.push("words of the headline");
      if (isNamedIn(telling.report, headlineStems)) parts.push("a party in the headline");
      done.push({ ...telling, parts: new Set([...telling.parts, ...parts]) });
    }
  });
  return done;
}

const besideText = (sentence: Outline["sentences"][number] | undefined): PartName[] =>
  sentence?.kind === "caption" || sentence?.kind === "heading" ? ["in a caption or heading"] : [];

/** Labels of headlines above what explains, judges or sums up. */
const ofNoNews: ReadonlySet<Label> = new Set([
  "analysis",
  "brief",
  "explainer",
  "interview",
  "opinion",
  "pictures",
  "review",
]);

/** The parts that all tellings of an article have. `headline`: in lower case; `headlines`: its sentences, 0 without one. */
function sharedParts(
  { sentences, label }: Outline,
  headline: string,
  headlines: number,
  tellings: readonly Telling[],
): PartName[] {
  const parts: PartName[] = [];
  if (sentences.length <= shortText) parts.push("a short text");
  if (sentences.length - headlines <= shortestText) parts.push("a text of two sentences");
  const dense = tellings.length / Math.max(1, sentences.length);
  if (dense >= 0.6) parts.push("many happenings");
  if (dense < 0.25) parts.push("few happenings");
  const isLabelled = label !== null && ofNoNews.has(label);
  if (isLabelled || explainers.foundIn(headline) !== null) parts.push("a headline that explains");
  if (headline.includes("?")) parts.push("a headline that asks");
  if (headlines > 0 && !tellings.some(({ row }) => row < headlines)) parts.push("the headline codes nothing");
  if (firstPersons(sentences) >= 0.012) parts.push("in the first person");
  return parts;
}

function likenessTo(
  report: CodedReport,
  headline: readonly CodedReport[],
  lead: readonly CodedReport[],
): PartName[] {
  const parts: PartName[] = [];
  const isOfClass = (other: CodedReport) => other.ploverClass === report.ploverClass;
  const isOfBoth = (other: CodedReport) => isOfClass(other) && shareParty(report, other);
  if (headline.some(isOfClass)) parts.push("class of the headline");
  if (lead.some(isOfClass)) parts.push("class of the lead");
  if (headline.some(isOfBoth)) parts.push("class and party of the headline");
  if (lead.some(isOfBoth)) parts.push("class and party of the lead");
  if (lead.some((other) => shareNamedPlace(report, other))) parts.push("place of the lead");
  return parts;
}

const partiesOf = ({ sourceActors, targetActors }: CodedReport) =>
  listedIds([...sourceActors, ...targetActors]);
const shareParty = (a: CodedReport, b: CodedReport): boolean =>
  partiesOf(a).some((id) => partiesOf(b).includes(id));
const shareNamedPlace = (a: CodedReport, b: CodedReport): boolean =>
  a.place !== null && b.place !== null && !a.place.inferred && a.place.id === b.place.id;

const stemLength = 5;
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, stemLength)));
function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}
const isNamedIn = ({ sourceActors, targetActors }: CodedReport, stems: ReadonlySet<string>) =>
  [...sourceActors, ...targetActors].some(({ name, text }) => common(stemsOf(`${name} ${text}`), stems) > 0);

/** Share of words by which a writer speaks of himself, in as much of the text as tells it. */
function firstPersons(sentences: readonly Sentence[]): number {
  const words = sentences
    .slice(0, mostSentencesAsked)
    .flatMap(({ text }) => text.slice(0, longestAsked).split(" "));
  return words.filter((word) => ownWords.has(word.toLowerCase())).length / Math.max(1, words.length);
}
const mostSentencesAsked = 80;
const longestAsked = 1000;
