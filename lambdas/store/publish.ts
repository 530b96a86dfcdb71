import {
  InvalidParameterException,
  InvalidParameterValueException,
  PublishCommand,
  type SNSClient,
  ValidationException,
} from "@aws-sdk/client-sns";
import type { Message } from "../alerts/compose-message.ts";
import { BadInput } from "../check.ts";

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
