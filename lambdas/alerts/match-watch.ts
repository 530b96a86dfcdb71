import type { EventActor, SecurityEvent } from "../events/event.ts";
import { distanceKm } from "../mentions/distance-km.ts";
import { fold } from "../mentions/fold.ts";
import { affiliationsOf, type Knowledge } from "../mentions/knowledge.ts";
import type { ReportPlace } from "../reports/report.ts";
import type { Hit, Watch, WatchAnswer, WatchedPlace } from "./watch.ts";

/** A watched town's reach: a base or quarter within these kilometres belongs to it. */
const townKm = 15;

/**
 * Does the event hit the watch? `texts` are what `text` and `exclude.text` are looked for in: titles and sentences.
 * A miss gives the first thing that kept it out.
 */
export function matchWatch(
  event: SecurityEvent,
  watch: Watch,
  knowledge: Knowledge,
  texts: readonly string[],
): WatchAnswer {
  const matchedActors = matchActors(event, watch, knowledge);
  const matchedPlaces = matchPlaces(event.place, watch.places, knowledge);
  const matchedText = findTexts(watch.text, texts);
  const reason =
    retractedReason(event) ??
    interestReason(event, watch, matchedActors.length > 0, matchedPlaces.length > 0) ??
    fieldReason(event, watch) ??
    (watch.text.length > 0 && matchedText.length === 0
      ? `none of the words ${watch.text.map((one) => `"${one}"`).join(", ")} is in the text`
      : null) ??
    excludeReason(event, watch, knowledge, texts);
  if (reason !== null) return { kind: "miss", reason };
  return { kind: "hit", hit: { watchId: watch.id, matchedActors, matchedPlaces, matchedText } };
}

const retractedReason = (event: SecurityEvent) =>
  event.retracted ? "no report tells of it any longer" : null;

function interestReason(
  event: SecurityEvent,
  watch: Watch,
  actorMatched: boolean,
  placeMatched: boolean,
): string | null {
  if (watch.match === "any" && (actorMatched || placeMatched)) return null;
  if (watch.match === "any") return "neither a watched actor nor a watched place";
  if (watch.actors.length > 0 && !actorMatched) {
    return watch.as === "any" ? "no watched actor" : `no watched actor as ${watch.as}`;
  }
  if (watch.places.length > 0 && !placeMatched) return placeReason(event.place);
  return null;
}

function placeReason(place: ReportPlace | null): string {
  if (place === null) return "the event has no place";
  return place.inferred ? `the place ${place.name} is only inferred` : `${place.name} is no watched place`;
}

function fieldReason(event: SecurityEvent, watch: Watch): string | null {
  if (!watch.classes.includes("*") && !watch.classes.includes(event.ploverClass)) {
    return `class ${event.ploverClass} is not watched`;
  }
  if (!watch.modalities.includes(event.modality)) return `modality ${event.modality} is not watched`;
  if (event.severity < watch.minSeverity) return `severity ${event.severity} is below ${watch.minSeverity}`;
  if (event.confidence < watch.minConfidence) {
    return `confidence ${event.confidence.toFixed(2)} is below ${watch.minConfidence}`;
  }
  if (event.credibility > watch.minCredibility) {
    return `credibility ${event.credibility} is worse than ${watch.minCredibility}`;
  }
  if (event.independentCount < watch.minPublishers) {
    const copying = event.publisherCount > event.independentCount ? ", copies aside" : "";
    return `${event.independentCount} of ${watch.minPublishers} publishers${copying}`;
  }
  return null;
}

function excludeReason(
  event: SecurityEvent,
  { exclude, includeAffiliates }: Watch,
  knowledge: Knowledge,
  texts: readonly string[],
): string | null {
  const day = event.eventDate.from;
  const actor = [...event.sourceActors, ...event.targetActors].find(
    ({ id }) => throughWhom(id, exclude.actors, includeAffiliates, day, knowledge) !== null,
  );
  if (actor !== undefined) return `actor ${actor.name} is excluded`;
  const place = matchPlaces(event.place, exclude.places, knowledge)[0];
  if (place !== undefined) return `place ${place.name} is excluded`;
  const text = findTexts(exclude.text, texts)[0];
  return text === undefined ? null : `the text "${text}" is excluded`;
}

function matchActors(event: SecurityEvent, watch: Watch, knowledge: Knowledge): Hit["matchedActors"] {
  const inRole: EventActor[] = [
    ...(watch.as === "target" ? [] : event.sourceActors),
    ...(watch.as === "source" ? [] : event.targetActors),
  ];
  const matched = new Map<string, Hit["matchedActors"][number]>();
  for (const { id, name, texts } of inRole) {
    const watched = throughWhom(id, watch.actors, watch.includeAffiliates, event.eventDate.from, knowledge);
    if (watched === null) continue;
    const through = watched === id ? null : (knowledge.actors.get(watched)?.name ?? watched);
    matched.set(id, { id, name, text: texts[0] ?? name, through });
  }
  return [...matched.values()];
}

/** The watched actor that this one is, or (on that day) belongs to, the nearest first. */
function throughWhom(
  id: string,
  watched: readonly string[],
  includeAffiliates: boolean,
  day: string,
  knowledge: Knowledge,
): string | null {
  const chain = includeAffiliates ? affiliationsOf(knowledge, id, day) : [id];
  return chain.find((one) => watched.includes(one)) ?? null;
}

/** An inferred place matches nothing: no word of the article names it. */
function matchPlaces(
  place: ReportPlace | null,
  watched: readonly WatchedPlace[],
  knowledge: Knowledge,
): Hit["matchedPlaces"] {
  if (place === null || place.inferred) return [];
  return watched.flatMap((one) => {
    const through = containedIn(place, one, knowledge);
    return through === null
      ? []
      : [{ id: place.id, name: place.name, through: through === place.name ? null : through }];
  });
}

/** The name of the watched place when it holds the event's, else null. */
function containedIn(place: ReportPlace, watched: WatchedPlace, knowledge: Knowledge): string | null {
  if (typeof watched !== "string") {
    // A province, a country or a region is no point that could lie in a circle.
    const isPoint = !["province", "country", "area"].includes(place.precision);
    return isPoint && distanceKm(place, watched) <= watched.radiusKm ? watched.name : null;
  }
  if (/^[A-Z]{2}$/.test(watched)) return place.countries.includes(watched) ? watched : null;
  if (place.id === watched) return place.name;
  const known = knowledge.places.get(watched);
  if (known === undefined) return null;
  if (known.precision === "country") {
    return known.countries.some((country) => place.countries.includes(country)) ? known.name : null;
  }
  if (known.precision === "province") return place.province === known.id ? known.name : null;
  const isWithinTown =
    known.precision === "settlement" &&
    ["facility", "district"].includes(place.precision) &&
    distanceKm(place, known) <= townKm;
  return isWithinTown ? known.name : null;
}

/** Those of the wanted words or phrases that stand in one of the texts, whole words, marks and case aside. */
function findTexts(wanted: readonly string[], texts: readonly string[]): string[] {
  const folded = texts.map((text) => ` ${fold(text)} `);
  return wanted.filter((one) => fold(one) !== "" && folded.some((text) => text.includes(` ${fold(one)} `)));
}
