import { SNSClient } from "@aws-sdk/client-sns";
import { describe, expect, it } from "vitest";
import { equalSubscriptions } from "../../lambdas/store/sns-subscriptions.ts";

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
    expect(await equalSubscriptions(unconfirmed(), "arn:topic", [], [desk], false)).toEqual([
      { id: "desk", remark: "desk@example.org was never confirmed: SNS drops it by itself in two days" },
    ]);
  });

  it("leaves alone what waits for its confirmation", async () => {
    expect(await equalSubscriptions(unconfirmed(), "arn:topic", [desk], [desk], false)).toEqual([]);
  });

  it("says when an unconfirmed subscription should be applied again", async () => {
    const renamed = { ...desk, id: "news-desk" };
    expect(await equalSubscriptions(unconfirmed(), "arn:topic", [renamed], [desk], false)).toEqual([
      {
        id: "news-desk",
        remark: "waits for its confirmation: apply again after it, so that it gets its address",
      },
    ]);
  });
});
