import { describe, expect, it } from "vitest";
import { makeCall } from "../../../lib/local/aws-call.ts";

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
