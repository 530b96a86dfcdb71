import { tokenize } from "../mentions/tokens.ts";
import { numberAt } from "./toll.ts";

const numberOf = (word: string) => numberAt(tokenize(word), 0)?.value ?? 0;

const number =
  "(\\d[\\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|scores)";
const between = "(?:\\s+(?!and\\b|wound|injur)[\\w'’-]+){0,7}?";
const patterns = [
  new RegExp(
    `\\bkill(?:s|ed|ing)?\\s+(?:at least |more than |over |about |around |up to |some |another )*${number}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:leaving|left|leaves)\\s+(?:at least |more than |some )*${number}${between}\\s+dead\\b`,
    "i",
  ),
  new RegExp(`\\b${number}${between}\\s+(?:was|were|been|are|is)?\\s*(?:killed|dead|died|slain)\\b`, "i"),
  new RegExp(`\\b(?:deaths?|killing) of\\s+(?:at least )?${number}\\b`, "i"),
];

/** The least number killed that a sentence states; null when it states none. */
export function killedIn(text: string): number | null {
  for (const pattern of patterns) {
    const word = pattern.exec(text)?.[1]?.toLowerCase();
    if (word === undefined) continue;
    if (word === "dozens" || word === "scores") return 24;
    if (word === "hundreds") return 200;
    const count = word === "a" || word === "an" ? 1 : numberOf(word);
    if (count > 0) return count;
  }
  return null;
}

const wounded = new RegExp(
  `\\b(?:wound|injur)(?:s|es|ed|ing)\\s+(?:at least |more than |some |about )*${number}\\b`,
  "i",
);
const wereWounded = new RegExp(
  `\\b${number}${between}\\s+(?:was|were|been|are|is)\\s+(?:wounded|injured|hurt)\\b`,
  "i",
);

/** Whether a sentence counts dead or wounded: then what it tells of is more than a word. */
export const statesToll = (text: string, killed = killedIn(text)): boolean =>
  killed !== null || wounded.test(text) || wereWounded.test(text);
