import { type SilentWatch, silentWatchSchema } from "../alerts/silent-watch.ts";
import { check } from "../check.ts";
import { silentWatchKey } from "./keys.ts";
import { deleteRow, isAbsent, putRow, queryRows, type Table } from "./table.ts";

/** Watches that are silent, or whose followers are still to hear that they speak again. */
export async function silentWatches(alerts: Table): Promise<SilentWatch[]> {
  const rows = await queryRows(alerts, { index: "list", partition: "silent-watches" });
  return rows.map((row) => check(silentWatchSchema, row, `the silence of ${String(row["pk"])}`));
}

/** @returns the row as written; null when somebody else has changed it since it was read. */
export async function putSilentWatch(alerts: Table, row: SilentWatch): Promise<SilentWatch | null> {
  const next = { ...row, version: row.version + 1 };
  const isOurs = await putRow(
    alerts,
    { ...silentWatchKey(row.watchId), ...next, listKey: "silent-watches", listAt: row.watchId },
    row.version === 0 ? isAbsent : { expression: "version = :before", values: { ":before": row.version } },
  );
  return isOurs ? next : null;
}

export async function deleteSilentWatch(alerts: Table, watchId: string): Promise<void> {
  await deleteRow(alerts, silentWatchKey(watchId));
}
