import { describe, expect, test } from "vitest";
import { type Delivery, measureTold, type ToldEvent, tellTold } from "./told.ts";

const events: ToldEvent[] = [
  {
    id: "e-00000000000000000001",
    key: "strike",
    place: "Dunmere",
    sources: ["Averia"],
    targets: ["Red Lantern"],
  },
  { id: "e-00000000000000000002", key: "arrests", place: "Quarl", sources: ["Candria"], targets: [] },
  { id: "e-00000000000000000003", key: null, place: "Harim", sources: ["gunmen"], targets: [] },
];
const [strike = "", arrests = "", film = ""] = events.map(({ id }) => id);
const mail = (ids: string[], body: string, kind = "new"): Delivery => ({
  protocol: "email",
  endpoint: "desk@example.org",
  subject: null,
  body,
  attributes: { events: ids, kind },
});
const listener = { id: "desk", endpoint: "desk@example.org", must: ["strike", "arrests"], may: [] };
const measured = (
  deliveries: Delivery[],
  held: { subscriptionId: string; eventId: string; rule: string }[] = [],
) => measureTold(listener, { deliveries, events, held, changes: { strike: ["denied"] } });

describe("what a person was told", () => {
  test("counts a happening in a message of its own or in a line of another's", () => {
    const told = measured([
      mail([strike, arrests], "Air strike on Dunmere\nAlso told: arrests by Candria in Quarl"),
    ]);
    expect(told).toMatchObject({
      once: ["strike", "arrests"],
      missed: [],
      again: [],
      wrong: [],
      unnamed: [],
    });
    expect(tellTold([told])).toContain("messages per person and happening: 1.00");
  });

  test("finds what was missed, what waits, and what is told again", () => {
    const twice = [mail([strike], "Dunmere"), mail([strike], "Dunmere")];
    expect(measured(twice)).toMatchObject({ once: [], missed: ["arrests"], again: ["strike"] });
    expect(tellTold([measured(twice)])).toContain("messages per person and happening: 2.00");
    const held = [{ subscriptionId: "desk", eventId: arrests, rule: "story" }];
    expect(measured(twice, held)).toMatchObject({ missed: [], held: ["arrests (story)"] });
  });

  test("takes an update for a stated change only where something could truly change", () => {
    const updates = [strike, arrests].flatMap((id) => [
      mail([id], "Dunmere, Quarl"),
      mail([id], "Dunmere, Quarl", "update"),
    ]);
    expect(measured(updates)).toMatchObject({ updated: ["strike"], again: ["arrests (update)"] });
  });

  test("finds what should not have been told, and lines that name neither place nor party", () => {
    const told = measured([
      mail([strike], "Something happened"),
      mail([film], "Gunmen in Harim"),
      mail(["e-9"], ""),
    ]);
    expect(told.unnamed).toEqual(["strike", expect.stringContaining("e-9")]);
    expect(told.wrong).toEqual([expect.stringContaining(film), expect.stringContaining("e-9")]);
  });

  test("reads ids or names where a message lists no events", () => {
    const body = "Attack by Averia on Red Lantern, Dunmere";
    const text = { ...mail([], body), attributes: {} };
    expect(measured([text])).toMatchObject({ once: ["strike"] });
    expect(measured([{ ...text, body: `Event ${arrests}` }])).toMatchObject({ once: ["arrests"] });
  });
});
