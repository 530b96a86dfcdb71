import { describe, expect, it } from "vitest";
import { oneOf } from "../../bin/one-of.ts";
import { readIds } from "../../bin/read-ids.ts";

async function* lines(...all: string[]) {
  yield* all;
}

describe("ids", () => {
  it("are taken as typed", async () => {
    expect(await readIds(["e-a198", "b2"], lines("e-never"))).toEqual(["e-a198", "b2"]);
  });

  it("are, for -, the first words of lines of standard input that are ids", async () => {
    const list = lines(
      ...["12 events since 21 Nov; times of UTC", "EVENT   SEV  WHO", "e-2e3c    5  Averia → Quarl"],
      ...["          Red Lantern", "e-0877    4  face to face", "", "a-1f00.0", "e-2e3c"],
    );
    expect(await readIds(["-"], list)).toEqual(["e-2e3c", "e-0877", "a-1f00.0"]);
    await expect(readIds(["-"], lines("nothing here"))).rejects.toThrow(
      "Cannot use standard input: Expected ids",
    );
  });
});

describe("one of several", () => {
  const all = [{ id: "straits" }, { id: "strikes" }, { id: "strikes-lebanon" }];
  it("is meant by its id, or how it alone begins", () => {
    expect(oneOf(all, "strikes", "--watch", "watch").id).toBe("strikes");
    expect(oneOf(all, "stra", "--watch", "watch").id).toBe("straits");
    expect(() => oneOf(all, "str", "--watch", "watch")).toThrow('several begin with "str": straits, strikes');
    expect(() => oneOf(all, "x", "--watch", "watch")).toThrow(
      'there is no watch "x"; there are straits, strikes',
    );
    expect(() => oneOf(all, "", "--watch", "watch")).toThrow("there is no watch");
  });
});
