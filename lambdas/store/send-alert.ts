import type { Alert, Held } from "../alerts/alert.ts";
import { changesToTell, inOrder } from "../alerts/changes-to-tell.ts";
import { sayRoute, whyQuieted } from "../alerts/decide-alert.ts";
import { overCap } from "../alerts/hourly-cap.ts";
import { follows } from "../alerts/machines.ts";
import { reigningSilence } from "../alerts/recurring-silence.ts";
import { atOnceSeverity, nextDigest, routeOf } from "../alerts/route.ts";
import { readingBeside, type ToldReading } from "../alerts/say-reading.ts";
import type { Subscription } from "../alerts/subscription.ts";
import type { ToldWatch } from "../alerts/telling.ts";
import type { Watch } from "../alerts/watch.ts";
import { BadInput, type Instant } from "../check.ts";
import { isToldAsNews, type SecurityEvent } from "../events/event.ts";
import { isNeverHeld } from "../events/story.ts";
import { closeAlert, holdAlert } from "./alerts.ts";
import { type Content, deliverAll, type Parcel } from "./deliver.ts";
import { type GatheredStory, gather } from "./gather.ts";
import { type Hours, hoursOf } from "./hours.ts";
import { moveFormersOf } from "./move-formers.ts";
import type { AlertMessage } from "./queues.ts";
import {
  byQueue,
  claimAll,
  findSubscription,
  isGathering,
  isGivenUp,
  isSendable,
  type SendAsk,
  type SendEffects,
} from "./sending.ts";

/**
 * Sends what is due of one event, and of its story, to everybody: each person gets one message. Claim, publish, confirm,
 * count. Harmless to repeat; a crash between publish and confirm repeats that one message.
 * @throws {BadInput} when there is no such event, or no alert of it.
 */
export async function sendAlert(
  { eventId, watchId }: AlertMessage,
  effects: SendEffects,
  ask: SendAsk = byQueue,
): Promise<void> {
  if (watchId !== undefined) await moveFormersOf(eventId, effects);
  const story = await gather(eventId, effects);
  const rows = story.happenings.flatMap((one) => one.rows);
  if (rows.length === 0) throw new BadInput("the message", [`no alert of the event ${eventId} is owed`]);
  const now = effects.now();
  const due = rows.filter((alert) => isSingle(alert) && isSendable(alert, now, ask));
  const run: Run = {
    now,
    ask,
    story,
    hours: hoursOf(effects.alerts, now.toISOString()),
    watches: new Map((await effects.watches()).map((watch) => [watch.id, watch])),
    silences: await effects.silences(),
    reader: effects.reader,
  };
  const parcels: Parcel[] = [];
  for (const id of new Set(due.map(({ subscriptionId }) => subscriptionId)))
    parcels.push(...(await pack(id, run, effects)));
  await deliverAll(parcels, run.hours, ask, effects);
}

/** What one run of sending goes by. */
interface Run {
  now: Date;
  ask: SendAsk;
  story: GatheredStory;
  hours: Hours;
  watches: ReadonlyMap<string, Watch>;
  silences: ReadonlyMap<string, Instant>;
  reader: SendEffects["reader"];
}

/** Told by itself, and in no summary or digest. */
const isSingle = ({ kind }: Alert) => kind === "new" || kind === "update";

/** What becomes of what one person is owed of one event: told through these watches, held, or closed. */
type Fate =
  | { kind: "told"; watches: ToldWatch[]; changes: string[]; reading?: ToldReading }
  | { kind: "held"; held: Held; as?: Alert["kind"] }
  | { kind: "closed"; state: "nobody" | "quieted" | "moved" };

/** What one person is owed of one event, and what becomes of it. */
interface Owed {
  event: SecurityEvent;
  waiting: Alert[];
  /** He was told of the event before. */
  wasTold: boolean;
  fate: Fate;
}

/** One person's message, if any: what is due of the event, and what still gathers of its story; claimed. */
async function pack(subscriptionId: string, run: Run, effects: SendEffects): Promise<Parcel[]> {
  const subscription = await findSubscription(subscriptionId, effects);
  const all: Owed[] = [];
  const told: Alert[] = [];
  for (const { event, rows } of run.story.happenings) {
    const own = rows.filter((alert) => alert.subscriptionId === subscriptionId);
    const waiting = own.filter((alert) => isWaiting(alert, run));
    const sent = own.filter((alert) => !waiting.includes(alert) && wasSent(alert));
    told.push(...sent);
    if (!waiting.some((alert) => isSingle(alert) && isDue(alert, run))) continue;
    const fate: Fate =
      subscription === null
        ? { kind: "closed", state: "nobody" }
        : await fateOf(event, subscription, waiting, sent, run);
    all.push({ event, waiting, wasTold: sent.length > 0, fate });
  }
  const contents: Content[] = [];
  for (const { event, waiting, fate } of heldForStory(all, told.length > 0, run)) {
    if (fate.kind === "closed") {
      for (const alert of waiting) await closeAlert(effects.alerts, alert, fate.state);
    } else if (fate.kind === "held") {
      for (const alert of waiting) await holdAlert(effects.alerts, alert, fate.held, fate.as);
      effects.logger.info("alert held", { eventId: event.id, to: subscriptionId, held: fate.held });
    } else {
      const alerts = await claimAll(waiting, run.now, run.ask.resumeAfterMinutes, effects);
      const { kind: _told, ...told } = fate;
      if (alerts.length > 0) contents.push({ alerts, told: { event, ...told } });
    }
  }
  if (subscription === null || contents.length === 0) return [];
  return [{ subscriptions: [subscription], contents, story: run.story.id }];
}

const wasSent = ({ state }: Alert) => state === "sent" || state === "claimed";

const isDue = (alert: Alert, { now, ask }: Run) => isSendable(alert, now, ask) || isGathering(alert);

/**
 * Later side deeds of a story that the person has had a message of wait until it closes, unless they are never held, or a
 * message goes out now anyway.
 */
function heldForStory(all: readonly Owed[], hadMessage: boolean, { now, story }: Run): Owed[] {
  const { closesAt, happenings } = story;
  const main = happenings[0]?.event;
  const mayWait = ({ event, wasTold }: Owed) =>
    main !== undefined && event.story?.main === main.id && !wasTold && isNeverHeld(event, main) === null;
  const isOpen = closesAt !== null && closesAt > now.toISOString();
  const goesAnyway = all.some((one) => one.fate.kind === "told" && !mayWait(one));
  if (!isOpen || !hadMessage || goesAnyway) return [...all];
  const held: Held = {
    since: now.toISOString(),
    until: closesAt,
    rule: "story",
    said: `a side deed of ${main?.id ?? ""}, whose message went out before; told together when the story closes`,
  };
  return all.map((one) =>
    one.fate.kind === "told" && mayWait(one) ? { ...one, fate: { kind: "held", held } } : one,
  );
}

/** Owed, whenever due: this message tells it already; or claimed by somebody who is gone. */
const isWaiting = (alert: Alert, { now, ask }: Run) =>
  alert.state === "owed" || isGivenUp(alert, now, ask.resumeAfterMinutes);

async function fateOf(
  event: SecurityEvent,
  subscription: Subscription,
  waiting: readonly Alert[],
  sent: readonly Alert[],
  run: Run,
): Promise<Fate> {
  if (whyQuieted(event) !== null || !isToldAsNews(event)) return { kind: "closed", state: "quieted" };
  const watches = watchesOf(waiting, subscription, run.watches).filter(
    ({ watch }) => event.readBy === undefined || watch.reader,
  );
  const isDenial = waiting.some(({ change }) => change.split("+").includes("denied"));
  if (watches.length === 0 || (event.severity < subscription.minSeverity && !isDenial))
    return { kind: "closed", state: "nobody" };
  const changes = changesToTell(event, subscription, waiting, sent, watches);
  if (changes === null) return { kind: "closed", state: "moved" };
  const since = run.now.toISOString();
  const { at, rule } = routeOf(subscription, event, run.now);
  if (rule !== "gathering") {
    const held: Held = { since, until: at, rule, said: sayRoute(subscription, rule) };
    return { kind: "held", held, ...(rule === "digest" ? { as: "digest" } : {}) };
  }
  const beside = readingBeside(event, waiting.flatMap(followed(watches)), run.reader);
  const doubt = beside.reading?.doubt ?? null;
  if (doubt !== null && run.reader === "gate" && event.severity < atOnceSeverity && !isDenial)
    return heldForDoubt(doubt, subscription, run.now);
  const fate = await throughOpen(event, watches, changes, run);
  return fate.kind === "told" ? { ...fate, ...beside } : fate;
}

/** Of an alert's watches those that are still followed. */
const followed =
  (watches: readonly ToldWatch[]) =>
  (alert: Alert): Alert["watches"] =>
    alert.watches.filter(({ watchId }) => watches.some(({ id }) => id === watchId));

/** What the second reader doubts is told with the day's digest; to whom has none, in the next hour's summary. */
function heldForDoubt(doubt: string, { digest }: Subscription, now: Date): Fate {
  const until = digest === null ? nextHour(now) : nextDigest(digest, now).toISOString();
  const held: Held = { since: now.toISOString(), until, rule: "reader", said: doubt };
  return { kind: "held", held, as: digest === null ? "summary" : "digest" };
}

/** The watches of these alerts that the subscription still follows, each with the reasons given last. */
function watchesOf(
  alerts: readonly Alert[],
  subscription: Subscription,
  known: ReadonlyMap<string, Watch>,
): (ToldWatch & { watch: Watch })[] {
  const found = new Map<string, ToldWatch & { watch: Watch }>();
  for (const { watchId, why } of inOrder(alerts).flatMap(({ watches }) => watches)) {
    const watch = known.get(watchId);
    if (watch !== undefined && follows(subscription, watchId))
      found.set(watchId, { id: watchId, title: watch.title, why, watch });
  }
  return [...found.values()];
}

/** By those watches that are neither silenced nor over their hourly cap; held for a summary when none is open. */
async function throughOpen(
  event: SecurityEvent,
  watches: readonly (ToldWatch & { watch: Watch })[],
  changes: string[],
  { now, hours, silences }: Run,
): Promise<Fate> {
  const since = now.toISOString();
  const shut: Held[] = [];
  const open: ToldWatch[] = [];
  for (const { watch, ...told } of watches) {
    const silence = reigningSilence(watch, silences, now);
    if (silence !== null) {
      const said = `the watch ${watch.id} is ${silence.said}`;
      shut.push({ since, until: silence.until, rule: "silence", said });
      continue;
    }
    const before = await hours.told(watch.id);
    const over = hours.isCounted(watch.id, event, changes) ? null : overCap(event, before, watch);
    if (over === null) open.push(told);
    else shut.push({ since, until: nextHour(now), rule: "hourly-cap", said: `${watch.id}: ${over}` });
  }
  if (open.length > 0) return { kind: "told", watches: open, changes };
  const [first] = shut.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  if (first === undefined) return { kind: "closed", state: "nobody" };
  return { kind: "held", held: first, as: "summary" };
}

function nextHour(now: Date): string {
  return new Date((Math.floor(now.getTime() / 3_600_000) + 1) * 3_600_000).toISOString();
}
