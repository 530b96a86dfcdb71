import { eld } from "eld/extrasmall";
import { languageByLetters } from "./language-by-letters.ts";

/** Letters; of our own texts in eleven languages none of 60 letters and more was taken for another language. */
const fewestLetters = 80;
/** Characters looked at: what an article begins with is what it is written in. */
const mostRead = 1000;

/**
 * ISO 639-1 of the language that a text is written in; null when it is too short or its language is not sure.
 * Letters that only one language has come before what the library reckons from frequencies.
 */
export function detectLanguage(text: string): string | null {
  const start = text.slice(0, mostRead).normalize("NFC");
  const letters = start.toLowerCase().match(/\p{L}/gu) ?? [];
  if (letters.length < fewestLetters) return null;
  const byLetters = languageByLetters(letters);
  if (byLetters !== null) return byLetters;
  const found = eld.detect(start);
  return found.language !== "" && found.isReliable() ? found.language : null;
}
