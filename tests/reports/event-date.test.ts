import { describe, expect, test } from "vitest";
import { eventDate } from "../../lambdas/reports/event-date.ts";

/** A Monday. */
const published = "2026-11-23T09:30:00.000Z";
const day = (date: string) => ({ from: date, to: date, precision: "day" });

describe("eventDate", () => {
  test.each([
    ["shelled the town on Friday", day("2026-11-20")],
    ["shelled the town on Monday", day("2026-11-23")],
    ["shelled the town on Tuesday", day("2026-11-17")],
    ["left yesterday", day("2026-11-22")],
    ["left earlier today", day("2026-11-23")],
    ["left three days ago", day("2026-11-20")],
    ["left on Nov 20", day("2026-11-20")],
    ["left on Nov. 17", day("2026-11-17")],
    ["left on 5 March", day("2026-03-05")],
    ["left on 1 Dec", day("2025-12-01")],
    ["on the 7th of October 2023", day("2023-10-07")],
    ["on February 13, 2024", day("2024-02-13")],
    ["since 2024-02-13", day("2024-02-13")],
    ["left last week", { from: "2026-11-16", to: "2026-11-22", precision: "week" }],
    ["left last month", { from: "2026-10-01", to: "2026-10-31", precision: "month" }],
    ["in late August", { from: "2026-08-01", to: "2026-08-31", precision: "month" }],
    ["in December", { from: "2025-12-01", to: "2025-12-31", precision: "month" }],
    ["in 2019", { from: "2019-01-01", to: "2019-12-31", precision: "year" }],
    ["ten years ago", { from: "2016-01-01", to: "2016-12-31", precision: "year" }],
    ["left the town", { from: "2026-11-23", to: "2026-11-23", precision: "published" }],
  ])("%s", (text, expected) => {
    expect(eventDate(text, published, false)).toEqual(expected);
  });

  test.each([
    ["will leave on Thursday", day("2026-11-26")],
    ["will leave on 1 Dec", day("2026-12-01")],
    ["will leave on 5 March", day("2027-03-05")],
    ["will leave tomorrow", day("2026-11-24")],
    ["will leave next week", { from: "2026-11-30", to: "2026-12-06", precision: "week" }],
  ])("ahead: %s", (text, expected) => {
    expect(eventDate(text, published, true)).toEqual(expected);
  });
});
