import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layOut } from "../../bin/table.ts";
import { startLoadSite } from "../load-site.ts";
import { runLoad } from "../run-load.ts";

/** `npm run bench:load -- [feeds] [items per feed] [ports]`: one `npm start -- --once` on so many feeds, and what it cost. */

const [feeds = 500, itemsPerFeed = 40, ports = 50] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "vedette-load-"));
const site = await startLoadSite({ feeds, itemsPerFeed, ports });
try {
  const outcome = await runLoad(site, folder);
  const { feeds: feedsAtOnce, pages: pagesAtOnce } = site.mostAtOnce();
  const rows: [string, string, string, boolean][] = [
    ["exit code", String(outcome.code), "0", outcome.code === 0],
    ["feeds read", String(outcome.feedsOk), String(feeds), outcome.feedsOk === feeds],
    ["articles stored", String(outcome.articles), String(site.items), outcome.articles === site.items],
    [
      "  different ones",
      String(outcome.differentArticles),
      String(site.items),
      outcome.differentArticles === site.items,
    ],
    ["  merged", String(outcome.merged), String(site.items), outcome.merged === site.items],
    ["pages asked other than once", String(site.notOnce().length), "0", site.notOnce().length === 0],
    ["feed requests at once, per host", String(feedsAtOnce), "1", feedsAtOnce === 1],
    ["page requests at once, per host", String(pagesAtOnce), "1", pagesAtOnce === 1],
    ["time", `${outcome.seconds.toFixed(0)} s`, "", true],
    ["articles a second", (site.items / outcome.seconds).toFixed(1), "", true],
    ["resident memory, all processes", `${outcome.mostMb.toFixed(0)} MB at most`, "", true],
  ];
  process.stdout.write(
    layOut(
      ["what", "found", "expected", ""],
      rows.map(([what, found, expected, isGood]) => [what, found, expected, isGood ? "" : "WRONG"]),
    ),
  );
  process.exitCode = rows.every(([, , , isGood]) => isGood) ? 0 : 1;
} finally {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
}
