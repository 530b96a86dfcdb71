import type { Day } from "../check.ts";
import { addDays } from "../events/days.ts";
import { type PloverClass, ploverClasses } from "../reports/plover.ts";
import { queryRows, type Table } from "./table.ts";

/** Days back in which an event is found by the beginning of its id; of those to come all are. */
export const daysBack = 180;
/** Rows of a class that are read through, the latest first; before them each day is asked for the beginning. */
const mostOfClass = 500;
/** Of each class of such a day: enough to see that there are several. */
const mostOfDay = 5;

/** Ids that begin so, of events from that many days back on. Of a hundred thousand events a day it reads as much as of a hundred. */
export async function eventIdsBeginning(events: Table, prefix: string, today: Day): Promise<string[]> {
  const since = addDays(today, -daysBack);
  const latest = await Promise.all(ploverClasses.map((one) => latestOfClass(events, one, since)));
  const found = latest.flatMap(({ ids }) => ids.filter((id) => id.startsWith(prefix)));
  const full = latest.flatMap(({ ploverClass, readTo }) => (readTo === null ? [] : { ploverClass, readTo }));
  const last =
    full
      .map(({ readTo }) => readTo)
      .toSorted()
      .at(-1) ?? "";
  for (let day = last; day >= since; day = addDays(day, -1)) {
    const ofDay = full
      .filter(({ readTo }) => day <= readTo)
      .map(({ ploverClass }) => idsOfDay(events, day, ploverClass, prefix));
    found.push(...(await Promise.all(ofDay)).flat());
  }
  return [...new Set(found)].toSorted();
}

interface Latest {
  ploverClass: PloverClass;
  ids: string[];
  /** The day down to which they were read, or null when that is all of them. */
  readTo: Day | null;
}

async function latestOfClass(events: Table, ploverClass: PloverClass, since: Day): Promise<Latest> {
  const rows = await queryRows(events, {
    ...{ partition: `class#${ploverClass}`, from: since, newestFirst: true, only: "sk", limit: mostOfClass },
  });
  const keys = rows.map(({ sk }) => String(sk).split("#"));
  const ids = keys.map(([, id = ""]) => id);
  return { ploverClass, ids, readTo: keys.length < mostOfClass ? null : (keys.at(-1)?.[0] ?? null) };
}

async function idsOfDay(
  events: Table,
  day: Day,
  ploverClass: PloverClass,
  prefix: string,
): Promise<string[]> {
  const beginsWith = `${day}#${prefix}`;
  const rows = await queryRows(events, {
    ...{ partition: `class#${ploverClass}`, beginsWith, only: "sk", limit: mostOfDay },
  });
  return rows.map(({ sk }) => String(sk).split("#")[1] ?? "");
}
