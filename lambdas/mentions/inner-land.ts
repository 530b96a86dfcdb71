import { type Knowledge, lookUpPlace } from "./knowledge.ts";
import type { Place } from "./place.ts";

const direction =
  /^(?:north|south|east|west|central|(?:north|south)[- ]?(?:east|west))(?:ern)?\s+(?=\p{Lu})/iu;

/** The land inside the name of one of its parts ("Angola" in "northern Angola"); null when the words name no part. */
export function innerLand(
  words: string,
  part: Place,
  knowledge: Knowledge,
): { text: string; place: Place } | null {
  if (part.precision !== "area" || !direction.test(words)) return null;
  const text = words.replace(direction, "");
  const place = lookUpPlace(knowledge, text);
  return place?.countries.some((country) => part.countries.includes(country)) ? { text, place } : null;
}
