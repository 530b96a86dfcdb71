import type { SQSClient } from "@aws-sdk/client-sqs";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { namesForReader } from "./alerts/mention-names.ts";
import { readEnv } from "./env.ts";
import type { Knowledge } from "./mentions/knowledge.ts";
import { allWatches } from "./store/alerts.ts";
import type { CodeArticleEffects } from "./store/code-stored.ts";
import { keepFor } from "./store/keep-for.ts";

/** Seconds: a changed watch counts within this time. */
const watchesKept = 60;

/** How functions that code ask a second reader about what no rule reads; nothing where there is none. */
export function connectReader(
  documents: DynamoDBDocumentClient,
  sqs: SQSClient,
  knowledge: Knowledge,
  now: () => Date,
): Pick<CodeArticleEffects, "unread"> {
  if (readEnv("READER").READER === "off") return {};
  const env = readEnv("READ_AGAIN_QUEUE_URL", "ALERTS_TABLE");
  const alerts = { documents, name: env.ALERTS_TABLE };
  return {
    unread: {
      queue: { sqs, url: env.READ_AGAIN_QUEUE_URL },
      names: keepFor(watchesKept, now, async () => namesForReader(await allWatches(alerts), knowledge)),
    },
  };
}
