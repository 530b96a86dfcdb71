import type { Alert } from "../alerts/alert.ts";
import type { Instant } from "../check.ts";
import { addDays } from "../events/days.ts";
import { readAlerts } from "./alerts.ts";
import { queryRows, type Table } from "./table.ts";

/** Alerts owed since then, to whomever, whatever became of them. */
export async function alertsSince(alerts: Table, since: Instant, now: Instant): Promise<Alert[]> {
  const found: Alert[] = [];
  const last = now.slice(0, 10);
  for (let day = since.slice(0, 10); day <= last; day = addDays(day, 1)) {
    const rows = await queryRows(alerts, { index: "list2", partition: `alerts#${day}`, from: since });
    found.push(...readAlerts(rows).alerts);
  }
  return found;
}

/** Alerts of one subscription, owed since then. */
export async function alertsTo(alerts: Table, subscriptionId: string, since: Instant): Promise<Alert[]> {
  const rows = await queryRows(alerts, {
    index: "list",
    partition: `to#${subscriptionId}`,
    from: since,
  });
  return readAlerts(rows).alerts;
}
