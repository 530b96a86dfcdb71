import { describe, expect, test } from "vitest";
import { codeArticle } from "../../lambdas/reports/code-article.ts";
import { fictional } from "../fictional.ts";

/** What the headline alone tells: "ASSAULT happened candria > averia @ Dunmere". */
function told(title: string): string[] {
  const article = {
    id: "headline",
    revision: 1,
    title,
    text: "The army had no comment on the war.",
    publishedAt: "2026-11-24T12:00:00Z",
  };
  return codeArticle(article, fictional).reports.map(
    ({ ploverClass, modality, sourceActors, targetActors, place }) =>
      [
        ploverClass,
        modality,
        sourceActors.map(({ id }) => id).join("+"),
        ">",
        targetActors.map(({ id }) => id).join("+"),
        "@",
        place === null || place.inferred ? "" : place.name,
      ].join(" "),
  );
}

describe("a headline tells", () => {
  test.each([
    // Labels and publishers.
    ["BREAKING: Candria shells Dunmere", "ASSAULT happened candria >  @ Dunmere"],
    ["UPDATE 2-Candria shells Dunmere | Coast News", "ASSAULT happened candria >  @ Dunmere"],
    ["WATCH: Moment Candrian missile hits Dunmere", "ASSAULT happened candria-military >  @ Dunmere"],
    // Who speaks, before a colon and behind a dash.
    ["RLM: Candria shelled Dunmere", "ASSAULT happened candria >  @ Dunmere"],
    ["Red Lantern: We shelled Dunmere", "ASSAULT happened red-lantern >  @ Dunmere"],
    ["Report: Candria shelled Dunmere", "ASSAULT alleged candria >  @ Dunmere"],
    ["Candria shells Dunmere — sources", "ASSAULT alleged candria >  @ Dunmere"],
    ["Averia: Candria must leave Dunmere", "REQUEST happened averia > candria @ Dunmere"],
    // Capitals.
    ["Red Lantern Commander Killed in Dunmere", "ASSAULT happened  > red-lantern @ Dunmere"],
    ["CANDRIA SHELLS DUNMERE HARBOUR", "ASSAULT happened candria >  @ Dunmere"],
    // Passives without an auxiliary, outbreaks, things that are struck.
    ["Red Lantern cell struck in Dunmere", "ASSAULT happened  > red-lantern @ Dunmere"],
    ["Hospital struck in Dunmere", "ASSAULT happened  >  @ Dunmere"],
    ["Averian ambassador expelled", "SANCTION happened  > averia @ "],
    ["Truce agreed between Averia and Candria", "AGREE happened averia+candria >  @ "],
    ["Curfew imposed in Dunmere", "COERCE happened  >  @ Dunmere"],
    ["Protests erupt in Dunmere over bread", "PROTEST happened  >  @ Dunmere"],
    ["Fresh clashes in Dunmere", "ASSAULT happened  >  @ Dunmere"],
    // Two with a comma, verbs without an object.
    ["Averia, Candria trade fire near Dunmere", "ASSAULT happened averia+candria >  @ Dunmere"],
    ["Rockets fall in Dunmere", "ASSAULT happened  >  @ Dunmere"],
    ["Averia says Candria shells Dunmere", "ASSAULT happened candria >  @ Dunmere"],
  ])("%s", (title, report) => {
    expect(told(title)).toEqual([report]);
  });

  test("the happenings of a brief each with its own place", () => {
    expect(told("World in brief: Candria shells Dunmere, Averian police arrest two rebels in Quarl")).toEqual(
      ["ASSAULT happened candria >  @ Dunmere", "COERCE happened averia-police > unlisted:rebels @ Quarl"],
    );
  });
});
