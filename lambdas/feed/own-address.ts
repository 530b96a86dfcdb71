/** A host that sends its readers on to an address that its own link names. */
interface Redirector {
  host: RegExp;
  path: RegExp;
  /** Parameters of the query that may hold the address; without any, the first group of `path` does. */
  parameters: readonly string[];
}

const inQuery = (host: RegExp, path: RegExp, ...parameters: string[]): Redirector => ({
  host,
  path,
  parameters,
});
const inPath = (host: RegExp, path: RegExp): Redirector => ({ host, path, parameters: [] });

/** One line each: search engines and alerts, social networks, mail scanners, counters of clicks, copies of pages. */
const redirectors: readonly Redirector[] = [
  inQuery(/^(?:www\.|news\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, /^\/(?:news\/)?url$/, "url", "q"),
  inPath(/^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, /^\/amp\/(?:s\/)?(.+)$/),
  inPath(/\.cdn\.ampproject\.org$/, /^\/[cv]\/(?:s\/)?(.+)$/),
  inQuery(/^translate\.google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, /^\/translate$/, "u"),
  inQuery(/^(?:www\.)?bing\.com$/, /^\/news\/apiclick\.aspx$/i, "url"),
  inQuery(/^(?:www\.)?duckduckgo\.com$/, /^\/l\/?$/, "uddg"),
  inQuery(/^(?:www\.)?(?:yandex\.[a-z]{2,3}|ya\.ru)$/, /^\/(?:clck\/)?redir/, "url"),
  inPath(/(?:^|\.)search\.yahoo\.com$/, /\/RU=([^/]+)/),
  inPath(/(?:^|\.)rd\.yahoo\.com$/, /^[^*]*\*+(https?:.+)$/),
  inQuery(/^(?:lm?|www|m)\.facebook\.com$/, /^\/(?:l|flx\/warn|sharer\/sharer)(?:\.php|\/)?$/, "u"),
  inQuery(/^l\.(?:instagram|messenger|threads)\.(?:com|net)$/, /^\/(?:l\.php)?$/, "u"),
  inQuery(/^(?:www\.)?youtube\.com$/, /^\/redirect$/, "q"),
  inQuery(/^(?:www\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)\/?$/, "url"),
  inQuery(/^out\.reddit\.com$/, /^\//, "url"),
  inQuery(/^(?:www\.|m\.)?vk\.com$/, /^\/away(?:\.php)?$/, "to"),
  inQuery(/^t\.umblr\.com$/, /^\/redirect$/, "z"),
  inQuery(/^(?:www\.)?(?:getpocket|flipboard)\.com$/, /^\/redirect$/, "url"),
  inQuery(/^disq\.us$/, /^\/url$/, "url"),
  inQuery(/^exit\.sc$/, /^\/$/, "url"),
  inQuery(/^slack-redir\.net$/, /^\/link$/, "url"),
  inQuery(/(?:^|\.)safelinks\.protection\.outlook\.com$/, /^\//, "url"),
  inPath(/^urldefense\.(?:com|proofpoint\.com)$/, /^\/v3\/__(.+?)__;/),
  inQuery(/^go\.(?:redirectingat|skimresources)\.com$/, /^\//, "url"),
  inQuery(/^click\.linksynergy\.com$/, /^\//, "murl"),
  inQuery(/^(?:www\.)?awin1\.com$/, /^\/cread\.php$/, "ued", "p"),
  inQuery(/^(?:feeds?|rss)\.feedblitz\.com$/, /^\//, "url"),
];

/** A redirector may lead to another one. */
const mostHops = 3;

/** The address that a link leads to in the end, as far as the link itself names it: of most links, the link. */
export function ownAddress(link: URL): URL {
  let at = link;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const next = namedIn(at);
    if (next === null) return at;
    at = next;
  }
  return at;
}

function namedIn(link: URL): URL | null {
  const row = redirectors.find(({ host, path }) => host.test(link.hostname) && path.test(link.pathname));
  if (row === undefined) return null;
  const named = row.parameters.map((name) => link.searchParams.get(name));
  const inItsPath = row.parameters.length === 0 ? addressInPath(row.path, link) : null;
  return [...named, inItsPath].map(webAddress).find((url) => url !== null) ?? null;
}

/** What follows in a path may be encoded once, and may leave its scheme out; its query is then the link's. */
function addressInPath(path: RegExp, { pathname, search }: URL): string | null {
  const found = path.exec(pathname)?.[1];
  if (found === undefined) return null;
  const whole = /^https?%3a/i.test(found)
    ? decoded(found)
    : `${found.replace(/^(https?:\/)(?!\/)/, "$1/")}${search}`;
  return /^https?:\/\//i.test(whole) ? whole : `https://${whole}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Null for what is no absolute http or https URL. */
function webAddress(text: string | null): URL | null {
  if (text === null || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === "" && url.hostname.includes(".") ? url : null;
}
