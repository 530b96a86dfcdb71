import { sayEvent } from "../lambdas/alerts/say-event.ts";
import type { SecurityEvent } from "../lambdas/events/event.ts";
import { foldEvent } from "../lambdas/events/fold-event.ts";
import type { AnalystWord, Feedback } from "../lambdas/events/ruling.ts";
import { counted } from "../lambdas/store/counted.ts";
import { getEvent, getEventWithReports, wordsSince } from "../lambdas/store/events.ts";
import { jsonLine, print } from "../lib/terminal.ts";
import { moment, shortMoment, zoneSaid } from "./clock.ts";
import { clean } from "./lines.ts";
import { screenOf } from "./list-options.ts";
import { openKnowledge } from "./open-knowledge.ts";
import { colourCodes } from "./paint.ts";
import { readBack } from "./read-time.ts";
import { sayWord, withdrawalOf } from "./say-word.ts";
import { shownIds } from "./short-ids.ts";
import { type Column, layOut } from "./table.ts";
import { onTarget, type Target, type TargetOptions, tableOf } from "./target.ts";

interface ListFeedbackOptions extends TargetOptions {
  since: string;
  export?: boolean;
  json?: boolean;
}

/** Lists what analysts said, or prints the cases that it makes. */
export async function listFeedback(options: ListFeedbackOptions): Promise<void> {
  const now = new Date();
  const screen = screenOf();
  const since = readBack(options.since, "--since", now);
  await onTarget(options, async (target) => {
    const words = await wordsSince(tableOf(target, "EventsTable"), since);
    const isWithdrawn = (word: AnalystWord) => withdrawalOf(word, words) !== undefined;
    if (options.export === true) {
      for (const word of words) {
        const of = word.kind === "feedback" && !isWithdrawn(word) ? await caseOf(word, target) : null;
        if (of !== null) print(jsonLine(of));
      }
    } else if (options.json === true)
      print(jsonLine(words.map((word) => ({ ...word, withdrawn: isWithdrawn(word) }))));
    else if (words.length === 0) print(`Nobody said anything since ${moment(since)}.\n`);
    else {
      const shown = words.filter((word) => !isToldOf(word, words));
      const ids = shownIds(
        shown.map(({ eventId }) => eventId),
        screen,
      );
      const rows = shown.map(async (word, n) => [
        ids[n] ?? word.eventId,
        ...(await rowOf(word, isWithdrawn(word), target)),
      ]);
      const head = screen.paint(`${counted(shown.length, "word")}; times of ${zoneSaid(now)}`, "dim");
      print(`${head}\n${layOut(columns, await Promise.all(rows), screen)}`, colourCodes);
    }
  });
}

/** What it withdraws says so itself. */
const isToldOf = (word: AnalystWord, words: readonly AnalystWord[]) =>
  word.kind === "undo" && words.some((one) => withdrawalOf(one, words) === word);

async function rowOf(word: AnalystWord, isWithdrawn: boolean, target: Target): Promise<string[]> {
  const event = await getEvent(tableOf(target, "EventsTable"), word.eventId);
  const said = `${sayWord(word)}${isWithdrawn ? " (withdrawn)" : ""}`;
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
