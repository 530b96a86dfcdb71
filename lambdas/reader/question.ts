import { type CodedReport, isNews } from "../reports/report.ts";
import type { Count } from "../reports/tolls/toll.ts";
import { instructionsBefore, instructionsUnread, schemaBefore, schemaUnread } from "./instructions.ts";
import {
  plainText,
  type ReadArticle,
  type ShownArticle,
  sentencesOf,
  shownArticle,
} from "./shown-article.ts";

export { promptVersion } from "./instructions.ts";
export type { ReadArticle } from "./shown-article.ts";

/** A report of the article with the id by which an opinion names it. */
export type AskedReport = CodedReport & { id: string };

/** What is sent to a model: one turn, and the shape of the only answer that is taken. */
export interface Question {
  /** The article's. */
  id: string;
  /** Instructions: the same for every article. */
  system: string;
  /** One JSON value: the article and what rules read in it. */
  user: string;
  /** JSON schema of the answer, for a tool that the model must call. */
  schema: object;
}

/** Characters of a name, and of all sentences beside the lead: what is over is not shown. */
const longest = { name: 80, beside: 6_000 } as const;
/** Watched names that are told to a model. */
const mostNamed = 8;

/** Asked before an alert: what of these reports is not so? They are numbered from 1, in their order. */
export function questionBefore(article: ReadArticle, reports: readonly AskedReport[]): Question {
  const shown = shownArticle(article);
  const user = {
    ...headOf(article, shown),
    text: textOf(shown, reports),
    reports: reports.map((report, at) => viewOf(report, at + 1, shown)),
  };
  return {
    id: article.id,
    system: instructionsBefore,
    user: JSON.stringify(user),
    schema: schemaBefore,
  };
}

/** Asked of what rules cannot read: is there a new happening here? `named`: watched names found in it. */
export function questionUnread(article: ReadArticle, named: readonly string[]): Question {
  const shown = shownArticle(article);
  const user = {
    ...headOf(article, shown),
    text: textOf(shown, []),
    named: named.slice(0, mostNamed).map((name) => plainText(name, longest.name)),
  };
  return {
    id: article.id,
    system: instructionsUnread,
    user: JSON.stringify(user),
    schema: schemaUnread,
  };
}

const headOf = ({ publisher, publishedAt }: ReadArticle, { headline }: ShownArticle) => ({
  publisher: plainText(publisher, longest.name),
  published: `${weekday.format(new Date(publishedAt))} ${publishedAt.slice(0, 10)}`,
  headline,
});
const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

/** The lead and the sentences of the reports, under their numbers; JSON keeps these in order. */
function textOf(shown: ShownArticle, reports: readonly AskedReport[]): Record<number, string> {
  const text = Object.fromEntries(shown.lead.map((one) => [one.n, one.text]));
  let left: number = longest.beside;
  // The sentences that tell them come first, those around them if there is room.
  const wanted = reports.filter(isNews).map((report) => sentencesOf(shown, report));
  const order = [...wanted.flatMap(([own]) => own ?? []), ...wanted.flatMap(([, ...others]) => others)];
  for (const n of order) {
    const sentence = shown.sentence(n)?.text ?? "";
    if (text[n] !== undefined || sentence.length > left) continue;
    left -= sentence.length;
    text[n] = sentence;
  }
  return text;
}

/** A report in few words: what it leaves out is not said. What rules call background alerts nobody, and is only named. */
function viewOf(report: AskedReport, n: number, shown: ShownArticle): object {
  const told = {
    n,
    in: shown.numberAt(report.evidence.sentence.start) ?? undefined,
    word: plainText(report.evidence.trigger.text, longest.name),
    class: report.ploverClass,
  };
  if (!isNews(report)) return { ...told, background: true };
  const { mode, sourceActors, targetActors, attributedTo, place, modality, toll } = report;
  const names = (actors: CodedReport["sourceActors"]) =>
    actors.length === 0 ? undefined : actors.map(({ name }) => plainText(name, longest.name));
  return {
    ...told,
    mode: mode ?? undefined,
    source: names(sourceActors),
    target: names(targetActors),
    saidBy: names(attributedTo),
    // A guessed place is none.
    place: place === null || place.inferred ? undefined : `${place.name} (${place.countries.join("/")})`,
    date: sayDate(report.eventDate),
    modality,
    killed: sayCount(toll.killed),
    wounded: sayCount(toll.wounded),
  };
}

function sayDate({ from, to, precision }: CodedReport["eventDate"]): string {
  return `${from}${to === from ? "" : `/${to}`}${precision === "published" ? " (no day given)" : ""}`;
}

/** "3", "3 to 5", "3 or more". */
function sayCount(count: Count | null): string | undefined {
  if (count === null) return undefined;
  const { least, most } = count;
  return most === null ? `${least} or more` : most === least ? `${least}` : `${least} to ${most}`;
}
