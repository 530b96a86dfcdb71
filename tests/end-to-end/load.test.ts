import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startLoadSite } from "../load-site.ts";
import { isWhole } from "../proof.ts";
import { runLoad } from "../run-load.ts";

const load = isWhole
  ? { feeds: 60, itemsPerFeed: 8, ports: 50 }
  : // More hosts than are read side by side, some with two feeds.
    { feeds: 24, itemsPerFeed: 4, ports: 20 };

test(`one run reads ${load.feeds} feeds of ${load.ports} hosts: no article lost, none twice, one request at a time for each host`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "vedette-load-"));
  const site = await startLoadSite(load);
  try {
    const outcome = await runLoad(site, folder);
    expect(outcome).toMatchObject({
      code: 0,
      feedsOk: load.feeds,
      articles: site.items,
      differentArticles: site.items,
      merged: site.items,
    });
    expect(site.notOnce()).toEqual([]);
    expect(site.mostAtOnce()).toEqual({ feeds: 1, pages: 1 });
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
