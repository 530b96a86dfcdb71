import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from "@aws-sdk/client-sns";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BadInput } from "../../lambdas/check.ts";
import { allSubscriptions, allWatches } from "../../lambdas/store/alerts.ts";
import {
  applyConfig,
  type ConfigFiles,
  configFiles,
  putSubscription,
} from "../../lambdas/store/apply-config.ts";
import { dueFeeds } from "../../lambdas/store/feeds.ts";
import { subscriptionKey, watchKey } from "../../lambdas/store/keys.ts";
import { updateRow } from "../../lambdas/store/table.ts";
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

const apply = (
  changes: Partial<ConfigFiles> = {},
  { dryRun = false, prune = [] }: { dryRun?: boolean; prune?: typeof configFiles } = {},
) =>
  applyConfig(
    { ...files, ...changes },
    { feedsTable: "feeds", alertsTable: "alerts", alertTopicArn: desk.send.topicArn },
    {
      documents: desk.tables.feeds.documents,
      sns: desk.send.sns,
      knowledge: fictional,
      now: () => new Date(now),
      dryRun,
      prune,
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
    expect(await apply({ subscriptions })).toEqual([
      { file: "subscriptions.json", id: "renamed", change: "added", fields: ["was queue"] },
    ]);
    expect((await allSubscriptions(desk.tables.alerts)).map(({ id }) => id)).toEqual(["renamed"]);
    expect(await policies()).toEqual(['ear {"to":["renamed"]}']);
  });

  it("takes away what the files no longer hold when told to prune, and leaves what others subscribed", async () => {
    await desk.send.sns.send(
      new SubscribeCommand({
        TopicArn: desk.send.topicArn,
        Protocol: "sqs",
        Endpoint: desk.send.topicArn.replace(":sns:", ":sqs:"),
      }),
    );
    await apply();
    expect(await apply({ feeds: [], subscriptions: [] }, { prune: configFiles })).toEqual([
      { file: "feeds.json", id: "coast", change: "removed", fields: [] },
      { file: "subscriptions.json", id: "queue", change: "removed", fields: [] },
    ]);
    expect(await dueFeeds(desk.tables.feeds, now)).toEqual([]);
    expect(await allSubscriptions(desk.tables.alerts)).toEqual([]);
    expect((await policies()).map((line) => line.split(" ")[0])).toEqual(["alerts"]);
  });

  const ids = async () => (await allSubscriptions(desk.tables.alerts)).map(({ id }) => id);
  const emptied = { feeds: [], watches: [], subscriptions: [] };

  it("keeps what the files leave out, and says so, unless told to prune", async () => {
    await apply();
    expect(await apply(emptied)).toEqual([
      { file: "feeds.json", id: "coast", change: "kept", fields: [] },
      { file: "watches.json", id: "strikes", change: "kept", fields: [] },
      { file: "subscriptions.json", id: "queue", change: "kept", fields: [] },
    ]);
    expect(await ids()).toEqual(["queue"]);
    expect(await policies()).toEqual(['ear {"to":["queue"]}']);
    expect((await dueFeeds(desk.tables.feeds, now)).map(({ feed }) => feed.id)).toEqual(["coast"]);
    expect(
      (await apply(emptied, { prune: ["watches.json"] })).map(({ id, change }) => `${id} ${change}`),
    ).toEqual(["coast kept", "strikes removed", "queue kept"]);
    expect(await allWatches(desk.tables.alerts)).toEqual([]);
    expect(await ids()).toEqual(["queue"]);
  });

  it("leaves subscribers alone when there is no file of them, and says who still follows what goes", async () => {
    await apply();
    await unsubscribeAll();
    const none = { ...emptied, subscriptions: null };
    expect(await apply(none, { prune: configFiles })).toEqual([
      { file: "feeds.json", id: "coast", change: "removed", fields: [] },
      { file: "watches.json", id: "strikes", change: "removed", fields: ["still followed by queue"] },
    ]);
    expect(await ids()).toEqual(["queue"]);
    // Nor does it subscribe anybody again.
    expect(await subscribed()).toEqual([]);
  });

  it("lets subscribers follow watches that are kept", async () => {
    await apply();
    expect(await apply({ watches: [] })).toEqual([
      { file: "watches.json", id: "strikes", change: "kept", fields: [] },
    ]);
    await expect(apply({ watches: [] }, { prune: configFiles })).rejects.toThrow(
      'there is no watch "strikes"',
    );
  });

  it("subscribes one more and leaves the others as SNS has them", async () => {
    await apply();
    await unsubscribeAll();
    const [other] = await allSubscriptions(desk.tables.alerts);
    if (other === undefined) throw new Error("Expected a subscription");
    const target = { alertsTable: "alerts", alertTopicArn: desk.send.topicArn };
    const second = { ...other, id: "second", endpoint: other.endpoint.replace("ear", "alerts") };
    const effects = { documents: desk.tables.alerts.documents, sns: desk.send.sns };
    await putSubscription(second, target, effects);
    expect(await ids()).toEqual(["queue", "second"]);
    expect(await policies()).toEqual(['alerts {"to":["second"]}']);
    await putSubscription({ ...second, id: "renamed" }, target, effects);
    expect(await ids()).toEqual(["queue", "renamed"]);
    expect(await policies()).toEqual(['alerts {"to":["renamed"]}']);
  });

  it("takes rows of before a field was thought of for what they mean", async () => {
    const digest = { at: "18:00", zone: "UTC" };
    const [entry] = [files.subscriptions].flat();
    const subscriptions = [Object.assign({ digest }, entry)];
    await apply({ subscriptions });
    const { alerts } = desk.tables;
    await updateRow(alerts, subscriptionKey("queue"), {
      groupWaitSeconds: undefined,
      tellConfirmed: undefined,
      digest,
    });
    await updateRow(alerts, watchKey("strikes"), { silences: undefined, times: undefined });
    expect(await allSubscriptions(alerts)).toMatchObject([
      { groupWaitSeconds: 30, tellConfirmed: false, digest: { ...digest, below: null, always: false } },
    ]);
    expect(await allWatches(alerts)).toMatchObject([{ silences: [], times: null }]);
    expect(await apply({ subscriptions })).toEqual([]);
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
    expect(await apply({}, { dryRun: true })).toHaveLength(3);
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
        expect.stringMatching(/^feeds\.json: entry \d+, feed "coast", url: /),
        expect.stringMatching(
          /^watches\.json: entry \d+, watch "strikes", places: no place is called "Nowhereton"/,
        ),
        expect.stringMatching(
          /^subscriptions\.json: entry \d+, subscription "queue", endpoint: Expected the ARN/,
        ),
        expect.stringMatching(
          /^subscriptions\.json: entry \d+, subscription "queue", watches: there is no watch "gone"/,
        ),
      ],
    });
    expect(await allWatches(desk.tables.alerts)).toEqual([]);
  });
});
