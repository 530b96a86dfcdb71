import * as v from "valibot";
import { codedText } from "../article/coded-text.ts";
import { CODER_VERSION } from "../reports/coder-version.ts";
import type { CodedReport } from "../reports/report.ts";
import { happeningSchema } from "./answer.ts";
import type { ArticleIndex } from "./article-index.ts";
import { classified, frameFor } from "./classify.ts";
import { correctionOf, gravityOf, readFields } from "./correct.ts";
import type { ReadBy, Thrown } from "./opinion.ts";
import { findQuote, type Quoted } from "./quoted.ts";
import type { ReadArticle, ShownArticle } from "./shown-article.ts";

/** As grave as what only a model read may be. */
const mostSevere = 4;
/** What the default watch asks for, and no more: no model's share of true readings has been measured. */
const unmeasured = 0.5;

/** What a happening is read against: its article, and what that article's other reports have of it. */
export interface Around {
  article: ReadArticle;
  shown: ShownArticle;
  index: ArticleIndex;
  beside: CodedReport | undefined;
}

/** A happening that no rule read, as a report: of its fields those that stand in the text. Null when it cannot be taken. */
export function readHappening(
  given: unknown,
  around: Around,
  { model, promptVersion }: ReadBy,
  thrown: Thrown[],
): CodedReport | null {
  const refuse = (part: string, reason: string) => thrown.push({ reportId: null, part, reason });
  const happening = v.safeParse(happeningSchema, given);
  if (!happening.success) {
    refuse("happening", "it has not the shape that was asked for");
    return null;
  }
  const { quote, class: ploverClass, modality, ...others } = happening.output;
  const found = findQuote(quote, around.shown, []);
  if (typeof found === "string") {
    refuse("quote", found);
    return null;
  }
  const bare = { ...bareReport(ploverClass, found, around), modality };
  const fields = readFields(others, refuse);
  const readBy = { model, promptVersion };
  const report = { ...bare, ...correctionOf(bare, fields, [], around.index, refuse), readBy };
  return { ...report, severity: Math.min(mostSevere, gravityOf(report, around.index.knowledge)) };
}

/** A report of which nothing is known but its class and where it is told. */
function bareReport(
  ploverClass: CodedReport["ploverClass"],
  { quote, n }: Quoted,
  { article, shown, beside }: Around,
): CodedReport {
  const text = codedText(article);
  const { start, end } = shown.sentence(n) ?? { start: 0, end: article.title.length };
  const at = text.indexOf(quote, start);
  const isThere = at >= 0 && at < end;
  const trigger = isThere ? { start: at, end: at + quote.length } : { start, end };
  const day = article.publishedAt.slice(0, 10);
  return {
    ...classified(ploverClass, null, { means: "", target: "", source: "" }),
    sourceActors: [],
    targetActors: [],
    attributedTo: [],
    place: null,
    eventDate: { from: day, to: day, precision: "published" },
    modality: "happened",
    modalityWords: "",
    toll: { killed: null, wounded: null, captured: null, missing: null },
    weapon: null,
    object: null,
    severity: mostSevere,
    confidence: unmeasured,
    rule: `${frameFor(ploverClass, null).id}-read`,
    evidence: {
      sentence: { start, end, text: text.slice(start, end) },
      trigger: { ...trigger, text: quote },
      retold: [],
    },
    particulars: beside?.particulars ?? [],
    ...(beside?.lead === undefined ? {} : { lead: beside.lead }),
    standing: "news",
    standingParts: [],
    isMain: n === 0,
    coderVersion: CODER_VERSION,
  };
}
