import { expect, test } from "vitest";
import { tellEvent } from "../../bin/tell-event.ts";
import { eventOf } from "../alerts/event-of.ts";

test("an event says which others proved to be it, whose story it is in, and what it may be", () => {
  const event = {
    ...eventOf(),
    folded: ["e-2", "e-3"],
    story: {
      main: "e-4",
      since: "2031-05-10T09:00:00.000Z",
      by: "a demand, told beside the main happening of its article",
    },
    mayBe: [{ eventId: "e-5", score: 0.72, said: ["both name Kray", "both give 14"] }],
  };
  const lines = tellEvent(event, []).split("\n");
  expect(lines).toContain("also known as e-2, e-3: they proved to be this event");
  expect(lines).toContain(
    "in the story of e-4, open until 2031-05-11 09:00 UTC: a demand, told beside the main happening of its article",
  );
  expect(lines).toContain(
    "may be the same as e-5 (0.72): both name Kray; both give 14; vedette events join makes them one",
  );
  expect(tellEvent(eventOf(), [])).not.toMatch(/also known|in the story|may be/);
});
