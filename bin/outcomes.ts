import { oneLine } from "./lines.ts";
import type { ToldSentence } from "./tie-sentences.ts";

/** What of an article became no report of its own. */
export interface Outcomes {
  /** Sentences that code nothing, by the reason, in the order of the text. */
  silent: { reason: string; sentences: string[] }[];
  /** What was read but not kept, because the article is about something else or holds too many reports. */
  unkept: { rule: string; sentence: string }[];
}

/** Said of an article without sentences: the coder has not read them. */
export const unread = "No sentence was read: the words alone tell of something else.";

export function outcomesOf(sentences: readonly ToldSentence[]): Outcomes {
  const reasons = new Map<string, string[]>();
  for (const { text, silence } of sentences)
    if (silence !== "") reasons.set(silence, [...(reasons.get(silence) ?? []), oneLine(text)]);
  const coded = sentences.flatMap(({ text, reports }) =>
    reports.map(({ rule, tells }) => ({ rule, sentence: oneLine(text), tells })),
  );
  return {
    silent: [...reasons].map(([reason, texts]) => ({ reason, sentences: texts })),
    unkept: coded.filter(({ tells }) => tells === null).map(({ rule, sentence }) => ({ rule, sentence })),
  };
}
