import * as texts from "../alerts/compose-message.ts";
import type { Summed } from "../alerts/render-summary.ts";
import type { Watch } from "../alerts/watch.ts";
import { watchSchema } from "../alerts/watch.ts";
import type { Message } from "../alerts/wire-message.ts";
import { check } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";

/** A watch that an event hits, and why, one reason a line. */
export interface ToldWatch {
  id: string;
  title: string;
  why: string[];
}

/** One event, as one person is told of it. */
export interface Told {
  event: SecurityEvent;
  /** None when it is new. */
  changes: string[];
  watches: ToldWatch[];
}

/** What a message is made of: the main happening, and what else of its story hits the same person, the gravest first. */
export interface Telling {
  kind: "new" | "update" | "correction";
  main: Told;
  also: Told[];
  story: string | null;
  contact: string;
}

export function composeMessage(telling: Telling, to: readonly texts.Recipient[]): Message {
  const { event, changes, watches } = telling.main;
  const why = watches.flatMap((one) => one.why);
  const kind = telling.kind === "correction" ? "update" : telling.kind;
  const message = texts.composeMessage({ event, watch: asWatch(watches), kind, changes, why }, to);
  return { ...message, watches: idsOfWatches([telling.main, ...telling.also]) };
}

export function composeSummary(told: readonly Told[], to: readonly texts.Recipient[]): Message {
  const message = texts.composeSummary(asWatch(told.flatMap(({ watches }) => watches)), asSummed(told), to);
  return { ...message, watches: idsOfWatches(told) };
}

export const asSummed = (told: readonly Told[]): Summed[] =>
  told.map(({ event, changes }) => ({ event, change: changes.length === 0 ? "new" : changes.join("+") }));

const idsOfWatches = (told: readonly Told[]) => [
  ...new Set(told.flatMap(({ watches }) => watches.map(({ id }) => id))),
];

const asWatch = (watches: readonly ToldWatch[]): Watch => {
  const names = [...new Set(watches.map(({ id, title }) => (title === "" ? id : title)))];
  return check(watchSchema, { id: watches[0]?.id ?? "none", title: names.join(", ") }, "a watch");
};
