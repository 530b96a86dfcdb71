import { fileURLToPath } from "node:url";
import type { SNSClient } from "@aws-sdk/client-sns";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { applyConfig } from "../../lambdas/store/apply-config.ts";
import { type ConfigFiles, readConfigFolder } from "../config-folder.ts";

const shippedConfig = fileURLToPath(new URL("../../config", import.meta.url));
const newsroomConfig = fileURLToPath(new URL("./newsroom/config", import.meta.url));

/** Which configuration: a folder, or null for the newsroom's when there is one, else the one that is shipped. */
export interface ConfigChoice {
  configDir: string | null;
  /** Where the newsroom is, when it is served. */
  newsroomOrigin: string | null;
}

/**
 * Makes feeds and watches equal to the configuration files: on a laptop the folder says what is read and watched. Who is
 * subscribed and does not stand in it stays: `vedette subscribe` may have added him.
 */
export async function applyStartConfig(
  choice: ConfigChoice,
  outputs: Record<string, string>,
  clients: { documents: DynamoDBDocumentClient; sns: SNSClient },
  now: () => Date,
): Promise<void> {
  const prune = ["feeds.json", "watches.json"] as const;
  await applyConfig(readConfig(choice), targetOf(outputs), {
    ...clients,
    knowledge: loadKnowledge(),
    now,
    prune,
  });
}

/** The newsroom's own feeds name no port: it is known only now. */
function readConfig({ configDir, newsroomOrigin }: ConfigChoice): ConfigFiles {
  const files = readConfigFolder(configDir ?? (newsroomOrigin === null ? shippedConfig : newsroomConfig));
  if (newsroomOrigin === null) return files;
  const feeds: unknown = JSON.parse(JSON.stringify(files.feeds).replaceAll("{{origin}}", newsroomOrigin));
  return { ...files, feeds };
}

function targetOf(outputs: Record<string, string>) {
  const target = v.object({ FeedsTable: v.string(), AlertsTable: v.string(), AlertTopicArn: v.string() });
  const { FeedsTable, AlertsTable, AlertTopicArn } = check(target, outputs, "the stack's outputs");
  return { feedsTable: FeedsTable, alertsTable: AlertsTable, alertTopicArn: AlertTopicArn };
}
