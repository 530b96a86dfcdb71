import * as v from "valibot";
import { type Subscription, subscriptionSchema } from "./subscription.ts";

/**
 * Whoever reads the topic with a filter policy of its own, as programs do: Vedette does not know of them. Together they
 * are one more subscription, of every watch from severity 1; what it is told carries the attribute `watches`.
 */
export const machines: Subscription = {
  ...v.parse(subscriptionSchema, { id: "machines", protocol: "sqs", endpoint: "topic", watches: ["*"] }),
  id: "*",
};

export const isMachines = ({ id }: Pick<Subscription, "id">): boolean => id === machines.id;

/** Those among them whom Vedette knows by name. */
export const peopleAmong = <T extends Pick<Subscription, "id">>(subscriptions: readonly T[]): T[] =>
  subscriptions.filter((one) => !isMachines(one));

export const follows = (subscription: Pick<Subscription, "id" | "watches">, watchId: string): boolean =>
  isMachines(subscription) || subscription.watches.includes(watchId);
