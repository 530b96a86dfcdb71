import type { SecurityEvent } from "../lambdas/events/event.ts";
import { eventLine } from "../lambdas/events/event-line.ts";
import { closesAt } from "../lambdas/events/story.ts";
import { mentionsFrom } from "../lambdas/events/uncoded.ts";
import { moment } from "./clock.ts";
import { clean } from "./lines.ts";

/** Events that another is bound to, as they are stored. */
export interface Bonds {
  event: SecurityEvent;
  /** Those that proved to be it. */
  folded: readonly SecurityEvent[];
  /** The others that `event.story` and `event.mayBe` name, by id. */
  others: ReadonlyMap<string, SecurityEvent>;
}

/** What an event has to do with others: which proved to be it, whose story it stands in, which may be the same. */
export function tellBonds({ event, folded, others }: Bonds): string[] {
  const line = (id: string) => {
    const other = others.get(id);
    return other === undefined ? id : `${id}  ${eventLine(other)}`;
  };
  const { story, mayBe } = event;
  return [
    ...folded.map(
      ({ id, updatedAt, ...former }) =>
        `was also ${id} until ${moment(updatedAt)}, when the two proved to be one happening: ${eventLine(former)}`,
    ),
    ...(story === null
      ? []
      : [
          `in the story of ${line(story.main)}`,
          `  by ${clean(story.by)}; the story closes ${moment(closesAt(story.since))}`,
        ]),
    ...mayBe.flatMap(({ eventId, score, said }) => [
      `may be the same as ${line(eventId)}`,
      `  ${score.toFixed(2)}: ${clean(said.join("; "))}`,
      `  vedette events join ${event.id} ${eventId} makes them one`,
    ]),
    ...tellMentionCount(event),
  ];
}

/** Who mentions it without anything coded of it; `events show` lists each with what it names. */
function tellMentionCount({ id, mentionedBy = [] }: SecurityEvent): string[] {
  const by = (some: typeof mentionedBy) =>
    [...new Set(some.map(({ publisher }) => clean(publisher)))].join(", ");
  const sure = mentionedBy.filter(({ score }) => score >= mentionsFrom);
  const open = mentionedBy.filter((one) => !sure.includes(one));
  return [
    ...(sure.length === 0
      ? []
      : [
          `also mentioned by ${by(sure)}, of whose articles nothing is coded: that alerts nobody and confirms nothing`,
        ]),
    ...(open.length === 0
      ? []
      : [`may also be mentioned by ${by(open)}: vedette events show ${id} says what they name`]),
  ];
}
