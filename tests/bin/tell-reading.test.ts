import { expect, it } from "vitest";
import { tellReading } from "../../bin/tell-reading.ts";
import type { SecondReading } from "../../lambdas/events/second-reading.ts";

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
