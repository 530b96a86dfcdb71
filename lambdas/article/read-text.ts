import { type Aside, asideOf } from "./aside.ts";
import { datelineOf } from "./dateline.ts";
import { type NormalisedText, normaliseText } from "./normalise-text.ts";
import { type Sentence, splitSentences } from "./split-sentences.ts";

/** A text made ready to be coded. All offsets but those that `originalAt` gives count in the normalised text. */
export interface ReadText extends NormalisedText {
  /** The sentences of news, without their datelines. */
  sentences: Sentence[];
  /** The town that the first dateline names; empty when there is none. */
  datelinePlace: string;
  /** What belongs to the page: bylines, credits, boilerplate. Never coded. */
  asides: (Sentence & { kind: Aside })[];
}

/** Cuts a text into sentences of news, and sets aside what the page has put around them. */
export function readText(original: string): ReadText {
  const normalised = normaliseText(original);
  const sentences: Sentence[] = [];
  const asides: ReadText["asides"] = [];
  let datelinePlace = "";
  for (const sentence of splitSentences(normalised.text)) {
    const kind = asideOf(sentence.text);
    if (kind !== null) {
      asides.push({ ...sentence, kind });
      continue;
    }
    const dateline = datelineOf(sentence.text);
    if (datelinePlace === "") datelinePlace = dateline?.place ?? "";
    const skipped = dateline?.length ?? 0;
    if (skipped < sentence.text.length)
      sentences.push({
        start: sentence.start + skipped,
        end: sentence.end,
        text: sentence.text.slice(skipped),
      });
  }
  return { ...normalised, sentences, datelinePlace, asides };
}
