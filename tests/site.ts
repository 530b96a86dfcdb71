import { createServer, type IncomingHttpHeaders } from "node:http";

/** One page of a test site. `never`: the headers come, the body does not end. */
export interface SitePage {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  never?: boolean;
}

export interface Site {
  /** `127.0.0.1:<port>` */
  host: string;
  url: (path: string) => string;
  /** What is served, by path; change it at will. Other paths answer 404. */
  pages: Map<string, SitePage>;
  /** Every request, in order. */
  requests: { path: string; headers: IncomingHttpHeaders; answered: number }[];
  stop: () => Promise<void>;
}

/** A web site on loopback that answers conditional requests by the ETag of its pages. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const requests: Site["requests"] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const page = pages.get(path) ?? { status: 404, body: "nothing here" };
    const etag = page.headers?.["etag"];
    const isKnown = etag !== undefined && request.headers["if-none-match"] === etag;
    const status = isKnown ? 304 : (page.status ?? 200);
    requests.push({ path, headers: request.headers, answered: status });
    response.writeHead(status, page.headers ?? {});
    if (isKnown) response.end();
    else if (page.never === true) response.write(page.body ?? "");
    else response.end(page.body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a port");
  const host = `127.0.0.1:${address.port}`;
  return {
    host,
    url: (path) => `http://${host}${path}`,
    pages,
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An RSS 2.0 feed of these items, each given as the XML inside `<item>`. */
export const rss = (items: readonly string[], title = "The Harbour Post") =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>${title}</title><link>https://news.example/</link><description>News</description>
${items.map((item) => `<item>${item}</item>`).join("\n")}
</channel></rss>`;
