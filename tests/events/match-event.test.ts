import { describe, expect, it } from "vitest";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import { matchEvent, sameFrom } from "../../lambdas/events/match-event.ts";
import { knowledge, reportOf, type Said, today } from "./report-of.ts";

/** Sentences are compared only where a test says one: the rest stands on its fields alone. */
const happening = (said: Said) => {
  const told = happeningOfReport(reportOf(said));
  return said.sentence === undefined ? { ...told, words: [] } : told;
};
const match = (a: Said, b: Said) => matchEvent(happening(a), happening(b), knowledge);

const sanctions: Said = { ploverClass: "SANCTION", mode: "economic", source: ["candria"], place: null };

/** Pairs that tell of one happening. What is not said is an air strike of Averia's army on Red Lantern in Dunmere. */
const same: [string, Said, Said][] = [
  ["the same words twice", {}, {}],
  ["a target that one does not name", {}, { target: [] }],
  ["an attacker that one does not name", {}, { source: [] }],
  ["neither side named by one", {}, { source: [], target: [] }],
  ["the state instead of its army", {}, { source: ["averia"] }],
  ["the group's country instead of the group", {}, { target: ["averia"] }],
  ["the group's backer instead of the group", {}, { target: ["candria"] }],
  ["a base instead of the city near it", {}, { place: "tarn-air-base" }],
  ["the province instead of the city", {}, { place: "northmark" }],
  ["the country instead of the city", {}, { place: "averia" }],
  ["a drone instead of an air strike", {}, { mode: "drone" }],
  ["explosives, with no mode on the other side", { mode: null }, { mode: "explosives" }],
  ["no date in one text, published that day", {}, { day: `published:${today}` }],
  ["no date in one text, published the next morning", {}, { day: "published:2031-05-11" }],
  [
    "two undated texts across midnight",
    { day: "published:2031-05-10", publishedAt: "2031-05-10T22:00:00.000Z" },
    { day: "published:2031-05-11", publishedAt: "2031-05-11T01:00:00.000Z" },
  ],
  [
    "undated of the evening by UTC, when it is the next day there",
    {},
    { day: "published:2031-05-09", publishedAt: "2031-05-09T22:30:00.000Z" },
  ],
  ["alleged by one", {}, { modality: "alleged" }],
  ["a denial of the same day", {}, { modality: "denied", target: [] }],
  ["a denial two days later", {}, { modality: "denied", day: "published:2031-05-12" }],
  [
    "sanctions on a party, and on its bank",
    { ...sanctions, target: ["averia"], sentence: "Candria puts sanctions on Averia's bank." },
    { ...sanctions, target: ["unlisted:state bank"], sentence: "Candria puts sanctions on Averia's bank." },
  ],
  ["an attacker unknown to the dictionary", { source: ["unlisted:gunmen"] }, {}],
  [
    "a meeting told from either side",
    { ploverClass: "CONSULT", mode: null, source: ["averia"], target: ["candria"], place: null },
    { ploverClass: "CONSULT", mode: null, source: ["candria"], target: ["averia"], place: null },
  ],
  [
    "talks, and the agreement that they ended in",
    { ploverClass: "CONSULT", mode: null, source: ["averia"], target: ["candria"], place: "lisport" },
    { ploverClass: "AGREE", mode: null, source: ["averia", "candria"], target: [], place: "lisport" },
  ],
  [
    "a withdrawal announced, then made",
    {
      ploverClass: "RETREAT",
      mode: "withdraw",
      source: ["western-coalition"],
      target: [],
      modality: "announced",
    },
    { ploverClass: "RETREAT", mode: "withdraw", source: ["western-coalition"], target: [] },
  ],
  [
    "a week in one text, the day in the other",
    {},
    { date: { from: "2031-05-05", to: "2031-05-11", precision: "week" } },
  ],
  [
    "men detained by one account, abducted by another",
    { ploverClass: "COERCE", mode: "arrest" },
    { ploverClass: "ASSAULT", mode: "abduct" },
  ],
  [
    "a truce agreed, and in force",
    { ploverClass: "AGREE", mode: null, source: ["averia", "red-lantern"], target: [] },
    { ploverClass: "RETREAT", mode: "ceasefire", source: ["averia"], target: ["red-lantern"] },
  ],
  ["a place that one only infers", {}, { place: "averia", inferred: true }],
  [
    "nothing but the country and the day, in nearly the same words",
    {
      place: null,
      target: [],
      sentence: "Averian jets struck a cement factory and its fuel tanks, killing nine guards.",
    },
    {
      target: [],
      place: null,
      sentence: "Nine guards died when jets struck the fuel tanks of a cement factory.",
    },
  ],
];

/** What only the names and numbers of two articles tell. */
const unplaced: Said = { place: null, target: [] };
const particular: [string, boolean, Said, Said][] = [
  [
    "a village and a number in both",
    true,
    { ...unplaced, particulars: ["orlen", "180"] },
    { ...unplaced, particulars: ["180", "orlen", "vask"] },
  ],
  [
    "one village in two spellings",
    true,
    { ...unplaced, particulars: ["kfar", "roummana"] },
    { ...unplaced, particulars: ["rumman", "kfarr"] },
  ],
  [
    "several names in each, none in both",
    false,
    { ...unplaced, particulars: ["orlen", "vask", "tumbrel"] },
    { ...unplaced, particulars: ["hesk", "morrow", "pell"] },
  ],
  [
    "two warnings of one day that share no name",
    false,
    { ...unplaced, ploverClass: "THREATEN", mode: null, target: ["candria"], particulars: ["orlen"] },
    { ...unplaced, ploverClass: "THREATEN", mode: null, target: ["candria"], particulars: ["hesk"] },
  ],
];

/** Pairs that must stay apart. */
const apart: [string, Said, Said][] = [
  ["another city the same day", {}, { place: "askel" }],
  ["another city, attacker unnamed", { source: [] }, { place: "quarl", source: [] }],
  ["another country", {}, { place: "kelmora" }],
  ["another province", {}, { place: "lowfen" }],
  ["the next day, both days named", {}, { day: "2031-05-11" }],
  [
    "undated texts a day apart",
    { day: "published:2031-05-10", publishedAt: "2031-05-10T06:00:00.000Z" },
    { day: "published:2031-05-11", publishedAt: "2031-05-11T09:00:00.000Z" },
  ],
  [
    "undated of the morning before the day that is named",
    {},
    { day: "published:2031-05-09", publishedAt: "2031-05-09T09:00:00.000Z" },
  ],
  ["another attacker", {}, { source: ["candria-military"] }],
  ["an anniversary", {}, { modality: "historical" }],
  ["a scenario", {}, { modality: "hypothetical" }],
  ["an arrest and an air strike", { ploverClass: "COERCE", mode: "arrest" }, {}],
  [
    "soldiers on both sides, who need not be the same",
    { source: [], target: ["unlisted:soldiers"], place: null },
    { source: [], target: ["unlisted:soldiers"], place: null },
  ],
  ["another class", {}, { ploverClass: "ACCUSE", mode: null }],
  ["an abduction and an air strike", { source: [] }, { source: [], mode: "abduct" }],
  ["no place in one, no target", { target: [] }, { place: null, target: [] }],
  [
    "only the country in common, nobody named",
    { place: "averia", source: [], target: [] },
    { place: "averia" },
  ],
  [
    "two meetings of one busy minister in one city",
    { ploverClass: "CONSULT", mode: null, source: ["averia"], target: ["candria"], place: "lisport" },
    { ploverClass: "CONSULT", mode: null, source: ["averia"], target: ["esmeria"], place: "lisport" },
  ],
  [
    "two meetings without a common party",
    { ploverClass: "CONSULT", mode: null, source: ["averia"], target: ["candria"], place: "lisport" },
    { ploverClass: "CONSULT", mode: null, source: ["drovnia"], target: ["esmeria"], place: "lisport" },
  ],
  ["a denial a week later", {}, { modality: "denied", day: "published:2031-05-17" }],
  ["a denial that came before", { day: today }, { modality: "denied", day: "published:2031-05-08" }],
  ["the attacked strike back", {}, { source: ["red-lantern"], target: ["averia-military"] }],
  [
    "sanctions of one day on two known parties, in the same words",
    { ...sanctions, target: ["averia"], sentence: "Candria puts sanctions on three financiers." },
    { ...sanctions, target: ["western-coalition"], sentence: "Candria puts sanctions on three financiers." },
  ],
];

describe("matchEvent", () => {
  it.each(same)("takes as one: %s", (_, a, b) => {
    const { score, veto } = match(a, b);
    expect(veto).toBeNull();
    expect(score).toBeGreaterThanOrEqual(sameFrom);
  });

  it.each(particular)("looks at names and numbers: %s", (_, isOne, a, b) => {
    const { score } = match(a, b);
    if (isOne) expect(score).toBeGreaterThanOrEqual(sameFrom);
    else expect(score).toBeLessThan(sameFrom);
  });

  it.each(apart)("keeps apart: %s", (_, a, b) => {
    expect(match(a, b).score).toBeLessThan(sameFrom);
  });

  it.each([...same, ...apart])("is symmetric: %s", (_, a, b) => {
    expect(match(b, a).score).toBe(match(a, b).score);
  });

  it("explains itself by its parts", () => {
    expect(match({ killed: 3 }, { target: [], killed: 3 })).toMatchObject({
      score: 1.1,
      parts: {
        class: 0.1,
        place: 0.4,
        date: 0.2,
        source: 0.25,
        target: 0,
        mode: 0.05,
        modality: 0,
        toll: 0.1,
        weapon: 0,
        words: 0,
      },
      said: { place: "both name Dunmere", target: "not known on both sides", toll: "both count 3 killed" },
      veto: null,
    });
  });

  it("names what rules it out", () => {
    expect(match({}, { place: "askel" }).veto).toMatch(/^Dunmere and Askel are \d+ km apart$/);
    expect(match({}, { source: ["candria-military"] }).veto).toBe(
      "different source actors: averia-military and candria-military",
    );
  });
});
