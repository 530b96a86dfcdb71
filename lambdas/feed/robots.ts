import robotsModule from "robots-parser";
import { hostAndPort } from "./host-and-port.ts";
import { type OpenWeb, RefusedAddress } from "./open-web.ts";
import { type ReadLimits, readUrl } from "./read-url.ts";

/** Its types describe an ES module; what is published is CommonJS, whose one export is the function. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** The robots.txt of a site, or what it means that there is none. */
export interface RobotsText {
  text: string;
  /** Hours that it may be kept: RFC 9309 section 2.4 says a day at most. */
  keepHours: number;
}

/** RFC 9309 section 2.5: at least 500 KiB are read. */
const robotsLimits: ReadLimits = { maxBytes: 512_000, deadlineMs: 8_000 };

const allowAll = "";
const disallowAll = "User-agent: *\nDisallow: /";

/**
 * Reads the robots.txt of a URL's site. RFC 9309 section 2.3.1: what is not there (4xx) allows all, what cannot be
 * reached (5xx, no answer) forbids all, until it is asked again within the hour.
 */
export async function readRobots(url: string, open: OpenWeb): Promise<RobotsText> {
  const headers = { accept: "text/plain" };
  const reading = await readUrl(new URL("/robots.txt", url).href, headers, robotsLimits, open);
  const isFault = reading.kind === "fault";
  if (isFault ? reading.fault === "unreachable" : reading.status >= 500) {
    return { text: disallowAll, keepHours: 1 };
  }
  if (isFault || reading.status !== 200) return { text: allowAll, keepHours: 24 };
  return { text: new TextDecoder().decode(reading.bytes), keepHours: 24 };
}

/**
 * The web without the pages that their site's robots.txt keeps from us, at every hop.
 * `robotsOf` gives the text that is known, or reads it.
 */
export function obeyRobots(
  open: OpenWeb,
  robotsOf: (url: string) => Promise<string>,
  userAgent: string,
): OpenWeb {
  return async (url, init) => {
    const robots = robotsParser(new URL("/robots.txt", url).href, await robotsOf(url));
    if (robots.isAllowed(url, userAgent) === false) {
      throw new RefusedAddress(`robots.txt of ${hostAndPort(url)} keeps it from us`);
    }
    return open(url, init);
  };
}
