import type { Command } from "commander";
import { sayEvent } from "../../lambdas/alerts/say-event.ts";
import { BadInput } from "../../lambdas/check.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { eventLine } from "../../lambdas/events/event-line.ts";
import { foldEvent } from "../../lambdas/events/fold-event.ts";
import { sayInstead } from "../../lambdas/events/put-right.ts";
import {
  type AnalystWord,
  type Feedback,
  quietedBy,
  type Verdict,
  verdictSchema,
} from "../../lambdas/events/ruling.ts";
import { counted } from "../../lambdas/store/counted.ts";
import { getEvent, getEventWithReports, wordsSince } from "../../lambdas/store/events.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { moment, shortMoment, zoneSaid } from "../clock.ts";
import { knownEvent } from "../known-event.ts";
import { clean } from "../lines.ts";
import { screenOf, withZone } from "../list-options.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { colourCodes } from "../paint.ts";
import { readIds } from "../read-ids.ts";
import { type InsteadOptions, readInstead } from "../read-instead.ts";
import { readBack, timesSaid } from "../read-time.ts";
import { sendWord } from "../send-word.ts";
import { shortIds } from "../short-ids.ts";
import { type Column, layOut } from "../table.ts";
import { onTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";
import { sayTold, type WordOptions, withWordOptions, wordOf } from "../who-says.ts";

interface FeedbackOptions extends TargetOptions, WordOptions, InsteadOptions {
  note: string;
  undo?: boolean;
  since: string;
  export?: boolean;
  json?: boolean;
}

const verdicts = verdictSchema.options;

export function addFeedback(program: Command): void {
  const command = program
    .command("feedback")
    .description(
      "say that an event is right, or what is wrong with it: then it alerts nobody until that is put right; without an event: list what was said",
    )
    .argument("[event]", "the event's id, or how it begins; - reads ids from standard input")
    .argument("[verdict]", verdicts.join(", "))
    .option("--note <text>", "in your words", "")
    .option("--place <name>", "with wrong-place: the right one, an id or a name of the gazetteer")
    .option("--actor <name>", "with wrong-actor: the right one, an id or any name of the dictionary")
    .option("--instead-of <name>", "with --actor: which of the event's actors it replaces")
    .option("--undo", "withdraw the event's last verdict, or the last of the kind that is named");
  withZone(withTargetOptions(withWordOptions(command)))
    .option("--since <when>", `of the list: said from then on: ${timesSaid}`, "30d")
    .option(
      "--export",
      "print each as a line of JSON with what was read and coded: a case to evaluate against",
    )
    .option("--json", "print JSON")
    .action(feedback);
}

async function feedback(
  given: string | undefined,
  verdict: string | undefined,
  options: FeedbackOptions,
): Promise<void> {
  if (given === undefined) return listFeedback(options);
  const known = verdicts.find((one) => one === verdict);
  if (known === undefined && (verdict !== undefined || options.undo !== true))
    throw new BadInput("the verdict", [`Expected one of ${verdicts.join(", ")}: found "${verdict ?? ""}"`]);
  if (options.note.length > 1000) throw new BadInput("--note", ["Expected at most 1000 characters"]);
  const word = wordOf(options, new Date());
  const ids = await readIds([given]);
  await onTarget(options, async (target) => {
    for (const id of ids) {
      const event = await knownEvent(target, id);
      if (options.undo === true) await undo(event, known ?? null, word, target);
      else if (known !== undefined) await say(event, known, options, word, target);
    }
    print(sayTold(word.tell));
  });
}

async function say(
  event: SecurityEvent,
  verdict: Verdict,
  options: FeedbackOptions,
  word: ReturnType<typeof wordOf>,
  target: Target,
): Promise<void> {
  const { id: eventId } = event;
  const instead = readInstead(verdict, options, event, await openKnowledge());
  await sendWord(target, { kind: "feedback", eventId, verdict, note: options.note, instead, ...word });
  const now = await knownEvent(target, eventId);
  print(`Noted of ${word.by}: ${eventId} is ${verdict}${saidAs({ instead })}.\n${sayStanding(now)}`);
  if (verdict === "duplicate")
    print(`vedette events join ${eventId} OTHER makes it part of the other event.\n`);
}

async function undo(
  { id: eventId, feedback }: SecurityEvent,
  verdict: Verdict | null,
  word: ReturnType<typeof wordOf>,
  target: Target,
): Promise<void> {
  const last = feedback.findLast((one) => verdict === null || one.verdict === verdict);
  if (last === undefined)
    throw new BadInput(eventId, [
      verdict === null ? "nobody has said anything of it" : `nobody has called it ${verdict}`,
    ]);
  await sendWord(target, { kind: "undo", eventId, of: last.at, ...word });
  const said = `${last.verdict}${saidAs(last)}, which ${last.by || "somebody"} said ${moment(last.at)}`;
  print(`Withdrawn by ${word.by}: ${said}.\n${sayStanding(await knownEvent(target, eventId))}`);
}

const saidAs = ({ instead }: Pick<Feedback, "instead">) =>
  instead === null ? "" : `: ${sayInstead({ instead })}`;

/** The event as it stands now, and whether it alerts. */
function sayStanding(event: SecurityEvent): string {
  const verdict = quietedBy(event.feedback);
  const alerts =
    verdict === null
      ? "It may alert; nobody is told again what he was told."
      : `It alerts nobody any longer, being called ${verdict}.`;
  return `${eventLine(event)}\n${alerts}\n`;
}

async function listFeedback(options: FeedbackOptions): Promise<void> {
  const now = new Date();
  const since = readBack(options.since, "--since", now);
  await onTarget(options, async (target) => {
    const words = await wordsSince(tableOf(target, "EventsTable"), since);
    const withdrawn = new Set(
      words.flatMap((word) => (word.kind === "undo" ? [`${word.eventId} ${word.of}`] : [])),
    );
    const isWithdrawn = ({ eventId, at }: AnalystWord) => withdrawn.has(`${eventId} ${at}`);
    if (options.export === true) {
      for (const word of words) {
        const of = word.kind === "feedback" && !isWithdrawn(word) ? await caseOf(word, target) : null;
        if (of !== null) print(jsonLine(of));
      }
    } else if (options.json === true)
      print(jsonLine(words.map((word) => ({ ...word, withdrawn: isWithdrawn(word) }))));
    else if (words.length === 0) print(`Nobody said anything since ${moment(since)}.\n`);
    else {
      const ids = shortIds(words.map(({ eventId }) => eventId));
      const rows = words.map(async (word, n) => [
        ids[n] ?? word.eventId,
        ...(await rowOf(word, isWithdrawn(word), target)),
      ]);
      const head = screenOf().paint(`${counted(words.length, "word")}; times of ${zoneSaid(now)}`, "dim");
      print(`${head}\n${layOut(columns, await Promise.all(rows), screenOf())}`, colourCodes);
    }
  });
}

async function rowOf(word: AnalystWord, isWithdrawn: boolean, target: Target): Promise<string[]> {
  const event = await getEvent(tableOf(target, "EventsTable"), word.eventId);
  const said = `${wordSaid(word)}${isWithdrawn ? " (withdrawn)" : ""}`;
  const note = word.kind === "feedback" ? word.note : "";
  const what = event === null ? "" : sayEvent(event);
  return [shortMoment(word.at, new Date()), said, word.by, note, what].map(clean);
}

const columns: readonly Column[] = [
  { title: "EVENT", colours: () => ["cyan"] },
  { title: "WHEN" },
  { title: "SAID", least: 12 },
  { title: "BY", least: 8 },
  { title: "NOTE", least: 10 },
  { title: "WHAT", least: 20 },
];

function wordSaid(word: AnalystWord): string {
  switch (word.kind) {
    case "feedback":
      return `${word.verdict}${saidAs(word)}`;
    case "undo":
      return `withdrew what was said ${moment(word.of)}`;
    case "split":
      return `split ${word.articleIds.length === 1 ? "1 article" : `${word.articleIds.length} articles`}`;
    case "join":
      return `joined to ${word.into}`;
  }
}

/** What was read, what it was coded as before anybody put anything right, and what is wrong with that. */
async function caseOf(
  { eventId, verdict, note, instead, by, at }: Extract<AnalystWord, { kind: "feedback" }>,
  target: Target,
): Promise<object> {
  const { stored, reports } = await getEventWithReports(tableOf(target, "EventsTable"), eventId);
  const [first, ...others] = reports;
  const event =
    stored === null || first === undefined
      ? null
      : foldEvent([first, ...others], ownOf(stored.event), await openKnowledge());
  return {
    eventId,
    verdict,
    note,
    by,
    at,
    right: rightOf(instead),
    texts: event?.reports.map(({ title, sentence, publisher, publishedAt }) => ({
      title,
      sentence,
      publisher,
      publishedAt,
    })),
    coded: event === null ? null : codedOf(event),
  };
}

const ownOf = ({ id, version, updatedAt }: SecurityEvent) => ({ id, version, updatedAt });

const rightOf = (instead: Feedback["instead"]) =>
  instead === null
    ? null
    : instead.of === "place"
      ? { place: instead.place.id }
      : { actor: instead.actor.id, insteadOf: instead.replaces.id };

const codedOf = ({ ploverClass, mode, modality, ...event }: SecurityEvent) => ({
  ploverClass,
  mode,
  modality,
  sourceActors: event.sourceActors.map(({ id }) => id),
  targetActors: event.targetActors.map(({ id }) => id),
  place: event.place?.id ?? null,
  eventDate: event.eventDate,
});
