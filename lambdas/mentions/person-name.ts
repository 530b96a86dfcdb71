import {
  agentNouns,
  bodyNouns,
  governmentHeads,
  groupModifiers,
  headModifiers,
  namesOfMen,
  peopleAdjectives,
  personTitles,
  titleModifiers,
} from "./agent-words.ts";
import { givenNames } from "./given-names.ts";
import type { Knowledge } from "./knowledge.ts";
import { knownNameAt } from "./known-name.ts";
import type { Name } from "./name.ts";
import { afterDot, isCapital, type Title, titleAt } from "./title-at.ts";
import type { Token } from "./tokens.ts";

/** Words a surname may begin with ("de Mistura", "bin Laden", "al-Kuwaiti"). */
const particles = new Set(
  "abd abu al ap as ash at bin bint d da de del della den der di dos du el ibn la le ould ten ul van von y".split(
    " ",
  ),
);
/** A name has no more words than this. */
const mostWords = 6;
/** Titles of armed men: their bearer, without a row, stands for the armed forces of his state. */
const ranks =
  /^(?:admiral|brigadier|capt|captain|col|colonel|commander|commodore|gen|general|lieutenant|lt|maj|major|marshal|sergeant|sgt)$/;

/** Words that a capital at the start of a sentence does not make a name. */
const commonOpeners = new Set(
  `a after all also although an and another any are as at because before both but by can despite during each earlier even every
   few for former from had has have he her here his how however i if in inside is it its last late later many meanwhile more most
   mr much my near new no not now of on once one only or other our over own said several she since so some such than that the their
   then there these they this those though through to today two under until upon was we were what when where which while who why
   with would yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january february march april may june
   july august september october november december breaking exclusive update`.split(/\s+/),
);

/** Words in lower case that a person's name may begin with. */
const openers = new Set([...personTitles, ...titleModifiers, ...headModifiers, ...particles]);

/** Past the particles ("Bassel al-Assad"). */
function nextWord(tokens: readonly Token[], at: number): number {
  return particles.has(tokens[at + 1]?.fold ?? "") ? at + 2 : at + 1;
}

/** Last token of the capitalised words that make up a name from here; null when there is none. */
function nameEnd(tokens: readonly Token[], from: number, knowledge: Knowledge): number | null {
  let last: number | null = null;
  let at = from;
  for (let count = 0; count < mostWords; count++) {
    const token = tokens[at];
    if (token?.kind !== "word") break;
    const isParticle =
      particles.has(token.fold) && (tokens[at + 1]?.glued === true || isCapital(tokens[at + 1]));
    if (isParticle && (last !== null || !commonOpeners.has(token.fold))) {
      at++;
      continue;
    }
    if (!isCapital(token) || (commonOpeners.has(token.fold) && at > from) || commonOpeners.has(token.fold))
      break;
    const isJoined = particles.has(tokens[at - 1]?.fold ?? "") && token.glued;
    if (last !== null && !isJoined && endsName(tokens, at, knowledge)) break;
    last = at;
    if (token.possessive) break;
    at = afterDot(tokens, at);
  }
  return last;
}

/** A word in a row of capitals that begins something else ("Ashton Carter US officials"). */
function endsName(tokens: readonly Token[], at: number, knowledge: Knowledge): boolean {
  const known = knownNameAt(tokens, at, knowledge, false);
  const type = knowledge.actors.get(known?.actorId ?? "")?.type;
  const isSurname = known?.first === known?.last && namesOfMen.has(tokens[at]?.fold ?? "");
  return type !== undefined && type !== "person" && type !== "people" && !isSurname;
}

/**
 * A person that begins here: title and name as one ("Lt Gen Sergei Rudskoi"), or a given name with a surname.
 * Who has no row but holds an office is told by the state that he holds it of. `knownHere`: the known name that begins
 * at the same token.
 */
export function personAt(
  tokens: readonly Token[],
  at: number,
  knownHere: Name | null,
  knowledge: Knowledge,
): Name | null {
  const begins = tokens[at];
  if (begins?.kind !== "word") return null;
  if (!isCapital(begins) && !openers.has(begins.fold)) return null;
  const title = titleAt(tokens, at, knowledge, knownHere);
  const comma = title !== null && tokens[title.next]?.text === "," && isCapital(tokens[title.next + 1]);
  const start = title === null ? at : comma ? title.next + 1 : title.next;
  const first = tokens[start];
  if (first === undefined || (!isCapital(first) && !particles.has(first.fold))) return null;
  const known = start === at ? knownHere : knownNameAt(tokens, start, knowledge, false);
  const row = knowledge.actors.get(known?.actorId ?? "");
  if (comma && row?.type !== "person" && !givenNames.has(first.fold)) return null;
  const person = (last: number, actorId: string | null, reason: string): Name => ({
    first: at,
    last,
    actorId,
    placeId: null,
    unlisted: actorId === null,
    isNamed: true,
    person: true,
    reading: "actor",
    reason,
  });
  const isGivenName =
    known?.last === start && givenNames.has(first.fold) && isCapital(tokens[nextWord(tokens, start)]);
  if (known && row?.type === "person" && !isGivenName)
    return title === null
      ? null
      : person(known.last, row.id, `${known.reason} with "${title.lastTitle.text}"`);
  const end = nameEnd(tokens, start, knowledge);
  if (end === null) return null;
  const isLand = known !== null && row !== undefined && known.last >= end;
  if (title === null) {
    if (
      row === undefined &&
      (known?.last ?? start) <= start &&
      (end > start || start > 1) &&
      !givenNames.has(first.fold)
    ) {
      const shown = showsPerson(tokens, end, knowledge);
      return shown === null ? null : person(end, null, `a person who has no row: ${shown}`);
    }
    const second = tokens[start + 1]?.fold ?? "";
    const isNameAlso =
      namesOfMen.has(first.fold) &&
      !(personTitles.has(second) || governmentHeads.has(second) || bodyNouns.has(second) || first.possessive);
    const isPerson = (givenNames.has(first.fold) || isNameAlso) && end > start && !isLand;
    const other = known !== null && row !== undefined && known.last > start;
    const isPlaceName = known !== null && row === undefined && known.last > start;
    return isPerson && !other && !isPlaceName
      ? person(end, null, "a person who has no row: a given name")
      : null;
  }
  if (isLand) return null;
  if (!isCapital(title.lastTitle) && end === start && !isShortTitle(title)) return null;
  const state = knowledge.actors.get(title.of ?? "");
  const forces = `${state?.id ?? ""}-military`;
  const held =
    state === undefined
      ? null
      : ranks.test(title.lastTitle.fold) && knowledge.actors.has(forces)
        ? forces
        : state.id;
  return person(
    end,
    held,
    `a person who has no row, by the title "${title.lastTitle.text}"${held === null ? "" : ` of ${held}`}`,
  );
}

/** "spokesman Kirby": these stand before a bare surname in lower case too. */
const isShortTitle = ({ lastTitle }: Title) =>
  /^(?:spokes(?:man|woman|person)|president|minister|premier|general|colonel|commander|chairman|sheikh|mullah|envoy)$/.test(
    lastTitle.fold,
  );

const speech = /^(?:said|says|told|added|warned|insisted|tweeted|stressed|argued)$/;

/** Last words of titles of plans, books and meetings, which are no surnames. */
const thingEndings =
  /(?:tion|ment|ship|ness|ity|ive|ence|ance|ing)$|^(?:plan|summit|act|deal|talks|report|review|war|day|week|street|road|river|island|city|county)$/;

/** What shows that a row of capitals is a person: "Knox Vane said", "Knox Vane, the envoy". */
function showsPerson(tokens: readonly Token[], end: number, knowledge: Knowledge): string | null {
  const next = tokens[end + 1];
  if (tokens[end]?.possessive || thingEndings.test(tokens[end]?.fold ?? "")) return null;
  if (next?.text !== ",")
    return speech.test(next?.fold ?? "") ? `"${next?.text ?? ""}" behind the name` : null;
  const skipped = /^(?:the|a|an)$/.test(tokens[end + 2]?.fold ?? "") ? end + 3 : end + 2;
  const agent = tokens
    .slice(skipped, skipped + 4)
    .find(({ fold }) => !groupModifiers.has(fold) && !peopleAdjectives.has(fold));
  if (skipped > end + 2 && agentNouns.has(agent?.fold ?? "")) return `"${agent?.text ?? ""}" behind the name`;
  const title = titleAt(tokens, skipped, knowledge);
  return title === null ? null : `"${title.lastTitle.text}" behind the name`;
}
