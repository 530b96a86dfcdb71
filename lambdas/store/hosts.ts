import { gunzipSync, gzipSync } from "node:zlib";
import * as v from "valibot";
import { check } from "../check.ts";
import type { Turns } from "../feed/pace-requests.ts";
import type { RobotsText } from "../feed/robots.ts";
import { hostAskedKey, hostRobotsKey } from "./keys.ts";
import { type Condition, getRow, isAbsent, putRow, type Table } from "./table.ts";

/** What the feeds table keeps of the hosts that are read; docs/data-model.md lists the rows. */

const robotsSchema = v.object({ gzip: v.instance(Uint8Array), expiresAt: v.number() });
/** `at`: when the last request began; `busyUntil`: the end of its turn, "" when it was given back. */
const askedSchema = v.object({ at: v.string(), busyUntil: v.optional(v.string(), "") });

/** The robots.txt of a host (`host:port`), null when none is kept any more. */
export async function getRobots(feeds: Table, host: string, now: Date): Promise<string | null> {
  const row = await getRow(feeds, hostRobotsKey(host));
  if (row === undefined) return null;
  const { gzip, expiresAt } = check(robotsSchema, row, `the robots.txt of ${host}`);
  // DynamoDB deletes what has expired hours later.
  return expiresAt * 1000 <= now.getTime() ? null : gunzipSync(gzip).toString("utf8");
}

export async function putRobots(
  feeds: Table,
  host: string,
  { text, keepHours }: RobotsText,
  now: Date,
): Promise<void> {
  await putRow(feeds, {
    ...hostRobotsKey(host),
    gzip: gzipSync(text),
    expiresAt: Math.floor(now.getTime() / 1000) + keepHours * 3600,
  });
}

/** An hour after a request nobody asks any more when it was. */
const askedSeconds = 3600;
/** A turn lasts so long after its holder's last token of life. */
const turnMs = 5000;
/** A turn that another request holds is asked for again after so long, as it may end at any time. */
const lookAgainMs = 250;

/** Turns as rows: who writes the row of a host that is free has its turn. */
export const turnsIn = (feeds: Table, now: () => Date): Turns => ({
  async take(host, delayMs) {
    const row = await getRow(feeds, hostAskedKey(host));
    const before = row === undefined ? null : check(askedSchema, row, `when ${host} was asked`);
    const at = now();
    if (before !== null) {
      // A clock that was set back makes nobody wait longer than a turn, or than the pause.
      const busyMs = Date.parse(before.busyUntil) - at.getTime();
      if (busyMs > 0 && busyMs <= 2 * turnMs) return lookAgainMs;
      const pauseMs = Date.parse(before.at) + delayMs - at.getTime();
      if (pauseMs > 0) return Math.min(pauseMs, delayMs);
    }
    const untilFrom = (moment: Date) => new Date(moment.getTime() + turnMs).toISOString();
    let busyUntil = untilFrom(at);
    const write = async (until: string, condition: Condition) => {
      const expiresAt = Math.floor(at.getTime() / 1000) + askedSeconds;
      const asked = { at: at.toISOString(), busyUntil: until, expiresAt };
      return putRow(feeds, { ...hostAskedKey(host), ...asked }, condition);
    };
    if (!(await write(busyUntil, before === null ? isAbsent : unchanged(before)))) return lookAgainMs;
    const ours = () => unchanged({ at: at.toISOString(), busyUntil });
    return {
      async keep() {
        const until = untilFrom(now());
        if (await write(until, ours())) busyUntil = until;
      },
      // Where it is ours no longer, there is nothing to give back.
      giveBack: async () => void (await write("", ours())),
    };
  },
});

/** Rows of before turns were taken hold no `busyUntil`. */
const unchanged = ({ at, busyUntil }: { at: string; busyUntil: string }): Condition => ({
  expression: `#at = :at AND ${busyUntil === "" ? "(attribute_not_exists(busyUntil) OR busyUntil = :until)" : "busyUntil = :until"}`,
  names: { "#at": "at" },
  values: { ":at": at, ":until": busyUntil },
});
