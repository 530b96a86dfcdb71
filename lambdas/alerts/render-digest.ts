import { foldAscii } from "./fold-ascii.ts";
import { cutAtWord, harmlessText, safeLink } from "./harmless-text.ts";
import { whole } from "./render-json.ts";
import {
  bySeverity,
  gravestOf,
  jsonOf,
  leftLine,
  type SummaryText,
  type Summed,
  smsOf,
  summaryLines,
} from "./render-summary.ts";
import { muteLines, watchName } from "./telling.ts";
import type { Watch } from "./watch.ts";

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
  watch: Watch;
  events: readonly Summed[];
  mentions: readonly Mention[];
}

/** Of one watch; the rest is counted. */
export const mostOfWatch = { events: 20, mentions: 10 };

/** Names that are given of a mention. */
const mostNamed = 10;

/** How much of a digest is told: so many watches, and of each so many events, and half as many mentions. */
export interface DigestShare {
  watches: number;
  entries: number;
}

/** An entry with what is said of it, once it is asked for: a digest is laid out several times until it fits. */
interface Entry {
  lines: () => string[];
  json: () => unknown;
}

/** What is told of one watch, the gravest first, and what else there is. */
interface ToldPart {
  watch: Watch;
  heading: () => string[];
  events: Entry[];
  mentions: Entry[];
  sorted: readonly Summed[];
  mentionCount: number;
}

/**
 * One message a day for one subscriber: what happened on each watch, then what merely names its actors and places.
 * @returns the texts of a share of it.
 */
export function renderDigest(parts: readonly DigestPart[], day: string): (share: DigestShare) => SummaryText {
  const events = bySeverity(parts.flatMap((part) => part.events));
  const subject = subjectOf(parts, events, day);
  const told = parts.map(toldPart);
  return (share) => {
    const shown = told.slice(0, share.watches);
    const left = told.length - shown.length;
    return {
      subject: foldAscii(cutAtWord(foldAscii(subject), 97)),
      email: () =>
        [
          subject,
          "",
          ...shown.flatMap((part) => partLines(part, share.entries)),
          ...(left > 0 ? [`… and ${left} more ${left === 1 ? "watch" : "watches"}`, ""] : []),
          ...muteLines(parts.map(({ watch }) => watch)),
          "",
        ].join("\n"),
      sms: () => smsOf(subject, events),
      json: () =>
        JSON.stringify({
          version: 1,
          kind: "digest",
          day,
          watches: shown.map((part) => jsonOfPart(part, share.entries)),
          leftWatches: left,
        }),
    };
  };
}

function subjectOf(parts: readonly DigestPart[], events: readonly Summed[], day: string): string {
  const mentions = parts.reduce((sum, part) => sum + part.mentions.length, 0);
  const counted = [
    ...(events.length > 0 ? [`${events.length} ${events.length === 1 ? "event" : "events"}`] : []),
    ...(mentions > 0 ? [`${mentions} ${mentions === 1 ? "mention" : "mentions"}`] : []),
  ].join(", ");
  const gravest = events.length > 0 ? gravestOf(events) : 0;
  return `Digest of ${day}: ${counted}${gravest > 0 ? `, gravest ${gravest} of 5` : ""}`;
}

function toldPart({ watch, events, mentions }: DigestPart): ToldPart {
  const sorted = bySeverity(events);
  return {
    watch,
    heading: once(() => {
      const name = harmlessText(watchName(watch), 80);
      return [name, "-".repeat([...name].length)];
    }),
    events: sorted
      .slice(0, mostOfWatch.events)
      .map((one) => ({ lines: once(() => summaryLines(one)), json: once(() => jsonOf(one)) })),
    mentions: mentions
      .slice(0, mostOfWatch.mentions)
      .map((one) => ({ lines: once(() => mentionLines(one)), json: once(() => jsonOfMention(one)) })),
    sorted,
    mentionCount: mentions.length,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function shareOf(part: ToldPart, entries: number) {
  const events = part.events.slice(0, entries);
  const mentions = part.mentions.slice(0, Math.ceil(entries / 2));
  return {
    events,
    mentions,
    leftEvents: part.sorted.slice(events.length),
    leftMentions: part.mentionCount - mentions.length,
  };
}

function partLines(part: ToldPart, entries: number): string[] {
  const { events, mentions, leftEvents, leftMentions } = shareOf(part, entries);
  return [
    ...part.heading(),
    ...events.flatMap(({ lines }) => lines()),
    ...leftLine(leftEvents),
    ...(part.mentionCount > 0 ? [`Named, without an event that could be read:`] : []),
    ...mentions.flatMap(({ lines }) => lines()),
    ...(leftMentions > 0 ? [`… and ${leftMentions} more`] : []),
    "",
  ];
}

function jsonOfPart(part: ToldPart, entries: number) {
  const { events, mentions, leftEvents, leftMentions } = shareOf(part, entries);
  return {
    id: part.watch.id,
    title: watchName(part.watch),
    events: events.map(({ json }) => json()),
    mentions: mentions.map(({ json }) => json()),
    left: { events: leftEvents.length, mentions: leftMentions },
  };
}

const jsonOfMention = ({ title, publisher, names, ...mention }: Mention) => ({
  ...mention,
  title: whole(title, 500),
  publisher: whole(publisher, 200),
  names: names.slice(0, mostNamed).map((name) => whole(name, 200)),
  url: safeLink(mention.url),
});

function mentionLines({ title, publisher, language, url, names }: Mention): string[] {
  const link = safeLink(url);
  const named = names.slice(0, 4).map((name) => harmlessText(name, 40));
  return [
    `- ${harmlessText(title, 160)} (${harmlessText(publisher, 60)}, ${language}): names ${named.join(", ")}`,
    ...(link === null ? [] : [`  ${link}`]),
  ];
}
