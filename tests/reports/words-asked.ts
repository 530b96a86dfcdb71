import type { Said } from "../../lambdas/reports/lexicon/entries.ts";
import { oneWordTest } from "../../lambdas/reports/lexicon/word-classes.ts";

/** A word or class that a condition asks for, and whether it is in what was asked about. */
export interface AskedWord {
  /** "obj=troops", "at=to" */
  name: string;
  isIn: (said: Said) => boolean;
}

/** Every word and class that an alternative's conditions ask for: "obj=troops/forces at=to" asks for three. */
export function wordsAsked(written: string): AskedWord[] {
  return written
    .split(/\s+/)
    .filter((condition) => condition.includes("=") && !condition.endsWith("="))
    .flatMap((condition) => {
      const [field = "", value = ""] = condition.split("=");
      if (field === "at") return attachedWords(value);
      return value.split("/").map((word) => ({
        name: `${field}=${word}`,
        isIn: (said: Said) => isAmong(word, String(said[field as keyof Said])),
      }));
    });
}

const isAmong = (word: string, words: string) => words.split(/[ -]/).some(oneWordTest(word));

function attachedWords(value: string): AskedWord[] {
  const [prepositions = "", words = ""] = value.split(":");
  const brought = (said: Said, preposition: string) =>
    said.attached.filter((one) => one.preposition === preposition).map((one) => one.words);
  const wanted = prepositions.split("/");
  return [
    ...wanted.map((preposition) => ({
      name: `at=${preposition}`,
      isIn: (said: Said) => brought(said, preposition).length > 0,
    })),
    ...words
      .split("/")
      .filter((word) => word !== "")
      .map((word) => ({
        name: `at=${prepositions}:${word}`,
        isIn: (said: Said) => wanted.some((one) => brought(said, one).some((own) => isAmong(word, own))),
      })),
  ];
}
