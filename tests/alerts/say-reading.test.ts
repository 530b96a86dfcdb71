import { describe, expect, it } from "vitest";
import { renderEmail } from "../../lambdas/alerts/render-email.ts";
import { renderSms, septets } from "../../lambdas/alerts/render-sms.ts";
import { readingLines, toldReading } from "../../lambdas/alerts/say-reading.ts";
import type { SecondReading } from "../../lambdas/events/second-reading.ts";
import { eventOf } from "./event-of.ts";
import { tellingOf, toldOf, withEvent } from "./telling-of.ts";

const doubting: SecondReading = {
  doubted: true,
  withdrawn: true,
  corrected: true,
  unread: null,
  opinions: [
    {
      reportId: "a-1.0",
      publisher: "Coast Wire",
      judgement: "not-so",
      repeats: null,
      quote: "jets struck\u202e a depot",
      corrected: ["place: Kelmora, not Dunmere"],
      model: "a.model-v1:0",
      promptVersion: "1",
    },
  ],
};

describe("what a message says of a second reader", () => {
  it("is nothing where there is none", () => {
    expect(renderEmail(tellingOf())).not.toContain("econd reader");
    expect(readingLines(eventOf({}), undefined)).toEqual([]);
  });

  it("is its judgement, the article's words, both readings, and whose word it is", () => {
    const told = withEvent(toldOf(), { secondReading: doubting });
    const reading = toldReading(told.event, []);
    expect(reading).toEqual({ doubt: "the second reader doubts it", unread: null });
    expect(readingLines(told.event, reading)).toEqual([
      "Second reader (the model a.model-v1:0; a machine's word, not checked by anybody)",
      "- the second reader doubts it",
      '- Coast Wire: the article does not say so: "jets struck a depot"',
      "As it has it: place: Kelmora, not Dunmere",
    ]);
  });

  it("of watches that it would not hit is said for those alone", () => {
    const event = { ...eventOf({}), secondReading: { ...doubting, doubted: false } };
    const ended = { watchId: "a", why: [], ended: true };
    expect(toldReading(event, [ended]).doubt).toBe(
      "as the second reader has it, it is nothing that was asked for",
    );
    expect(toldReading(event, [ended, { watchId: "b", why: [] }]).doubt).toBeNull();
  });

  it.each([
    [3, "not-yet", "it was not read in time"],
    [5, "at-once", "what is so grave does not wait to be read"],
  ] as const)("of what was not read, severity %s, is why not", (severity, unread, said) => {
    const event = eventOf({ severity });
    expect(toldReading(event, [])).toEqual({ doubt: null, unread });
    expect(readingLines(event, { doubt: null, unread })).toEqual([`Not read by the second reader: ${said}.`]);
  });

  it("fits one text message", () => {
    const told = {
      ...withEvent(toldOf(), { secondReading: doubting }),
      reading: { doubt: "x", unread: null },
    };
    const text = renderSms(tellingOf(told));
    expect(text).toContain("econd reader doubts it");
    expect(septets(text)).toBeLessThanOrEqual(160);
  });
});
