import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ListSubscriptionsByTopicCommand, SNSClient, UnsubscribeCommand } from "@aws-sdk/client-sns";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenLocalRun, openLocalRun } from "../../lib/local/open-local-run.ts";
import { makeDataDir, vedette } from "./start.ts";

/** What SNS makes of subscribers, as the operator sees it on a local run without feeds. */

describe("vedette", () => {
  const data = makeDataDir();
  const config = join(data.path, "config");
  const on = ["--data", data.path, "--config", config];
  let run: OpenLocalRun;
  let sns: SNSClient;

  beforeAll(async () => {
    mkdirSync(config, { recursive: true });
    const write = (name: string, value: unknown) => writeFileSync(join(config, name), JSON.stringify(value));
    write("feeds.json", []);
    write("watches.json", [{ id: "syria", places: ["SY"] }]);
    write("subscriptions.json", [
      { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["syria"] },
      { id: "duty", protocol: "sms", endpoint: "+15555550100", watches: ["syria"] },
    ]);
    run = await openLocalRun({ data: data.path, config });
    sns = new SNSClient(run.client);
  });
  afterAll(async () => {
    sns?.destroy();
    await run?.close();
    data.remove();
  });

  const arnOf = async (topicArn: string, endpoint: string) => {
    const { Subscriptions = [] } = await sns.send(
      new ListSubscriptionsByTopicCommand({ TopicArn: topicArn }),
    );
    return Subscriptions.find((one) => one.Endpoint === endpoint)?.SubscriptionArn ?? "";
  };

  test("subscriptions tells who was unsubscribed and who answered STOP, apply subscribes again", async () => {
    await sns.send(
      new UnsubscribeCommand({
        SubscriptionArn: await arnOf(run.outputs["AlertTopicArn"] ?? "", "desk@example.org"),
      }),
    );
    writeFileSync(join(data.path, "opted-out.json"), '["+15555550100"]');
    const { stdout } = await vedette("subscriptions", ...on);
    expect(stdout).toMatch(/^desk +unsubscribed +email +desk@example\.org /m);
    expect(stdout).toMatch(/^duty +opted out by STOP +sms +\+15555550100 /m);
    expect(stdout).toContain("SMS: limit $1 a month, for the whole account");
    expect(stdout).toContain("1 gets nothing: vedette apply subscribes again");

    const applied = await vedette("apply", config, ...on);
    expect(applied.stdout).toMatch(/^changed +subscriptions\.json +desk +\(had been unsubscribed\)$/m);
    expect((await vedette("subscriptions", ...on)).stdout).toMatch(/^desk +confirmed /m);
  });

  test("confirm takes what was mailed, wrapped or its token alone, of either topic", async () => {
    for (const [output, wrap] of [
      ["AlertTopicArn", (link: string) => link],
      [
        "OperationsTopicArn",
        (link: string) =>
          `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05&reserved=0`,
      ],
      ["AlertTopicArn", (link: string) => new URL(link).searchParams.get("Token") ?? ""],
    ] as const) {
      const topicArn = run.outputs[output] ?? "";
      const { Subscriptions = [] } = await sns.send(
        new ListSubscriptionsByTopicCommand({ TopicArn: topicArn }),
      );
      const arn =
        Subscriptions.map((one) => one.SubscriptionArn ?? "").find((one) => one.startsWith("arn:")) ?? "";
      const token = arn.slice(arn.lastIndexOf(":") + 1);
      const mailed = `https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn=${topicArn}&Token=${token}&Endpoint=desk@example.org`;
      expect(await vedette("confirm", wrap(mailed), ...on)).toMatchObject({
        code: 0,
        stdout: `Confirmed ${arn}; only this account can end it.\n`,
      });
    }
  });

  test("confirm says what is amiss with a link", async () => {
    const topic = run.outputs["AlertTopicArn"] ?? "";
    const link = (topicArn: string, token: string) =>
      `https://sns.us-east-1.amazonaws.com/confirmation.html?TopicArn=${topicArn}&Token=${token}&Endpoint=x`;
    const stranger = await vedette("confirm", link("arn:aws:sns:us-east-1:1:other", "a".repeat(40)), ...on);
    expect(stranger).toMatchObject({ code: 2, stdout: "" });
    expect(stranger.stderr).toContain("it is of the topic arn:aws:sns:us-east-1:1:other, not of");
    const old = await vedette("confirm", link(topic, "a".repeat(40)), ...on);
    expect(old).toMatchObject({ code: 2, stdout: "" });
    expect(old.stderr).toContain("it is good for two days");
  });
});
