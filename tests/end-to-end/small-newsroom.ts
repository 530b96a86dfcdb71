import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rss, startSite } from "../site.ts";
import type { Tables } from "./read-tables.ts";

/**
 * Three publishers with a dozen articles: one strike that all of them tell, one that two tell, old news for a
 * summary, a page that gives more than its feed, and what nobody watches. Small enough to be read anew after each of many kills.
 */
export interface SmallNewsroom {
  /** `127.0.0.1:<port>`, to be allowed. */
  host: string;
  /** The folder for `--config`. */
  configDir: string;
  stop: () => Promise<void>;
}

interface Story {
  title: string;
  text: string;
  hoursAgo: number;
  /** What its page says below the feed's words. */
  page?: string;
}

const stories: Record<string, { publisher: string; reliability: string; stories: Story[] }> = {
  "cedar-post": {
    publisher: "Cedar Post",
    reliability: "A",
    stories: [
      {
        title: "Israeli air strike kills three near Baalbek",
        text: "An Israeli air strike killed three Hezbollah fighters near Baalbek on the day, the health ministry said.",
        hoursAgo: 0.6,
        page: "The jets came from the west. Ambulances were sent from the town.",
      },
      {
        title: "Turkish drone strike kills two near Qamishli",
        text: "A Turkish drone strike killed two members of the Syrian Democratic Forces near Qamishli.",
        hoursAgo: 0.9,
      },
      {
        title: "Gunmen kill two policemen in Kirkuk",
        text: "Gunmen of the Islamic State killed two policemen in Kirkuk.",
        hoursAgo: 20,
      },
      {
        title: "Olive harvest begins in the hills",
        text: "Families have gone up to the groves with ladders and sheets.",
        hoursAgo: 1.2,
      },
    ],
  },
  "gulf-ledger": {
    publisher: "Gulf Ledger",
    reliability: "B",
    stories: [
      {
        title: "Three Hezbollah fighters killed in Israeli air strike near Baalbek",
        text: "Three fighters of Hezbollah were killed in an Israeli air strike near Baalbek.",
        hoursAgo: 0.5,
      },
      {
        title: "Two killed in Turkish drone strike near Qamishli",
        text: "Two members of the Syrian Democratic Forces were killed in a Turkish drone strike near Qamishli.",
        hoursAgo: 0.4,
      },
      {
        title: "Iran's Revolutionary Guard seizes tanker in Strait of Hormuz",
        text: "Iran's Islamic Revolutionary Guard Corps seized a tanker in the Strait of Hormuz.",
        hoursAgo: 0.7,
      },
      {
        title: "New terminal opens at the fish market",
        text: "Traders moved their ice and their scales to the new hall.",
        hoursAgo: 3,
      },
    ],
  },
  "harbour-bulletin": {
    publisher: "Harbour Bulletin",
    reliability: "B",
    stories: [
      {
        title: "Israel strikes Hezbollah near Baalbek, three dead",
        text: "Israel struck Hezbollah near Baalbek from the air and killed three fighters.",
        hoursAgo: 0.8,
      },
      {
        title: "Tanker seized by Iran's Revolutionary Guard in Strait of Hormuz",
        text: "A tanker was seized by Iran's Islamic Revolutionary Guard Corps in the Strait of Hormuz.",
        hoursAgo: 0.3,
      },
      {
        title: "Rail line to the coast is late again",
        text: "The line needs another bridge, and the bridge needs money.",
        hoursAgo: 5,
      },
    ],
  },
};

const watches = [
  { id: "strikes", title: "Strikes in Lebanon and Syria", places: ["LB", "SY"], classes: ["ASSAULT"] },
  { id: "iraq", title: "Iraq", places: ["IQ"] },
  { id: "hormuz", title: "Hormuz", actors: ["irgc"] },
];
const subscriptions = (groupWaitSeconds: number) => [
  {
    id: "desk",
    protocol: "email",
    endpoint: "desk@example.org",
    watches: ["strikes", "iraq", "hormuz"],
    groupWaitSeconds,
  },
  {
    id: "evening",
    protocol: "email",
    endpoint: "evening@example.org",
    watches: ["strikes", "hormuz"],
    digest: { at: "18:00" },
  },
];

/** @param groupWaitSeconds how long the desk's messages wait for the rest of their story: with `--once` they do not, as all is read. */
export async function startSmallNewsroom(dir: string, groupWaitSeconds = 30): Promise<SmallNewsroom> {
  const site = await startSite();
  const started = Date.now();
  for (const [id, { stories: own }] of Object.entries(stories)) {
    const items = own.map(({ title, text, hoursAgo, page }, n) => {
      const path = `/${id}/${n}`;
      site.pages.set(path, {
        headers: { "content-type": "text/html" },
        body: `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p><p>${page ?? ""}</p></article></body></html>`,
      });
      const published = new Date(started - hoursAgo * 3_600_000).toUTCString();
      return `<title>${title}</title><link>${site.url(path)}</link><guid>${path}</guid><pubDate>${published}</pubDate><description>${text}</description>`;
    });
    const body = rss(items, id);
    site.pages.set(`/${id}.xml`, { body, headers: { etag: `"${id}"` } });
  }
  const configDir = join(dir, "config");
  mkdirSync(configDir);
  const write = (name: string, value: unknown) => writeFileSync(join(configDir, name), JSON.stringify(value));
  write(
    "feeds.json",
    Object.entries(stories).map(([id, { publisher, reliability }]) => ({
      id,
      url: site.url(`/${id}.xml`),
      publisher,
      reliability,
    })),
  );
  write("watches.json", watches);
  write("subscriptions.json", subscriptions(groupWaitSeconds));
  return { host: site.host, configDir, stop: site.stop };
}

/** What a run left, in words that do not depend on its folder. */
export interface Left {
  articles: string[];
  events: string[];
  alerts: string[];
}

export function leftIn({ articles, events, alerts }: Tables): Left {
  const nameOf = new Map(
    events.map((event) => [
      event.id,
      `${event.ploverClass} in ${event.place?.id ?? "-"} by ${[...event.publishers].sort().join(" & ")}`,
    ]),
  );
  return {
    articles: articles.map(({ title, state }) => `${title}: ${state}`).sort(),
    events: [...nameOf.values()].sort(),
    alerts: alerts
      .map(
        ({ subscriptionId, kind, state, eventId }) =>
          `${subscriptionId}: ${kind} ${state}, ${nameOf.get(eventId) ?? eventId}`,
      )
      .sort(),
  };
}
