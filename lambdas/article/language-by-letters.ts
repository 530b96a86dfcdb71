const arabic = /\p{Script=Arabic}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

interface Alphabet {
  language: string;
  script: RegExp;
  letters: ReadonlySet<string>;
  /** Least share of these letters; the language itself has more of them. */
  least: number;
}

const alphabet = (language: string, script: RegExp, letters: string, least = 0.005): Alphabet => ({
  language,
  script,
  letters: new Set(letters),
  least,
});

/**
 * Letters that a language uses often and its neighbours of the same script hardly ever or never. Only those are listed
 * that do not depend on the keyboard: Arabic is also typed with the Persian yeh and kaf. Source: the languages'
 * alphabets as in Unicode CLDR (exemplar characters).
 */
const alphabets: readonly Alphabet[] = [
  alphabet("ar", arabic, "ةأإ"),
  alphabet("fa", arabic, "پچژگ"),
  alphabet("ur", arabic, "ٹڈڑےںہ"),
  alphabet("ps", arabic, "ښځڅډړږېۍ"),
  // Sorani, then Kurmanji: French and Romanian have some of its letters, too.
  alphabet("ku", arabic, "ەێۆڕڵ"),
  alphabet("ku", /\p{Script=Latin}/u, "êîû", 0.03),
  alphabet("he", /\p{Script=Hebrew}/u, "אבגדהוזחטיכלמנסעפצקרשתךםןףץ"),
  alphabet("ru", cyrillic, "ыэё"),
  alphabet("uk", cyrillic, "іїєґ"),
  // All that Russian has, so that it wins over Russian only by its own.
  alphabet("be", cyrillic, "ўіыэё"),
];

/** ISO 639-1 of the language that these letters (lower case, NFC) are of; null when they do not tell. */
export function languageByLetters(letters: readonly string[]): string | null {
  const counted = alphabets.map((own) => ({
    ...own,
    count: letters.filter((letter) => own.letters.has(letter)).length,
  }));
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one));
  if (best.count === 0 || best.count < letters.length * best.least) return null;
  // What is only quoted in a text does not make its language.
  return letters.filter((letter) => best.script.test(letter)).length * 2 > letters.length
    ? best.language
    : null;
}
