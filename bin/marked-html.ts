import type { ToldMention } from "./explain-article.ts";
import { type Html, html } from "./html.ts";
import type { Span, ToldReport } from "./tie-sentences.ts";

/** A stretch of the text and what is shown in its stead. */
export interface Marking {
  start: number;
  end: number;
  show: (words: string) => Html;
}

/** Part of a text with its markings; of two that overlap the first given is shown. */
export function markedHtml(text: string, from: number, to: number, markings: readonly Marking[]): Html {
  const shown = markings
    .filter(
      ({ start, end }, at) => start >= from && end <= to && !markings.slice(0, at).some(overlaps(start, end)),
    )
    .toSorted((a, b) => a.start - b.start);
  let read = from;
  const pieces = shown.map(({ start, end, show }) => {
    const before = text.slice(read, start);
    read = end;
    return html`${before}${show(text.slice(start, end))}`;
  });
  return html`${pieces}${text.slice(read, to)}`;
}

const overlaps = (start: number, end: number) => (other: Span | Marking) =>
  other.start < end && start < other.end;

export const kindOf = ({ kind, id }: Pick<ToldMention, "kind" | "id">) =>
  kind === "actor" && id === null ? "unlisted" : kind;

/** Names in their colours; what they stand for is shown to who points at them. */
export const mentionMarkings = (mentions: readonly ToldMention[]): Marking[] =>
  mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    show: (words) => html`<mark class="${kindOf(mention)}" title="${aboutOf(mention)}">${words}</mark>`,
  }));

const aboutOf = ({ name, about, reason }: ToldMention) =>
  `${[name, about].filter((part) => part !== null).join(", ")}: ${reason}`;

/** The words that told of a report lead to it. */
export const triggerMarkings = (reports: readonly ToldReport[]): Marking[] =>
  reports.map(({ evidence: { trigger } }, n) => ({
    start: trigger.start,
    end: trigger.end,
    show: (words) => html`<a class="trigger" href="#report-${n + 1}">${words}</a>`,
  }));
