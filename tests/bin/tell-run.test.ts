import { describe, expect, it } from "vitest";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import type { SummaryData } from "../../lib/local/summary.ts";
import { type RunFacts, writeSummary } from "../../bin/tell-run.ts";

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

const data: SummaryData = {
  startedAt: at,
  feeds: [],
  articles: [],
  events: [event, { ...event, id: "e-2", retracted: true, mode: "artillery" }],
  alerts: [],
  itemsSetAside: [{ feedId: "coast-wire", reason: "no link ".repeat(30) }],
};
const facts: RunFacts = { deadLetters: [], unusedGrants: [], outbox: "data/outbox.jsonl", deliveries: 1 };

describe("the summary of a run", () => {
  it("tells an event in one line, and keeps to 100 columns", () => {
    const lines = writeSummary(data, facts).split("\n");
    const told = lines.find((line) => line.includes("ASSAULT"));
    expect(told).toBe("  4    ASSAULT aerial  averia-milita… +1 → the very long nam…  -      denied    3");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it.each([
    [["hezbollah", "quds-force"], ["syria-military"], "hezbollah, quds-force → syria-military"],
    [["hezbollah", "quds-force"], ["united-states-military"], "hezbollah +1 → united-states-military"],
    [["israel"], ["iran-backed-militias"], "israel → iran-backed-militias"],
    [["russia", "syria", "iran", "hezbollah", "turkey"], [], "russia, syria, iran, hezbollah, turkey"],
    [[], ["iran"], "? → iran"],
    [[], [], "?"],
  ])("tells who did it to whom: %j, %j", (who, whom, expected) => {
    const told = { ...event, sourceActors: who.map(actor), targetActors: whom.map(actor) };
    expect(writeSummary({ ...data, events: [told] }, facts)).toContain(`ASSAULT aerial  ${expected}  `);
  });

  it("leaves out retracted events and sections with nothing in them", () => {
    const summary = writeSummary(data, facts);
    expect(summary).not.toContain("artillery");
    expect(summary).not.toMatch(/Dead letters|Grants|Feeds/);
    expect(summary).toContain("Outbox: 1 delivery in this run, data/outbox.jsonl");
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
    const summary = writeSummary(
      { ...data, alerts: [sent, alert, { ...alert, subscriptionId: "duty" }] },
      facts,
    );
    expect(summary).toContain("programs  1 in this run  1 sent");
    expect(summary).toContain(
      "Held\n  until 2030-05-01 18:00 UTC, told in the digest of 18:00 UTC: desk, duty\n",
    );
    expect(summary.match(/until /g)).toHaveLength(1);
  });

  it("shows dead letters and grants that no call used", () => {
    const summary = writeSummary(data, {
      ...facts,
      deadLetters: [{ queue: "feeds-dead-letters", messages: [{ body: "x" }, {}] }],
      unusedGrants: [{ function: "read-feed", action: "sqs:SendMessage", resource: "articles-queue" }],
    });
    expect(summary).toContain('2 in feeds-dead-letters: {"body":"x"}');
    expect(summary).toContain("read-feed: sqs:SendMessage on articles-queue");
  });
});
