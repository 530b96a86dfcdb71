import { actorsLine, placeLine } from "../lambdas/events/event-line.ts";
import type { Background } from "../lambdas/store/find-background.ts";
import { clean } from "./lines.ts";
import { sayWhyStanding } from "./say-standing.ts";

/** What articles tell as background, each with its sentence, why it is none of their news, and the event that it retells. */
export function tellBackground(background: readonly Background[], since: string): string {
  if (background.length === 0) return `Nothing told as background since ${since}.\n`;
  return `${background.map((one) => tellOne(one).join("\n    ")).join("\n\n")}\n`;
}

function tellOne({ report, eventId }: Background): string[] {
  const { id, publisher, eventDate, ploverClass, mode, place, evidence } = report;
  const what = [ploverClass, mode].filter(Boolean).join(" ");
  const why = sayWhyStanding(report);
  return [
    [id, eventDate.to, what, actorsLine(report), placeLine(place), `(${publisher})`]
      .filter((part) => part !== "")
      .map(clean)
      .join("  "),
    `"${clean(evidence.sentence.text)}"`,
    why === "" ? "background" : `background: ${clean(why)}`,
    eventId === null ? "begins no event, and retells none" : `retells ${eventId}`,
  ];
}
