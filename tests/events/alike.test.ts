import { describe, expect, it } from "vitest";
import { type Compared, likenessesOf } from "../../lambdas/events/alike.ts";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import { knowledge, reportOf, type Said } from "./report-of.ts";

const told = (said: Said) => happeningOfReport(reportOf(said));
const eventOf = (eventId: string, ...tellings: Said[]): Compared => ({
  eventId,
  firstSeenAt: "2031-05-10T08:00:00.000Z",
  tellings: tellings.map(told),
});
const alikeIn = (own: Said[], events: Compared[]) =>
  likenessesOf(own.map(told), events, knowledge).map(({ alike }) => alike.map(({ eventId }) => eventId));

/** A launch and the answer to it: each does what the other suffers. Somebody else says no more than that something was fired. */
const launch: Said = { source: ["candria-military"], target: ["averia-military"], killed: 3 };
const answer: Said = { source: ["averia-military"], target: ["candria-military"] };
const fired: Said = { source: [], target: [], killed: 3, sentence: "Shells fell.", title: "Shells" };

describe("what one article tells apart", () => {
  it("is not one with a telling that the other fits better", () => {
    const event = eventOf("e-fired", { id: "b.0", ...fired });
    expect(alikeIn([{ id: "a.0", ...launch }], [event])).toEqual([["e-fired"]]);
    expect(alikeIn([{ id: "a.1", ...answer }], [event])).toEqual([["e-fired"]]);
    expect(
      alikeIn(
        [
          { id: "a.0", ...launch },
          { id: "a.1", ...answer },
        ],
        [event],
      ),
    ).toEqual([["e-fired"], []]);
  });

  it("is not made one by a telling that fits both, when it is stored", () => {
    const events = [
      eventOf("e-launch", { id: "a.0", ...launch }),
      eventOf("e-answer", { id: "a.1", ...answer }),
    ];
    const own = { id: "b.0", ...fired };
    expect(alikeIn([own], events)).toEqual([["e-launch"]]);
    const [likeness] = likenessesOf([told(own)], events, knowledge);
    expect(likeness?.near.map(({ eventId }) => eventId)).toEqual(["e-answer"]);
    // Told by two articles they are two of whatever was fired.
    const apart = [
      eventOf("e-launch", { id: "a.0", ...launch }),
      eventOf("e-answer", { id: "c.0", ...answer }),
    ];
    expect(alikeIn([own], apart)).toEqual([["e-launch", "e-answer"]]);
  });

  it.each<[string, number, number, number]>([
    ["two numbers of dead are two", 36, 19, 1],
    ["one who died may be one of them", 36, 1, 2],
  ])("%s", (_, one, other, count) => {
    const event = eventOf("e-strike", { id: "b.0", killed: one });
    const own: Said[] = [
      { id: "a.0", killed: one },
      { id: "a.1", killed: other },
    ];
    expect(alikeIn(own, [event]).flat()).toHaveLength(count);
  });
});
