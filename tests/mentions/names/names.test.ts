import { describe, expect, test } from "vitest";
import { findMentions } from "../../../lambdas/mentions/find-mentions.ts";
import { lookUpActor, lookUpPlace } from "../../../lambdas/mentions/knowledge.ts";
import { knownNameAt } from "../../../lambdas/mentions/known-name.ts";
import { loadKnowledge } from "../../../lambdas/mentions/load-knowledge.ts";
import { tokenize } from "../../../lambdas/mentions/tokens.ts";
import { nounEntries, verbEntries } from "../../../lambdas/reports/lexicon/entries.ts";
import { inflect } from "../../../lambdas/reports/lexicon/inflect.ts";
import { lexicalFields } from "../../../lambdas/reports/relevance/lexical-fields.ts";
import { actorNames } from "./actor-names.ts";
import { lookAlikes } from "./look-alikes.ts";
import { placeNames } from "./place-names.ts";

const knowledge = loadKnowledge();
/** Share of each list that must come out right. */
const leastRight = 0.98;

/** Each spelling of a name stands in another sentence. */
const actorSentences = [
  (name: string) => `On Monday ${name} denied the charge.`,
  (name: string) => `Men of ${name} were seen near the bridge, a shepherd said.`,
  (name: string) => `The statement was read out by ${name}, which gave no details.`,
  (name: string) => `${name} said that the talks would go on.`,
];
const placeSentences = [
  (name: string) => `Two shells fell in ${name} at dawn.`,
  (name: string) => `The road from the coast to ${name} was closed.`,
  (name: string) => `A convoy was seen near ${name}, a shepherd said.`,
  (name: string) => `Families left their homes in ${name} on Monday.`,
];

interface Sample {
  /** What the name must resolve to. */
  id: string;
  spelling: string;
  sentence: string;
}

function samplesOf(list: string, sentences: typeof actorSentences, idOf: (name: string) => string): Sample[] {
  return list
    .trim()
    .split("\n")
    .flatMap((line) => {
      const spellings = line.split(" | ");
      const id = idOf(spellings[0] ?? "");
      return spellings.map((spelling, n) => ({ id, spelling, sentence: sentences[n]?.(spelling) ?? "" }));
    });
}

/** Spellings in whose sentence nothing that they touch resolves as it must. */
function missed(samples: readonly Sample[], kind: "actor" | "place"): string[] {
  return samples
    .filter(({ id, spelling, sentence }) => {
      const start = sentence.indexOf(spelling);
      const end = start + spelling.length;
      return !findMentions(sentence, knowledge).some(
        (found) =>
          found.kind === kind && found.id === id && id !== "" && found.start < end && found.end > start,
      );
    })
    .map(({ id, spelling }) => `${spelling} → ${id === "" ? "no row" : id}`);
}

describe("names of the region, four spellings each", () => {
  const actors = samplesOf(actorNames, actorSentences, (name) => lookUpActor(knowledge, name)?.id ?? "");
  const places = samplesOf(placeNames, placeSentences, (name) => lookUpPlace(knowledge, name)?.id ?? "");

  test("there are 150 at least, each spelled in four ways", () => {
    const spellings = [...actors, ...places].map(({ spelling }) => spelling);
    expect(spellings.length).toBeGreaterThanOrEqual(600);
    expect(spellings.length % 4).toBe(0);
    expect(spellings).not.toContain("");
  });

  test("are found and resolved", () => {
    const wrong = [...missed(actors, "actor"), ...missed(places, "place")];
    const share = 1 - wrong.length / (actors.length + places.length);
    expect(share, `missed:\n${wrong.join("\n")}`).toBeGreaterThanOrEqual(leastRight);
  });
});

/** Whether something that the sentence's look-alike touches is taken for what it is not. */
function isTaken(line: string): boolean {
  const [marked = "", not = ""] = line.split(" | ");
  const start = marked.indexOf("*");
  const end = marked.lastIndexOf("*") - 1;
  const touching = findMentions(marked.replaceAll("*", ""), knowledge).filter(
    (found) => found.id !== null && found.start < end && found.end > start,
  );
  if (not === "any") return touching.length > 0;
  if (not === "any actor" || not === "any place") return touching.some(({ kind }) => not === `any ${kind}`);
  const ids = [lookUpActor(knowledge, not)?.id, lookUpPlace(knowledge, not)?.id].filter(
    (id) => id !== undefined,
  );
  if (ids.length === 0) return true;
  return touching.some(({ id }) => ids.includes(id ?? ""));
}

/** The words that name deeds, in all their forms, and those that tell what a text is about. */
const wordsOfTables: ReadonlySet<string> = new Set(
  [
    ...[...verbEntries, ...nounEntries]
      .flatMap(({ word }) => word.split(/[ -]/))
      .flatMap((word) => [word, ...inflect(word).map(({ text }) => text)]),
    ...lexicalFields.flatMap(({ strong, medium, weak }) => `${strong} ${medium} ${weak}`.split(/[\s_]+/)),
  ].filter((word) => /^[a-z]+$/.test(word)),
);

describe("look-alikes", () => {
  const lines = lookAlikes.trim().split("\n");

  test("no word of the coder's tables is another spelling of a name", () => {
    expect(wordsOfTables.size).toBeGreaterThan(4000);
    const taken = [...wordsOfTables].filter((word) => {
      const capital = word.charAt(0).toUpperCase() + word.slice(1);
      return (
        knownNameAt(tokenize(capital), 0, knowledge, false)?.reason.endsWith("another spelling") === true
      );
    });
    expect(taken).toEqual([]);
  });

  test("there are 150 at least", () => {
    expect(lines.length).toBeGreaterThanOrEqual(150);
    expect(lines.filter((line) => !/^[^*|]*\*[^*|]+\*[^*|]* \| [^|]+$/.test(line))).toEqual([]);
  });

  test("are not taken for the name", () => {
    const taken = lines.filter(isTaken);
    const share = 1 - taken.length / lines.length;
    expect(share, `taken:\n${taken.join("\n")}`).toBeGreaterThanOrEqual(leastRight);
  });
});
