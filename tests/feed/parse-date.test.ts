import { describe, expect, it } from "vitest";
import { parseDate } from "../../lambdas/feed/parse-date.ts";

describe("parseDate", () => {
  it.each([
    ["Sun, 04 May 2031 11:30:05 GMT", "2031-05-04T11:30:05.000Z"],
    ["4 May 31 11:30 +0300", "2031-05-04T08:30:00.000Z"],
    ["Sunday, 04-May-31 11:30:00 EST", "2031-05-04T16:30:00.000Z"],
    ["04 May 2031 11:30:00 BST", "2031-05-04T10:30:00.000Z"],
    ["2031-05-04T11:30:05.123+02:00", "2031-05-04T09:30:05.000Z"],
    ["2031-05-04 11:30:05", "2031-05-04T11:30:05.000Z"],
    ["2031-05-04", "2031-05-04T00:00:00.000Z"],
    ["yesterday at noon", null],
    ["31 February 2031", null],
    ["Wed, 31 Dec 1969 23:59:59 GMT", null],
    ["", null],
  ])("%s", (text, instant) => {
    expect(parseDate(text)).toBe(instant);
  });
});
