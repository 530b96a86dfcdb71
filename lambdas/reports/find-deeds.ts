import type { Arguments, VerbGroup } from "./clause.ts";
import { actorsOf, argumentsAfter, previousVerb, verbGroup } from "./clause.ts";
import type { Frame } from "./frames.ts";
import { framesOfNoun, framesOfVerb } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";
import { actorUnits, joinedLeft, phraseEndingAt, wordsOf } from "./phrases.ts";
import type { Parsed, Unit } from "./units.ts";
import { lightVerbs, sufferVerbs } from "./words.ts";

/** Something that a sentence says was done, before modality, place and date. */
export interface Deed {
  frame: Frame;
  /** How it was said: the second half of the rule id. */
  voice: "active" | "passive" | "noun" | "light-verb" | "suffered";
  trigger: Unit;
  source: Unit[];
  target: Unit[];
  /** Places that are themselves the object: "shelled Kelmora", "left Averia". */
  struck: Unit[];
  group: VerbGroup | null;
  /** Units of its clause, first and last. */
  first: number;
  last: number;
  /** Words that say with what: subject, modifiers, "with", "by", "in". */
  means: string;
  /** Words of what it is done to or moved. */
  theme: string;
}

/** Forces of nature and illness: what they do is no one's deed. */
const nature =
  /\b(?:storm|earthquake|quake|flood|floods|drought|heatwave|rain|snow|wave|virus|disease|lightning|shortage|inflation|crisis|recession|truck|lorry|car|train|bus|avalanche|fire)\b/;

export function findDeeds(parsed: Parsed): Deed[] {
  return parsed.units.flatMap((unit) => {
    if (unit.tag === "verb" && unit.verb !== null) return verbDeed(parsed, unit) ?? [];
    if (unit.tag === "noun" && framesOfNoun(unit.fold).length > 0) return nounDeed(parsed, unit) ?? [];
    return [];
  });
}

const textOf = (parsed: Parsed, phrases: readonly Phrase[]) =>
  phrases.map((phrase) => wordsOf(parsed, phrase)).join(" ");
const brought = (args: Arguments, prepositions: readonly string[]) =>
  args.byPreposition
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ phrases }) => phrases);

/** Actors of a subject; "its envoy" and "it" stand for the subject of the verb above. */
function doers(parsed: Parsed, phrases: readonly Phrase[], verb: Unit, strict: boolean): Unit[] {
  const found = actorsOf(parsed, phrases, strict);
  if (found.some(({ name }) => name?.actorId !== null)) return found;
  const first = parsed.units[phrases[0]?.first ?? -1];
  if (first === undefined || !/^(?:its|their|his|her)$/.test(first.fold)) return found;
  const above = previousVerb(parsed, first.at - 1);
  const outer =
    above === null || above.at >= verb.at ? [] : actorsOf(parsed, verbGroup(parsed, above).phrases, true);
  return outer.length > 0 ? outer : found;
}

function verbDeed(parsed: Parsed, verb: Unit): Deed | null {
  const reading = verb.verb;
  if (reading === null) return null;
  const near: string[] = [];
  for (let n = verb.at + 1; n <= verb.at + 7; n++) {
    const unit = parsed.units[n];
    if (unit === undefined || unit.tag === "comma" || unit.tag === "mark") break;
    near.push(unit.fold);
  }
  const candidates = framesOfVerb(reading.lemma, near);
  if (candidates.length === 0) return null;
  const group = verbGroup(parsed, verb);
  const args = argumentsAfter(parsed, verb.at);
  const by = brought(args, ["by"]);
  const isPast = reading.form === "past" || reading.form === "participle";
  const isBare = isPast && !group.isPassive && args.object.length === 0 && group.auxiliaries.length === 0;
  const byActors = actorsOf(parsed, by, false);
  for (const frame of candidates) {
    const isReduced =
      isBare &&
      frame.object !== "none" &&
      (byActors.length > 0 ||
        (frame.needsObject === true &&
          !bringsTarget(parsed, frame, args) &&
          (by.length > 0 || isHeadline(parsed, verb))));
    const isPassive = group.isPassive || isReduced;
    const patient = isReduced ? reducedPatient(parsed, verb, group, by.length > 0) : group.phrases;
    const subjectText = textOf(parsed, patient);
    const hanging = brought(args, ["of"]);
    const objectText = textOf(parsed, [...args.object, ...hanging]);
    const theme = isPassive ? subjectText : args.object.length > 0 ? objectText : subjectText;
    const rest = args.byPreposition.map(({ phrases }) => textOf(parsed, phrases)).join(" ");
    if (frame.needs && !frame.needs.test(isPassive || args.object.length > 0 ? theme : `${theme} ${rest}`))
      continue;
    if (frame.never?.test(`${theme} ${near.slice(0, 4).join(" ")} ${isPassive ? "" : subjectText} ${rest}`))
      continue;
    if (frame.objects && !isPassive && args.object.length > 0) {
      const isPlace = placeUnits(parsed, args.object).length > 0;
      if (!isPlace && !frame.objects.test(objectText)) continue;
    }
    if (frame.needsObject && !isPassive && args.object.length === 0 && !bringsTarget(parsed, frame, args))
      continue;
    if (
      isPassive &&
      by.length > 0 &&
      nature.test(textOf(parsed, by)) &&
      actorsOf(parsed, by, false).length === 0
    )
      continue;
    const roles = isPassive
      ? passiveRoles(parsed, frame, patient, by, args)
      : activeRoles(parsed, frame, verb, group, args);
    const first = patient[0]?.first ?? verb.at;
    return {
      frame,
      voice: isPassive ? "passive" : "active",
      trigger: verb,
      ...roles,
      struck: frame.object === "theme" && !isPassive ? placeUnits(parsed, args.object) : [],
      group,
      first: Math.min(first, verb.at),
      last: Math.max(args.end, verb.at),
      means: `${isPassive ? "" : subjectText} ${verb.fold} ${near.slice(0, 1).join(" ")} ${frame.object === "theme" ? objectText : ""} ${textOf(parsed, brought(args, ["with", "by", "in", "using", "via", "from"]))}`,
      theme,
    };
  }
  return null;
}

const placeUnits = (parsed: Parsed, phrases: readonly Phrase[]) =>
  phrases.flatMap((phrase) =>
    parsed.units
      .slice(phrase.first, phrase.last + 1)
      .filter(({ name }) => name !== null && name.placeId !== null),
  );

const bringsTarget = (parsed: Parsed, frame: Frame, args: Arguments) =>
  actorsOf(parsed, brought(args, frame.targetBy), false).length > 0;

/** "Arms depot near X bombed": no article, no other verb. */
const isHeadline = (parsed: Parsed, verb: Unit) =>
  parsed.units.every(({ tag, at }) => at >= verb.at || (tag !== "verb" && tag !== "aux" && tag !== "det"));

/** "a base attacked by X": the phrase just before; "depot of X near Y bombed": the head of the whole. */
function reducedPatient(parsed: Parsed, verb: Unit, group: VerbGroup, hasBy: boolean): Phrase[] {
  const comma = parsed.units[verb.at - 1]?.tag === "comma";
  const near = phraseEndingAt(parsed.units, comma ? verb.at - 2 : verb.at - 1);
  const isEmbedded = previousVerb(parsed, verb.at - 1) !== null;
  return hasBy && near !== null && (isEmbedded || comma) ? joinedLeft(parsed.units, near) : group.phrases;
}

function passiveRoles(
  parsed: Parsed,
  frame: Frame,
  patient: readonly Phrase[],
  by: readonly Phrase[],
  args: Arguments,
) {
  const agents = actorsOf(parsed, by, true);
  const patients = actorsOf(parsed, patient, agents.length === 0);
  if (frame.object === "none") {
    const between = patient.flatMap((phrase) => betweenAfter(parsed, phrase.last));
    return {
      source: agents.length > 0 ? agents : between,
      target: actorsOf(parsed, brought(args, frame.targetBy), false),
    };
  }
  if (frame.object === "theme") {
    const target = actorsOf(parsed, brought(args, frame.targetBy), false);
    return agents.length > 0 ? { source: agents, target } : { source: patients, target };
  }
  return { source: agents, target: patients };
}

function activeRoles(parsed: Parsed, frame: Frame, verb: Unit, group: VerbGroup, args: Arguments) {
  const subjects = doers(parsed, group.phrases, verb, true);
  const targets = () => actorsOf(parsed, brought(args, frame.targetBy), false);
  const object = actorsOf(parsed, args.object, false);
  if (frame.object === "theme") return { source: subjects, target: targets() };
  if (frame.object === "none") return { source: subjects, target: targets() };
  if (frame.object === "partner" && object.length === 0) {
    const between = args.object.flatMap((phrase) => betweenAfter(parsed, phrase.last));
    return { source: subjects, target: between.length > 0 ? between : targets() };
  }
  return { source: subjects, target: object.length > 0 ? object : targets() };
}

/** "talks between A and B": both, when "between" follows the unit. */
function betweenAfter(parsed: Parsed, at: number): Unit[] {
  const args = argumentsAfter(parsed, at);
  return actorsOf(parsed, brought(args, ["between", "among"]), false);
}

function nounDeed(parsed: Parsed, noun: Unit): Deed | null {
  const { units } = parsed;
  const next = units[noun.at + 1];
  const isModifier =
    (next?.tag === "noun" && !/^(?:belonging|linked)$/.test(next.fold)) ||
    next?.glued === true ||
    (next?.tag === "name" && next.name?.unlisted === true && next.name.first === next.name.last && false);
  if (isModifier || noun.glued) return null;
  const phrase = phraseEndingAt(units, noun.at) ?? { first: noun.at, last: noun.at };
  const args = argumentsAfter(parsed, noun.at);
  const modifiers = wordsOf(parsed, phrase);
  const rest = args.byPreposition.map(({ phrases }) => textOf(parsed, phrases)).join(" ");
  const verb = governingVerb(parsed, phrase);
  const lemma = verb?.verb?.lemma ?? "";
  const above = verb === null ? null : verbGroup(parsed, verb);
  const after = followingVerb(parsed, args.end + 1);
  for (const frame of framesOfNoun(noun.fold)) {
    if (frame.never?.test(`${modifiers} ${rest}`)) continue;
    if (frame.id === "phone" && !frame.needs?.test(modifiers)) continue;
    const joint = /\bjoint\b/.test(modifiers);
    const holders = possessors(parsed, phrase, noun);
    const by = actorsOf(parsed, brought(args, ["by"]), false);
    const of = actorsOf(parsed, brought(args, ["of"]), false);
    const between = actorsOf(parsed, brought(args, ["between", "among"]), false);
    const brings =
      frame.id === "visit"
        ? brought(args, frame.targetBy).flatMap((one) => placeUnits(parsed, [one]).filter(isListed))
        : actorsOf(parsed, brought(args, frame.targetBy), false);
    const subjects =
      above === null || above.isPassive ? [] : doers(parsed, above.phrases, verb ?? noun, true);
    const isLight = verb !== null && lightVerbs.has(lemma) && above?.isPassive === false;
    const isSuffered = verb !== null && sufferVerbs.has(lemma) && frame.ploverClass === "ASSAULT";
    const owned = /^(?:its|their|his|her)$/.test(units[phrase.first]?.fold ?? "");
    const later =
      after === null ? [] : actorsOf(parsed, brought(argumentsAfter(parsed, after.at), ["by"]), true);
    let source = [...holders, ...by, ...between];
    let target = brings;
    if (frame.of === "source" && source.length === 0) source = of;
    else if (frame.of === "target" && target.length === 0) target = of;
    let voice: Deed["voice"] = "noun";
    if (isSuffered && subjects.length > 0) {
      const from = actorsOf(parsed, brought(args, ["from"]), false);
      source = source.length > 0 ? source : from;
      target = subjects;
      voice = "suffered";
    } else if (isLight || (owned && subjects.length > 0) || (frame.id === "visit" && verb !== null)) {
      const isOwn = !source.some(isListed) || (frame.together !== true && !isAnnouncement(lemma));
      if (subjects.length > 0 && isOwn) source = subjects;
      voice = "light-verb";
    }
    if (source.length === 0 && later.length > 0) {
      source = later;
      voice = "passive";
    }
    if (frame.id === "exercise" && source.length + target.length < 2 && !joint) continue;
    if (frame.id === "drill" && (source.length + target.length > 1 || joint)) continue;
    const isFull = (source.length > 0 && target.length > 0) || source.length > 1;
    if (
      frame.weakNoun &&
      voice === "noun" &&
      !isFull &&
      frame.id !== "bomb" &&
      frame.id !== "threaten" &&
      !(source.length > 0 && (frame.id === "drill" || frame.id === "train"))
    )
      continue;
    return {
      frame,
      voice,
      trigger: noun,
      struck: [],
      source: unique(source),
      target: unique(target.filter((unit) => !source.includes(unit))),
      group: voice === "light-verb" || voice === "suffered" || verb !== null ? above : null,
      first:
        voice === "noun" ? phrase.first : Math.min(above?.phrases[0]?.first ?? phrase.first, phrase.first),
      last: args.end,
      means: `${modifiers} ${textOf(parsed, brought(args, ["with", "by"]))}`,
      theme: `${modifiers} ${textOf(parsed, brought(args, ["of"]))}`,
    };
  }
  return null;
}

const isListed = ({ name }: Unit) => name?.actorId != null;
const unique = (found: readonly Unit[]) => [...new Set(found)];
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
    /\b(?:part|responsibility|start|beginning|end|commencement|series|wave|round|second|first|day|week|spate|string|visit|two|three)\b/.test(
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
