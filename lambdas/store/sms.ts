import {
  AuthorizationErrorException,
  GetSMSAttributesCommand,
  ListPhoneNumbersOptedOutCommand,
  type SNSClient,
} from "@aws-sdk/client-sns";

/** What keeps the account's texts from arriving, though SNS takes every publish. */
export interface SmsAccount {
  /** E.164 numbers that answered STOP. */
  optedOut: readonly string[];
  /** US dollars; null when the account has none of its own: AWS's is 1. Beyond it SNS stops without a word. */
  monthlyLimit: string | null;
}

/** @returns null when the caller may not look. */
export async function smsAccount(sns: SNSClient): Promise<SmsAccount | null> {
  try {
    const { attributes } = await sns.send(new GetSMSAttributesCommand({ attributes: ["MonthlySpendLimit"] }));
    return { optedOut: await numbersOptedOut(sns), monthlyLimit: attributes?.["MonthlySpendLimit"] ?? null };
  } catch (error) {
    if (error instanceof AuthorizationErrorException) return null;
    throw error;
  }
}

async function numbersOptedOut(sns: SNSClient): Promise<string[]> {
  const numbers: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await sns.send(
      new ListPhoneNumbersOptedOutCommand(nextToken === undefined ? {} : { nextToken }),
    );
    numbers.push(...(page.phoneNumbers ?? []));
    nextToken = page.nextToken;
  } while (nextToken !== undefined && nextToken !== "");
  return numbers;
}
