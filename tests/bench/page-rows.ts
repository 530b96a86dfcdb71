import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { extractText } from "../../lambdas/article/extract-text.ts";
import { check } from "../../lambdas/check.ts";
import { bestSeconds } from "./best-seconds.ts";
import { newsPage } from "./news-page.ts";

const pages = 40;
const script = fileURLToPath(new URL("large-page.ts", import.meta.url));

/** Speed of the page door, and what the largest page that is read costs a process of its own. */
export function pageRows(): string[][] {
  const served = Array.from({ length: pages }, (_, n) => newsPage(n, 25));
  const kilobytes = served.reduce((sum, html) => sum + html.length, 0) / pages / 1000;
  const seconds = bestSeconds(() => served.map((html) => extractText(html)));
  const large = check(
    v.object({ megabytes: v.number(), ms: v.number(), rssMb: v.number() }),
    JSON.parse(execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" })),
    "the answer of large-page.ts",
  );
  return [
    [`pages of ${kilobytes.toFixed(0)} kB`, `${(pages / seconds).toFixed(0)} pages/s`, "at least 12 pages/s"],
    [
      `a page of ${large.megabytes.toFixed(1)} MB, fresh process`,
      `${large.ms.toFixed(0)} ms, ${large.rssMb.toFixed(0)} MB resident at most`,
      "at most 400 MB",
    ],
  ];
}
