import { readFileSync } from "node:fs";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { modalitySchema, ploverClassSchema } from "../../lambdas/reports/plover.ts";

const ids = v.array(v.string());
const happening = {
  ploverClass: ploverClassSchema,
  source: ids,
  target: ids,
  place: v.nullable(v.string()),
  modality: modalitySchema,
};
const otherReading = {
  ploverClass: v.exactOptional(happening.ploverClass),
  source: v.exactOptional(happening.source),
  target: v.exactOptional(happening.target),
  place: v.exactOptional(happening.place),
  modality: v.exactOptional(happening.modality),
};
const reportSchema = v.strictObject({
  ...happening,
  mode: v.nullable(v.string()),
  /** Readings that are right as well: what differs. */
  or: v.optional(v.array(v.strictObject(otherReading)), []),
  /** May be left out: the article tells it by the way. Only its class, place and modality are compared. */
  optional: v.optional(v.boolean(), false),
});
export type ExpectedReport = v.InferOutput<typeof reportSchema>;

const eventSchema = v.strictObject({
  key: v.string(),
  ...happening,
  denied: v.boolean(),
  publishers: ids,
  slugs: ids,
  /** Slugs of articles that may tell it by the way. */
  retold: v.optional(ids, []),
});
export type ExpectedEvent = v.InferOutput<typeof eventSchema>;

const expectedSchema = v.strictObject({
  about: v.array(v.string()),
  totals: v.strictObject({
    feeds: v.number(),
    articles: v.number(),
    setAside: v.number(),
    reports: v.number(),
    events: v.number(),
  }),
  /** Slugs of articles that cannot be read. */
  setAside: ids,
  /** Slugs of articles whose feed gives no date. */
  undated: ids,
  /** Slugs of articles whose page does not answer: coded from the feed's summary. */
  fromFeedOnly: ids,
  articles: v.record(v.string(), v.array(reportSchema)),
  /** Slugs of articles whose happenings are background: they begin no event. */
  background: ids,
  events: v.array(eventSchema),
  alerts: v.record(
    v.string(),
    v.strictObject({
      single: ids,
      summary: ids,
      /** Told or not, both are right. */
      may: v.optional(ids, []),
      withheld: v.array(
        v.strictObject({
          event: v.string(),
          reason: v.picklist(["denied", "too-old"]),
        }),
      ),
    }),
  ),
  /** The one digest: its watches, and the titles of uncoded articles that it mentions. */
  digests: v.strictObject({ watches: ids, mentions: ids }),
  /** Events of severity 4 and more: the phone asks for them. */
  grave: ids,
  /** What may truly change of an event after it was told. */
  changes: v.record(v.string(), ids),
  /** Shortfalls: what a person is told or not told, and should not or should, as `npm run told` says it. */
  mistold: ids,
  /** Shortfalls: slugs of articles that are read otherwise than they should be, and how. */
  misread: v.record(v.string(), v.string()),
});
export type Expected = v.InferOutput<typeof expectedSchema>;

/** What the sample newsroom must become: `expected.json`, checked. */
export const expected: Expected = check(
  expectedSchema,
  JSON.parse(readFileSync(new URL("expected.json", import.meta.url), "utf8")),
  "tests/newsroom/expected.json",
);
