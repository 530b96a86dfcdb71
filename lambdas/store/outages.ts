import { check, type Instant } from "../check.ts";
import { type Outage, outageSchema } from "../feed/outage.ts";
import { outageKey } from "./keys.ts";
import { putRow, queryRows, type Table } from "./table.ts";

/** Outages that the operator is to be told of by now, the longest due first. */
export async function dueOutages(feeds: Table, now: Instant): Promise<Outage[]> {
  const rows = await queryRows(feeds, { index: "due", partition: "outage", to: now });
  return rows.map((row) => check(outageSchema, row, `the outage ${String(row["pk"])}`));
}

/** Writes the next stage of an outage. @returns false when somebody else moved it on from `before`. */
export async function putOutage(feeds: Table, outage: Outage, before: Outage | null): Promise<boolean> {
  const { tellAt } = outage;
  return putRow(
    feeds,
    {
      ...outageKey(outage.feedId),
      ...outage,
      ...(tellAt === null ? {} : { dueKey: "outage", dueAt: tellAt }),
    },
    before === null
      ? { expression: "attribute_not_exists(pk)" }
      : {
          expression: "stage = :stage AND tellAt = :tellAt",
          values: { ":stage": before.stage, ":tellAt": before.tellAt },
        },
  );
}
