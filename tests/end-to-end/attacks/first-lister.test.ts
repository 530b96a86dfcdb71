import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { articleSchema } from "../../../lambdas/article/article.ts";
import { rss, type Site, startSite } from "../../site.ts";
import { makeDataDir, readOutbox, runOnce, vedette } from "../start.ts";

/**
 * A feed that nobody has judged lists the agency's addresses before the agency itself is read: as something harmless, as
 * what it is, or in the same minute. Whoever comes first must neither hide nor own what the agency tells.
 */
describe("a feed that lists another's articles first", () => {
  const data = makeDataDir();
  let agency: Site;
  let blog: Site;
  beforeAll(async () => {
    [agency, blog] = await Promise.all([startSite(), startSite()]);
    vi.stubEnv("VEDETTE_ALLOW_HOSTS", `${agency.host},${blog.host}`);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await Promise.all([agency.stop(), blog.stop()]);
    data.remove();
  });

  const published = new Date(Date.now() - 20 * 60_000).toUTCString();
  const item = (slug: string, title: string, words: string) =>
    `<title>${title}</title><link>${agency.url(`/2026/${slug}`)}</link><guid>${slug}</guid><pubDate>${published}</pubDate><description>${words}</description>`;
  const strike = (town: string) =>
    [
      `Israeli air strike kills three in ${town}`,
      `An Israeli air strike killed three people in ${town} on this day, the Lebanese army said.`,
    ] as const;
  const fashion = [
    "Spring fashion in Milan",
    "What is worn on the catwalks this spring, in pictures.",
  ] as const;

  const configure = (...feeds: object[]) => {
    const folder = join(data.path, "config");
    mkdirSync(folder, { recursive: true });
    const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
    write("feeds.json", feeds);
    write("watches.json", [{ id: "strikes", title: "Strikes", classes: ["ASSAULT"], places: ["LB"] }]);
    write("subscriptions.json", [
      { id: "desk", protocol: "email", endpoint: "desk@example.org", watches: ["strikes"] },
    ]);
  };
  const unjudged = () => ({ id: "a-blog", url: blog.url("/feed"), publisher: "A Blog", fullText: false });
  const reliable = () => ({
    id: "z-agency",
    url: agency.url("/feed"),
    publisher: "Agency",
    reliability: "A",
    fullText: false,
  });
  const run = () => runOnce("--config", join(data.path, "config"), "--data", join(data.path, "data"));
  const read = async <T>(schema: v.GenericSchema<unknown, T>, ...command: string[]): Promise<T> => {
    const ended = await vedette(...command, "--data", join(data.path, "data"), "--json");
    expect(ended).toMatchObject({ code: 0 });
    return v.parse(schema, JSON.parse(ended.stdout));
  };
  const mailsOf = (town: string) =>
    readOutbox(join(data.path, "data"))
      .map((line) => v.parse(deliverySchema, line))
      .filter(({ attributes, body }) => attributes["kind"] !== undefined && body.includes(town));

  test("hides nothing that its owner tells, and has nothing told twice", async () => {
    blog.pages.set("/feed", { body: rss([item("baalbek", ...fashion), item("tyre", ...strike("Tyre"))]) });
    configure(unjudged());
    expect(await run()).toMatchObject({ code: 0 });
    expect(mailsOf("Tyre")).toHaveLength(1);
    expect(mailsOf("Baalbek")).toHaveLength(0);

    // Now the agency is read too, and the blog copies, in the same minute, what the agency has just published.
    const told = [item("baalbek", ...strike("Baalbek")), item("tyre", ...strike("Tyre"))];
    const latest = item("nabatieh", ...strike("Nabatieh"));
    agency.pages.set("/feed", { body: rss([latest, ...told]) });
    blog.pages.set("/feed", { body: rss([item("nabatieh", ...fashion), item("baalbek", ...fashion)]) });
    configure(unjudged(), reliable());
    expect(await run()).toMatchObject({ code: 0 });
    for (const town of ["Baalbek", "Tyre", "Nabatieh"]) expect(mailsOf(town), town).toHaveLength(1);

    const articles = await read(v.array(articleSchema), "articles");
    expect(articles.map(({ title }) => title).sort()).toEqual(
      ["Baalbek", "Nabatieh", "Tyre"].map((town) => strike(town)[0]),
    );
    for (const article of articles) {
      expect(article, article.title).toMatchObject({
        feedId: "z-agency",
        publisher: "Agency",
        state: "merged",
      });
      expect(article.listedBy, article.title).toEqual(["z-agency", "a-blog"]);
    }
    // One article is one publisher's, whoever else listed it.
    const events = await read(v.array(v.object({ publishers: v.array(v.string()) })), "events");
    expect(events.map(({ publishers }) => publishers)).toEqual([["Agency"], ["Agency"], ["Agency"]]);
  }, 400_000);
});

const deliverySchema = v.object({
  body: v.string(),
  attributes: v.record(v.string(), v.unknown()),
});
