import type { EventActor, SecurityEvent } from "../events/event.ts";
import { fold } from "../mentions/fold.ts";
import { affiliationsOf, type Knowledge } from "../mentions/knowledge.ts";
import type { Hit, Watch, WatchAnswer, WatchRule } from "./watch.ts";
import { placesHolding } from "./watched-place.ts";

/**
 * Does the event hit the watch? `texts` are what `text` and `exclude.text` are looked for in: titles and sentences.
 * A miss gives the first rule that kept it out.
 */
export function matchWatch(
  event: SecurityEvent,
  watch: Watch,
  knowledge: Knowledge,
  texts: readonly string[],
): WatchAnswer {
  return answerOf(measureWatch(event, watch, knowledge, texts));
}

/** A hit when every rule holds, else a miss by the first that does not. */
export function answerOf({ hit, rules }: ReturnType<typeof measureWatch>): WatchAnswer {
  const failed = rules.find(({ holds }) => !holds);
  return failed === undefined ? { kind: "hit", hit } : { kind: "miss", reason: failed.said };
}

/** Every rule of the watch, whether it holds for the event, and what of the event matched. */
export function measureWatch(
  event: SecurityEvent,
  watch: Watch,
  knowledge: Knowledge,
  texts: readonly string[],
): { hit: Hit; rules: WatchRule[] } {
  const matchedActors = matchActors(event, watch, knowledge);
  const matchedPlaces = placesHolding(event.place, watch.places, knowledge);
  const matchedText = findTexts(watch.text, texts);
  const hit = { watchId: watch.id, matchedActors, matchedPlaces, matchedText };
  const rules = [
    rule(
      "reports",
      !event.retracted,
      counted(event.reportCount, "report"),
      "no report tells of it any longer",
    ),
    rule("standing", !event.backgroundOnly, "news", "background only: no report tells it as news any longer"),
    ...readerRules(event, watch),
    ...interestRules(event, watch, hit),
    ...fieldRules(event, watch),
    ...textRules(watch, matchedText),
    ...excludeRules(event, watch, knowledge, texts),
  ];
  return { hit, rules };
}

const rule = (name: string, holds: boolean, yes: string, no: string): WatchRule => ({
  rule: name,
  holds,
  said: holds ? yes : no,
});
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const namesOf = (found: readonly { name: string; through: string | null }[]) =>
  found.map(({ name, through }) => (through === null ? name : `${name} (${through})`)).join(", ");

/** What a model alone read is for those who ask for it. */
const readerRules = ({ readBy }: SecurityEvent, watch: Watch): WatchRule[] =>
  readBy === undefined
    ? []
    : [
        rule(
          "reader",
          watch.reader,
          `read by the model ${readBy.model}, asked for`,
          `read by the model ${readBy.model} alone, which is not asked for`,
        ),
      ];

function interestRules(
  event: SecurityEvent,
  watch: Watch,
  { matchedActors, matchedPlaces }: Hit,
): WatchRule[] {
  if (watch.match === "any") {
    const found = [...matchedActors, ...matchedPlaces];
    return [
      rule(
        "actors or places",
        found.length > 0,
        namesOf(found),
        "neither a watched actor nor a watched place",
      ),
    ];
  }
  const noActor = watch.as === "any" ? "no watched actor" : `no watched actor as ${watch.as}`;
  return [
    ...(watch.actors.length === 0
      ? []
      : [rule("actors", matchedActors.length > 0, namesOf(matchedActors), noActor)]),
    ...(watch.places.length === 0
      ? []
      : [rule("places", matchedPlaces.length > 0, namesOf(matchedPlaces), noPlace(event))]),
  ];
}

function noPlace({ place }: SecurityEvent): string {
  if (place === null) return "the event has no place";
  return place.inferred ? `the place ${place.name} is only inferred` : `${place.name} is no watched place`;
}

function fieldRules(event: SecurityEvent, watch: Watch): WatchRule[] {
  const isClass = watch.classes.includes("*") || watch.classes.includes(event.ploverClass);
  const confidence = event.confidence.toFixed(2);
  return [
    rule("classes", isClass, event.ploverClass, `class ${event.ploverClass} is not watched`),
    rule(
      "modalities",
      watch.modalities.includes(event.modality),
      event.modality,
      `modality ${event.modality} is not watched`,
    ),
    rule(
      "minSeverity",
      event.severity >= watch.minSeverity,
      `${event.severity}, ${watch.minSeverity} asked`,
      `severity ${event.severity} is below ${watch.minSeverity}`,
    ),
    rule(
      "minConfidence",
      event.confidence >= watch.minConfidence,
      `${confidence}, ${watch.minConfidence} asked`,
      `confidence ${confidence} is below ${watch.minConfidence}`,
    ),
    rule(
      "minCredibility",
      event.credibility <= watch.minCredibility,
      `${event.credibility}, ${watch.minCredibility} or better asked`,
      `credibility ${event.credibility} is worse than ${watch.minCredibility}`,
    ),
    rule(
      "minPublishers",
      event.independentCount >= watch.minPublishers,
      `${event.independentCount}, ${watch.minPublishers} asked`,
      `${event.independentCount} of ${watch.minPublishers} publishers${notCounted(event)}`,
    ),
  ];
}

/** Who tells it and fills no `minPublishers`. */
function notCounted({ publisherCount, independentCount, reports, unrated, readBy }: SecurityEvent): string {
  if (publisherCount === independentCount) return "";
  if (readBy !== undefined) return ", those that a model alone read being one";
  if (unrated) return ", those that nobody has rated being one";
  const owners = new Set(reports.map(({ owner, publisher }) => owner ?? publisher));
  return [
    reports.some(({ counts }) => !counts)
      ? ", copies, denials and those that nobody has rated aside"
      : ", copies and denials aside",
    ...(owners.size < publisherCount ? [", those of one owner being one"] : []),
  ].join("");
}

function textRules({ text }: Watch, matched: readonly string[]): WatchRule[] {
  if (text.length === 0) return [];
  const quoted = (words: readonly string[]) => words.map((one) => `"${one}"`).join(", ");
  return [
    rule("text", matched.length > 0, quoted(matched), `none of the words ${quoted(text)} is in the text`),
  ];
}

function excludeRules(
  event: SecurityEvent,
  { exclude, includeAffiliates }: Watch,
  knowledge: Knowledge,
  texts: readonly string[],
): WatchRule[] {
  const day = event.eventDate.from;
  const actor = [...event.sourceActors, ...event.targetActors].find(
    ({ id }) => throughWhom(id, exclude.actors, includeAffiliates, day, knowledge) !== null,
  );
  const place = placesHolding(event.place, exclude.places, knowledge)[0];
  const text = findTexts(exclude.text, texts)[0];
  const none = "nothing excluded";
  return [
    ...(exclude.actors.length === 0
      ? []
      : [rule("exclude.actors", actor === undefined, none, `actor ${actor?.name} is excluded`)]),
    ...(exclude.places.length === 0
      ? []
      : [rule("exclude.places", place === undefined, none, `place ${place?.name} is excluded`)]),
    ...(exclude.text.length === 0
      ? []
      : [rule("exclude.text", text === undefined, none, `the text "${text}" is excluded`)]),
  ];
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

/** Those of the wanted words or phrases that stand in one of the texts, whole words, marks and case aside. */
function findTexts(wanted: readonly string[], texts: readonly string[]): string[] {
  if (wanted.length === 0) return [];
  const folded = texts.map((text) => ` ${fold(text)} `);
  return wanted.filter((one) => fold(one) !== "" && folded.some((text) => text.includes(` ${fold(one)} `)));
}
