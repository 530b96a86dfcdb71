import { describe, expect, it } from "vitest";
import type { Report } from "../../lambdas/reports/report.ts";
import { alertsOf } from "../../lambdas/store/alerts.ts";
import { getEvent, getMergePlan } from "../../lambdas/store/events.ts";
import { mergeArticle } from "../../lambdas/store/merge-article.ts";
import { sendDue } from "../../lambdas/store/send-due.ts";
import { type Desk, everyMinute, Killed, openDesk } from "../desk.ts";
import { reportOf, type Said } from "../events/report-of.ts";
import { tries } from "../proof.ts";
import { seeded } from "../shuffled.ts";

const watches = [
  { id: "strikes", places: ["XA"], classes: ["ASSAULT"] },
  { id: "lantern", actors: ["red-lantern"] },
  { id: "averia", actors: ["averia"], places: ["XA"], match: "any" },
];
const subscriptions = [
  { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["strikes", "lantern", "averia"] },
  {
    id: "daily",
    protocol: "email",
    endpoint: "daily@example.org",
    watches: ["strikes"],
    digest: { at: "18:00" },
  },
];
/** Calls after which the day is cut off: the first of a fixed row of draws. */
const { numRuns: crashes } = tries(200, 8);

const beside: Said = {
  source: ["league-of-harbours"],
  target: ["averia"],
  place: null,
  severity: 2,
};
const blast: Said = { target: ["red-lantern"], particulars: ["kray", "14"] };
/** A raid that is alleged, then fact and graver, then denied; side deeds of it; and blasts that prove to be one attack. */
const articles: [Report, ...Report[]][] = [
  [
    reportOf({ id: "a-1.0", isMain: true, place: "quarl", modality: "alleged" }),
    reportOf({ ...beside, id: "a-1.1", ploverClass: "REQUEST", mode: "appeal", place: "quarl" }),
  ],
  [
    reportOf({ id: "a-2.0", isMain: true, place: "quarl", publisher: "Borduva Post", severity: 4 }),
    reportOf({
      ...beside,
      id: "a-2.1",
      ploverClass: "SANCTION",
      mode: "impose",
      source: ["esmeria"],
      publisher: "Borduva Post",
    }),
  ],
  [reportOf({ id: "a-3.0", publisher: "Averia Today", place: "quarl", modality: "denied", target: [] })],
  [
    reportOf({
      id: "b-1.0",
      source: [],
      target: [],
      place: "tarn-air-base",
      mode: "explosives",
      title: "Blasts heard at Tarn Air Base",
      sentence: "Explosions shook Tarn Air Base.",
    }),
  ],
  [
    reportOf({
      ...blast,
      id: "b-2.0",
      publisher: "Borduva Post",
      place: null,
      title: "Averian jets hit Red Lantern",
      sentence: "Averian jets attacked a Red Lantern depot.",
    }),
  ],
  [
    reportOf({
      ...blast,
      id: "b-3.0",
      publisher: "Averia Today",
      place: "tarn-air-base",
      publishedAt: "2031-05-10T10:00:00.000Z",
      title: "Averian jets hit Red Lantern depot at Tarn Air Base",
      sentence: "Averian jets attacked a Red Lantern depot at Tarn Air Base.",
    }),
  ],
];

const at = (time: string) => `2031-05-10T${time}.000Z`;
const merge = (articleId: string, time: string) => async (desk: Desk) => {
  desk.setNow(at(time));
  await mergeArticle({ articleId, revision: 1 }, desk.merge);
};
const queued = (time: string) => (desk: Desk) => desk.sendQueuedAt(at(time));
const due = (when: string) => async (desk: Desk) => {
  desk.setNow(when);
  await sendDue(everyMinute, desk.send);
};

/** What happens in a day: each step is what a message or the minute's clock starts, and is repeated after a crash. */
const day: ((desk: Desk) => Promise<void>)[] = [
  merge("a-1", "12:00:00"),
  merge("b-1", "12:00:10"),
  queued("12:00:40"),
  // A second attack, which proves to be the first: folded while it gathers.
  merge("b-2", "12:05:00"),
  merge("b-3", "12:05:10"),
  queued("12:05:40"),
  // Graver, and a side deed that comes too late for the message: held for its story.
  merge("a-2", "12:10:00"),
  queued("12:10:30"),
  due(at("12:40:00")),
  merge("a-3", "12:45:00"),
  due(at("13:20:00")),
  due(at("13:30:00")),
  due(at("18:00:00")),
  due(at("18:10:00")),
  due(at("18:20:00")),
  // The story closes.
  due("2031-05-11T09:00:00.000Z"),
  due("2031-05-11T09:10:00.000Z"),
];

/** Lives through the day; after the n-th answered call the process is killed once. @returns after which call. */
async function liveThrough(desk: Desk, dieAfter: number): Promise<string> {
  await desk.configure(watches, subscriptions);
  for (const reports of articles) await desk.storeCoded(reports);
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

/** What each report's happening was told, to whom; what was told to nobody; and messages beyond those that alerts name. */
async function outcome(desk: Desk) {
  const changes = new Set<string>();
  const untold: string[] = [];
  const messages = new Set<string>();
  for (const report of articles.flat()) {
    const plan = await getMergePlan(desk.tables.events, report.articleId);
    const assigned = plan?.assignments.find(({ reportId }) => reportId === report.id)?.eventId ?? "";
    const event = await getEvent(desk.tables.events, assigned);
    const ids = event === null ? [] : [event.id, ...event.folded];
    const rows = (await Promise.all(ids.map((id) => alertsOf(desk.tables.alerts, id)))).flat();
    for (const { subscriptionId, change, state, messageId } of rows) {
      for (const one of change.split("+")) changes.add(`${report.id} ${subscriptionId} ${one}`);
      if (messageId !== null) messages.add(messageId);
      const hears = rows.some((row) => row.subscriptionId === subscriptionId && row.state === "sent");
      if (!hears || (state !== "sent" && state !== "moved"))
        untold.push(`${report.id} ${subscriptionId} ${change} ${state}`);
    }
  }
  return { changes: [...changes].toSorted(), untold, repeated: desk.heard().length - messages.size };
}

describe(`${crashes} crashes, with gathering and folding`, () => {
  it("lose no alert, and repeat one only when SNS had it and nobody had noted so", async () => {
    const whole = await openDesk();
    await liveThrough(whole, Number.POSITIVE_INFINITY);
    const calls = whole.calls();
    const reference = await outcome(whole);
    // The raid with its demand, and the blast; graver; denied; and the sanctions when the story closes.
    const toDesk = whole.published().filter(({ attributes }) => attributes["to"] === '["desk"]');
    expect(toDesk.map(({ attributes }) => attributes["kind"])).toEqual([
      "new",
      "new",
      "update",
      "update",
      "new",
    ]);
    await whole.stop();
    expect(reference).toMatchObject({ untold: [], repeated: 0 });
    for (const change of ["denied", "modality:happened", "new", "severity:4"])
      for (const id of ["*", "daily", "desk"]) expect(reference.changes).toContain(`a-1.0 ${id} ${change}`);

    const random = seeded(7);
    const repeatedAfter = new Map<string, number>();
    const died = new Map<string, number>();
    for (let n = 0; n < crashes; n++) {
      const dieAfter = 1 + Math.floor(random.next().value * calls);
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
    expect([...repeatedAfter.keys()].filter((call) => !/^(?:Publish|Update)/.test(call))).toEqual([]);
  }, 3_600_000);
});
