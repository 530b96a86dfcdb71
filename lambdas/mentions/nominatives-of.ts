/** Endings of the cases of Russian and Ukrainian nouns, by the ending that the name has in the dictionary. */
const declensions: readonly { ending: RegExp; nominative: string }[] = [
  { ending: /(?:а|у|ові|ом|е|і)$/u, nominative: "" },
  { ending: /(?:я|ю|еві|ем|е|і)$/u, nominative: "ь" },
  { ending: /(?:ы|и|е|і|у|ой|ою)$/u, nominative: "а" },
  { ending: /(?:и|ї|ю|ей|ею|єю)$/u, nominative: "я" },
  { ending: /(?:ов|ам|ами|ах)$/u, nominative: "ы" },
  { ending: /(?:ів|ам|ами|ах)$/u, nominative: "и" },
];

/** What a Russian or Ukrainian noun may be in the nominative: "Сирии" is "Сирия", by its ending also "Сириа". */
export const nominativesOf = (noun: string): string[] =>
  declensions.flatMap(({ ending, nominative }) =>
    ending.test(noun) ? [noun.replace(ending, nominative)] : [],
  );
