import type { Command } from "commander";
import { BadInput } from "../../lambdas/check.ts";
import type { SecurityEvent } from "../../lambdas/events/event.ts";
import { eventLine } from "../../lambdas/events/event-line.ts";
import { quietedBy, type Verdict, verdictSchema } from "../../lambdas/events/ruling.ts";
import { print } from "../../lib/terminal.ts";
import { moment } from "../clock.ts";
import { knownEvent } from "../known-event.ts";
import { withZone } from "../list-options.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { readIds } from "../read-ids.ts";
import { type InsteadOptions, readInstead } from "../read-instead.ts";
import { timesSaid } from "../read-time.ts";
import { saidAs } from "../say-word.ts";
import { sendWord } from "../send-word.ts";
import { onTarget, type Target, type TargetOptions, withTargetOptions } from "../target.ts";
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
  if (given === undefined) return (await import("../list-feedback.ts")).listFeedback(options);
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

/** The event as it stands now, and whether it alerts. */
function sayStanding(event: SecurityEvent): string {
  const verdict = quietedBy(event.feedback);
  const alerts =
    verdict === null
      ? "It may alert; nobody is told again what he was told."
      : `It alerts nobody any longer, being called ${verdict}.`;
  return `${eventLine(event)}\n${alerts}\n`;
}
