import { describe, expect, it } from "vitest";
import { displayWidth } from "../../bin/display-width.ts";
import { plain } from "../../bin/paint.ts";
import { tellRun } from "../../bin/tell-run.ts";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import { check } from "../../lambdas/check.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { type FeedHealth, feedSchema } from "../../lambdas/feed/feed.ts";
import { newFeedState } from "../../lambdas/feed/feed-state.ts";
import type { RunSummary } from "../../lib/local/summary.ts";

const at = "2030-05-01T12:00:00.000Z";
const actor = (id: string) => ({ id, name: id, texts: [] });

const event: SecurityEvent = {
  id: "e-1",
  version: 1,
  ploverClass: "ASSAULT",
  mode: "aerial",
  contexts: [],
  quadClass: "material conflict",
  cameoRoot: "19",
  acledType: null,
  acledSubType: null,
  intensity: -10,
  sourceActors: [actor("averia-military"), actor("esmeria-military")],
  targetActors: [actor("unlisted:the very long name of a group that nobody has listed")],
  place: null,
  eventDate: { from: "2030-05-01", to: "2030-05-01", precision: "day" },
  modality: "alleged",
  denied: true,
  killed: null,
  wounded: null,
  weapon: null,
  severity: 4,
  confidence: 0.7,
  credibility: 2,
  publishers: ["Coast Wire", "Harbour Times", "The Esmerian"],
  publisherCount: 3,
  independentCount: 3,
  unrated: false,
  reportCount: 5,
  reports: [],
  folded: [],
  foldedInto: null,
  story: null,
  mayBe: [],
  firstPublishedAt: at,
  lastPublishedAt: at,
  firstSeenAt: at,
  backlogOnly: false,
  retracted: false,
  background: [],
  backgroundCount: 0,
  backgroundOnly: false,
  claims: [],
  feedback: [],
  updatedAt: at,
};

const run: RunSummary = {
  startedAt: at,
  feeds: [],
  articles: [],
  events: [event, { ...event, id: "e-2", retracted: true, mode: "artillery" }],
  alerts: [],
  itemsSetAside: [{ feedId: "coast-wire", reason: "no link ".repeat(30) }],
  deadLetters: [],
  unusedGrants: [],
  outbox: "data/outbox.jsonl",
  deliveries: 1,
};

const feed = (id: string, health: FeedHealth, reason = "") => ({
  feed: check(feedSchema, { id, url: `http://${id}.example/feed` }, id),
  state: {
    ...newFeedState(id, at),
    health,
    reason,
    failuresInARow: health === "ok" ? 0 : 1,
  },
});

const tell = (
  given: Partial<RunSummary> = {},
  { width = 100, verbose = false, data = null as string | null } = {},
) =>
  tellRun(
    { ...run, ...given },
    { demo: true, config: null, data, verbose },
    { width, paint: plain },
    new Date(at),
  );

describe("what a run came to", () => {
  it("is told in lines that fit, at any width, and breaks no word", () => {
    for (const width of [60, 80, 100, 120]) {
      const lines = tell({}, { width }).split("\n");
      expect(Math.max(...lines.map(displayWidth)), String(width)).toBeLessThanOrEqual(width);
    }
    const words = new Set(tell({}, { width: 200 }).split(/\s+/));
    expect(
      tell({}, { width: 80 })
        .split(/\s+/)
        // What is cut says so.
        .filter((word) => !words.has(word) && !word.endsWith("…")),
    ).toEqual([]);
  });

  it("shows the events that stand, by ids that can be typed, and ends with what to type", () => {
    const told = tell();
    expect(told).toMatch(/^e-1 +4 +averia-military, /m);
    expect(told).not.toContain("e-2");
    expect(told).not.toMatch(/Dead letters|Grants|Held|could not be read/);
    expect(told).toContain("Outbox\n1 message in this run, data/outbox.jsonl\n");
    expect(told).toMatch(/\nNext\nnpx vedette events +all 1 event; /);
    expect(told).toMatch(/\nnpx vedette why e-1 +who was alerted/);
    expect(told).toMatch(/\nnpm start -- --demo +go on polling\n$/);
    expect(tell({}, { data: "elsewhere" })).toMatch(/\nnpx vedette why e-1 --data elsewhere +who/);
    expect(tell({ events: [], feeds: [feed("a", "ok")] })).toMatch(/\nNext\nnpx vedette feeds +how/);
  });

  it("lists a few feeds, and counts many", () => {
    expect(tell({ feeds: [feed("coast-wire", "ok")] })).toMatch(/\ncoast-wire +ok +0 +0\n/);
    const many = Array.from({ length: 40 }, (_, n) => feed(`f${n}`, n < 38 ? "ok" : "gone", "404: gone"));
    expect(tell({ feeds: many })).toMatch(/^Feeds\n40: 38 ok, 2 gone\n\n2 of 40 feeds could not be read\./);
  });

  it("says of feeds that could not be read why, by kind, and what to try", () => {
    const feeds = [
      feed("inside", "refused", "10.0.0.1:80 is not a public address"),
      ...["a", "b", "c", "d"].map((id) => feed(id, "unreachable", "no such host")),
    ];
    const told = tell({ feeds });
    expect(told).toContain(
      "\nNo feed could be read: all 5 failed.\n   4  unreachable: a, b, c, and 1 more\n",
    );
    expect(told).toContain("      as a: no such host\n      Is this machine online");
    expect(told).toMatch(/\n {3}1 {2}refused: inside\n .*not a public address\n .*VEDETTE_ALLOW_HOSTS/);
    expect(told).toContain("npx vedette feeds check asks each of them");
  });

  it("says what is held, until when, by which rule and for whom", () => {
    const held = {
      since: at,
      until: "2030-05-01T18:00:00.000Z",
      rule: "digest",
      said: "told in the digest of 18:00 UTC",
    } as const;
    const alert: Alert = {
      eventId: "e-1",
      subscriptionId: "desk",
      change: "new",
      kind: "digest",
      state: "owed",
      createdAt: at,
      dueAt: held.until,
      claimedAt: null,
      sentAt: null,
      messageId: null,
      attempts: 0,
      told: {
        severity: 4,
        modality: "alleged",
        denied: true,
        unrated: false,
        confirmed: false,
        publishers: 3,
      },
      watches: [{ watchId: "strikes", why: [] }],
      held,
      story: null,
    };
    const sent: Alert = { ...alert, subscriptionId: "*", state: "sent", kind: "new", held: null };
    const summary = tell({ alerts: [sent, alert, { ...alert, subscriptionId: "duty" }] });
    expect(summary).toMatch(/\nprograms +1 +1 sent\n/);
    expect(summary).toMatch(
      /\nHeld\nAlleged air strike[^;]*: told in the digest of 18:00 UTC, until 2030-05-01 18:00 UTC, for\s+desk, duty\n/,
    );
    expect(summary.match(/until /g)).toHaveLength(1);
  });

  it("shows dead letters, and to those who ask grants that no call used", () => {
    const faults = {
      deadLetters: [{ queue: "feeds-dead-letters", messages: [{ body: "x" }, {}] }],
      unusedGrants: [{ function: "read-feed", action: "sqs:SendMessage", resource: "articles-queue" }],
    };
    expect(tell(faults)).toContain('2 in feeds-dead-letters: {"body":"x"}');
    expect(tell(faults)).not.toContain("articles-queue");
    expect(tell(faults, { verbose: true })).toContain("read-feed: sqs:SendMessage on articles-queue");
  });
});
