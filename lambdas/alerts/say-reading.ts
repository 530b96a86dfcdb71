import type { SecurityEvent } from "../events/event.ts";
import type { KeptOpinion, Unread } from "../events/second-reading.ts";
import type { Judgement } from "../reader/opinion.ts";
import type { ReadByModel } from "../reports/report.ts";
import type { Alert } from "./alert.ts";
import { whyDoubted } from "./doubt.ts";
import { harmlessText } from "./harmless-text.ts";
import { atOnceSeverity } from "./route.ts";

/** What a message says of the second reader. Nothing is said where there is none. */
export interface ToldReading {
  /** Why it speaks against telling these people, in words; null when it does not. */
  doubt: string | null;
  /** Why it has read none of the reports; null when it has read some. */
  unread: Unread | "at-once" | "not-yet" | null;
}

/** What a message that tells of the event through these watches says of the second reader. */
export function toldReading(event: SecurityEvent, watches: Alert["watches"]): ToldReading {
  const { secondReading, severity, readBy } = event;
  if (readBy !== undefined) return { doubt: null, unread: null };
  const isRead = secondReading !== undefined && secondReading.opinions.length > 0;
  return {
    doubt: whyDoubted(event, watches),
    unread: isRead ? null : (secondReading?.unread ?? (severity >= atOnceSeverity ? "at-once" : "not-yet")),
  };
}

/** The same, to stand beside what else is told; nothing without a second reader. */
export const readingBeside = (
  event: SecurityEvent,
  watches: Alert["watches"],
  reader: string | undefined,
): { reading?: ToldReading } => (reader === undefined ? {} : { reading: toldReading(event, watches) });

/** Opinions that an e-mail shows. */
const mostShown = 3;

const judgementWords: Readonly<Record<Judgement, string>> = {
  news: "it is told as news",
  background: "it is background, and no news",
  "not-so": "the article does not say so",
  repeat: "it is another happening of the article, told again",
  "out-of-scope": "it is no matter of security",
  unsure: "it cannot tell",
};

const unreadWords: Readonly<Record<NonNullable<ToldReading["unread"]>, string>> = {
  budget: "its budget of the day is spent",
  share: "its budget for this publisher is spent for today",
  throttled: "the model has too much to do",
  late: "the model did not answer in time",
  refused: "the model is refused to us",
  failed: "the model could not be asked",
  "no-answer": "the model gave no answer that could be used",
  stale: "it waited too long to be read",
  "at-once": "what is so grave does not wait to be read",
  "not-yet": "it was not read in time",
};

/** Of which model the opinions are, once each. */
export const modelsOf = (opinions: readonly KeptOpinion[]): string =>
  [...new Set(opinions.map(({ model }) => harmlessText(model, 80)))].join(", ");

/** One opinion in words, with the article's own words as proof: "the article does not say so: "…"". */
export const sayOpinion = ({ judgement, quote }: KeptOpinion): string =>
  `${judgementWords[judgement]}${quote === "" ? "" : `: "${harmlessText(quote, 200)}"`}`;

export const sayUnread = (unread: NonNullable<ToldReading["unread"]>): string => unreadWords[unread];

/** Lines of an e-mail: what it doubts, what it says of each report and has otherwise, or why it has not read it. */
export function readingLines(
  { secondReading, readBy, reports }: Pick<SecurityEvent, "secondReading" | "readBy" | "reports">,
  reading: ToldReading | undefined,
): string[] {
  if (readBy !== undefined) return readByLines(readBy, reports);
  if (reading === undefined) return [];
  if (reading.unread !== null) return [`Not read by the second reader: ${sayUnread(reading.unread)}.`];
  const opinions = secondReading?.opinions ?? [];
  const lines = opinions
    .slice(0, mostShown)
    .flatMap((opinion) => [
      `- ${harmlessText(opinion.publisher, 60)}: ${sayOpinion(opinion)}`,
      ...(opinion.corrected.length === 0
        ? []
        : [`As it has it: ${opinion.corrected.map((line) => harmlessText(line, 160)).join("; ")}`]),
    ]);
  return [
    `Second reader (the model ${modelsOf(opinions)}; a machine's word, not checked by anybody)`,
    ...(reading.doubt === null ? [] : [`- ${reading.doubt}`]),
    ...lines,
  ];
}

/** Of what no rule read: by which model, and on which words of which publishers that rests. */
const readByLines = ({ model, promptVersion }: ReadByModel, reports: SecurityEvent["reports"]): string[] => [
  `Read by the model ${harmlessText(model, 80)} (prompt ${harmlessText(promptVersion, 20)}), as no rule reads the article; a machine's word, not checked by anybody`,
  ...reports
    .slice(0, mostShown)
    .map(({ publisher, trigger }) => `- ${harmlessText(publisher, 60)}: "${harmlessText(trigger, 200)}"`),
];

/** The same in a few words, for a text message or a list; "" when there is nothing to say. */
export function readingInShort(reading: ToldReading | undefined): string {
  if (reading === undefined) return "";
  if (reading.doubt !== null) return "second reader doubts it";
  return reading.unread === null ? "" : "not read again";
}
