import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { expected } from "../newsroom/expected.ts";
import { alertLines, eventLines, expectedAlertLines, expectedEventLines } from "./compare.ts";
import { readTables } from "./read-tables.ts";
import { makeDataDir, readOutbox, startOnce } from "./start.ts";

/**
 * The named calls after which everything is killed (SIGKILL, children too), the answer never reaching the caller:
 * function, operation, resource, which of those calls.
 */
const beforeAlerts = [
  { call: "poll-feeds SendMessage feeds 1", what: "a feed was asked for" },
  { call: "read-feed PutItem feeds 2", what: "some feeds' states say that they are read, none is" },
  { call: "code-article UpdateItem articles 1", what: "an article's first try is begun, and nothing else" },
  { call: "read-feed PutItem articles 1", what: "the first article's text is stored, the article is not" },
  { call: "read-feed PutItem articles 2", what: "the first article is stored, not sent" },
  { call: "read-feed PutItem articles 9", what: "some articles are stored" },
  { call: "read-feed SendMessage articles 1", what: "articles are sent, the feed's ETag is not written" },
  { call: "code-article PutItem articles 1", what: "a page's text is stored, its reports are not" },
  // Of three side by side each has begun its try: the fourth is a state's.
  {
    call: "code-article UpdateItem articles 4",
    what: "an article's state is coded, its reports are not sent",
  },
  { call: "merge-report PutItem events 1", what: "the first merge plan is written" },
  { call: "merge-report PutItem events 2", what: "a report is stored under its event, the event is not" },
  { call: "merge-report PutItem events 3", what: "an event is stored, its index rows are not" },
];
const whileAlertsGo = [
  // Begun, the host's turn taken and given back: of three side by side the tenth is a state's at the latest.
  { call: "read-feed PutItem feeds 10", what: "a feed's ETag is written, its message not acknowledged" },
  { call: "code-article SendMessage reports 5", what: "reports are sent, the message is not acknowledged" },
  { call: "merge-report PutItem events 40", what: "some events are stored, some index rows of another" },
  { call: "merge-report PutItem alerts 1", what: "an alert is owed, not queued" },
  { call: "merge-report SendMessage alerts 2", what: "an alert is queued, the plan is not done" },
  // A try and a state each.
  { call: "merge-report UpdateItem articles 6", what: "an article is merged, its message not acknowledged" },
  { call: "send-alerts UpdateItem alerts 1", what: "an alert is claimed, not published" },
  { call: "send-alerts Publish alert 1", what: "an alert is published, not confirmed" },
  { call: "send-alerts UpdateItem alerts 4", what: "some alerts are sent" },
];

/**
 * send-alerts sends one alert at a time in each of its two environments: one that SNS has taken and that is not
 * confirmed when everything dies is told again.
 */
const toldAgainAtMost = 2;

const cases = [
  ...beforeAlerts.map((point) => ({ ...point, repeats: 0 })),
  ...whileAlertsGo.map((point) => ({ ...point, repeats: toldAgainAtMost })),
];

const deliverySchema = v.object({ protocol: v.string() });

/** One a single alert, one a watch with a summary: the desk is subscribed to every watch; and one digest. */
const mailsOwed =
  1 +
  Object.values(expected.alerts).reduce(
    (sum, { single, summary }) => sum + single.length + (summary.length > 0 ? 1 : 0),
    0,
  );

describe("killed, then started again: nothing is lost, no event is there twice", () => {
  test.each(cases)(
    "after $call: $what",
    async ({ call, repeats }) => {
      const data = makeDataDir();
      try {
        const killed = await startOnce(data.path, "--crash-after", call);
        expect(killed.signal, `${call} was never made: ${killed.stderr}`).toBe("SIGKILL");
        const again = await startOnce(data.path);
        expect(again.code, again.stderr).toBe(0);
        const tables = await readTables(data.path);
        expect(eventLines(tables)).toEqual(expectedEventLines());
        expect(alertLines(tables)).toEqual(expectedAlertLines());
        expect(new Set(tables.alerts.map(({ state }) => state))).toEqual(new Set(["sent"]));
        expect(new Set(tables.articles.map(({ state }) => state))).toEqual(new Set(["merged"]));
        const mails = readOutbox(data.path)
          .map((line) => v.parse(deliverySchema, line))
          .filter(({ protocol }) => protocol === "email");
        expect(mails.length).toBeGreaterThanOrEqual(mailsOwed);
        expect(mails.length).toBeLessThanOrEqual(mailsOwed + repeats);
      } finally {
        data.remove();
      }
    },
    180_000,
  );
});
