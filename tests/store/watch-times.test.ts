import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchTimesKey } from "../../lambdas/store/keys.ts";
import { getRow } from "../../lambdas/store/table.ts";
import { timesReached } from "../../lambdas/store/watch-times.ts";
import { eventOf } from "../alerts/event-of.ts";
import { type LocalTables, startTables } from "../local-aws.ts";

let tables: LocalTables;
beforeEach(async () => {
  tables = await startTables();
});
afterEach(() => tables.stop());

const twice = { id: "strikes", times: { count: 2, hours: 24 } };
const strike = (id: string, firstPublishedAt: string) => ({ ...eventOf(), id, firstPublishedAt });
const first = strike("e-a", "2031-05-10T10:00:00.000Z");
const second = strike("e-b", "2031-05-10T12:00:00.000Z");
const stored = () => getRow(tables.alerts, watchTimesKey("strikes"));

describe("timesReached", () => {
  it("counts in a row of the watch, which goes when nothing in it can count any longer", async () => {
    expect(await timesReached(tables.alerts, twice, first)).toMatchObject({
      withheld: "1 of 2 times in 24 h",
    });
    expect(await timesReached(tables.alerts, twice, first)).toMatchObject({
      withheld: "1 of 2 times in 24 h",
    });
    expect(await stored()).toMatchObject({
      version: 1,
      expiresAt: Date.parse("2031-05-15T10:00:00.000Z") / 1000,
    });
    expect(await timesReached(tables.alerts, twice, second, { dryRun: true })).toMatchObject({
      withheld: null,
    });
    expect(await stored()).toMatchObject({ version: 1, counted: [{ toldWith: null }] });
    const reached = await timesReached(tables.alerts, twice, second);
    expect(reached).toMatchObject({
      withheld: null,
      why: [expect.stringMatching(/^2 times in 24 h, with /)],
    });
    expect(await timesReached(tables.alerts, twice, second)).toEqual(reached);
    expect(await stored()).toMatchObject({ version: 2, counted: [{ toldWith: "e-b" }, { toldWith: "e-b" }] });
  });

  it("counts for each watch apart, and not at all for one that does not ask", async () => {
    await timesReached(tables.alerts, { ...twice, id: "other" }, first);
    expect(await timesReached(tables.alerts, twice, second)).toMatchObject({
      withheld: "1 of 2 times in 24 h",
    });
    expect(await timesReached(tables.alerts, { id: "third", times: null }, first)).toEqual({
      withheld: null,
      why: [],
    });
    expect(await getRow(tables.alerts, watchTimesKey("third"))).toBeUndefined();
  });
});
