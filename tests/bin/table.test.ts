import { describe, expect, it } from "vitest";
import { cut, displayWidth, pad } from "../../bin/display-width.ts";
import { inColour, plain } from "../../bin/paint.ts";
import { shortIds } from "../../bin/short-ids.ts";
import { ago, layOut, until } from "../../bin/table.ts";

describe("display width", () => {
  it.each([
    ["Dunmere", 7],
    ["حزب الله", 8],
    ["ضَرَبَ", 3],
    ["ירושלים", 7],
    ["黎巴嫩", 6],
    ["é", 1],
    [inColour("red", "red"), 3],
  ])("of %j is %d", (text, width) => {
    expect(displayWidth(text)).toBe(width);
    expect(displayWidth(pad(text, 12))).toBe(12);
    expect(pad(text, 12, "start").endsWith(text)).toBe(true);
  });

  it("is kept when a text is cut, and no sign is cut in two", () => {
    expect(cut("Dunmere", 7)).toBe("Dunmere");
    expect(cut("Dunmere Castle", 9)).toBe("Dunmere…");
    expect(cut("黎巴嫩黎巴嫩", 6)).toBe("黎巴…");
    expect(cut("ضَرَبَ البلدة", 3)).toBe("ضَرَ…");
  });
});

describe("a table", () => {
  const columns = [
    { title: "ID" },
    { title: "WHO", least: 8 },
    { title: "WHERE", least: 6 },
    { title: "BY", from: 60 },
  ];
  const rows = [
    ["e-1", "Averian Armed Forces → Red Lantern", "Dunmere, XA", "2 publishers"],
    ["e-2", "حزب الله", "黎巴嫩", "1 publisher"],
  ];
  const at = (width: number) => layOut(columns, rows, { width, paint: plain });

  it("is as wide as its cells where there is room", () => {
    expect(at(Number.POSITIVE_INFINITY)).toBe(
      [
        "ID   WHO                                 WHERE        BY",
        "e-1  Averian Armed Forces → Red Lantern  Dunmere, XA  2 publishers",
        "e-2  حزب الله                            黎巴嫩       1 publisher",
        "",
      ].join("\n"),
    );
  });

  it("lets the widest column give way first, breaks its cells, and leaves out what has no room", () => {
    expect(at(40)).toBe(
      [
        "ID   WHO                     WHERE",
        "e-1  Averian Armed Forces →  Dunmere, XA",
        "     Red Lantern",
        "e-2  حزب الله                黎巴嫩",
        "",
      ].join("\n"),
    );
  });

  it.each([18, 24, 31, 59, 60, 80])("is never wider than %d", (width) => {
    for (const line of at(width).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it("cuts what needs more lines than a row has", () => {
    const [, ...lines] = layOut(["ID", { title: "WHO", least: 8 }], [["e-1", "one two three four five"]], {
      ...{ width: 13, paint: plain, lines: 2 },
    }).split("\n");
    expect(lines).toEqual(["e-1  one two", "     three f…", ""]);
  });

  it("paints cells, and closes what it opened where a line is cut", () => {
    const told = layOut([{ title: "ID", colours: () => ["red"] }, "WHAT"], [["e-1", "told at length"]], {
      ...{ width: 10, paint: inColour },
    });
    expect(told).toContain("\u001b[31me-1  \u001b[39mtold…\n");
  });
});

describe("short ids", () => {
  it("have more digits among many, so that others hardly begin alike", () => {
    const id = (n: number) =>
      `e-${String(n * 7919)
        .padStart(20, "0")
        .split("")
        .reverse()
        .join("")}`;
    expect(shortIds([id(1)])).toEqual([id(1).slice(0, 6)]);
    const many = shortIds(Array.from({ length: 1000 }, (_, n) => id(n)));
    expect(new Set(many).size).toBe(1000);
    expect(many[1]?.length).toBeGreaterThanOrEqual(8);
  });
});

describe("how long ago", () => {
  const now = new Date("2031-05-10T12:00:00.000Z");
  const since = (ms: number) => new Date(now.getTime() - ms).toISOString();
  it.each([
    [20_000, "0 min"],
    [90 * 60_000, "2 h"],
    [48 * 3_600_000 - 1000, "2 d"],
    [47 * 3_600_000, "47 h"],
  ])("%d ms are %s", (ms, said) => {
    expect(ago(since(ms), now)).toBe(said);
    expect(until(since(-ms), now)).toBe(`in ${said}`);
  });
});
