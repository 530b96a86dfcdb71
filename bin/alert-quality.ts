import type { Alert } from "../lambdas/alerts/alert.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { counted } from "../lambdas/store/counted.ts";
import type { Screen } from "./list-options.ts";
import { type Column, layOut } from "./table.ts";

/** Of events of which people were told: how many analysts judged, and how many of those were right as they were told. */
export interface Tally {
  name: string;
  told: number;
  judged: number;
  right: number;
}

export interface Quality {
  all: Tally;
  /** By watch and by publisher, the most told first; an event counts under each of its own. */
  watches: Tally[];
  publishers: Tally[];
}

type Judged = Pick<SecurityEvent, "id" | "feedback" | "publishers">;

/** What analysts made of what was sent; an event counts once, to however many it went. The last verdict that stands counts. */
export function qualityOf(alerts: readonly Alert[], events: readonly Judged[]): Quality {
  const sent = alerts.filter(({ state }) => state === "sent");
  const watchesOf = new Map<string, Set<string>>();
  for (const { eventId, watches } of sent)
    for (const { watchId } of watches)
      watchesOf.set(eventId, (watchesOf.get(eventId) ?? new Set()).add(watchId));
  return {
    all: tally("all", events),
    watches: tallies(events, ({ id }) => [...(watchesOf.get(id) ?? [])]),
    publishers: tallies(events, ({ publishers }) => publishers),
  };
}

function tally(name: string, events: readonly Judged[]): Tally {
  const judged = events.filter(({ feedback }) => feedback.length > 0);
  const right = judged.filter(({ feedback }) => feedback.at(-1)?.verdict === "right");
  return { name, told: events.length, judged: judged.length, right: right.length };
}

function tallies(events: readonly Judged[], namesOf: (event: Judged) => readonly string[]): Tally[] {
  const under = new Map<string, Judged[]>();
  for (const event of events)
    for (const name of new Set(namesOf(event))) under.set(name, [...(under.get(name) ?? []), event]);
  return [...under]
    .map(([name, own]) => tally(name, own))
    .toSorted((a, b) => b.told - a.told || (a.name < b.name ? -1 : 1));
}

const columns = (title: string): Column[] => [
  { title, least: 20 },
  { title: "TOLD", align: "right" },
  { title: "JUDGED", align: "right" },
  { title: "RIGHT", align: "right" },
  { title: "", align: "right" },
];

export function tellQuality({ all, watches, publishers }: Quality, screen: Screen): string {
  if (all.judged === 0)
    return `Nobody has judged any of the ${counted(all.told, "event")} told: vedette feedback EVENT right, or what is wrong\n`;
  const rows = (tallies: readonly Tally[]) =>
    tallies.map(({ name, told, judged, right }) => [
      name,
      String(told),
      String(judged),
      String(right),
      judged === 0 ? "" : `${Math.round((100 * right) / judged)} %`,
    ]);
  return [
    `${all.right} of ${all.judged} judged were right, of ${all.told} told.\n`,
    layOut(columns("WATCH"), rows(watches), screen),
    layOut(columns("PUBLISHER"), rows(publishers), screen),
  ].join("\n");
}
