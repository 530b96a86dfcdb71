import {
  agentNouns,
  bodyNouns,
  deedNouns,
  governmentHeads,
  headModifiers,
  militaryHeads,
  peopleAdjectives,
  personTitles,
  placeNouns,
  policeHeads,
} from "./agent-words.ts";
import { articles, foldWord, looseArticles, skeleton } from "./fold.ts";
import type { Knowledge, NameEntry } from "./knowledge.ts";
import type { Token } from "./tokens.ts";

/**
 * A name in a sentence. A state that acts and the land it lies on share their names: both ids are kept here, and
 * `reading` says which of them the words around it ask for.
 */
export interface Name {
  /** First and last token, both inclusive. */
  first: number;
  last: number;
  actorId: string | null;
  placeId: string | null;
  /** An actor without a row in the dictionary. */
  unlisted: boolean;
  /** False for bare nouns ("gunmen"). */
  isNamed: boolean;
  reading: "actor" | "place" | "neither";
  reason: string;
}

const sentenceOpeners = new Set("the a an this these those two three several many some".split(" "));
const placePrepositions = new Set(
  `in at near inside across into from over outside around through throughout within off via toward towards
   entering leaving beyond along opposite above`.split(/\s+/),
);
const motionWords =
  /^(?:visit|travel|return|flew|fly|fli|deploy|sent|send|mov|went|going|arriv|trip|back|withdr|transfer|shipp|smuggl|cross|advanc|fled|flee|relocat|redeploy|access|com)/;
const directions = new Set(
  `north south east west central northern southern eastern western northeastern northwestern southeastern southwestern
   northeast northwest southeast southwest mainland war-torn rural coastal occupied upper lower neighbouring neighboring`.split(
    /\s+/,
  ),
);
const backed = new Set(
  "backed led supported funded aligned affiliated sponsored trained armed allied linked controlled run".split(
    " ",
  ),
);

/** Names of known actors and places, and of actors that have no row, in order and not overlapping. */
export function findNames(tokens: readonly Token[], knowledge: Knowledge): Name[] {
  const caseless = !tokens.some(({ text, kind }) => kind === "word" && /^\p{Lu}/u.test(text));
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = knownNameAt(tokens, at, knowledge, caseless) ?? unlistedAt(tokens, at, knowledge, caseless);
    if (found === null) continue;
    const wide = widen(found, tokens, knowledge);
    names.push(wide);
    at = wide.last;
  }
  return names.map((name) => ({ ...name, reading: readingOf(name, names, tokens, knowledge) }));
}

const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== "mark";

/** Whether an Arabic article stands here that keys leave out. */
function isArticleAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.kind !== "word") return false;
  return next.glued ? articles.has(token.fold) : looseArticles.has(token.fold);
}

/** The longest known name that begins at this token; exact spelling before transliteration. */
function knownNameAt(
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
  caseless: boolean,
): Name | null {
  const { exact, bySkeleton, longest, longestSkeleton } = knowledge.names;
  const begin = isArticleAt(tokens, at) ? at + 1 : at;
  const first = tokens[begin];
  if (!isWord(first)) return null;
  const reach = Math.max(longest.get(first.fold) ?? 0, longestSkeleton.get(skeleton(first.fold)) ?? 0);
  if (reach === 0) return null;
  const words: { fold: string; at: number }[] = [];
  for (let next = begin; next < tokens.length && words.length < reach; next++) {
    const token = tokens[next];
    if (!isWord(token)) break;
    if (next > begin && isArticleAt(tokens, next)) continue;
    words.push({ fold: token.fold, at: next });
    if (token.possessive && words.length >= reach) break;
  }
  for (let count = words.length; count > 0; count--) {
    const used = words.slice(0, count);
    const last = used.at(-1)?.at ?? begin;
    const key = used.map(({ fold }) => fold).join(" ");
    const fits = (entry: NameEntry) => caseFits(entry, tokens.slice(at, last + 1), caseless);
    const entries = (exact.get(key) ?? []).filter(fits);
    if (entries.length > 0) return named(entries, at, last, "spelled as in the dictionary");
    const alike =
      key.length >= 5 && /^\p{Lu}/u.test(first.text)
        ? (bySkeleton.get(skeleton(key)) ?? []).filter(fits)
        : [];
    if (alike.length > 0) return named(alike, at, last, "another spelling");
  }
  return null;
}

function caseFits(entry: NameEntry, used: readonly Token[], caseless: boolean): boolean {
  const text = used.map((token) => token.text).join("");
  if (entry.exactCase) return text === text.toUpperCase() || /\./.test(text);
  if (caseless) return true;
  return used.length > 1 || /^\p{Ll}/u.test(entry.alias) || /\p{Lu}|\p{Lo}|\p{N}/u.test(text);
}

function named(entries: readonly NameEntry[], first: number, last: number, how: string): Name {
  const actor = entries.find(({ kind }) => kind === "actor");
  const place = entries.find(({ kind }) => kind === "place");
  return {
    first,
    last,
    actorId: actor?.id ?? null,
    placeId: place?.id ?? null,
    unlisted: false,
    isNamed: true,
    reading: actor ? "actor" : "place",
    reason: `"${(actor ?? place)?.alias ?? ""}" ${how}`,
  };
}

/** Bodies and persons by their form ("the Euphrates Tribes Corps", "commander Kamal Sadiq"), and bare agent nouns. */
function unlistedAt(
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
  caseless: boolean,
): Name | null {
  const isCapital = (n: number) => {
    const token = tokens[n];
    return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
  };
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const unlisted = (first: number, last: number, reason: string): Name => ({
    first,
    last,
    actorId: null,
    placeId: null,
    unlisted: true,
    isNamed: /named body|a person/.test(reason),
    reading: "actor",
    reason,
  });
  if (!caseless && isCapital(at) && !personTitles.has(token.fold)) {
    let last = at;
    while (isCapital(last + 1) && last - at < 6) last++;
    const end = tokens[last];
    const holdsKnown = () =>
      Array.from({ length: last - at }, (_, n) => knownNameAt(tokens, at + 1 + n, knowledge, caseless)).some(
        (known) => known !== null && known.last >= last,
      );
    if (last > at && end && bodyNouns.has(end.fold) && !sentenceOpeners.has(token.fold) && !holdsKnown())
      return unlisted(at, last, "a named body that has no row");
  }
  const before = tokens[at - 1]?.text === "," && isCapital(at + 1) ? tokens[at - 2] : tokens[at - 1];
  if (
    !caseless &&
    isCapital(at) &&
    before &&
    personTitles.has(before.fold) &&
    !personTitles.has(token.fold)
  ) {
    let last = at;
    while (isCapital(last + 1) && !tokens[last]?.possessive && last - at < 4) last++;
    if (last > at) return unlisted(at, last, "a person who has no row");
  }
  if (agentNouns.has(token.fold) && tokens[at + 1]?.glued !== true)
    return unlisted(at, at, "an agent without a name");
  if (peopleAdjectives.has(token.fold)) {
    let last = at;
    while (peopleAdjectives.has(tokens[last]?.fold ?? "")) last++;
    if (agentNouns.has(tokens[last]?.fold ?? "")) return unlisted(at, last, "an agent without a name");
  }
  return null;
}

/** Takes in the nouns that make another actor of a state's name: "Iraqi police", "Turkish-backed fighters". */
function widen(name: Name, tokens: readonly Token[], knowledge: Knowledge): Name {
  const state = name.actorId === null ? undefined : knowledge.actors.get(name.actorId);
  if (state === undefined) return name;
  const after = tokens[name.last + 1];
  if (after?.glued)
    return after && backed.has(after.fold)
      ? widenBacked(name, tokens, knowledge)
      : { ...name, reading: "neither" };
  if (after?.kind !== "word") return name;
  let head: number | null = null;
  let at = name.last + 1;
  for (; at <= name.last + 4; at++) {
    const word = tokens[at];
    if (word?.kind !== "word") break;
    const next = tokens[at + 1];
    const namesDeed = next?.kind === "word" && deedNouns.has(next.fold);
    const isHead =
      !namesDeed &&
      (militaryHeads.has(word.fold) ||
        policeHeads.has(word.fold) ||
        governmentHeads.has(word.fold) ||
        agentNouns.has(word.fold));
    if (isHead) head = at;
    else if (!headModifiers.has(word.fold) && !peopleAdjectives.has(word.fold)) break;
    if (word.possessive) break;
  }
  if (head === null) return name;
  const noun = tokens[head]?.fold ?? "";
  const isState = state.type === "state";
  const military = `${state.id}-military`;
  const police = `${state.id}-police`;
  const wider = { ...name, last: head, placeId: null, reading: "actor" as const };
  const as = (id: string) => ({ ...wider, actorId: id, reason: `${name.reason} with "${noun}"` });
  const words = tokens.slice(name.last + 1, head + 1).map(({ fold }) => fold);
  if (isState && words.some((word) => policeHeads.has(word)) && knowledge.actors.has(police))
    return as(police);
  if (isState && militaryHeads.has(noun) && knowledge.actors.has(military)) return as(military);
  if (isState && governmentHeads.has(noun)) return as(state.id);
  if (!isState) {
    const ownMen =
      militaryHeads.has(noun) || /^(?:fighter|militant|gunm|militia|soldier|sniper|official)/.test(noun);
    return ownMen || governmentHeads.has(noun)
      ? as(state.id)
      : isPeople(state.type)
        ? unlistedFrom(wider, tokens)
        : name;
  }
  if (words.some((word) => agentNouns.has(word))) return unlistedFrom(wider, tokens);
  return as(state.id);
}

const isPeople = (type: string) => type === "people";

/** "Sunni Syrian tribes": with the adjectives before it, an actor without a row. */
function unlistedFrom(name: Name, tokens: readonly Token[]): Name {
  let first = name.first;
  while (peopleAdjectives.has(tokens[first - 1]?.fold ?? "")) first--;
  return { ...name, first, actorId: null, unlisted: true, isNamed: false, reason: "an agent without a name" };
}

function widenBacked(name: Name, tokens: readonly Token[], knowledge: Knowledge): Name {
  const start = name.last + 2;
  const next = knownNameAt(tokens, start, knowledge, false);
  if (next?.actorId) return { ...next, first: name.first };
  for (let at = start; at < start + 4; at++) {
    const word = tokens[at];
    if (word?.kind !== "word") break;
    if (agentNouns.has(word.fold) || bodyNouns.has(word.fold) || militaryHeads.has(word.fold))
      return { ...unlistedFrom(name, tokens), last: at, placeId: null, reading: "actor" };
  }
  return { ...name, reading: "neither" };
}

/** Actor or place, by the grammar around a name that may be either. */
function readingOf(
  name: Name,
  names: readonly Name[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): Name["reading"] {
  if (name.reading === "neither" || name.unlisted) return name.reading;
  const before = tokens[name.first - 1];
  const beforeFold = before?.fold === "the" ? tokens[name.first - 2]?.fold : before?.fold;
  const after = tokens[name.last + 1];
  const isState = knowledge.actors.get(name.actorId ?? "")?.type === "state";
  if (name.placeId === null) {
    if (isState && after && placeNouns.has(after.fold)) return "neither";
    return isState && directions.has(before?.fold ?? "") && !tokens[name.last]?.possessive
      ? "neither"
      : "actor";
  }
  const place = knowledge.places.get(name.placeId);
  if (name.actorId === null) {
    const needsCue = place?.ambiguous === true;
    const hasCue =
      placePrepositions.has(beforeFold ?? "") ||
      placeNouns.has(beforeFold ?? "") ||
      (beforeFold === "of" && placeNouns.has(tokens[name.first - 2]?.fold ?? "")) ||
      placeNouns.has(after?.fold ?? "");
    return needsCue && !hasCue ? "neither" : "place";
  }
  if (tokens[name.last]?.possessive) return placeNouns.has(after?.fold ?? "") ? "place" : "actor";
  if (beforeFold !== undefined && placePrepositions.has(beforeFold)) return "place";
  if (directions.has(beforeFold ?? "")) return "place";
  if (beforeFold === "of" && placeNouns.has(tokens[name.first - 2]?.fold ?? "")) return "place";
  if (beforeFold === "of" && directions.has(tokens[name.first - 2]?.fold ?? "")) return "place";
  if (
    beforeFold === "to" &&
    tokens.slice(Math.max(0, name.first - 5), name.first - 1).some(({ fold }) => motionWords.test(fold))
  )
    return "place";
  const previous = names.find(({ last }) => last === name.first - 2);
  if (before?.text === "," && previous !== undefined && holds(name, previous, knowledge)) return "place";
  if ((before?.fold === "and" || before?.fold === "or") && previous && previous !== name)
    return readingOf(previous, names, tokens, knowledge);
  return "actor";
}

/** "Homs, Syria": the second place holds the first. */
function holds(outer: Name, inner: Name, knowledge: Knowledge): boolean {
  const large = knowledge.places.get(outer.placeId ?? "");
  const small = knowledge.places.get(inner.placeId ?? "");
  if (large?.precision !== "country" || small === undefined || small.precision === "country") return false;
  return small.countries.some((country) => large.countries.includes(country));
}

/** The name of an unlisted actor as its id has it. */
export function unlistedId(text: string): string {
  const words = text
    .split(/[\s-]+/u)
    .map(foldWord)
    .filter((word) => word !== "" && word !== "the");
  return `unlisted:${words.join(" ")}`;
}
