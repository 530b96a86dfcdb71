import { describe, expect, test } from "vitest";
import { comparable, isSame, readGolden, slugs } from "./read-golden.ts";

const folders = slugs.map(readGolden);

describe("golden articles", () => {
  test("are at least forty", () => {
    expect(slugs.length).toBeGreaterThanOrEqual(40);
  });

  // A coding that changed is read as a diff of `coded.json` after `npm run fixtures:accept`; `expected.json` is a reader's.
  test.each(folders)("$slug", ({ expected, accepted, coded }) => {
    expect(comparable(coded)).toEqual(comparable(accepted ?? expected));
  });

  test("a coding that is as the reader's needs no file of its own", () => {
    const needless = folders.filter(
      ({ expected, accepted }) => accepted !== null && isSame(accepted, expected),
    );
    expect(needless.map(({ slug }) => slug)).toEqual([]);
  });
});
