import type { Alert } from "../alerts/alert.ts";
import { composeMessage } from "../alerts/compose-message.ts";
import { peopleAmong } from "../alerts/machines.ts";
import { sayEvent } from "../alerts/say-event.ts";
import type { Subscription } from "../alerts/subscription.ts";
import { type Telling, type Told, wordsOf } from "../alerts/telling.ts";
import { closeAlert, confirmAlert } from "./alerts.ts";
import { failCorrections } from "./corrections.ts";
import { groupBy } from "./group-by.ts";
import { type Hours, wordTold } from "./hours.ts";
import { publishOrPutAside } from "./publish.ts";
import { recipientsOf, type SendAsk, type SendEffects } from "./sending.ts";
import { confirmTold, correctionsBeside, noCorrections, type ToldCorrections } from "./tell-corrections.ts";

/** What one message tells of one event, and the claimed alerts that it settles. */
export interface Content {
  alerts: Alert[];
  told: Told;
}

/** What goes to these in one message. */
export interface Parcel {
  subscriptions: Subscription[];
  contents: Content[];
  /** The main event of the story that they belong to; null when they belong to none. */
  story: string | null;
}

/**
 * Publishes all parcels: those that are the same in every word in one publish. One that fails holds up no other.
 * @throws what stopped some of them for now, when all others are out.
 */
export async function deliverAll(
  parcels: readonly Parcel[],
  hours: Hours,
  { resumeAfterMinutes }: SendAsk,
  effects: SendEffects,
): Promise<void> {
  const failures: unknown[] = [];
  const packed: Packed[] = [];
  for (const parcel of parcels) {
    const contents = mainFirst(parcel);
    packed.push({ ...parcel, contents, besides: await besidesOf(parcel, resumeAfterMinutes, effects) });
  }
  for (const alike of groupBy(packed, (one) => wordsOf(toldIn(one)))) {
    const [first] = alike;
    if (first === undefined) continue;
    const subscriptions = alike.flatMap((one) => one.subscriptions);
    const alerts = alike.flatMap(({ contents }) => contents.flatMap((content) => content.alerts));
    const told = first.contents.map((content) => content.told);
    const besides = alike.map((one) => one.besides);
    try {
      await deliver({ told, alerts, subscriptions, story: first.story, besides }, hours, effects);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** From this severity on, what is graver than the main event of its story stands before it. */
const graveFrom = 4;

/** The main event of the story first, unless another is grave and graver; the others by their severity. */
function mainFirst({ contents, story }: Parcel): Content[] {
  const severityOf = ({ told }: Content) => told.event.severity;
  const gravestFirst = contents.toSorted((a, b) => severityOf(b) - severityOf(a));
  const [gravest] = gravestFirst;
  const main = contents.find(({ told }) => told.event.id === story);
  if (main === undefined || gravest === undefined) return gravestFirst;
  if (severityOf(gravest) >= graveFrom && severityOf(gravest) > severityOf(main)) return gravestFirst;
  return [main, ...gravestFirst.filter((one) => one !== main)];
}

/** With what is corrected beside it. */
interface Packed extends Parcel {
  besides: ToldCorrections;
}

async function besidesOf(
  { subscriptions: [subscription], contents }: Parcel,
  resumeAfterMinutes: number,
  effects: SendEffects,
): Promise<ToldCorrections> {
  if (subscription === undefined) return noCorrections;
  const watchIds = new Set(contents.flatMap(({ told }) => told.watches.map(({ id }) => id)));
  return correctionsBeside(subscription, watchIds, resumeAfterMinutes, effects);
}

const toldIn = ({ contents, besides }: Packed) => [...contents.map(({ told }) => told), ...besides.told];

interface Delivery {
  told: Told[];
  alerts: Alert[];
  subscriptions: Subscription[];
  story: string | null;
  /** The same in every word, a row for each of the subscriptions. */
  besides: ToldCorrections[];
}

async function deliver(
  { told: [main, ...also], alerts, subscriptions, story, besides }: Delivery,
  hours: Hours,
  effects: SendEffects,
): Promise<void> {
  if (main === undefined) return;
  const kind = main.changes.length === 0 ? "new" : "update";
  const corrections = besides[0]?.told ?? [];
  const telling: Telling = { kind, main, also, corrections, story, contact: effects.contact };
  const to = subscriptions.map(({ id }) => id);
  const eventIds = [main, ...also].map(({ event }) => event.id);
  const message = composeMessage(telling, recipientsOf(subscriptions));
  const messageId = await publishOrPutAside(message, "alert", { to, eventIds }, effects);
  if (messageId === null) {
    for (const alert of alerts) await closeAlert(effects.alerts, alert, "failed");
    for (const one of besides) await failCorrections(effects.alerts, one.corrections);
    return;
  }
  const at = effects.now().toISOString();
  await Promise.all(alerts.map((alert) => confirmAlert(effects.alerts, alert, messageId, at)));
  for (const one of besides) await confirmTold(one, messageId, effects);
  await noteMessage([main, ...also], hours);
  effects.logger.info("alert sent", { eventIds, kind, to, ...announce(main, also, subscriptions) });
}

/** Once for each watch by which it went out, on the word of the first event that hits it. */
async function noteMessage(told: readonly Told[], hours: Hours): Promise<void> {
  const watchIds = new Set(told.flatMap(({ watches }) => watches.map(({ id }) => id)));
  for (const watchId of watchIds) {
    const first = told.find(({ watches }) => watches.some(({ id }) => id === watchId));
    if (first !== undefined) await hours.note(watchId, wordTold(first.event, first.changes));
  }
}

/** A line for whoever watches the local run; nothing when only programs are told. */
function announce(main: Told, also: readonly Told[], subscriptions: readonly Subscription[]) {
  const named = peopleAmong(subscriptions).map(({ id }) => id);
  if (named.length === 0) return {};
  const update = main.changes.length === 0 ? "" : "UPDATE ";
  const more = also.length === 0 ? "" : `, also told ${also.length} more`;
  return { announce: `SENT   ${update}${sayEvent(main.event)}${more} → ${named.join(", ")}` };
}
