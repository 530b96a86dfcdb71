import { describe, expect, it } from "vitest";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import {
  type Feedback,
  feedbackOf,
  type Instead,
  joinSteps,
  noRuling,
  quietedBy,
  splitSteps,
  type Verdict,
} from "../../lambdas/events/ruling.ts";
import { eventOf } from "../alerts/event-of.ts";
import { knowledge, placeOf, reportOf } from "./report-of.ts";

const place: Instead = { of: "place", place: placeOf("quarl") };
const actor: Instead = {
  of: "actor",
  actor: { id: "borduva-military", name: "Borduvan Armed Forces" },
  replaces: { id: "averia-military", name: "Averian Armed Forces" },
};
let minute = 0;
const said = (verdict: Verdict, instead: Instead | null = null): Feedback => {
  minute += 1;
  return {
    verdict,
    note: "",
    instead,
    at: `2031-05-10T13:${String(minute).padStart(2, "0")}:00.000Z`,
    by: "amina",
  };
};

describe("an event alerts nobody", () => {
  it("once somebody says that it is wrong, until it is called right", () => {
    expect(quietedBy([])).toBeNull();
    for (const verdict of ["false", "duplicate", "wrong-place", "wrong-actor"] as const) {
      expect(quietedBy([said(verdict)])).toBe(verdict);
      expect(quietedBy([said(verdict), said("right")])).toBeNull();
      expect(quietedBy([said("right"), said(verdict)])).toBe(verdict);
    }
  });

  it("unless what is wrong was put right", () => {
    expect(quietedBy([said("wrong-place", place)])).toBeNull();
    expect(quietedBy([said("wrong-place"), said("wrong-place", place)])).toBeNull();
    expect(quietedBy([said("wrong-place", place), said("wrong-place")])).toBe("wrong-place");
    expect(quietedBy([said("wrong-place"), said("wrong-actor", actor)])).toBe("wrong-place");
    expect(quietedBy([said("false"), said("wrong-place", place)])).toBe("false");
  });
});

describe("an event's verdicts", () => {
  const base = { eventId: "e-1", by: "amina", tell: false, done: true };
  const verdict = (at: string, of: Verdict) =>
    ({ ...base, kind: "feedback", at, verdict: of, note: "", instead: null }) as const;

  it("are those that nobody has withdrawn", () => {
    const words = [
      verdict("2031-05-10T13:00:00.000Z", "false"),
      verdict("2031-05-10T14:00:00.000Z", "wrong-place"),
      { ...base, kind: "undo", at: "2031-05-10T15:00:00.000Z", of: "2031-05-10T13:00:00.000Z" } as const,
    ];
    expect(feedbackOf(words).map((one) => one.verdict)).toEqual(["wrong-place"]);
  });
});

describe("an event whose place or actor was put right", () => {
  const fold = (...feedback: Feedback[]) =>
    foldEvent(
      [reportOf({ id: "a-1.0" })],
      { id: "e-1", version: 2, updatedAt: "2031-05-10T14:00:00.000Z", feedback },
      knowledge,
    );

  it("shows it, whatever its reports say, and says by whom", () => {
    expect(eventOf().place?.id).toBe("dunmere");
    const event = fold(said("wrong-place", place), said("wrong-actor", actor));
    expect(event.place).toMatchObject({ id: "quarl", reason: "put right by amina" });
    expect(event.sourceActors.map(({ id }) => id)).toEqual(["borduva-military"]);
    expect(event.targetActors.map(({ id }) => id)).toEqual(["red-lantern"]);
  });

  it("names nobody twice", () => {
    const event = foldEvent(
      [reportOf({ id: "a-1.0", source: ["averia-military", "borduva-military"] })],
      {
        id: "e-1",
        version: 2,
        updatedAt: "2031-05-10T14:00:00.000Z",
        feedback: [said("wrong-actor", actor)],
      },
      knowledge,
    );
    expect(event.sourceActors.map(({ id }) => id)).toEqual(["borduva-military"]);
  });
});

describe("rulings", () => {
  const report = reportOf({ id: "a-1.0" });
  const afterJoin = joinSteps({ eventId: "e-2", into: "e-1" }, [report], [noRuling("a-1")]);
  const afterSplit = splitSteps("e-1", [report], [noRuling("a-1")]);

  it("of a join and of a split", () => {
    expect(afterJoin).toEqual([
      {
        ruling: {
          articleId: "a-1",
          apart: [],
          together: [{ ploverClass: "ASSAULT", eventId: "e-1", from: "e-2" }],
        },
        moves: [{ reportId: "a-1.0", eventId: "e-1" }],
      },
    ]);
    expect(afterSplit).toEqual([{ ruling: { articleId: "a-1", apart: ["e-1"], together: [] }, moves: [] }]);
  });

  it("end as they were when one undoes the other", () => {
    const ruled = (steps: typeof afterJoin) => steps.map(({ ruling }) => ruling);
    expect(splitSteps("e-1", [report], ruled(afterJoin))).toEqual([
      { ruling: noRuling("a-1"), moves: [{ reportId: "a-1.0", eventId: "e-2" }] },
    ]);
    expect(joinSteps({ eventId: "e-3", into: "e-1" }, [report], ruled(afterSplit))).toEqual([
      { ruling: noRuling("a-1"), moves: [{ reportId: "a-1.0", eventId: "e-1" }] },
    ]);
  });

  it("part an article of which a join brought only a part", () => {
    const other = reportOf({ id: "a-1.1", ploverClass: "COERCE" });
    const [step] = splitSteps(
      "e-1",
      [report, other],
      afterJoin.map(({ ruling }) => ruling),
    );
    expect(step).toEqual({
      ruling: { ...afterJoin[0]?.ruling, apart: ["e-1"] },
      moves: [],
    });
  });
});
