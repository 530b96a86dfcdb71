/** Arabic, Persian and Hebrew articles as they are written in Latin letters before a hyphen ("as-Suwayda"). */
export const articles: ReadonlySet<string> = new Set(
  "al el an ar as ash at ath ad adh az ez ed en er es et il ul ha".split(" "),
);
/** Those that are also written apart ("Ain al Asad"); the others would be English words there. */
export const looseArticles: ReadonlySet<string> = new Set(["al", "el"]);

const plain = /^[a-z]+$/;

/** One word: marks and apostrophes gone, lower case. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return (
    word
      .normalize("NFD")
      // Arabic is stretched by a letter that says nothing.
      .replace(/[\p{M}\u0640'’‘`´ʿʾʼʻ"“”״.]/gu, "")
      .replace(/ı/g, "i")
      .toLowerCase()
  );
}

function wordsOf(name: string): string[] {
  return (
    name
      // צה"ל: Hebrew acronyms have a mark before their last letter.
      .replace(/(\p{Script=Hebrew})["״](?=\p{Script=Hebrew})/gu, "$1")
      .replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, "$1")
      .replace(/['’`´]s(?![\p{L}])/giu, "")
      .split(/[^\p{L}\p{M}\p{N}'’‘`´ʿʾʼʻ.]+/u)
      .map(foldWord)
      .filter((word) => word !== "")
  );
}

/** Key of a name: marks, apostrophes, possessive endings, hyphens and articles gone, lower case, words joined by one space. */
export function fold(name: string): string {
  const words = wordsOf(name);
  const kept = words.filter((word, at) => !(looseArticles.has(word) && at < words.length - 1));
  const hyphened = new Set(
    [...name.matchAll(/(?<![\p{L}])(\p{L}{2,3})-(?=\p{L})/gu)].map((found) => foldWord(found[1] ?? "")),
  );
  return kept
    .filter((word, at) => !(articles.has(word) && hyphened.has(word) && at < kept.length - 1))
    .join(" ");
}

/** The same with articles kept: "El Paso" is not "Paso". */
export function foldWhole(name: string): string {
  return wordsOf(name).join(" ");
}

const longForms: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["mt", "mount"],
  ["ft", "fort"],
]);

/** "St. Louis" and "Saint Louis" are one name. Takes a folded word. */
export function longForm(word: string): string {
  return longForms.get(word) ?? word;
}

const vowels: ReadonlyMap<string, string> = new Map([
  ["o", "u"],
  ["u", "u"],
  ["w", "u"],
  ["e", "i"],
  ["i", "i"],
  ["y", "i"],
]);
/** Pairs of letters that are written for one sound, and the letter they become. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["dh", "d"],
  ["th", "t"],
  ["ph", "f"],
  ["aw", "u"],
  ["au", "u"],
  ["ou", "u"],
  ["oo", "u"],
  ["ay", "i"],
  ["ai", "i"],
  ["ei", "i"],
  ["ey", "i"],
  ["ee", "i"],
  ["ch", "ch"],
]);

/** Feminine and adjective endings, which every transliteration writes in its own way. */
const endings = /(?:a|ah|at)$/;

function skeletonOfWord(word: string): string {
  const stem = endings.test(word)
    ? word.replace(/(?:iyyah?|iya|ah|at)$/, (tail) => (tail.startsWith("i") ? "i" : "")).replace(/a$/, "")
    : word;
  let key = "";
  for (let at = 0; at < stem.length; at++) {
    const letter = stem.charAt(at);
    const pair = pairs.get(stem.slice(at, at + 2));
    if (pair !== undefined) at++;
    const sound = pair ?? vowels.get(letter) ?? (letter === "c" || letter === "q" ? "k" : letter);
    if (!key.endsWith(sound) || sound.length > 1) key += sound;
  }
  return key;
}

/** Spelling key: what the usual transliterations of one name have in common. Takes a folded name. */
export function skeleton(folded: string): string {
  return folded.includes(" ") ? folded.split(" ").map(skeletonOfWord).join(" ") : skeletonOfWord(folded);
}

/** Letters below which a name is matched by its exact spelling alone. */
export const shortestSkeleton = 5;
