import { harmlessText, safeLink } from "./harmless-text.ts";
import { lessLines } from "./render-email.ts";
import {
  apart,
  bySeverity,
  correctionLines,
  entryLines,
  jsonOf,
  jsonOfCorrection,
  leftLine,
} from "./render-entry.ts";
import { jsonVersion, whole } from "./render-json.ts";
import { fitWords, smsSeptets, toGsm } from "./render-sms.ts";
import { countOf, type SummaryText, smsOf, subjectOf } from "./render-summary.ts";
import { sayLife } from "./say-life.ts";
import { sayDay } from "./say-when.ts";
import { type Digest, type DigestPart, type Mention, type Told, watchName } from "./telling.ts";

/** Entries of a digest; the rest is counted. */
export const mostEntries = 60;
/** Mentions of one watch, and names that are given of one. */
const most = { mentions: 10, names: 10, corrections: 10 };

/** What is told, worked out once: a digest is laid out several times until it fits. */
interface Laid {
  events: { lines: string[]; severity: number; json: unknown }[];
  mentions: { lines: string[]; json: unknown }[];
  mentionCount: number;
}

/**
 * One message a day for one subscriber: what happened, the gravest first and each event once whatever number of watches
 * it hits; what no longer stands; what merely names the watched; and that Vedette was at work.
 * @returns its texts with at most so many events, and half as many mentions.
 */
export function renderDigest(digest: Digest): (entries: number) => SummaryText {
  const { day, life, corrections, contact } = digest;
  const events = bySeverity(eachOnce(digest.parts));
  const laid = layOut(digest, events);
  const counted = countedOf(events, laid.mentionCount);
  const title = `Digest of ${sayDay(day)}: ${counted}.`;
  const signOfLife = life === null ? [] : [sayLife(life, day)];
  return (entries) => {
    const shown = laid.events.slice(0, entries);
    const mentions = laid.mentions.slice(0, Math.ceil(entries / 2));
    const leftMentions = laid.mentionCount - mentions.length;
    return {
      subject: subjectOf("digest", events, counted),
      email: () =>
        [
          [title],
          ...bySteps(shown),
          leftLine(events.slice(shown.length)),
          correctionLines(corrections, most.corrections),
          ...(laid.mentionCount === 0
            ? []
            : [
                [
                  "Named, without an event that could be read",
                  ...apart(mentions.map(({ lines }) => lines)),
                  ...(leftMentions > 0 ? [`… and ${leftMentions} more`] : []),
                ],
              ]),
          signOfLife,
          lessLines(contact),
        ]
          .filter((block) => block.length > 0)
          .map((block) => `${block.join("\n")}\n`)
          .join("\n"),
      sms: () =>
        events.length > 0
          ? smsOf(`Vedette digest, ${counted}`, events)
          : fitWords(toGsm([`Vedette digest: ${counted}.`, ...signOfLife].join(" ")), smsSeptets),
      json: () =>
        JSON.stringify({
          version: jsonVersion,
          kind: "digest",
          day,
          told: shown.map(({ json }) => json),
          corrections: corrections.slice(0, most.corrections).map(jsonOfCorrection),
          mentions: mentions.map(({ json }) => json),
          life: life === null ? null : { ...life, silent: life.silent.slice(0, mostEntries) },
          left: { events: events.length - shown.length, mentions: leftMentions },
        }),
    };
  };
}

/** Each event once, with all watches and changes under which it is told. */
export function eachOnce(parts: readonly Pick<DigestPart, "events">[]): Told[] {
  const byId = new Map<string, Told>();
  for (const told of parts.flatMap(({ events }) => events)) {
    const known = byId.get(told.event.id);
    byId.set(told.event.id, known === undefined ? told : joined(known, told));
  }
  return [...byId.values()];
}

/** What is new under one watch is new, whatever has changed since it was told under another. */
function joined(a: Told, b: Told): Told {
  const isNew = a.changes.length === 0 || b.changes.length === 0;
  const watches = new Map([...a.watches, ...b.watches].map((watch) => [watch.id, watch]));
  return {
    event: a.event,
    changes: isNew ? [] : [...new Set([...a.changes, ...b.changes])],
    watches: [...watches.values()],
  };
}

function layOut({ parts }: Digest, events: readonly Told[]): Laid {
  const mentions = parts
    .flatMap(({ watch, mentions: own }) => own.slice(0, most.mentions).map((mention) => ({ watch, mention })))
    .slice(0, mostEntries)
    .map(({ watch, mention }) => ({
      lines: mentionLines(mention, watch),
      json: { ...jsonOfMention(mention), watch: watch.id },
    }));
  return {
    events: events.slice(0, mostEntries).map((told) => ({
      lines: entryLines(told, { severity: false, watches: true }),
      severity: told.event.severity,
      json: jsonOf(told),
    })),
    mentions,
    mentionCount: parts.reduce((sum, part) => sum + part.mentions.length, 0),
  };
}

/** "9 events, 1 mention"; kindly when there is nothing. */
function countedOf(events: readonly Told[], mentions: number): string {
  const counted = [
    ...(events.length > 0 ? [countOf(events)] : []),
    ...(mentions > 0 ? [`${mentions} ${mentions === 1 ? "mention" : "mentions"}`] : []),
  ];
  return counted.length === 0 ? "a quiet day, nothing happened on your watches" : counted.join(", ");
}

/** A block of lines for each step of severity; those of unrated publishers stand last, in their own. */
function bySteps(shown: Laid["events"]): string[][] {
  const blocks: { severity: number; lines: string[] }[] = [];
  for (const { severity, lines } of shown) {
    const last = blocks.at(-1);
    if (last?.severity === severity) last.lines.push("", ...lines);
    else blocks.push({ severity, lines: [`Severity ${severity} of 5`, ...lines] });
  }
  return blocks.map(({ lines }) => lines);
}

const jsonOfMention = ({ title, publisher, names, ...mention }: Mention) => ({
  ...mention,
  title: whole(title, 500),
  publisher: whole(publisher, 200),
  names: names.slice(0, most.names).map((name) => whole(name, 200)),
  url: safeLink(mention.url),
});

function mentionLines(
  { title, publisher, language, url, names }: Mention,
  watch: DigestPart["watch"],
): string[] {
  const link = safeLink(url);
  const named = names.slice(0, 4).map((name) => harmlessText(name, 40));
  return [
    `- ${harmlessText(title, 160)}`,
    `${harmlessText(publisher, 60)}, ${language} · names ${named.join(", ")} · for ${harmlessText(watchName(watch), 60)}`,
    ...(link === null ? [] : [link]),
  ];
}
