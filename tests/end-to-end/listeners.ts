import * as v from "valibot";
import { subscriptions, watches } from "../newsroom/configured.ts";
import { expected } from "../newsroom/expected.ts";
import { expectedOf } from "../newsroom/expected-of.ts";
import type { Tables } from "./read-tables.ts";
import { readOutbox } from "./start.ts";
import type { Delivery, Listener, Telling, ToldEvent } from "./told.ts";

const phoneAsks = 4;

/** Who should hear of which happening of the sample newsroom: each that hits one of his watches and is grave enough for him. */
export const listeners: readonly Listener[] = subscriptions.map((one) => {
  const asks = (key: string) => one.minSeverity < phoneAsks || expected.grave.includes(key);
  const followed = watches.filter(({ id }) => one.watches.includes(id)).map(({ id }) => expected.alerts[id]);
  const must = new Set(followed.flatMap((alerts) => [...(alerts?.single ?? []), ...(alerts?.summary ?? [])]));
  const may = followed.flatMap((alerts) => alerts?.may ?? []).filter((key) => !must.has(key));
  return { id: one.id, endpoint: one.endpoint, must: [...must].filter(asks), may: may.filter(asks) };
});

/** The stored events, each as the happening that it is, and as a reader would recognise it. */
export const toldEvents = ({ events }: Pick<Tables, "events">): ToldEvent[] =>
  events.map((event) => ({
    id: event.id,
    key: expectedOf(event)?.key ?? null,
    place: event.place === null || event.place.inferred ? null : event.place.name,
    sources: namesOf(event.sourceActors),
    targets: namesOf(event.targetActors),
  }));

const namesOf = (actors: readonly { name: string; texts: string[] }[]) => [
  ...new Set(actors.flatMap(({ name, texts }) => [name, ...texts])),
];

const deliverySchema = v.object({
  protocol: v.string(),
  endpoint: v.string(),
  subject: v.nullable(v.string()),
  body: v.string(),
  attributes: v.record(v.string(), v.unknown()),
});

/** What lies in the outbox of a data folder. */
export const deliveriesIn = (dataDir: string): Delivery[] =>
  readOutbox(dataDir).map((line) => v.parse(deliverySchema, line));

/** What is owed and waits for a later time. */
export const heldIn = ({ alerts }: Pick<Tables, "alerts">): Telling["held"] =>
  alerts.flatMap(({ subscriptionId, eventId, state, held }) =>
    state === "owed" && held !== null ? [{ subscriptionId, eventId, rule: held.rule }] : [],
  );
