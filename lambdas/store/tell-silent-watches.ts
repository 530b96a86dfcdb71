import type { Logger } from "@aws-lambda-powertools/logger";
import type { SNSClient } from "@aws-sdk/client-sns";
import { composeLife } from "../alerts/compose-message.ts";
import { follows, machines, peopleAmong } from "../alerts/machines.ts";
import type { Silence } from "../alerts/render-life.ts";
import { afterTelling, type SilentWatch, silentWatchNow, toTell } from "../alerts/silent-watch.ts";
import type { Subscription } from "../alerts/subscription.ts";
import type { Watch } from "../alerts/watch.ts";
import { BadInput } from "../check.ts";
import { groupBy } from "./group-by.ts";
import { type Life, silentSince } from "./life.ts";
import { publish } from "./publish.ts";
import { deleteSilentWatch, putSilentWatch, silentWatches } from "./silent-watches.ts";
import type { Table } from "./table.ts";

export interface TellSilentEffects {
  alerts: Table;
  sns: SNSClient;
  topicArn: string;
  watches: () => Promise<Watch[]>;
  subscriptions: () => Promise<Subscription[]>;
  /** Kept for ten minutes by the handler: a silence is no matter of minutes. */
  life: () => Promise<Life>;
  logger: Logger;
  now: () => Date;
}

/** Minutes after which a word that was claimed and not confirmed is told again: its teller died. */
const claimMinutes = 5;

/** A watch that is to be told of now, and whom. */
interface Telling {
  watch: Watch;
  row: SilentWatch;
  followers: Subscription[];
  to: Subscription[];
}

/**
 * Tells the followers of watches that all publishers of these have fallen silent, and later that one speaks again: each
 * of them once, all his watches in one message. Claim, publish, confirm, as alerts are.
 */
export async function tellSilentWatches(effects: TellSilentEffects): Promise<void> {
  const now = effects.now();
  const [life, watches] = [await effects.life(), await effects.watches()];
  const subscriptions = [machines, ...(await effects.subscriptions())];
  const known = await silentWatches(effects.alerts);
  for (const { watchId } of known)
    if (!watches.some(({ id }) => id === watchId)) await deleteSilentWatch(effects.alerts, watchId);
  const tellings: Telling[] = [];
  for (const watch of watches) {
    const before = known.find(({ watchId }) => watchId === watch.id) ?? null;
    const row = await moveOn(watch.id, before, silentSince(life, watch.id, now), now, effects);
    if (row === null) continue;
    const followers = subscriptions.filter((one) => follows(one, watch.id));
    if (row.stage === "over" && !followers.some(({ id }) => row.told.includes(id))) {
      await deleteSilentWatch(effects.alerts, watch.id);
      continue;
    }
    const to = toTell(row, followers, now);
    if (to.length > 0) tellings.push({ watch, row, followers, to });
  }
  for (const stage of ["silent", "over"] as const)
    await tellAll(
      stage,
      tellings.filter(({ row }) => row.stage === stage),
      effects,
    );
}

/** Writes what has become of a watch, if anything. @returns its row now; null when there is none. */
async function moveOn(
  watchId: string,
  before: SilentWatch | null,
  since: string | null,
  now: Date,
  { alerts }: TellSilentEffects,
): Promise<SilentWatch | null> {
  const row = silentWatchNow(watchId, before, since, now);
  if (row !== null) return row.stage === before?.stage ? row : putSilentWatch(alerts, row);
  if (before !== null) await deleteSilentWatch(alerts, watchId);
  return null;
}

async function tellAll(
  stage: SilentWatch["stage"],
  tellings: readonly Telling[],
  effects: TellSilentEffects,
): Promise<void> {
  const until = new Date(effects.now().getTime() + claimMinutes * 60_000).toISOString();
  const claimed: Telling[] = [];
  for (const telling of tellings) {
    const row = await putSilentWatch(effects.alerts, { ...telling.row, claimedUntil: until });
    if (row !== null) claimed.push({ ...telling, row });
  }
  const people = new Map(claimed.flatMap(({ to }) => to.map((one) => [one.id, one] as const)));
  const watchesOf = ({ id }: Subscription) => claimed.filter(({ to }) => to.some((one) => one.id === id));
  const key = (one: Subscription) =>
    watchesOf(one)
      .map(({ watch }) => watch.id)
      .join(" ");
  for (const group of groupBy([...people.values()], key)) {
    const told = group[0] === undefined ? [] : watchesOf(group[0]);
    const since =
      told
        .map(({ row }) => row.since)
        .toSorted()
        .at(-1) ?? until;
    await send({ stage, watches: told.map(({ watch }) => watch), since }, group, effects);
  }
  for (const { row, to, followers } of claimed) {
    const after = afterTelling(
      row,
      to.map(({ id }) => id),
      followers,
    );
    if (after.stage === "over" && after.told.length === 0)
      await deleteSilentWatch(effects.alerts, row.watchId);
    else await putSilentWatch(effects.alerts, after);
  }
}

/** What SNS will never take is not tried again. */
async function send(
  silence: Silence,
  to: readonly Subscription[],
  effects: TellSilentEffects,
): Promise<void> {
  const { stage, watches, since } = silence;
  const facts = { watches: watches.map(({ id }) => id), to: to.map(({ id }) => id), since };
  try {
    await publish(effects.sns, effects.topicArn, composeLife(silence, to, effects.now()));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    effects.logger.error("word of silent watches refused", { ...facts, reason: error.message });
    return;
  }
  const said = stage === "silent" ? "no publisher heard" : "publishers speak again";
  const named = peopleAmong(to).map(({ id }) => id);
  const announce = `LIFE   ${facts.watches.join(", ")}: ${said} → ${named.join(", ")}`;
  effects.logger.warn("silent watches told", { ...facts, ...(named.length === 0 ? {} : { announce }) });
}
