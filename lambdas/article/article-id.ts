import { createHash } from "node:crypto";
import { withoutTail } from "../feed/without-tail.ts";

/** Query parameters that say where a reader came from, not what is read. */
const tracking =
  /^(utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hs\w*|at_\w+|ocid|cmpid|ns_\w+|traffic_source|ftag|smid|ito|ref_src|ref_url|xtor)$/i;

/**
 * One form for all spellings of a URL: https, host in lower case without `www.`, no fragment, no tracking parameters,
 * query sorted, no slash at the end. It is the key alone, and never what is fetched.
 */
export function canonicalUrl(url: string): string {
  const parsed = new URL(url);
  const query = [...parsed.searchParams]
    .filter(([name]) => !tracking.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const host = parsed.host.replace(/^www\./, "");
  const path = withoutTail(parsed.pathname, "/") || "/";
  return `https://${host}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** The part of a page that a URL names behind its `#`; "" when it names none, but marks words or tracks readers. */
export function anchorOf(url: string): string {
  const anchor = new URL(url).hash.slice(1).split(":~:", 1)[0] ?? "";
  const [name = ""] = anchor.split("=", 1);
  return anchor.includes("=") && (tracking.test(name) || /^echobox$/i.test(name)) ? "" : anchor;
}

export const articleIdOfUrl = (url: string): string => idOf(canonicalUrl(url));

/** Of several items on one page each is an article of its own: `mark` is what names it there. */
export const articleIdOnPage = (page: string, mark: string): string => idOf(JSON.stringify([page, mark]));

/** Pasted text has no URL: the same text of the same publisher is the same article. */
export const articleIdOfText = (pasted: { publisher: string; title: string; text: string }): string =>
  idOf(JSON.stringify([pasted.publisher, pasted.title, pasted.text]));

/** 20 hex digits of the SHA-256: 80 bits, enough for a trillion articles without a clash. */
const idOf = (text: string) => `a-${createHash("sha256").update(text).digest("hex").slice(0, 20)}`;
