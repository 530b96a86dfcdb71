import * as v from "valibot";
import { type Instant, instantSchema } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import { sayEvent } from "./say-event.ts";
import type { Watch } from "./watch.ts";

/** A happening that counts for a watch which tells only of what happens N times in T. */
export const countedEventSchema = v.object({
  eventId: v.string(),
  /** When it was first published: the order in which articles arrive changes no count. */
  at: instantSchema,
  severity: v.number(),
  said: v.string(),
  /** The happening whose message told of it: itself, or a later one that named it; null: none yet. */
  toldWith: v.nullable(v.string()),
});
export type CountedEvent = v.InferOutput<typeof countedEventSchema>;

/** Happenings that are kept of a watch, the latest: more than `times.count` may ask for. */
const mostCounted = 50;
const mostSaid = 120;

/** Whether a watch may tell of a happening now, and what it has counted. */
export interface TimesAnswer {
  /** Why not yet; null when it may. */
  withheld: string | null;
  /** Reasons to stand under "why you got this". */
  why: string[];
  counted: CountedEvent[];
}

/**
 * Counts a happening that hits a watch with `times`, and says whether it has now happened so often: within some
 * stretch of `hours`, this one in it, were `count` published. It is told when the last of them is counted, which names
 * those before it; what was only named is told by itself when it has become graver. Counting one again changes nothing.
 */
export function countTimes(
  event: SecurityEvent,
  { count, hours }: NonNullable<Watch["times"]>,
  before: readonly CountedEvent[],
): TimesAnswer {
  const { id: eventId, firstPublishedAt: at, severity } = event;
  const known = before.find((one) => one.eventId === eventId);
  const toldWith = known?.toldWith ?? null;
  const own: CountedEvent = { eventId, at, severity, said: sayEvent(event).slice(0, mostSaid), toldWith };
  // What proved to be the same happening counts once.
  const others = before.filter((one) => one.eventId !== eventId && !event.folded.includes(one.eventId));
  const counted = [...others, own].toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(-mostCounted);
  const together = fullestStretch(own, counted, hours);
  const wasTold = toldWith === eventId;
  const wasNamed = known !== undefined && toldWith !== null && !wasTold;
  if (wasNamed && severity <= known.severity)
    return { withheld: `named already in the message of ${toldWith}`, why: [], counted };
  if (!wasTold && !wasNamed && together.length < count)
    return { withheld: `${together.length} of ${count} times in ${hours} h`, why: [], counted };
  return {
    withheld: null,
    why: [`${together.length} times in ${hours} h${besides(together, own)}`],
    counted: counted.map((one) =>
      one === own || (one.toldWith === null && together.includes(one)) ? { ...one, toldWith: eventId } : one,
    ),
  };
}

/** The most happenings in so many hours on end, this one among them. */
function fullestStretch(own: CountedEvent, counted: readonly CountedEvent[], hours: number): CountedEvent[] {
  const within = (from: Instant) => {
    const until = new Date(Date.parse(from) + hours * 3_600_000).toISOString();
    return counted.filter(({ at }) => at >= from && at <= until);
  };
  return counted
    .map(({ at }) => within(at))
    .filter((stretch) => stretch.includes(own))
    .reduce((fullest, stretch) => (stretch.length > fullest.length ? stretch : fullest), [own]);
}

function besides(together: readonly CountedEvent[], own: CountedEvent): string {
  const others = together.filter((one) => one !== own).map(({ said, at }) => `${said} (${spoken(at)})`);
  return others.length === 0 ? "" : `, with ${others.join("; ")}`;
}

const spoken = (at: Instant) => `${at.slice(5, 10)} ${at.slice(11, 16)} UTC`;
