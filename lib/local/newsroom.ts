import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import * as v from "valibot";
import { BadInput, instantSchema } from "../../lambdas/check.ts";
import { readKept, writeWhole } from "./data-folder.ts";
import { type NewsroomPage, renderNewsroom } from "./newsroom/render-newsroom.ts";

export interface Newsroom {
  /** `127.0.0.1:<port>`. */
  host: string;
  origin: string;
  close(): Promise<void>;
}

const lostClock =
  "put back a copy, or delete it: then the newsroom has a new clock, and all its articles are new";
const stateSchema = v.object({ clock: instantSchema, port: v.number() });

/**
 * Serves the sample newsroom on loopback. Its clock and port are fixed at the first start and kept in the file `path`, so that
 * a second start sees the same feeds at the same addresses.
 */
export async function startNewsroom(path: string, now: () => Date): Promise<Newsroom> {
  const kept = existsSync(path) ? readKept(stateSchema, path, lostClock) : null;
  const clock = kept?.clock ?? firstClock(now()).toISOString();

  let pages: ReadonlyMap<string, NewsroomPage> = new Map();
  const server = createServer((request, response) => {
    const { status, headers, body } = answerFor(pages, request);
    response.writeHead(status, headers).end(body);
  });
  const port = await listen(server, kept?.port ?? 0, path);
  const host = `127.0.0.1:${port}`;
  pages = renderNewsroom(new Date(clock), `http://${host}`);
  if (kept === null) writeWhole(path, `${JSON.stringify({ clock, port })}\n`);
  return {
    host,
    origin: `http://${host}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerFor(pages: ReadonlyMap<string, NewsroomPage>, request: IncomingMessage) {
  const page = pages.get((request.url ?? "/").split(/[?#]/, 1)[0] ?? "/");
  if (page === undefined)
    return { status: 404, headers: { "content-type": "text/plain" }, body: "Not found\n" };
  const etag = `"${createHash("sha256").update(page.body).digest("hex").slice(0, 20)}"`;
  const headers = {
    "content-type": page.contentType,
    etag,
    "last-modified": page.lastModified,
  };
  return isUnchanged(request, etag, page)
    ? { status: 304, headers, body: "" }
    : { status: 200, headers, body: page.body };
}

/** RFC 9110 section 13.2.2: If-Modified-Since counts only when there is no If-None-Match. */
function isUnchanged({ headers }: IncomingMessage, etag: string, page: NewsroomPage): boolean {
  const known = headers["if-none-match"];
  if (known !== undefined) return known === "*" || known.split(",").some((one) => one.trim() === etag);
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return Date.parse(page.lastModified) <= since;
}

function listen(server: Server, port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const used = Reflect.get(error, "code") === "EADDRINUSE";
      reject(
        used
          ? new BadInput(path, [
              `Its port ${port} is in use by another program: end that, or choose another --data`,
            ])
          : error,
      );
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/**
 * In the first hour of a UTC day the newsroom's clock stands at the end of the day before: its publishers write of one
 * morning within the same hour, and midnight must not part them.
 */
export function firstClock(now: Date): Date {
  if (now.getUTCHours() > 0) return now;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()) - 1000);
}
