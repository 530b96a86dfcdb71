import type { Knowledge } from "./knowledge.ts";
import type { Name } from "./name.ts";
import type { NamesByEnd } from "./names-by-end.ts";
import type { Token } from "./tokens.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a name these ask for a place. */
const strongPrepositions = words(
  "in near outside inside across throughout within around into towards toward nearby visiting entering leaving off",
);
/** These come before places and others. */
const mildPrepositions = words("at from to via over between through beyond along of under for");
/** Words that may stand between such a preposition and the name. */
export const betweenWords = words(
  `the downtown upstate far nearby central rural greater suburban northern southern eastern western northeastern northwestern
   southeastern southwestern north south east west northeast northwest southeast southwest upper lower inner mainland
   neighbouring neighboring coastal occupied war-torn old modern historic metropolitan`,
);
/** What a place is, before "of" or behind its name. */
export const typeNouns = words(
  `city town village suburb capital port island province governorate district county state region prefecture oblast canton
   municipality parish borough valley peninsula airport camp base airbase crossing river lake countryside neighbourhood
   neighborhood area hamlet resort airfield airspace coast border metropolis township commune emirate republic kingdom
   territory department suburbs outskirts residents native area`,
);
/** Behind a name these make another thing of it, though they may be written small. */
const titles = words(
  `mr mrs ms miss dr prof professor sen senator rep gov governor president judge justice sgt sergeant lt lieutenant capt captain
   col colonel gen general maj major adm admiral sir lord lady dame king queen prince princess pope father sister brother
   rev reverend coach officer detective deputy sheriff chief inspector mayor minister secretary chairman ambassador sheikh
   imam ayatollah commander spokesman spokeswoman actor actress singer author attorney doctor firefighter pvt cpl spc`,
);
/** Opening words of a sentence, months and days: their capital says nothing of a longer name. */
const openers = words(
  `the a an in on at of from to for by and but or nor so yet as if when while where after before since until although though
   because that this these those he she it they we i you his her its their our my your who which what why how there here
   near outside inside across over under between with without during about above along both either neither some many most
   all several one two three four five six seven eight nine ten not no now then meanwhile however also even only just
   north south east west northern southern eastern western central northeast northwest southeast southwest downtown
   greater upper lower rural nearby inner outer former late early today yesterday monday tuesday wednesday thursday friday
   saturday sunday january february march april may june july august september october november december jan feb mar apr
   jun jul aug sept oct nov dec state city town county island lake mount river port fort new photo video`,
);

/** Wares, plants and beasts that are called after a place: no news comes from there. */
const namesakeNouns = words(
  `pepper steel nut nuts artichoke artichokes pine pines cedar soap rose roses carpet carpets rug rugs hamster hamsters cat
   cats dog wool cotton leather sausage sauce cheese wine beer tea coffee salad bread overture opera marathon syndrome pox flu
   fever blue green red`,
);
/** Before "of" these make the name of a paper, a bank or a school. */
const institutions = words(
  "times bank university museum voice radio church college hospital orchestra herald bible queen",
);
/** Behind these a name is a title's. */
const artNouns = words("band song film movie novel album opera play musical horse ship yacht perfume");

const isCapital = (token: Token | undefined) => token?.isCapital === true;
const touches = (left: Token | undefined, right: Token | undefined) =>
  left !== undefined && right !== undefined && right.start - left.end <= 1;

/** What the words around a name say of it. */
export interface PlaceEvidence {
  /** How much they speak for a place; 2 is plain. */
  points: number;
  /** It is part of a person's or another longer name. */
  isOther: boolean;
  /** A ware, a paper, a band: called after a place. */
  isCalledAfter: boolean;
  /** A capitalised word that is no name stands right before it. */
  isPart: boolean;
  /** The noun that says what kind of place it is, if one stands there ("province"). */
  type: string | null;
  reason: string;
}

/** How the words beside a name speak for or against a place of that name. */
export function placeEvidence(
  name: Name,
  { byFirst, byLast }: NamesByEnd,
  tokens: readonly Token[],
  knowledge: Knowledge,
): PlaceEvidence {
  const before = tokens[name.first - 1];
  const after = tokens[name.last + 1];
  const first = tokens[name.first];
  const last = tokens[name.last];
  const nameBefore = byLast.get(name.first - 1);
  const nameAfter = byFirst.get(name.last + 1);
  let at = name.first - 1;
  while (betweenWords.has(tokens[at]?.fold ?? "") && !(tokens[at]?.kind === "mark")) at--;
  const lead = tokens[at]?.kind === "word" ? (tokens[at]?.fold ?? "") : "";
  const leadOf = lead === "of" ? (tokens[at - 1]?.fold ?? "") : "";
  const type = typeNouns.has(leadOf)
    ? leadOf
    : typeNouns.has(after?.fold ?? "") && touches(last, after) && !last?.possessive
      ? (after?.fold ?? "")
      : null;
  const isDateline =
    /^\p{Lu}{3}[\p{Lu}\s.'-]*$/u.test(last?.text ?? "") &&
    /^[-–—,(]$/u.test(after?.text ?? "") &&
    name.first <= 12;

  let points = 0;
  let reason = "no word beside it asks for a place";
  const speak = (more: number, why: string) => {
    if (more > 0 && more >= points) reason = why;
    points += more;
  };
  if (strongPrepositions.has(lead)) speak(2, `"${lead}" before it`);
  else if (mildPrepositions.has(lead)) speak(1, `"${lead}" before it`);
  if (type !== null) speak(2, `"${type}" beside it`);
  if (isDateline) speak(3, "it stands in the dateline");

  const isTitled =
    before !== undefined &&
    (titles.has(before.fold) || (before.text === "." && titles.has(tokens[name.first - 2]?.fold ?? "")));
  const isInitial = before?.text === "." && /^\p{Lu}$/u.test(tokens[name.first - 2]?.text ?? "");
  const partBefore =
    isCapital(before) &&
    touches(before, first) &&
    !before?.possessive &&
    !openers.has(before?.fold ?? "") &&
    nameBefore?.placeId == null &&
    nameBefore?.actorId == null;
  const partAfter =
    isCapital(after) &&
    touches(last, after) &&
    !last?.possessive &&
    !typeNouns.has(after?.fold ?? "") &&
    !openers.has(after?.fold ?? "") &&
    nameAfter?.actorId == null;
  const joins = (first?.glued ?? false) || (after?.glued ?? false);
  // "Moore, 22," and "Moore, who": a person.
  const isAged =
    after?.text === "," &&
    tokens[name.last + 2]?.kind === "number" &&
    /^\d\d$/.test(tokens[name.last + 2]?.text ?? "") &&
    tokens[name.last + 3]?.text === ",";
  const isSpeaking = /^(?:said|says|told|added|scored|testified|recalled|pleaded|died|who|whose)$/.test(
    (after?.text === "," ? tokens[name.last + 2]?.fold : after?.fold) ?? "",
  );
  if (partAfter) points -= 1.5;
  if (isSpeaking) points -= 1;
  const personBefore =
    partBefore ||
    (isCapital(before) &&
      touches(before, first) &&
      nameBefore?.world === true &&
      !isHeld(nameBefore, name, knowledge));
  return {
    points,
    isOther: isTitled || isInitial || personBefore || joins || isAged || (partAfter && points < 1.5),
    isCalledAfter:
      (namesakeNouns.has(after?.fold ?? "") && touches(last, after) && !last?.possessive && type === null) ||
      (before?.fold === "of" && institutions.has(tokens[name.first - 2]?.fold ?? "")) ||
      (artNouns.has(before?.fold ?? "") && touches(before, first)),
    isPart: partBefore,
    type,
    reason,
  };
}

function isHeld(inner: Name, outer: Name, knowledge: Knowledge): boolean {
  const land = knowledge.places.get(outer.placeId ?? "");
  return (
    land !== undefined &&
    (inner.candidates ?? []).some(
      (one) =>
        knowledge.places.at(one)?.countries.some((country) => land.countries.includes(country)) === true,
    )
  );
}
