import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from "@aws-sdk/client-sns";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BadInput } from "../../lambdas/check.ts";
import { allSubscriptions, allWatches } from "../../lambdas/store/alerts.ts";
import { applyConfig, type ConfigFiles } from "../../lambdas/store/apply-config.ts";
import { dueFeeds } from "../../lambdas/store/feeds.ts";
import { type Desk, openDesk } from "../desk.ts";
import { fictional } from "../fictional.ts";

const files: ConfigFiles = {
  feeds: [{ id: "coast", url: "https://coast.example/rss" }],
  watches: [{ id: "strikes", places: ["XA"] }],
  subscriptions: [
    {
      id: "queue",
      protocol: "sqs",
      endpoint: "arn:aws:sqs:us-east-1:000000000000:ear",
      watches: ["strikes"],
    },
  ],
};
const now = "2031-05-10T12:00:00.000Z";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await unsubscribeAll();
});
afterEach(() => desk.stop());

const apply = (changes: Partial<ConfigFiles> = {}, dryRun = false) =>
  applyConfig(
    { ...files, ...changes },
    { feedsTable: "feeds", alertsTable: "alerts", alertTopicArn: desk.send.topicArn },
    {
      documents: desk.tables.feeds.documents,
      sns: desk.send.sns,
      knowledge: fictional,
      now: () => new Date(now),
      dryRun,
    },
  );

async function subscribed() {
  const { Subscriptions = [] } = await desk.send.sns.send(
    new ListSubscriptionsByTopicCommand({ TopicArn: desk.send.topicArn }),
  );
  return Subscriptions;
}

async function unsubscribeAll() {
  for (const { SubscriptionArn } of await subscribed()) {
    await desk.send.sns.send(new UnsubscribeCommand({ SubscriptionArn }));
  }
}

async function policies() {
  const found = [];
  for (const { SubscriptionArn, Endpoint } of await subscribed()) {
    const { Attributes } = await desk.send.sns.send(
      new GetSubscriptionAttributesCommand({ SubscriptionArn }),
    );
    found.push(`${Endpoint?.split(":").at(-1)} ${Attributes?.["FilterPolicy"]}`);
  }
  return found.toSorted();
}

describe("applyConfig", () => {
  it("writes feeds due at once, watches, subscriptions, and subscribes with a policy of the id", async () => {
    expect(await apply()).toEqual([
      { file: "feeds.json", id: "coast", change: "added", fields: [] },
      { file: "watches.json", id: "strikes", change: "added", fields: [] },
      { file: "subscriptions.json", id: "queue", change: "added", fields: [] },
    ]);
    expect((await dueFeeds(desk.tables.feeds, now)).map(({ feed }) => feed.id)).toEqual(["coast"]);
    expect(await allWatches(desk.tables.alerts)).toMatchObject([
      { id: "strikes", places: ["XA"], hourlyCap: 20 },
    ]);
    expect(await allSubscriptions(desk.tables.alerts)).toMatchObject([{ id: "queue", minSeverity: 1 }]);
    expect(await policies()).toEqual(['ear {"to":["queue"]}']);
  });

  it("changes nothing the second time", async () => {
    await apply();
    expect(await apply()).toEqual([]);
    expect(await policies()).toEqual(['ear {"to":["queue"]}']);
  });

  it("names the fields that change", async () => {
    await apply();
    const watches = [{ id: "strikes", title: "Strikes", places: ["XA", "dunmere"] }];
    expect(await apply({ watches })).toEqual([
      { file: "watches.json", id: "strikes", change: "changed", fields: ["title", "places"] },
    ]);
    expect(await allWatches(desk.tables.alerts)).toMatchObject([{ title: "Strikes" }]);
  });

  it("names a field that the file no longer has", async () => {
    const [feed] = [{ id: "coast", url: "https://coast.example/rss" }];
    await apply({ feeds: [{ ...feed, owner: "Harbour Group" }] });
    expect(await apply()).toEqual([
      { file: "feeds.json", id: "coast", change: "changed", fields: ["owner"] },
    ]);
    expect(await apply()).toEqual([]);
  });

  it("gives the endpoint its new policy when its id changes", async () => {
    await apply();
    const subscriptions = [
      {
        id: "renamed",
        protocol: "sqs",
        endpoint: "arn:aws:sqs:us-east-1:000000000000:ear",
        watches: ["strikes"],
      },
    ];
    expect((await apply({ subscriptions })).map(({ id, change }) => `${id} ${change}`)).toEqual([
      "renamed added",
      "queue removed",
    ]);
    expect(await policies()).toEqual(['ear {"to":["renamed"]}']);
  });

  it("takes away what the files no longer hold, and leaves what others subscribed", async () => {
    await desk.send.sns.send(
      new SubscribeCommand({
        TopicArn: desk.send.topicArn,
        Protocol: "sqs",
        Endpoint: desk.send.topicArn.replace(":sns:", ":sqs:"),
      }),
    );
    await apply();
    expect(await apply({ feeds: [], subscriptions: [] })).toEqual([
      { file: "feeds.json", id: "coast", change: "removed", fields: [] },
      { file: "subscriptions.json", id: "queue", change: "removed", fields: [] },
    ]);
    expect(await dueFeeds(desk.tables.feeds, now)).toEqual([]);
    expect(await allSubscriptions(desk.tables.alerts)).toEqual([]);
    expect((await policies()).map((line) => line.split(" ")[0])).toEqual(["alerts"]);
  });

  it("mends what SNS lost", async () => {
    await apply();
    await unsubscribeAll();
    expect(await apply()).toEqual([
      { file: "subscriptions.json", id: "queue", change: "changed", fields: ["was missing in SNS"] },
    ]);
    expect(await policies()).toEqual(['ear {"to":["queue"]}']);
  });

  it("shows the differences and writes nothing, when only asked to", async () => {
    expect(await apply({}, true)).toHaveLength(3);
    expect(await allWatches(desk.tables.alerts)).toEqual([]);
    expect(await dueFeeds(desk.tables.feeds, now)).toEqual([]);
    expect(await subscribed()).toEqual([]);
  });

  it("refuses all three files for any problem in one, and names every problem", async () => {
    const bad = apply({
      feeds: [{ id: "coast", url: "ftp://coast.example" }],
      watches: [{ id: "strikes", places: ["Nowhereton"] }],
      subscriptions: [{ id: "queue", protocol: "sqs", endpoint: "x@y.z", watches: ["strikes", "gone"] }],
    });
    await expect(bad).rejects.toThrow(BadInput);
    await expect(bad).rejects.toMatchObject({
      problems: [
        expect.stringMatching(/^feeds\.json: feed "coast", url: /),
        expect.stringMatching(/^watches\.json: watch "strikes", places: no place is called "Nowhereton"/),
        expect.stringMatching(/^subscriptions\.json: subscription "queue", endpoint: Expected the ARN/),
        expect.stringMatching(
          /^subscriptions\.json: subscription "queue", watches: there is no watch "gone"/,
        ),
      ],
    });
    expect(await allWatches(desk.tables.alerts)).toEqual([]);
  });
});
