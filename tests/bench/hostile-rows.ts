import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as v from "valibot";
import { check } from "../../lambdas/check.ts";
import { startHostileSite, traps } from "../hostile-site.ts";

const script = fileURLToPath(new URL("hostile-feed.ts", import.meta.url));
const answerSchema = v.object({ outcome: v.string(), seconds: v.number(), rssMb: v.number() });

/** What each trap costs the process that reads it, and how it ends. */
export async function hostileRows(): Promise<string[][]> {
  const site = await startHostileSite();
  try {
    const rows: string[][] = [];
    for (const trap of traps) {
      const host = site.hosts.get(trap) ?? "";
      const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script, host]);
      const { outcome, seconds, rssMb } = check(
        answerSchema,
        JSON.parse(stdout),
        "the answer of hostile-feed.ts",
      );
      rows.push([
        `hostile feed: ${trap}`,
        `${outcome}; ${seconds.toFixed(1)} s, ${rssMb.toFixed(0)} MB resident at most`,
        "refused within 20 s, 256 MB",
      ]);
    }
    return rows;
  } finally {
    await site.stop();
  }
}
