import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from "@aws-sdk/client-sns";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { subscriptionSchema } from "../../lambdas/alerts/subscription.ts";
import { BadInput } from "../../lambdas/check.ts";
import { allSubscriptions, allWatches } from "../../lambdas/store/alerts.ts";
import { applyConfig, configFiles, putSubscription } from "../../lambdas/store/apply-config.ts";
import { smsAccount } from "../../lambdas/store/sms.ts";
import {
  confirmSubscription,
  equalSubscriptions,
  filterPolicyOf,
  standingsOf,
} from "../../lambdas/store/sns-subscriptions.ts";
import { fictional } from "../fictional.ts";
import { type LocalTables, startTables } from "../local-aws.ts";
import { type LocalSns, startSns, topicArn } from "../local-sns.ts";

/** SNS with one e-mail subscription that nobody has confirmed, listed on its second page; no other call is expected. */
function unconfirmed(): SNSClient {
  const sns = new SNSClient({ region: "us-east-1" });
  sns.middlewareStack.add(
    () => async (args) => {
      if (!("TopicArn" in args.input)) throw new Error("An unconfirmed subscription cannot be changed");
      const isSecond = "NextToken" in args.input && args.input.NextToken === "2";
      const pending = {
        SubscriptionArn: "PendingConfirmation",
        Protocol: "email",
        Endpoint: "desk@example.org",
      };
      const page = isSecond ? { Subscriptions: [pending] } : { Subscriptions: [], NextToken: "2" };
      return { response: {}, output: { ...page, $metadata: {} } };
    },
    { step: "initialize" },
  );
  return sns;
}

const desk = { id: "desk", protocol: "email", endpoint: "desk@example.org" };

describe("equalSubscriptions", () => {
  it("says that what was never confirmed cannot be taken away", async () => {
    expect(
      await equalSubscriptions(unconfirmed(), "arn:topic", { wanted: [], former: [desk], kept: [] }, false),
    ).toEqual([
      { id: "desk", remark: "desk@example.org was never confirmed: SNS drops it by itself in two days" },
    ]);
  });

  it("leaves alone what waits for its confirmation", async () => {
    expect(
      await equalSubscriptions(
        unconfirmed(),
        "arn:topic",
        { wanted: [desk], former: [desk], kept: [] },
        false,
      ),
    ).toEqual([]);
  });

  it("says when an unconfirmed subscription should be applied again", async () => {
    const renamed = { ...desk, id: "news-desk" };
    expect(
      await equalSubscriptions(
        unconfirmed(),
        "arn:topic",
        { wanted: [renamed], former: [desk], kept: [] },
        false,
      ),
    ).toEqual([
      {
        id: "news-desk",
        remark: "waits for its confirmation: apply again after it, so that it gets its address",
      },
    ]);
  });
});

describe("on the local SNS, over the wire", () => {
  let local: LocalSns;
  beforeEach(async () => {
    local = await startSns();
  });
  afterEach(() => local.stop());

  const two = { id: "two", protocol: "email", endpoint: "two@example.org" };
  const make = (wanted: readonly (typeof desk)[], former: readonly (typeof desk)[] = [], dryRun = false) =>
    equalSubscriptions(local.sns, local.topicArn, { wanted, former, kept: [] }, dryRun);
  const listed = async () => {
    const found: { arn: string; endpoint: string }[] = [];
    let next: string | undefined;
    do {
      const page = await local.sns.send(
        new ListSubscriptionsByTopicCommand({ TopicArn: local.topicArn, NextToken: next }),
      );
      for (const { SubscriptionArn: arn = "", Endpoint: endpoint = "" } of page.Subscriptions ?? [])
        found.push({ arn, endpoint });
      next = page.NextToken;
    } while (next !== undefined);
    return found;
  };
  const endOf = async (endpoint: string) => {
    const found = (await listed()).find((one) => one.endpoint === endpoint);
    await local.sns.send(new UnsubscribeCommand({ SubscriptionArn: found?.arn }));
  };
  const standing = async (...managed: (typeof desk)[]) => {
    const { standings } = await standingsOf(local.sns, local.topicArn, managed, local.optedOut);
    return [...standings].map(([id, one]) => `${id} ${one.standing}`);
  };
  const others = async (count: number, attributes: Record<string, string>) => {
    for (let n = 0; n < count; n++) {
      await local.sns.send(
        new SubscribeCommand({
          TopicArn: local.topicArn,
          Protocol: "email",
          Endpoint: `other-${n}@example.org`,
          Attributes: attributes,
        }),
      );
    }
  };
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      id: `n-${n}`,
      protocol: "email",
      endpoint: `n-${n}@example.org`,
    }));

  it('lists who was unsubscribed as "Deleted" for three days, and delivers nothing to him', async () => {
    await make([desk]);
    await endOf(desk.endpoint);
    expect(await listed()).toEqual([{ arn: "Deleted", endpoint: desk.endpoint }]);
    expect(await standing(desk)).toEqual(["desk unsubscribed"]);
    local.setNow("2031-05-13T13:00:00.000Z");
    expect(await listed()).toEqual([]);
    expect(await standing(desk)).toEqual(["desk dropped"]);
  });

  it("subscribes again who was unsubscribed, once", async () => {
    await make([desk, two]);
    await endOf(desk.endpoint);
    const mended = [{ id: "desk", remark: "had been unsubscribed" }];
    expect(await make([desk, two], [desk, two], true)).toEqual(mended);
    expect(await standing(desk)).toEqual(["desk unsubscribed"]);
    expect(await make([desk, two], [desk, two])).toEqual(mended);
    expect(await make([desk, two], [desk, two])).toEqual([]);
    // SNS lists both, the old and the new one.
    expect((await listed()).map(({ endpoint }) => endpoint)).toEqual([
      desk.endpoint,
      two.endpoint,
      desk.endpoint,
    ]);
    expect(await standing(desk, two)).toEqual(["desk confirmed", "two confirmed"]);
  });

  it("does not count who was unsubscribed as a stranger, nor asks him to be unsubscribed", async () => {
    await make([desk]);
    await endOf(desk.endpoint);
    expect(await make([], [desk])).toEqual([]);
    expect((await standingsOf(local.sns, local.topicArn, [], [])).strangers).toEqual([]);
  });

  /** A topic that holds as many managed subscriptions. */
  const startWith = async (count: number) => {
    await local.stop();
    local = await startSns(
      crowd(count).map(({ id, protocol, endpoint }) => ({
        arn: `${topicArn}:${id}`,
        topicArn,
        protocol,
        endpoint,
        attributes: { FilterPolicy: filterPolicyOf(id) },
      })),
    );
  };

  it("takes 200 subscriptions and names the limit before it writes the 201st", async () => {
    await startWith(200);
    for (const dryRun of [false, true]) {
      const full = make(crowd(201), crowd(200), dryRun);
      await expect(full).rejects.toThrow(BadInput);
      await expect(full).rejects.toThrow(
        "the subscriptions, so nothing was changed: SNS takes 200 filter policies a topic, one for each subscription: there would be 201",
      );
    }
    expect(new Set(local.calls)).toEqual(new Set(["ListSubscriptionsByTopic"]));
    // SNS itself refuses as well.
    const one = new SubscribeCommand({
      TopicArn: local.topicArn,
      Protocol: "email",
      Endpoint: "late@example.org",
      Attributes: { FilterPolicy: '{"to":["late"]}' },
    });
    await expect(local.sns.send(one)).rejects.toMatchObject({ name: "FilterPolicyLimitExceededException" });
  });

  it("makes room first: others in the place of three of 200", async () => {
    await startWith(200);
    const renewed = crowd(200).map((one, n) => (n < 3 ? { ...one, endpoint: `new-${n}@example.org` } : one));
    expect(await make(renewed, crowd(200))).toEqual([]);
    const now = (await listed()).filter(({ arn }) => arn !== "Deleted").map(({ endpoint }) => endpoint);
    expect(now.toSorted()).toEqual(renewed.map(({ endpoint }) => endpoint).toSorted());
  });

  it("counts the filter policies of others, and not those who have none", async () => {
    await others(2, { FilterPolicy: '{"severity":[{"numeric":[">=",4]}]}' });
    await local.sns.send(
      new SubscribeCommand({ TopicArn: local.topicArn, Protocol: "sqs", Endpoint: "arn:aws:sqs:x:0:all" }),
    );
    expect(await make(crowd(198), [], true)).toEqual([]);
    await expect(make(crowd(199), [], true)).rejects.toThrow(
      "there would be 201 (199 of Vedette, 2 that others subscribed)",
    );
  });

  it.each([
    [
      "FilterPolicyLimitExceeded",
      /the subscription "desk": SNS takes no more filter policies, 200 a topic and 10,000 an account/,
    ],
    ["InvalidParameter", /the subscription "desk": SNS refuses it: Broken for a test/],
  ])("names the subscription that SNS refuses for good: %s", async (code, words) => {
    local.breakDown(["Subscribe"], code);
    await expect(make([desk])).rejects.toThrow(BadInput);
    await expect(make([desk])).rejects.toThrow(words);
  });

  it("confirms so that no link scanner ends it, and says what is amiss with a token", async () => {
    await make([desk]);
    const [{ arn = "" } = {}] = await listed();
    const token = arn.slice(arn.lastIndexOf(":") + 1);
    const topics = ["arn:aws:sns:us-east-1:000000000000:operations", local.topicArn];
    expect(await confirmSubscription(local.sns, topics, token)).toBe(arn);
    const { Attributes } = await local.sns.send(
      new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }),
    );
    expect(Attributes).toMatchObject({ ConfirmationWasAuthenticated: "true" });
    await expect(confirmSubscription(local.sns, topics, "0".repeat(40))).rejects.toThrow(BadInput);
    await expect(confirmSubscription(local.sns, topics, "0".repeat(40))).rejects.toThrow(/good for two days/);
  });

  it("tells which numbers answered STOP, and the limit of a month", async () => {
    const duty = { id: "duty", protocol: "sms", endpoint: "+15555550100" };
    await make([duty, desk]);
    local.optedOut.push(duty.endpoint);
    expect(await smsAccount(local.sns)).toEqual({ optedOut: ["+15555550100"], monthlyLimit: "1" });
    expect(await standing(duty, desk)).toEqual(["duty opted-out", "desk confirmed"]);
  });

  describe("apply", () => {
    let tables: LocalTables;
    beforeEach(async () => {
      tables = await startTables();
    });
    afterEach(() => tables.stop());

    const watches = [{ id: "strikes", places: ["XA"] }];
    const entries = (count: number) => crowd(count).map((one) => ({ ...one, watches: ["strikes"] }));
    const target = () => ({ feedsTable: "feeds", alertsTable: "alerts", alertTopicArn: local.topicArn });
    const apply = (count: number) =>
      applyConfig(
        {
          feeds: [{ id: "coast", url: "https://coast.example/rss" }],
          watches,
          subscriptions: entries(count),
        },
        target(),
        {
          documents: tables.feeds.documents,
          sns: local.sns,
          knowledge: fictional,
          now: () => new Date("2031-05-10T12:00:00.000Z"),
          prune: configFiles,
        },
      );
    const ids = async () => (await allSubscriptions(tables.alerts)).map(({ id }) => id).toSorted();

    it("writes neither rows nor subscriptions when SNS has no room", async () => {
      await expect(apply(201)).rejects.toThrow("there would be 201");
      expect(await ids()).toEqual([]);
      expect(await allWatches(tables.alerts)).toEqual([]);
      expect(await listed()).toEqual([]);
      await apply(2);
      await others(198, { FilterPolicy: "{}" });
      const one = v.parse(subscriptionSchema, { ...desk, watches: ["strikes"] });
      await expect(
        putSubscription(one, target(), { documents: tables.alerts.documents, sns: local.sns }),
      ).rejects.toThrow("there would be 201 (3 of Vedette, 198 that others subscribed)");
      expect(await ids()).toEqual(["n-0", "n-1"]);
    });

    it("that broke off counts nobody as told whom SNS does not know, and is mended by a repeat", async () => {
      local.breakDown(["Subscribe"]);
      await expect(apply(3)).rejects.toThrow();
      expect(await ids()).toEqual([]);
      expect(await allWatches(tables.alerts)).toEqual([]);
      local.breakDown([]);
      await apply(3);
      expect(await ids()).toEqual(["n-0", "n-1", "n-2"]);
      local.breakDown(["Unsubscribe"]);
      await expect(apply(1)).rejects.toThrow();
      local.breakDown([]);
      await apply(1);
      expect(await ids()).toEqual(["n-0"]);
      const live = (await listed()).filter(({ arn }) => arn !== "Deleted");
      expect(live.map(({ endpoint }) => endpoint)).toEqual(["n-0@example.org"]);
      expect(await apply(1)).toEqual([]);
    });
  });
});
