import type { Key } from "./keys.ts";

/** Where the local run pretends to be: part of every ARN. The account is the one that the embedded engines use. */
export interface Place {
  region: string;
  account: string;
  stackName: string;
  /** Where the AWS calls go, `http://127.0.0.1:<port>`. */
  endpoint: string;
}

export const region = "us-east-1";
export const account = "000000000000";

/** Settings for an SDK client that calls with this key. */
export const clientSettings = (endpoint: string, { accessKeyId, secretAccessKey }: Key) => ({
  endpoint,
  region,
  credentials: { accessKeyId, secretAccessKey },
  maxAttempts: 2,
});

export type ClientSettings = ReturnType<typeof clientSettings>;

export const arn = (place: Pick<Place, "region" | "account">, service: string, name: string): string =>
  `arn:aws:${service}:${place.region}:${place.account}:${name}`;

/** The last part of an ARN, a path or a URL: the name of the thing. */
export const lastPart = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(":"), text.lastIndexOf("/")) + 1);
