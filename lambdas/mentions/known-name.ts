import { spend } from "../budget.ts";
import { wordAcronyms } from "./agent-words.ts";
import { articles, longForm, looseArticles, shortestSkeleton, skeleton } from "./fold.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Name } from "./name.ts";
import { addWord, startLanes, type Tier } from "./name-hash.ts";
import { entriesOf, isName, isPrefix, type NameEntry, type Names, valueAt } from "./name-table.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import type { Token } from "./tokens.ts";

const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind !== "mark";
/** Of a script without case every letter may begin a name. */
const isCapital = (token: Token | undefined) =>
  token !== undefined &&
  (token.isCapital ||
    token.kind === "number" ||
    (token.text.charCodeAt(0) > 0x7f && /^\p{Lo}/u.test(token.text)));

/** Letters that an article has at most: nearly all words are told by that. */
const longestArticle = Math.max(...[...articles, ...looseArticles].map(({ length }) => length));

/** Whether an Arabic article stands here that keys leave out. */
function isArticleAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.fold.length > longestArticle) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== "word") return false;
  return next.glued ? articles.has(token.fold) : looseArticles.has(token.fold);
}

/** The dot of "St. Louis" or "W.Va.": it parts no name. */
function isInnerDot(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at];
  if (dot?.text !== ".") return false;
  const before = tokens[at - 1];
  return before?.end === dot.start && before.text.length <= 4 && isWord(tokens[at + 1]);
}

/** Tokens of a name with its dots and articles. */
const longestName = 24;

/** What a word is in keys of a kind. */
const inKey = (tier: Tier, fold: string) => (tier === "skeleton" ? skeleton(longForm(fold)) : longForm(fold));

const mostMet = 20_000;

/** What the table holds of a word by itself: nothing of most, so most are looked up once and for all. */
function valueOfWord(names: Names, tier: Tier, fold: string): number {
  const met = names.met[tier];
  const known = met.get(fold);
  if (known !== undefined) return known;
  const lanes = startLanes(tier);
  addWord(lanes, inKey(tier, fold));
  const value = valueAt(names, lanes);
  if (met.size >= mostMet) met.clear();
  met.set(fold, value);
  return value;
}

interface End {
  last: number;
  value: number;
  letters: number;
}
const noEnds: readonly End[] = [];

/** Ends of all names that begin here, with what the table holds of each, longest first. */
function endsOf(
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
  tier: Tier,
  skipArticles: boolean,
): readonly End[] {
  const first = tokens[at];
  if (isWord(first) && !(skipArticles && isArticleAt(tokens, at)))
    if (valueOfWord(knowledge.names, tier, first.fold) === 0) {
      spend(knowledge.budget);
      return noEnds;
    }
  let found = noEnds;
  const lanes = startLanes(tier);
  let letters = 0;
  for (let next = at; next < at + longestName; next++) {
    const token = tokens[next];
    spend(knowledge.budget);
    if (!isWord(token)) {
      if (next > at && isInnerDot(tokens, next)) continue;
      break;
    }
    if (skipArticles && isArticleAt(tokens, next)) continue;
    addWord(lanes, inKey(tier, token.fold));
    letters += token.fold.length;
    const value = valueAt(knowledge.names, lanes);
    if (isName(value)) found = [{ last: next, value, letters }, ...found];
    if (!isPrefix(value)) break;
  }
  return found;
}

/** The longest known name that begins at this token; its own spelling before other transliterations. */
export function knownNameAt(
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
  caseless: boolean,
): Name | null {
  if (!isWord(tokens[at])) return null;
  const hasArticle = isArticleAt(tokens, at) || isArticleAt(tokens, at + 1) || isArticleAt(tokens, at + 2);
  const whole = longestAt(tokens, at, knowledge, caseless, "spelled", false);
  const bare = hasArticle ? longestAt(tokens, at, knowledge, caseless, "spelled", true) : null;
  const spelled = bare !== null && bare.last >= (whole?.last ?? -1) ? bare : whole;
  if (spelled !== null && spelled.world !== true) return spelled;
  if (!isCapital(tokens[at]) && !hasArticle) return spelled;
  const alike = longestAt(tokens, at, knowledge, caseless, "skeleton", true);
  return alike !== null && alike.last > (spelled?.last ?? -1) ? alike : spelled;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  knowledge: Knowledge,
  caseless: boolean,
  tier: Tier,
  skipArticles: boolean,
): Name | null {
  const ends = endsOf(tokens, at, knowledge, tier, skipArticles);
  for (const { last, value, letters } of ends) {
    if (tier === "skeleton" && (letters < shortestSkeleton || isOrdinaryWord(tokens, at, last))) continue;
    const entries = entriesOf(knowledge.names, value).filter((entry) =>
      caseFits(entry, tokens, at, last, caseless),
    );
    if (entries.length > 0) return named(entries, tokens, at, last, tier, knowledge);
  }
  return null;
}

/** "Senior officers": an ordinary word is no other spelling of a name. */
const isOrdinaryWord = (tokens: readonly Token[], first: number, last: number) =>
  first === last && ordinaryWords.has(tokens[first]?.fold ?? "");

function caseFits(
  entry: NameEntry,
  tokens: readonly Token[],
  first: number,
  last: number,
  caseless: boolean,
): boolean {
  const used = tokens.slice(first, last + 1);
  const text = used.map((token) => token.text).join("");
  if (entry.afterComma) {
    if (tokens[first - 1]?.text !== ",") return false;
    return tokens[last + 1]?.text === "." || /\./.test(text) || text === text.toUpperCase();
  }
  if (entry.exactCase) {
    // Lower-cased articles keep no case to go by: there an acronym must not be a word.
    const isClear = caseless && text.length >= 3 && !wordAcronyms.has(text);
    return isClear || text === text.toUpperCase() || /\./.test(text);
  }
  if (caseless) return true;
  if (entry.world) return isCapital(tokens[first]) && isCapital(tokens[last]);
  return used.length > 1 || entry.lowerCase || /\p{Lu}|\p{Lo}|\p{N}/u.test(text);
}

function named(
  entries: readonly NameEntry[],
  tokens: readonly Token[],
  first: number,
  last: number,
  tier: Tier,
  knowledge: Knowledge,
): Name {
  const actor = entries.find(({ kind }) => kind === "actor");
  const actorType = knowledge.actors.get(actor === undefined ? "" : knowledge.idOf(actor))?.type;
  const isLand = actorType === undefined || actorType === "state" || actorType === "government";
  // A town somewhere is called "Un": whoever writes so means the United Nations.
  const places = entries.filter(({ kind, world }) => kind === "place" && (isLand || !world));
  const [best] = actor ? [actor] : places;
  const alias = best === undefined ? "" : knowledge.aliasOf(best);
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  const how =
    tier === "skeleton"
      ? "another spelling"
      : words.join(" ") === alias
        ? "spelled as in the dictionary"
        : "spelled as in the dictionary but for marks, case or articles";
  return {
    first,
    last,
    actorId: actor ? knowledge.idOf(actor) : null,
    placeId: places[0] ? knowledge.idOf(places[0]) : null,
    candidates: places.map(({ target }) => target),
    world: actor === undefined && places.every(({ world }) => world),
    unlisted: false,
    isNamed: true,
    reading: actor ? "actor" : "place",
    reason: `"${alias}" ${how}`,
  };
}
