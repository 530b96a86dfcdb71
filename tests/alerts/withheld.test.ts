import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { watchSchema } from "../../lambdas/alerts/watch.ts";
import { withheldFrom } from "../../lambdas/alerts/withheld.ts";
import { knowledge, reportOf, type Said } from "../events/report-of.ts";

const withheld = (said: Said[], asked: object = {}) =>
  withheldFrom(
    { id: "e-1", feedback: [] },
    said.map((one) => reportOf(one)),
    v.parse(watchSchema, { id: "w", places: ["XA"], minConfidence: 0.5, ...asked }),
    knowledge,
  );
const unsure: Said = { confidence: 0.42 };
const background: Said = { standing: "background" };

describe("withheldFrom", () => {
  it("says what confidence or standing alone keeps out, by the least that does", () => {
    expect(withheld([unsure])).toEqual({
      by: "confidence",
      at: "2031-05-10T09:00:00.000Z",
      eventId: "e-1",
      severity: 3,
      confidence: 0.42,
      said: "Air strike by Averian Armed Forces on Red Lantern, Dunmere, XA",
    });
    expect(withheld([background])).toMatchObject({ by: "standing", confidence: 0.8 });
    expect(withheld([{ ...background, ...unsure }])).toMatchObject({ by: "standing and confidence" });
  });

  it("is silent on what the watch tells, also when background beside it says more", () => {
    expect(withheld([{}])).toBeNull();
    expect(withheld([{}, { ...background, severity: 5 }, unsure])).toBeNull();
    expect(withheld([unsure], { minConfidence: 0.4 })).toBeNull();
  });

  it("is silent on what something else keeps out as well", () => {
    for (const asked of [{ places: ["XB"] }, { minSeverity: 4 }, { classes: ["CONSULT"] }]) {
      expect(withheld([unsure], asked)).toBeNull();
      expect(withheld([background], asked)).toBeNull();
    }
    expect(withheld([{ ...unsure, day: "2031-03-01" }])).toBeNull();
    expect(withheld([{ ...background, modality: "historical" }])).toBeNull();
  });

  it("tells what background would add to news that a watch does not ask for", () => {
    const asked = { minSeverity: 4 };
    expect(withheld([{}, { ...background, severity: 5 }], asked)).toMatchObject({
      by: "standing",
      severity: 5,
    });
  });
});
