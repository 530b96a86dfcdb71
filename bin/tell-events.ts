import { nounOf } from "../lambdas/alerts/deed-nouns.ts";
import { credibilityWords } from "../lambdas/alerts/say-sure.ts";
import type { Day } from "../lambdas/check.ts";
import { backgroundOnlySaid, placeLine } from "../lambdas/events/event-line.ts";
import type { EventSummary } from "../lambdas/events/index-rows.ts";
import { counted } from "../lambdas/store/counted.ts";
import { dayOf, hourOf, shortDay, zoneSaid } from "./clock.ts";
import { clean } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import type { Colour } from "./paint.ts";
import { shownIds } from "./short-ids.ts";
import { type Column, layOut } from "./table.ts";

/** What a list of events is of. */
interface Range {
  since: Day;
  until: Day | null;
  total: number;
  /** Nothing that was found is left out. */
  isAll: boolean;
  /** What is left out was not counted. */
  isCut: boolean;
}

/** Events as a table that says what it is of; without a range, the rows alone. */
export function tellEvents(
  events: readonly EventSummary[],
  range: Range | null,
  screen: Screen,
  now: Date,
): string {
  const head = range === null ? "" : `${screen.paint(headOf(events.length, range, now), "dim")}\n`;
  if (events.length === 0) return head;
  const table = tellEventRows(events, screen, now);
  return head + (range === null ? table.slice(table.indexOf("\n") + 1) : table);
}

/** The table alone, with the titles of its columns. */
export function tellEventRows(events: readonly EventSummary[], screen: Screen, now: Date): string {
  const isWide = !Number.isFinite(screen.width);
  const ids = shownIds(
    events.map(({ eventId }) => eventId),
    screen,
  );
  return layOut(
    columns,
    events.map((event, n) => [
      ids[n] ?? event.eventId,
      String(event.severity),
      whoOf(event, isWide),
      whatOf(event),
      placeLine(event.place) || "-",
      whenOf(event, now),
      tellersOf(event),
      credibilityWords[event.credibility] ?? "",
      [event.ploverClass, event.mode].filter(Boolean).join(" "),
    ]),
    screen,
  );
}

const coloursOfSeverity: Readonly<Record<string, readonly Colour[]>> = {
  5: ["red", "bold"],
  4: ["red"],
  3: ["yellow"],
};

/** Of a severity, here and wherever one is told. */
export const severityColours = (severity: string): readonly Colour[] => coloursOfSeverity[severity] ?? [];

const columns: readonly Column[] = [
  { title: "EVENT", colours: () => ["cyan"] },
  { title: "SEV", align: "right", colours: severityColours },
  { title: "WHO", least: 14 },
  { title: "WHAT", least: 10, most: 21 },
  { title: "WHERE", least: 10, most: 21 },
  { title: "WHEN" },
  { title: "TOLD BY", least: 7, from: 100 },
  { title: "HOW SURE", from: 150 },
  { title: "CLASS", from: 150 },
];

function headOf(shown: number, { since, until, total, isAll, isCut }: Range, now: Date): string {
  const days = `since ${shortDay(since, now)}${until === null || until > dayOf(now.toISOString()) ? "" : ` until ${shortDay(until, now)}`}`;
  if (total === 0) return `No such event ${days}`;
  const times = `times of ${zoneSaid(now)}`;
  if (isAll) return `${counted(total, "event")} ${days}; ${times}`;
  return `${isCut ? `The latest ${counted(shown, "event")}` : `${shown} of ${total} events`} ${days} (--limit all: the rest); ${times}`;
}

/** "IDF → Hezbollah"; somebody where nobody is named. */
function whoOf({ sourceActors, targetActors }: EventSummary, isLong: boolean): string {
  const names = (actors: EventSummary["sourceActors"]) => {
    const shown = actors.slice(0, 3).map(({ name, short }) => (isLong ? name : (short ?? name)));
    const more = actors.length - shown.length;
    return shown.join(", ") + (more > 0 ? ` +${more}` : "");
  };
  const [doers, others] = [names(sourceActors), names(targetActors)];
  if (others === "") return clean(doers || "-");
  return clean(`${doers || "somebody"} → ${others}`);
}

/** "drone strike", with what is to be known of whether it happened. */
function whatOf({ ploverClass, mode, modality, denied }: EventSummary): string {
  const { noun } = nounOf({ ploverClass, mode });
  const isSaid = modality === "happened" || (modality === "threatened" && ploverClass === "THREATEN");
  const marks = [...(isSaid ? [] : [modality]), ...(denied && modality !== "denied" ? ["denied"] : [])];
  return marks.length === 0 ? noun : `${noun} (${marks.join(", ")})`;
}

/** The day that it happened; with the hour at which it was first told, when that was the same day. */
function whenOf({ day, firstSeenAt }: EventSummary, now: Date): string {
  const said = shortDay(day, now);
  return firstSeenAt !== undefined && dayOf(firstSeenAt) === day ? `${said} ${hourOf(firstSeenAt)}` : said;
}

/** "2 publishers +1", who copies, denies, belongs to the same owner or counts for nothing; "background only". */
function tellersOf({
  publishers,
  independentCount = publishers.length,
  unrated,
  backgroundOnly,
  readBy,
}: EventSummary): string {
  if (backgroundOnly) return backgroundOnlySaid;
  if (readBy !== undefined) return `${counted(publishers.length, "publisher")}, read by a model`;
  if (unrated) return `${counted(publishers.length, "publisher")}, not rated`;
  const more = publishers.length - independentCount;
  return `${counted(independentCount, "publisher")}${more > 0 ? ` +${more}` : ""}`;
}
