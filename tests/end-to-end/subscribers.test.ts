import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ListSubscriptionsByTopicCommand, SNSClient, UnsubscribeCommand } from "@aws-sdk/client-sns";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenLocalRun, openLocalRun } from "../../lib/local/open-local-run.ts";
import { applyStartConfig, readStartConfig } from "../../lib/local/start-config.ts";
import { makeDataDir, vedette } from "./start.ts";

const storedSchema = v.object({
  subscriptions: v.array(v.looseObject({ id: v.string(), watches: v.array(v.string()) })),
});

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
    write("watches.json", [
      { id: "syria", places: ["SY"] },
      { id: "lebanon", places: ["LB"] },
    ]);
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
    expect(stdout).toMatch(/^desk +unsubscribed +email +desk@example\.org$/m);
    expect(stdout).toMatch(/^duty +opted out by STOP +sms +\+15555550100$/m);
    expect(stdout).toContain("SMS: limit $1 a month, for the whole account");
    expect(stdout).toContain(
      "1 gets nothing: vedette subscribe, said again, subscribes who was unsubscribed",
    );

    const applied = await vedette("apply", config, ...on);
    expect(applied.stdout).toMatch(/^changed +subscriptions\.json +desk +\(had been unsubscribed\)$/m);
    expect((await vedette("subscriptions", ...on)).stdout).toMatch(/^desk +confirmed /m);
  });

  const file = join(config, "subscriptions.json");
  const stored = async () => {
    const { stdout } = await vedette("subscriptions", "--json", ...on);
    const { subscriptions } = v.parse(storedSchema, JSON.parse(stdout));
    return new Map(subscriptions.map((one) => [one.id, one]));
  };

  test("subscribe, said again, adds and keeps, and says nothing of a link that nobody waits for", async () => {
    const first = await vedette(
      ...[
        "subscribe",
        "email",
        "desk@example.org",
        "--watch",
        "lebanon",
        "--digest",
        "18:00",
        "--digest-below",
        "4",
      ],
      ...["--quiet", "22:00-06:00", "--quiet-unless", "5", "--zone", "Asia/Beirut", ...on],
    );
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toBe(
      [
        "changed desk",
        "  watches: +lebanon (2)",
        "  no digest → below 4 in a digest at 18:00 Asia/Beirut",
        "  no quiet hours → quiet 22:00-06:00 Asia/Beirut, unless severity 5",
        `Wrote ${file}.`,
        "",
      ].join("\n"),
    );
    await vedette("subscribe", "email", "desk@example.org", "--min-severity", "3", "--tell-confirmed", ...on);
    expect((await stored()).get("desk")).toMatchObject({
      ...{ watches: ["syria", "lebanon"], minSeverity: 3, tellConfirmed: true, groupWaitSeconds: 30 },
      digest: { at: "18:00", zone: "Asia/Beirut", below: 4, always: false },
      quietHours: { from: "22:00", to: "06:00", zone: "Asia/Beirut", unlessSeverity: 5 },
    });
    expect((await vedette("subscriptions", ...on)).stdout).toMatch(
      /^desk +confirmed +email +desk@example\.org\n {4}watches syria, lebanon\n {4}severity 3 and more; below 4 in a digest at 18:00 Asia\/Beirut;/m,
    );
  });

  test("subscribe takes nothing away that nobody named, unless it is said to be meant", async () => {
    const only = ["subscribe", "email", "desk@example.org", "--watch", "lebanon", "--only", ...on];
    const refused = await vedette(...only);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(
      "desk would lose a watch: syria, and nobody is here to be asked: say --yes",
    );
    expect((await stored()).get("desk")?.watches).toEqual(["syria", "lebanon"]);
    expect((await vedette(...only, "--yes")).stdout).toMatch(/^changed desk\n {2}watches: -syria \(1\)\n/);
    expect((await stored()).get("desk")?.watches).toEqual(["lebanon"]);
  });

  test("apply keeps who does not stand in its file, and ends him only when told to prune and it is meant", async () => {
    expect(
      (await vedette("subscribe", "sms", "+15555550111", "--id", "night", "--watch", "syria", ...on)).stdout,
    ).toMatch(/^added night\n {2}watches: syria\n/);
    writeFileSync(
      file,
      JSON.stringify([{ id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["syria"] }]),
    );
    const kept = await vedette("apply", config, ...on);
    expect(kept.stdout).toMatch(/^kept +subscriptions\.json +night {2}\(not in the file\)$/m);
    expect(kept.stdout).toMatch(/^--prune removes what is kept: 2\n\+0 ~1 -0\nDone;/m);
    expect([...(await stored()).keys()].toSorted()).toEqual(["desk", "duty", "night"]);

    const refused = await vedette("apply", config, "--prune", ...on);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stdout).toMatch(/^removed +subscriptions\.json +night$/m);
    expect(refused.stdout).toMatch(/^\+0 ~0 -2$/m);
    expect(refused.stderr).toContain("2 would be removed, and nobody is here to be asked: say --yes");
    expect((await stored()).size).toBe(3);

    rmSync(file);
    expect((await vedette("apply", config, "--prune", ...on)).stdout).toBe("Nothing to change.\n");
    writeFileSync(
      file,
      JSON.stringify([{ id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["syria"] }]),
    );
    expect((await vedette("apply", config, "--prune", "--yes", ...on)).stdout).toMatch(/^\+0 ~0 -2\nDone;/m);
    expect([...(await stored()).keys()]).toEqual(["desk"]);
  });

  test("a start makes watches equal to the folder, and keeps who was subscribed, with a file and without", async () => {
    await vedette("subscribe", "sms", "+15555550111", "--id", "night", "--watch", "lebanon", ...on);
    const desk = { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["syria"] };
    writeFileSync(file, JSON.stringify([desk]));
    writeFileSync(join(config, "watches.json"), JSON.stringify([{ id: "syria", places: ["SY"] }]));
    const documents = DynamoDBDocumentClient.from(new DynamoDBClient(run.client));
    const start = () =>
      applyStartConfig(readStartConfig(config, false), run.outputs, { documents, sns }, () => new Date());
    await start();
    rmSync(file);
    await start();
    documents.destroy();
    expect([...(await stored()).keys()].toSorted()).toEqual(["desk", "night"]);
    const gone = await vedette("subscribe", "sms", "+15555550111", "--watch", "lebanon", ...on);
    expect(gone).toMatchObject({ code: 2, stdout: "" });
    expect(gone.stderr).toContain('there is no watch "lebanon"');
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
