import {
  InvalidParameterException,
  InvalidParameterValueException,
  PublishCommand,
  type SNSClient,
  ValidationException,
} from "@aws-sdk/client-sns";
import { BadInput } from "../check.ts";

/** One message of the alert topic: a text per protocol, and the attributes by which it finds its way. */
export interface Message {
  subject: string;
  texts: { default: string; email: string; sms: string; https: string; sqs: string };
  /** Subscription ids: each managed subscription's filter policy asks for its own. */
  to: readonly string[];
  watches: readonly string[];
  severity: number;
  /** PLOVER class; left out for a summary of several. */
  class: string | null;
  countries: readonly string[];
  kind: string;
}

/**
 * @returns SNS's message id.
 * @throws {BadInput} when SNS will never take this message; anything else may pass.
 */
export async function publish(sns: SNSClient, topicArn: string, message: Message): Promise<string> {
  const list = (values: readonly string[]) => ({
    DataType: "String.Array",
    StringValue: JSON.stringify(values),
  });
  try {
    const { MessageId } = await sns.send(
      new PublishCommand({
        TopicArn: topicArn,
        Subject: message.subject,
        MessageStructure: "json",
        Message: JSON.stringify(message.texts),
        MessageAttributes: {
          to: list(message.to),
          watches: list(message.watches),
          severity: { DataType: "Number", StringValue: String(message.severity) },
          kind: { DataType: "String", StringValue: message.kind },
          ...(message.class === null ? {} : { class: { DataType: "String", StringValue: message.class } }),
          ...(message.countries.length === 0 ? {} : { countries: list(message.countries) }),
        },
      }),
    );
    return MessageId ?? "";
  } catch (error) {
    if (isPermanent(error)) {
      throw new BadInput("the alert", [`SNS refuses it: ${error instanceof Error ? error.message : error}`]);
    }
    throw error;
  }
}

const isPermanent = (error: unknown) =>
  error instanceof InvalidParameterException ||
  error instanceof InvalidParameterValueException ||
  error instanceof ValidationException;
