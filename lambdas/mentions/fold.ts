/** Arabic, Persian and Hebrew articles as they are written in Latin letters before a hyphen ("as-Suwayda"). */
export const articles: ReadonlySet<string> = new Set(
  "al el an ar as ash at ath ad adh az ez ed en er es et il ul ha".split(" "),
);
/** Those that are also written apart ("Ain al Asad"); the others would be English words there. */
export const looseArticles: ReadonlySet<string> = new Set(["al", "el"]);

/** One word: marks and apostrophes gone, lower case. */
export function foldWord(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}'’‘`´ʿʾʼʻ"“”.]/gu, "")
    .replace(/ı/g, "i")
    .toLowerCase();
}

/** Exact key of a name: marks, apostrophes, possessive endings, hyphens and articles gone, lower case, words joined by one space. */
export function fold(name: string): string {
  const words = name
    .replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, "$1")
    .replace(/['’`´]s(?![\p{L}])/giu, "")
    .split(/[^\p{L}\p{M}\p{N}'’‘`´ʿʾʼʻ.]+/u)
    .map(foldWord)
    .filter((word) => word !== "");
  const kept = words.filter((word, at) => !(looseArticles.has(word) && at < words.length - 1));
  const hyphened = new Set(
    [...name.matchAll(/(?<![\p{L}])(\p{L}{2,3})-(?=\p{L})/gu)].map((found) => foldWord(found[1] ?? "")),
  );
  return kept
    .filter((word, at) => !(articles.has(word) && hyphened.has(word) && at < kept.length - 1))
    .join(" ");
}

/** Spelling key: what the usual transliterations of one name have in common. Takes a folded name. */
export function skeleton(folded: string): string {
  return folded
    .split(" ")
    .map((word) =>
      word
        .replace(/(?:iyyah?|iya|ah|at)$/, (tail) => (tail.startsWith("i") ? "i" : ""))
        .replace(/a$/, "")
        .replace(/c(?!h)|q/g, "k")
        .replace(/dh/g, "d")
        .replace(/th/g, "t")
        .replace(/ph/g, "f")
        .replace(/aw|au|ou|oo|[ouw]/g, "u")
        .replace(/ay|ai|ei|ey|ee|[eiy]/g, "i")
        .replace(/(.)\1+/g, "$1"),
    )
    .join(" ");
}

/** Letters below which a name is matched by its exact spelling alone. */
export const shortestSkeleton = 5;
