import { createServer, type Server, type ServerResponse } from "node:http";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { rss } from "./site.ts";

/** Feeds that mean harm, or are broken in the ways that feeds are. Each has a port of its own: one slow host holds up no other. */
export interface HostileSite {
  /** `127.0.0.1:<port>` of each trap. */
  hosts: ReadonlyMap<Trap, string>;
  stop(): Promise<void>;
}

/** Bodies that do not end in the time or size that a reader can bear. */
export const traps = [
  "huge",
  "bomb",
  "nesting",
  "endless",
  "trickle",
  "silent",
  "gzip-bomb",
  "deflate-bomb",
  "brotli-bomb",
] as const;
export type Trap = (typeof traps)[number];

const megabyte = 1_000_000;
const xml = { "content-type": "application/rss+xml" };
const item = "<item><title>A ferry runs late</title><link>https://news.example/1</link></item>";
/** A feed of 50 MB, made once. */
const huge = rss([]).replace("</channel>", `${item.repeat((50 * megabyte) / item.length)}</channel>`);

/** Ten levels of ten: ten thousand million copies of one word. */
const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ferry ">${Array.from(
  { length: 10 },
  (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`,
).join(
  "",
)}]>${rss(["<title>&a10;</title><link>https://news.example/1</link>"]).replace(/^<\?xml.*\?>\n/, "")}`;

const nesting = `<?xml version="1.0"?><rss version="2.0"><channel>${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}</channel></rss>`;

/** Made once, and before anybody asks: while it compresses, the process answers nobody. */
const bombs = {
  gzip: gzipSync(huge.repeat(4)),
  deflate: deflateSync(huge.repeat(4)),
  br: brotliCompressSync(Buffer.alloc(200 * megabyte), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};
const compressed = (encoding: keyof typeof bombs) => (response: ServerResponse) =>
  response.writeHead(200, { ...xml, "content-encoding": encoding }).end(bombs[encoding]);

const answers: Record<Trap, (response: ServerResponse) => void> = {
  huge: (response) => response.writeHead(200, xml).end(huge),
  bomb: (response) => response.writeHead(200, xml).end(bomb),
  nesting: (response) => response.writeHead(200, xml).end(nesting),
  endless: (response) => repeat(response.writeHead(200, xml), item.repeat(1000), 1),
  trickle: (response) => repeat(response.writeHead(200, xml), "<", 1000),
  // Takes the request and never answers.
  silent: () => {},
  "gzip-bomb": compressed("gzip"),
  "deflate-bomb": compressed("deflate"),
  "brotli-bomb": compressed("br"),
};

/** Writes a piece again and again until the reader leaves. */
function repeat(response: ServerResponse, piece: string, everyMs: number): void {
  const timer = setInterval(() => {
    if (!response.writableNeedDrain) response.write(piece);
  }, everyMs);
  response.on("close", () => clearInterval(timer));
}

export async function startHostileSite(): Promise<HostileSite> {
  const servers = new Map<Trap, Server>();
  const hosts = new Map<Trap, string>();
  for (const trap of traps) {
    const server = createServer((_, response) => {
      response.on("error", () => {});
      answers[trap](response);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("Expected a port");
    servers.set(trap, server);
    hosts.set(trap, `127.0.0.1:${address.port}`);
  }
  return {
    hosts,
    async stop() {
      for (const server of servers.values()) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
