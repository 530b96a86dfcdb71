import type { Alert, Held } from "../alerts/alert.ts";
import { changesToTell } from "../alerts/changes-to-tell.ts";
import { composeSummary } from "../alerts/compose-message.ts";
import { sayRoute, whyQuieted } from "../alerts/decide-alert.ts";
import { toldOfSummary } from "../alerts/hourly-cap.ts";
import { follows, peopleAmong } from "../alerts/machines.ts";
import { reigningSilence } from "../alerts/recurring-silence.ts";
import { routeOf } from "../alerts/route.ts";
import { toldReading } from "../alerts/say-reading.ts";
import type { Subscription } from "../alerts/subscription.ts";
import { type Told, toldWatch, wordsOf } from "../alerts/telling.ts";
import type { Watch } from "../alerts/watch.ts";
import type { Instant } from "../check.ts";
import { isToldAsNews, type SecurityEvent } from "../events/event.ts";
import { closeAlert, confirmAlert, holdAlert, noteTold } from "./alerts.ts";
import { byEvent } from "./by-event.ts";
import { groupBy } from "./group-by.ts";
import { publishOrPutAside } from "./publish.ts";
import { claimAll, findSubscription, recipientsOf, type SendAsk, type SendEffects } from "./sending.ts";

/** One person's summary: the events with the claimed alerts of each. */
interface Summary {
  subscription: Subscription;
  contents: { told: Told; alerts: Alert[] }[];
}

/**
 * One message to each person for all that was held back. Summaries that are the same in every word share a publish; one
 * that fails holds up no other.
 * @returns the passing faults that were met.
 */
export async function sendSummaries(
  groups: readonly (readonly Alert[])[],
  ask: SendAsk,
  effects: SendEffects,
): Promise<unknown[]> {
  const summaries: Summary[] = [];
  for (const group of groups) {
    const summary = await summaryOf(group, ask, effects);
    if (summary !== null) summaries.push(summary);
  }
  const failures: unknown[] = [];
  const reached = new Map<string, Map<string, SecurityEvent>>();
  for (const alike of groupBy(summaries, (one) => wordsOf(toldIn(one)))) {
    try {
      for (const { event, watches } of await tell(alike, effects)) {
        for (const { id } of watches) reached.set(id, (reached.get(id) ?? new Map()).set(event.id, event));
      }
    } catch (error) {
      failures.push(error);
    }
  }
  const at = effects.now().toISOString();
  for (const [watchId, events] of reached)
    await noteTold(effects.alerts, watchId, at, toldOfSummary([...events.values()]));
  return failures;
}

const toldIn = ({ contents }: Summary): Told[] => contents.map(({ told }) => told);

/** What one person's summary tells, claimed; null when there is nothing to tell now. */
async function summaryOf(
  group: readonly Alert[],
  { resumeAfterMinutes }: SendAsk,
  effects: SendEffects,
): Promise<Summary | null> {
  const now = effects.now();
  const subscription = await findSubscription(group[0]?.subscriptionId ?? "", effects);
  if (subscription === null) {
    for (const alert of group) await closeAlert(effects.alerts, alert, "nobody");
    return null;
  }
  const known = new Map((await effects.watches()).map((watch) => [watch.id, watch]));
  const silences = await effects.silences();
  const contents: Summary["contents"] = [];
  for (const { event, alerts: ofEvent, sent } of await byEvent(group, effects)) {
    const watches = uniqueWatches(ofEvent).flatMap(({ watchId, why }) => {
      const watch = known.get(watchId);
      return watch !== undefined && follows(subscription, watchId) ? [{ watch, why }] : [];
    });
    const changes = event === null ? null : changesToTell(event, subscription, ofEvent, sent, watches);
    const close = closingOf(event, subscription, watches.length, changes);
    const held =
      close !== null || event === null ? null : heldNow(event, subscription, watches, silences, now);
    if (close !== null || event === null || changes === null) {
      for (const alert of ofEvent) await closeAlert(effects.alerts, alert, close ?? "nobody");
    } else if (held !== null) {
      const kind = held.rule === "digest" ? "digest" : "summary";
      for (const alert of ofEvent) await holdAlert(effects.alerts, alert, held, kind);
    } else {
      const alerts = await claimAll(ofEvent, now, resumeAfterMinutes, effects);
      const shown = watches
        .filter(({ watch }) => reigningSilence(watch, silences, now) === null)
        .map(({ watch, why }) => toldWatch(watch, why));
      const reading =
        effects.reader === undefined ? {} : { reading: toldReading(event, uniqueWatches(ofEvent)) };
      if (alerts.length > 0) contents.push({ alerts, told: { event, changes, watches: shown, ...reading } });
    }
  }
  return contents.length === 0 ? null : { subscription, contents };
}

const uniqueWatches = (alerts: readonly Alert[]): Alert["watches"] => [
  ...new Map(alerts.flatMap(({ watches }) => watches).map((one) => [one.watchId, one])).values(),
];

function closingOf(
  event: SecurityEvent | null,
  { minSeverity }: Subscription,
  watches: number,
  changes: readonly string[] | null,
): "quieted" | "nobody" | "moved" | null {
  if (event === null) return "nobody";
  if (whyQuieted(event) !== null || !isToldAsNews(event)) return "quieted";
  if (watches === 0 || event.severity < minSeverity) return "nobody";
  return changes === null ? "moved" : null;
}

/** What still holds a summary's event back: all its watches are silenced, or the person sleeps or has a digest now. */
function heldNow(
  event: SecurityEvent,
  subscription: Subscription,
  watches: readonly { watch: Watch }[],
  silences: ReadonlyMap<string, Instant>,
  now: Date,
): Held | null {
  const since = now.toISOString();
  const route = routeOf(subscription, event, now);
  if (route.rule !== "gathering")
    return { since, until: route.at, rule: route.rule, said: sayRoute(subscription, route.rule) };
  const silent = watches.map(({ watch }) => reigningSilence(watch, silences, now)?.until);
  const [until] = silent.includes(undefined) ? [] : silent.toSorted();
  return until === undefined ? null : { since, until, rule: "silence", said: "its watches are silenced" };
}

/** @returns what was told; nothing when SNS will never take it: then it is put aside. */
async function tell(alike: readonly Summary[], effects: SendEffects): Promise<Told[]> {
  const subscriptions = alike.map(({ subscription }) => subscription);
  const alerts = alike.flatMap(({ contents }) => contents.flatMap((content) => content.alerts));
  const told = alike.slice(0, 1).flatMap(toldIn);
  const to = subscriptions.map(({ id }) => id);
  const message = composeSummary(told, recipientsOf(subscriptions), effects.contact);
  const facts = { to, eventIds: told.map(({ event }) => event.id) };
  const messageId = await publishOrPutAside(message, "summary", facts, effects);
  if (messageId === null) {
    for (const alert of alerts) await closeAlert(effects.alerts, alert, "failed");
    return [];
  }
  const at = effects.now().toISOString();
  await Promise.all(alerts.map((alert) => confirmAlert(effects.alerts, alert, messageId, at)));
  const named = peopleAmong(subscriptions).map(({ id }) => id);
  const announce =
    named.length === 0 ? {} : { announce: `SENT   summary of ${told.length} → ${named.join(", ")}` };
  effects.logger.info("summary sent", { events: told.length, to, ...announce });
  return told;
}
