import { checkEntries, refuseProblems } from "../check.ts";
import { type Knowledge, lookUpActor, lookUpPlace, nearestNames } from "../mentions/knowledge.ts";
import { mentionNames } from "./mention-names.ts";
import { readWeekly, weeklyForm } from "./recurring-silence.ts";
import { isTimeZone, zoneForm } from "./wall-clock.ts";
import { type Watch, type WatchedPlace, watchSchema } from "./watch.ts";
import { isCountryCode } from "./watched-place.ts";

/**
 * The content of `watches.json`, checked whole; actors and places come back as ids (or country codes, or circles).
 * @throws {BadInput} naming for each problem the entry, the field and the nearest known names.
 */
export function checkWatches(file: unknown, where: string, knowledge: Knowledge): Watch[] {
  const { entries, problems } = checkEntries(watchSchema, file, where, "watch");
  const watches = entries.map(({ name, value: watch, isWhole }) => {
    const actorId = (field: string) => (actor: string) => {
      const found = lookUpActor(knowledge, actor);
      if (found === null) {
        problems.push(
          `${name}, ${field}: no actor is called "${actor}"${didYouMean(knowledge, "actor", actor)}`,
        );
      }
      return found?.id ?? actor;
    };
    const watchedPlace =
      (field: string) =>
      (place: WatchedPlace): WatchedPlace => {
        if (typeof place !== "string") return place;
        const found = findPlace(knowledge, place);
        if (found === null) {
          problems.push(
            isCountryCode(place)
              ? `${name}, ${field}: no known place lies in a country with the code "${place}"`
              : `${name}, ${field}: no place is called "${place}"${didYouMean(knowledge, "place", place)}`,
          );
        }
        return found ?? place;
      };
    if (isWhole && watch.actors.length === 0 && watch.places.length === 0) {
      problems.push(`${name}, actors: name at least one actor, or one place in "places"`);
    }
    for (const [at, { every, zone }] of watch.silences.entries()) {
      const field = `${name}, silences.${at}`;
      if (readWeekly(every) === null) problems.push(`${field}.every: ${weeklyForm}, got "${every}"`);
      if (!isTimeZone(zone)) problems.push(`${field}.zone: ${zoneForm}, got "${zone}"`);
    }
    const actors = watch.actors.map(actorId("actors"));
    const places = watch.places.map(watchedPlace("places"));
    return {
      ...watch,
      actors,
      places,
      ...(watch.mentions ? { names: mentionNames({ ...watch, actors, places }, knowledge) } : {}),
      exclude: {
        ...watch.exclude,
        actors: watch.exclude.actors.map(actorId("exclude.actors")),
        places: watch.exclude.places.map(watchedPlace("exclude.places")),
      },
    };
  });
  refuseProblems(where, problems);
  return watches;
}

/** Two capitals are a country's code, whatever names are spelled so; anything else is an id or a name. */
function findPlace(knowledge: Knowledge, place: string): string | null {
  if (!isCountryCode(place)) return lookUpPlace(knowledge, place)?.id ?? null;
  const known = [...knowledge.places.values()].some(({ countries }) => countries.includes(place));
  return known ? place : null;
}

function didYouMean(knowledge: Knowledge, kind: "actor" | "place", name: string): string {
  const [nearest, ...others] = nearestNames(knowledge, kind, name, 3);
  if (nearest === undefined) return "";
  return `; did you mean "${nearest}"?${others.length > 0 ? ` Near it are also ${others.join(", ")}` : ""}`;
}
