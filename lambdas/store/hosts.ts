import { gunzipSync, gzipSync } from "node:zlib";
import * as v from "valibot";
import { check } from "../check.ts";
import type { LastAsked } from "../feed/pace-requests.ts";
import type { RobotsText } from "../feed/robots.ts";
import { hostAskedKey, hostRobotsKey } from "./keys.ts";
import { getRow, putRow, type Table } from "./table.ts";

/** What the feeds table keeps of the hosts that are read; docs/data-model.md lists the rows. */

const robotsSchema = v.object({ gzip: v.instance(Uint8Array), expiresAt: v.number() });
const askedSchema = v.object({ at: v.string() });

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

export const lastAskedIn = (feeds: Table): LastAsked => ({
  async get(host) {
    const row = await getRow(feeds, hostAskedKey(host));
    return row === undefined ? null : check(askedSchema, row, `when ${host} was asked`).at;
  },
  async set(host, at) {
    await putRow(feeds, {
      ...hostAskedKey(host),
      at,
      expiresAt: Math.floor(Date.parse(at) / 1000) + askedSeconds,
    });
  },
});
