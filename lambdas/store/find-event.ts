import type { Day } from "../check.ts";
import { addDays } from "../events/days.ts";
import { ploverClasses } from "../reports/plover.ts";
import { queryRows, type Table } from "./table.ts";

/** Days back and ahead in which an event is found by the beginning of its id. */
export const daysFound = { back: 14, ahead: 7 };
/** Rows of a day that are read through; of a fuller day each class is asked for the beginning. */
const mostOfDay = 100;
/** Of each class of a full day: enough to see that there are several. */
const mostOfClass = 5;

/** Ids that begin so, of events of these days. It reads no more of a hundred thousand events a day than of a hundred. */
export async function eventIdsBeginning(events: Table, prefix: string, today: Day): Promise<string[]> {
  const days = Array.from({ length: daysFound.back + 1 + daysFound.ahead }, (_, n) =>
    addDays(today, n - daysFound.back),
  );
  const found = await Promise.all(days.map((day) => idsOfDay(events, prefix, `day#${day}`)));
  return [...new Set(found.flat())].toSorted();
}

async function idsOfDay(events: Table, prefix: string, partition: string): Promise<string[]> {
  const rows = await queryRows(events, { partition, limit: mostOfDay });
  const ids = rows.length < mostOfDay ? rows.map(idOf) : await idsOfFullDay(events, prefix, partition);
  return ids.filter((id) => id.startsWith(prefix));
}

async function idsOfFullDay(events: Table, prefix: string, partition: string): Promise<string[]> {
  const ids: string[] = [];
  for (const ploverClass of ploverClasses) {
    const beginsWith = `${ploverClass}#${prefix}`;
    ids.push(...(await queryRows(events, { partition, beginsWith, limit: mostOfClass })).map(idOf));
  }
  return ids;
}

const idOf = ({ sk }: Record<string, unknown>) => String(sk).split("#")[1] ?? "";
