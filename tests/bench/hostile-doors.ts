import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { extractText } from "../../lambdas/article/extract-text.ts";
import { parseFeed } from "../../lambdas/feed/parse-feed.ts";
import { hostileFeeds } from "../hostile/feeds.ts";
import { hostilePages } from "../hostile/pages.ts";

/** What the doors for feeds and pages are shown: whole size, twice, and the processor time that it may take. */
export const doors = {
  feed: { shapes: hostileFeeds, characters: 5_000_000, mostMs: 3_000 },
  page: { shapes: hostilePages, characters: 3_000_000, mostMs: 3_000 },
} as const;
type Door = keyof typeof doors;

/** Processor time of each hostile feed and page at full size, each in a process of its own: one row a shape, the slowest first. */
export function hostileDoorRows(): string[][] {
  return (Object.keys(doors) as Door[]).flatMap((door) => {
    const { shapes, characters, mostMs } = doors[door];
    const times = Object.keys(shapes).map((shape) => ({ shape, ms: timeOf(door, shape, characters) }));
    return times
      .sort((a, b) => b.ms - a.ms)
      .map(({ shape, ms }) => [
        `${door} of ${characters / 1e6} MB: ${shape}`,
        Number.isFinite(ms) ? `${Math.round(ms)} ms` : "not within 60 s",
        ms <= mostMs ? "" : `over ${mostMs} ms`,
      ]);
  });
}

function timeOf(door: Door, shape: string, characters: number): number {
  const script = fileURLToPath(import.meta.url);
  const args = ["--import", "tsx", script, door, shape, String(characters)];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 60_000 });
  return status === 0 ? Number(stdout) : Number.POSITIVE_INFINITY;
}

async function timeHere(door: Door, shape: string, characters: number): Promise<number> {
  const input = doors[door].shapes[shape]?.(characters) ?? "";
  const before = process.cpuUsage();
  if (door === "feed") await parseFeed(input, "https://news.example/feed");
  else extractText(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [door, shape, characters] = process.argv.slice(2);
  if (door === "feed" || door === "page") {
    process.stdout.write(String(await timeHere(door, shape ?? "", Number(characters))));
  } else {
    for (const row of hostileDoorRows()) process.stdout.write(`${row.join("  ").trimEnd()}\n`);
  }
}
