import { describe, expect, it } from "vitest";
import { overCap, type ToldInHour, toldOf, toldOfSummary } from "../../lambdas/alerts/hourly-cap.ts";
import type { Said } from "../events/report-of.ts";
import { eventOf } from "./event-of.ts";

const watch = { hourlyCap: 20 };
const told = (count: number, said: Said): ToldInHour[] =>
  Array.from({ length: count }, () => toldOf(eventOf({ severity: 4, ...said })));
const rated = (severity: number, publisher = "Coast Wire"): Said => ({ severity, publisher });
const blog = (severity: number, publisher = "Night Blog"): Said => ({
  severity,
  publisher,
  reliability: "F",
});
const over = (said: Said[], before: readonly ToldInHour[]) => overCap(eventOf(...said), before, watch);

describe("overCap", () => {
  it("gives the publishers of one owner half of it, unrated ones a quarter, by owner", () => {
    expect(over([rated(4)], told(9, rated(4)))).toBeNull();
    expect(over([rated(4)], told(10, rated(4)))).toBe("over 10 of 20 this hour by Coast Wire");
    expect(over([rated(4, "Borduva Post")], told(10, rated(4)))).toBeNull();
    expect(over([blog(4)], told(4, blog(4)))).toBeNull();
    expect(over([blog(4)], told(5, blog(4)))).toBe("over 5 of 20 this hour by Night Blog");
    const owned = (publisher: string) => ({ ...rated(4, publisher), owner: "Harbour Group" });
    expect(over([owned("Borduva Post")], told(10, owned("Coast Wire")))).toBe(
      "over 10 of 20 this hour by Harbour Group",
    );
  });

  it("lets an event of several owners have the room of any of them", () => {
    expect(over([rated(4), rated(4, "Borduva Post")], told(10, rated(4)))).toBeNull();
    // An unrated one lends no room, and takes none.
    expect(over([rated(4), blog(4)], told(10, rated(4)))).toBe("over 10 of 20 this hour by Coast Wire");
  });

  it("ends at the cap for all together", () => {
    const full = [...told(10, rated(4)), ...told(10, rated(4, "Borduva Post"))];
    expect(over([rated(4, "Harbour Times")], full)).toBe("over 20 this hour");
    expect(over([blog(4)], full)).toBe("over 20 this hour");
  });

  it("takes no room from rated publishers by what unrated ones told, however much and grave", () => {
    const flood = ["P", "Q", "R", "S", "T"].flatMap((one) => told(5, blog(5, one)));
    expect(over([blog(5, "U")], flood)).toBe("over 20 this hour");
    expect(over([rated(2)], flood)).toBeNull();
  });

  it("lets through what is graver than all that was told, and no second one", () => {
    const full = [...told(10, rated(4)), ...told(10, rated(4, "Borduva Post")), ...told(5, blog(5))];
    expect(over([rated(5)], full)).toBeNull();
    expect(over([rated(5)], [...full, ...told(1, rated(5))])).toBe("over 20 this hour");
    expect(over([blog(5)], full)).toBe("over 20 this hour");
  });

  it("counts a summary as one message of nobody's, as grave as its gravest rated event", () => {
    const events = [eventOf(rated(3)), eventOf(blog(5))];
    expect(toldOfSummary(events)).toMatchObject({ by: [], severity: 3, unrated: false });
    expect(toldOfSummary(events.slice(1))).toMatchObject({ by: [], severity: 5, unrated: true });
  });
});
