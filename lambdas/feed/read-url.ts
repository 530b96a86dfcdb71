import { connectionWords } from "./connection-words.ts";
import { type Answer, type OpenWeb, RefusedAddress } from "./open-web.ts";
import { tidy } from "./plain-text.ts";

/** Why a URL could not be read. `refused` is our own refusal of the address. */
export type ReadFault = "refused" | "unreachable" | "too-large" | "redirects";

/** Body and headers of the last hop, whatever its status. */
export type Reading =
  | {
      kind: "read";
      /** Of the last hop. */
      url: string;
      /** Where permanent redirects alone led, from the first hop on; null when nowhere. */
      movedTo: string | null;
      status: number;
      header: (name: string) => string | null;
      bytes: Uint8Array;
    }
  | { kind: "fault"; fault: ReadFault; reason: string };

export interface ReadLimits {
  maxBytes: number;
  /** For all hops together, body included. */
  deadlineMs: number;
}

const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);

/** Reads a URL within its limits, following redirects by hand so that each hop is checked. Never throws. */
export async function readUrl(
  url: string,
  headers: Record<string, string>,
  limits: ReadLimits,
  open: OpenWeb,
): Promise<Reading> {
  const signal = AbortSignal.timeout(limits.deadlineMs);
  let at = url;
  let movedTo: string | null = null;
  let isMoving = true;
  try {
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const answer = await open(at, { headers, signal });
      const next = redirects.has(answer.status) ? answer.header("location") : null;
      if (next === null) return await readBody({ url: at, movedTo }, answer, limits.maxBytes);
      await answer.cancel();
      if (!URL.canParse(next, at)) {
        return { kind: "fault", fault: "redirects", reason: `redirected to "${tidy(next.slice(0, 200))}"` };
      }
      at = new URL(next, at).href;
      isMoving &&= permanent.has(answer.status);
      if (isMoving) movedTo = at;
    }
    return { kind: "fault", fault: "redirects", reason: `more than ${maxRedirects} redirects` };
  } catch (error) {
    return faultOf(error, limits.deadlineMs);
  }
}

async function readBody(
  where: { url: string; movedTo: string | null },
  answer: Answer,
  maxBytes: number,
): Promise<Reading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      // Leaving the loop cancels the body.
      return { kind: "fault", fault: "too-large", reason: `larger than ${maxBytes} bytes` };
    }
    chunks.push(chunk);
  }
  const { status, header } = answer;
  return { kind: "read", ...where, status, header, bytes: Buffer.concat(chunks) };
}

/** What an operator can make of the codes of undici and of the system. */
const faultWords: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: "no connection within 10 s",
  UND_ERR_HEADERS_TIMEOUT: "connected, but no answer within 15 s",
  UND_ERR_BODY_TIMEOUT: "the answer stopped for 10 s",
  UND_ERR_SOCKET: "the connection broke off",
  ECONNREFUSED: "the connection was refused: nothing listens there",
  ECONNRESET: "the connection broke off",
  ENOTFOUND: "there is no host of this name",
  EAI_AGAIN: "the name could not be looked up",
  CERT_HAS_EXPIRED: "its certificate has expired",
};

/** undici wraps what went wrong in "fetch failed": the cause tells. */
function faultOf(error: unknown, deadlineMs: number): Reading {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof RefusedAddress) return { kind: "fault", fault: "refused", reason: cause.message };
  if (cause instanceof Error && cause.name === "TimeoutError") {
    return { kind: "fault", fault: "unreachable", reason: `no full answer within ${deadlineMs / 1000} s` };
  }
  const code = cause instanceof Error ? String(Reflect.get(cause, "code") ?? "") : "";
  const words = faultWords[code] ?? (cause instanceof Error ? cause.message : String(cause));
  const attempts = connectionWords(cause);
  const reason = attempts === null ? words : `${words || "no connection"} (${attempts})`;
  return { kind: "fault", fault: "unreachable", reason: tidy(reason.slice(0, 300)) };
}
