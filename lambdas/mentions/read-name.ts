import {
  gameVerbs,
  landforms,
  placeNouns,
  placePrepositions,
  seatsOfPower,
  thingNouns,
} from "./agent-words.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Name } from "./name.ts";
import { standsForState } from "./stands-for-state.ts";
import type { Token } from "./tokens.ts";

const motionWords =
  /^(?:visit|travel|return|flew|fly|fli|deploy|sent|send|mov|went|going|arriv|trip|back|withdr|transfer|shipp|smuggl|cross|advanc|fled|flee|relocat|redeploy|access|com)/;

const directions = new Set(
  `north south east west central northern southern eastern western northeastern northwestern southeastern southwestern
   northeast northwest southeast southwest mainland war-torn rural coastal occupied upper lower neighbouring neighboring`.split(
    /\s+/,
  ),
);

/** What befalls a town: "an air strike on Tyre", "the siege of Tyre", "shelled Tyre". */
const attackNouns =
  /^(?:strikes?|airstrikes?|raids?|attacks?|assaults?|shelling|bombardment|bombings?|offensive|advance|march|fire|fired|advanced|marched)$/;
const conquestNouns =
  /^(?:siege|battle|capture|recapture|fall|shelling|bombing|bombardment|storming|outskirts)$/;
const attackVerbs =
  /^(?:struck|hit|hits|hitting|(?:bomb|shell|attack|raid|storm|besieg|captur|recaptur|seiz|pound|target|enter|liberat|strik)(?:e|s|es|ed|ing)?)$/;

/** Whether the words before a name show a town that is attacked or taken. */
function isAttacked(name: Name, tokens: readonly Token[]): boolean {
  const [farther, before] = [tokens[name.first - 2]?.fold ?? "", tokens[name.first - 1]?.fold ?? ""];
  if (before === "on" || before === "against") return attackNouns.test(farther);
  if (before === "of" || before === "for") return conquestNouns.test(farther);
  return attackVerbs.test(before);
}

/** Names behind a capital among which one of another land is sought. */
const mostBehind = 3;

/** The names of a sentence, each read as an actor or a place by the grammar around it. */
export function readNames(names: readonly Name[], tokens: readonly Token[], knowledge: Knowledge): Name[] {
  const byLast = new Map<number, Name>();
  return names.map((name, row) => {
    const reading = readingOf(name, names.slice(row + 1, row + 1 + mostBehind), byLast, tokens, knowledge);
    const read = reading === name.reading ? name : { ...name, reading };
    byLast.set(name.last, read);
    return read;
  });
}

/** "Not by Averia", "Candria, not the Averian army": who is ruled out did nothing. */
function isRuledOut({ first }: Name, tokens: readonly Token[]): boolean {
  let at = first - 1;
  if (tokens[at]?.fold === "the") at--;
  if (tokens[at]?.fold === "by" || tokens[at]?.fold === "from") at--;
  const [farther, before] = [tokens[at - 1], tokens[at]];
  if (before?.fold === "than") return farther?.fold === "rather";
  return before?.fold === "not" && !alternatives.has(farther?.fold ?? "");
}
/** "Whether or not Averia struck", "if not Averia, who": nobody is ruled out. */
const alternatives = new Set(["could", "did", "do", "does", "if", "or", "should", "why", "will", "would"]);

/** Actor or place, by the grammar around a name that may be either; `byLast`: the names before it, as they were read. */
function readingOf(
  name: Name,
  behind: readonly Name[],
  byLast: ReadonlyMap<number, Name>,
  tokens: readonly Token[],
  knowledge: Knowledge,
): Name["reading"] {
  if (name.reading === "neither" || name.unlisted) return name.reading;
  const before = tokens[name.first - 1];
  if (isRuledOut(name, tokens)) return "neither";
  const beforeFold = before?.fold === "the" ? tokens[name.first - 2]?.fold : before?.fold;
  const after = tokens[name.last + 1];
  if (gameVerbs.test(after?.fold ?? "")) return "neither";
  // "the Averia River", "Candria Valley": a piece of the earth that bears a land's name.
  if (after !== undefined && !after.glued && landforms.has(after.fold) && !tokens[name.last]?.possessive)
    return "neither";
  const isState = knowledge.actors.get(name.actorId ?? "")?.type === "state";
  if (name.placeId === null) {
    if (isState && after && (placeNouns.has(after.fold) || thingNouns.has(after.fold))) return "neither";
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
      (beforeFold === "of" && isOfPlace(tokens[name.first - 2]?.fold ?? "")) ||
      placeNouns.has(after?.fold ?? "") ||
      isAttacked(name, tokens);
    return needsCue && !hasCue ? "neither" : "place";
  }
  if (isState && thingNouns.has(after?.fold ?? "") && !tokens[name.last]?.possessive) return "neither";
  // A capital's name is the town unless it says, does or is dealt with as a state is.
  const words = tokens.slice(name.first, name.last + 1).map(({ fold }) => fold);
  const isCapital =
    isState && place !== undefined && place.precision !== "country" && !seatsOfPower.test(words.join(" "));
  if (isCapital) return standsForState(name, behind, tokens, knowledge) ? "actor" : "place";
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
  const previous = byLast.get(name.first - 2);
  if (before?.text === "," && previous !== undefined && holds(name, previous, knowledge)) return "place";
  return (before?.fold === "and" || before?.fold === "or") && previous ? previous.reading : "actor";
}

/** "The town of X", "the fall of X". */
const isOfPlace = (fold: string) => placeNouns.has(fold) || takenNouns.has(fold);
/** What only a place suffers. */
const takenNouns: ReadonlySet<string> = new Set(
  "battle capture control evacuation fall invasion liberation recapture seizure shelling siege".split(" "),
);

/** "Homs, Syria": the second place holds the first. */
function holds(outer: Name, inner: Name, knowledge: Knowledge): boolean {
  const large = knowledge.places.get(outer.placeId ?? "");
  const small = knowledge.places.get(inner.placeId ?? "");
  if (large?.precision !== "country" || small === undefined || small.precision === "country") return false;
  return small.countries.some((country) => large.countries.includes(country));
}
