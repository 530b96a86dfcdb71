import type { Arguments } from "./arguments-after.ts";
import { argumentsAfter } from "./arguments-after.ts";
import type { Deed } from "./deed.ts";
import { betweenAfter, brought, doers, placeUnits, textOf } from "./deed.ts";
import type { Frame } from "./frames.ts";
import { framesOfVerb } from "./lexicon.ts";
import type { Phrase } from "./phrases.ts";
import { joinedLeft, phraseEndingAt } from "./phrases.ts";
import { actorsOf } from "./role-fillers.ts";
import type { Parsed, Unit } from "./units.ts";
import type { VerbGroup } from "./verb-group.ts";
import { previousVerb, verbGroup } from "./verb-group.ts";

/** Forces of nature and illness: what they do is no one's deed. */
const nature =
  /\b(?:storm|earthquake|quake|flood|floods|drought|heatwave|rain|snow|wave|virus|disease|lightning|shortage|inflation|crisis|recession|truck|lorry|car|train|bus|avalanche|fire)\b/;

/** What a verb says was done; null when it is no verb of ours or lacks what its frame asks for. */
export function verbDeed(parsed: Parsed, verb: Unit): Deed | null {
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
      struck:
        (frame.object === "theme" || frame.targetLand === true) && !isPassive
          ? placeUnits(parsed, args.object)
          : [],
      group,
      first: Math.min(first, verb.at),
      last: Math.max(args.end, verb.at),
      means: `${isPassive ? "" : subjectText} ${frame.id === "bomb" ? "" : verb.fold} ${near.slice(0, 1).join(" ")} ${frame.object === "theme" ? objectText : ""} ${textOf(parsed, brought(args, ["with", "by", "in", "using", "via", "from"]))}`,
      theme,
    };
  }
  return null;
}

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
