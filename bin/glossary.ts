import { hanging, wrapped } from "./lines.ts";

/** What the words stand for, for who meets them first in a table. */
const words: Readonly<Record<string, string>> = {
  event: "a happening: who did what to whom, where and when, out of the reports that tell it",
  report: "what one article says of a happening",
  class:
    "the kind of deed, one of PLOVER's 16 (ASSAULT, COERCE, AGREE, …); the mode says how (aerial, arrest, …)",
  modality: "whether it happened, or was announced, planned, threatened, alleged or denied",
  severity: "how grave, 1 to 5: 5 is the gravest",
  reliability: "of a publisher, A to F: A is completely reliable, F cannot be judged",
  credibility: "of an event, 1 to 6: 1 is confirmed by others, 5 improbable, 6 cannot be judged",
  background: "what an article retells of the past; it begins no event and alerts nobody",
  watch: "actors and places whose events somebody wants to hear of",
  held: "an alert that waits: for quiet hours, a digest, a cooldown, the rest of a story",
};

const labelWidth = 15;

/** The words with what they stand for, on a page so many columns wide. */
export const glossary = (width: number): string =>
  [
    "Words:",
    ...Object.entries(words).map(
      ([word, said]) =>
        `  ${word.padEnd(labelWidth - 2)}${hanging(wrapped(said, width - labelWidth), labelWidth)}`,
    ),
  ].join("\n");
