import Parser from "rss-parser";
import { readFeedText } from "../../lambdas/feed/read-feed-text.ts";
import { rss } from "../site.ts";
import { bestSeconds } from "./best-seconds.ts";

const items = 2000;
const words =
  "The ferry ran aground near the harbour of Brevik on Monday, said residents &amp; officials of the port. ";

/** An item as news sites write them: its words in CDATA, escaped, or plain, by turns. */
function item(n: number): string {
  const html = `<p>${words.repeat(4)}</p><p>${words.repeat(3)}</p>`;
  const forms = [
    `<![CDATA[${html}]]>`,
    html.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"),
    words.repeat(7),
  ];
  return (
    `<title>Ferry ${n} &amp; its crew run late</title><link>https://news.example/ferries/${n}?from=rss</link>` +
    `<guid isPermaLink="false">f-${n}</guid><pubDate>Sun, 04 May 2031 11:30:00 GMT</pubDate>` +
    `<category>Transport</category><description>${forms[n % 3]}</description>`
  );
}

/** Speed of the feed door, against rss-parser's parseString alone on the same feed in the same run. */
export async function feedRows(): Promise<string[][]> {
  const feed = rss(Array.from({ length: items }, (_, n) => item(n)));
  const megabytes = Buffer.byteLength(feed) / 1e6;
  let theirs = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 8; run += 1) {
    const began = performance.now();
    await new Parser().parseString(feed);
    theirs = Math.min(theirs, (performance.now() - began) / 1000);
  }
  const ours = bestSeconds(() => readFeedText(feed, "https://news.example/rss"));
  return [
    [`feed of ${megabytes.toFixed(1)} MB, ${items} items`, `${(megabytes / ours).toFixed(1)} MB/s`, ""],
    ["  against rss-parser alone, same run", `${(theirs / ours).toFixed(2)}x`, "at least 0.8x"],
  ];
}
