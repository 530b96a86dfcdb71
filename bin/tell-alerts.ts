import { sayEvent } from "../lambdas/alerts/say-event.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { shortMoment } from "./clock.ts";
import { clean } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import type { Colour } from "./paint.ts";
import type { SentOrHeld } from "./sent-and-held.ts";
import { shownIds } from "./short-ids.ts";
import { type Column, layOut } from "./table.ts";
import { severityColours } from "./tell-events.ts";

/** Columns of the terminal from which on there is room for reasons in full. */
const roomy = 100;

const columns: readonly Column[] = [
  { title: "EVENT", colours: () => ["cyan"] },
  { title: "SEV", align: "right", colours: severityColours },
  { title: "STATE", colours: stateColours },
  { title: "TO", least: 8 },
  { title: "WHAT", least: 20 },
  { title: "FOR", least: 10, from: roomy },
  { title: "WHEN" },
];

/** What waits or came to nothing stands out from what was sent. */
function stateColours(state: string): readonly Colour[] {
  if (state === "failed") return ["red"];
  return state === "sent" ? [] : ["yellow"];
}

/** What was sent and what is held, as a table that fits the screen. */
export function tellAlerts(
  lines: readonly SentOrHeld[],
  events: ReadonlyMap<string, SecurityEvent>,
  screen: Screen,
  now: Date,
): string {
  const ids = shownIds(
    lines.map(({ events: [first] }) => first?.eventId ?? ""),
    screen,
  );
  return layOut(
    columns,
    lines.map((line, n) => [
      ids[n] ?? "",
      String(line.events[0]?.severity ?? ""),
      line.state,
      line.to.join(", "),
      whatOf(line, events, screen.width),
      line.watches.map(({ watchId }) => watchId).join(", "),
      shortMoment(line.at, now),
    ]),
    { ...screen, lines: 8 },
  );
}

/** The gravest event, how many more, and why it waits. */
function whatOf(line: SentOrHeld, events: ReadonlyMap<string, SecurityEvent>, width: number): string {
  const [first, ...others] = line.events;
  const event = first === undefined ? undefined : events.get(first.eventId);
  const said =
    event === undefined ? (first?.eventId ?? "") : sayEvent(event, { isShort: Number.isFinite(width) });
  const changes = (first?.changes ?? []).filter((change) => change !== "new");
  return clean(
    [
      kindSaid(line),
      changes.length > 0 ? `UPDATE ${changes.join(", ")}:` : "",
      said,
      others.length > 0 ? `(and ${others.length} more)` : "",
      line.held === null ? "" : `[${width < roomy ? line.held.rule : line.held.said}]`,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

const kindSaid = ({ kind, state }: SentOrHeld) =>
  state === "sent" && (kind === "digest" || kind === "summary") ? `${kind}:` : "";
