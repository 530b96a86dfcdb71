import type { SecurityEvent } from "../lambdas/events/event.ts";
import { eventLine } from "../lambdas/events/event-line.ts";
import { closesAt } from "../lambdas/events/story.ts";
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
  ];
}
