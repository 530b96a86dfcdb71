const agency =
  "(?:AA|AFP|AP|AP Photo|Anadolu|Anadolu Agency|EFE|EPA|EPA-EFE|Getty|Getty Images|NurPhoto|REUTERS|Reuters|TASS|WANA|Xinhua)";
const person = String.raw`\p{Lu}\p{L}{1,20} (?:\p{Lu}\. |al[ -]|Al[ -]|bin |de |van )?\p{Lu}[\p{Ll}'-]{1,20}`;

/** Who took the picture whose caption stands before it, sorted by what shows it. */
const credits = new RegExp(
  [
    // "(Photo: Tomas Ray)", "(credit: Tomas Ray/Coast News)", "(Reuters / Tomas Ray)", "[Tomas Ray/AFP]", "[File: AP]"
    String.raw`\((?:(?:[Ff]ile )?(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Cc]redit|CREDIT|[Cc]ourtesy)(?: credit| by|:| courtesy)|Photo\b)[^()\n]{0,80}(?:\([^()\n]{0,60}\)[^()\n]{0,40})?\)`,
    String.raw`\((?:${agency} ?/|[^()/\n]{3,40} ?/ ?${agency})[^()\n]{0,40}\)`,
    String.raw`\[(?:File: ?)?(?:[^[\]/\n]{3,60} ?/ ?)?(?:${agency}|Al Jazeera)(?: ?/ ?[^[\]\n]{2,30}| Photo)?\]`,
    // "Photo: REUTERS/Tomas Ray", "Tomas Ray/AFP via Getty Images", "REUTERS/Tomas Ray"
    String.raw`(?:\b(?:Photo|Image|Picture|Credit|Photograph)s?(?: by| credit)?: ?)(?:${agency}/)?${person}(?: ?/ ?${agency})*`,
    String.raw`(?:\| ?)?\b${person} ?/ ?${agency}(?:(?: ?/ ?| via )${agency})*`,
    String.raw`\b${agency}/${person}(?:/File(?: Photo)?)?`,
  ].join("|"),
  "gu",
);

/** A part of a line: of a caption when a credit stands right behind it. */
export interface Part {
  start: number;
  end: number;
  /** Whether it is itself the credit of a picture. */
  isCredit: boolean;
}

/** A line cut at the credits of its pictures, which sites often run together with the text. */
export function partsAtCredits(line: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: found, index } of line.matchAll(credits)) {
    if (index > start) parts.push({ start, end: index, isCredit: false });
    start = index + found.length;
    parts.push({ start: index, end: start, isCredit: true });
  }
  if (start < line.length) parts.push({ start, end: line.length, isCredit: false });
  return parts;
}
