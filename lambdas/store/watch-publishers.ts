import * as v from "valibot";
import { check, type Instant, instantSchema } from "../check.ts";
import { watchPublishersKey } from "./keys.ts";
import { isAbsent, putRow, queryRows, type Table } from "./table.ts";

const rowSchema = v.object({
  watchId: v.string(),
  version: v.number(),
  /** Who told what hit the watch, and when last, to the day. */
  publishers: v.array(v.object({ publisher: v.string(), at: instantSchema })),
});

/** A publisher matters to a watch for so long after it last told what hit it. */
const mattersDays = 30;
/** The latest are kept. */
const mostPublishers = 100;
const dayMs = 86_400_000;

/** Notes who tells what hits a watch, once a day each. Harmless to repeat; who loses a race notes it with the next. */
export async function notePublishers(
  alerts: Table,
  watchId: string,
  publishers: readonly string[],
  now: Date,
): Promise<void> {
  const { pk, sk } = watchPublishersKey(watchId);
  const [found] = await queryRows(alerts, { partition: pk, from: sk, to: sk });
  const row = found === undefined ? null : check(rowSchema, found, `the publishers of watch ${watchId}`);
  const before = row?.publishers ?? [];
  const fresh = publishers.filter(
    (name) => !before.some(({ publisher, at }) => publisher === name && isOf(at, now, 1)),
  );
  if (fresh.length === 0) return;
  const at = now.toISOString();
  const noted = [
    ...fresh.map((publisher) => ({ publisher, at })),
    ...before.filter((one) => !fresh.includes(one.publisher) && isOf(one.at, now, mattersDays)),
  ].slice(0, mostPublishers);
  const version = row?.version ?? 0;
  await putRow(
    alerts,
    {
      ...{ pk, sk, watchId, publishers: noted, version: version + 1 },
      ...{ listKey: "watch-publishers", listAt: watchId },
      expiresAt: Math.ceil((now.getTime() + mattersDays * dayMs) / 1000),
    },
    row === null ? isAbsent : { expression: "version = :before", values: { ":before": version } },
  );
}

/** Of each watch the publishers that told what hit it in the last thirty days. */
export async function publishersOfWatches(
  alerts: Table,
  now: Date,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await queryRows(alerts, { index: "list", partition: "watch-publishers" });
  return new Map(
    rows.map((row) => {
      const { watchId, publishers } = check(rowSchema, row, `the publishers ${String(row["pk"])}`);
      const mattering = publishers.filter(({ at }) => isOf(at, now, mattersDays));
      return [watchId, new Set(mattering.map(({ publisher }) => publisher))];
    }),
  );
}

/** Whether it was no more than so many days ago. */
const isOf = (at: Instant, now: Date, days: number) => now.getTime() - Date.parse(at) < days * dayMs;
