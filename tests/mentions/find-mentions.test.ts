import { describe, expect, test } from "vitest";
import { findMentions } from "../../lambdas/mentions/find-mentions.ts";
import type { Knowledge } from "../../lambdas/mentions/knowledge.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { fictional } from "../fictional.ts";

const brief = (text: string, knowledge: Knowledge) =>
  findMentions(text, knowledge).map(({ kind, id, text: words }) => `${kind} ${id ?? "?"}: ${words}`);

describe("findMentions, invented world", () => {
  test.each([
    ["Averia withdrew from Candria.", ["actor averia: Averia", "place candria: Candria"]],
    ["Troops in Averia stayed.", ["actor ?: Troops", "place averia: Averia"]],
    [
      "Averia's army left Dunmere, Averia.",
      ["actor averia-military: Averia's army", "place dunmere: Dunmere", "place averia: Averia"],
    ],
    [
      "Candrian warplanes and Drovnian police came.",
      ["actor candria-military: Candrian warplanes", "actor drovnia-police: Drovnian police"],
    ],
    ["Candrian strikes went on.", ["actor candria: Candrian"]],
    [
      "Candria-backed militias met Averia-backed fighters.",
      ["actor candria-backed-militias: Candria-backed militias", "actor ?: Averia-backed fighters"],
    ],
    ["A body named the Northern Sailors Corps appeared.", ["actor ?: Northern Sailors Corps"]],
    ["The RLM spoke; the rlm did not.", ["actor red-lantern: RLM"]],
    ["They begged for mercy.", []],
    ["They camped near Mercy.", ["place mercy: Mercy"]],
    ["The Averian city of Quarl slept.", ["place quarl: Quarl"]],
    ["Candrian-made lamps are cheap.", []],
  ])("%s", (text, expected) => {
    expect(brief(text, fictional)).toEqual(expected);
  });

  test("offsets cut the words out of the text, in order, not overlapping", () => {
    const text = "Candria said.\n\nRed Lantern, in Askel, met General Lind of Borduva near Tarn Air Base.";
    const mentions = findMentions(text, fictional);
    expect(mentions.length).toBeGreaterThan(4);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(
      mentions.map((mention) => mention.text),
    );
    const overlapping = mentions.filter(({ start }, n) => start < (mentions[n - 1]?.end ?? 0));
    expect(overlapping).toEqual([]);
  });
});

describe("findMentions, shipped dictionary", () => {
  const knowledge = loadKnowledge();
  test.each([
    ["The US told us that this IS so; is it?", ["actor united-states: US", "actor islamic-state: IS"]],
    ["The ambassador spoke in Hama, not with Hamas.", ["place hama: Hama", "actor hamas: Hamas"]],
    ["A hit in Baghdad and a raid near Hit.", ["place baghdad: Baghdad", "place hit: Hit"]],
    ["Tehran said its men left Tehran.", ["actor iran: Tehran", "place tehran: Tehran"]],
    [
      "Shelling on the Syria-Iraq border and in northeast Syria, Iran said.",
      [
        "place syria-iraq-border: Syria-Iraq border",
        "place northeast-syria: northeast Syria",
        "actor iran: Iran",
      ],
    ],
    [
      "Sunni Syrian tribes met US forces.",
      ["actor ?: Sunni Syrian tribes", "actor united-states-military: US forces"],
    ],
    [
      "Israeli jets flew over the Gulf of Oman.",
      ["actor israel-military: Israeli jets", "place gulf-of-oman: Gulf of Oman"],
    ],
  ])("%s", (text, expected) => {
    expect(brief(text, knowledge)).toEqual(expected);
  });
});
