import { deedWords } from "../lexicon/deed-words.ts";
import { type Alternative, readingsOf, type Said } from "../lexicon/entries.ts";
import type { Frame } from "../lexicon/frames.ts";
import { everyWord, wordTest } from "../lexicon/word-classes.ts";
import type { Clause } from "../syntax/clause.ts";
import { type Attached, brought, type Phrase } from "../syntax/phrases.ts";
import type { Parsed, Unit } from "../syntax/units.ts";
import { hanging } from "./role-fillers.ts";

const isIdea = wordTest("@ideas");
const isIdeaOrWork = wordTest("@ideas|@works");

/** "Fear seized the town", "the editorial attacked the army", "hit the economy": nobody does it, or it is done to nothing. */
export const isThought = ({ who, what }: Said, { asksFor }: Alternative) =>
  everyWord(who, isIdeaOrWork) || (everyWord(what, isIdea) && !everyWord(what, asksFor));

/** "Fought against racism", "lashed out at the plan". */
export const isAimedAtThought = (parsed: Parsed, frame: Frame, { what }: Said, targets: readonly Phrase[]) =>
  (what === "" || frame.object === "theme") && everyWord(headsOf(parsed, targets), isIdea);

/** "Attacks on the plan", "the killing of the bill": the noun says that it is done to what is only thought or said. */
export const isOfThought = (parsed: Parsed, { to, of }: Frame, attached: readonly Attached[]): boolean =>
  everyWord(headsOf(parsed, brought(attached, of === "target" ? [...to, "of"] : to)), isIdea);

/** "An explanation for the blast that killed two", "accusations that it had shelled Dunmere": which noun is meant is not sure. */
export const isOwn =
  ({ link, via, verb }: Clause) =>
  ({ last }: Phrase): boolean =>
    link !== "relative" || last > verb.at || via === null || last === via.at - 1;

/** "The toll of the storm that struck Dunmere": the noun right before the pronoun, where the phrase began before it. */
export function nearestAntecedent({ units }: Parsed, { link, via, verb, subject }: Clause): string {
  const before = link === "relative" && via !== null ? units[via.at - 1] : undefined;
  const isOther = before?.tag === "noun" && subject.some(({ last }) => last < before.at && last < verb.at);
  return isOther ? before.fold : "";
}

/** The nouns of phrases, parted by blanks: of "a wave of strikes" the last, and a name in stars, which no list holds. */
export const headsOf = (parsed: Parsed, phrases: readonly Phrase[]): string =>
  phrases.map((phrase) => headOf(parsed, phrase)).join(" ");

function headOf(parsed: Parsed, phrase: Phrase): string {
  const head = parsed.units[phrase.last];
  if (head === undefined) return "";
  if (head.name !== null || head.glued || isVerbOfHeadline(parsed, head)) return "*";
  const [inner] = deedWords.amounts.has(head.fold) ? hanging(parsed, phrase) : [];
  const [first] = inner?.preposition === "of" ? inner.phrases : [];
  return first === undefined ? head.fold : (parsed.units[first.last]?.fold ?? "");
}

/** "Averia claims to have shelled Dunmere": behind a name a plural may be the verb of a headline. */
const isVerbOfHeadline = ({ units }: Parsed, { at, fold }: Unit) =>
  units[at - 1]?.name != null &&
  units[at - 1]?.possessive === false &&
  readingsOf(fold).some(({ form }) => form === "s");
