import { expect, it } from "vitest";
import { tellAsked, tellReading } from "../../bin/tell-reading.ts";
import type { SecondReading } from "../../lambdas/events/second-reading.ts";
import { strikeReport } from "../pipeline.ts";

const secondReading: SecondReading = {
  doubted: true,
  withdrawn: true,
  corrected: true,
  unread: "budget",
  opinions: [
    {
      reportId: "a-1.0",
      publisher: "Coast Wire",
      judgement: "not-so",
      repeats: null,
      quote: "jets struck a depot",
      corrected: ["place: Kelmora, not Dunmere"],
      model: "a.model-v1:0",
      promptVersion: "1",
    },
  ],
};

it("says of each report what the second reader makes of it, with proof, both readings and the model; nothing without one", () => {
  expect(tellReading({})).toEqual([]);
  expect(tellReading({ secondReading })).toEqual([
    "",
    "Second reader: it doubts the event",
    '  a-1.0 (Coast Wire): the article does not say so: "jets struck a depot"  [a.model-v1:0, prompt 1]',
    "    as it has it, place: Kelmora, not Dunmere",
    "  not read: its budget of the day is spent",
  ]);
});

it("says what a question took and cost, what it finds that no report tells, and what was not taken of the answer", () => {
  const tokens = { input: 1_400, output: 120 };
  const none = { articleId: "a-1", tokens, dollars: 0.000_066, missed: null, thrown: [], thrownCount: 0 };
  expect(tellAsked(none)).toEqual(["  a-1: 1400 tokens asked, 120 answered, $0.000066"]);
  const { evidence, ploverClass } = strikeReport("jets\u001b[31m struck a depot");
  const thrown = [
    { reportId: "a-1.0", part: "place", reason: '"Atlantis" does not stand in the text' },
    { reportId: null, part: "answer", reason: "it is no JSON" },
  ];
  expect(tellAsked({ ...none, missed: { ploverClass, evidence }, thrown, thrownCount: 5 }).slice(1)).toEqual([
    '    told by no report, as it has it: ASSAULT, "jets [31m struck a depot"',
    '    not taken: place of a-1.0: "Atlantis" does not stand in the text',
    "    not taken: answer: it is no JSON",
    "    not taken: 3 more",
  ]);
});
