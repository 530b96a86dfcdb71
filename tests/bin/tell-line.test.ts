import { expect, test } from "vitest";
import { displayWidth } from "../../bin/display-width.ts";
import { inColour, plain } from "../../bin/paint.ts";
import { isDetail, tellLine } from "../../bin/tell-line.ts";

const now = new Date("2030-05-01T12:00:01.000Z");
const text = "EVENT  4  Air strike by Averia on Red Lantern, Dunmere, XA, 4 killed  (Coast Wire)";

test("a line has a clock, hangs below its own words, and fits", () => {
  expect(tellLine({ text }, now, { width: 50, paint: plain }).split("\n")).toEqual([
    "12:00:01  EVENT  4  Air strike by Averia on Red",
    "                 Lantern, Dunmere, XA, 4 killed ",
    "                 (Coast Wire)",
  ]);
  for (const width of [60, 80, 120])
    for (const line of tellLine({ text }, now, { width, paint: inColour }).split("\n"))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
});

test("a severity and what kind of line it is are told by colour; the rest is not", () => {
  const line = tellLine({ text }, now, { width: 200, paint: inColour });
  expect(line).toContain(`${inColour("EVENT ", "bold")} ${inColour("4", "red")}  Air strike`);
});

test("what is held says until when by the clock of the line, and is a detail as what joins is", () => {
  const held = { text: "HELD   it: told in a digest → desk", dueAt: "2030-05-01T18:00:00.000Z" };
  expect(tellLine(held, now, { width: 200, paint: plain })).toBe(
    "12:00:01  HELD   it: told in a digest → desk; due 18:00",
  );
  expect([held.text, "JOINED 4  it", text, "SENT   it → desk"].map(isDetail)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
