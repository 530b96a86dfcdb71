import { setTimeout as sleep } from "node:timers/promises";
import { BadInput } from "../lambdas/check.ts";
import { addDays } from "../lambdas/events/days.ts";
import { actorsLine } from "../lambdas/events/event-line.ts";
import type { EventSummary } from "../lambdas/events/index-rows.ts";
import { type PloverClass, ploverClasses } from "../lambdas/reports/plover.ts";
import { type EventQuestion, findEvents } from "../lambdas/store/find-events.ts";
import { jsonLine, print } from "../lib/terminal.ts";
import { dayOf } from "./clock.ts";
import { type ListOptions, limitOf, screenOf } from "./list-options.ts";
import { openKnowledge } from "./open-knowledge.ts";
import { colourCodes } from "./paint.ts";
import { placeAsked, readActor, readPlace } from "./read-name.ts";
import { readSeverity } from "./read-severity.ts";
import { readDay } from "./read-time.ts";
import { askTarget, isRunning, type Target, type TargetOptions, tableOf } from "./target.ts";
import { tellEvents } from "./tell-events.ts";

export interface EventsOptions extends TargetOptions, ListOptions {
  actor?: string;
  place?: string;
  class?: string;
  modality?: string;
  severity?: string;
  since: string;
  until?: string;
  follow?: boolean;
}

/** Which of the events found are meant, beside what the store is asked. */
interface Filter {
  modality: string | null;
  leastSeverity: number;
}

export async function listEvents(options: EventsOptions): Promise<void> {
  const now = new Date();
  const filter = readFilter(options);
  const asked = await readQuestion(options, now);
  const limit = limitOf(options);
  // One more than is shown tells whether there are more.
  const isCut = Number.isFinite(limit) && options.sort === "when" && !isFiltering(filter);
  const question = isCut ? { ...asked, most: limit + 1 } : asked;
  if (options.follow === true && !(await isRunning(options)))
    throw new BadInput("--follow", [
      `nothing runs on ${options.data}, so nothing will come: npm start first`,
    ]);
  await askTarget(options, async (target) => {
    const found = inOrder(matching(await ask(question, target), filter), options.sort);
    const shown = found.slice(0, limit);
    if (options.json === true)
      for (const part of options.follow ? shown.toReversed() : [shown]) print(jsonLine(part));
    else
      print(
        tellEvents(
          shown,
          { ...asked, total: found.length, isAll: found.length <= limit, isCut },
          screenOf(options),
          now,
        ),
        colourCodes,
      );
    if (options.follow === true) await follow(asked, filter, found, options, target);
  });
}

const ask = (question: EventQuestion, target: Target) => findEvents(tableOf(target, "EventsTable"), question);

const isFiltering = ({ modality, leastSeverity }: Filter) => modality !== null || leastSeverity > 1;

const matching = (found: readonly EventSummary[], { modality, leastSeverity }: Filter) =>
  found.filter(
    (event) =>
      event.severity >= leastSeverity &&
      (modality === null || event.modality === modality || (modality === "denied" && event.denied)),
  );

const whenOf = ({ day, firstSeenAt = "" }: EventSummary) => `${day} ${firstSeenAt}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const orders: Readonly<Record<string, (a: EventSummary, b: EventSummary) => number>> = {
  when: () => 0,
  severity: (a, b) => b.severity - a.severity,
  who: (a, b) => compare(actorsLine(a), actorsLine(b)),
  where: (a, b) => compare(a.place?.name ?? "~", b.place?.name ?? "~"),
};

/** Of those that are alike, the latest first. */
const inOrder = (found: readonly EventSummary[], sort: string) =>
  found.toSorted((a, b) => (orders[sort]?.(a, b) ?? 0) || compare(whenOf(b), whenOf(a)));

const lookEveryMs = 3000;

/** Prints what was not there before, until the command is ended. */
async function follow(
  { since: _, ...question }: EventQuestion,
  filter: Filter,
  before: readonly EventSummary[],
  options: EventsOptions,
  target: Target,
): Promise<void> {
  const seen = new Set(before.map(({ eventId }) => eventId));
  while (true) {
    await sleep(lookEveryMs);
    const now = new Date();
    // An event of late may have happened days ago.
    const since = addDays(dayOf(now.toISOString()), -7);
    const found = matching(await ask({ ...question, since }, target), filter);
    const fresh = found.filter(({ eventId }) => !seen.has(eventId)).toReversed();
    for (const event of fresh) seen.add(event.eventId);
    if (options.json === true) for (const event of fresh) print(jsonLine(event));
    else if (fresh.length > 0) print(tellEvents(fresh, null, screenOf(options), now), colourCodes);
  }
}

const readFilter = ({ modality, severity }: EventsOptions): Filter => ({
  modality: modality ?? null,
  leastSeverity: readSeverity(severity),
});

async function readQuestion(options: EventsOptions, now: Date): Promise<EventQuestion> {
  const { actor, place } = options;
  const question = {
    ploverClass: options.class === undefined ? null : readClass(options.class),
    since: readDay(options.since, "--since", now),
    until: options.until === undefined ? null : readDay(options.until, "--until", now),
  };
  if (question.until !== null && question.until < question.since)
    throw new BadInput("--until", [`${question.until} is before --since, ${question.since}`]);
  const country =
    place !== undefined && /^[A-Z]{2}$/.test(place) ? ({ kind: "country", id: place } as const) : null;
  // The names are many: they are not opened for nothing.
  if (actor === undefined && (place === undefined || country !== null))
    return { ...question, actorId: null, place: country };
  const knowledge = await openKnowledge();
  return {
    ...question,
    actorId: actor === undefined ? null : readActor(actor, "--actor", knowledge).id,
    place: place === undefined ? null : (country ?? placeAsked(readPlace(place, "--place", knowledge))),
  };
}

function readClass(name: string): PloverClass {
  const found = ploverClasses.find((each) => each === name.toUpperCase());
  if (found === undefined)
    throw new BadInput("--class", [`Expected one of ${ploverClasses.join(", ")}: found "${name}"`]);
  return found;
}
