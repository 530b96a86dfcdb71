import { foldAscii } from "./fold-ascii.ts";
import { cutAtWord, harmlessText, safeLink } from "./harmless-text.ts";
import { bySeverity, jsonOf, type SummaryText, type Summed, smsOf, summaryLines } from "./render-summary.ts";
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

const most = { events: 20, mentions: 10 };

/** One message a day for one subscriber: what happened on each watch, then what merely names its actors and places. */
export function renderDigest(parts: readonly DigestPart[], day: string): SummaryText {
  const events = parts.flatMap((part) => part.events);
  const mentions = parts.reduce((sum, part) => sum + part.mentions.length, 0);
  const told = [
    ...(events.length > 0 ? [`${events.length} ${events.length === 1 ? "event" : "events"}`] : []),
    ...(mentions > 0 ? [`${mentions} ${mentions === 1 ? "mention" : "mentions"}`] : []),
  ].join(", ");
  const gravest = Math.max(0, ...events.map(({ event }) => event.severity));
  const subject = `Digest of ${day}: ${told}${gravest > 0 ? `, gravest ${gravest} of 5` : ""}`;
  const sorted = bySeverity(events);
  return {
    subject: foldAscii(cutAtWord(foldAscii(subject), 97)),
    email: [subject, "", ...parts.flatMap(partLines), ...muteLines(parts.map(({ watch }) => watch)), ""].join(
      "\n",
    ),
    sms: smsOf(subject, sorted),
    json: JSON.stringify({
      version: 1,
      kind: "digest",
      day,
      watches: parts.map(({ watch, events: own, mentions: named }) => ({
        id: watch.id,
        title: watchName(watch),
        events: bySeverity(own).slice(0, most.events).map(jsonOf),
        mentions: named
          .slice(0, most.mentions)
          .map((mention) => ({ ...mention, url: safeLink(mention.url) })),
      })),
    }),
  };
}

function partLines({ watch, events, mentions }: DigestPart): string[] {
  const name = harmlessText(watchName(watch), 80);
  const leftEvents = events.length - most.events;
  const leftMentions = mentions.length - most.mentions;
  return [
    name,
    "-".repeat([...name].length),
    ...bySeverity(events).slice(0, most.events).flatMap(summaryLines),
    ...(leftEvents > 0 ? [`… and ${leftEvents} more`] : []),
    ...(mentions.length > 0 ? [`Named, without an event that could be read:`] : []),
    ...mentions.slice(0, most.mentions).flatMap(mentionLines),
    ...(leftMentions > 0 ? [`… and ${leftMentions} more`] : []),
    "",
  ];
}

function mentionLines({ title, publisher, language, url, names }: Mention): string[] {
  const link = safeLink(url);
  const named = names.slice(0, 4).map((name) => harmlessText(name, 40));
  return [
    `- ${harmlessText(title, 160)} (${harmlessText(publisher, 60)}, ${language}): names ${named.join(", ")}`,
    ...(link === null ? [] : [`  ${link}`]),
  ];
}
