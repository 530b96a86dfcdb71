import { sayInstead } from "../lambdas/events/put-right.ts";
import type { AnalystWord, Feedback } from "../lambdas/events/ruling.ts";
import { moment } from "./clock.ts";

/** What a verdict puts right, to stand behind it; "" where it puts nothing right. */
export const saidAs = ({ instead }: Pick<Feedback, "instead">) =>
  instead === null ? "" : `: ${sayInstead({ instead })}`;

/** A word of an analyst, without who said it and when. */
export function sayWord(word: AnalystWord): string {
  switch (word.kind) {
    case "feedback":
      return `${word.verdict}${saidAs(word)}`;
    case "undo":
      return `withdrew what was said ${moment(word.of)}`;
    case "split":
      return `split ${word.articleIds.length === 1 ? "1 article" : `${word.articleIds.length} articles`}`;
    case "join":
      return `joined to ${word.into}`;
  }
}

/** The word that withdraws this one; undefined while it stands. */
export const withdrawalOf = ({ eventId, at }: AnalystWord, words: readonly AnalystWord[]) =>
  words.find((one) => one.kind === "undo" && one.eventId === eventId && one.of === at);
