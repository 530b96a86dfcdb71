import { hostAndPort } from "../feed/host-and-port.ts";
import { hostsIn, type OpenWeb, openWeb } from "../feed/open-web.ts";
import { paceRequests } from "../feed/pace-requests.ts";
import { obeyRobots, readRobots } from "../feed/robots.ts";
import { getRobots, putRobots, turnsIn } from "./hosts.ts";
import type { Table } from "./table.ts";

export interface WebSettings {
  feeds: Table;
  /** `host:port`, comma separated: the operator's own hosts. */
  allowHosts: string;
  userAgent: string;
  /** Milliseconds between two requests to one host. */
  delayMs: number;
  now: () => Date;
  sleep: (ms: number) => Promise<unknown>;
}

/** The two ways in which Vedette reads the web. */
export interface PoliteWeb {
  /** For what somebody asked for: feeds as configured, a URL given by hand. */
  open: OpenWeb;
  /** For what was found in a feed: robots.txt decides. */
  openPage: OpenWeb;
}

/** Hosts whose robots.txt a function keeps in memory: more are read from the table again. */
const mostKept = 500;

export function politeWeb(settings: WebSettings): PoliteWeb {
  const { feeds, allowHosts, userAgent, now } = settings;
  const direct = openWeb({ allowHosts, userAgent });
  const open = paceRequests(direct, {
    ...settings,
    turns: turnsIn(feeds, now),
    ownHosts: hostsIn(allowHosts),
  });
  return { open, openPage: obeyRobots(open, keptRobots(feeds, direct, now), userAgent) };
}

/** From memory, from the table, or from the site itself, in this order. */
function keptRobots(feeds: Table, direct: OpenWeb, now: () => Date): (url: string) => Promise<string> {
  const kept = new Map<string, { text: string; until: number }>();
  return async (url) => {
    const host = hostAndPort(url);
    const known = kept.get(host);
    if (known !== undefined && now().getTime() < known.until) return known.text;
    const text = (await getRobots(feeds, host, now())) ?? (await readAnew(url, host));
    if (kept.size >= mostKept) kept.clear();
    kept.set(host, { text, until: now().getTime() + 3_600_000 });
    return text;
  };

  async function readAnew(url: string, host: string): Promise<string> {
    const robots = await readRobots(url, direct);
    await putRobots(feeds, host, robots, now());
    return robots.text;
  }
}
