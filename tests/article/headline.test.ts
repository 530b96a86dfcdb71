import { describe, expect, test } from "vitest";
import { headlineOf } from "../../lambdas/article/headline.ts";

const newsOf = (line: string) => {
  const { start, end, label } = headlineOf(line);
  return [line.slice(start, end), label];
};

describe("headlineOf", () => {
  test.each([
    ["BREAKING: Averia shells Harim", "Averia shells Harim", "alert"],
    ["Breaking News - Averia shells Harim", "Averia shells Harim", "alert"],
    ["JUST IN: Averia shells Harim | Coast News", "Averia shells Harim", "alert"],
    ["LIVE: Averia shells Harim", "Averia shells Harim", "live"],
    ["Averia shells Harim – live updates".replace("–", "—"), "Averia shells Harim", "live"],
    ["WATCH: Moment Averian shell hits Harim", "Averian shell hits Harim", "pictures"],
    ["Averia shells Harim [VIDEO]", "Averia shells Harim", "pictures"],
    ["UPDATE 2-Averia shells Harim", "Averia shells Harim", "update"],
    ["EXCLUSIVE-Averia arms rebels, sources say", "Averia arms rebels, sources say", "exclusive"],
    ["Exclusive: Averia arms rebels", "Averia arms rebels", "exclusive"],
    ["(2nd LD) Averia shells Harim", "Averia shells Harim", null],
    ["Explainer: Why Averia shelled Harim", "Why Averia shelled Harim", "explainer"],
    ["OPINION | Averia must leave Harim", "Averia must leave Harim", "opinion"],
    ["Analysis: What Averia wants", "What Averia wants", "analysis"],
    [
      "World news in brief: Averia shells Harim, floods in Quarl",
      "Averia shells Harim, floods in Quarl",
      "brief",
    ],
    ["Averia shells Harim - The Quarl Post", "Averia shells Harim", null],
    ["Averia shells Harim — coastnews.com", "Averia shells Harim", null],
  ])("%s", (line, news, label) => {
    expect(newsOf(line)).toEqual([news, label]);
  });

  test.each([
    "Live-fire drill opens in Averia",
    "Averia: bomb kills two",
    "Report: Averia shelled Harim",
    "Averia shells Harim - army says",
    "At least four killed in Harim — Health Ministry",
    "Opinion",
    "Averian army on alert",
  ])("is whole: %s", (line) => {
    expect(newsOf(line)).toEqual([line, null]);
  });
});
