import { describe, expect, it } from "vitest";
import { qualityOf, tellQuality } from "../../bin/alert-quality.ts";
import { plain } from "../../bin/paint.ts";
import type { Alert } from "../../lambdas/alerts/alert.ts";
import type { Verdict } from "../../lambdas/events/ruling.ts";
import { eventOf } from "../alerts/event-of.ts";

const at = "2031-05-10T09:00:00.000Z";
const alert = (eventId: string, watchIds: string[], state: Alert["state"] = "sent"): Alert => ({
  ...{ eventId, subscriptionId: "desk", change: "new", kind: "new", state, createdAt: at, dueAt: at },
  ...{ claimedAt: at, sentAt: at, messageId: "m", attempts: 1, held: null, story: null },
  told: { severity: 4, modality: "happened", denied: false, unrated: false, confirmed: false, publishers: 1 },
  watches: watchIds.map((watchId) => ({ watchId, why: [] })),
});
const event = (id: string, publishers: string[], verdicts: Verdict[]) => ({
  ...eventOf(),
  ...{ id, publishers },
  feedback: verdicts.map((verdict) => ({ verdict, note: "", at, by: "", instead: null })),
});

describe("how good alerts were", () => {
  const events = [
    event("e-1", ["Coast Wire", "Harbour"], ["right"]),
    event("e-2", ["Coast Wire"], ["right", "false"]),
    event("e-3", ["Harbour"], ["false", "right"]),
    event("e-4", ["Harbour"], []),
  ];
  const alerts = [
    alert("e-1", ["strikes", "straits"]),
    alert("e-1", ["strikes"]),
    alert("e-2", ["strikes"]),
    alert("e-3", ["straits"]),
    alert("e-4", ["strikes"]),
    alert("e-3", ["owed-alone"], "owed"),
  ];

  it("counts each event once, by the last verdict that stands, under each of its watches and publishers", () => {
    expect(qualityOf(alerts, events)).toEqual({
      all: { name: "all", told: 4, judged: 3, right: 2 },
      watches: [
        { name: "strikes", told: 3, judged: 2, right: 1 },
        { name: "straits", told: 2, judged: 2, right: 2 },
      ],
      publishers: [
        { name: "Harbour", told: 3, judged: 2, right: 2 },
        { name: "Coast Wire", told: 2, judged: 2, right: 1 },
      ],
    });
  });

  it("is told with shares, or that nobody has judged", () => {
    const told = tellQuality(qualityOf(alerts, events), { width: 80, paint: plain });
    expect(told).toMatch(/^2 of 3 judged were right, of 4 told\.\n/);
    expect(told).toMatch(/\nstrikes +3 +2 +1 +50 %\n/);
    const unjudged = qualityOf([alert("e-4", ["strikes"])], events.slice(3));
    expect(tellQuality(unjudged, { width: 80, paint: plain })).toMatch(
      /^Nobody has judged any of the 1 event told: /,
    );
  });
});
