import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/article/article.ts";
import { articleIdOfUrl } from "../../lambdas/article/article-id.ts";
import type { Origin } from "../../lambdas/article/decide-article.ts";
import type { FeedItem } from "../../lambdas/feed/feed.ts";
import { getText, putFeedText } from "../../lambdas/store/article-texts.ts";
import { getArticle, moveArticle } from "../../lambdas/store/articles.ts";
import { type TakenIn, takeIn } from "../../lambdas/store/take-in.ts";
import { articleOf } from "../article-of.ts";
import { type LocalQueues, type LocalTables, startQueues, startTables } from "../local-aws.ts";

const now = "2031-05-04T12:00:00.000Z";
const live = "https://news.example/live";
const harbour: Origin = {
  feedId: "harbour",
  publisher: "Harbour",
  reliability: "B",
  stance: "independent",
  language: "en",
  fullText: true,
  site: "news.example",
};
const blog: Origin = {
  ...harbour,
  feedId: "blog",
  publisher: "Blog",
  reliability: "F",
  site: "blog.example",
};

/** An item of a live page: its words follow its title unless it has others. */
const item = (title: string, more: Partial<FeedItem> = {}): FeedItem => ({
  guid: null,
  link: live,
  title,
  summary: `${title}, said residents.`,
  content: null,
  publishedAt: null,
  ...more,
});
const at = (minute: number) => `2031-05-04T11:${String(minute).padStart(2, "0")}:00.000Z`;

describe("takeIn", () => {
  let tables: LocalTables;
  let queues: LocalQueues;
  beforeAll(async () => {
    queues = await startQueues();
  });
  beforeEach(async () => {
    await tables?.stop();
    tables = await startTables();
    queues.empty();
  });
  afterAll(async () => {
    await Promise.all([tables.stop(), queues.stop()]);
  });

  /** One reading, after which all that it found is merged. */
  const take = async (items: readonly FeedItem[], origin = harbour): Promise<TakenIn> => {
    const store = { articles: tables.articles, retentionDays: 180 };
    const taken = await takeIn(items, origin, () => "regular", now, {
      store,
      articlesQueue: queues.articles,
    });
    for (const { article } of taken.decisions.filter(({ kind }) => kind !== "leave"))
      await moveArticle(tables.articles, article.id, article.revision, { from: "stored", to: "merged" }, now);
    return taken;
  };
  const kinds = ({ decisions }: TakenIn) => decisions.map(({ kind }) => kind).sort();
  const idOf = ({ decisions }: TakenIn, title: string) =>
    decisions.find(({ article }) => article.title === title)?.article.id;
  const stored = async (id: string): Promise<Article> => {
    const article = await getArticle(tables.articles, id);
    if (article === null) throw new Error(`Expected ${id} to be stored`);
    return article;
  };

  const parts: Record<string, (n: number, title: string) => FeedItem> = {
    "by nothing but their titles": (_, title) => item(title),
    "by anchors": (n, title) => item(title, { link: `${live}#post-${n}` }),
    "by guids": (n, title) => item(title, { guid: `urn:post:${n}` }),
    "by anchors and guids": (n, title) => item(title, { link: `${live}#p${n}`, guid: `post-${n}` }),
    "by dates, under one headline": (n) => item("Live", { summary: `Post ${n}.`, publishedAt: at(n) }),
    "by guids that are pages, under a front page": (n, title) =>
      item(title, { link: "https://news.example/", guid: `https://news.example/posts/${n}` }),
    "though all have one guid": (n, title) => item(title, { guid: "N/A", summary: `${n}.` }),
    "though all have the link for a guid": (n, title) => item(title, { guid: live, summary: `${n}.` }),
  };

  it.each(Object.entries(parts))("makes articles of items that share a page, %s", async (_, part) => {
    const [a, b, c, d] = [
      part(1, "Strike on Brevik"),
      part(2, "Truce in Skara"),
      part(3, "Raid"),
      part(4, "Vote"),
    ];
    const first = await take([a, b, c]);
    expect(kinds(first)).toEqual(["new", "new", "new"]);
    expect(first.setAside).toEqual([]);
    expect(new Set(first.decisions.map(({ article }) => article.id)).size).toBe(3);
    // Read again, in another order, with a new one on top, and when old ones fall off: nothing else is new.
    expect(kinds(await take([a, b, c]))).toEqual(["leave", "leave", "leave"]);
    expect(kinds(await take([d, c, b, a]))).toEqual(["leave", "leave", "leave", "new"]);
    expect(kinds(await take([d, b]))).toEqual(["leave", "leave"]);
    expect(kinds(await take([c]))).toEqual(["leave"]);
  });

  it.each(["by anchors", "by guids", "by anchors and guids"])(
    "takes an edited headline for a revision where items are told apart %s",
    async (name) => {
      const part = parts[name];
      if (part === undefined) throw new Error(name);
      const first = await take([part(1, "Strike on Brevik"), part(2, "Truce in Skara")]);
      const edited = await take([
        part(3, "Raid"),
        part(1, "Strike on Brevik kills two"),
        part(2, "Truce in Skara"),
      ]);
      expect(kinds(edited)).toEqual(["leave", "new", "revision"]);
      expect(idOf(edited, "Strike on Brevik kills two")).toBe(idOf(first, "Strike on Brevik"));
      expect(kinds(await take([part(1, "Strike on Brevik kills three")]))).toEqual(["revision"]);
    },
  );

  it("knows an edited item by its date, and a new one under an old headline by its own", async () => {
    const dated = (n: number, title: string, more: Partial<FeedItem> = {}) =>
      item(title, { publishedAt: at(n), ...more });
    await take([dated(1, "Strike on Brevik"), dated(2, "Truce in Skara")]);
    expect(kinds(await take([dated(1, "Strike on Brevik kills two"), dated(2, "Truce in Skara")]))).toEqual([
      "leave",
      "revision",
    ]);
    await take([dated(3, "Sirens", { guid: "post-3" }), dated(4, "Raid", { guid: "post-4" })]);
    const later = await take([dated(5, "Sirens", { guid: "post-5" }), dated(4, "Raid", { guid: "post-4" })]);
    expect(kinds(later)).toEqual(["leave", "new"]);
  });

  it("leaves the id of a plain link to the item that had it, when others come to its page", async () => {
    const alone = await take([item("Strike on Brevik")]);
    expect(idOf(alone, "Strike on Brevik")).toBe(articleIdOfUrl(live));
    expect(await stored(articleIdOfUrl(live))).toMatchObject({ sharesPage: false, fullText: true });
    const joined = await take([item("Truce in Skara"), item("Strike on Brevik")]);
    expect(kinds(joined)).toEqual(["leave", "new"]);
    expect(idOf(joined, "Truce in Skara")).not.toBe(articleIdOfUrl(live));
    expect(await stored(articleIdOfUrl(live))).toMatchObject({
      sharesPage: true,
      fullText: false,
      revision: 1,
    });
    expect((await stored(idOf(joined, "Truce in Skara") ?? "")).fullText).toBe(false);
    // The page is known to be shared: what stands there alone is not the first one, edited.
    expect(kinds(await take([item("Raid")]))).toEqual(["new"]);
  });

  it("tells an edited article from the next post of a live page, listed one at a time", async () => {
    const post = (n: number, title: string, guid: string | null = null) =>
      item(title, { link: `${live}#post-${n}`, guid });
    const [first] = (await take([post(1, "Strike on Brevik")])).decisions;
    expect(first?.article.id).toBe(articleIdOfUrl(live));
    expect(kinds(await take([post(2, "Truce in Skara")]))).toEqual(["new"]);
    expect(kinds(await take([post(2, "Truce in Skara holds")]))).toEqual(["revision"]);
    // The anchor moves on, and the item is the same: by its headline, or by its guid.
    expect(kinds(await take([post(3, "Strike on Brevik")]))).toEqual(["leave"]);
    const page = "https://news.example/other";
    await take([item("Vote", { link: `${page}#1`, guid: "vote" })]);
    const moved = await take([item("Vote won", { link: `${page}#2`, guid: "vote" })]);
    expect(moved.decisions).toMatchObject([{ kind: "revision", article: { id: articleIdOfUrl(page) } }]);
  });

  it("takes an item listed twice once, and an edited article with a plain link for a revision", async () => {
    const twice = await take([item("One", { guid: live }), item("One", { guid: live })]);
    expect(kinds(twice)).toEqual(["new"]);
    expect(twice.setAside).toEqual([]);
    const edited = await take([item("One, corrected", { guid: `${live}#1` })]);
    expect(edited.decisions).toMatchObject([
      { kind: "revision", article: { id: articleIdOfUrl(live), revision: 2 } },
    ]);
  });

  it("lets no words of another feed slip under an article, when both bring it in at the same moment", async () => {
    const links = Array.from({ length: 6 }, (_, n) => `https://news.example/race-${n}`);
    const truths = links.map((link) => item("Strike on Brevik", { link }));
    const lies = links.map((link) => item("Spring fashion", { link }));
    await Promise.all([take(lies, blog), take(truths), take(lies, { ...blog, feedId: "copy" })]);
    for (const id of links.map(articleIdOfUrl)) {
      const article = await stored(id);
      expect(article).toMatchObject({ feedId: "harbour", title: "Strike on Brevik" });
      const text = await getText(tables.articles, id, article.revision);
      expect(text?.text).toBe("Strike on Brevik, said residents.");
    }
  });

  it("takes a text that nobody finished for what a dead writer left", async () => {
    const link = "https://news.example/dead";
    const dead = articleOf({ id: articleIdOfUrl(link), fingerprint: "another" });
    const store = { articles: tables.articles, retentionDays: 180 };
    await putFeedText(store, dead, "Half a lie", "feed", { overwrite: false });
    expect(kinds(await take([item("Strike on Brevik", { link })]))).toEqual(["new"]);
    expect((await getText(tables.articles, dead.id, 1))?.text).toBe("Strike on Brevik, said residents.");
  });

  it("gives what was given by hand to the feed of its site, and nothing of a feed's to what is given by hand", async () => {
    const link = "https://news.example/strike";
    const truth = item("Strike on Brevik", { link });
    const byHand = { ...harbour, feedId: null, publisher: "The Harbour", reliability: "F" as const };
    expect(kinds(await take([truth], byHand))).toEqual(["new"]);
    expect(kinds(await take([item("Lies", { link })], { ...byHand, publisher: "Blog", site: null }))).toEqual(
      ["leave"],
    );
    expect(kinds(await take([item("Lies", { link })], blog))).toEqual(["leave"]);
    expect(await take([truth])).toMatchObject({
      decisions: [{ kind: "take-over", article: { publisher: "Harbour", listedBy: ["harbour", "blog"] } }],
    });
    expect(await take([item("Lies", { link })], byHand)).toMatchObject({
      decisions: [{ kind: "leave" }],
      ofOthers: 1,
    });
  });

  it("gives an article to the feed of its site, remembers who listed it, and keeps strangers' words out", async () => {
    const link = "https://news.example/strike";
    const lie = item("Spring fashion", { link: `${link}#blog`, guid: "lie" });
    const truth = item("Strike on Brevik", { link, guid: "strike" });
    const id = articleIdOfUrl(link);
    expect(kinds(await take([lie, { ...lie, title: "Summer fashion", link }], blog))).toEqual(["new", "new"]);
    expect(await stored(id)).toMatchObject({ feedId: "blog", listedBy: ["blog"] });
    const taken = await take([truth]);
    expect(taken).toMatchObject({ decisions: [{ kind: "take-over", article: { id } }], ofOthers: 0 });
    const owned = await stored(id);
    expect(owned).toMatchObject({
      revision: 2,
      publisher: "Harbour",
      title: "Strike on Brevik",
      url: link,
      fullText: true,
      sharesPage: false,
      listedBy: ["harbour", "blog"],
    });
    // The feed's index lists it as its own from now on.
    const other = {
      ...harbour,
      feedId: "world",
      publisher: "World",
      reliability: "A" as const,
      site: "world.example",
    };
    expect(await take([{ ...truth, title: "Other words" }], other)).toMatchObject({
      decisions: [{ kind: "leave" }],
      ofOthers: 1,
    });
    expect(await stored(id)).toEqual({ ...owned, listedBy: ["harbour", "blog", "world"] });
    for (const origin of [blog, other, harbour, blog])
      expect(kinds(await take([origin === harbour ? truth : { ...truth, title: "Lies" }], origin))).toEqual([
        "leave",
      ]);
    expect(await stored(id)).toMatchObject({ revision: 2, title: "Strike on Brevik" });
  });
});
