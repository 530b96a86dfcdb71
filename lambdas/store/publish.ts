import {
  InvalidParameterException,
  InvalidParameterValueException,
  PublishCommand,
  type SNSClient,
  ValidationException,
} from "@aws-sdk/client-sns";
import { type Message, toWire } from "../alerts/wire-message.ts";
import { BadInput } from "../check.ts";

/**
 * @returns SNS's message id.
 * @throws {BadInput} when SNS will never take this message; anything else may pass.
 */
export async function publish(sns: SNSClient, topicArn: string, message: Message): Promise<string> {
  try {
    const { MessageId } = await sns.send(new PublishCommand({ TopicArn: topicArn, ...toWire(message) }));
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
