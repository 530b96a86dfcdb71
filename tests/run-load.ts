import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { articleSchema } from "../lambdas/article/article.ts";
import { check } from "../lambdas/check.ts";
import { allFeeds } from "../lambdas/store/feeds.ts";
import { queryRows } from "../lambdas/store/table.ts";
import { openLocalRun } from "../lib/local/open-local-run.ts";
import type { LoadSite } from "./load-site.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What one `npm start -- --once` made of a load, and what it cost. */
export interface LoadOutcome {
  code: number | null;
  seconds: number;
  /** Resident memory of the run with all its children at its highest, in MB. */
  mostMb: number;
  feedsOk: number;
  articles: number;
  /** By URL. */
  differentArticles: number;
  merged: number;
  stdout: string;
}

export async function runLoad(site: LoadSite, folder: string): Promise<LoadOutcome> {
  const config = join(folder, "config");
  const data = join(folder, "data");
  mkdirSync(config, { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(config, name), JSON.stringify(value));
  write("feeds.json", site.feeds);
  write("watches.json", [{ id: "police", places: ["SY", "IQ", "LB"], minSeverity: 5 }]);
  write("subscriptions.json", []);

  const began = performance.now();
  const child = spawn(process.execPath, ["bin/start.mjs", "--once", "--config", config, "--data", data], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, VEDETTE_ALLOW_HOSTS: site.allowHosts },
  });
  let stdout = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  let mostMb = 0;
  const watch = setInterval(() => {
    mostMb = Math.max(mostMb, residentMb(child.pid ?? 0));
  }, 500);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  return { code, seconds, mostMb, stdout, ...(await readOutcome(data, config)) };
}

async function readOutcome(data: string, config: string) {
  const local = await openLocalRun({ data, config });
  try {
    const documents = DynamoDBDocumentClient.from(new DynamoDBClient(local.client));
    const table = (output: string) => ({ documents, name: local.outputs[output] ?? "" });
    // Today and yesterday: a run may cross midnight.
    const days = [0, 1].map((back) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10));
    const rows = await Promise.all(
      days.map((day) => queryRows(table("ArticlesTable"), { index: "list2", partition: `day#${day}` })),
    );
    const articles = rows.flat().map((row) => check(articleSchema, row, "an article"));
    const feeds = await allFeeds(table("FeedsTable"), new Date().toISOString());
    return {
      feedsOk: feeds.filter(({ state }) => state.health === "ok").length,
      articles: articles.length,
      differentArticles: new Set(articles.map(({ url }) => url)).size,
      merged: articles.filter(({ state }) => state === "merged").length,
    };
  } finally {
    await local.close();
  }
}

/** Of a process and all that it started; 0 where /proc does not tell. */
function residentMb(pid: number): number {
  const parents = new Map<number, number>();
  const resident = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      resident.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1000);
    } catch {
      // It ended between the two looks.
    }
  }
  const isOurs = (one: number): boolean => one === pid || (one > 1 && isOurs(parents.get(one) ?? 0));
  return [...resident].filter(([one]) => isOurs(one)).reduce((sum, [, mb]) => sum + mb, 0);
}
