import { describe, expect, test } from "vitest";
import { asideOf } from "../../lambdas/article/aside.ts";
import { datelineOf } from "../../lambdas/article/dateline.ts";
import { normaliseText } from "../../lambdas/article/normalise-text.ts";
import { readText } from "../../lambdas/article/read-text.ts";

describe("normaliseText", () => {
  test.each([
    ["plain words", "plain words"],
    ["“Stop,” he said – it’s ‘over’", "\"Stop,\" he said – it's 'over'"],
    ["Red\u00adLan\u200btern", "RedLantern"],
    ["\u202eAveria\u202c", "Averia"],
    ["Cafe\u0301 Do\u0302me", "Café Dôme"],
    ["Averia\u00a0and\u2009Borduva", "Averia and Borduva"],
    ["Candria‑backed", "Candria-backed"],
  ])("%j becomes %j", (original, text) => {
    expect(normaliseText(original).text).toBe(text);
  });

  test("every offset leads back to the same letter", () => {
    const original = "Red\u00ad\u200bLantern, in “Doe\u0302” near\u200b Quarl \u{1f600} e\u0301e\u0301 end";
    const { text, originalAt } = normaliseText(original);
    const words = [...text.matchAll(/[\p{L}]+/gu)].map(({ 0: word, index }) =>
      original.slice(originalAt(index), originalAt(index + word.length)),
    );
    expect(words).toEqual([
      "Red\u00ad\u200bLantern",
      "in",
      "Doe\u0302",
      "near\u200b",
      "Quarl",
      "e\u0301e\u0301",
      "end",
    ]);
  });
});

describe("datelineOf", () => {
  test.each([
    ["QUARL, Nov 20 (Agency) - Shells fell.", "QUARL", "Shells fell."],
    ["QUARL (Coast News) — Shells fell.", "QUARL", "Shells fell."],
    ["Quarl (Coast News) - Shells fell.", "Quarl", "Shells fell."],
    ["QUARL, Averia (CN) — Shells fell.", "QUARL", "Shells fell."],
    ["Deir el-Quarl, 26 Oct 88 (Radio Averia) -- [Text] Shells fell.", "Deir el-Quarl", "Shells fell."],
    ["Quarl, Nov. 20, 2026 - Shells fell.", "Quarl", "Shells fell."],
    ["NEW QUARL: Shells fell.", "NEW QUARL", "Shells fell."],
    ["(Coast News) - Shells fell.", "", "Shells fell."],
    ["By TOM RAY QUARL, Averia (CN) — Shells fell.", "QUARL", "Shells fell."],
  ])("%s", (sentence, place, rest) => {
    const dateline = datelineOf(sentence);
    expect(dateline?.place.endsWith(place)).toBe(true);
    expect(sentence.slice(dateline?.length)).toBe(rest);
  });

  test.each([
    "Averia - once a kingdom - fell.",
    "Shells fell on Quarl (pictured) - again.",
    "Averia: a history",
    "The army (in Quarl) said so.",
    "Averian-backed fighters left.",
    "RLM fighters left Quarl — at last.",
  ])("none in %s", (sentence) => {
    expect(datelineOf(sentence)).toBeNull();
  });
});

describe("asideOf", () => {
  test.each([
    ["By Tomas Ray", "byline"],
    ["By Tomas Ray and Ana van Dorn in Quarl", "byline"],
    ["Reporting by Tomas Ray; editing by Ana Dorn", "byline"],
    ["(Additional reporting by Tomas Ray.)", "byline"],
    ["Photo: Tomas Ray", "credit"],
    ["A soldier in Quarl (Photo by Tomas Ray)", "credit"],
    ["© 2026 Coast News", "credit"],
    ["Advertisement", "boilerplate"],
    ["Read more: Averia shells Quarl", "boilerplate"],
    ["Note: this article was written on 20 November 2026.", "boilerplate"],
    ["Last updated on 20 Nov 2026", "boilerplate"],
    ["This story was originally published by Coast News.", "boilerplate"],
    ["4 min read", "boilerplate"],
    ["Sign up for our daily newsletter", "boilerplate"],
  ])("%s: %s", (line, kind) => {
    expect(asideOf(line)).toBe(kind);
  });

  test.each([
    "By Monday Averia had shelled Quarl.",
    "By land and sea, Averia attacked.",
    "Watch out of range, the gunners waited.",
    "Photographers were beaten by police in Quarl.",
    "Averia shared a video of the attack.",
    "The report was denied in Quarl.",
  ])("%s is news", (line) => {
    expect(asideOf(line)).toBeNull();
  });
});

describe("readText", () => {
  const text = [
    "By Tomas Ray",
    "QUARL, Nov 20 (Coast News) - Averia’s Gen. Ray left for Can\u00addria. “We fought,” he said.",
    "Advertisement",
    "Shells fell at 5 p.m. The town burned.",
  ].join("\n");
  const read = readText(text);

  test("keeps the sentences of news, without dateline", () => {
    expect(read.sentences.map((sentence) => sentence.text)).toEqual([
      "Averia's Gen. Ray left for Candria.",
      '"We fought," he said.',
      "Shells fell at 5 p.m.",
      "The town burned.",
    ]);
    expect(read.datelinePlace).toBe("QUARL");
  });

  test("sets aside what is the page's", () => {
    expect(read.asides.map(({ kind, text: line }) => `${kind}: ${line}`)).toEqual([
      "byline: By Tomas Ray",
      "boilerplate: Advertisement",
    ]);
  });

  test("knows where each sentence stood", () => {
    const originals = read.sentences.map(({ start, end }) =>
      text.slice(read.originalAt(start), read.originalAt(end)),
    );
    expect(originals[0]).toBe("Averia’s Gen. Ray left for Can\u00addria.");
    expect(originals.at(-1)).toBe("The town burned.");
  });
});
