import { spend, withinBudget } from "../budget.ts";
import {
  bodyNouns,
  governmentHeads,
  namesOfMen,
  originParts,
  personTitles,
  shapeNouns,
  streetNouns,
  vesselNouns,
  wordAcronyms,
} from "./agent-words.ts";
import { dealtWith } from "./dealt-with.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import type { Name } from "./name.ts";
import { officialBodyAt } from "./official-name.ts";
import { personAt } from "./person-name.ts";
import { readNames } from "./read-name.ts";
import { type NamedSentence, placeSenses, type Senses, settlePlaces } from "./resolve-places.ts";
import { shipAt } from "./ship-name.ts";
import { type ShortForms, shortFormAt, shortForms } from "./short-forms.ts";
import type { Token } from "./tokens.ts";
import { bodyAt, unlistedAt } from "./unlisted-name.ts";
import { widenName } from "./widen-name.ts";

/** Names of known actors and places, and of actors that have no row, in order and not overlapping. */
export function findNames(tokens: readonly Token[], knowledge: Knowledge): Name[] {
  const names = rawNames(tokens, knowledge, false);
  return settled(names, tokens, placeSenses([{ tokens, names }], knowledge), knowledge);
}

/**
 * The same of each sentence of a text, by what the names mean in all of it, with short forms of those given in full;
 * of fewer sentences when looking up more costs too much.
 */
export function namesOfText(sentences: readonly (readonly Token[])[], knowledge: Knowledge): Name[][] {
  const isCaseless = writesNoCapitals(sentences);
  const named: NamedSentence[] = [];
  withinBudget(() => {
    for (const tokens of sentences) named.push({ tokens, names: rawNames(tokens, knowledge, isCaseless) });
  });
  const places = placeSenses(named, knowledge);
  const forms = shortForms(named, knowledge);
  return named.map(({ tokens, names }) => {
    const isShortened = tokens.some(({ text }) => forms.has(text));
    let all = names;
    if (isShortened)
      withinBudget(() => {
        all = rawNames(tokens, knowledge, isCaseless, forms);
      });
    return settled(all, tokens, places, knowledge);
  });
}

function settled(
  names: readonly Name[],
  tokens: readonly Token[],
  places: Senses,
  knowledge: Knowledge,
): Name[] {
  return settlePlaces(names, tokens, places, knowledge).map((name): Name => {
    if (name.placeId !== null && isCalledAfter(name, tokens)) {
      const isFlag = name.actorId === null || tokens[name.last + 1]?.glued === true;
      return { ...name, placeId: null, reading: isFlag ? "neither" : "actor" };
    }
    if (name.placeId !== null && name.actorId !== null && opensHeadline(name, tokens))
      return { ...name, reading: isSpeaker(name, tokens, knowledge) ? "actor" : "place" };
    const dealing = name.reading === "place" ? dealtWith(name, tokens, knowledge) : null;
    if (dealing === null) return name;
    return dealing === "actor" ? { ...name, reading: "actor" } : { ...name, dealtWith: true };
  });
}

/**
 * "Averia-flagged", "Tessara-born", "the tanker Averia Star", "the frigate Kelmora", "Harim Street", "the Gulf of Harim",
 * "the Averian War": whose something is, a ship's name, a street, an unknown gulf and an old war place nothing.
 */
function isCalledAfter({ first, last, world }: Name, tokens: readonly Token[]): boolean {
  const next = tokens[last + 1];
  // "IMO 7392610".
  if (world === true && next?.kind === "number" && /^\p{Lu}{2,5}$/u.test(tokens[last]?.text ?? ""))
    return true;
  if (next?.glued) return originParts.has(next.fold);
  if (next?.text === "War") return true;
  const isInName = next?.isCapital === true && next.kind === "word";
  if (isInName && streetNouns.has(next.fold) && !tokens[last]?.possessive) return true;
  if (isOfShape(tokens, last) && next?.fold === "of" && tokens[last + 2]?.isCapital) return true;
  const ofShape = tokens[first - 1]?.fold === "of" ? first - 2 : -1;
  if (tokens[ofShape]?.isCapital && isOfShape(tokens, ofShape) && isMidSentence(tokens, ofShape)) return true;
  const before = tokens[first - 1]?.fold ?? "";
  if (vesselNouns.has(before)) return true;
  return isInName && vesselNouns.has(tokens[first - 2]?.fold ?? "");
}

const isOfShape = (tokens: readonly Token[], at: number) => shapeNouns.has(tokens[at]?.fold ?? "");
/** No sentence's beginning explains a capital here. */
const isMidSentence = (tokens: readonly Token[], at: number) => at > 0 && tokens[at - 1]?.kind === "word";

/** "Averia: ", at the head of a headline. */
const opensHeadline = ({ first, last }: Name, tokens: readonly Token[]) =>
  first === 0 && tokens[last + 1]?.text === ":";

/**
 * "Baku: no shots were fired": who speaks. "Averia: bomb kills two" tells where, as the name of a whole country mostly does
 * there, unless what follows sounds like speech.
 */
const isSpeaker = ({ last, placeId }: Name, tokens: readonly Token[], knowledge: Knowledge): boolean =>
  knowledge.places.get(placeId ?? "")?.precision !== "country" ||
  tokens.slice(last + 2).some(({ fold }) => ofSpeech.has(fold));
/** Words that headlines of what was said have, and those of what was done have not. */
const ofSpeech = new Set(`" ' i me must my never no not our should us we will won't`.split(" "));

/** Words from which a text without capitals is known as one; the share of capitals that slips of typing may have. */
const fewestWords = 40;
const mostCapitals = 0.02;

function writesNoCapitals(sentences: readonly (readonly Token[])[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const tokens of sentences)
    for (const token of tokens) {
      if (token === tokens[0] || token.kind !== "word") continue;
      words += 1;
      if (token.isCapital) capitals += 1;
    }
  return words >= fewestWords && capitals / words < mostCapitals;
}

function rawNames(
  tokens: readonly Token[],
  knowledge: Knowledge,
  isCaseless: boolean,
  forms?: ShortForms,
): Name[] {
  const caseless = isCaseless || !tokens.some(({ isCapital }) => isCapital);
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    spend(knowledge.budget);
    const ship = caseless ? null : shipAt(tokens, at, names.at(-1), knowledge);
    if (ship !== null) {
      while ((names.at(-1)?.last ?? -1) >= ship.first) names.pop();
      names.push(ship);
      at = ship.last;
      continue;
    }
    const found = nameAt(tokens, at, knowledge, caseless, forms);
    if (found === null) continue;
    // "the Gulf of Oman" is not "the Gulf".
    const isCut =
      tokens[at]?.fold === "the" &&
      (knownNameAt(tokens, at + 1, knowledge, caseless)?.last ?? -1) > found.last;
    if (isCut) continue;
    const widened = widenName(found, tokens, knowledge);
    const body = caseless || widened.person ? null : bodyAt(tokens, at, knowledge);
    const wide = body !== null && body.last > widened.last ? body : widened;
    // "Sunni Syrian tribes": what is widened to the left takes in the adjective before it.
    while ((names.at(-1)?.last ?? -1) >= wide.first) names.pop();
    names.push(wide);
    at = wide.last;
  }
  return readNames(names, tokens, knowledge);
}

/** The name that begins here: the longest of a known one, a person's and a body's. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
  caseless: boolean,
  forms: ShortForms | undefined,
): Name | null {
  if (tokens[at]?.kind === "mark") return null;
  if (!caseless && isOrdinal(tokens, at)) {
    const body = bodyAt(tokens, at + 2, knowledge);
    if (body !== null) return { ...body, first: at };
  }
  const official = caseless ? null : officialBodyAt(tokens, at, knowledge);
  if (official !== null) return official;
  const known = knownNameAt(tokens, at, knowledge, caseless);
  const person = caseless ? null : personAt(tokens, at, known, knowledge);
  if (person !== null && person.last > (known?.last ?? -1)) return person;
  if (known !== null && !caseless && isOtherMan(known, tokens, knowledge)) return null;
  const unlisted =
    known === null || known.world === true ? unlistedAt(tokens, at, knowledge, caseless) : null;
  // A town's name inside a body's or a person's name is that body's or person's.
  const found = unlisted !== null && unlisted.last > (known?.last ?? -1) ? unlisted : known;
  if (found?.first === found?.last && wordAcronyms.has(tokens[at]?.fold ?? "") && isLoud(tokens, at))
    return null;
  const short = forms === undefined ? null : shortFormAt(tokens, at, forms);
  // "The Marlow", after "USS Marlow": no man of that name.
  if (short?.ship === true && found?.first === found?.last) return short;
  if (short !== null && (found === null || found.world === true) && !found?.unlisted) return short;
  return found;
}

/** A headline in capitals, or some words in capitals within a sentence, where "US" may be "us" and "IS" "is". */
function isLoud(tokens: readonly Token[], at: number): boolean {
  let [first, last] = [at, at];
  while (isInCapitals(tokens[first - 1])) first--;
  while (isInCapitals(tokens[last + 1])) last++;
  const words = tokens.slice(first, last + 1).filter(({ text }) => text.length >= shortestLoud);
  return last - first >= fewestLoud && words.length > 1;
}
const isInCapitals = (token: Token | undefined) => token?.kind === "word" && !/\p{Ll}/u.test(token.text);
/** Words in capitals beside a word from which it is no acronym, and letters of the longer ones among them. */
const fewestLoud = 2;
const shortestLoud = 4;

/** "4th" before a body's name. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  if (number?.kind !== "number") return false;
  const ending = tokens[at + 1];
  return number.end === ending?.start && /^(?:st|nd|rd|th)$/.test(ending.fold);
}

/** "Nasser Hussain", "Zarif Tailors": a surname with another capital behind it is somebody else's. */
function isOtherMan(known: Name, tokens: readonly Token[], knowledge: Knowledge): boolean {
  const [token, next] = [tokens[known.first], tokens[known.last + 1]];
  if (token === undefined || !next?.isCapital || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false;
  const isPerson = knowledge.actors.get(known.actorId ?? "")?.type === "person";
  if (known.last > known.first || token.possessive || !(isPerson || namesOfMen.has(token.fold))) return false;
  if (personTitles.has(next.fold) || governmentHeads.has(next.fold) || bodyNouns.has(next.fold)) return false;
  return knownNameAt(tokens, known.last + 1, knowledge, false)?.actorId == null;
}
