import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startLoadSite } from "../load-site.ts";
import { runLoad } from "../run-load.ts";

test("one run reads sixty feeds of fifty hosts: no article lost, none twice, one request at a time for each host", async () => {
  const folder = mkdtempSync(join(tmpdir(), "vedette-load-"));
  const site = await startLoadSite({ feeds: 60, itemsPerFeed: 8, ports: 50 });
  try {
    const outcome = await runLoad(site, folder);
    expect(outcome).toMatchObject({
      code: 0,
      feedsOk: 60,
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
