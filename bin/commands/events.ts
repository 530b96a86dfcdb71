import type { Command } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import { actorsLine, placeLine } from "../../lambdas/events/event-line.ts";
import type { EventSummary } from "../../lambdas/events/index-rows.ts";
import { type Knowledge, lookUpActor, lookUpPlace, nearestNames } from "../../lambdas/mentions/knowledge.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { type PloverClass, ploverClasses } from "../../lambdas/reports/plover.ts";
import { type EventQuestion, findEvents } from "../../lambdas/store/find-events.ts";
import { readSince, unknownName } from "../read-options.ts";
import { layOut } from "../table.ts";
import { onTarget, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";

interface EventsOptions extends TargetOptions {
  actor?: string;
  place?: string;
  class?: string;
  since: string;
  json?: boolean;
}

export function addEvents(program: Command): void {
  withTargetOptions(
    program
      .command("events")
      .description("list stored events, the latest first")
      .option("--actor <name>", "with this actor as source or target: an id or any name of the dictionary")
      .option("--place <name>", "in this place, province or country: an id, a name or an ISO code")
      .option("--class <class>", `of this class: ${ploverClasses.join(", ")}`)
      .option("--since <when>", "from this day on: a date, as 2026-11-01, or days back, as 30d", "7d")
      .option("--json", "print JSON instead of a table"),
  ).action(showEvents);
}

async function showEvents(options: EventsOptions): Promise<void> {
  const question = readQuestion(options, loadKnowledge(), new Date());
  const found = await onTarget(options, (target) => findEvents(tableOf(target, "EventsTable"), question));
  process.stdout.write(options.json === true ? `${JSON.stringify(found)}\n` : tell(found, question.since));
}

function readQuestion(options: EventsOptions, knowledge: Knowledge, now: Date): EventQuestion {
  return {
    actorId: options.actor === undefined ? null : readActor(options.actor, knowledge),
    place: options.place === undefined ? null : readPlace(options.place, knowledge),
    ploverClass: options.class === undefined ? null : readClass(options.class),
    since: readSince(options.since, now),
    // Events may be planned: a year ahead is listed too.
    until: new Date(now.getTime() + (options.actor || options.place || options.class ? 366 : 7) * 86_400_000)
      .toISOString()
      .slice(0, 10),
  };
}

function readActor(name: string, knowledge: Knowledge): string {
  const actor = lookUpActor(knowledge, name);
  if (actor === null) throw unknownName("--actor", name, nearestNames(knowledge, "actor", name, 3));
  return actor.id;
}

function readPlace(name: string, knowledge: Knowledge): EventQuestion["place"] {
  if (/^[A-Z]{2}$/.test(name)) return { kind: "country", id: name };
  const place = lookUpPlace(knowledge, name);
  if (place === null) throw unknownName("--place", name, nearestNames(knowledge, "place", name, 3));
  const [country] = place.countries;
  if (place.precision === "country" && country !== undefined) return { kind: "country", id: country };
  return { kind: "place", id: place.id };
}

function readClass(name: string): PloverClass {
  const found = ploverClasses.find((each) => each === name.toUpperCase());
  if (found === undefined)
    throw new BadInput("--class", [`Expected one of ${ploverClasses.join(", ")}: found "${name}"`]);
  return found;
}

function tell(found: EventSummary[], since: string): string {
  if (found.length === 0) return `No such event since ${since}.\n`;
  return layOut(
    ["DAY", "WHAT", "WHERE", "MODALITY", "SEV", "CRED", "BY", "WHO"],
    found.map((event) => [
      event.day,
      [event.ploverClass, event.mode].filter(Boolean).join(" "),
      placeLine(event.place) || "-",
      event.denied && event.modality !== "denied" ? `${event.modality}, denied` : event.modality,
      String(event.severity),
      String(event.credibility),
      tellersOf(event),
      actorsLine(event),
    ]),
  );
}

/** "2 publishers, 1 copying". */
function tellersOf({ publishers, independentCount = publishers.length }: EventSummary): string {
  const copying = publishers.length - independentCount;
  const own = independentCount === 1 ? "1 publisher" : `${independentCount} publishers`;
  return copying > 0 ? `${own}, ${copying} copying` : own;
}
