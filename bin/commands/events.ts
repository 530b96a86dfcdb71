import type { Command } from "commander";
import type { Article } from "../../lambdas/article/article.ts";
import { listersOf } from "../../lambdas/article/claim.ts";
import { BadInput } from "../../lambdas/check.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { actorsLine, backgroundOnlySaid, eventLine, placeLine } from "../../lambdas/events/event-line.ts";
import { happeningOfReport } from "../../lambdas/events/happening.ts";
import type { EventSummary } from "../../lambdas/events/index-rows.ts";
import { closest } from "../../lambdas/events/same-event.ts";
import { weighReports } from "../../lambdas/events/weigh-reports.ts";
import { type Knowledge, lookUpActor, lookUpPlace, nearestNames } from "../../lambdas/mentions/knowledge.ts";
import { type PloverClass, ploverClasses } from "../../lambdas/reports/plover.ts";
import { isNews, type Report, standingOf } from "../../lambdas/reports/report.ts";
import { getArticles } from "../../lambdas/store/articles.ts";
import { getEventWithReports, getMergePlan } from "../../lambdas/store/events.ts";
import { type EventQuestion, findEvents } from "../../lambdas/store/find-events.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { readBonds } from "../read-bonds.ts";
import { readSince, unknownName } from "../read-options.ts";
import { sayStandingInFull } from "../say-standing.ts";
import { knownEvent, sendWord } from "../send-word.ts";
import { shortIds } from "../short-ids.ts";
import { layOut } from "../table.ts";
import { onTarget, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { tellBonds } from "../tell-bonds.ts";
import { type Belonging, tellEvent } from "../tell-event.ts";
import { sayTold, type WordOptions, withWordOptions, wordOf } from "../who-says.ts";

interface EventsOptions extends TargetOptions {
  actor?: string;
  place?: string;
  class?: string;
  since: string;
  json?: boolean;
}

export function addEvents(program: Command): void {
  const events = program.command("events").enablePositionalOptions();
  withTargetOptions(
    events
      .description("list stored events, the latest first")
      .option("--actor <name>", "with this actor as source or target: an id or any name of the dictionary")
      .option("--place <name>", "in this place, province or country: an id, a name or an ISO code")
      .option("--class <class>", `of this class: ${ploverClasses.join(", ")}`)
      .option("--since <when>", "from this day on: a date, as 2026-11-01, or days back, as 30d", "7d")
      .option("--json", "print JSON instead of a table"),
  ).action(listEvents);
  withTargetOptions(
    events
      .command("show")
      .description("an event with its reports, and why each belongs to it, part by part")
      .argument("<event>", "its id, or how it begins")
      .option("--json", "print JSON"),
  ).action(showEvent);
  withWord(
    events
      .command("split")
      .description(
        "take articles out of an event: their reports begin or join others, now and when coded again; undoes a join",
      )
      .argument("<event>", "the event's id, or how it begins")
      .argument("<articles...>", "ids of articles (a-…) or of their reports (a-….0)"),
  ).action(splitEvent);
  withWord(
    events
      .command("join")
      .description(
        "two events are one happening: the second takes the first one's reports, now and when coded again; undoes a split",
      )
      .argument("<event>", "the event that ends")
      .argument("<into>", "the event that takes its reports"),
  ).action(joinEvent);
}

const withWord = (command: Command) => withWordOptions(withTargetOptions(command));

async function listEvents(options: EventsOptions): Promise<void> {
  const question = readQuestion(options, await openKnowledge(), new Date());
  const found = await onTarget(options, (target) => findEvents(tableOf(target, "EventsTable"), question));
  print(options.json === true ? jsonLine(found) : tell(found, question.since));
}

async function showEvent(given: string, options: TargetOptions & { json?: boolean }): Promise<void> {
  await onTarget(options, async (target) => {
    const event = await knownEvent(target, given);
    const { reports } = await getEventWithReports(tableOf(target, "EventsTable"), event.id);
    const ids = reports.map(({ articleId }) => articleId);
    const articles = await getArticles(tableOf(target, "ArticlesTable"), ids);
    const belonging = belongingOf(event, reports, articles, await openKnowledge());
    if (options.json === true) print(jsonLine({ event, reports: belonging }));
    else print(tellEvent(event, belonging, tellBonds(await readBonds(event, target))));
  });
}

/** Each report measured against the one of the others that it looks like most; background against what is told as news. */
function belongingOf(
  event: SecurityEvent,
  reports: readonly Report[],
  articles: ReadonlyMap<string, Article>,
  knowledge: Knowledge,
): Belonging[] {
  const inOrder = reports.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  const telling = event.backgroundOnly ? inOrder : inOrder.filter(isNews);
  const counted = new Set(weighReports(telling, knowledge).counted);
  return inOrder.map((report) => {
    const others = telling.filter(({ id }) => id !== report.id).map(happeningOfReport);
    const match = closest(happeningOfReport(report), others, knowledge);
    const { id: reportId, publisher, title, url, publishedAt, modality } = report;
    const copyOf = event.reports.find((one) => one.reportId === reportId)?.copyOf ?? null;
    const article = articles.get(report.articleId);
    return {
      reportId,
      publisher,
      title,
      url,
      publishedAt,
      modality,
      copyOf,
      counts: counted.has(report),
      standing: standingOf(report),
      saidOfStanding: sayStandingInFull(report),
      listedBy: article === undefined ? [] : listersOf(article),
      match,
    };
  });
}

async function splitEvent(
  given: string,
  articles: string[],
  options: TargetOptions & WordOptions,
): Promise<void> {
  const word = wordOf(options, new Date());
  await onTarget(options, async (target) => {
    const { id: eventId } = await knownEvent(target, given);
    const { reports } = await getEventWithReports(tableOf(target, "EventsTable"), eventId);
    const articleIds = [...new Set(articles.map((id) => id.split(".")[0] ?? id))];
    const stranger = articleIds.find((id) => reports.every(({ articleId }) => articleId !== id));
    if (stranger !== undefined)
      throw new BadInput(stranger, [`event ${eventId} has no report of it; vedette events show lists them`]);
    if (reports.every(({ articleId }) => articleIds.includes(articleId)))
      throw new BadInput("the articles", [`event ${eventId} has no others: nothing of it would be left`]);
    await sendWord(target, { kind: "split", eventId, articleIds, ...word });
    const plans = await Promise.all(articleIds.map((id) => getMergePlan(tableOf(target, "EventsTable"), id)));
    for (const plan of plans) {
      const now = [...new Set(plan?.assignments.map((assignment) => assignment.eventId))].join(", ");
      print(`${plan?.articleId} now tells of ${now}\n`);
    }
    print(sayTold(word.tell));
  });
}

async function joinEvent(given: string, other: string, options: TargetOptions & WordOptions): Promise<void> {
  const word = wordOf(options, new Date());
  await onTarget(options, async (target) => {
    const [{ id: eventId, retracted }, { id: into }] = [
      await knownEvent(target, given),
      await knownEvent(target, other),
    ];
    if (into === eventId)
      throw new BadInput(other, [
        `it is the same event as ${given}: give the one that ends, then the one that takes its reports`,
      ]);
    if (retracted) throw new BadInput(given, ["it has no reports that another event could take"]);
    await sendWord(target, { kind: "join", eventId, into, ...word });
    print(`${eventLine(await knownEvent(target, into))}\n`);
    print(sayTold(word.tell));
  });
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
  const ids = shortIds(found.map(({ eventId }) => eventId));
  return layOut(
    ["EVENT", "DAY", "WHAT", "WHERE", "MODALITY", "SEV", "CRED", "BY", "WHO"],
    found.map((event, n) => [
      ids[n] ?? event.eventId,
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

/** "2 publishers, 1 more", who copies, denies, belongs to the same owner or counts for nothing; "background only". */
function tellersOf(event: EventSummary): string {
  const { publishers, independentCount = publishers.length, unrated, backgroundOnly } = event;
  if (backgroundOnly) return backgroundOnlySaid;
  const count = (number: number) => (number === 1 ? "1 publisher" : `${number} publishers`);
  if (unrated) return `${count(publishers.length)}, not rated`;
  const more = publishers.length - independentCount;
  return more > 0 ? `${count(independentCount)}, ${more} more` : count(independentCount);
}
