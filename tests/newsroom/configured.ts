import { readFileSync } from "node:fs";
import * as v from "valibot";
import { subscriptionSchema } from "../../lambdas/alerts/subscription.ts";
import { watchSchema } from "../../lambdas/alerts/watch.ts";
import { check } from "../../lambdas/check.ts";
import { feedSchema } from "../../lambdas/feed/feed.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";

/** Where the sample newsroom is thought to stand. */
export const origin = "http://127.0.0.1:8123";

const read = (file: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../lib/local/newsroom/config/${file}`, import.meta.url), "utf8").replaceAll(
      "{{origin}}",
      origin,
    ),
  );

/** The sample newsroom's configuration, checked. */
export const feeds = check(v.array(feedSchema), read("feeds.json"), "feeds.json");
export const watches = check(v.array(watchSchema), read("watches.json"), "watches.json");
export const subscriptions = check(
  v.array(subscriptionSchema),
  read("subscriptions.json"),
  "subscriptions.json",
);

/** Who publishes each of its articles, by slug. */
export const publisherOf: ReadonlyMap<string, string> = new Map(
  readNewsroom(new Date(0)).map(({ slug, feedId }) => [
    slug,
    feeds.find(({ id }) => id === feedId)?.publisher ?? "",
  ]),
);
