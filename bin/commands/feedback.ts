import type { Command } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import { eventLine } from "../../lambdas/events/event-line.ts";
import { type AnalystWord, type Verdict, verdictSchema } from "../../lambdas/events/ruling.ts";
import { getEvent, wordsSince } from "../../lambdas/store/events.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { readSince } from "../read-options.ts";
import { sendWord } from "../send-word.ts";
import { layOut } from "../table.ts";
import { onTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";

interface FeedbackOptions extends TargetOptions {
  note: string;
  since: string;
  export?: boolean;
  json?: boolean;
}

const verdicts = verdictSchema.options;

export function addFeedback(program: Command): void {
  withTargetOptions(
    program
      .command("feedback")
      .description(
        "say what is wrong with an event: it alerts nobody any longer; without an event: list what was said",
      )
      .argument("[event]", "the event's id")
      .argument("[verdict]", verdicts.join(", "))
      .option("--note <text>", "in your words", "")
      .option("--since <when>", "of the list: said from this day on: a date, or days back, as 30d", "30d")
      .option(
        "--export",
        "print each as a line of JSON with what was read and coded: a case to evaluate against",
      )
      .option("--json", "print JSON"),
  ).action(feedback);
}

async function feedback(
  eventId: string | undefined,
  verdict: string | undefined,
  options: FeedbackOptions,
): Promise<void> {
  if (eventId === undefined) return listFeedback(options);
  const known = verdicts.find((one) => one === verdict);
  if (known === undefined)
    throw new BadInput("the verdict", [`Expected one of ${verdicts.join(", ")}: found "${verdict ?? ""}"`]);
  await giveFeedback(eventId, known, options);
}

async function giveFeedback(eventId: string, verdict: Verdict, options: FeedbackOptions): Promise<void> {
  const { note } = options;
  if (note.length > 1000) throw new BadInput("--note", ["Expected at most 1000 characters"]);
  await onTarget(options, async (target) => {
    await sendWord(target, { kind: "feedback", eventId, verdict, note, at: new Date().toISOString() });
    print(`Noted: ${eventId} is ${verdict}; it alerts nobody any longer.\n`);
    if (verdict === "duplicate")
      print(`vedette events join ${eventId} OTHER makes it part of the other event.\n`);
  });
}

type Feedback = Extract<AnalystWord, { kind: "feedback" }>;

async function listFeedback(options: FeedbackOptions): Promise<void> {
  const since = `${readSince(options.since, new Date())}T00:00:00.000Z`;
  await onTarget(options, async (target) => {
    const words = (await wordsSince(tableOf(target, "EventsTable"), since)).filter(
      (word): word is Feedback => word.kind === "feedback",
    );
    if (options.export === true) {
      for (const word of words) print(jsonLine(await caseOf(word, target)));
    } else if (options.json === true) print(jsonLine(words));
    else if (words.length === 0) print(`Nobody said anything since ${since.slice(0, 10)}.\n`);
    else {
      const rows = await Promise.all(words.map((word) => rowOf(word, target)));
      print(layOut(["AT", "EVENT", "VERDICT", "NOTE", "WHAT"], rows));
    }
  });
}

async function rowOf({ at, eventId, verdict, note }: Feedback, target: Target): Promise<string[]> {
  const event = await getEvent(tableOf(target, "EventsTable"), eventId);
  return [at.slice(0, 16).replace("T", " "), eventId, verdict, note, event === null ? "" : eventLine(event)];
}

/** What was read, what it was coded as, and what is wrong with that. */
async function caseOf({ eventId, verdict, note, at }: Feedback, target: Target): Promise<object> {
  const event = await getEvent(tableOf(target, "EventsTable"), eventId);
  return {
    eventId,
    verdict,
    note,
    at,
    texts: event?.reports.map(({ title, sentence, publisher, publishedAt }) => ({
      title,
      sentence,
      publisher,
      publishedAt,
    })),
    coded:
      event === null
        ? null
        : {
            ploverClass: event.ploverClass,
            mode: event.mode,
            modality: event.modality,
            sourceActors: event.sourceActors.map(({ id }) => id),
            targetActors: event.targetActors.map(({ id }) => id),
            place: event.place?.id ?? null,
            eventDate: event.eventDate,
          },
  };
}
