import { describe, expect, it } from "vitest";
import { freshSeconds, retryAfterSeconds } from "../../lambdas/feed/asked-wait.ts";

const now = new Date("2031-05-04T12:00:00.000Z");

describe("retryAfterSeconds", () => {
  it.each([
    ["120", 120],
    [" 120 ", 120],
    ["Sun, 04 May 2031 12:30:00 GMT", 1800],
    ["Sun, 04 May 2031 11:30:00 GMT", 0],
    ["99999999", 86_400],
    ["soon", null],
    ["-5x", null],
    [null, null],
  ])("%j is %j", (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });
});

describe("freshSeconds", () => {
  it.each([
    ["max-age=300", null, 300],
    ["public, max-age=300", "100", 200],
    ["max-age=300", "400", 0],
    ["s-maxage=900, max-age=60", null, 60],
    ["no-cache, max-age=300", null, 0],
    ["private", null, 0],
    [null, null, 0],
  ])("%j with an age of %j is %j", (cacheControl, age, seconds) => {
    expect(freshSeconds(cacheControl, age)).toBe(seconds);
  });
});
