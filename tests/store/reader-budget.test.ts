import { afterAll, beforeAll, expect, it } from "vitest";
import { readerDayKey } from "../../lambdas/store/keys.ts";
import { type Purpose, type Purse, reserve, settle } from "../../lambdas/store/reader-budget.ts";
import { getRow } from "../../lambdas/store/table.ts";
import { type LocalTables, startTables } from "../local-aws.ts";
import { isWhole } from "../proof.ts";
import { seeded } from "../shuffled.ts";

let tables: LocalTables;
beforeAll(async () => {
  tables = await startTables();
});
afterAll(() => tables.stop());

const now = new Date("2031-05-04T12:00:00.000Z");
const before: Purpose = { kind: "before-alert", owner: "Coast Wire", isRated: true };
/** A day of its own for each test. */
let day = 0;
const dayAt = () => new Date(now.getTime() + day * 86_400_000);
const purseOf = (dollarsPerDay: number): Purse => {
  day += 1;
  return { table: tables.articles, dollarsPerDay };
};
async function spent(counter = "spent"): Promise<number> {
  const row = await getRow(tables.articles, readerDayKey(dayAt().toISOString().slice(0, 10)));
  return typeof row === "object" && row !== null ? Number(Reflect.get(row, counter) ?? 0) / 1_000_000 : 0;
}

it("gives what there is, and no more", async () => {
  const purse = purseOf(1);
  expect(await reserve(purse, before, 0.4, dayAt())).toMatchObject({ microdollars: 400_000 });
  expect(await reserve(purse, { ...before, owner: "Ridge Radio" }, 0.4, dayAt())).toMatchObject({
    microdollars: 400_000,
  });
  expect(await reserve(purse, { ...before, owner: "Hill Post" }, 0.4, dayAt())).toBe("budget");
  expect(await spent()).toBeCloseTo(0.8);
});

it("lets no owner spend more than half, an unrated one a quarter", async () => {
  const purse = purseOf(1);
  expect(await reserve(purse, before, 0.4, dayAt())).not.toBeTypeOf("string");
  expect(await reserve(purse, before, 0.2, dayAt())).toBe("share");
  expect(await reserve(purse, { ...before, owner: "Night Blog", isRated: false }, 0.3, dayAt())).toBe(
    "share",
  );
  expect(await reserve(purse, { ...before, owner: "Ridge Radio" }, 0.2, dayAt())).not.toBeTypeOf("string");
  expect(await spent()).toBeCloseTo(0.6);
});

it("keeps half for what is about to alert", async () => {
  const purse = purseOf(1);
  const unread = (owner: string): Purpose => ({ kind: "unread", owner, isRated: true });
  expect(await reserve(purse, unread("Coast Wire"), 0.3, dayAt())).not.toBeTypeOf("string");
  expect(await reserve(purse, unread("Ridge Radio"), 0.3, dayAt())).toBe("budget");
  expect(await reserve(purse, { ...before, owner: "Ridge Radio" }, 0.4, dayAt())).not.toBeTypeOf("string");
  expect(await spent("spentOnUnread")).toBeCloseTo(0.3);
});

it("takes back what a call did not cost, of the owner's share too", async () => {
  const purse = purseOf(1);
  for (const _ of [1, 2, 3]) {
    const reserved = await reserve(purse, before, 0.3, dayAt());
    if (typeof reserved === "string") throw new Error(`Expected money: ${reserved}`);
    await settle(purse, reserved, 0.1);
  }
  expect(await spent()).toBeCloseTo(0.3);
});

it("gives back the owner's share when the day's budget is spent", async () => {
  const purse = purseOf(1);
  await reserve(purse, { ...before, owner: "Hill Post" }, 0.5, dayAt());
  await reserve(purse, { ...before, owner: "Ridge Radio" }, 0.5, dayAt());
  expect(await reserve(purse, before, 0.4, dayAt())).toBe("budget");
  const other = { ...purse, dollarsPerDay: 2 };
  expect(await reserve(other, before, 0.9, dayAt())).not.toBeTypeOf("string");
});

it("reserves nothing dearer than the day", async () => {
  expect(await reserve(purseOf(0.01), before, 0.02, dayAt())).toBe("share");
});

const clients = 50;
const calls = isWhole ? 10_000 : 500;

it(`is never passed by ${calls} calls of ${clients} clients at once, some of which die`, async () => {
  const purse = purseOf(calls / 50_000);
  const random = seeded(7);
  let cost = 0;
  let made = 0;
  let died = 0;
  let passed = 0;
  const client = async (n: number) => {
    for (let call = n; call < calls; call += clients) {
      const purpose: Purpose = {
        kind: call % 3 === 0 ? "unread" : "before-alert",
        owner: `owner ${call % 20}`,
        isRated: call % 2 === 0,
      };
      const [price, fate] = [0.00002 + random.next().value * 0.0001, random.next().value];
      const reserved = await reserve(purse, purpose, price, dayAt());
      if (typeof reserved === "string") continue;
      made += 1;
      cost += price * (fate < 0.1 ? 1 : fate);
      // Dead before it could say what the call did cost.
      if (fate < 0.1) died += 1;
      else await settle(purse, reserved, price * fate);
      if ((await spent()) > purse.dollarsPerDay) passed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
  console.info(
    `budget: ${calls} calls of ${clients} clients, ${made} made, ${died} died, $${cost.toFixed(5)} of $${purse.dollarsPerDay} spent, passed ${passed} times`,
  );
  expect(passed).toBe(0);
  expect(died).toBeGreaterThan(0);
  expect(made).toBeLessThan(calls);
  expect(cost).toBeLessThanOrEqual(purse.dollarsPerDay);
  // Nothing is spent of which the row does not know.
  expect(await spent()).toBeGreaterThanOrEqual(cost - 1e-9);
});
