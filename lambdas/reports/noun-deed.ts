import type { Arguments } from "./arguments-after.ts";
import { argumentsAfter } from "./arguments-after.ts";
import type { Deed } from "./deed.ts";
import { brought, doers, isListed, placeUnits, textOf } from "./deed.ts";
import type { Frame } from "./frames.ts";
import { framesOfNoun } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";
import { actorUnits, joinedLeft, phraseEndingAt, wordsOf } from "./phrases.ts";
import { actorsOf } from "./role-fillers.ts";
import type { Parsed, Unit } from "./units.ts";
import { previousVerb, verbGroup } from "./verb-group.ts";
import { causativeVerbs, lightVerbs, sufferVerbs } from "./words.ts";

/** What an event noun says was done ("the withdrawal of X from Y"); null when it lacks what its frame asks for. */
export function nounDeed(parsed: Parsed, noun: Unit): Deed | null {
  const { units } = parsed;
  const next = units[noun.at + 1];
  const isModifier = next?.tag === "noun" || next?.glued === true;
  if (isModifier || noun.glued) return null;
  const phrase = phraseEndingAt(units, noun.at) ?? { first: noun.at, last: noun.at };
  const args = argumentsAfter(parsed, noun.at);
  const modifiers = wordsOf(parsed, phrase);
  const rest = args.byPreposition.map(({ phrases }) => textOf(parsed, phrases)).join(" ");
  const verb = governingVerb(parsed, phrase);
  const above = verb === null ? null : verbGroup(parsed, verb);
  for (const frame of framesOfNoun(noun.fold)) {
    if (frame.never?.test(`${modifiers} ${rest}`)) continue;
    if (frame.nounNeeds && !frame.nounNeeds.test(modifiers)) continue;
    const own = nounRoles(parsed, frame, noun, phrase, args);
    const roles = withVerbAbove(parsed, frame, phrase, args, verb, own);
    if (!isSaidEnough(frame, roles, modifiers)) continue;
    const isFromAbove = roles.voice === "light-verb" || roles.voice === "suffered";
    const firstAbove = above?.phrases[0]?.first ?? phrase.first;
    return {
      frame,
      voice: roles.voice,
      trigger: noun,
      source: unique(roles.source),
      target: unique(roles.target.filter((unit) => !roles.source.includes(unit))),
      struck: [],
      group: verb === null || above === null ? null : { ...above, chain: [verb, ...above.chain] },
      first: isFromAbove ? Math.min(firstAbove, phrase.first) : phrase.first,
      last: args.end,
      means: `${modifiers} ${textOf(parsed, brought(args, ["with", "by"]))}`,
      theme: `${modifiers} ${textOf(parsed, brought(args, ["of"]))}`,
    };
  }
  return null;
}

interface NounRoles {
  source: Unit[];
  target: Unit[];
  voice: Deed["voice"];
}

/** The roles that the noun's own phrase tells: "X's attack on Y", "the withdrawal of X", "talks between X and Y". */
function nounRoles(parsed: Parsed, frame: Frame, noun: Unit, phrase: Phrase, args: Arguments): NounRoles {
  const by = actorsOf(parsed, brought(args, ["by"]), false);
  const of = actorsOf(parsed, brought(args, ["of"]), false);
  const between = actorsOf(parsed, brought(args, ["between", "among"]), false);
  const aims = brought(args, frame.targetBy);
  const aimedAt = frame.targetLand
    ? placeUnits(parsed, aims).filter(isListed)
    : actorsOf(parsed, aims, false);
  const source = [...possessors(parsed, phrase, noun), ...by, ...between];
  return {
    source: frame.of === "source" && source.length === 0 ? of : source,
    target: frame.of === "target" && aimedAt.length === 0 ? of : aimedAt,
    voice: "noun",
  };
}

/** What the verb over the noun adds: who "launched", "came under", "expedited" it, or by whom it "was carried out". */
function withVerbAbove(
  parsed: Parsed,
  frame: Frame,
  phrase: Phrase,
  args: Arguments,
  verb: Unit | null,
  own: NounRoles,
): NounRoles {
  const above = verb === null ? null : verbGroup(parsed, verb);
  const subjects =
    verb === null || above === null || above.isPassive ? [] : doers(parsed, above.phrases, verb, true);
  const lemma = verb?.verb?.lemma ?? "";
  if (subjects.length > 0 && sufferVerbs.has(lemma) && frame.ploverClass === "ASSAULT") {
    const from = actorsOf(parsed, brought(args, ["from"]), false);
    return { source: own.source.length > 0 ? own.source : from, target: subjects, voice: "suffered" };
  }
  const isOthers =
    frame.object === "theme" && brought(args, ["of"]).some(({ first }) => !isTheirs(parsed.units[first]));
  if (isOthers && causativeVerbs.has(lemma)) {
    const sides = new Set(own.source.map(({ name }) => name?.actorId));
    return {
      ...own,
      target: [...own.target, ...subjects.filter(({ name }) => !sides.has(name?.actorId ?? null))],
    };
  }
  const isLight = verb !== null && lightVerbs.has(lemma) && above?.isPassive === false;
  const isOwned = isTheirs(parsed.units[phrase.first]) && subjects.length > 0;
  if (isLight || isOwned || (frame.targetLand && subjects.length > 0)) {
    const isDoneBySubject = !own.source.some(isListed) || (frame.together !== true && !isAnnouncement(lemma));
    const source = subjects.length > 0 && isDoneBySubject && !isOthers ? subjects : own.source;
    return { ...own, source, voice: "light-verb" };
  }
  const after = own.source.length > 0 ? null : followingVerb(parsed, args.end + 1);
  const isBlamed = /^(?:blame|attribute|pin)/.test(after?.verb?.lemma ?? "");
  const later =
    after === null
      ? []
      : actorsOf(parsed, brought(argumentsAfter(parsed, after.at), isBlamed ? ["on", "to"] : ["by"]), true);
  return later.length > 0 ? { ...own, source: later, voice: "passive" } : own;
}

/** Whether the noun has the parties that its frame asks for, and is more than a bare word. */
function isSaidEnough(frame: Frame, { source, target, voice }: NounRoles, modifiers: string): boolean {
  const isJoint = source.length + target.length > 1 || /\bjoint\b/.test(modifiers);
  if ((frame.parties === "several" && !isJoint) || (frame.parties === "one" && isJoint)) return false;
  if (voice !== "noun" || frame.bareNoun === undefined) return true;
  if (frame.bareNoun === "with source" && source.length > 0) return true;
  return (source.length > 0 && target.length > 0) || source.length > 1;
}

const unique = (found: readonly Unit[]) => [...new Set(found)];

/** "its soldiers": whose they are stands before. */
const isTheirs = (unit: Unit | undefined) => /^(?:its|their|his|her)$/.test(unit?.fold ?? "");

/** "X announced the withdrawal of Y": Y withdraws. */
const isAnnouncement = (lemma: string) =>
  /^(?:announce|declare|order|plan|claim|expedite|complete|start|begin|resume|continue)$/.test(lemma);

/** "Israel's attack", "US and British strikes": actors before the noun in its own phrase. */
function possessors(parsed: Parsed, phrase: Phrase, noun: Unit): Unit[] {
  const own = actorUnits(parsed, { first: phrase.first, last: noun.at - 1 });
  const listed = own.filter(({ name }) => name?.actorId !== null);
  const last = listed.at(-1) ?? own.at(-1);
  if (last === undefined) return [];
  const joined = joinedLeft(parsed.units, phrase).filter((other) => other !== phrase);
  const others = joined.flatMap((other) =>
    other.first === other.last || last.at === phrase.first ? actorUnits(parsed, other).slice(-1) : [],
  );
  return [...others, last];
}

/** The verb that has this phrase as its object, also through "part in", "responsibility for". */
function governingVerb(parsed: Parsed, phrase: Phrase): Unit | null {
  const { units } = parsed;
  let n = phrase.first - 1;
  if (units[n]?.tag === "quote" || units[n]?.tag === "adv") n--;
  const direct = units[n];
  if (direct?.tag === "verb") return direct;
  if (direct?.tag !== "prep" && direct?.tag !== "to") return null;
  const inner = phraseEndingAt(units, n - 1);
  const before = inner === null ? units[n - 1] : units[inner.first - 1];
  const innerText = inner === null ? "" : wordsOf(parsed, inner);
  const isFixed =
    inner === null ||
    /\b(?:part|responsibility|start|beginning|end|commencement|series|wave|round|second|first|day|week|spate|string|visit|two|three|involvement|role|hand|participation|complicity)\b/.test(
      innerText,
    ) ||
    direct.fold === "for";
  if (before?.tag === "verb" && isFixed) return before;
  if (direct.fold === "for" || direct.fold === "of") {
    const far = previousVerb(parsed, n);
    if (far !== null && direct.fold === "for") return far;
    if (far !== null && /\b(?:commencement|start|beginning|series|wave|round)\b/.test(innerText)) return far;
  }
  return null;
}

/** "the attack on X was carried out by Y". */
function followingVerb(parsed: Parsed, from: number): Unit | null {
  for (let n = from; n < Math.min(parsed.units.length, from + 4); n++) {
    const unit = parsed.units[n];
    if (unit?.tag === "verb") return unit;
    if (unit?.tag !== "aux" && unit?.tag !== "adv") return null;
  }
  return null;
}
