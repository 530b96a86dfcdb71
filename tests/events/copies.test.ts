import { describe, expect, it } from "vitest";
import { matchWatch } from "../../lambdas/alerts/match-watch.ts";
import { renderEmail } from "../../lambdas/alerts/render-email.ts";
import { renderSms } from "../../lambdas/alerts/render-sms.ts";
import { watchSchema } from "../../lambdas/alerts/watch.ts";
import { check } from "../../lambdas/check.ts";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { type Report, reportSchema } from "../../lambdas/reports/report.ts";
import { told } from "../article/told-texts.ts";
import { knowledge, reportOf } from "./report-of.ts";

const own = { id: "e-1", version: 1, updatedAt: "2031-05-10T12:00:00.000Z" };
const at = (hour: string) => `2031-05-10T${hour}:00.000Z`;
const wire = reportOf({ id: "a-1.0", publisher: "Coast Wire", publishedAt: at("05:00"), text: told.wire });
const reprint = reportOf({
  id: "a-2.0",
  publisher: "Borduva Post",
  publishedAt: at("06:00"),
  text: told.reprint,
});
const third = reportOf({
  id: "a-3.0",
  publisher: "Harbour Times",
  publishedAt: at("06:30"),
  text: told.third,
});
const paraphrase = reportOf({
  id: "a-4.0",
  publisher: "The Esmerian",
  publishedAt: at("07:00"),
  text: told.paraphrase,
});
const fold = (first: Report, ...others: Report[]) => foldEvent([first, ...others], own, knowledge);

/** All orders of a few values. */
function permutations<T>(values: readonly T[]): T[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, n) => permutations(values.toSpliced(n, 1)).map((rest) => [value, ...rest]));
}

describe("an event of copies", () => {
  it("keeps all publishers, and counts those with words of their own", () => {
    expect(fold(wire, reprint, third, paraphrase)).toMatchObject({
      publishers: ["Coast Wire", "Borduva Post", "Harbour Times", "The Esmerian"],
      publisherCount: 4,
      independentCount: 2,
      reports: [
        { copyOf: null },
        { copyOf: "Coast Wire" },
        { copyOf: "Coast Wire" },
        { publisher: "The Esmerian", copyOf: null },
      ],
    });
  });

  it("is the same in whatever order they come", () => {
    const folded = permutations([wire, reprint, third, paraphrase]).map(([first, ...others]) =>
      first === undefined ? null : JSON.stringify(fold(first, ...others)),
    );
    expect(folded).toHaveLength(24);
    expect(new Set(folded).size).toBe(1);
  });

  it("gains no credibility by them", () => {
    expect(fold(wire).credibility).toBe(3);
    expect(fold(wire, reprint, third).credibility).toBe(3);
    expect(fold(wire, reprint, paraphrase).credibility).toBe(2);
  });

  it("takes a copy of state media for state media's voice", () => {
    const state = { ...wire, reliability: "D" as const, stance: "state media of Averia" };
    const echo = { ...reprint, reliability: "D" as const };
    expect(fold(state, echo).credibility).toBe(4);
  });

  it("counts a publisher that also writes by itself, before or after its copy", () => {
    const byItself = (hour: string) => reportOf({ publisher: "Borduva Post", publishedAt: at(hour) });
    expect(fold(wire, reprint, byItself("04:00")).independentCount).toBe(2);
    expect(fold(wire, reprint, byItself("09:00")).independentCount).toBe(2);
  });

  it("takes nobody for a copy of himself, also by way of another", () => {
    const again = { ...wire, id: "a-9.0", publishedAt: at("10:00") };
    expect(fold(wire, again).reports.map(({ copyOf }) => copyOf)).toEqual([null, null]);
    expect(fold(wire, reprint, again).reports.map(({ copyOf }) => copyOf)).toEqual([
      null,
      "Coast Wire",
      null,
    ]);
  });

  it("never takes short texts, nor reports coded before there were signatures, for copies", () => {
    const short = { text: "Averian jets struck a depot in Dunmere, killing six, officials said." };
    const brief = ["P", "Q"].map((publisher) => reportOf({ publisher, ...short })) as [Report, Report];
    expect(fold(...brief).independentCount).toBe(2);
    const { signature: _signature, ...former } = wire;
    expect(check(reportSchema, former, "a report").signature).toBeNull();
  });
});

describe("a watch that asks for two publishers", () => {
  const watch = check(watchSchema, { id: "w", places: ["XA"], minPublishers: 2 }, "a watch");
  const answer = (...reports: [Report, ...Report[]]) => matchWatch(fold(...reports), watch, knowledge, []);

  it("is hit by a second report, not by a copy", () => {
    expect(answer(wire, paraphrase)).toMatchObject({ kind: "hit" });
    expect(answer(wire, reprint, third)).toEqual({
      kind: "miss",
      reason: "1 of 2 publishers, copies and denials aside",
    });
  });

  it("is told who copies whom", () => {
    const told = { event: fold(wire, reprint, paraphrase), changes: [], watches: [] };
    const telling = { kind: "new" as const, main: told, also: [], story: null, contact: "" };
    const email = renderEmail(telling);
    expect(email).toContain("Reported by 2 publishers, copied by 1\n");
    expect(email).toContain("- Borduva Post (usually reliable, as Coast Wire)");
    expect(email).toContain("- The Esmerian (usually reliable)");
    expect(renderSms(telling)).toContain("2 publishers.");
  });
});
