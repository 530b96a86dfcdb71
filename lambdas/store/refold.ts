import type { Logger } from "@aws-lambda-powertools/logger";
import * as v from "valibot";
import { sayEvent } from "../alerts/say-event.ts";
import { compare } from "../events/compare.ts";
import { type EventMention, eventMentionSchema, isToldAsNews, type SecurityEvent } from "../events/event.ts";
import { publishersLine } from "../events/event-line.ts";
import { foldEvent, type Own } from "../events/fold-event.ts";
import type { Happening } from "../events/happening.ts";
import { secondReadingOf } from "../events/second-reading.ts";
import type { Story } from "../events/story.ts";
import { tellingsOfEvent } from "../events/tellings.ts";
import { mostMentions } from "../events/uncoded.ts";
import type { Knowledge } from "../mentions/knowledge.ts";
import type { Report } from "../reports/report.ts";
import { getEventRows, putEvent } from "./events.ts";
import type { MentionRow } from "./mention-row.ts";
import type { Queue } from "./queues.ts";
import { placeInStories } from "./stories.ts";
import type { Table } from "./table.ts";

export interface RefoldEffects {
  events: Table;
  knowledge: Knowledge;
  logger: Logger;
  now: () => Date;
  /** Where articles are sent that a second reader is to read; absent without one. */
  readAgainQueue?: Queue;
}

/** What a merge has found out of an event beside its reports. */
export interface FoundOut {
  /** What it was near to when it began. */
  mayBe?: Own["mayBe"] | undefined;
  /** Events that have just proved to be this one. */
  folding?: readonly SecurityEvent[];
}

export interface Refolded {
  event: SecurityEvent;
  /** What its identity rests on. */
  tellings: Happening[];
  /** Articles that mention it, or may. */
  mentions: MentionRow[];
  /** Stories whose events may have changed by it. */
  touched: Story[];
}

/** Folds the event anew from its report rows; null when it never came to be. */
export async function refold(
  eventId: string,
  effects: RefoldEffects,
  { folding = [], mayBe }: FoundOut = {},
): Promise<Refolded | null> {
  const { events, knowledge } = effects;
  const { stored, reports, feedback, mentions, readings } = await getEventRows(events, eventId);
  const before = stored?.event ?? null;
  const own = {
    id: eventId,
    version: (before?.version ?? 0) + 1,
    updatedAt: effects.now().toISOString(),
    feedback,
    folded: [
      ...new Set([...(before?.folded ?? []), ...folding.flatMap(({ id, folded }) => [id, ...folded])]),
    ],
    mayBe: mayBe ?? before?.mayBe ?? [],
    ...(mentions.length === 0 ? {} : { mentionedBy: inOrderOfLikeness(mentions) }),
  };
  const base = foldAll(reports, own, before, knowledge);
  if (base === null) return null;
  const { story, touched } = await placeInStories(events, base, reports, before);
  const tellings = base.retracted ? [] : tellingsOfEvent(base, reports, knowledge);
  const again = effects.readAgainQueue === undefined ? null : secondReadingOf(base, reports, readings);
  const read = again === null ? {} : { secondReading: again };
  const event = await putEvent(events, stored, { ...base, story, ...read }, tellings);
  announce(before, event, effects.logger);
  return { event, tellings, mentions, touched };
}

const inOrderOfLikeness = (mentions: readonly MentionRow[]): EventMention[] =>
  mentions
    .toSorted((a, b) => b.score - a.score || compare(a.reportId, b.reportId))
    .slice(0, mostMentions)
    .map((row) => v.parse(eventMentionSchema, row));

/** Of an event that nothing tells any longer: what it was, retracted; null when it never was. */
function foldAll(
  [first, ...others]: readonly Report[],
  own: Own,
  before: SecurityEvent | null,
  knowledge: Knowledge,
): SecurityEvent | null {
  if (first !== undefined) return foldEvent([first, ...others], own, knowledge);
  const left = { retracted: true, background: [], backgroundCount: 0, backgroundOnly: false };
  if (before === null) return null;
  const { secondReading: _gone, alsoRead: _read, mentionedBy: _by, ...was } = before;
  return { ...was, ...own, ...left };
}

function announce(before: SecurityEvent | null, event: SecurityEvent, logger: Logger): void {
  const facts = { eventId: event.id, version: event.version };
  if (event.backgroundOnly) {
    logger.info("event without news", facts);
  } else if (before === null || !isToldAsNews(before)) {
    logger.info("event", { ...facts, announce: `EVENT  ${lineOf(event)}` });
  } else if (event.publisherCount > before.publisherCount) {
    const joined = event.publishers.filter((publisher) => !before.publishers.includes(publisher)).join(", ");
    const line = `JOINED ${lineOf({ ...event, publishers: [`+ ${joined}: ${tellersOf(event)}`] })}`;
    logger.info("event joined", { ...facts, announce: line });
  }
}

/** In the words of a message, behind the severity: who watches a run reads both. */
const lineOf = (event: SecurityEvent) => `${event.severity}  ${sayEvent(event)}  ${publishersLine(event)}`;

const tellersOf = ({ publisherCount, independentCount }: SecurityEvent) =>
  publisherCount === independentCount
    ? `${publisherCount} publishers`
    : `${publisherCount} publishers, ${independentCount} that confirm it in words of their own`;
