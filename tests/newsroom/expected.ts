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
  undated: ids,
  /** Slugs of articles whose page does not answer: coded from the feed's summary. */
  fromFeedOnly: ids,
  articles: v.record(v.string(), v.array(v.strictObject({ ...happening, mode: v.nullable(v.string()) }))),
  /** Slugs of articles whose happenings are background: they begin no event. */
  background: ids,
  events: v.array(
    v.strictObject({ key: v.string(), ...happening, denied: v.boolean(), publishers: ids, slugs: ids }),
  ),
  alerts: v.record(
    v.string(),
    v.strictObject({
      single: ids,
      summary: ids,
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
  smsAtLeast: ids,
});
export type Expected = v.InferOutput<typeof expectedSchema>;

/** What the sample newsroom must become: `expected.json`, checked. */
export const expected: Expected = check(
  expectedSchema,
  JSON.parse(readFileSync(new URL("expected.json", import.meta.url), "utf8")),
  "tests/newsroom/expected.json",
);
