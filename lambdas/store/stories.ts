import * as v from "valibot";
import { check, instantSchema } from "../check.ts";
import { type EventStory, idsOf, isToldAsNews, type SecurityEvent } from "../events/event.ts";
import { asideOfEvent, eventsOf, type NotedReport, type Story, withClaim } from "../events/story.ts";
import { getEvent, getStoredEvents } from "./events.ts";
import { storyKey } from "./keys.ts";
import { deleteRow, getRow, putRow, type Table } from "./table.ts";

/** The stories: one row each, by its main event, which keeps who is in it. */

const storySchema = v.object({
  main: v.string(),
  since: v.nullable(instantSchema),
  claims: v.array(v.object({ eventId: v.string(), seenAt: instantSchema })),
});

export async function getStory(events: Table, main: string): Promise<Story | null> {
  const row = await getRow(events, storyKey(main));
  return row === undefined ? null : check(storySchema, row, `the story of ${main}`);
}

async function putStory(events: Table, story: Story): Promise<void> {
  await putRow(events, { ...storyKey(story.main), ...story, events: eventsOf(story) });
}

const sinceOf = (main: SecurityEvent) => (isToldAsNews(main) ? main.firstSeenAt : null);

/** What an event belongs to: the story that it belongs to, and every story whose events may have changed by it. */
export interface Membership {
  story: EventStory | null;
  touched: Story[];
}

/**
 * Notes an event, as it is about to be written, in its stories: in its own, if it is the main event of one, and in that which
 * its reports set it beside. Harmless to repeat.
 */
export async function placeInStories(
  events: Table,
  event: SecurityEvent,
  reports: readonly NotedReport[],
  before: SecurityEvent | null,
): Promise<Membership> {
  const touched: Story[] = [];
  // A new event is in nobody's way: its story, if it is to have one, begins with its first side deed.
  const own = before === null ? null : await getStory(events, event.id);
  if (own !== null) touched.push(await keep(events, own, { ...own, since: sinceOf(event) }));
  const aside = isToldAsNews(event) ? asideOfEvent(reports) : null;
  const main = aside === null ? null : await getEvent(events, aside.main);
  const isOther = main !== null && !idsOf(event).includes(main.id);
  const former = before?.story?.main;
  if (former !== undefined && former !== main?.id) {
    const left = await getStory(events, former);
    if (left !== null) touched.push(await keep(events, left, withClaim(left, event.id, null)));
  }
  if (aside === null || main === null || !isOther) return { story: null, touched };
  const stored = await getStory(events, main.id);
  const known = stored ?? { main: main.id, since: null, claims: [] };
  const story = { ...withClaim(known, event.id, event.firstSeenAt), since: sinceOf(main) };
  touched.push(await keep(events, stored, story));
  return { story: storyIn(story, event.id, aside.by), touched };
}

/** Writes a story when it differs from what is stored. @returns it. */
async function keep(events: Table, stored: Story | null, story: Story): Promise<Story> {
  if (JSON.stringify(stored) !== JSON.stringify(story)) await putStory(events, story);
  return story;
}

function storyIn(story: Story, eventId: string, by: string): EventStory | null {
  const { main, since } = story;
  return since !== null && eventsOf(story).includes(eventId) ? { main, since, by } : null;
}

/** Ids of side deeds that do not stand as their story now has it: moved aside by earlier ones, or let in. */
export async function unsettledIn(events: Table, stories: readonly Story[]): Promise<string[]> {
  const unsettled = new Set<string>();
  for (const story of stories) {
    const { main, since, claims } = story;
    const inside = eventsOf(story);
    const ids = claims.map(({ eventId }) => eventId);
    for (const { id, story: stands } of await getStoredEvents(events, ids)) {
      const isIn = stands?.main === main && stands.since === since;
      if (isIn !== inside.includes(id)) unsettled.add(id);
    }
  }
  return [...unsettled];
}

/** Gives the story of an event that was folded to the one that it proved to be, and takes it out of where it was a side deed. */
export async function foldStories(events: Table, from: SecurityEvent, into: SecurityEvent): Promise<Story[]> {
  const touched: Story[] = [];
  if (from.story !== null) {
    const left = await getStory(events, from.story.main);
    if (left !== null) touched.push(await keep(events, left, withClaim(left, from.id, null)));
  }
  const own = await getStory(events, from.id);
  if (own === null) return touched;
  const stored = await getStory(events, into.id);
  const start: Story = stored ?? { main: into.id, since: null, claims: [] };
  const joined = own.claims
    .filter(({ eventId }) => eventId !== into.id && eventId !== from.id)
    .reduce((story, { eventId, seenAt }) => withClaim(story, eventId, seenAt), start);
  touched.push(await keep(events, stored, { ...joined, since: sinceOf(into) }));
  await deleteRow(events, storyKey(from.id));
  return touched;
}
