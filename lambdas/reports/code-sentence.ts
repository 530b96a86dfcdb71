import type { Knowledge } from "../mentions/knowledge.ts";
import { unlistedId } from "../mentions/unlisted-name.ts";
import { killedIn, statesToll } from "./casualties.ts";
import { CODER_VERSION } from "./coder-version.ts";
import { confidenceOf } from "./confidence.ts";
import type { Deed } from "./deed.ts";
import { withoutEmbedded } from "./embedded-deeds.ts";
import { eventDate } from "./event-date.ts";
import { findDeeds } from "./find-deeds.ts";
import { modalityOf } from "./modality.ts";
import { acledOf, modeOf, weaponOf } from "./mode.ts";
import { placeOf } from "./place.ts";
import { quadClassOf } from "./plover.ts";
import { relevanceOf } from "./relevance.ts";
import type { CodedReport, ReportActor, ReportPlace } from "./report.ts";
import { severityOf } from "./severity.ts";
import { speakersOf } from "./speech.ts";
import type { Parsed, Unit } from "./units.ts";

/** What a sentence is read with: where it stands, when it was published, what went before. */
export interface Surroundings {
  /** Offset of the sentence in the coded text. */
  offset: number;
  publishedAt: string;
  lead: ReportPlace | null;
  knowledge: Knowledge;
}

/** A sentence whose words score lower than this speaks of sport, culture or trade, whatever its article is about. */
const leastScore = 0.06;

/** All reports of one sentence, before those that tell the same happening are joined. */
export function codeSentence(parsed: Parsed, around: Surroundings): CodedReport[] {
  if (relevanceOf(parsed.text, []).score < leastScore) return [];
  const deeds = withoutEmbedded(parsed, findDeeds(parsed)).map((deed) => settled(deed, around.knowledge));
  const speakers = speakersOf(parsed);
  return deeds.flatMap((deed) => report(parsed, deed, deeds, speakers, around) ?? []);
}

/** A struck town is a place, not an actor: "shelled Kelmora". Fighting sides act alike. */
function settled(deed: Deed, knowledge: Knowledge): Deed {
  const isTown = (unit: Unit) => {
    const place = knowledge.places.get(unit.name?.placeId ?? "");
    return place !== undefined && place.precision !== "country";
  };
  const isPhysical =
    deed.frame.ploverClass === "ASSAULT" || deed.frame.id === "restrict" || deed.frame.id === "seize";
  if (deed.frame.mutual) return { ...deed, source: [...deed.source, ...deed.target], target: [] };
  return isPhysical && deed.target.some(isTown)
    ? { ...deed, struck: deed.target, target: deed.target.filter((unit) => !isTown(unit)) }
    : deed;
}

function report(
  parsed: Parsed,
  deed: Deed,
  all: readonly Deed[],
  speakers: readonly Unit[],
  { offset, publishedAt, lead, knowledge }: Surroundings,
): CodedReport | null {
  const { frame, trigger } = deed;
  const sourceActors = distinct(deed.source.map((unit) => reportActor(parsed, unit, knowledge)));
  const targetActors = distinct(deed.target.map((unit) => reportActor(parsed, unit, knowledge))).filter(
    ({ id }) => !sourceActors.some((source) => source.id === id),
  );
  const place = placeOf(parsed, deed, all, lead, knowledge);
  const isAssault = frame.ploverClass === "ASSAULT";
  const killed = isAssault ? killedIn(parsed.text) : null;
  const hasToll = isAssault && statesToll(parsed.text, killed);
  if (!isEnough(deed, sourceActors, targetActors, place, hasToll)) return null;
  const reality = modalityOf(parsed, deed, publishedAt);
  if (reality === null) return null;
  const mode = modeOf(deed);
  const [acledType, acledSubType] = acledOf(deed, mode);
  const isAhead =
    reality.modality === "planned" || reality.modality === "announced" || reality.modality === "threatened";
  const actorIds = new Set([...sourceActors, ...targetActors].map(({ id }) => id));
  const span = (start: number, end: number) => ({
    start: offset + start,
    end: offset + end,
    text: parsed.text.slice(start, end),
  });
  return {
    ploverClass: frame.ploverClass,
    mode,
    contexts: contextsOf(deed),
    quadClass: quadClassOf[frame.ploverClass],
    cameoRoot: frame.cameoRoot,
    acledType,
    acledSubType,
    intensity: frame.intensity,
    sourceActors,
    targetActors,
    attributedTo: distinct(speakers.map((unit) => reportActor(parsed, unit, knowledge))).filter(
      ({ id }) => !actorIds.has(id),
    ),
    place,
    eventDate: eventDate(parsed.text, publishedAt, isAhead),
    modality: reality.modality,
    modalityWords: reality.words,
    killed,
    weapon: weaponOf(deed),
    severity: severityOf(frame.ploverClass, mode, killed, reality.modality),
    confidence: confidenceOf(deed, sourceActors, targetActors, place, reality.modality),
    rule: `${frame.ploverClass.toLowerCase()}/${frame.id}-${deed.voice}`,
    evidence: { sentence: span(0, parsed.text.length), trigger: span(trigger.start, trigger.end) },
    coderVersion: CODER_VERSION,
  };
}

const isListed = ({ id }: ReportActor) => !id.startsWith("unlisted:");

/** No actor, no report; and what a class cannot do without. */
function isEnough(
  deed: Deed,
  source: readonly ReportActor[],
  target: readonly ReportActor[],
  place: ReportPlace | null,
  hasToll: boolean,
): boolean {
  const listedSource = source.some(isListed);
  const listed = listedSource || target.some(isListed);
  const isPlaced = place !== null && !place.inferred && !/first named/.test(place.reason);
  switch (deed.frame.ploverClass) {
    case "ASSAULT": {
      const isVague = source.length === 0 || (target.length === 0 && !isPlaced && !hasToll);
      if (deed.trigger.tag === "noun" && isVague && !(target.some(isListed) && isPlaced)) return false;
      if (!listed) return isPlaced && source.length + target.length > 0 && (target.length > 0 || hasToll);
      return target.length > 0 || isPlaced || hasToll;
    }
    case "COERCE":
      return listed && (target.length > 0 || isPlaced);
    case "ACCUSE":
      return listedSource && target.length > 0;
    case "CONSULT":
      return listedSource && source.length + target.length > 1;
    case "COOPERATE":
      return listed && (listedSource || deed.frame.id === "train");
    default:
      return listedSource;
  }
}

function reportActor(parsed: Parsed, unit: Unit, knowledge: Knowledge): ReportActor {
  const text = parsed.text.slice(unit.start, unit.end);
  const actor = knowledge.actors.get(unit.name?.actorId ?? "");
  const reason = unit.name?.reason ?? "";
  return actor === undefined
    ? { id: unlistedId(text), name: text, text, reason }
    : { id: actor.id, name: actor.name, text, reason };
}

function distinct(actors: readonly ReportActor[]): ReportActor[] {
  return actors.filter(({ id }, at) => actors.findIndex((other) => other.id === id) === at);
}

const armed = new Set(["ASSAULT", "MOBILIZE", "RETREAT"]);

function contextsOf({ frame, means, theme }: Deed): string[] {
  const words = `${means} ${theme}`;
  const contexts = [
    armed.has(frame.ploverClass) ||
    frame.id === "train" ||
    frame.id === "exercise" ||
    /\b(?:military|defen[cs]e|army|troops)\b/.test(words)
      ? "military"
      : "",
    /\b(?:truce|ceasefire|border|territory|airspace)\b/.test(words) ? "territory" : "",
    frame.ploverClass === "CONSULT" || frame.ploverClass === "AGREE" ? "diplomatic" : "",
    frame.mode === "cyber" ? "cyber" : "",
  ];
  return contexts.filter((context) => context !== "");
}
