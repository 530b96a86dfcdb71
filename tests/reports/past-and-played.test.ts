import { describe, expect, test } from "vitest";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import { fictional } from "../fictional.ts";

/** Modalities and days of the deeds of force of an article published on Monday, 2026-11-23. */
const told = (title: string, text: string) =>
  codeArticle({ id: "a-1", revision: 1, title, text, publishedAt: "2026-11-23T12:00:00.000Z" }, fictional)
    .reports.filter(({ ploverClass }) => ploverClass === "ASSAULT")
    .map(({ modality, eventDate }) => `${modality} ${eventDate.from}`);

describe("what went on for months is no news of today", () => {
  test.each([
    "Red Lantern has attacked Averian convoys in Dunmere for more than a year.",
    "In the past year Red Lantern has attacked Averian troops in Dunmere.",
    "Over the past months Red Lantern has carried out attacks on Averian troops in Dunmere.",
    "Candria has bombed Dunmere since March.",
    "Red Lantern attacked Averian troops in a campaign that began in November 2023.",
    "When Candria took Dunmere in October 2025, Candrian troops killed nine farmers.",
  ])("%s", (text) => {
    expect(told("", text).map((one) => one.split(" ")[0])).not.toContain("happened");
  });

  test.each([
    "Red Lantern has launched its largest attack on Averian troops in a year.",
    "Red Lantern has attacked Averian troops in Dunmere over the past two days.",
    "Candria has bombed Dunmere since Friday.",
  ])("but: %s", (text) => {
    expect(told("", text).map((one) => one.split(" ")[0])).toEqual(["happened"]);
  });
});

describe("what somebody does over and over is no news of today", () => {
  test.each([
    "Averia ordered engines for the drones which Candria fires at Dunmere.",
    "Averian police arrested a leader of Red Lantern, which kidnaps farmers near Dunmere.",
  ])("%s", (text) => {
    expect(told("", text).map((one) => one.split(" ")[0])).not.toContain("happened");
  });

  test.each([
    ["", "Averia buried the soldiers whom Candrian troops killed in Dunmere on Monday."],
    ["Averia mourns soldiers killed as Candria bombs Dunmere", "The king spoke of it on Monday."],
  ])("but: %s %s", (title, text) => {
    expect(told(title, text).map((one) => one.split(" ")[0])).toContain("happened");
  });
});

describe("a headline that looks back", () => {
  test.each([
    "Averia marks 50 years of division",
    "Averia marks 10 years since raid on Dunmere",
    "Two years of a truce that is seldom quiet",
    "Book review: A summer in Dunmere",
    "Statement of the king on the Anniversary of the Attack on Dunmere",
  ])("%s", (title) => {
    const text = "A crowd gathered at the harbour. Candrian troops killed nine farmers in Dunmere.";
    expect(told(title, text).map((one) => one.split(" ")[0])).not.toContain("happened");
  });

  test("on an anniversary an attack is one of today", () => {
    const title = "Candria attacks Dunmere on the anniversary of the truce";
    expect(told(title, "Candrian troops killed nine farmers in Dunmere.")).toContain("happened 2026-11-23");
  });
});

describe("so many days before the deed of its sentence", () => {
  test.each([
    [
      "Shops closed in Dunmere on Sunday, two days after Red Lantern attacked Averian troops.",
      "happened 2026-11-20",
    ],
    [
      "A curfew began on Sunday, a day after a Candrian raid on Dunmere killed nine people.",
      "happened 2026-11-21",
    ],
    ["Shops closed in Dunmere after Red Lantern attacked Averian troops on Sunday.", "happened 2026-11-22"],
    [
      "Shops closed a day after Red Lantern attacked Averian troops in Dunmere on Friday.",
      "happened 2026-11-20",
    ],
  ])("%s", (text, found) => {
    expect(told("", text)).toContain(found);
  });
});

test("hostages that somebody holds are not taken today", () => {
  expect(told("", "The plan speaks of ten Averian hostages held by Red Lantern in Dunmere.")).toEqual([]);
  expect(told("", "Red Lantern held two Averian hostages in Dunmere on Sunday.")).toEqual([
    "happened 2026-11-22",
  ]);
});
