import type { SecurityEvent } from "../lambdas/events/event.ts";
import { placeLine } from "../lambdas/events/event-line.ts";
import { counted } from "../lambdas/store/counted.ts";
import type { RunSummary } from "../lib/local/summary.ts";
import { displayWidth, pad } from "./display-width.ts";
import { hanging, wrapped } from "./lines.ts";
import type { Screen } from "./list-options.ts";
import { shortIds } from "./short-ids.ts";

/** How a run was asked for. */
export interface Asked {
  demo: boolean;
  /** Its data folder when that is not the usual one; else null. */
  data: string | null;
  /** Its configuration's, likewise. */
  config: string | null;
}

/** A command as it is typed, on the data of this run. */
export const commandLine = (words: string, { data }: Asked): string =>
  `npx vedette ${words}${data === null ? "" : ` --data ${data}`}`;

/** What to type next, of what the run has found. @param events those that are told, the gravest first. */
export function tellNext(
  { alerts, feeds }: Pick<RunSummary, "alerts" | "feeds">,
  events: readonly SecurityEvent[],
  asked: Asked,
  screen: Screen,
): string {
  const alerted = new Set(alerts.map(({ eventId }) => eventId));
  const shown = Math.max(
    0,
    events.findIndex(({ id }) => alerted.has(id)),
  );
  const event = events[shown];
  const id = shortIds(events.map((one) => one.id))[shown];
  const rows: [string, string][] = [];
  const say = (words: string, says: string) => rows.push([commandLine(words, asked), says]);
  if (event === undefined || id === undefined) {
    if (feeds.length > 0) say("feeds", "how every feed is doing");
  } else {
    const [place = ""] = placeLine(event.place).split(",", 1);
    say("events", `all ${counted(events.length, "event")}; with --help: by actor, place, class, …`);
    say(`events show ${id}`, `what is told of the event${place === "" ? "" : ` at ${place}`}, word for word`);
    say(`why ${id}`, "who was alerted of it and why, or why not");
    if (alerts.length > 0) say("alerts", "what was sent to whom");
  }
  const { demo, config, data } = asked;
  const words = [
    ...(demo ? ["--demo"] : []),
    ...(config === null ? [] : ["--config", config]),
    ...(data === null ? [] : ["--data", data]),
  ];
  rows.push([["npm start", ...(words.length === 0 ? [] : ["--", ...words])].join(" "), "go on polling"]);
  return inColumns(rows, screen);
}

/** Commands beside what they do; above it, whole, where the room is short. */
function inColumns(rows: readonly [string, string][], { width, paint }: Screen): string {
  const widest = Math.max(...rows.map(([typed]) => displayWidth(typed)));
  const isBeside = rows.every(([, says]) => widest + gap.length + displayWidth(says) <= width);
  const line = ([typed, says]: [string, string]) =>
    isBeside
      ? `${paint(pad(typed, widest), "cyan")}${gap}${says}\n`
      : `${paint(typed, "cyan")}\n${gap}${hanging(wrapped(says, width - gap.length), gap.length)}\n`;
  return rows.map(line).join("");
}

const gap = "  ";
