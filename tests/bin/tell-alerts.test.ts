import { describe, expect, it } from "vitest";
import { plain } from "../../bin/paint.ts";
import { sentAndHeld, toPeople } from "../../bin/sent-and-held.ts";
import { tellAlerts } from "../../bin/tell-alerts.ts";
import { tellBonds } from "../../bin/tell-bonds.ts";
import { tellEvent } from "../../bin/tell-event.ts";
import { tellPeople } from "../../bin/tell-people.ts";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import { eventOf } from "../alerts/event-of.ts";

const now = "2031-05-10T14:00:00.000Z";
const hour = (at: number) => `2031-05-10T${String(at).padStart(2, "0")}:00:00.000Z`;
const alert = (more: Partial<Alert>): Alert => ({
  eventId: "e-1",
  subscriptionId: "desk",
  change: "new",
  kind: "new",
  state: "sent",
  createdAt: hour(9),
  dueAt: hour(9),
  claimedAt: hour(9),
  sentAt: hour(9),
  messageId: "m-1",
  attempts: 1,
  told: { severity: 4, modality: "happened", denied: false, unrated: false, confirmed: false, publishers: 1 },
  watches: [{ watchId: "strikes", why: ["place Dunmere"] }],
  held: null,
  story: null,
  ...more,
});
const held = (more: Partial<Alert>): Alert =>
  alert({
    state: "owed",
    claimedAt: null,
    sentAt: null,
    messageId: null,
    dueAt: hour(18),
    held: { since: hour(10), until: hour(18), rule: "digest", said: "told in the digest of 18:00 UTC" },
    ...more,
  });
const events = new Map([
  ["e-1", eventOf({ killed: 4 })],
  ["e-2", eventOf({ place: "quarl" })],
]);

describe("what was sent and what is held", () => {
  const lines = sentAndHeld(
    [
      alert({}),
      alert({ subscriptionId: "duty" }),
      alert({ subscriptionId: "*" }),
      alert({ eventId: "e-2", told: { ...alert({}).told, severity: 2 } }),
      alert({ change: "severity:5", sentAt: hour(11), messageId: "m-2" }),
      held({ subscriptionId: "evening" }),
      held({ subscriptionId: "later" }),
      held({ eventId: "e-2", dueAt: hour(13), held: null }),
      alert({ subscriptionId: "*", messageId: "m-3" }),
    ],
    now,
  );

  it("is a line for each message, with all whom it went to, and one for all who wait for the same", () => {
    expect(
      lines.map(({ state, at, to, events: told }) => [state, at, to, told.map((one) => one.eventId)]),
    ).toEqual([
      ["due", hour(13), ["desk"], ["e-2"]],
      ["held", hour(18), ["evening", "later"], ["e-1"]],
      ["sent", hour(11), ["desk"], ["e-1"]],
      ["sent", hour(9), ["*", "desk", "duty"], ["e-1", "e-2"]],
      ["sent", hour(9), ["*"], ["e-1"]],
    ]);
  });

  it("leaves out what only programs were told", () => {
    expect(toPeople(lines).map(({ to }) => to)).toEqual([
      ["desk"],
      ["evening", "later"],
      ["desk"],
      ["desk", "duty"],
    ]);
  });

  it("fits a narrow terminal and a wide one", () => {
    const tell = (width: number) =>
      tellAlerts(toPeople(lines), events, { width, paint: plain }, new Date(now));
    for (const width of [80, 120]) {
      const table = tell(width);
      const rows = table.trimEnd().split("\n");
      expect(rows[0]).toMatch(
        width < 100 ? /^EVENT +SEV +STATE +TO +WHAT +WHEN$/ : /^EVENT +SEV +STATE +TO +WHAT +FOR +WHEN$/,
      );
      for (const row of rows) expect(row.length, row).toBeLessThanOrEqual(width);
      expect(table).toMatch(/^e-\d +\d +held +evening.* 10 May 18:00$/m);
      expect(table.replace(/\s+/g, " ")).toContain("Dunmere");
    }
    const wide = tell(300);
    expect(wide).toMatch(/ held .*Dunmere.* \[told in the digest of 18:00 UTC\] +strikes +10 May/m);
    expect(wide).toMatch(/ 4 +sent +desk, duty +Air strike .*\(and 1 more\) +strikes +10 May 09:00$/m);
    expect(wide).toMatch(/ 4 +sent +desk +UPDATE severity:5: Air strike .* 10 May 11:00$/m);
  });
});

describe("who was told of an event", () => {
  it("says for each what was told when, with what, and what is held: since when, until when, by which rule", () => {
    const page = { width: 1000, paint: plain };
    const told = tellPeople(
      [
        {
          id: "desk",
          protocol: "email",
          alerts: [
            { alert: alert({}), beside: ["e-2  ACCUSE  Averia"] },
            { alert: held({ change: "severity:5" }), beside: [] },
          ],
          corrections: [{ said: "the place is Quarl", state: "owed", at: hour(12) }],
          now: "told already, and nothing material has changed",
        },
        { id: "duty", protocol: "sms", alerts: [], corrections: [], now: "severity 4, asked for 5 and more" },
      ],
      true,
      page,
    ).join("\n");
    expect(told).toBe(
      [
        "  desk (email)",
        "    sent     2031-05-10 09:00 UTC  new, severity 4, message m-1",
        "             with e-2  ACCUSE  Averia",
        "    held     UPDATE severity:5, severity 4: since 2031-05-10 10:00 UTC until 2031-05-10 18:00 UTC, by digest: told in the digest of 18:00 UTC",
        "    owed     correction of 2031-05-10 12:00 UTC: the place is Quarl",
        "    now      told already, and nothing material has changed",
        "  duty (sms): nothing; severity 4, asked for 5 and more",
      ].join("\n"),
    );
    expect(tellPeople([], true, page)).toEqual(["  nobody: none follows a watch that it hits"]);
    expect(tellPeople([], false, page)).toEqual(["  nobody: no watch is hit"]);
  });
});

describe("what an event has to do with others", () => {
  it("says which proved to be it, whose story it stands in and why, and which may be the same", () => {
    const event = {
      ...eventOf(),
      folded: ["e-9"],
      story: { main: "e-2", by: "a reaction, told beside the main happening", since: hour(8) },
      mayBe: [{ eventId: "e-3", score: 0.8, said: ["both name Dunmere", "a day apart"] }],
    };
    const lines = tellBonds({
      event,
      folded: [{ ...eventOf(), id: "e-9", updatedAt: hour(11) }],
      others: new Map([["e-2", events.get("e-2") ?? eventOf()]]),
    });
    expect(lines[0]).toMatch(
      /^was also e-9 until 2031-05-10 11:00 UTC, when the two proved to be one happening: ASSAULT/,
    );
    expect(lines[1]).toMatch(/^in the story of e-2 {2}ASSAULT .*Quarl/);
    expect(lines[2]).toBe(
      "  by a reaction, told beside the main happening; the story closes 2031-05-11 08:00 UTC",
    );
    expect(lines.slice(3)).toEqual([
      "may be the same as e-3",
      "  0.80: both name Dunmere; a day apart",
      "  vedette events join e-1 e-3 makes them one",
    ]);
    const page = { width: 200, paint: plain, hasArithmetic: false };
    const told = tellEvent({ event, belonging: [], bonds: lines, alerts: [], words: [] }, page);
    expect(told).toContain(`\n${lines.join("\n")}\n`);
    expect(tellBonds({ event: eventOf(), folded: [], others: new Map() })).toEqual([]);
  });
});
