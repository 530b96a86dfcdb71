import { sayEvent } from "../lambdas/alerts/say-event.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { clean } from "./lines.ts";
import type { SentOrHeld } from "./sent-and-held.ts";
import { layOutWrapped } from "./wrap-table.ts";

const columns = [
  { title: "STATE", most: 7 },
  { title: "UTC", most: 11 },
  { title: "TO", most: 14 },
  { title: "SEV", most: 3 },
  { title: "WHAT" },
  { title: "WATCHES", most: 18 },
];

/** What was sent and what is held, as a table that fits the terminal. */
export function tellAlerts(
  lines: readonly SentOrHeld[],
  events: ReadonlyMap<string, SecurityEvent>,
  width: number,
): string {
  return layOutWrapped(
    columns,
    lines.map((line) => [
      line.state,
      shortMoment(line.at),
      line.to.join(", "),
      String(line.events[0]?.severity ?? ""),
      whatOf(line, events),
      line.watches.map(({ watchId }) => watchId).join(", "),
    ]),
    width,
  );
}

/** `11-28 12:04`: a list looks back or ahead a few days. */
const shortMoment = (at: string) => `${at.slice(5, 10)} ${at.slice(11, 16)}`;

/** The gravest event, how many more, and why it waits. */
function whatOf(line: SentOrHeld, events: ReadonlyMap<string, SecurityEvent>): string {
  const [first, ...others] = line.events;
  const event = first === undefined ? undefined : events.get(first.eventId);
  const said = event === undefined ? (first?.eventId ?? "") : sayEvent(event);
  const changes = (first?.changes ?? []).filter((change) => change !== "new");
  return clean(
    [
      kindSaid(line),
      changes.length > 0 ? `UPDATE ${changes.join(", ")}:` : "",
      said,
      others.length > 0 ? `(and ${others.length} more)` : "",
      line.held === null ? "" : `[${line.held.rule}: ${line.held.said}]`,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

const kindSaid = ({ kind, state }: SentOrHeld) =>
  state === "sent" && (kind === "digest" || kind === "summary") ? `${kind}:` : "";
