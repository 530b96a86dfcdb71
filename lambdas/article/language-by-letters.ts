/**
 * Letters that a language uses often and its neighbours of the same script never or hardly ever. Only those are listed
 * that do not depend on the keyboard: Arabic is also typed with the Persian yeh and kaf. Source: the languages'
 * alphabets as in Unicode CLDR (exemplar characters).
 */
const tellingLetters: readonly { language: string; letters: ReadonlySet<string> }[] = [
  { language: "ar", letters: new Set("ةأإ") },
  { language: "fa", letters: new Set("پچژگ") },
  { language: "ur", letters: new Set("ٹڈڑےںہ") },
  { language: "ps", letters: new Set("ښځڅډړږېۍ") },
  // Sorani, then Kurmanji.
  { language: "ku", letters: new Set("ەێۆڕڵ") },
  { language: "ku", letters: new Set("êîû") },
  { language: "ru", letters: new Set("ыэё") },
  { language: "uk", letters: new Set("іїєґ") },
  // All that Russian has, so that it wins over Russian only by its own.
  { language: "be", letters: new Set("ўіыэё") },
];

/** Least share of telling letters: each language has more of its own, French and Romanian have fewer of Kurmanji's. */
const leastShare = 0.02;

/** ISO 639-1 of the language that these letters (lower case, NFC) are of; null when they do not tell. */
export function languageByLetters(letters: readonly string[]): string | null {
  const counted = tellingLetters.map(({ language, letters: own }) => ({
    language,
    count: letters.filter((letter) => own.has(letter)).length,
  }));
  const best = counted.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count > 0 && best.count >= letters.length * leastShare ? best.language : null;
}
