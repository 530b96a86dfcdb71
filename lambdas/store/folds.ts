import type { SecurityEvent } from "../events/event.ts";
import type { MergePlan, Parted } from "../events/plan-merge.ts";
import type { Story } from "../events/story.ts";
import { type EventRows, getEventRows, getRulings, leadOf, putEvent } from "./events.ts";
import { groupBy } from "./group-by.ts";
import { eventKey } from "./keys.ts";
import { foldStories } from "./stories.ts";
import { deleteRow, putRow, queryRows, type Table } from "./table.ts";

/**
 * Two stored events that prove to be one become one: the younger's reports, and what was said of it, go to the elder, and its id
 * leads there for ever. First everything is put where it goes, then the elder is folded anew, then the younger says where it went,
 * and last what it had is deleted: whatever breaks off in between, each report stands in one of the two, and repeating ends it.
 */

type Fold = MergePlan["folds"][number];

/** Reports of an event that goes into another at most: a merge has 15 seconds, and moves some twenty-five in a tenth of one. */
export const mostMoved = 500;
/** Rows that are written at once. */
const atOnce = 25;

/** Rows of an event but its own: reports, background, what analysts said. */
const rowsOf = async (events: Table, eventId: string) =>
  (await queryRows(events, { partition: eventKey(eventId).pk })).filter((row) => row["sk"] !== "event");

/** Puts a copy of all that the younger event has under the elder. @returns the elder's id as it now is; null when they are one. */
export async function copyInto(events: Table, { from, into }: Fold): Promise<string | null> {
  const elder = await leadOf(events, into);
  if (elder === from) return null;
  const { pk } = eventKey(elder);
  const rows = await rowsOf(events, from);
  await inBatches(rows, (row) => {
    const isWord = String(row["sk"]).startsWith("word#");
    return putRow(events, { ...row, pk, sk: String(row["sk"]), ...(isWord ? { eventId: elder } : {}) });
  });
  return elder;
}

/** The younger says where it went, has no row in any index, and then none of its own but that one. */
export async function leadAway(
  events: Table,
  from: string,
  elder: SecurityEvent,
  updatedAt: string,
): Promise<Story[]> {
  const { stored } = await getEventRows(events, from);
  let touched: Story[] = [];
  if (stored !== null) {
    touched = await foldStories(events, stored.event, elder);
    const version = stored.event.version + 1;
    const gone = { foldedInto: elder.id, retracted: true, backgroundOnly: false, story: null };
    await putEvent(events, stored, { ...stored.event, ...gone, version, updatedAt }, []);
  }
  const rows = await rowsOf(events, from);
  await inBatches(rows, ({ pk, sk }) => deleteRow(events, { pk: String(pk), sk: String(sk) }));
  return touched;
}

async function inBatches<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (let first = 0; first < all.length; first += atOnce)
    await Promise.all(all.slice(first, first + atOnce).map(work));
}

/**
 * Of events that a plan would make one, those that stay two: a person has taken an article out of the one that now stands in the
 * other, or the younger has more reports than are moved.
 */
export async function partedOf(events: Table, folds: readonly Fold[]): Promise<Parted[]> {
  const parted: Parted[] = [];
  for (const group of groupBy(folds, ({ into }) => into)) {
    const ids = [...new Set(group.flatMap(({ from, into }) => [into, from]))];
    const rows = await Promise.all(ids.map((id) => getEventRows(events, id)));
    const articleIds = [...new Set(rows.flatMap(({ reports }) => reports.map(({ articleId }) => articleId)))];
    const apart = new Map(
      (await getRulings(events, articleIds)).map((ruling) => [ruling.articleId, ruling.apart]),
    );
    const areParted = (a: EventRows, b: EventRows) =>
      a.reports.some(({ articleId }) =>
        apart.get(articleId)?.some((id) => id === b.stored?.event.id || b.stored?.event.folded.includes(id)),
      );
    for (const [n, a] of rows.entries())
      for (const [m, b] of rows.entries()) {
        const [one, other] = [ids[n], ids[m]];
        if (n >= m || one === undefined || other === undefined) continue;
        if (b.reports.length > mostMoved || areParted(a, b) || areParted(b, a)) parted.push([one, other]);
      }
  }
  return parted;
}
