import type { Day } from "../check.ts";
import type { SecurityEvent } from "../events/event.ts";
import type { ToldReading } from "./say-reading.ts";
import type { SignOfLife } from "./sign-of-life.ts";
import type { Watch } from "./watch.ts";

/** A watch that an event hits, and why: one reason a line. */
export interface ToldWatch {
  id: string;
  title: string;
  why: string[];
}

/** One event, as one person is told of it. */
export interface Told {
  event: SecurityEvent;
  /** The keys of what changed since it was told last, as in the alerts' `change`; none when it is new. */
  changes: string[];
  /** All watches of this person that it hits. */
  watches: ToldWatch[];
  /** What a second reader makes of it; absent without one. */
  reading?: ToldReading;
}

/** What a message is made of: the main happening, and what else of its story hits the same person. */
export interface Telling {
  kind: "new" | "update" | "correction";
  main: Told;
  /** The gravest first. */
  also: Told[];
  /** What else these people were told and what no longer stands of it; its change says so in words. */
  corrections?: Told[];
  /** The main event of the story that these belong to; null when they belong to none. */
  story: string | null;
  /** Whom to ask to be told less; "" when nobody has said. */
  contact: string;
}

/** An article without a coded event that names what a watch watches. */
export interface Mention {
  title: string;
  publisher: string;
  /** ISO 639-1. */
  language: string;
  url: string | null;
  /** The watched names in it. */
  names: readonly string[];
}

/** What one watch has for one subscriber's digest. */
export interface DigestPart {
  watch: Pick<Watch, "id" | "title">;
  events: readonly Told[];
  mentions: readonly Mention[];
}

/** One subscriber's day. */
export interface Digest {
  parts: readonly DigestPart[];
  /** Null where nobody has counted. */
  life: SignOfLife | null;
  /** What this subscriber was told and what no longer stands of it; its change says so in words. */
  corrections: readonly Told[];
  day: Day;
  /** Whom to ask to be told less; "" when nobody has said. */
  contact: string;
}

/** The name by which people know the watch. */
export const watchName = ({ id, title }: Pick<Watch, "id" | "title">) => (title === "" ? id : title);

/** A watch as a message names it. */
export const toldWatch = ({ id, title }: Pick<Watch, "id" | "title">, why: readonly string[]): ToldWatch => ({
  id,
  title,
  why: [...why],
});

/** All watches of several told events, each once, as the first of these has it. */
export function watchesOf(told: readonly Told[]): ToldWatch[] {
  const all = told.flatMap(({ watches }) => watches);
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}

/** All that a message says of these events to one person and not to another: by this, messages that are the same share a publish. */
export const wordsOf = (told: readonly Told[]): string =>
  JSON.stringify(told.map(({ event, changes, watches, reading }) => [event.id, changes, watches, reading]));
