import type { IncomingHttpHeaders } from "node:http";

/** Names of this machine that no web page's address can have without being served from this machine. */
const ownNames = new Set(["127.0.0.1", "localhost"]);

/**
 * Why a request is not let in, whatever key it brings; null when it is. A browser names the page's origin in every request
 * that could change something or whose answer the page could read, and the host that the page was loaded from in each: a
 * page of a name that was made to mean 127.0.0.1 (DNS rebinding) keeps that name.
 */
export function whyRefused({ origin, host }: IncomingHttpHeaders, port: number): string | null {
  if (origin !== undefined) return "The local run answers no web page: leave the Origin header out";
  const [, name = "", given] = /^([^:]*)(?::(\d+))?$/.exec(host ?? "") ?? [];
  if (ownNames.has(name.toLowerCase()) && (given === undefined || Number(given) === port)) return null;
  return `The local run answers to 127.0.0.1:${port} and localhost:${port} alone`;
}
