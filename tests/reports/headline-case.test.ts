import { describe, expect, test } from "vitest";
import { readText } from "../../lambdas/article/read-text.ts";
import { inSentenceCase } from "../../lambdas/reports/headline-case.ts";
import { fictional } from "../fictional.ts";

const headlineOf = (title: string, text = "It rained.") =>
  inSentenceCase(readText(`${title}\n\n${text}`), fictional).sentences[0]?.text;

describe("a headline with a capital at each word", () => {
  test.each([
    ["Senior Red Lantern Commander Killed in Dunmere", "Senior Red Lantern commander killed in Dunmere"],
    ["Averian Army Seizes RLM Post Near Harim", "Averian army seizes RLM post near Harim"],
    ["CANDRIA BOMBS DUNMERE HARBOUR", "Candria bombs Dunmere harbour"],
  ])("%s", (title, plain) => {
    expect(headlineOf(title)).toBe(plain);
  });

  test("is written as the text below writes it", () => {
    const text =
      "On Monday the ship Blue Heron left. A heron saw the Heron. The blue Heron had a blue flag that was raised by Vrell, and Vrell spoke. The Heron came.";
    expect(headlineOf("Vrell Boards Blue Heron Vessel", text)).toBe("Vrell boards blue Heron vessel");
  });

  test.each(["Averia seizes Harim from Red Lantern", "Candria, Borduva sign pact", "Averia"])(
    "is no other: %s",
    (title) => {
      expect(headlineOf(title)).toBe(title);
    },
  );
});
