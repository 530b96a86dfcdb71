import type { Instant } from "../check.ts";
import { hostAndPort } from "./host-and-port.ts";
import type { OpenWeb } from "./open-web.ts";

/** When each host was last asked, whoever asked. */
export interface LastAsked {
  get(host: string): Promise<Instant | null>;
  set(host: string, at: Instant): Promise<void>;
}

export interface Pacing {
  lastAsked: LastAsked;
  /** Between two requests to one host. */
  delayMs: number;
  /** `host:port` of the operator's own hosts, which need no pause. */
  ownHosts: ReadonlySet<string>;
  now: () => Date;
  sleep: (ms: number) => Promise<unknown>;
}

/** The web at a pace that its hosts can bear: a pause is kept between two requests to one host. */
export function paceRequests(open: OpenWeb, { lastAsked, delayMs, ownHosts, now, sleep }: Pacing): OpenWeb {
  return async (url, init) => {
    const host = hostAndPort(url);
    if (delayMs === 0 || ownHosts.has(host)) return open(url, init);
    const last = await lastAsked.get(host);
    const waitMs = last === null ? 0 : Date.parse(last) + delayMs - now().getTime();
    if (waitMs > 0) await sleep(Math.min(waitMs, delayMs));
    await lastAsked.set(host, now().toISOString());
    return open(url, init);
  };
}
