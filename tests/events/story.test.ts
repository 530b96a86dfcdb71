import { describe, expect, it } from "vitest";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { kindOfPiece } from "../../lambdas/events/kind-of-piece.ts";
import {
  asideOf,
  asideOfEvent,
  closesAt,
  eventsOf,
  isNeverHeld,
  mostInStory,
  type NotedReport,
  type Story,
  withClaim,
} from "../../lambdas/events/story.ts";
import { knowledge, reportOf, type Said } from "./report-of.ts";

const strike = reportOf({ id: "a-1.0", isMain: true });
const beside = (said: Said) => reportOf({ id: "a-1.1", ...said });
const demand: Said = {
  ploverClass: "REQUEST",
  mode: "appeal",
  source: ["league-of-harbours"],
  target: ["averia"],
  place: null,
  severity: 2,
};
const asideIn = (said: Said, kind: Parameters<typeof asideOf>[2]["kind"] = "news") =>
  asideOf(strike, beside(said), { kind }, knowledge);

describe("asideOf", () => {
  it("sets side deeds beside the main happening that they are related to", () => {
    expect(asideIn(demand)?.by).toBe("a demand, told beside the main happening of its article");
    expect(asideIn({ ploverClass: "COERCE", mode: "arrest", place: "quarl" })?.by).toMatch(/^an arrest/);
    expect(asideIn({ ploverClass: "SANCTION", mode: "impose", place: null })?.by).toMatch(/^sanctions/);
    // Whoever is not named speaks of what the article is about.
    expect(asideIn({ ...demand, source: [], target: [] })?.by).toMatch(/^a demand/);
  });

  it("leaves alone what has neither party nor country in common with it", () => {
    expect(asideIn({ ...demand, target: ["drovnia"] })).toBeNull();
    expect(
      asideIn({ ploverClass: "SANCTION", mode: "impose", source: ["esmeria"], target: ["black-heron"] }),
    ).not.toBeNull();
    expect(
      asideIn({
        ploverClass: "SANCTION",
        mode: "impose",
        source: ["esmeria"],
        target: ["black-heron"],
        place: "harim",
      }),
    ).toBeNull();
  });

  it("takes any other deed of the day only where it shares the place and a party", () => {
    const second: Said = { ploverClass: "ASSAULT", mode: "firearms" };
    expect(asideIn(second)?.by).toMatch(/^the day, the place \(0 km apart\) and a party/);
    expect(asideIn({ ...second, place: "quarl" })).toBeNull();
    expect(asideIn({ ...second, place: "averia" })).toBeNull();
    expect(asideIn({ ...second, day: "2031-05-09" })).toBeNull();
    expect(asideIn({ ...second, source: ["borduva-military"], target: ["drovnia"] })).toBeNull();
  });

  it("makes no story of a live page, a round-up, a list or a brief, nor of background", () => {
    for (const kind of ["live page", "round-up", "list", "brief"] as const)
      expect(asideIn(demand, kind)).toBeNull();
    expect(asideIn({ ...demand, standing: "background" })).toBeNull();
  });
});

describe("kindOfPiece", () => {
  const kindOf = (title: string, url?: string) =>
    kindOfPiece([reportOf({ title, isMain: true, ...(url === undefined ? {} : { url }) })], knowledge);

  it("goes by headline and address", () => {
    expect(kindOf("Depot struck in Dunmere")).toBe("news");
    expect(kindOf("Live: Averia strikes Dunmere")).toBe("live page");
    expect(kindOf("Averia strikes Dunmere: live updates")).toBe("live page");
    expect(kindOf("Averia strikes Dunmere", "https://news.example/world/live/2031/dunmere")).toBe(
      "live page",
    );
    expect(kindOf("Averia strikes Dunmere", "https://news.example/delivery/dunmere")).toBe("news");
    expect(kindOf("News in brief: strike in Dunmere, talks in Murov")).toBe("brief");
    expect(kindOf("Timeline: Averia's strikes on Red Lantern")).toBe("list");
    expect(kindOf("Five things that happened in Averia")).toBe("list");
    expect(kindOf("Security round-up: strike in Dunmere")).toBe("round-up");
    expect(kindOf("Police round up Red Lantern suspects in Dunmere")).toBe("news");
  });

  it("takes an article for a round-up that goes through what has nothing to do with each other", () => {
    const elsewhere = [
      reportOf({ source: ["drovnia-police"], target: ["black-heron"], place: "harim" }),
      reportOf({ source: ["esmeria-military"], target: [], place: "port-vale" }),
    ];
    expect(kindOfPiece([strike, ...elsewhere], knowledge)).toBe("round-up");
    expect(kindOfPiece([strike, elsewhere[0] ?? strike], knowledge)).toBe("news");
    const related = [1, 2, 3].map(() => reportOf({ place: "quarl" }));
    expect(kindOfPiece([strike, ...elsewhere, ...related], knowledge)).toBe("news");
  });
});

describe("asideOfEvent", () => {
  const noted = (said: Said, main: string | null): NotedReport => ({
    ...reportOf(said),
    aside: main === null ? null : { main, by: "a demand" },
  });
  const first = noted({ id: "a-1.1", publishedAt: "2031-05-10T09:00:00.000Z" }, "e-strike");
  const later = noted({ id: "a-2.0", publishedAt: "2031-05-10T10:00:00.000Z", isMain: true }, null);

  it("goes by the article that told the event first, whatever came in first", () => {
    expect(asideOfEvent([first, later])).toMatchObject({ main: "e-strike" });
    expect(asideOfEvent([later, first])).toMatchObject({ main: "e-strike" });
    const early = { ...later, publishedAt: "2031-05-10T08:00:00.000Z" };
    expect(asideOfEvent([first, early])).toBeNull();
  });

  it("never sets the main happening of its first article beside another", () => {
    expect(asideOfEvent([{ ...first, isMain: true }])).toBeNull();
    expect(asideOfEvent([first, noted({ id: "a-1.0", isMain: true }, null)])).toBeNull();
  });

  it("asks no background, and no row of before there were stories", () => {
    expect(asideOfEvent([{ ...first, standing: "background" }])).toBeNull();
    expect(asideOfEvent([reportOf()])).toBeNull();
  });
});

describe("a story", () => {
  const since = "2031-05-10T09:00:00.000Z";
  const empty: Story = { main: "e-main", since, claims: [] };
  const at = (minute: number) => new Date(Date.parse(since) + minute * 60_000).toISOString();
  const claims = Array.from({ length: 20 }, (_, n) => ({ eventId: `e-${n}`, seenAt: at(n) }));
  const told = (order: typeof claims) =>
    eventsOf(order.reduce((story, { eventId, seenAt }) => withClaim(story, eventId, seenAt), empty));

  it("takes twelve events, those first seen, in whatever order they come in", () => {
    expect(told(claims)).toHaveLength(mostInStory);
    expect(told(claims)[0]).toBe("e-main");
    expect(told(claims.toReversed())).toEqual(told(claims));
  });

  it("is closed a day after its first", () => {
    expect(eventsOf(withClaim(empty, "e-late", at(24 * 60)))).toEqual(["e-main", "e-late"]);
    expect(eventsOf(withClaim(empty, "e-late", at(24 * 60 + 1)))).toEqual(["e-main"]);
    expect(closesAt(since)).toBe("2031-05-11T09:00:00.000Z");
  });

  it("loses what leaves it, and all when its main event is told no longer", () => {
    const two = withClaim(withClaim(empty, "e-1", at(1)), "e-2", at(2));
    expect(eventsOf(withClaim(two, "e-1", null))).toEqual(["e-main", "e-2"]);
    expect(eventsOf({ ...two, since: null })).toEqual([]);
  });
});

describe("isNeverHeld", () => {
  const eventOf = (said: Said) =>
    foldEvent([reportOf(said)], { id: "e-1", version: 1, updatedAt: "2031-05-10T12:00:00.000Z" }, knowledge);
  const main = eventOf({});

  it("says why an attack, dead, severity 4 or another country never wait", () => {
    expect(isNeverHeld(eventOf({ severity: 1 }), main)).toBe("an attack is never held");
    expect(isNeverHeld(eventOf({ ploverClass: "COERCE", mode: "arrest", killed: 1 }), main)).toMatch("dead");
    expect(isNeverHeld(eventOf({ ...demand, severity: 4 }), main)).toBe("severity 4 is never held");
    expect(isNeverHeld(eventOf({ ...demand, place: "harim" }), main)).toBe(
      "what lies in another country (XD) is never held",
    );
  });

  it("lets a demand wait, wherever it was raised", () => {
    expect(isNeverHeld(eventOf(demand), main)).toBeNull();
    expect(isNeverHeld(eventOf({ ...demand, place: "quarl" }), main)).toBeNull();
    expect(isNeverHeld(eventOf({ ...demand, place: "harim", inferred: true }), main)).toBeNull();
  });
});
