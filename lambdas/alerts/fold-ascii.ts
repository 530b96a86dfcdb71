const replacements: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "…": "...",
  "→": "->",
  "‹": "'",
  "›": "'",
  "«": '"',
  "»": '"',
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  ı: "i",
  đ: "d",
  Đ: "D",
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ʿ: "'",
  ʾ: "'",
  "€": "EUR",
  "£": "GBP",
};

/**
 * Printable ASCII: marks dropped, known letters written out, all else left away, so that a subject or an SMS never
 * shows question marks.
 */
export function foldAscii(text: string): string {
  return [...text]
    .map((character) => replacements[character] ?? character)
    .join("")
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
}
