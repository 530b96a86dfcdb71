import { expect, test } from "vitest";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { getEvent, getEventWithReports } from "../../lambdas/store/events.ts";
import { eventKey } from "../../lambdas/store/keys.ts";
import { putRow } from "../../lambdas/store/table.ts";
import { knowledge, reportOf } from "../events/report-of.ts";
import { startTables } from "../local-aws.ts";

test("an event stored before copies were told apart is read with every publisher counted", async () => {
  const tables = await startTables();
  try {
    const reports = [reportOf({ publisher: "P" }), reportOf({ publisher: "Q" })] as const;
    const event = foldEvent(
      [...reports],
      { id: "e-1", version: 1, updatedAt: "2031-05-10T12:00:00.000Z" },
      knowledge,
    );
    const { independentCount: _count, ...former } = event;
    const formerReports = event.reports.map(({ copyOf: _copyOf, ...report }) => report);
    await putRow(tables.events, { ...eventKey("e-1"), ...former, reports: formerReports });
    expect(await getEvent(tables.events, "e-1")).toEqual(event);
    expect((await getEventWithReports(tables.events, "e-1")).stored?.event).toEqual(event);
  } finally {
    await tables.stop();
  }
});
