import { BadInput } from "../lambdas/check.ts";
import { eventLine } from "../lambdas/events/event-line.ts";
import { getEventWithReports, getMergePlan } from "../lambdas/store/events.ts";
import { print } from "../lib/terminal.ts";
import { knownEvent } from "./known-event.ts";
import { readIds } from "./read-ids.ts";
import { sendWord } from "./send-word.ts";
import { onTarget, type TargetOptions, tableOf } from "./target.ts";
import { sayTold, type WordOptions, wordOf } from "./who-says.ts";

export async function splitEvent(
  given: string,
  articles: string[],
  options: TargetOptions & WordOptions,
): Promise<void> {
  const word = wordOf(options, new Date());
  const named = await readIds(articles);
  await onTarget(options, async (target) => {
    const { id: eventId } = await knownEvent(target, given);
    const { reports, mentions } = await getEventWithReports(tableOf(target, "EventsTable"), eventId);
    const own = [...new Set([...reports, ...mentions].map(({ articleId }) => articleId))];
    const articleIds = [...new Set(named.map((id) => articleOf(id, own, eventId)))];
    if (reports.every(({ articleId }) => articleIds.includes(articleId)))
      throw new BadInput("the articles", [`event ${eventId} has no others: nothing of it would be left`]);
    await sendWord(target, { kind: "split", eventId, articleIds, ...word });
    const plans = await Promise.all(articleIds.map((id) => getMergePlan(tableOf(target, "EventsTable"), id)));
    for (const plan of plans) {
      const now = [...new Set(plan?.assignments.map((assignment) => assignment.eventId))].join(", ");
      print(`${plan?.articleId} now tells of ${now === "" ? "no event" : now}\n`);
    }
    print(sayTold(word.tell));
  });
}

/** The article of an event that is meant by its id, that of one of its reports, or how it begins. */
function articleOf(given: string, own: readonly string[], eventId: string): string {
  const [beginning = given] = given.split(".");
  const found = own.filter((id) => id.startsWith(beginning));
  if (found.length > 1)
    throw new BadInput(given, [`several articles of event ${eventId} begin so: ${found.join(", ")}`]);
  if (found[0] === undefined)
    throw new BadInput(given, [`event ${eventId} has no report of it; vedette events show lists them`]);
  return found[0];
}

export async function joinEvent(
  given: string,
  other: string,
  options: TargetOptions & WordOptions,
): Promise<void> {
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
