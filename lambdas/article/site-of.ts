const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Second levels under which states let names be registered: `bbc.co.uk`, `wam.org.ae`. */
const registries = words(
  "ac asso co com edu go gob gouv gov govt ltd mil ne net nhs nom or org plc press sch",
);

/** Hosts that give each writer a name of his own below theirs. */
const hosters = words(
  "beehiiv.com blogspot.com fly.dev ghost.io github.io gitlab.io herokuapp.com livejournal.com medium.com netlify.app " +
    "onrender.com pages.dev substack.com tumblr.com typepad.com vercel.app web.app weebly.com wixsite.com wordpress.com",
);

/** Hosts of everybody's pages and feeds, told apart by the path alone: nobody is at home there. */
const everybodys = words(
  "facebook.com feedburner.com fetchrss.com google.com inoreader.com instagram.com politepol.com reddit.com rss.app " +
    "rsshub.app t.co t.me telegra.ph telegram.me twitter.com x.com youtube.com",
);

/**
 * The name under which a site was registered: `bbc.co.uk` of `https://feeds.bbc.co.uk/rss`. Of an address or a machine
 * without a domain it is host and port; null of a host that belongs to everybody.
 */
export function siteOf(url: string): string | null {
  const { hostname, host } = new URL(url);
  const labels = hostname.replace(/\.$/, "").split(".");
  if (labels.length === 1 || hostname.startsWith("[") || /^[\d.]+$/.test(hostname)) return host;
  const last = (count: number) => labels.slice(-count).join(".");
  const isRegistry = labels.at(-1)?.length === 2 && registries.has(labels.at(-2) ?? "");
  const name = last(isRegistry ? 3 : 2);
  if (everybodys.has(name)) return null;
  if (!hosters.has(name)) return name;
  return labels.length > 2 && labels[0] !== "www" ? last(3) : null;
}
