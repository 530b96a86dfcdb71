import Parser from "rss-parser";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../lambdas/mentions/load-knowledge.ts";
import { readNewsroom } from "../../lib/local/newsroom/read-newsroom.ts";
import { renderNewsroom } from "../../lib/local/newsroom/render-newsroom.ts";
import { comparableActors } from "../comparable-actors.ts";
import { feeds, origin, publisherOf, subscriptions, watches } from "./configured.ts";
import { type ExpectedReport, expected } from "./expected.ts";

const clock = new Date("2031-03-05T09:30:00.000Z");
const pages = renderNewsroom(clock, origin);
const articles = readNewsroom(clock);
const bodyOf = (path: string) => pages.get(path)?.body ?? `no page at ${path}`;
const isEqual = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
const minutesOld = (at: Date) => (clock.getTime() - at.getTime()) / 60_000;

describe("the feeds", () => {
  test("are three RSS 2.0, one RSS 1.0 and one Atom, by five publishers", () => {
    const kinds = feeds.map(
      (feed) => /<(rss|rdf:RDF|feed)[ >]/.exec(bodyOf(new URL(feed.url).pathname))?.[1],
    );
    expect(kinds.sort()).toEqual(["feed", "rdf:RDF", "rss", "rss", "rss"]);
    expect(new Set(feeds.map((feed) => feed.publisher)).size).toBe(expected.totals.feeds);
  });

  test.each(feeds.map((feed) => [feed.id, feed.url] as const))("%s holds its articles", async (id, url) => {
    const parsed = await new Parser().parseString(bodyOf(new URL(url).pathname));
    const own = articles.filter((article) => article.feedId === id);
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(parsed.items.map((item) => item.link)).toEqual(
      own.map((article) => (article.path === null ? undefined : `${origin}${article.path}`)),
    );
    const dates = own.map((article) =>
      article.dated ? Math.floor(article.publishedAt.getTime() / 1000) : null,
    );
    expect(
      parsed.items.map((item) => (item.isoDate ? Math.floor(Date.parse(item.isoDate) / 1000) : null)),
    ).toEqual(dates);
  });

  test("the same clock and origin give the same bytes", () => {
    expect([...renderNewsroom(clock, origin)]).toEqual([...pages]);
  });
});

describe("the articles", () => {
  test("are at least 120, each with its expectation, each expectation with its article", () => {
    expect(articles.length).toBeGreaterThanOrEqual(120);
    expect(articles.map((article) => article.slug).sort()).toEqual(
      [...Object.keys(expected.articles), ...expected.setAside].sort(),
    );
  });

  test("are of the last hour, but for two of the backlog and two too old to alert", () => {
    const ages = articles.map((article) => minutesOld(article.publishedAt)).filter((age) => age > 59);
    expect(ages.sort((a, b) => a - b)).toEqual([9 * 60, 16 * 60, 5 * 24 * 60, 800 * 24 * 60]);
  });

  test("without a date are those that are expected, and one of them has none on its page", () => {
    expect(
      articles
        .filter(({ dated }) => !dated)
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual(expected.undated);
    const dateless = articles.filter(
      ({ path }) => path !== null && !/datetime=|published_time/.test(bodyOf(path)),
    );
    expect(dateless.map(({ slug }) => slug)).toContain("nabatieh-archive-undated");
  });

  test("hold 80 to 250 words, but for the two without a page", () => {
    const lengths = articles
      .filter((article) => article.hasPage)
      .map((article) => [article.slug, article.paragraphs.join(" ").split(/\s+/).length] as const);
    expect(lengths.filter(([, words]) => words < 80 || words > 250)).toEqual([]);
  });

  test("have a page with their text, but for those set aside or told by the feed alone", () => {
    const without = articles.filter((article) => article.path === null || !pages.has(article.path));
    expect(without.map((article) => article.slug).sort()).toEqual(
      [...expected.setAside, ...expected.fromFeedOnly].sort(),
    );
    const paths = articles.flatMap((article) =>
      article.hasPage && article.path !== null ? [article.path] : [],
    );
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("leave no placeholder unfilled", () => {
    expect([...pages.values()].filter((page) => page.body.includes("{{"))).toEqual([]);
  });

  test("the hostile title is hostile, yet escaped where it stands", () => {
    const hostile = articles.find((article) => article.slug === "hostile-title-nabatieh");
    expect(hostile?.title).toMatch(/^=.*<img.*\u0007.*\u202e/);
    expect([...pages.values()].filter((page) => page.body.includes("<img src=x"))).toEqual([]);
  });
});

describe("what it names", () => {
  test("no address but the newsroom's own, example.org and the names of XML vocabularies", () => {
    const hosts = [...pages.values()].flatMap((page) =>
      [...page.body.matchAll(/https?:\/\/([^/\s"<>&]+)/g)].map((match) => match[1] ?? ""),
    );
    const allowed = /^(127\.0\.0\.1(:8123)?|([a-z]+\.)?example\.org|www\.w3\.org|purl\.org)$/;
    expect(hosts.length).toBeGreaterThan(50);
    expect(hosts.filter((host) => !allowed.test(host))).toEqual([]);
  });

  test("subscribers have reserved addresses and numbers, and watches that exist", () => {
    const ids = new Set(watches.map((watch) => watch.id));
    expect(subscriptions.flatMap((one) => one.watches).filter((id) => !ids.has(id))).toEqual([]);
    expect(subscriptions.map((one) => one.protocol).sort()).toEqual(["email", "email", "email", "sms"]);
    expect(subscriptions.filter((one) => !/^(\S+@example\.org|\+1555555\d{4})$/.test(one.endpoint))).toEqual(
      [],
    );
  });
});

describe("the expectations", () => {
  const keys = expected.events.map((event) => event.key);

  test("every report belongs to one event or is background, and the totals add up", () => {
    const slugsOf = (isAsked: (report: ExpectedReport) => boolean) =>
      Object.entries(expected.articles).flatMap(([slug, reports]) =>
        expected.background.includes(slug) ? [] : reports.filter(isAsked).map(() => slug),
      );
    const coding = slugsOf(({ optional }) => !optional);
    expect(expected.events.flatMap((event) => event.slugs).sort()).toEqual(coding.sort());
    const retelling = slugsOf(({ optional }) => optional);
    expect(expected.events.flatMap((event) => event.retold).sort()).toEqual(retelling.sort());
    expect(new Set(keys).size).toBe(keys.length);
    expect(expected.totals).toEqual({
      feeds: feeds.length,
      articles: Object.keys(expected.articles).length,
      setAside: expected.setAside.length,
      reports: Object.values(expected.articles)
        .flat()
        .filter(({ optional }) => !optional).length,
      events: keys.length,
    });
  });

  test.each(expected.events.map((event) => [event.key, event] as const))(
    "%s: its publishers and what it says are those of its reports",
    (_, event) => {
      const told = event.slugs.map((slug) => publisherOf.get(slug) ?? slug);
      expect([...event.publishers].sort()).toEqual([...new Set(told)].sort());
      const said = event.slugs.map((slug) =>
        (expected.articles[slug] ?? []).find(
          (report) =>
            report.ploverClass === event.ploverClass &&
            report.place === event.place &&
            [event.modality, "denied"].includes(report.modality) &&
            isEqual(comparableActors(report.source), comparableActors(event.source)) &&
            isEqual(comparableActors(report.target), comparableActors(event.target)),
        ),
      );
      expect(said).not.toContain(undefined);
      expect(event.denied).toBe(said.some((report) => report?.modality === "denied"));
    },
  );

  test("alerts name every watch, and events that exist", () => {
    expect(Object.keys(expected.alerts).sort()).toEqual(watches.map((watch) => watch.id).sort());
    const named = Object.values(expected.alerts).flatMap((alerts) => [
      ...alerts.single,
      ...alerts.summary,
      ...alerts.may,
      ...alerts.withheld.map((one) => one.event),
    ]);
    const others = [...expected.grave, ...Object.keys(expected.changes)];
    expect([...named, ...others].filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe("the ids it uses", () => {
  const knowledge = loadKnowledge();

  test("are the dictionary's and the gazetteer's", () => {
    const reports = Object.values(expected.articles).flat();
    const actorIds = [
      ...reports.flatMap((report) => [...report.source, ...report.target]),
      ...watches.flatMap((watch) => watch.actors),
    ];
    expect(actorIds.filter((id) => !knowledge.actors.has(id))).toEqual([]);
    const placeIds = reports.flatMap((report) => (report.place === null ? [] : [report.place]));
    expect(placeIds.filter((id) => !knowledge.places.has(id))).toEqual([]);
  });
});
