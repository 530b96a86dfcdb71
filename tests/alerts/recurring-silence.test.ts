import { describe, expect, it } from "vitest";
import { readWeekly, reigningSilence } from "../../lambdas/alerts/recurring-silence.ts";

const weeklySilence = ({ silences }: { silences: { every: string; zone: string }[] }, now: Date) =>
  reigningSilence({ id: "w", silences }, new Map(), now);

describe("reigningSilence", () => {
  // 9 May 2031 is a Friday.
  it.each<[string, string, string, string, string | null]>([
    ["before it", "Fri 12:00-18:00", "UTC", "2031-05-09T11:59:59.000Z", null],
    ["at its first minute", "Fri 12:00-18:00", "UTC", "2031-05-09T12:00:00.000Z", "2031-05-09T18:00:00.000Z"],
    ["at its end", "Fri 12:00-18:00", "UTC", "2031-05-09T18:00:00.000Z", null],
    ["on another day", "Fri 12:00-18:00", "UTC", "2031-05-10T13:00:00.000Z", null],
    [
      "by the clocks of Beirut",
      "Fri 12:00-18:00",
      "Asia/Beirut",
      "2031-05-09T09:00:00.000Z",
      "2031-05-09T15:00:00.000Z",
    ],
    [
      "on a day of Tokyo",
      "Fri 00:00-06:00",
      "Asia/Tokyo",
      "2031-05-08T16:00:00.000Z",
      "2031-05-08T21:00:00.000Z",
    ],
    [
      "in a night, before midnight",
      "Fri 22:00-06:00",
      "UTC",
      "2031-05-09T23:00:00.000Z",
      "2031-05-10T06:00:00.000Z",
    ],
    [
      "in that night, after it",
      "Fri 22:00-06:00",
      "UTC",
      "2031-05-10T05:59:00.000Z",
      "2031-05-10T06:00:00.000Z",
    ],
    ["not in the night before", "Fri 22:00-06:00", "UTC", "2031-05-09T05:00:00.000Z", null],
    [
      "on a day of several",
      "Mon-Fri 22:00-06:00",
      "UTC",
      "2031-05-10T03:00:00.000Z",
      "2031-05-10T06:00:00.000Z",
    ],
    ["not on the others", "Mon-Fri 22:00-06:00", "UTC", "2031-05-10T23:00:00.000Z", null],
    [
      "over the end of a week",
      "Fri-Sun 10:00-11:00",
      "UTC",
      "2031-05-11T10:30:00.000Z",
      "2031-05-11T11:00:00.000Z",
    ],
    [
      "on days one by one",
      "sat,mon 10:00-11:00",
      "UTC",
      "2031-05-12T10:30:00.000Z",
      "2031-05-12T11:00:00.000Z",
    ],
    ["every day", "daily 00:00-05:00", "UTC", "2031-05-14T04:00:00.000Z", "2031-05-14T05:00:00.000Z"],
    [
      "a whole day, at its beginning",
      "Sat 00:00-24:00",
      "UTC",
      "2031-05-10T00:00:00.000Z",
      "2031-05-11T00:00:00.000Z",
    ],
    [
      "a whole day, at its end",
      "Sat 00:00-24:00",
      "UTC",
      "2031-05-10T23:59:00.000Z",
      "2031-05-11T00:00:00.000Z",
    ],
    // Clocks go forward at 01:00 UTC on Sunday, 30 March: the night is an hour shorter.
    [
      "in the night of a clock change",
      "Sat 22:00-06:00",
      "Europe/Paris",
      "2031-03-29T22:00:00.000Z",
      "2031-03-30T04:00:00.000Z",
    ],
    // And back on Sunday, 26 October: an hour longer.
    [
      "in the night of the other one",
      "Sat 22:00-06:00",
      "Europe/Paris",
      "2031-10-25T21:00:00.000Z",
      "2031-10-26T05:00:00.000Z",
    ],
  ])("%s: %s %s, at %s", (_, every, zone, at, until) => {
    const reigning = weeklySilence({ silences: [{ every, zone }] }, new Date(at));
    expect(reigning).toEqual(until === null ? null : { until, said: `silent ${every} ${zone}` });
  });

  it("is the last to end of those that reign", () => {
    const silences = [
      { every: "Fri 12:00-18:00", zone: "UTC" },
      { every: "daily 13:00-23:00", zone: "UTC" },
      { every: "Fri 10:00-14:00", zone: "UTC" },
    ];
    expect(weeklySilence({ silences }, new Date("2031-05-09T13:30:00.000Z"))).toEqual({
      until: "2031-05-09T23:00:00.000Z",
      said: "silent daily 13:00-23:00 UTC",
    });
    expect(weeklySilence({ silences: [] }, new Date("2031-05-09T13:30:00.000Z"))).toBeNull();
  });

  it("is the one that somebody put, where that lasts longer, and while it lasts", () => {
    const watch = { id: "w", silences: [{ every: "Fri 12:00-18:00", zone: "UTC" }] };
    const now = new Date("2031-05-09T13:00:00.000Z");
    const putUntil = (until: string, id = "w") => reigningSilence(watch, new Map([[id, until]]), now);
    expect(putUntil("2031-05-10T08:00:00.000Z")).toEqual({
      until: "2031-05-10T08:00:00.000Z",
      said: "silenced",
    });
    expect(putUntil("2031-05-09T14:00:00.000Z")).toMatchObject({ until: "2031-05-09T18:00:00.000Z" });
    expect(putUntil("2031-05-10T08:00:00.000Z", "x")).toMatchObject({ until: "2031-05-09T18:00:00.000Z" });
    const open = { id: "w", silences: [] };
    expect(reigningSilence(open, new Map([["w", now.toISOString()]]), now)).toBeNull();
  });

  it("is always over later than now, also where the clocks leave its end out", () => {
    const silences = [{ every: "Sun 01:00-02:30", zone: "Europe/Paris" }];
    for (let minute = 0; minute < 60; minute++) {
      const now = new Date(Date.parse("2031-03-30T00:00:00.000Z") + minute * 60_000);
      const until = weeklySilence({ silences }, now)?.until ?? "";
      expect(until > now.toISOString()).toBe(true);
    }
    expect(weeklySilence({ silences }, new Date("2031-03-30T01:00:00.000Z"))).toBeNull();
  });
});

describe("readWeekly", () => {
  it.each([
    "Fri",
    "Fri 12-18",
    "Frid 12:00-18:00",
    "Fri 18:00-18:00",
    "Fri 24:00-06:00",
    "Fri 12:00-25:00",
    "",
    "daily-fri 01:00-02:00",
    "Mon-Fri-Sat 01:00-02:00",
  ])('reads nothing in "%s"', (every) => {
    expect(readWeekly(every)).toBeNull();
  });
});
