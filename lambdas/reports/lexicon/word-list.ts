/** Words that a rule asks for, and sentences in which it finds them. */
export interface WordList {
  /** As written: "attack*" with any ending, "lay_down" several words; sorted, each once. */
  readonly words: readonly string[];
  /** Sentences with a word of the list that the coder must ask for; braces hold one word for each sentence: "The {red|blue} one". */
  readonly examples: readonly string[];
  /** Whether a word, or a name in lower case, is in the list. */
  readonly has: (word: string) => boolean;
  /** The first word of the list that stands in a text in lower case, as it is written there; null when there is none. */
  readonly foundIn: (text: string) => string | null;
}

/**
 * Lists by name, each written as words parted by blanks, then lines that begin with "+": its examples. A star stands for
 * any ending, a low line for a blank.
 */
export function wordLists<Name extends string>(
  written: Readonly<Record<Name, string>>,
): Readonly<Record<Name, WordList>> {
  const lists = Object.entries<string>(written).map(([name, text]) => [name, wordList(text)] as const);
  return Object.fromEntries(lists) as Record<Name, WordList>;
}

/** One such list. */
export function wordList(written: string): WordList {
  const lines = written.split("\n").map((line) => line.trim());
  const words = lines
    .filter((line) => !line.startsWith("+"))
    .flatMap(listed)
    .map((word) => word.replaceAll("_", " "));
  const anywhere = new RegExp(`\\b(?:${words.map((word) => word.replace("*", "\\w*")).join("|")})\\b`);
  return {
    words,
    examples: lines.filter((line) => line.startsWith("+")).map((line) => line.slice(1).trim()),
    has: anyOf(words),
    foundIn: (text) => anywhere.exec(text)?.[0] ?? null,
  };
}

/** The words of a text that are parted by blanks. */
export const listed = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** A test whether a word is one of those given, or begins with one that ends with a star. */
export function anyOf(words: readonly string[]): (word: string) => boolean {
  const whole = new Set(words.filter((word) => !word.endsWith("*")));
  const stems = new Set(words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)));
  const lengths = [...new Set([...stems].map(({ length }) => length))];
  return (word) => {
    if (whole.has(word)) return true;
    for (const length of lengths) if (length <= word.length && stems.has(word.slice(0, length))) return true;
    return false;
  };
}
