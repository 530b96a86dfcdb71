import type { Command } from "commander";
import { nearestNames } from "../../lambdas/mentions/knowledge.ts";
import { getEvent } from "../../lambdas/store/events.ts";
import { type UnlistedActor, unlistedSince } from "../../lambdas/store/unlisted-actors.ts";
import { jsonLine, print } from "../../lib/terminal.ts";
import { clean } from "../lines.ts";
import { withZone } from "../list-options.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { readDay, timesSaid } from "../read-time.ts";
import { onTarget, type Target, type TargetOptions, tableOf, withTargetOptions } from "../target.ts";

interface UnlistedOptions extends TargetOptions {
  since: string;
  json?: boolean;
}

/** Names shown, the most seen. */
const most = 40;

export function addActors(program: Command): void {
  const actors = program.command("actors").description("the actor dictionary, as the events use it");
  withZone(
    withTargetOptions(
      actors
        .command("unlisted")
        .description(
          "actors of late that the dictionary does not hold: how often, in which words, and a line to add each",
        )
        .option("--since <when>", `of events from this day on: ${timesSaid}`, "14d")
        .option("--json", "print JSON"),
    ),
  ).action(unlisted);
}

async function unlisted(options: UnlistedOptions): Promise<void> {
  const now = new Date();
  const since = readDay(options.since, "--since", now);
  await onTarget(options, async (target) => {
    const found = (await unlistedSince(tableOf(target, "EventsTable"), since, now)).slice(0, most);
    const told = await Promise.all(found.map((actor) => withSentence(actor, target)));
    if (options.json === true) print(jsonLine(told));
    else if (told.length === 0) print(`None since ${since}.\n`);
    else
      print(
        `${told.map(tell).join("\n\n")}\n\nThe lines go into lambdas/mentions/knowledge/actors.tsv (docs/coding.md).\n`,
      );
  });
}

interface ToldActor extends UnlistedActor {
  sentence: string;
  publisher: string;
  nearest: string[];
  line: string;
}

async function withSentence(actor: UnlistedActor, target: Target): Promise<ToldActor> {
  const event = await getEvent(tableOf(target, "EventsTable"), actor.eventIds[0] ?? "");
  const report = event?.reports[0];
  const id = actor.name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return {
    ...actor,
    sentence: report?.sentence ?? "",
    publisher: report?.publisher ?? "",
    nearest: nearestNames(await openKnowledge(), "actor", actor.name, 2),
    // id, name, type, country, affiliations, aliases, source
    line: [
      id,
      actor.name,
      "armed-group",
      event?.place?.countries[0] ?? "",
      "",
      "",
      "TYPE AND SOURCE TO BE CHECKED",
    ].join("\t"),
  };
}

function tell({ name, count, lastDay, sentence, publisher, nearest, line }: ToldActor): string {
  return [
    `${clean(name)}: ${count} ${count === 1 ? "event" : "events"}, last ${lastDay}; perhaps ${nearest.join(" or ")}`,
    `  "${clean(sentence)}" (${clean(publisher)})`,
    `  ${line}`,
  ].join("\n");
}
