import {
  InvalidParameterException,
  InvalidParameterValueException,
  PublishCommand,
  type SNSClient,
  ValidationException,
} from "@aws-sdk/client-sns";
import { type Message, toWire } from "../alerts/wire-message.ts";
import { BadInput } from "../check.ts";
import { putAside } from "./queues.ts";
import type { SendEffects } from "./sending.ts";

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

/**
 * As `publish`; but what SNS will never take is logged, and put aside with its reason.
 * @param kind what it is, as `alert`: the dead letters hold `facts` under that name.
 * @returns SNS's message id; null when it was put aside.
 */
export async function publishOrPutAside(
  message: Message,
  kind: string,
  facts: Record<string, unknown>,
  { sns, topicArn, deadLetters, logger }: Pick<SendEffects, "sns" | "topicArn" | "deadLetters" | "logger">,
): Promise<string | null> {
  try {
    return await publish(sns, topicArn, message);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    logger.error(`${kind} set aside`, { ...facts, reason: error.message });
    await putAside(deadLetters, { [kind]: facts }, error.message);
    return null;
  }
}

const isPermanent = (error: unknown) =>
  error instanceof InvalidParameterException ||
  error instanceof InvalidParameterValueException ||
  error instanceof ValidationException;
