import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient, GetItemCommand, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from "@aws-sdk/client-sns";
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawKey, type Key } from "../../../lib/local/keys.ts";
import { clientSettings } from "../../../lib/local/place.ts";
import { startTiny, type TinyRun, temporaryFolder } from "./tiny-stack.ts";

const folder = temporaryFolder();
let run: TinyRun;
let number = 0;

beforeAll(async () => {
  run = await startTiny(folder.path);
});
afterAll(async () => {
  await run.stop();
  folder.remove();
});

const url = () => String(run.outputs["InboxQueueUrl"]);
const topic = () => String(run.outputs["NewsTopicArn"]);
const client = (key?: Key) => (key === undefined ? run.client : clientSettings(run.endpoint, key));

const send = (body: object, group = "g") =>
  new SQSClient(client()).send(
    new SendMessageCommand({
      QueueUrl: url(),
      MessageBody: JSON.stringify(body),
      MessageGroupId: group,
      MessageDeduplicationId: String(number++),
    }),
  );
const note = async (id: string) =>
  (
    await new DynamoDBClient(client()).send(
      new GetItemCommand({ TableName: "Tiny-NotesTable", Key: { pk: { S: id } } }),
    )
  ).Item;
const outbox = (): { endpoint: string; body: string }[] =>
  readFileSync(join(folder.path, "outbox.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const invoke = async (payload: object) => {
  const answer = await new LambdaClient(client()).send(
    new InvokeCommand({ FunctionName: "Tiny-Writer", Payload: JSON.stringify(payload) }),
  );
  return { error: answer.FunctionError, payload: JSON.parse(answer.Payload?.transformToString() ?? "null") };
};

describe("the local run, over the wire", () => {
  it("takes a message through the function into the table, and shows what it announces", async () => {
    await send({ do: "put", id: "one" });
    await run.drain();
    expect(await note("one")).toMatchObject({ pk: { S: "one" } });
    expect(run.lines).toContainEqual({ kind: "announce", text: "note one" });
  });

  it("keeps the order of a group, and brings back only the message that failed", async () => {
    await send({ do: "put", id: "first" }, "a");
    await send({ do: "fail" }, "a");
    await send({ do: "put", id: "second" }, "b");
    await run.drain();
    expect(await note("first")).toBeDefined();
    expect(await note("second")).toBeDefined();
    // Received twice, as the redrive policy says.
    expect(await run.deadLetters()).toEqual([
      { queue: "Tiny-InboxDeadLetters.fifo", messages: [expect.objectContaining({ body: '{"do":"fail"}' })] },
    ]);
  });

  it("delivers to the outbox what the filter policy lets through", async () => {
    await run.invoke("writer", { do: "publish", to: "desk", text: "for the desk" });
    await run.invoke("writer", { do: "publish", to: "other", text: "for nobody" });
    expect(outbox().map(({ endpoint, body }) => [endpoint, body])).toEqual([
      ["desk@example.org", "for the desk"],
    ]);
  });

  it("gives the function the template's variables, what Lambda sets, and nothing of the laptop's", async () => {
    const environment = (await invoke({ do: "environment" })).payload;
    expect(environment).toMatchObject({
      NOTES_TABLE: "Tiny-NotesTable",
      INBOX_QUEUE_URL: url(),
      AWS_LAMBDA_FUNCTION_NAME: "Tiny-Writer",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "256",
      AWS_ENDPOINT_URL_DYNAMODB: run.endpoint,
      AWS_ACCESS_KEY_ID: expect.stringMatching(/^[A-Z2-7]{20}$/),
      _HANDLER: "index.handler",
    });
    expect(environment).not.toHaveProperty("PATH");
    // The template does not have it.
    expect(environment).not.toHaveProperty("VEDETTE_ALLOW_HOSTS");
  });

  it("answers an invocation that fails as Lambda does", async () => {
    expect(await invoke({ do: "fail" })).toEqual({
      error: "Unhandled",
      payload: expect.objectContaining({ errorType: "RangeError", errorMessage: "asked to fail" }),
    });
    await expect(run.invoke("writer", { do: "fail" })).rejects.toThrow(
      /writer failed: RangeError: asked to fail/,
    );
  });

  it("survives a function whose process ends", async () => {
    expect((await invoke({ do: "exit" })).payload).toMatchObject({ errorType: "Runtime.ExitError" });
    await run.invoke("writer", { do: "put", id: "afterwards" });
    expect(await note("afterwards")).toBeDefined();
  });

  it("cuts off a function at its timeout, and gives its place to the next that waits", async () => {
    const [hung, next] = await Promise.allSettled([
      run.invoke("sleeper", { do: "hang" }),
      run.invoke("sleeper", { do: "answer", text: "here" }),
    ]);
    expect(hung).toMatchObject({
      reason: { message: expect.stringContaining("timed out after 1.00 seconds") },
    });
    expect(next).toMatchObject({ value: "here" });
  });

  it("says which functions there are when it is asked for another", async () => {
    await expect(run.invoke("reader", {})).rejects.toThrow(/reader.*writer/);
    const other = new InvokeCommand({ FunctionName: "Reader" });
    await expect(new LambdaClient(client()).send(other)).rejects.toMatchObject({
      name: "ResourceNotFoundException",
    });
  });
});

describe("SNS", () => {
  const sns = () => new SNSClient(client());
  const subscription = (policy: object) => ({
    TopicArn: topic(),
    Protocol: "sms",
    Endpoint: "+15555550100",
    Attributes: { FilterPolicy: JSON.stringify(policy) },
    ReturnSubscriptionArn: true,
  });

  it("knows the subscriptions of template and operator", async () => {
    const made = await sns().send(new SubscribeCommand(subscription({ to: ["duty"] })));
    const again = await sns().send(new SubscribeCommand(subscription({ to: ["duty"] })));
    expect(again.SubscriptionArn).toBe(made.SubscriptionArn);
    const listed = await sns().send(new ListSubscriptionsByTopicCommand({ TopicArn: topic() }));
    expect(listed.Subscriptions?.map(({ Protocol, Endpoint }) => [Protocol, Endpoint])).toEqual([
      ["email", "desk@example.org"],
      ["sms", "+15555550100"],
    ]);
    const { Attributes } = await sns().send(
      new GetSubscriptionAttributesCommand({ SubscriptionArn: made.SubscriptionArn }),
    );
    expect(Attributes).toMatchObject({ FilterPolicy: '{"to":["duty"]}', PendingConfirmation: "false" });
  });

  it("does not take one endpoint with two policies", async () => {
    await expect(sns().send(new SubscribeCommand(subscription({ to: ["another"] })))).rejects.toThrow(
      /already exists with different attributes/,
    );
  });

  it("refuses a subject with a line break", async () => {
    const message = new PublishCommand({ TopicArn: topic(), Subject: "two\nlines", Message: "x" });
    await expect(sns().send(message)).rejects.toMatchObject({ name: "InvalidParameterException" });
  });
});

describe("roles", () => {
  it("lets the operator do everything", async () => {
    const all = await new DynamoDBClient(client()).send(new ScanCommand({ TableName: "Tiny-NotesTable" }));
    expect(all.Count).toBeGreaterThan(0);
  });

  it("refuses a key that nobody has", async () => {
    const scan = new ScanCommand({ TableName: "Tiny-NotesTable" });
    await expect(new DynamoDBClient(client(drawKey())).send(scan)).rejects.toMatchObject({
      name: "UnrecognizedClientException",
    });
  });

  it("refuses as AWS does what the function's role does not allow, and names it", async () => {
    const own = (await invoke({ do: "environment" })).payload;
    const writer = client({
      accessKeyId: own.AWS_ACCESS_KEY_ID,
      secretAccessKey: own.AWS_SECRET_ACCESS_KEY,
    });
    const item = { pk: { S: "by its key" } };
    await new DynamoDBClient(writer).send(new PutItemCommand({ TableName: "Tiny-NotesTable", Item: item }));

    const scan = new DynamoDBClient(writer).send(new ScanCommand({ TableName: "Tiny-NotesTable" }));
    await expect(scan).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: expect.stringMatching(
        /writer is not authorized to perform: dynamodb:Scan on resource: .*NotesTable/,
      ),
    });
    const message = new SQSClient(writer).send(
      new SendMessageCommand({ QueueUrl: url(), MessageBody: "x", MessageGroupId: "g" }),
    );
    await expect(message).rejects.toThrow(/sqs:SendMessage on resource: .*InboxQueue\.fifo/);
    const subscribe = new SubscribeCommand({
      TopicArn: topic(),
      Protocol: "email",
      Endpoint: "x@example.org",
    });
    await expect(new SNSClient(writer).send(subscribe)).rejects.toMatchObject({
      name: "AuthorizationErrorException",
    });
    const self = new LambdaClient(writer).send(new InvokeCommand({ FunctionName: "Tiny-Writer" }));
    await expect(self).rejects.toMatchObject({ name: "AccessDeniedException" });

    expect(run.refusals.map((refusal) => [refusal.function, refusal.action])).toEqual([
      ["writer", "dynamodb:Scan"],
      ["writer", "sqs:SendMessage"],
      ["writer", "sns:Subscribe"],
      ["writer", "lambda:InvokeFunction"],
    ]);
  });

  it("lists the grants that no call used", () => {
    expect(run.unusedGrants()).toEqual([
      {
        function: "writer",
        action: "dynamodb:GetItem",
        resource: "arn:aws:dynamodb:us-east-1:000000000000:table/Tiny-NotesTable",
      },
    ]);
  });
});

describe("the data folder", () => {
  it("is not taken by two at once", async () => {
    await expect(startTiny(folder.path)).rejects.toThrow(new RegExp(`process ${process.pid}.*already`));
  });

  it("keeps tables and subscriptions, not queues, over a restart", async () => {
    await run.invoke("writer", { do: "put", id: "kept" });
    await run.stop();
    expect(existsSync(join(folder.path, "run.json"))).toBe(false);
    run = await startTiny(folder.path);
    expect(await note("kept")).toBeDefined();
    await run.invoke("writer", { do: "publish", to: "duty", text: "after the restart" });
    expect(outbox().at(-1)).toMatchObject({ endpoint: "+15555550100", body: "after the restart" });
    const { Attributes } = await new SQSClient(client()).send(
      new GetQueueAttributesCommand({ QueueUrl: url(), AttributeNames: ["All"] }),
    );
    expect(Attributes).toMatchObject({ ApproximateNumberOfMessages: "0", VisibilityTimeout: "3" });
    expect(await run.deadLetters()).toEqual([]);
  });
});
