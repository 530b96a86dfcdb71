import { describe, expect, it } from "vitest";
import { makeCall, readCall } from "../../../lib/local/aws-call.ts";

const place = {
  region: "us-east-1",
  account: "000000000000",
  stackName: "Vedette",
  endpoint: "http://127.0.0.1:1",
};
const topic = "arn:aws:sns:us-east-1:000000000000:alerts";
const resources = (operation: string, input: Record<string, string>) =>
  makeCall({ keyId: "K", service: "sns", operation, body: "", input }, place).resources;

describe("what a call of SNS is judged by", () => {
  it("is its topic", () => {
    expect(resources("Publish", { TopicArn: topic })).toEqual([topic]);
    expect(resources("ConfirmSubscription", { TopicArn: topic, Token: "t" })).toEqual([topic]);
  });

  // IAM has no resource type for a subscription: a policy of topic ARNs does not allow these on AWS either.
  it.each(["Unsubscribe", "GetSubscriptionAttributes", "SetSubscriptionAttributes"])(
    "is everything, for %s",
    (operation) => {
      expect(resources(operation, { SubscriptionArn: `${topic}:1234` })).toEqual(["*"]);
    },
  );
});

describe("what a question to a model is judged by", () => {
  const ask = (path: string) =>
    readCall(
      {
        method: "POST",
        path,
        headers: {
          authorization:
            "AWS4-HMAC-SHA256 Credential=K/20310510/us-east-1/bedrock/aws4_request, SignedHeaders=host, Signature=0",
        },
        body: "{}",
      },
      place,
    );
  const model = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-micro-v1:0";

  it("is the model, which has no account", () => {
    expect(ask("/model/amazon.nova-micro-v1%3A0/converse")).toMatchObject({
      action: "bedrock:InvokeModel",
      resources: [model],
    });
  });

  it("is the profile, and the model in the region that answers", () => {
    expect(ask("/model/us.amazon.nova-micro-v1%3A0/converse").resources).toEqual([
      "arn:aws:bedrock:us-east-1:000000000000:inference-profile/us.amazon.nova-micro-v1:0",
      model,
    ]);
  });

  it("is no other call of Bedrock", () => {
    expect(() => ask("/model/amazon.nova-micro-v1%3A0/invoke")).toThrow("not known to the local run");
  });
});
