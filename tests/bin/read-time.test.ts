import { afterEach, describe, expect, it } from "vitest";
import { goByZone, hourOf, moment, shortDay, shortMoment, zoneSaid } from "../../bin/clock.ts";
import { readAhead, readBack, readDay, readEnd } from "../../bin/read-time.ts";

const now = new Date("2031-05-10T22:30:00.000Z");
afterEach(() => goByZone("UTC"));

describe("a time", () => {
  it.each([
    ["90m", "2031-05-10T21:00:00.000Z"],
    ["36h", "2031-05-09T10:30:00.000Z"],
    ["2d", "2031-05-08T22:30:00.000Z"],
    ["3w", "2031-04-19T22:30:00.000Z"],
    ["now", "2031-05-10T22:30:00.000Z"],
    ["today", "2031-05-10T00:00:00.000Z"],
    ["yesterday", "2031-05-09T00:00:00.000Z"],
    ["2031-05-01", "2031-05-01T00:00:00.000Z"],
    ["2031-05-01T08:00", "2031-05-01T08:00:00.000Z"],
    ["2031-05-01 08:00", "2031-05-01T08:00:00.000Z"],
    ["2031-05-01T08:00:30Z", "2031-05-01T08:00:30.000Z"],
    ["2031-05-01T08:00+02:00", "2031-05-01T06:00:00.000Z"],
  ])("%s back is %s", (text, instant) => {
    expect(readBack(text, "--since", now)).toBe(instant);
  });

  it.each([
    "",
    "spring",
    "5",
    "12345d",
    "2031-02-30",
    "2031-13-01",
    "2031-05-01T",
    "d2",
    "1y",
    "2031-05-01T99:00",
  ])("%j is none", (text) => {
    expect(() => readBack(text, "--since", now)).toThrow(/Cannot use --since: Expected a time: 90m, 36h, 2d/);
  });

  it("to come counts from now on, and is not over", () => {
    expect(readAhead("90m", "--until", now)).toBe("2031-05-11T00:00:00.000Z");
    expect(readAhead("tomorrow", "--until", now)).toBe("2031-05-11T00:00:00.000Z");
    expect(() => readAhead("yesterday", "--until", now)).toThrow("is over already");
  });

  it("that ends a range is the end of a day that has no hour", () => {
    expect(readEnd("yesterday", "--until", now)).toBe("2031-05-09T23:59:59.999Z");
    expect(readEnd("2031-05-01", "--until", now)).toBe("2031-05-01T23:59:59.999Z");
    expect(readEnd("2h", "--until", now)).toBe("2031-05-10T20:30:00.000Z");
  });
});

describe("a zone", () => {
  it("is whose clocks times are read and written by", () => {
    goByZone("Asia/Beirut");
    expect(readDay("0m", "--since", now)).toBe("2031-05-11");
    expect(readBack("2031-05-01", "--since", now)).toBe("2031-04-30T21:00:00.000Z");
    expect(hourOf(now.toISOString())).toBe("01:30");
    expect(moment(now.toISOString())).toBe("2031-05-11 01:30 GMT+3");
    expect(zoneSaid(now)).toBe("Asia/Beirut (GMT+3)");
    goByZone("UTC");
    expect(moment(now.toISOString())).toBe("2031-05-10 22:30 UTC");
    expect(zoneSaid(now)).toBe("UTC");
    expect(() => goByZone("Atlantis")).toThrow(/--zone: Expected a time zone/);
  });

  it("goes without the year where that is this one", () => {
    expect(shortDay("2031-05-01", now)).toBe("01 May");
    expect(shortDay("2030-05-01", now)).toBe("01 May 2030");
    expect(shortMoment("2031-05-01T08:00:00.000Z", now)).toBe("01 May 08:00");
  });
});
