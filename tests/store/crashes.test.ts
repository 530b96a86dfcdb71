import { describe, expect, it } from "vitest";
import { alertsOf } from "../../lambdas/store/alerts.ts";
import { getMergePlan } from "../../lambdas/store/events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { type Desk, everyMinute, Killed, openDesk } from "../desk.ts";
import { reportOf } from "../events/report-of.ts";
import { tries } from "../proof.ts";

const watches = [
  { id: "strikes", places: ["XA"], classes: ["ASSAULT"] },
  { id: "lantern", actors: ["red-lantern"] },
];
const subscriptions = [
  { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["strikes", "lantern"] },
  {
    id: "daily",
    protocol: "email",
    endpoint: "daily@example.org",
    watches: ["strikes"],
    digest: { at: "18:00" },
  },
];
/** Calls after which the day is cut off: the first of a fixed row of draws. */
const { numRuns: crashes } = tries(200, 40);

const articles = [
  reportOf({ id: "a-1.0", modality: "alleged" }),
  reportOf({ id: "a-2.0", publisher: "Borduva Post", severity: 4 }),
  reportOf({ id: "a-3.0", publisher: "Averia Today", modality: "denied", target: [] }),
];

/** What happens in a day: each step is what a message or the minute's clock starts, and is repeated after a crash. */
const day: ((desk: Desk) => Promise<void>)[] = [
  (desk) => mergeArticle({ articleId: "a-1", revision: 1 }, desk.merge),
  (desk) => desk.sendQueued(),
  (desk) => mergeArticle({ articleId: "a-2", revision: 1 }, desk.merge),
  (desk) => due(desk, "2031-05-10T12:40:00.000Z"),
  (desk) => mergeArticle({ articleId: "a-3", revision: 1 }, desk.merge),
  (desk) => due(desk, "2031-05-10T13:20:00.000Z"),
  (desk) => due(desk, "2031-05-10T13:30:00.000Z"),
  (desk) => due(desk, "2031-05-10T18:00:00.000Z"),
  (desk) => due(desk, "2031-05-10T18:10:00.000Z"),
  (desk) => due(desk, "2031-05-10T18:20:00.000Z"),
];

async function due(desk: Desk, at: string): Promise<void> {
  desk.setNow(at);
  await sendDue(everyMinute, desk.send);
}

/** Lives through the day; after the n-th answered call the process is killed once. @returns after which call. */
async function liveThrough(desk: Desk, dieAfter: number): Promise<string> {
  await desk.configure(watches, subscriptions);
  for (const report of articles) await desk.storeCoded([report]);
  let diedAfter = "";
  desk.dieAfter(dieAfter);
  for (const step of day) {
    try {
      await step(desk);
    } catch (error) {
      if (!isKilled(error)) throw error;
      diedAfter = desk.lastCall();
      desk.dieAfter(Number.POSITIVE_INFINITY);
      await step(desk);
    }
  }
  return diedAfter;
}

/** What is due is sent one by one, and failures are thrown together. */
const isKilled = (error: unknown): boolean =>
  error instanceof Killed || (error instanceof AggregateError && error.errors.some(isKilled));

const eventId = async (desk: Desk) =>
  (await getMergePlan(desk.tables.events, "a-1"))?.assignments[0]?.eventId ?? "";

/** Alerts that ended otherwise than told, and messages beyond those that the alerts name. */
async function outcome(desk: Desk) {
  const id = await eventId(desk);
  const alerts = await alertsOf(desk.tables.alerts, id);
  const told = new Set(alerts.map(({ messageId }) => messageId).filter((one) => one !== null));
  return {
    changes: [
      ...new Set(
        alerts.flatMap(({ subscriptionId, change }) =>
          change.split("+").map((one) => `${subscriptionId} ${one}`),
        ),
      ),
    ].toSorted(),
    untold: alerts
      .filter(({ state }) => state !== "sent")
      .map(({ subscriptionId, change, state }) => `${subscriptionId} ${change} ${state}`),
    repeated: desk.published().length - told.size,
  };
}

/** A linear congruential generator (Numerical Recipes): the same crashes in every run. */
function* seeded(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe(`${crashes} crashes`, () => {
  it("lose no alert, and repeat one only when SNS had it and nobody had noted so", async () => {
    const whole = await openDesk();
    await liveThrough(whole, Number.POSITIVE_INFINITY);
    const calls = whole.calls();
    const reference = await outcome(whole);
    await whole.stop();
    expect(reference).toMatchObject({ untold: [], repeated: 0 });
    expect(reference.changes).toEqual(
      ["denied", "modality:happened", "new", "severity:4"]
        .flatMap((change) => ["*", "daily", "desk"].map((id) => `${id} ${change}`))
        .toSorted(),
    );

    const random = seeded(7);
    const repeatedAfter = new Map<string, number>();
    const died = new Map<string, number>();
    for (let n = 0; n < crashes; n++) {
      const dieAfter = 1 + Math.floor((random.next().value ?? 0) * calls);
      const desk = await openDesk();
      const diedAfter = await liveThrough(desk, dieAfter);
      const { changes, untold, repeated } = await outcome(desk);
      const where = `killed after call ${dieAfter} (${diedAfter})`;
      expect({ changes, untold }, where).toEqual({ changes: reference.changes, untold: [] });
      expect(repeated, where).toBeLessThanOrEqual(1);
      died.set(diedAfter, (died.get(diedAfter) ?? 0) + 1);
      if (repeated > 0) repeatedAfter.set(diedAfter, (repeatedAfter.get(diedAfter) ?? 0) + 1);
      await desk.stop();
    }
    const told = (counts: Map<string, number>) =>
      [...counts].map(([call, count]) => `${call} ${count}`).join(", ");
    process.stdout.write(
      `${crashes} crashes (${told(died)}): 0 alerts lost, repeated after ${told(repeatedAfter) || "none"}\n`,
    );
    // The window: from SNS's answer to the last note of it.
    expect([...repeatedAfter.keys()].filter((call) => call !== "Publish" && call !== "Update")).toEqual([]);
  }, 300_000);
});
