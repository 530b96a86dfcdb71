import type { Alert, Held } from "../alerts/alert.ts";
import { changesToTell } from "../alerts/changes-to-tell.ts";
import { composeDigest } from "../alerts/compose-message.ts";
import { whyQuieted } from "../alerts/decide-alert.ts";
import { nextDigest } from "../alerts/route.ts";
import { toldReading } from "../alerts/say-reading.ts";
import type { Subscription } from "../alerts/subscription.ts";
import { type DigestPart, type Mention, type Told, toldWatch } from "../alerts/telling.ts";
import type { Watch } from "../alerts/watch.ts";
import type { Instant } from "../check.ts";
import { isToldAsNews } from "../events/event.ts";
import {
  claimMinutes,
  closeAlert,
  confirmAlert,
  type DigestClock,
  deleteDigestClock,
  digestClocks,
  holdAlert,
  setDigestClock,
  waitingAlerts,
} from "./alerts.ts";
import { articlesNaming } from "./article-names.ts";
import { byEvent } from "./by-event.ts";
import { failCorrections } from "./corrections.ts";
import { publishOrPutAside } from "./publish.ts";
import { claimAll, type SendEffects } from "./sending.ts";
import { confirmTold, correctionsForDigest, type ToldCorrections } from "./tell-corrections.ts";

/** Articles read under one name for one digest. */
const mostNaming = 20;

type Digesting = Subscription & { digest: NonNullable<Subscription["digest"]> };
const hasDigest = (one: Subscription): one is Digesting => one.digest !== null;

/**
 * Sends the digests that are due (`all`: every one that has something to tell), and keeps a clock for each subscriber
 * who has one. The clock is claimed by moving it five minutes on, and set to the next day last: a crash in between
 * repeats that digest, never loses it. One that cannot be sent holds up no other.
 * @returns the passing faults that were met.
 */
export async function sendDigests(
  effects: SendEffects,
  { resumeAfterMinutes, all }: { resumeAfterMinutes: number; all: boolean },
): Promise<unknown[]> {
  const now = effects.now();
  const failures: unknown[] = [];
  const clocks = new Map((await digestClocks(effects.alerts)).map((clock) => [clock.subscriptionId, clock]));
  const subscribers = (await effects.subscriptions()).filter(hasDigest);
  for (const subscriber of subscribers) {
    try {
      const clock = clocks.get(subscriber.id) ?? (await startClock(subscriber, now, effects));
      if (all || clock.dueAt <= now.toISOString())
        await sendDigest(subscriber, clock, resumeAfterMinutes, effects);
    } catch (error) {
      failures.push(error);
    }
  }
  const digesting = new Set(subscribers.map(({ id }) => id));
  for (const id of clocks.keys()) if (!digesting.has(id)) await endClock(id, effects);
  return failures;
}

/** A first digest looks a day back, as every other one does. */
async function startClock({ id, digest }: Digesting, now: Date, effects: SendEffects): Promise<DigestClock> {
  const since = new Date(now.getTime() - 86_400_000).toISOString();
  const clock = { subscriptionId: id, since, dueAt: nextDigest(digest, now).toISOString() };
  await setDigestClock(effects.alerts, clock, null);
  return clock;
}

/** Whoever wants no digest any longer is told in a summary what still waited for it. */
async function endClock(subscriptionId: string, effects: SendEffects): Promise<void> {
  const now = effects.now().toISOString();
  const held: Held = { since: now, until: now, rule: "digest", said: "waited for a digest that is given up" };
  for (const alert of await waitingFor(subscriptionId, effects))
    await holdAlert(effects.alerts, alert, held, "summary");
  await deleteDigestClock(effects.alerts, subscriptionId);
}

const waitingFor = async (subscriptionId: string, effects: SendEffects): Promise<Alert[]> =>
  (await waitingAlerts(effects.alerts)).filter(
    (alert) => alert.kind === "digest" && alert.subscriptionId === subscriptionId,
  );

async function sendDigest(
  subscriber: Digesting,
  clock: DigestClock,
  resumeAfterMinutes: number,
  effects: SendEffects,
): Promise<void> {
  const now = effects.now();
  const claimed = { ...clock, dueAt: new Date(now.getTime() + claimMinutes * 60_000).toISOString() };
  if (!(await setDigestClock(effects.alerts, claimed, clock))) return;
  const waiting = await waitingFor(subscriber.id, effects);
  const alerts = await claimAll(waiting, now, resumeAfterMinutes, effects);
  const corrections = await correctionsForDigest(subscriber, resumeAfterMinutes, effects);
  const day = now.toISOString().slice(0, 10);
  const isDue = clock.dueAt <= now.toISOString();
  await tell(subscriber, alerts, { since: clock.since, day, isDue, corrections }, effects);
  const next = {
    ...clock,
    since: now.toISOString(),
    dueAt: nextDigest(subscriber.digest, now).toISOString(),
  };
  await setDigestClock(effects.alerts, next, claimed);
}

/** What a digest is of, beside its alerts. */
interface Day {
  since: Instant;
  day: string;
  /** Its hour has come; else it is sent before, as somebody asked for it. */
  isDue: boolean;
  corrections: ToldCorrections;
}

/** Publishes what there is to tell, and notes of each alert that it was told, or failed as it never can be. */
async function tell(
  subscriber: Digesting,
  alerts: readonly Alert[],
  { since, day, isDue, corrections }: Day,
  effects: SendEffects,
): Promise<void> {
  const watches = (await effects.watches()).filter(({ id }) => subscriber.watches.includes(id));
  const told = await toldOf(alerts, subscriber, watches, effects);
  const parts: DigestPart[] = [];
  for (const watch of watches) {
    // An event stands under the first of its watches alone.
    const own = told.filter((one) => watches.find(({ id }) => hits(one, id))?.id === watch.id);
    const mentions = await mentionsOf(watch, since, effects);
    if (own.length + mentions.length > 0) parts.push({ watch, events: own, mentions });
  }
  if (parts.length === 0 && corrections.told.length === 0) {
    for (const alert of alerts) await closeAlert(effects.alerts, alert, "nobody");
    // An empty one is a sign of life, and as such not sent before its hour.
    if (!subscriber.digest.always || !isDue) return;
  }
  const at = effects.now().toISOString();
  const life = await effects.lifeOf(subscriber.watches);
  const digest = { parts, life, corrections: corrections.told, day, contact: effects.contact };
  const eventIds = [...new Set(alerts.map(({ eventId }) => eventId))];
  const facts = { subscriptionId: subscriber.id, day, eventIds };
  const messageId = await publishOrPutAside(composeDigest(digest, subscriber), "digest", facts, effects);
  if (messageId === null) {
    for (const alert of alerts) await closeAlert(effects.alerts, alert, "failed");
    await failCorrections(effects.alerts, corrections.corrections);
    return;
  }
  for (const alert of parts.length === 0 ? [] : alerts)
    await confirmAlert(effects.alerts, alert, messageId, at);
  await confirmTold(corrections, messageId, effects);
  const announce = `SENT   digest of ${parts.length} ${parts.length === 1 ? "watch" : "watches"} → ${subscriber.id}`;
  effects.logger.info("digest sent", { subscription: subscriber.id, alerts: alerts.length, announce });
}

const hits = ({ watches }: Told, watchId: string) => watches.some(({ id }) => id === watchId);

/** Each event once, with all its changes and watches. */
async function toldOf(
  alerts: readonly Alert[],
  subscriber: Digesting,
  watches: readonly Watch[],
  effects: SendEffects,
): Promise<Told[]> {
  return (await byEvent(alerts, effects)).flatMap(({ event, alerts: own, sent }) => {
    if (event === null || !isToldAsNews(event) || whyQuieted(event) !== null) return [];
    const reasons = new Map(own.flatMap((alert) => alert.watches).map(({ watchId, why }) => [watchId, why]));
    const hits = watches.filter(({ id }) => reasons.has(id));
    const changes = changesToTell(
      event,
      subscriber,
      own,
      sent,
      hits.map((watch) => ({ watch })),
    );
    if (changes === null || hits.length === 0) return [];
    const reading =
      effects.reader === undefined
        ? {}
        : {
            reading: toldReading(
              event,
              own.flatMap((alert) => alert.watches),
            ),
          };
    return [
      {
        event,
        changes,
        watches: hits.map((watch) => toldWatch(watch, reasons.get(watch.id) ?? [])),
        ...reading,
      },
    ];
  });
}

/** Articles without a coded event that name what the watch watches, each once. */
async function mentionsOf(watch: Watch, since: Instant, effects: SendEffects): Promise<Mention[]> {
  const found = new Map<string, Mention & { names: string[] }>();
  for (const id of watch.mentions ? (watch.names ?? []) : []) {
    for (const { article, name } of await articlesNaming(effects.articles, id, since, mostNaming)) {
      const { title, publisher, language, url } = article;
      const known = found.get(article.id);
      if (known === undefined) found.set(article.id, { title, publisher, language, url, names: [name] });
      else if (!known.names.includes(name)) known.names.push(name);
    }
  }
  return [...found.values()];
}
