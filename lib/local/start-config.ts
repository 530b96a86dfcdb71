import { fileURLToPath } from "node:url";
import type { SNSClient } from "@aws-sdk/client-sns";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { applyConfig } from "../../lambdas/store/apply-config.ts";
import { type ConfigFiles, readConfigFolder } from "../config-folder.ts";

/**
 * The files of a configuration folder; null: of the newsroom's with `demo`, else of the one that is shipped.
 * @throws {BadInput} naming the file that is missing or holds no JSON.
 */
export const readStartConfig = (configDir: string | null, demo: boolean): ConfigFiles =>
  readConfigFolder(configDir ?? (demo ? newsroomConfig : shippedConfig));

const shippedConfig = fileURLToPath(new URL("../../config", import.meta.url));
const newsroomConfig = fileURLToPath(new URL("./newsroom/config", import.meta.url));

/**
 * Makes feeds and watches equal to the configuration files: on a laptop the folder says what is read and watched. Who is
 * subscribed and does not stand in it stays: `vedette subscribe` may have added him.
 */
export async function applyStartConfig(
  files: ConfigFiles,
  outputs: Record<string, string>,
  clients: { documents: DynamoDBDocumentClient; sns: SNSClient },
  now: () => Date,
): Promise<void> {
  const prune = ["feeds.json", "watches.json"] as const;
  await applyConfig(files, targetOf(outputs), {
    ...clients,
    knowledge: loadKnowledge(),
    now,
    prune,
  });
}

/** The newsroom's own feeds name no port: it is known only when it is served. */
export function feedsAt(newsroomOrigin: string, { feeds, ...others }: ConfigFiles): ConfigFiles {
  return { ...others, feeds: JSON.parse(JSON.stringify(feeds).replaceAll("{{origin}}", newsroomOrigin)) };
}

function targetOf(outputs: Record<string, string>) {
  const target = v.object({ FeedsTable: v.string(), AlertsTable: v.string(), AlertTopicArn: v.string() });
  const { FeedsTable, AlertsTable, AlertTopicArn } = check(target, outputs, "the stack's outputs");
  return { feedsTable: FeedsTable, alertsTable: AlertsTable, alertTopicArn: AlertTopicArn };
}
