import { createServer, type Server } from "node:http";
import { rss } from "./site.ts";

/** Many feeds on many hosts, and the pages of their articles: what a crowded configuration reads. */
export interface LoadSite {
  /** For feeds.json. */
  feeds: { id: string; url: string; publisher: string }[];
  /** `host:port`, comma separated. */
  allowHosts: string;
  items: number;
  /** The most feed and page requests that any one host had at the same time. */
  mostAtOnce(): { feeds: number; pages: number };
  /** Pages that were asked for other than once. */
  notOnce(): string[];
  stop(): Promise<void>;
}

export interface LoadSize {
  feeds: number;
  itemsPerFeed: number;
  ports: number;
}

/** Milliseconds until an answer, so that requests at the same time show. */
const answerAfterMs = 3;

export async function startLoadSite({ feeds, itemsPerFeed, ports }: LoadSize): Promise<LoadSite> {
  const published = new Date(Date.now() - 30 * 60_000);
  const asked = new Map<string, number>();
  const most = { feeds: 0, pages: 0 };
  const servers = await Promise.all(Array.from({ length: ports }, listen));
  const hostOf = (feed: number) => servers[feed % ports]?.host ?? "";

  async function listen() {
    const now = { feeds: 0, pages: 0 };
    const server = createServer((request, response) => {
      const path = request.url ?? "/";
      const [, kind, feed = "0", item = "0"] = /^\/(feed|page)-(\d+)(?:-(\d+))?$/.exec(path) ?? [];
      if (kind === undefined) {
        response.writeHead(404).end();
        return;
      }
      const counted = kind === "feed" ? "feeds" : "pages";
      now[counted] += 1;
      most[counted] = Math.max(most[counted], now[counted]);
      if (kind === "page") asked.set(path, (asked.get(path) ?? 0) + 1);
      setTimeout(() => {
        now[counted] -= 1;
        const body = kind === "feed" ? feedText(Number(feed)) : pageText(Number(feed), Number(item));
        response
          .writeHead(200, {
            "content-type": kind === "feed" ? "application/rss+xml" : "text/html; charset=utf-8",
          })
          .end(body);
      }, answerAfterMs);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("Expected a port");
    return { server, host: `127.0.0.1:${address.port}` };
  }

  /** Every second feed is Atom. */
  function feedText(feed: number): string {
    const numbers = Array.from({ length: itemsPerFeed }, (_, n) => n);
    const link = (n: number) => `http://${hostOf(feed)}/page-${feed}-${n}`;
    if (feed % 2 === 0)
      return rss(
        numbers.map(
          (n) =>
            `<title>${titleOf(feed, n)}</title><link>${link(n)}</link><guid>${link(n)}</guid><pubDate>${published.toUTCString()}</pubDate><description>${titleOf(feed, n)}, in short.</description>`,
        ),
        `Post ${feed}`,
      );
    const entries = numbers.map(
      (n) =>
        `<entry><id>${link(n)}</id><title>${titleOf(feed, n)}</title><link href="${link(n)}"/><published>${published.toISOString()}</published><summary>${titleOf(feed, n)}, in short.</summary></entry>`,
    );
    return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post ${feed}</title>${entries.join("\n")}</feed>`;
  }

  return {
    feeds: Array.from({ length: feeds }, (_, n) => ({
      id: `feed-${n}`,
      url: `http://${hostOf(n)}/feed-${n}`,
      publisher: `Post ${n}`,
    })),
    allowHosts: servers.map(({ host }) => host).join(","),
    items: feeds * itemsPerFeed,
    mostAtOnce: () => most,
    notOnce: () => [...asked].filter(([, times]) => times !== 1).map(([path]) => path),
    stop: () => stopAll(servers.map(({ server }) => server)),
  };
}

async function stopAll(servers: readonly Server[]): Promise<void> {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const towns = ["Homs", "Hama", "Aleppo", "Idlib", "Palmyra", "Raqqa", "Mosul", "Kirkuk", "Erbil", "Tyre"];

/** One in ten tells of something that is coded; the rest is what papers are full of. */
function titleOf(feed: number, n: number): string {
  const town = towns[(feed + n) % towns.length] ?? "";
  return n % 10 === 0
    ? `Unknown gunmen attack a police station in ${town}, report ${feed}-${n}`
    : `Bakers of ${town} win prize number ${feed}-${n}`;
}

function pageText(feed: number, n: number): string {
  const title = titleOf(feed, n);
  const paragraphs = [1, 2, 3].map(
    (p) =>
      `<p>${title}. Paragraph ${p} tells at some length, with commas, what people in the street thought of it.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.join("")}</article></body></html>`;
}
