import { answers, relatives } from "./lexicon/retelling-words.ts";

/** A stretch of a text: offsets of its first character and behind its last. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The words of a sentence that tell what its deed answers or comes after: "… fired rockets in revenge for [an Averian
 * raid on Harim]"; null when there are none.
 */
export function answeredIn(sentence: string): Stretch | null {
  const text = sentence.toLowerCase();
  const words = answers.foundIn(text);
  if (words === null) return null;
  const start = text.indexOf(words) + words.length;
  const length = text.slice(start).search(/[,;:.!?](?:\s|["”’]|$)/);
  return { start, end: length < 0 ? text.length : start + length };
}

/** Whether a word that names a deed tells what another deed of its sentence answers; a verb only if it tells more of that: "a raid that killed". */
export function isAnswered(sentence: string, at: number, isVerb: boolean): boolean {
  const answered = answeredIn(sentence);
  if (answered === null || at < answered.start || at >= answered.end) return false;
  return !isVerb || relatives.foundIn(sentence.slice(answered.start, at).toLowerCase()) !== null;
}
