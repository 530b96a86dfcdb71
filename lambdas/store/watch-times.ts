import * as v from "valibot";
import { type CountedEvent, countedEventSchema, countTimes } from "../alerts/times-reached.ts";
import type { Watch } from "../alerts/watch.ts";
import { check } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import { watchTimesKey } from "./keys.ts";
import { isAbsent, putRow, queryRows, type Table } from "./table.ts";

const rowSchema = v.object({ version: v.number(), counted: v.array(countedEventSchema) });
/** An event is news for three days, in which it may change and be looked at again. */
const spareSeconds = 4 * 86_400;

/**
 * May the watch tell of this happening, which hits it, by how often such a thing has happened? Counts it, where the
 * watch counts at all, or only says what counting it would come to (`dryRun`); harmless to repeat.
 * @returns `withheld`: why not yet, null when it may; `why`: reasons to stand beside those of the hit.
 */
export async function timesReached(
  alerts: Table,
  watch: Pick<Watch, "id" | "times">,
  event: SecurityEvent,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<{ withheld: string | null; why: string[] }> {
  if (watch.times === null) return { withheld: null, why: [] };
  const before = await countedOf(alerts, watch.id);
  const { withheld, why, counted } = countTimes(event, watch.times, before.counted);
  if (!dryRun && JSON.stringify(counted) !== JSON.stringify(before.counted)) {
    const last = counted.at(-1)?.at ?? event.firstPublishedAt;
    const expiresAt = Math.ceil(Date.parse(last) / 1000) + watch.times.hours * 3600 + spareSeconds;
    const row = { ...watchTimesKey(watch.id), version: before.version + 1, counted, expiresAt };
    const isOurs = await putRow(
      alerts,
      row,
      before.version === 0
        ? isAbsent
        : { expression: "version = :before", values: { ":before": before.version } },
    );
    if (!isOurs) throw new Error(`Cannot count for watch ${watch.id} as another writer did meanwhile`);
  }
  return { withheld, why };
}

/** What a watch has counted; nothing of a watch that has just begun to count. */
export async function countedOf(
  alerts: Table,
  watchId: string,
): Promise<{ version: number; counted: CountedEvent[] }> {
  const { pk, sk } = watchTimesKey(watchId);
  const [row] = await queryRows(alerts, { partition: pk, from: sk, to: sk });
  return row === undefined
    ? { version: 0, counted: [] }
    : check(rowSchema, row, `what watch ${watchId} counted`);
}
