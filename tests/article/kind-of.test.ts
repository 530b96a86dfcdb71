import { describe, expect, test } from "vitest";
import { readText } from "../../lambdas/article/read-text.ts";

const kindsOf = (text: string) =>
  readText(text).sentences.map(({ kind, text: sentence }) => `${kind}: ${sentence}`);
const asidesOf = (text: string) => readText(text).asides.map(({ kind, text: line }) => `${kind}: ${line}`);

describe("readText tells what a sentence is on its page", () => {
  test("a headline: the first line, if an empty one follows, without its label", () => {
    expect(kindsOf("BREAKING: Averia shells Harim\n\nShells fell on Monday.")).toEqual([
      "headline: Averia shells Harim",
      "body: Shells fell on Monday.",
    ]);
    expect(kindsOf("Averia shells Harim\nShells fell on Monday.")).toEqual([
      "body: Averia shells Harim",
      "body: Shells fell on Monday.",
    ]);
    expect(kindsOf("\n\nShells fell on Monday.")).toEqual(["body: Shells fell on Monday."]);
  });

  test("the happenings of a headline apart", () => {
    expect(kindsOf("Averia shells Harim; Candria vows revenge\n\nX")).toEqual([
      "headline: Averia shells Harim",
      "headline: Candria vows revenge",
      "body: X",
    ]);
    expect(kindsOf("World in brief: Averia shells Harim, killing two, floods in Quarl\n\nX")).toEqual([
      "headline: Averia shells Harim, killing two",
      "headline: floods in Quarl",
      "body: X",
    ]);
  });

  test("who speaks in a headline is no dateline, a town with its agency is", () => {
    expect(readText("AFA: Shells fell\n\nX").datelinePlace).toBe("");
    expect(readText("QUARL, Nov 20 (Coast News) - Shells fell\n\nX").datelinePlace).toBe("QUARL");
  });

  test.each([
    "Smoke rises over Harim after a Candrian air strike, Nov. 20, 2026.",
    "Soldiers stand guard near Quarl, Averia, on Friday, 20 November 2026.",
    "A view of Harim after the strike, November 20, 2026.",
    "Smoke over Harim after a Candrian air strike in Quarl, Averia, Sept. 12, 2025.",
    "In this photo released by the army, Averian tanks enter Harim.",
    "Averian tanks enter Harim (file photo)",
  ])("a caption: %s", (line) => {
    expect(kindsOf(`${line}\nShells fell on Monday.`)[0]).toBe(`caption: ${line}`);
  });

  test.each([
    "Averia and Candria signed the pact on Nov. 20, 2026.",
    "The strike killed two people in Harim on November 20, 2026.",
    "The file on Harim was closed.",
  ])("no caption: %s", (line) => {
    expect(kindsOf(line)).toEqual([`body: ${line}`]);
  });

  test("the sentence before a credit that was run together with the text", () => {
    const text = "Averian soldiers near Harim. Photo: REUTERS/Tomas RayAverian troops left Harim on Monday.";
    expect(kindsOf(text)).toEqual([
      "caption: Averian soldiers near Harim.",
      "body: Averian troops left Harim on Monday.",
    ]);
    expect(asidesOf(text)).toEqual(["credit: Photo: REUTERS/Tomas Ray"]);
  });

  test("what a credit in brackets ends is set aside", () => {
    const text = "The king speaks in Tessara (credit: TOMAS RAY/REUTERS) Averia shelled Harim.";
    expect(kindsOf(text)).toEqual(["body: Averia shelled Harim."]);
    expect(asidesOf(text)).toEqual([
      "credit: The king speaks in Tessara",
      "credit: (credit: TOMAS RAY/REUTERS)",
    ]);
  });

  test("a line without a full stop among lines that have one", () => {
    const lines = [
      "Shells fell.",
      "The town burned.",
      "Borduva bans imports",
      "It rained.",
      "No one came.",
      "Cut off he",
    ];
    expect(kindsOf(lines.join("\n"))[2]).toBe("heading: Borduva bans imports");
    expect(kindsOf(lines.join("\n"))[5]).toBe("body: Cut off he");
    expect(kindsOf(lines.slice(2).join("\n"))[0]).toBe("body: Borduva bans imports");
  });

  test("a poll of two names is no credit", () => {
    expect(kindsOf("A Reuters/Ipsos poll found that Averians want peace.")).toHaveLength(1);
  });

  test("a footer that repeats the headline", () => {
    expect(asidesOf("The post Averia shells Harim appeared first on Coast News.")).toHaveLength(1);
  });
});
