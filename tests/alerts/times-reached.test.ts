import { describe, expect, it } from "vitest";
import { type CountedEvent, countTimes } from "../../lambdas/alerts/times-reached.ts";
import { eventOf } from "./event-of.ts";

const thrice = { count: 3, hours: 24 };
/** A strike of its own, first published then. */
const strike = (id: string, at: string, severity = 3) => ({
  ...eventOf(),
  id,
  firstPublishedAt: at,
  severity,
});
const count = (events: ReturnType<typeof strike>[], times = thrice) => {
  let counted: CountedEvent[] = [];
  return events.map((event) => {
    const answer = countTimes(event, times, counted);
    counted = answer.counted;
    return answer;
  });
};
const [ten, noon, six] = ["2031-05-10T10:00:00.000Z", "2031-05-10T12:00:00.000Z", "2031-05-10T18:00:00.000Z"];
const [a, b, c] = [strike("e-a", ten), strike("e-b", noon), strike("e-c", six)];

describe("countTimes", () => {
  it("tells the third within a day, with those before it", () => {
    const answers = count([a, b, c]);
    expect(answers.map(({ withheld }) => withheld)).toEqual([
      "1 of 3 times in 24 h",
      "2 of 3 times in 24 h",
      null,
    ]);
    expect(answers[2]?.why).toEqual([
      expect.stringMatching(
        /^3 times in 24 h, with Air strike .* \(05-10 10:00 UTC\); Air strike .* \(05-10 12:00 UTC\)$/,
      ),
    ]);
  });

  it("counts by when they were published, in whatever order they come", () => {
    for (const order of [
      [a, b, c],
      [c, a, b],
      [b, c, a],
    ])
      expect(count(order).map(({ withheld }) => withheld === null)).toEqual([false, false, true]);
  });

  it("counts none that lies further off", () => {
    const nextDay = strike("e-d", "2031-05-11T11:00:00.000Z");
    expect(count([a, b, nextDay]).at(-1)?.withheld).toBe("2 of 3 times in 24 h");
    expect(count([a, b, nextDay, c]).at(-1)?.withheld).toBeNull();
  });

  it("counts one once, however often it comes, and also when two prove to be one", () => {
    expect(count([a, a, a]).at(-1)?.withheld).toBe("1 of 3 times in 24 h");
    expect(count([a, b, { ...c, folded: ["e-a"] } as typeof c]).at(-1)?.withheld).toBe(
      "2 of 3 times in 24 h",
    );
  });

  it("answers the same when the last is counted again", () => {
    const answers = count([a, b, c, c]);
    expect(answers[3]).toEqual(answers[2]);
  });

  it("tells a fourth, and names by itself only what became graver of those that were named", () => {
    const fourth = strike("e-d", "2031-05-10T20:00:00.000Z");
    const answers = count([a, b, c, a, fourth, strike("e-a", ten, 5), strike("e-a", ten, 5)]);
    expect(answers.slice(3).map(({ withheld }) => withheld)).toEqual([
      "named already in the message of e-c",
      null,
      null,
      null,
    ]);
  });

  it("holds no further word of what was told back, whatever else was counted since", () => {
    const later = strike("e-d", "2031-05-10T20:00:00.000Z");
    expect(
      count([a, b, c, later, c, strike("e-z", "2031-05-19T20:00:00.000Z")]).map(({ withheld }) => withheld),
    ).toEqual(["1 of 3 times in 24 h", "2 of 3 times in 24 h", null, null, null, "1 of 3 times in 24 h"]);
  });

  it("keeps no more than the latest fifty", () => {
    const many = Array.from({ length: 80 }, (_, n) =>
      strike(`e-${n}`, new Date(Date.parse(ten) + n * 86_400_000 * 2).toISOString()),
    );
    const counted = count(many).at(-1)?.counted ?? [];
    expect(counted).toHaveLength(50);
    expect(counted.at(-1)?.eventId).toBe("e-79");
  });
});
