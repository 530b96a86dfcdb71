import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, fetch } from "undici";
import { hostAndPort } from "./host-and-port.ts";
import { isPublicAddress, isPublicName } from "./public-address.ts";

/** One answer of one request; redirects are answers like others. */
export interface Answer {
  status: number;
  header: (name: string) => string | null;
  /** Null when there is none. Unread bodies must be cancelled. */
  body: AsyncIterable<Uint8Array> | null;
  cancel: () => Promise<void>;
}

/** Sends one GET and does not follow redirects. @throws {RefusedAddress} and whatever the network throws. */
export type OpenWeb = (
  url: string,
  init: { headers: Record<string, string>; signal: AbortSignal },
) => Promise<Answer>;

const connect = {
  timeout: 10_000,
  /**
   * The addresses of a host are tried one after the other, this long each: a first SYN that is lost is sent again after
   * 1 s and 3 s. Node's own 250 ms give up on a far host before it can answer, and a function's next address, of IPv6,
   * leads nowhere.
   */
  autoSelectFamily: true,
  autoSelectFamilyAttemptTimeout: 4000,
};
/** Each within the deadline of the whole reading, so that a host that trickles does not use it up in silence. */
const connections = {
  // Long enough for a redirect, or a page after its robots.txt. A function may be frozen between two runs, and what it
  // kept open is dead when it wakes.
  keepAliveTimeout: 3000,
  keepAliveMaxTimeout: 3000,
  headersTimeout: 15_000,
  bodyTimeout: 10_000,
  allowH2: false,
  connections: 2,
};

/** The hosts of a list as `VEDETTE_ALLOW_HOSTS` is: `host:port`, comma separated. */
export const hostsIn = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(",")
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ""),
  );

/** The URL leads, by itself or by DNS, to where we do not read. */
export class RefusedAddress extends Error {
  override readonly name = "RefusedAddress";
}

/**
 * The only way to the web: loopback, private, link-local and other special addresses are refused, whether they are
 * written in the URL or come out of DNS, unless `host:port` is in `allowHosts` (comma separated).
 */
export function openWeb(settings: {
  allowHosts: string;
  userAgent: string;
  /** The system's resolver when left out. */
  lookup?: typeof systemLookup;
}): OpenWeb {
  const allowed = hostsIn(settings.allowHosts);
  const { lookup = systemLookup } = settings;
  const open = new Agent({ ...connections, connect: { ...connect, lookup } });
  const guarded = new Agent({ ...connections, connect: { ...connect, lookup: guarding(lookup) } });

  return async (url, { headers, signal }) => {
    const { host, hostname, isAllowed } = whereTo(url, allowed);
    const bare = hostname.replace(/^\[|\]$/g, "");
    if (!isAllowed && !(isIP(bare) === 0 ? isPublicName(bare) : isPublicAddress(bare))) {
      throw new RefusedAddress(`${host} is not a public address`);
    }
    const answer = await fetch(url, {
      headers: { "user-agent": settings.userAgent, ...headers },
      redirect: "manual",
      signal,
      dispatcher: isAllowed ? open : guarded,
    });
    return {
      status: answer.status,
      header: (name) => answer.headers.get(name),
      body: answer.body,
      cancel: async () => answer.body?.cancel(),
    };
  };
}

function whereTo(url: string, allowed: ReadonlySet<string>) {
  const { hostname, protocol, username, password } = new URL(url);
  const host = hostAndPort(url);
  if (protocol !== "http:" && protocol !== "https:") throw new RefusedAddress(`${protocol} is not read`);
  if (username !== "" || password !== "") throw new RefusedAddress(`${host} asks for a name and password`);
  return { host, hostname, isAllowed: allowed.has(host) };
}

/** DNS look-up that fails when any address found is not public: what is checked is what is connected to. */
const guarding =
  (lookup: typeof systemLookup): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, "", 0);
      const refused = addresses.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses;
      if (refused !== undefined) {
        return callback(new RefusedAddress(`${hostname} leads to ${refused.address}`), "", 0);
      }
      if (first === undefined) return callback(new Error(`${hostname} has no address`), "", 0);
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
