/** What an agency writes before its first sentence: "DAMASCUS, Nov 20 (Agency) -". */
export interface Dateline {
  /** Characters of the sentence up to its first word of news. */
  length: number;
  /** The town, as it is written. */
  place: string;
  /** The agency behind it, as it is written; "" without one. */
  agency: string;
  /** An agency or a day stands behind the town: "QUARL:" alone may be who speaks. */
  isFull: boolean;
}

const word = String.raw`\p{Lu}[\p{L}.'-]*`;
const upperWord = String.raw`\p{Lu}[\p{Lu}.'-]+`;
const joint = "(?:[ -](?:de|del|al|el|ez|es|of|la|ibn|bin))?";
const town = `${word}(?:${joint}[ -]${word}){0,3}`;
const upperTown = `${upperWord}(?:[ -]${upperWord}){0,3}`;
const region = String.raw`(?:\s*[,/]\s*[\p{L}][\p{L} .'-]{1,40}?)`;
const month =
  "(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*";
const day = String.raw`(?:[,.]?\s*\(?(?:${month}\.?\s*\d{1,2}|\d{1,2}\.?\s*${month}\.?)(?:,?\s*(?:\d{4}|\d{2}))?\)?)`;
const agency = String.raw`(?:\s*[([](?<agency>[^()[\]]{2,40})[)\]])`;
const dash = String.raw`\s*(?:—|–|--|-(?=\s)|:(?=\s))\s*`;
/** "[Text]", "[Excerpts]": how monitors of foreign broadcasts mark what follows. */
const tags = String.raw`(?:\[[^\]]{3,90}\]\s*)*`;
/** "By JOHN RAY" before the town, on one line with it. */
const byline = `(?:By (?:${upperWord}[ ,]+(?:and )?){2,5})?`;

/** An upper-case town alone; any town with an agency; any town with a day; the agency alone. */
const forms = [
  `^${byline}(?<place>${upperTown})${region}?${day}?${agency}?${dash}${tags}`,
  `^${byline}(?<place>${town})${region}?(?:[,.]?\\s*\\([^()]{2,30}\\))?${day}?${agency}${dash}${tags}`,
  `^${byline}(?<place>${town})${region}?${day}${dash}${tags}`,
  `^${agency}${dash}${tags}`,
].map((form) => new RegExp(form, "u"));
/** "Quarl — …", "Quarl, Averia – …": of no sentence but an article's first ones. */
const looseForms = [
  `^(?<place>${town})\\s+—\\s+(?=[\\p{Lu}"“])`,
  `^(?<place>${town}), ${town}\\s+[—–]\\s+(?=[\\p{Lu}"“])`,
].map((form) => new RegExp(form, "u"));

/** Longer than this is no dateline. */
const longest = 120;
/** Every dateline ends in such a dash. */
const hasDash = /—|–|--|[-:]\s/;

/** The dateline that a sentence begins with; null when it has none. `mayBeLoose`: it is one of the first. */
export function datelineOf(sentence: string, mayBeLoose = false): Dateline | null {
  const start = sentence.slice(0, longest);
  if (!hasDash.test(start)) return null;
  for (const form of mayBeLoose ? [...forms, ...looseForms] : forms) {
    const found = form.exec(start);
    if (found === null) continue;
    const { 0: whole, groups } = found;
    const { place = "", agency = "" } = groups ?? {};
    return { length: whole.length, place, agency, isFull: /[()\d]/.test(whole) };
  }
  return null;
}
