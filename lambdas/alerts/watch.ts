import * as v from "valibot";
import { idSchema } from "../check.ts";
import { modalitySchema, ploverClasses } from "../reports/plover.ts";

export const circleSchema = v.strictObject({
  name: v.string(),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  radiusKm: v.pipe(v.number(), v.gtValue(0), v.maxValue(2000)),
});
export type Circle = v.InferOutput<typeof circleSchema>;

/** A watched place: an id of the gazetteer, an ISO 3166-1 alpha-2 country code, or a circle. */
export type WatchedPlace = string | Circle;

const wholeNumber = (least: number, most: number) => {
  const expected = `Expected a whole number: ${least} to ${most}`;
  return v.pipe(v.number(), v.integer(expected), v.minValue(least, expected), v.maxValue(most, expected));
};

/** `every`: "Fri 12:00-18:00", "Mon-Fri 22:00-06:00", "daily 00:00-05:00"; see `recurring-silence.ts`. */
const silenceSchema = v.strictObject({ every: v.string(), zone: v.optional(v.string(), "UTC") });

/** A standing interest. Names in `actors` and `places` are resolved to ids when the file is applied. */
export const watchSchema = v.strictObject({
  id: idSchema,
  title: v.optional(v.string(), ""),
  /** `all`: one of the actors AND one of the places; `any`: one of either. An empty list asks nothing. */
  match: v.optional(v.picklist(["all", "any"]), "all"),
  actors: v.optional(v.array(v.string()), []),
  includeAffiliates: v.optional(v.boolean(), true),
  as: v.optional(v.picklist(["source", "target", "any"]), "any"),
  places: v.optional(v.array(v.union([v.string(), circleSchema])), []),
  classes: v.optional(v.array(v.picklist(["*", ...ploverClasses])), ["*"]),
  modalities: v.optional(v.array(modalitySchema), [
    "happened",
    "announced",
    "planned",
    "threatened",
    "alleged",
  ]),
  minSeverity: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(5)), 1),
  minConfidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.5),
  /** NATO Admiralty: an event's credibility must be this or better (lower); 6 asks nothing, 1 asks for confirmed. */
  minCredibility: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)), 6),
  /** Publishers that tell it in words of their own: copies of another's text do not count. */
  minPublishers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  text: v.optional(v.array(v.string()), []),
  mentions: v.optional(v.boolean(), false),
  exclude: v.optional(
    v.strictObject({
      actors: v.optional(v.array(v.string()), []),
      places: v.optional(v.array(v.union([v.string(), circleSchema])), []),
      text: v.optional(v.array(v.string()), []),
    }),
    {},
  ),
  cooldownMinutes: v.optional(v.pipe(v.number(), v.minValue(0)), 30),
  /** Tell also of what a second reader alone finds in articles that rules cannot read; without one it asks nothing. */
  reader: v.optional(v.boolean(), false),
  hourlyCap: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 20),
  /** Hours of the week in which its alerts are held back, to be told in one summary when they are over. */
  silences: v.optional(v.pipe(v.array(silenceSchema), v.maxLength(20)), []),
  /** Tell only of what happens so many times in so many hours; null: of everything. */
  times: v.optional(
    v.nullable(v.strictObject({ count: wholeNumber(2, 20), hours: wholeNumber(1, 168) })),
    null,
  ),
});
/** As applied: `names` are the ids under which uncoded articles are looked for when `mentions` is true. */
export type Watch = v.InferOutput<typeof watchSchema> & { names?: readonly string[] };

/** Why an event hits a watch: what a person reads under "why you got this". */
export interface Hit {
  watchId: string;
  matchedActors: { id: string; name: string; text: string; through: string | null }[];
  matchedPlaces: { id: string; name: string; through: string | null }[];
  matchedText: string[];
  /** Further reasons, one line each: how often such a thing has happened. */
  why?: readonly string[];
}

/** One rule of a watch as it stands for an event, in words. */
export interface WatchRule {
  rule: string;
  holds: boolean;
  said: string;
}

/** An event, measured against a watch: a hit, or the first thing that kept it out. */
export type WatchAnswer = { kind: "hit"; hit: Hit } | { kind: "miss"; reason: string };
