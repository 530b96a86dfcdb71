import { francAll } from "franc-min";
import { languageByLetters } from "./language-by-letters.ts";

/** Letters from which an alphabet is told; a headline in another one may stand above. */
const fewestForLetters = 80;
/** Letters from which frequencies are; of shorter stretches of our own texts one in a hundred was misread. */
const fewestForFrequencies = 160;
/** By how much the likeliest language must lead, of a likeness of 1. */
const leastLead = 0.02;
/** Characters looked at: what an article begins with is what it is written in. */
const mostRead = 1000;

/** ISO 639-3, as the library tells it, to ISO 639-1: what news feeds are written in. */
const shortCodes: ReadonlyMap<string, string> = new Map(
  `arb ar azj az bel be bul bg ces cs deu de ell el eng en fra fr hun hu ind id ita it kaz kk mkd mk nld nl
   pbu ps pes fa pol pl por pt ron ro rus ru som so spa es srp sr swe sv swh sw tur tr ukr uk urd ur uzn uz`
    .split(/\s+/)
    .flatMap((code, at, all) => (at % 2 === 0 ? [[code, all[at + 1] ?? code] as const] : [])),
);

/**
 * ISO 639-1 of the language that a text is written in; null when it is too short or its language is not sure.
 * Letters that one language alone has come before what the library reckons from frequencies.
 */
export function detectLanguage(text: string): string | null {
  const start = text.slice(0, mostRead).normalize("NFC");
  const letters = start.toLowerCase().match(/\p{L}/gu) ?? [];
  if (letters.length < fewestForLetters) return null;
  const byLetters = languageByLetters(letters);
  if (byLetters !== null) return byLetters;
  if (letters.length < fewestForFrequencies) return null;
  const [[best = "", likeness = 0] = [], [, next = 0] = []] = francAll(start);
  return likeness - next < leastLead ? null : (shortCodes.get(best) ?? null);
}
