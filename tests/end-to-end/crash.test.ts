import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isWhole } from "../proof.ts";
import { readTables } from "./read-tables.ts";
import { type Left, leftIn, type SmallNewsroom, startSmallNewsroom } from "./small-newsroom.ts";
import { readOutbox, runOnce } from "./start.ts";

/**
 * Rows of named calls after which everything is killed (SIGKILL, children too), the answer never reaching the caller: function,
 * operation, resource, which of those calls since the last kill. A data folder lives through the kills of its row, one after the other.
 * The first row kills each function once at least, merge-report twice; it alone is tried unless the proof is whole.
 */
const rows: readonly (readonly { call: string; what: string }[])[] = [
  [
    { call: "poll-feeds SendMessage feeds 1", what: "a feed was asked for" },
    { call: "read-feed PutItem articles 2", what: "the first article is stored, not sent" },
    { call: "code-article UpdateItem articles 1", what: "an article's first try is begun, and nothing else" },
    { call: "merge-report PutItem events 2", what: "a report is stored under its event, the event is not" },
    { call: "merge-report PutItem alerts 1", what: "an alert is owed, not queued" },
    { call: "send-alerts Publish alert 1", what: "an alert is published, not confirmed" },
  ],
  [
    { call: "read-feed PutItem feeds 2", what: "some feeds' states say that they are read, none is" },
    { call: "read-feed PutItem articles 1", what: "the first article's text is stored, the article is not" },
    { call: "code-article PutItem articles 1", what: "a page's text is stored, its reports are not" },
    { call: "merge-report PutItem events 1", what: "the first merge plan is written" },
    { call: "send-alerts UpdateItem alerts 1", what: "an alert is claimed, not published" },
  ],
  [
    { call: "read-feed PutItem articles 9", what: "some articles are stored" },
    // Of three side by side each has begun its try: the fourth is a state's.
    {
      call: "code-article UpdateItem articles 4",
      what: "an article's state is coded, its reports are not sent",
    },
    { call: "merge-report PutItem events 3", what: "an event is stored, its index rows are not" },
    { call: "merge-report SendMessage alerts 1", what: "an alert is queued, the plan is not done" },
    { call: "send-alerts UpdateItem alerts 4", what: "some alerts are sent" },
  ],
  [
    { call: "read-feed SendMessage articles 1", what: "articles are sent, the feed's ETag is not written" },
    { call: "code-article SendMessage reports 2", what: "reports are sent, the message is not acknowledged" },
    // A try and a state each.
    {
      call: "merge-report UpdateItem articles 6",
      what: "an article is merged, its message not acknowledged",
    },
  ],
  [
    // Begun, the host's turn taken and given back: of three side by side the tenth is a state's at the latest.
    { call: "read-feed PutItem feeds 10", what: "a feed's ETag is written, its message not acknowledged" },
    { call: "merge-report PutItem events 20", what: "some events are stored, some index rows of another" },
  ],
];

/**
 * send-alerts sends one alert at a time in each of its two environments: one that SNS has taken and that is not
 * confirmed when everything dies is told again.
 */
const toldAgainAtMost = 2;

const deliverySchema = v.object({ protocol: v.string() });
const mailsIn = (data: string) =>
  readOutbox(data)
    .map((line) => v.parse(deliverySchema, line))
    .filter(({ protocol }) => protocol === "email").length;

describe("killed, then started again: nothing is lost, no event is there twice", () => {
  const folder = mkdtempSync(join(tmpdir(), "vedette-"));
  let newsroom: SmallNewsroom;
  let undisturbed: Left;
  let mailsOwed: number;
  const once = (data: string, ...more: string[]) =>
    runOnce("--config", newsroom.configDir, "--data", data, ...more);

  beforeAll(async () => {
    newsroom = await startSmallNewsroom(folder);
    vi.stubEnv("VEDETTE_ALLOW_HOSTS", newsroom.host);
    const data = join(folder, "undisturbed");
    const ended = await once(data);
    expect(ended.code, ended.stderr).toBe(0);
    undisturbed = leftIn(await readTables(data));
    mailsOwed = mailsIn(data);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await newsroom.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("what is compared tells of all that may be lost: an event of three publishers, alerts at once, in a summary and a digest", () => {
    expect(undisturbed.articles).toHaveLength(11);
    expect(undisturbed.events).toContainEqual(
      expect.stringMatching(/^ASSAULT in baalbek.* by Cedar Post & Gulf Ledger & Harbour Bulletin$/),
    );
    for (const kind of ["new", "summary", "digest"])
      expect(undisturbed.alerts).toContainEqual(expect.stringContaining(`: ${kind} sent`));
    expect(mailsOwed).toBeGreaterThanOrEqual(4);
  });

  test.each(
    (isWhole ? rows : rows.slice(0, 1)).map((row) => ({ row, first: row[0]?.what ?? "", count: row.length })),
  )(
    "$count times, first when $first",
    async ({ row }) => {
      const data = mkdtempSync(join(folder, "killed-"));
      for (const { call, what } of row) {
        const killed = await once(data, "--crash-after", call);
        expect(killed.signal, `${call} (${what}) was never made: ${killed.stderr}`).toBe("SIGKILL");
      }
      const again = await once(data);
      expect(again.code, again.stderr).toBe(0);
      expect(leftIn(await readTables(data))).toEqual(undisturbed);
      const repeats = toldAgainAtMost * row.filter(({ call }) => /alerts?\b/.test(call)).length;
      expect(mailsIn(data)).toBeGreaterThanOrEqual(mailsOwed);
      expect(mailsIn(data)).toBeLessThanOrEqual(mailsOwed + repeats);
    },
    900_000,
  );
});
