import { decodeFeed } from "../../lambdas/feed/decode-feed.ts";
import { fetchFeed, nothingKnown } from "../../lambdas/feed/fetch-feed.ts";
import { openWeb } from "../../lambdas/feed/open-web.ts";
import { parseFeed } from "../../lambdas/feed/parse-feed.ts";
import { mostResidentMb } from "./most-resident-mb.ts";

/** Reads the feed of one host (`host:port`) as a poll does, and says how it ended and what it took. */

const [host = ""] = process.argv.slice(2);
const began = performance.now();
const open = openWeb({ allowHosts: host, userAgent: "Vedette/0.1 (bench)" });
const answer = await fetchFeed(`http://${host}/feed`, nothingKnown, open, new Date());
process.stdout.write(
  JSON.stringify({
    outcome: await outcomeOf(),
    seconds: (performance.now() - began) / 1000,
    rssMb: mostResidentMb(),
  }),
);
process.exit(0);

async function outcomeOf(): Promise<string> {
  if (answer.kind === "failed") return `${answer.health}: ${answer.reason}`;
  if (answer.kind === "unchanged") return "unchanged";
  const parsed = await parseFeed(decodeFeed(answer.bytes, answer.contentType), answer.url);
  return parsed.kind === "failed"
    ? `${parsed.health}: ${parsed.reason}`
    : `read, ${parsed.items.length} items`;
}
